"""Tools, gear of sports and trades, and machines."""
