"""Drawings in one unbroken line."""
