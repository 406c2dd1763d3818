"""Pictures on the wire: thumbnails and originals on demand, for any widget that shows some."""

from __future__ import annotations

import contextlib
import io
import threading
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import TYPE_CHECKING, Any, TypedDict

from recraft_nb.catalog import SERVICES, find_model
from recraft_nb.errors import RecraftError, StoreError
from recraft_nb.media.cost import cost_of
from recraft_nb.media.svg import clean
from recraft_nb.media.thumbnail import EDGE, placeholder
from recraft_nb.widgets.cards import card_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from recraft_nb.media import Image
    from recraft_nb.widgets.rpc import Reply

__all__ = ["PictureNote", "Pictures", "Tile", "Whole", "facts_of", "tile_of"]

_KEPT = 4096
"""Pictures that a widget can be asked about; the longest unseen is forgotten."""

_THREADS = 2


_SMALL = 200_000
"""Bytes of a file that is shown as it is; above that a message would go in pieces (`pacing`)."""

_RASTER = frozenset({"png", "jpeg", "webp"})


class Tile(TypedDict):
    """What a tile shows before its thumbnail comes.

    ``color`` is the picture's average colour, "" while nobody has looked at it. ``code`` says whether there
    is Python for it, ``continues`` whether there is a client to continue with.
    """

    id: str
    width: int
    height: int
    format: str
    prompt: str
    model: str
    local: bool
    rating: int | None
    favourite: bool
    color: str
    code: bool
    continues: bool


class PictureNote(TypedDict):
    """A picture that a view need not ask for."""

    id: str
    data: bytes
    media_type: str


class Whole(TypedDict):
    """A picture in full: its file and what is known of it."""

    data: bytes
    media_type: str
    name: str
    facts: list[tuple[str, str]]
    prompt: str
    code: str


