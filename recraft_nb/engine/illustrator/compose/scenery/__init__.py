"""What backdrops are painted of: skies, ground, plants, buildings, furniture, weather."""
