"""Styles of one's own, tried before they are kept."""
