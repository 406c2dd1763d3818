"""The human body: how it stands, its limbs, heads and faces."""
