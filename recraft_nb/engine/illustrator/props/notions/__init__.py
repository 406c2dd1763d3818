"""What stands for a notion: thought, science, business, the care of the earth."""
