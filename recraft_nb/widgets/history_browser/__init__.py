"""The history, to find, rate, tag and delete in."""
