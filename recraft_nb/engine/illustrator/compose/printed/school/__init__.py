"""What a school explains: bodies, lives, light, forces, the sky."""
