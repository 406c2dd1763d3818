"""The page at ``/`` of a served engine: what this is, and how to speak to it."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from starlette.responses import HTMLResponse
from starlette.routing import Route

from recraft_nb._version import __version__
from recraft_nb.engine.marks import LABEL

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

__all__ = ["front_page"]

_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
    "X-Content-Type-Options": "nosniff",
}
_DIALECTS = (
    ("Recraft", "{root}v1", "Authorization: Bearer …"),
    ("PixelDojo", "{root}api/v1", "Authorization: Bearer …"),
    ("API in One", "{root}api/v1", "Authorization: Bearer …"),
    ("Pixazo", "{root}recraft", "Ocp-Apim-Subscription-Key: …"),
)
_STYLE = """
:root { color-scheme: light dark }
body { font: 16px/1.55 system-ui, sans-serif; max-width: 44rem; margin: 3rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100% } th, td { text-align: left; padding: .4rem .8rem .4rem 0 }
tr + tr { border-top: 1px solid #8884 } code, pre { font: 14px/1.5 ui-monospace, monospace }
pre { padding: .8rem 1rem; background: #8881; border-radius: 6px; overflow-x: auto }
"""


def front_page() -> Route:
    """The route of the page."""
    return Route("/", _page, methods=["GET"])


async def _page(request: Request) -> Response:
    root = html.escape(str(request.base_url))
    rows = "".join(
        f"<tr><td>{name}</td><td><code>{base.format(root=root)}</code></td><td><code>{header}</code></td></tr>"
        for name, base, header in _DIALECTS
    )
    page = f"""<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>recraft_nb local engine</title>
<style>{_STYLE}</style>
<h1>recraft_nb local engine</h1>
<p>{html.escape(LABEL)}. A procedural illustrator that answers the routes of the Recraft API and of three
gateways. Balances are play units; no money moves. Version {__version__}.</p>
<table><tr><th>Dialect</th><th>Base URL</th><th>Key</th></tr>{rows}</table>
<pre>curl {root}v1/images/generations \\
  -H "Content-Type: application/json" -H "Authorization: Bearer $KEY" \\
  -d '{{"prompt": "a red cat on a windowsill", "model": "recraftv4_1"}}'</pre>
</html>"""
    return HTMLResponse(page, headers=_HEADERS)