class Pictures:
    """The pictures that a widget has shown, by their content address.

    Files are read, thumbnails made and vectors cleaned on threads of their own, never in the widget's
    turn and never on the I/O loop.

    Args:
        find: Looks for a picture that was forgotten here.
    """

    def __init__(self, find: Callable[[str], Image | None] | None = None) -> None:
        self._find = find
        self._lock = threading.Lock()
        self._known: dict[str, Image] = {}
        self._colors: dict[str, str] = {}
        self._making: dict[str, Future[bytes]] = {}
        self._ahead: dict[str, bytes] | None = {}  # made before anybody asked; None once a view is there
        self._files = ThreadPoolExecutor(_THREADS, thread_name_prefix="recraft-pictures")

    def tile(self, image: Image) -> Tile:
        """What a view needs of a picture at once; it may be asked for by its id from now on."""
        with self._lock:
            self._known.pop(image.id, None)
            self._known[image.id] = image
            while len(self._known) > _KEPT:
                gone = next(iter(self._known))
                del self._known[gone]
                self._colors.pop(gone, None)
            color = self._colors.get(image.id, "")
        return {**tile_of(image), "color": color}

    @property
    def known(self) -> dict[str, Image]:
        """The pictures that a view may ask for, by name."""
        with self._lock:
            return dict(self._known)

    def image(self, name: str) -> Image:
        """A picture that was shown.

        Raises:
            RecraftError: It was not, or is forgotten.
        """
        with self._lock:
            found = self._known.get(name)
        if found is None and self._find is not None:
            found = self._find(name)
        if found is None:
            raise RecraftError("This picture is not in the view any more.", advice="Run the cell again.")
        return found

    def thumbs(self, ids: Iterable[str], reply: Reply, *, edge: int = EDGE) -> Future[dict[str, Any]]:
        """Thumbnails by id, each as soon as it is ready; where one cannot be had, the reason as a text."""
        done: Future[dict[str, Any]] = Future()
        names = list(dict.fromkeys(ids))
        left = len(names)
        lock = threading.Lock()
        made: dict[str, bytes] = {}
        if not names:
            done.set_result({})

        def one(name: str) -> None:
            nonlocal left
            if not reply.cancelled:
                try:
                    image = self.image(name)
                    made[name] = self._make(image) if edge == EDGE else image.thumbnail(edge)
                    reply.progress({name: made[name]})
                except Exception as error:  # noqa: BLE001 - one broken picture must not take the others along
                    reply.progress({name: _reason(error)})
            with lock:
                left -= 1
                if left == 0 and not done.done():
                    done.set_result({})
                    self._learn_colors(made)

        for name in names:
            self._files.submit(one, name)
        return done

    def early(self, image: Image, tell: Callable[[PictureNote], object], *, edge: int = EDGE) -> None:
        """Show a picture that has just come, without waiting to be asked.

        A small file goes as it is: a browser decodes one in less time than a thumbnail takes to make.
        """
        if image.format in _RASTER and len(image.bytes) <= _SMALL:
            tell({"id": image.id, "data": image.bytes, "media_type": image.media_type})
            return

        def make() -> None:
            with contextlib.suppress(RecraftError):  # said when it is asked for
                data = self._make(image) if edge == EDGE else image.thumbnail(edge)
                tell({"id": image.id, "data": data, "media_type": "image/webp"})

        with contextlib.suppress(RuntimeError):  # closed meanwhile
            self._files.submit(make)

    def prepare(self, images: Iterable[Image]) -> None:
        """Make thumbnails that are wanted now, several at a time, and wait until they are there.

        One that cannot be made says why when it is asked for.
        """
        # After `close` they are made one by one, when they are asked for.
        with contextlib.suppress(RuntimeError):
            wait([self._files.submit(self._make, image, ahead=True) for image in images])

    def prepare_next(self, images: Iterable[Image]) -> None:
        """Make thumbnails that are likely to be wanted next, behind what is asked for meanwhile."""
        waiting = deque(images)

        def step() -> None:
            with contextlib.suppress(IndexError):
                image = waiting.popleft()
                with contextlib.suppress(Exception):  # it says why when it is asked for
                    self._make(image, ahead=True)
                again()

        def again() -> None:
            with contextlib.suppress(RuntimeError):  # closed
                self._files.submit(step)

        for _ in range(_THREADS):
            again()

    def made_ahead(self) -> dict[str, bytes]:
        """The thumbnails that were made before a view was there: once, for the first view."""
        with self._lock:
            made, self._ahead = self._ahead or {}, None
        with contextlib.suppress(RuntimeError):
            self._files.submit(self._learn_colors, made)
        return made

    def in_background(self, work: Callable[[], Any]) -> Future[Any]:
        """Run something that reads files on the threads of the pictures."""
        return self._files.submit(work)

    def _make(self, image: Image, *, ahead: bool = False) -> bytes:
        """A thumbnail, made once however many ask for it at the same time."""
        with self._lock:
            running = self._making.get(image.id)
            if running is None:
                mine = self._making[image.id] = Future()
        if running is not None:
            return running.result()
        try:
            data = image.thumbnail(EDGE)
        except BaseException as error:
            mine.set_exception(error)
            raise
        finally:
            with self._lock:
                del self._making[image.id]
        mine.set_result(data)
        with self._lock:
            if ahead and self._ahead is not None:
                self._ahead[image.id] = data
        return data

    def _learn_colors(self, thumbnails: dict[str, bytes]) -> None:
        """Remember average colours, for tiles that are drawn before their thumbnail comes again."""
        import PIL.Image

        for name, data in thumbnails.items():
            if name not in self._colors:
                with contextlib.suppress(Exception):  # a tile without a colour is grey
                    color = placeholder(PIL.Image.open(io.BytesIO(data), formats=["WEBP"]))
                    with self._lock:
                        self._colors[name] = color

    def whole(self, name: str) -> Future[Whole]:
        """The file of a picture and what is known of it; a vector comes cleaned."""
        return self._files.submit(self._whole, name)

    def _whole(self, name: str) -> Whole:
        image = self.image(name)
        data = image.bytes
        return {
            "data": clean(data).encode() if image.format == "svg" else data,
            "media_type": image.media_type,
            "name": f"{image.id[:12]}.{'jpg' if image.format == 'jpeg' else image.format}",
            "facts": facts_of(image),
            "prompt": image.prompt,
            "code": _code(image),
        }

    def close(self) -> None:
        """End the threads and forget the pictures."""
        self._files.shutdown(wait=False, cancel_futures=True)
        with self._lock:
            self._known.clear()
            self._ahead = None


def tile_of(image: Image) -> Tile:
    """What a view needs of a picture at once."""
    width, height = image.size
    known = find_model(image.model or "")
    return {
        "id": image.id,
        "width": width,
        "height": height,
        "format": image.format,
        "prompt": image.prompt,
        "model": known.name if known else image.model or "",
        "local": image.provider == "local",
        "rating": image.rating,
        "favourite": image.record.favourite,
        "color": "",
        "code": image.request is not None,
        "continues": image.asker is not None,
    }


def facts_of(image: Image) -> list[tuple[str, str]]:
    """What is known of a picture, as lines for a person."""
    width, height = image.size
    local = image.provider == "local"
    cost = cost_of(image.provider, image.credits)
    maker = SERVICES[image.provider].name if image.provider in SERVICES else image.provider
    seed, request = image.seed, image.request
    own = request is None or request.prompt is not None
    lines = [
        ("Prompt" if own else "Its source’s prompt", image.prompt),
        ("Model", image.model or ""),
        ("Made by", "Local engine – not Recraft’s model" if local else maker),
        ("Size", f"{width} × {height} {image.format}"),
        ("Seed", "" if seed is None else str(seed)),
        ("Cost", cost or ("unknown" if image.provider else "")),
        ("Made", image.created.astimezone().strftime("%d %b %Y, %H:%M")),
        ("From", ", ".join(parent[:12] for parent in image.parents)),
        ("Id", image.id[:16]),
    ]
    return [(name, text) for name, text in lines if text]


def _code(image: Image) -> str:
    try:
        return image.to_code()
    except RecraftError:
        return ""


def _reason(error: Exception) -> str:
    if isinstance(error, StoreError):
        return "The file is gone."
    card = card_of(error)
    return card["title"]
