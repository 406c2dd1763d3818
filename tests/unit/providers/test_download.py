"""Results come without the key, from where they may, and never by way of another host."""

from __future__ import annotations

import httpx
import pytest
from support.asked import run
from support.scripted import Reply, Scripted
from support.service import picture

import recraft_nb as rc
from recraft_nb.errors import DownloadFailed
from recraft_nb.providers import fetch

KEY = "canary-key-3e1f-do-not-show"
PNG = picture(5)


@pytest.fixture
def elsewhere():
    """Another port of this machine, which keeps what it is sent."""
    made = Scripted()
    yield made
    made.stop()


def get(url, base, http_options=None):
    async def inside(http):
        for name, value in (http_options or {}).items():
            http.cookies.set(name, value)
        return await fetch(url, http, base_url=base, pauses=(0, 0))

    return run(inside)


def test_the_host_of_a_result_sees_neither_key_nor_cookie(scripted, elsewhere, tmp_path):
    elsewhere.on("GET", "/a.png", Reply(body=PNG, kind="image/png"))
    answer = {"created": 1, "credits": 35, "data": [{"image_id": "a", "url": f"{elsewhere.root}/a.png"}]}
    # Cookies know no ports, so this one would go along to the other one by itself.
    cookie = {"Set-Cookie": f"session={KEY}; Path=/"}
    scripted.on("POST", "/v1/images/generations", Reply(body=answer, headers=cookie))
    with rc.Recraft(
        api_key=KEY, base_url=f"{scripted.root}/v1", store=tmp_path / "s", rate_limits=None, timeout=20
    ) as client:
        assert len(client.generate("a fox").result(20)) == 1
        assert len(client.generate("a fox").result(20)) == 1
    assert all(seen.headers["authorization"] == f"Bearer {KEY}" for seen in scripted.seen)
    assert elsewhere.seen
    for seen in elsewhere.seen:
        assert KEY not in f"{seen.path} {seen.headers} {seen.body!r}"
        assert not {"authorization", "cookie", "ocp-apim-subscription-key", "referer"} & set(seen.headers)


def test_credentials_of_the_connections_do_not_go_along(elsewhere):
    elsewhere.on("GET", "/a.png", Reply(body=PNG))

    async def inside():
        async with httpx.AsyncClient(
            headers={"Authorization": KEY, "User-Agent": "x"}, auth=("me", KEY), verify=False
        ) as http:
            return await fetch(f"{elsewhere.root}/a.png", http, base_url=elsewhere.root, pauses=())

    import asyncio

    assert asyncio.run(inside()) == PNG
    assert KEY not in str(elsewhere.seen[0].headers)
    assert "authorization" not in elsewhere.seen[0].headers


def test_a_redirect_to_another_host_is_not_followed(scripted, elsewhere):
    elsewhere.on("GET", "/a.png", Reply(body=PNG))
    for target in (
        f"{elsewhere.root}/a.png",
        "https://img.example/a.png",
        "file:///etc/passwd",
        "//img.example/a",
    ):
        scripted.on("GET", "/r.png", Reply(302, headers={"Location": target}))
        with pytest.raises(DownloadFailed, match="redirects to another one"):
            get(f"{scripted.root}/r.png", scripted.root)
    assert elsewhere.seen == []


def test_a_redirect_within_the_host_is_followed_and_a_circle_is_left(scripted):
    scripted.on("GET", "/r.png", Reply(302, headers={"Location": "/a.png"}))
    scripted.on("GET", "/a.png", Reply(body=PNG))
    assert get(f"{scripted.root}/r.png", scripted.root) == PNG
    scripted.on("GET", "/a.png", Reply(302, headers={"Location": "/r.png"}))
    with pytest.raises(DownloadFailed, match="circle"):
        get(f"{scripted.root}/r.png", scripted.root)


def test_an_api_that_redirects_does_not_hand_the_key_on(scripted, elsewhere, tmp_path):
    for status in (301, 302, 307, 308):
        reply = Reply(status, headers={"Location": f"{elsewhere.root}/v1/images/generations"})
        scripted.on("POST", "/v1/images/generations", reply)
        with rc.Recraft(
            api_key=KEY, base_url=f"{scripted.root}/v1", store=tmp_path / "s", rate_limits=None, timeout=20
        ) as client:
            job = client.generate("a fox")
            with pytest.raises(rc.ServiceError, match="the key was not sent there"):
                job.result(20)
    assert elsewhere.seen == []


def test_a_file_that_breaks_off_is_fetched_again_and_a_gone_one_is_not(scripted):
    scripted.on("GET", "/a.png", Reply(body=PNG, cut=True), Reply(500, "trouble"), Reply(body=PNG))
    assert get(f"{scripted.root}/a.png", scripted.root) == PNG
    assert len(scripted.seen) == 3
    scripted.on("GET", "/b.png", Reply(403, "expired"))
    with pytest.raises(DownloadFailed, match="answered 403"):
        get(f"{scripted.root}/b.png", scripted.root)
    assert len(scripted.seen) == 4


@pytest.mark.parametrize("host", ["xn--", "two..dots", "a" * 70])
def test_a_host_that_can_be_none_is_a_failed_download_and_no_error_of_another_kind(host):
    with pytest.raises(DownloadFailed, match="The picture was made"):
        get(f"https://{host}.localhost.example/a.png", "https://api.example/v1")


def test_a_page_where_a_picture_should_be_is_not_kept_as_one(scripted, tmp_path):
    scripted.on("GET", "/a.png", Reply(body="<html><script>1</script></html>", kind="image/png"))
    answer = {"created": 1, "credits": 35, "data": [{"image_id": "a", "url": f"{scripted.root}/a.png"}]}
    scripted.on("POST", "/v1/images/generations", answer)
    with rc.Recraft(
        api_key=KEY, base_url=f"{scripted.root}/v1", store=tmp_path / "s", rate_limits=None, timeout=20
    ) as client:
        job = client.generate("a fox")
        with pytest.raises(rc.BadAnswer):
            job.result(20)
        assert len(client.history) == 0
