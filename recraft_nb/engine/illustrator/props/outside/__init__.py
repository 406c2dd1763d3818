"""What stands in gardens, yards and streets."""
