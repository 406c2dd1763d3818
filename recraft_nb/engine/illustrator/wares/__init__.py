"""Goods and food as they are made, packed, served and sold."""
