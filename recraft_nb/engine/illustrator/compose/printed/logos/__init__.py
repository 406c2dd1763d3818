"""Logos and badges: one mark, or two things that are one."""
