"""The same prompts at several models, as a matrix."""
