"""Furniture, kitchens and what stands in them."""
