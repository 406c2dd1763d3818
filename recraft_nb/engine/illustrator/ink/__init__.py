"""What pictures are drawn with: colour, chance, shapes, outlines of letters, the library of pictures."""
