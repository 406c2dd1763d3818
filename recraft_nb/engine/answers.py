"""What the engine says: errors in the official service's shapes, and its own mark on every answer.

Source: official error handling page; error bodies as recorded from the live service, Sep 2026. An
error is flat JSON ``{"code", "message"}``, except 401 and 404, which are plain text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from starlette.responses import JSONResponse, PlainTextResponse

from recraft_nb.engine.marks import ENGINE

if TYPE_CHECKING:
    from starlette.responses import Response

__all__ = ["BAD_PARAMETER", "ApiError", "answer", "error_response", "not_found"]

BAD_PARAMETER = "invalid_request_parameter"


class ApiError(Exception):
    """A refusal in the service's own words.

    Args:
        status: HTTP status.
        message: The service's text.
        code: Its machine word; None answers in plain text.
    """

    def __init__(self, status: int, message: str, *, code: str | None = BAD_PARAMETER) -> None:
        super().__init__(message)
        self.status, self.message, self.code = status, message, code


def answer(body: dict[str, Any]) -> Response:
    """A JSON answer with the engine's mark."""
    return JSONResponse({**body, "engine": ENGINE})


def error_response(error: ApiError) -> Response:
    """The answer that carries a refusal."""
    if error.code is None:
        return PlainTextResponse(error.message, status_code=error.status)
    return JSONResponse({"code": error.code, "message": error.message}, status_code=error.status)


def not_found() -> Response:
    """The answer to an unknown path, as the official service gives it."""
    return PlainTextResponse("404 page not found", status_code=404)
