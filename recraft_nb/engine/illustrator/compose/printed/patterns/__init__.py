"""Patterns and grounds that meet at their edges."""
