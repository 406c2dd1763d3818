"""The services that a client can speak to, and what each of them offers.

Sources: official endpoint reference and limits page; the three gateways' own pages, spring 2026,
with later readings of their manuals. A figure that nobody publishes is None.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, NamedTuple

from recraft_nb.catalog.kinds import Operation
from recraft_nb.catalog.models import MODELS
from recraft_nb.catalog.prices import UNITS_PER_USD, Price
from recraft_nb.catalog.routes import ROUTES
from recraft_nb.catalog.sizes import ASPECTS, SIZE_TABLES

if TYPE_CHECKING:
    from collections.abc import Mapping

_MB = 1 << 20


class Offer(NamedTuple):
    """One model of ours for one operation at one service.

    Attributes:
        model: Our id, e.g. ``"recraftv4"``.
        id: What the service calls it: an id, or a path where the path names the model.
        operation: The operation.
        fields: The request fields that this service carries, by our names.
        credits: Its price for one call in the service's own unit; None when not published.
        sizes: What it accepts as size; () for whatever the model takes.
        default_size: What it draws when no size is sent; None when it chooses.
        prompt_min: Shortest prompt in characters.
        prompt_max: Longest prompt; None for the model's own limit.
        max_count: Pictures in one call.
        max_input_bytes: Largest input picture; None for the operation's own limit.
        takes_bytes: Whether an input picture may be bytes; False where the service fetches it
            itself, from an https address.
        other_ids: Other spellings seen for the same thing.
        usual_seconds: The usual time of a call; None when not known.
    """

    model: str
    id: str
    operation: Operation
    fields: tuple[str, ...]
    credits: int | None = None
    sizes: tuple[str, ...] = ()
    default_size: str | None = None
    prompt_min: int = 1
    prompt_max: int | None = None
    max_count: int = 1
    max_input_bytes: int | None = None
    takes_bytes: bool = True
    other_ids: tuple[str, ...] = ()
    usual_seconds: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """A service and how it is spoken to.

    Attributes:
        id: ``"recraft"``, ``"pixeldojo"``, ``"apiinone"``, ``"pixazo"`` or ``"local"``.
        name: What a person reads.
        base_url: Where it answers.
        key_env: Environment variables that may hold the key, in order.
        key_header: The header that carries the key.
        key_scheme: The word before the key (``"Bearer"``), or empty.
        key_prefix: What keys begin with, where that is known.
        protocol: ``"direct"`` answers with the picture; ``"job"`` must be asked again.
        offers: What it offers, model by model.
        operations: Every operation it has.
        unit_name: What it charges in.
        units_per_usd: Units for one US dollar; None when not published.
        charges: False when the price is shown but not charged.
        retention_hours: How long result files are kept; None when not published.
        requests_per_second: Published rate; None when there is none.
        requests_per_minute: Published rate; None when there is none.
        images_per_minute: Published rate; None when there is none.
    """

    id: str
    name: str
    base_url: str
    key_env: tuple[str, ...]
    key_header: str = "Authorization"
    key_scheme: str = "Bearer"
    key_prefix: str = ""
    protocol: Literal["direct", "job"] = "direct"
    offers: tuple[Offer, ...]
    operations: frozenset[Operation]
    unit_name: str = "credits"
    units_per_usd: int | None = None
    charges: bool = True
    retention_hours: int | None = None
    requests_per_second: float | None = None
    requests_per_minute: float | None = None
    images_per_minute: float | None = None

    def offer(self, model_id: str, operation: Operation = Operation.GENERATE) -> Offer | None:
        """What this service offers of a model for an operation, or None."""
        return next((o for o in self.offers if o.model == model_id and o.operation is operation), None)

    def price(self, units: int | None, *, exact: bool = True) -> Price:
        """An amount in what this service charges in."""
        return Price(units, exact, unit=self.unit_word, units_per_usd=self.units_per_usd)

    @property
    def unit_word(self) -> str:
        """``"units"`` or ``"credits"``."""
        return "units" if self.units_per_usd == UNITS_PER_USD else self.unit_name

    @property
    def models(self) -> tuple[str, ...]:
        """Our ids of the models it offers, each once."""
        return tuple(dict.fromkeys(offer.model for offer in self.offers))


# Both speak the official dialect: every model for every operation that the catalog gives it.
_OFFICIAL_OFFERS = tuple(
    Offer(
        model=model.id,
        id=model.id,
        operation=operation,
        fields=ROUTES[operation].fields,
        credits=model.units,
        max_count=6,
        usual_seconds=model.usual_seconds if operation is Operation.GENERATE else None,
    )
    for model in MODELS.values()
    for operation in Operation
    if operation in model.operations
)

_RECRAFT = Service(
    id="recraft",
    name="Recraft",
    base_url="https://external.api.recraft.ai/v1",
    key_env=("RECRAFT_API_KEY", "RECRAFT_API_TOKEN"),
    offers=_OFFICIAL_OFFERS,
    operations=frozenset(Operation),
    unit_name="API units",
    units_per_usd=UNITS_PER_USD,
    retention_hours=24,
    requests_per_second=5,
    images_per_minute=100,
)

_LOCAL = Service(
    id="local",
    name="Local engine",
    # In process: nothing listens there, the address only gives the routes a root.
    base_url="http://127.0.0.1/v1",
    key_env=(),
    offers=_OFFICIAL_OFFERS,
    operations=frozenset(Operation),
    unit_name="API units",
    units_per_usd=UNITS_PER_USD,
    charges=False,
)

_PIXELDOJO_FIELDS = ("prompt", "size", "random_seed")
_PIXELDOJO_SIZES = ("1:1", "16:9", "9:16", "4:3", "3:4", "3:2", "2:3", "4:5")

_PIXELDOJO = Service(
    id="pixeldojo",
    name="PixelDojo",
    base_url="https://pixeldojo.ai/api/v1",
    key_env=("PIXELDOJO_API_KEY",),
    key_prefix="pd_",
    protocol="job",
    offers=(
        Offer(
            model="recraftv4",
            id="recraft-v4",
            operation=Operation.GENERATE,
            fields=_PIXELDOJO_FIELDS,
            credits=1,
            sizes=_PIXELDOJO_SIZES,
            default_size="1:1",
            usual_seconds=25.0,  # samples on its page: 16-34 s
        ),
        Offer(
            model="recraftv4_pro_vector",
            id="recraft-v4-pro-svg",
            operation=Operation.GENERATE,
            fields=_PIXELDOJO_FIELDS,
            credits=8,
            sizes=_PIXELDOJO_SIZES,
            default_size="1:1",
        ),
    ),
    operations=frozenset({Operation.GENERATE}),
    retention_hours=24,
    requests_per_minute=60,  # an older manual of the same vendor
)

_APIINONE = Service(
    id="apiinone",
    name="API in One",
    base_url="https://apiin.one/api/v1",
    key_env=("APIINONE_API_KEY",),
    key_prefix="aio_",
    protocol="job",
    offers=tuple(
        Offer(
            model=model,
            id=name,
            operation=Operation.GENERATE,
            fields=("prompt", "size"),
            credits=price,
            default_size="1024x1024",
            prompt_min=3,
            prompt_max=5000,
            other_ids=others,
        )
        for model, name, price, others in (
            ("recraftv4", "recraft-v4-text-to-image", 10, ()),
            ("recraftv4_vector", "recraft-v4-text-to-vector", 20, ()),
            ("recraftv4_pro", "recraft-v4-text-to-image-pro", 60, ("recraft-v4-pro-text-to-image",)),
            (
                "recraftv4_pro_vector",
                "recraft-v4-text-to-vector-pro",
                70,
                ("recraft-v4-pro-text-to-vector",),
            ),
        )
    ),
    operations=frozenset({Operation.GENERATE}),
)


def _both_forms(table: str) -> tuple[str, ...]:
    return ASPECTS + tuple(f"{width}x{height}" for width, height in SIZE_TABLES[table].values())


_PIXAZO = Service(
    id="pixazo",
    name="Pixazo",
    base_url="https://gateway.pixazo.ai/recraft",
    key_env=("PIXAZO_API_KEY",),
    key_header="Ocp-Apim-Subscription-Key",
    key_scheme="",
    offers=(
        Offer(
            model="recraftv3",
            id="v3/generate",
            operation=Operation.GENERATE,
            fields=("prompt", "style", "style_id", "size", "n", "negative_prompt", "controls"),
            default_size="1024x1024",
            max_count=6,
            usual_seconds=12.0,  # its page: 10-15 s
        ),
        Offer(
            model="recraftv3",
            id="v3/image-to-image",
            operation=Operation.IMAGE_TO_IMAGE,
            fields=("image", "prompt", "strength", "style", "style_id", "n", "negative_prompt"),
            max_count=6,
            max_input_bytes=5 * _MB,
            # Its page says "URL of the source image" and shows an https one; nothing promises more.
            takes_bytes=False,
            usual_seconds=20.0,  # its page: 15-25 s
        ),
        # Both V4 routes answer 400 to style, style_id and negative_prompt.
        Offer(
            model="recraftv4",
            id="v4/generate",
            operation=Operation.GENERATE,
            fields=("prompt", "size", "n", "controls"),
            sizes=_both_forms("standard_1k"),
            default_size="1024x1024",
            max_count=6,
            usual_seconds=20.0,  # its page: 15-25 s
        ),
        Offer(
            model="recraftv4_pro",
            id="v4-pro/generate",
            operation=Operation.GENERATE,
            fields=("prompt", "size", "n", "controls"),
            sizes=_both_forms("pro_2k"),
            default_size="2048x2048",
            max_count=6,
            usual_seconds=40.0,  # its page: 30-50 s
        ),
    ),
    operations=frozenset({Operation.GENERATE, Operation.IMAGE_TO_IMAGE}),
)

SERVICES: Mapping[str, Service] = MappingProxyType(
    {service.id: service for service in (_RECRAFT, _PIXELDOJO, _APIINONE, _PIXAZO, _LOCAL)}
)


def services_with(operation: Operation) -> tuple[str, ...]:
    """The ids of the services that have an operation, for messages that name a way out.

    >>> services_with(Operation.IMAGE_TO_IMAGE)
    ('recraft', 'pixazo', 'local')
    """
    return tuple(service.id for service in SERVICES.values() if operation in service.operations)
