"""Signs in public places."""
