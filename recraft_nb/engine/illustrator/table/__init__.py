"""What lies on tables and boards, and how it is laid out."""
