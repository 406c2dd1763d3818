"""Pictures that are no scene: icons, badges, posters, patterns, letters."""
