"""Pages to send: what a widget shows, in one HTML file that needs no kernel and no network."""

from recraft_nb.exporting.page import export_html

__all__ = ["export_html"]
