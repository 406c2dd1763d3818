"""What drives, flies and sails."""
