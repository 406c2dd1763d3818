"""Things of every day, and curiosities."""
