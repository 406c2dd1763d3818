"""What people build: houses, towers, bridges, shops, sights."""
