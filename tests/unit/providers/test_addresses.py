"""Keys go to one host only; results come from where results may come from."""

from __future__ import annotations

import pytest

from recraft_nb.errors import DownloadFailed, InvalidRequest
from recraft_nb.providers.addresses import check_base_url, check_result_url, is_loopback

OFFICIAL = "https://external.api.recraft.ai/v1"


@pytest.mark.parametrize(
    ("given", "used"),
    [
        (OFFICIAL, OFFICIAL),
        (OFFICIAL + "/", OFFICIAL),
        ("https://team.example.com", "https://team.example.com/v1"),
        ("http://127.0.0.1:8321", "http://127.0.0.1:8321/v1"),
        ("http://localhost:8321/v1", "http://localhost:8321/v1"),
        ("http://[::1]:8321/v1", "http://[::1]:8321/v1"),
    ],
)
def test_a_sound_base_url_is_taken_and_its_v1_is_filled_in(given, used):
    assert check_base_url(given, default_path="/v1") == used


@pytest.mark.parametrize(
    "given",
    [
        "https://proxy.example.com/grab?url=https://external.api.recraft.ai/v1",
        "https://external.api.recraft.ai/v1?x=1",
        "https://external.api.recraft.ai/v1#part",
        "https://someone:secret@external.api.recraft.ai/v1",
        "http://external.api.recraft.ai/v1",
        "http://192.168.1.4/v1",
        "ftp://external.api.recraft.ai",
        "external.api.recraft.ai",
        "https://",
        "https://[::1",
        "https://host:99999/v1",
        "https://two..dots.example/v1",
        f"https://{'a' * 70}.example/v1",
        "https://xn--.example/v1",
        "https://\x7f.example/v1",
        "",
    ],
)
def test_a_base_url_that_could_lose_the_key_is_refused_with_the_reason(given):
    with pytest.raises(InvalidRequest) as caught:
        check_base_url(given)
    assert caught.value.problems[0].field == "base_url"
    assert "secret" not in str(caught.value)


def test_plain_http_beyond_this_machine_needs_the_word_insecure():
    assert check_base_url("http://192.168.1.4/v1", insecure=True) == "http://192.168.1.4/v1"


@pytest.mark.parametrize(
    "host",
    [
        "localhost",
        "x.localhost",
        "127.0.0.1",
        "127.1",
        "0x7f.0.0.1",
        "2130706433",
        "017700000001",
        "::1",
        "0.0.0.0",
        "::ffff:127.0.0.1",
        "LOCALHOST.",
    ],
)
def test_every_spelling_of_this_machine_is_known(host):
    assert is_loopback(host)


@pytest.mark.parametrize(
    "url",
    [
        "http://img.recraft.ai/a.webp",
        "https://127.0.0.1/a.webp",
        "https://localhost:8888/api/contents",
        "https://2130706433/a",
        "https://10.0.0.7/a.webp",
        "https://169.254.169.254/latest/meta-data",
        "https://192.168.0.1/a",
        "https://[fe80::1]/a",
        "https://me:pw@img.recraft.ai/a",
        "file:///etc/passwd",
        "ftp://img.recraft.ai/a",
        "data:image/png;base64,AAAA",
        "//img.recraft.ai/a",
        "",
    ],
)
def test_a_result_from_elsewhere_than_a_public_https_host_is_not_fetched(url):
    with pytest.raises(DownloadFailed):
        check_result_url(url, base_url=OFFICIAL)


def test_a_loopback_result_is_taken_from_a_loopback_service_only():
    check_result_url("http://127.0.0.1:9000/files/a", base_url="http://127.0.0.1:9000/v1")
    check_result_url("https://img.recraft.ai/a.webp", base_url=OFFICIAL)
    with pytest.raises(DownloadFailed):
        check_result_url("http://127.0.0.1:9000/files/a", base_url=OFFICIAL)
