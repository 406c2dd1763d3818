"""What hands hold, and what both hands are busy with."""
