"""Where and when a picture takes place."""
