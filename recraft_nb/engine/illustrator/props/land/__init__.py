"""Pieces of landscape, and what is in the sky."""
