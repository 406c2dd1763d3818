"""Every widget behind a tab."""
