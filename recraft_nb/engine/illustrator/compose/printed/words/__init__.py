"""Words that are the picture, and words in a picture."""
