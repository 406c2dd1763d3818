"""The pen that draws, closed shapes, and what a drawing is given to go by."""
