"""Toys, games and instruments."""
