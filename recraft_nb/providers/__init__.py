"""One file per service: a request to its wire form, its answer to pictures and charge."""

from recraft_nb.providers.apiinone import ApiInOneProvider
from recraft_nb.providers.base import Account, Answer, Delivery, Provider, Style
from recraft_nb.providers.download import fetch
from recraft_nb.providers.keys import ApiKey, find_key
from recraft_nb.providers.local import LocalProvider
from recraft_nb.providers.pixazo import PixazoProvider
from recraft_nb.providers.pixeldojo import PixelDojoProvider
from recraft_nb.providers.recraft import RecraftProvider

__all__ = [
    "Account",
    "Answer",
    "ApiInOneProvider",
    "ApiKey",
    "Delivery",
    "LocalProvider",
    "PixazoProvider",
    "PixelDojoProvider",
    "Provider",
    "RecraftProvider",
    "Style",
    "fetch",
    "find_key",
]
