"""Looks that need pixels, and the tools that make them."""
