"""A tree of pictures, walked from one to what is close to it."""
