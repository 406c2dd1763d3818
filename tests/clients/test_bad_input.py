"""Whatever comes in: a clear refusal in the dialect's own form, nothing charged, and the engine lives on."""

from __future__ import annotations

import socket

import httpx
import pytest
from support.engine_pictures import file_of, photo

from .bad_requests import ALL, FORM, GENERATE, ODD_VECTORS, Bad

KEY = "a-key-for-bad-input"
UNITS = 1000


@pytest.fixture(scope="session")
def http(server):
    headers = {"Authorization": f"Bearer {KEY}", "Ocp-Apim-Subscription-Key": KEY}
    with httpx.Client(base_url=server.root, headers=headers, timeout=60, trust_env=False) as made:
        yield made


def sent(http: httpx.Client, bad: Bad) -> httpx.Response:
    request = http.build_request(bad.method, "/", content=bad.body, headers={"Content-Type": bad.kind})
    request.url = request.url.copy_with(raw_path=bad.path.encode())  # dots and all
    for name, value in bad.headers.items():
        if value is None:
            request.headers.pop(name, None)
        else:
            request.headers[name] = value
    return http.send(request)


def words_of(bad: Bad, answer: httpx.Response) -> str:
    """The refusal's words, after its form was found to be the dialect's."""
    if not answer.headers["content-type"].startswith("application/json"):
        assert answer.status_code in {401, 404, 405}  # the official service is plain there
        return answer.text
    told = answer.json()
    if bad.path.startswith("/recraft/"):
        assert set(told) == {"error", "status"}
        assert told["status"] == answer.status_code
        return told["error"]
    if bad.path.startswith(("/api/v1/models", "/api/v1/jobs")):
        assert set(told["error"]) == {"code", "message", "status"}
        return told["error"]["message"]
    if bad.path.startswith("/api/v1/"):
        assert set(told["error"]) == {"code", "message", "type"}
        assert told["error"]["code"] == answer.status_code
        return told["error"]["message"]
    assert set(told) == {"code", "message"}
    return told["message"]


def test_the_table_is_as_long_as_it_should_be():
    assert len(ALL) >= 250
    assert len({(bad.method, bad.path, bad.body, bad.kind, str(bad.headers)) for bad in ALL}) == len(ALL)


@pytest.mark.parametrize("bad", ALL, ids=lambda bad: bad.name)
def test_it_is_refused_and_costs_nothing(http, bad):
    answer = sent(http, bad)
    assert answer.status_code == bad.status, answer.text[:300]
    words = words_of(bad, answer)
    assert bad.said in words
    assert len(words) < 600  # what came in is not thrown back whole
    assert "Traceback" not in words
    assert http.get("v1/users/me").json()["credits"] == UNITS


@pytest.mark.parametrize(
    "raw",
    [
        b"POST /v1/images/generations HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\n{",
        b"POST /v1/images/generations HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"POST /v1/images/vectorize HTTP/1.1\r\nHost: x\r\nContent-Type: " + FORM.encode() + b"\r\n\r\n",
        b"GET /files/../../etc/passwd HTTP/1.0\r\n\r\n",
        b"POST /v1/images/generations HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
        b"POST /v1/images/generations HTTP/1.1\r\nHost: x\r\nContent-Length: " + b"9" * 19 + b"\r\n\r\n{}",
        b"\x16\x03\x01\x02\x00\x01\x00\x01",
        b"GET / HTTP/9.9\r\n\r\n",
        b"A" * 70_000,
    ],
)
def test_what_is_hardly_http_ends_its_own_connection_only(server, http, raw):
    host, port = server.root.removeprefix("http://").strip("/").split(":")
    with socket.create_connection((host, int(port)), timeout=10) as line:
        line.sendall(raw)
        line.shutdown(socket.SHUT_WR)
        answer = b""
        try:
            while piece := line.recv(4096):
                answer += piece
        except ConnectionError:
            pass
    assert b" 500 " not in answer.split(b"\r\n")[0]
    assert http.get("v1/users/me").json()["credits"] == UNITS


@pytest.mark.parametrize(("name", "data"), ODD_VECTORS, ids=[name for name, _ in ODD_VECTORS])
def test_an_odd_svg_is_cleaned_or_refused(server, name, data):
    answer = httpx.post(
        f"{server.url}/images/removeBackground",
        files={"image": ("a.svg", data, "image/svg+xml")},
        headers={"Authorization": f"Bearer {server.key}"},
        timeout=60,
    )
    assert answer.status_code in {200, 400}, answer.text
    if answer.status_code == 200:
        done = httpx.get(answer.json()["image"]["url"]).text
        assert not [word for word in ("script", "onclick", "passwd", "127.0.0.1:9") if word in done]


@pytest.mark.parametrize("name", ["../../../etc/passwd", "a\\..\\b.png", "x" * 5000, "é\n.png", ""])
def test_the_name_of_a_file_means_nothing(http, name):
    """A file's name in a form is never used: what decides is what is in it."""
    safe = name.replace("\n", "%0A").replace('"', "%22").encode()
    body = b'--x\r\nContent-Disposition: form-data; name="image"; filename="%s"\r\n\r\n' % safe
    body += b"no picture\r\n--x--\r\n"
    answer = http.post("v1/images/vectorize", content=body, headers={"Content-Type": FORM})
    assert answer.status_code == 400
    assert "passwd" not in answer.text


def test_after_all_that_a_good_request_is_answered(http):
    """The last of this file: the same server, still drawing and still working on pictures."""
    drawn = http.post(GENERATE, json={"prompt": "a fox", "model": "recraftv4_1_flash", "size": "1:1"})
    assert drawn.status_code == 200
    small = file_of(photo(40, 40))
    larger = http.post("v1/images/crispUpscale", files={"image": ("../../x.png", small, "image/png")})
    assert larger.status_code == 200
    assert http.get("v1/users/me").json()["credits"] == UNITS - 7 - 4
