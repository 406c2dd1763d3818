"""What each service can do, at what price and within which limits: one table that shows itself."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, Any

from recraft_nb.catalog import (
    COUNT,
    ENHANCE_PROMPT_MAX,
    INPUT_LIMITS,
    ROUTES,
    SERVICES,
    STYLE_REFERENCE_LIMITS,
    Operation,
    Price,
    find_model,
    price_of,
)
from recraft_nb.errors import InvalidRequest, Problem, RecraftError
from recraft_nb.media.static_html import NO_MATH
from recraft_nb.providers.carrying import offer_price

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from recraft_nb.catalog import Offer, Service

__all__ = ["ProvidersTable", "providers_table"]

COLUMNS = (
    "provider",
    "operation",
    "model",
    "price",
    "unit",
    "money",
    "per",
    "exact",
    "count_max",
    "sizes",
    "prompt_min",
    "prompt_max",
    "input_max_bytes",
    "input",
    "fields",
    "key",
    "retention_hours",
    "usual_seconds",
)
"""One row is one model for one operation at one service. None: not published, or without meaning there."""

# Look-ups are free everywhere they exist, and no request of anybody.
_LOOK_UPS = frozenset(
    {
        Operation.STYLES,
        Operation.BASIC_STYLES,
        Operation.STYLE,
        Operation.DELETE_STYLE,
        Operation.ME,
        Operation.MODELS,
    }
)
_PICTURES = frozenset({"list", "single"})
# How many these make is the service's choice.
_UNCOUNTED = frozenset({Operation.EXPLORE, Operation.EXPLORE_SIMILAR})
_MB = 1 << 20

_STYLE = """<style>
.rnb-providers{overflow-x:auto;max-width:100%;font-size:12px;line-height:16px}
.rnb-providers table{border-collapse:collapse}
.rnb-providers.rnb-providers caption{text-align:left;padding:4px 0;opacity:.8}
.rnb-providers.rnb-providers :is(th,td){text-align:left;vertical-align:top;padding:3px 10px 3px 0;
border-bottom:1px solid rgba(128,128,128,.35);white-space:normal}
.rnb-providers.rnb-providers thead th{position:sticky;top:0}
</style>"""


def providers_table(provider: str | None = None, operation: str | Operation | None = None) -> ProvidersTable:
    """What each service can do, its price in its own unit, its limits, its key.

    Args:
        provider: One service only.
        operation: One operation only.

    Raises:
        InvalidRequest: No such service or operation.

    >>> providers_table("pixeldojo").to_dicts()[0]["price"]
    1
    """
    wanted = tuple(SERVICES) if provider is None else (provider,)
    problems = []
    if provider is not None and provider not in SERVICES:
        problems.append(Problem("provider", provider, f"is one of {', '.join(map(repr, SERVICES))}"))
    if operation is not None and operation not in set(Operation):
        problems.append(Problem("operation", operation, f"is one of {', '.join(Operation)}"))
    if problems:
        raise InvalidRequest(problems, what="This table")
    rows = [row for name in wanted for row in _rows(SERVICES[name])]
    return ProvidersTable(row for row in rows if operation is None or row["operation"] == operation)


class ProvidersTable:
    """Rows of `providers_table`: it shows itself in a notebook and goes to pandas or polars.

    Args:
        rows: Plain dicts with the keys of ``COLUMNS``.
    """

    def __init__(self, rows: Iterable[dict[str, Any]]) -> None:
        self._rows = tuple(rows)

    def to_dicts(self) -> list[dict[str, Any]]:
        """The rows as plain data; None where nothing is published."""
        return [dict(row) for row in self._rows]

    def to_dataframe(self) -> Any:
        """The rows as a pandas DataFrame, or a polars one when only polars is there.

        Raises:
            RecraftError: Neither is installed.
        """
        try:
            import pandas as pd
        except ImportError:
            return self._polars()
        return pd.DataFrame(self.to_dicts(), columns=list(COLUMNS))

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return iter(self.to_dicts())

    def __repr__(self) -> str:
        head, *body = [("provider", "operation", "models", "price", "limits", "key"), *self._lines()]
        widths = [min(max(len(line[i]) for line in [head, *body]), 60) for i in range(len(head))]
        return "\n".join(
            "  ".join(
                _short(cell, width).ljust(width) for cell, width in zip(line, widths, strict=True)
            ).rstrip()
            for line in [head, *body]
        )

    def _repr_html_(self) -> str:
        head = "".join(
            f'<th scope="col">{name}</th>'
            for name in (
                "Provider",
                "Operation",
                "Models",
                "Price of a call for one picture",
                "Limits",
                "Key",
            )
        )
        body = "".join(
            "<tr>"
            + "".join(
                f'<th scope="row">{html.escape(cell)}</th>' if place == 0 else f"<td>{html.escape(cell)}</td>"
                for place, cell in enumerate(line)
            )
            + "</tr>"
            for line in self._lines()
        )
        caption = "One line for each provider and operation. Unknown means that it is published nowhere."
        return (
            f'{_STYLE}<div class="rnb-providers {NO_MATH}" role="region" tabindex="0" aria-label="Providers">'
            f"<table><caption>{caption}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
        )

    def _lines(self) -> list[tuple[str, ...]]:
        """Rows for a person: one for each provider and operation, the models side by side."""
        groups: dict[tuple[str, str], list[dict[str, Any]]] = {}
        for row in self._rows:
            groups.setdefault((row["provider"], row["operation"]), []).append(row)
        lines: dict[tuple[str, ...], list[str]] = {}
        for (provider, operation), rows in groups.items():
            service = SERVICES[provider]
            models = ", ".join(row["model"] for row in rows if row["model"])
            facts = (service.name, models or "–", _prices(service, rows), _limits(service, rows))
            lines.setdefault((*facts, rows[0]["key"] or "none"), []).append(operation)
        return [(name, ", ".join(operations), *facts) for (name, *facts), operations in lines.items()]

    def _polars(self) -> Any:
        try:
            import polars as pl
        except ImportError:
            raise RecraftError(
                "A data frame needs pandas or polars, and neither is installed.",
                advice="pip install pandas, or use .to_dicts().",
            ) from None
        return pl.DataFrame(self.to_dicts())


def _rows(service: Service) -> Iterator[dict[str, Any]]:
    offered = {offer.operation for offer in service.offers}
    yield from (_row(service, offer.operation, offer) for offer in service.offers)
    for operation in Operation:
        if operation in service.operations - offered - _LOOK_UPS:
            yield _row(service, operation, None)


def _row(service: Service, operation: Operation, offer: Offer | None) -> dict[str, Any]:
    official = service.offers == SERVICES["recraft"].offers
    price = (
        price_of(operation, offer.model if offer else None)
        if official
        else offer_price(service, offer, 1)
        if offer
        else Price(None)
    )
    limits = STYLE_REFERENCE_LIMITS if operation is Operation.CREATE_STYLE else INPUT_LIMITS.get(operation)
    most = (offer.max_input_bytes if offer else None) or (limits.max_bytes if limits else None)
    model = find_model(offer.model) if offer else None
    prompts = "prompt" in ROUTES[operation].fields
    longest = (
        ENHANCE_PROMPT_MAX if operation is Operation.ENHANCE_PROMPT else model.prompt_max if model else None
    )
    route = ROUTES[operation]
    counted = "n" in (offer.fields if offer else route.fields)
    most_pictures: int | None = (offer.max_count if offer else COUNT[1]) if counted else 1
    if route.answer not in _PICTURES or operation in _UNCOUNTED:
        most_pictures = None
    return {
        "provider": service.id,
        "operation": operation.value,
        "model": offer.model if offer else None,
        "price": price.units,
        "unit": service.unit_name,
        "money": price.money,
        "per": ROUTES[operation].per if official else "call",
        "exact": price.exact,
        "count_max": most_pictures,
        "sizes": list(offer.sizes) if offer else [],
        "prompt_min": (offer.prompt_min if offer else 1) if prompts else None,
        "prompt_max": ((offer.prompt_max if offer else None) or longest) if prompts else None,
        "input_max_bytes": most,
        "input": _input(operation, offer),
        "fields": list(offer.fields if offer else ROUTES[operation].fields),
        "key": service.key_env[0] if service.key_env else None,
        "retention_hours": service.retention_hours,
        "usual_seconds": offer.usual_seconds if offer and service.id != "local" else None,
    }


def _input(operation: Operation, offer: Offer | None) -> str | None:
    if not {"image", "images"} & set(ROUTES[operation].fields):
        return None
    return "https address" if offer is not None and not offer.takes_bytes else "bytes or https address"


def _prices(service: Service, rows: list[dict[str, Any]]) -> str:
    known = sorted((row for row in rows if row["price"] is not None), key=lambda row: row["price"])
    if not known:
        return "unknown"
    least, most = known[0], known[-1]
    one = least["price"] == most["price"]
    span = f"{least['price']:,}" if one else f"{least['price']:,} to {most['price']:,}"
    word = service.unit_name.removesuffix("s") if one and least["price"] == 1 else service.unit_name
    worth = least["money"] if one else f"{least['money']} to {most['money']}"
    money = f" ({worth})" if service.units_per_usd else ""
    about = "" if all(row["exact"] for row in rows) else "about "
    return f"{about}{span} {word}{money}" + ("" if service.charges else ", shown and not charged")


def _limits(service: Service, rows: list[dict[str, Any]]) -> str:
    words = []
    operation = Operation(rows[0]["operation"])
    most = max((row["count_max"] or 0) for row in rows)
    draws = ROUTES[operation].answer in _PICTURES
    if draws:
        words.append(
            f"up to {most} pictures"
            if most > 1
            else "one picture"
            if most
            else "as many pictures as it decides"
        )
    if sizes := max(len(row["sizes"]) for row in rows):
        words.append(f"{sizes} sizes")
    if longest := sorted({row["prompt_max"] for row in rows if row["prompt_max"]}):
        least = max(row["prompt_min"] for row in rows)
        some = f" (some models {longest[0]:,})" if len(longest) > 1 else ""
        words.append(f"prompt {f'{least} to ' if least > 1 else 'up to '}{longest[-1]:,} characters{some}")
    if largest := rows[0]["input_max_bytes"]:
        words.append(f"input up to {largest // _MB} MB, {rows[0]['input']}")
    if draws and service.retention_hours:
        words.append(f"files kept {service.retention_hours} h")
    elif draws and service.charges:
        words.append("how long files are kept is unknown")
    if times := sorted(row["usual_seconds"] for row in rows if row["usual_seconds"]):
        span = f"{times[0]:g}" if times[0] == times[-1] else f"{times[0]:g} to {times[-1]:g}"
        words.append(f"usually {span} s")
    return "; ".join(words)


def _short(text: str, width: int) -> str:
    return text if len(text) <= width else f"{text[: width - 1]}…"
