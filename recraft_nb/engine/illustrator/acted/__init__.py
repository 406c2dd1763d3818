"""Scenes that are acted out: one picture with everybody in place."""
