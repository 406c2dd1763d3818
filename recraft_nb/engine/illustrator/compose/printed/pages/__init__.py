"""Pages and what they are printed on: posters, cards, menus, labels, puzzles."""
