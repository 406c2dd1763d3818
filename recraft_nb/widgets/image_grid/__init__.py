"""Pictures in a grid, live while jobs run."""
