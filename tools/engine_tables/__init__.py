"""Build steps for the tables of the local illustrator; run ``tools/build_engine_tables.py``."""
