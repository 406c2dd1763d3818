"""Flowers, herbs, bushes and trees."""
