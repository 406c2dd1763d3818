"""Printed matter: what logos, icons, posters and cards are about, and the words on them."""
