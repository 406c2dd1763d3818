"""Words in boxes, and colours."""
