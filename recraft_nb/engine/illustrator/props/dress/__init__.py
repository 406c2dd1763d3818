"""What people wear on head and body."""
