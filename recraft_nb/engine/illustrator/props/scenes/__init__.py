"""Scenes that are one drawing, with everybody in place."""
