"""What people do, with what, and with whom."""
