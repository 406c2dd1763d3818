"""Charts, steps, timelines and maps."""
