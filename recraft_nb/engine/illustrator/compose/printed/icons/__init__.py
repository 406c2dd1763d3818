"""Icons, sets of them, and stickers."""
