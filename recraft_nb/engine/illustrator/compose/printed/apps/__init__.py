"""Screens of apps and pages of the web."""
