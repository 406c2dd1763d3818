"""The request: what is asked of the service, as a frozen value."""

from __future__ import annotations

import hashlib
import json
import warnings
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar

from recraft_nb.catalog import JSON_NAMES, MODELS, ROUTES, Operation, Price, find_model, price_of
from recraft_nb.errors import InvalidRequest
from recraft_nb.operations.checked import Checked
from recraft_nb.operations.code import Verbatim, call_code, short
from recraft_nb.operations.pictures import restoring, sha_of
from recraft_nb.operations.readers import closest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class UnknownModelWarning(UserWarning):
    """A model id that the catalog does not know was passed on as it is."""


class Request(Checked):
    """One request to the service. Subclasses are the operations; they hold the fields.

    A request is checked against the catalog when it is made, so one that exists can be sent. A
    model id that the catalog does not know passes with an `UnknownModelWarning`.

    Raises:
        InvalidRequest: With every problem at once.
    """

    what: ClassVar[str] = "This request"
    operation: ClassVar[Operation]
    positional: ClassVar[tuple[str, ...]] = ()
    """Fields that the client's method takes by place."""
    pictures: ClassVar[tuple[str, ...]] = ()
    """Fields that hold a picture or a list of them, as URLs."""
    masks: ClassVar[tuple[str, ...]] = ()
    """Fields that hold a mask."""
    answers_with_pictures: ClassVar[bool] = True
    """False where the answer is a text, a style or colours."""

    if TYPE_CHECKING:

        @property
        def prompt(self) -> str | None:
            """The prompt; None for operations without one."""

        @property
        def model(self) -> str | None:
            """The id of the model; None for operations without one."""

    def __init__(self, /, **data: Any) -> None:
        super().__init__(**data)
        for notice in self._unknown_model():
            warnings.warn(notice, UnknownModelWarning, stacklevel=2)

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        super().__pydantic_init_subclass__(**kwargs)
        if "operation" not in vars(cls):  # what several operations share, not yet a request
            return
        for name in ("prompt", "model"):
            if name not in cls.model_fields and not hasattr(cls, name):
                type.__setattr__(cls, name, None)

    @property
    def count(self) -> int:
        """How many pictures are asked for; 0 when the answer is none, 1 where the service decides."""
        return int(getattr(self, "n", 1)) if self.answers_with_pictures else 0

    @property
    def makes_pictures(self) -> bool:
        """Whether the answer is pictures, and not text, a style or a mapping."""
        return ROUTES[self.operation].answer in {"list", "single"}

    @property
    def route(self) -> str:
        """The path under ``/v1`` that this goes to."""
        return ROUTES[self.operation].path

    @property
    def price(self) -> Price:
        """What it costs, as far as that is published."""
        return price_of(self.operation, self.model, self.count)

    @property
    def parents(self) -> tuple[str, ...]:
        """The content addresses (SHA-256, in hex) of the pictures that this carries; masks are none."""
        known = self._addresses
        return tuple(dict.fromkeys(known[url] for url in self._urls(self.pictures) if url in known))

    @property
    def notices(self) -> tuple[str, ...]:
        """What a person should know although nothing is wrong, e.g. that the model is unknown."""
        return self._unknown_model()

    @property
    def fingerprint(self) -> str:
        """The address of the work: SHA-256, in hex, of the request's canonical form.

        The canonical form is JSON in ASCII with sorted keys and no spaces, of ``operation`` and of
        every field that bears on the result and is set (`_meaning`). Requests that mean the same
        have the same address: ``"teal"`` and ``"#008080"``, ``"4:3"`` and that model's pixels for
        it. Pictures count by their bytes. Fields added by later versions take part only when they are set.
        """
        form = {"operation": self.operation.value, **self._meaning()}
        text = json.dumps(form, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False)
        return hashlib.sha256(text.encode()).hexdigest()

    def fields(self) -> dict[str, Any]:
        """Exactly what the API gets, JSON-able: the fields that are set, always with the model.

        Pictures stand under the names that the JSON form of the API gives them
        (``style_reference_urls``). How the answer should come (``response_format``) is not the
        request's business.
        """
        sent: dict[str, Any] = {}
        for name in ROUTES[self.operation].fields:
            value = getattr(self, name, None)
            plain = None if value is None else _plain(self._sent(name, value))
            if plain is not None:
                sent[JSON_NAMES.get(name, name)] = plain
        return sent

    def to_code(self, client: str = "client") -> str:
        """Python that asks for the same: only what differs from the defaults, and the model.

        Pictures and masks that the request carries are taken from the client's store.

        Args:
            client: The expression to call the method on.

        >>> from recraft_nb.operations import Generate
        >>> Generate(prompt="a red cat", n=4).to_code()
        'client.generate("a red cat", n=4, model="recraftv4_1")'
        """
        given = dict(self._in_code(client))
        places = [given.pop(name) for name in self.positional if name in given]
        return call_code(f"{client}.{self.operation.value}", places, given)

    def to_json(self) -> dict[str, Any]:
        """The request as plain JSON data, for the store."""
        return {"operation": self.operation.value, **self.model_dump(mode="json", exclude_none=True)}

    @staticmethod
    def from_json(data: Any) -> Request | None:
        """The request of `to_json`; None when it cannot be read (another version, a damaged row).

        Warns of nothing: whoever made the request has been warned.
        """
        if not isinstance(data, dict):
            return None
        values = {str(name): value for name, value in data.items()}
        kind = _kinds().get(str(values.pop("operation", "")))
        if kind is None:
            return None
        try:
            with restoring():
                return kind._quietly(values)  # noqa: SLF001 - its own subclass
        except InvalidRequest:
            return None

    def _sent(self, name: str, value: Any) -> Any:
        """One field as it is sent; None leaves it out. A place for what a model does to a field."""
        del name
        return value

    def _meaning(self) -> dict[str, Any]:
        """The fields that bear on the result, with one spelling for each meaning."""
        meaning = self.fields()
        for name in (*self.pictures, *self.masks):
            sent = JSON_NAMES.get(name, name)
            value = meaning.get(sent)
            if isinstance(value, str):
                meaning[sent] = self._addresses.get(value, value)
            elif value is not None:
                meaning[sent] = [self._addresses.get(url, url) for url in value]
        return meaning

    @cached_property
    def _addresses(self) -> dict[str, str]:
        """The content address of every picture and mask that this carries, by its URL."""
        urls = dict.fromkeys(self._urls((*self.pictures, *self.masks)))
        return {url: sha for url in urls if (sha := sha_of(url)) is not None}

    def _urls(self, names: Iterable[str]) -> Iterator[str]:
        """The URLs of these fields, whether one or a list."""
        for name in names:
            value = getattr(self, name, None)
            yield from (value,) if isinstance(value, str) else value or ()

    def _in_code(self, client: str) -> Iterable[tuple[str, Any]]:
        """The fields as the client's method takes them. A place for what it calls otherwise."""
        for name, value in self._differing():
            yield name, self._as_code(name, value, client)

    def _as_code(self, name: str, value: Any, client: str) -> Any:
        if name not in (*self.pictures, *self.masks):
            return value
        if isinstance(value, tuple):
            return tuple(self._as_code(name, url, client) for url in value)
        sha = self._addresses.get(value)
        return value if sha is None else Verbatim(f'{client}.store.input("{sha}")')

    def _unknown_model(self) -> tuple[str, ...]:
        if self.model is None or find_model(self.model) is not None:
            return ()
        near = closest(self.model, MODELS)
        hint = f" The nearest known is {near!r}." if near else ""
        notice = (
            f"recraft_nb does not know the model {self.model!r}. It is sent as it is; its limits are not "
            f"checked and its price is unknown.{hint}"
        )
        return (notice,)

    def _differing(self) -> Iterator[tuple[str, Any]]:
        for name, field in type(self).model_fields.items():
            value = getattr(self, name)
            # What the service takes when no model is named may change; code keeps its meaning.
            named = name == "model" and value is not None
            if field.is_required() or named or value != field.default:
                yield name, value

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        for name, value in self._differing():
            yield name, short(value)


def _plain(value: Any) -> Any:
    if isinstance(value, Checked):
        return value.fields() or None
    return [_plain(item) for item in value] if isinstance(value, tuple) else value


def _kinds() -> dict[str, type[Request]]:
    found: dict[str, type[Request]] = {}
    waiting: list[type[Request]] = [Request]
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        if "operation" in vars(kind):
            found[kind.operation.value] = kind
    return found
