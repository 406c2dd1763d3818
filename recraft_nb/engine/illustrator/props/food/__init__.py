"""Food and drink, from the side and from above."""
