"""A picture to paint a mask on, and the edits of it."""
