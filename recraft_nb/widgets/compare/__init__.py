"""Two to nine pictures under one zoom."""
