"""What animals do, where they are, and how several of them are together."""
