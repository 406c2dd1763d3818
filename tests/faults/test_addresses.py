"""Where requests go, and where the key goes: one header, one host, whatever an answer says."""

from __future__ import annotations

import json

import pytest
from support.errands import open_client
from support.standin import Fault, StandIn, faults

import recraft_nb as rc

REDIRECTS = (301, 302, 303, 307, 308)


@pytest.fixture(scope="module")
def other_server():
    with StandIn() as made:
        yield made


@pytest.fixture
def stranger(other_server):
    """Somebody else's server; whatever comes there is seen."""
    return other_server.forget()


@pytest.fixture
def client(same_client):
    return same_client


@pytest.mark.parametrize("status", REDIRECTS)
def test_a_call_that_is_redirected_is_not_followed(standin, client, stranger, status):
    standin.then(faults.redirect(f"{stranger.url}/images/generations", status))
    error = client.generate("a fox").exception(20)
    assert isinstance(error, rc.ServiceError)
    assert "the key was not sent there" in str(error)
    assert (stranger.seen, len(standin.calls)) == ([], 1)


@pytest.mark.parametrize("status", REDIRECTS)
def test_a_download_that_is_redirected_to_another_host_is_not_followed(standin, client, stranger, status):
    where = stranger.files.add(b"x", "image/png")
    standin.files.then(
        Fault("elsewhere", change=lambda _: b"", status=status, headers=(("location", where),))
    )
    error = client.generate("a fox").exception(20)
    assert isinstance(error, rc.DownloadFailed)
    assert "redirects to another" in str(error)
    assert stranger.files.seen == []


def test_a_download_may_be_redirected_within_its_own_host(standin, client):
    url = standin.files.add(b"", "image/webp").rsplit("/", 1)[0]
    named = standin.files.add(_picture(), "image/webp").removeprefix(url.rsplit("/signed", 1)[0])
    standin.files.then(Fault("a redirect", change=lambda _: b"", status=302, headers=(("location", named),)))
    (image,) = client.generate("a fox").result(20)
    assert image.bytes == _picture()


def _picture():
    from support.standin.pictures import make

    return make(77, (40, 30), "webp")


HOSTILE = [
    "file:///etc/passwd", "file://localhost/etc/passwd", "ftp://example.com/a", "gopher://example.com/a",
    "http://example.com/a.png", "https://localhost:1/a", "https://127.0.0.1/a", "https://127.1/a",
    "https://2130706433/a", "https://0x7f000001/a", "https://0177.0.0.1/a", "https://[::1]/a",
    "https://[::ffff:127.0.0.1]/a", "https://0.0.0.0/a", "https://10.1.2.3/a", "https://172.16.0.1/a",
    "https://192.168.1.1/a", "https://169.254.169.254/latest/meta-data", "https://[fe80::1]/a",
    "https://[fd12::1]/a", "https://100.64.0.1/a", "https://me.localhost/a", "https://localhost./a",
    "https://name:word@example.com/a", "//example.com/a", "http://[::1", "https://",
    "https://example.com:port/", "\thttps://10.0.0.1/a", "HTTPS://LOCALHOST/a",
]  # fmt: skip


@pytest.mark.parametrize("url", HOSTILE)
def test_a_service_elsewhere_cannot_send_us_to_this_machine_or_a_private_one(url):
    from recraft_nb.providers.addresses import check_result_url

    with pytest.raises(rc.DownloadFailed) as caught:
        check_result_url(url, base_url="https://external.api.recraft.ai/v1")
    assert "not fetched" in str(caught.value)


@pytest.mark.parametrize("where", ["http://[::1", "https://a b/", "//\r\nx", "file:///etc/passwd", ""])
def test_a_redirect_to_what_is_no_address_is_an_error_in_words(standin, client, where, monkeypatch):
    monkeypatch.setattr("recraft_nb.providers.download.fetch.__kwdefaults__", {"pauses": (0, 0)})
    broken = Fault("a bad redirect", change=lambda _: b"", status=302, headers=(("location", where),))
    standin.files.then(*[broken] * 5)
    assert isinstance(client.generate("a fox").exception(20), rc.DownloadFailed)


def test_no_request_leaves_for_a_refused_address(standin, client, stranger):
    refused = ["file:///etc/passwd", "https://10.0.0.1/a", stranger.url.replace("127.0.0.1", "10.0.0.1")]
    for url in refused:
        standin.then(faults.result_at(url))
        assert isinstance(client.generate("a fox").exception(20), rc.DownloadFailed)
    assert (standin.files.seen, stranger.seen) == ([], [])


def test_the_key_goes_in_one_header_to_one_host(standin, tmp_path, stranger):
    where = stranger.files.add(_picture(), "image/webp")
    broken = [
        None, faults.too_many(), faults.TROUBLE, faults.LOST, faults.HTML, faults.redirect(stranger.url),
        faults.result_at(where), faults.EMPTY, faults.CUT,
    ]  # fmt: skip
    with open_client(standin.url, standin.key, tmp_path / "store") as client:
        for fault in broken:
            if fault is not None:
                standin.then(fault)
            client.generate("a fox").exception(20)
        client.me()
        client.models()
    for seen in standin.seen:
        told = [(name, value) for name, value in seen.headers if standin.key in value]
        assert told == [("authorization", f"Bearer {standin.key}")]
        assert standin.key not in seen.target
        assert standin.key.encode() not in seen.body
    elsewhere = standin.files.seen + stranger.files.seen
    assert elsewhere
    for seen in elsewhere:
        assert standin.key not in json.dumps([seen.target, seen.headers])
        assert not {name for name, _ in seen.headers} & {"authorization", "cookie", "referer"}
    assert stranger.seen == []


def test_a_service_that_sets_cookies_gets_none_back(standin, client):
    cookie = (("set-cookie", "who=me; Path=/"),)
    standin.then(Fault("with a cookie", headers=cookie))
    standin.files.then(Fault("with a cookie", headers=cookie))
    client.generate("a fox").result(20)
    client.generate("a fox").result(20)
    assert not [seen for seen in standin.seen + standin.files.seen if seen.header("cookie")]
