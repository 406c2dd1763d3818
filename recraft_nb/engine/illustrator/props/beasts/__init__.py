"""Animals: their bodies, kinds and clothes, and what they stand on."""
