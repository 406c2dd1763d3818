"""PixelDojo: taken with 202, asked for until done, collected by anybody who has the handle."""

from __future__ import annotations

import itertools
import json

import pytest
from support.asked import run
from support.gateways import KEY
from support.scripted import Reply

from recraft_nb.catalog import Price
from recraft_nb.errors import (
    AuthenticationFailed,
    BadAnswer,
    InvalidRequest,
    NotSupported,
    OutOfCredits,
    RateLimited,
    Refused,
    ServiceError,
)
from recraft_nb.operations import Generate, UnknownModelWarning
from recraft_nb.providers import ApiKey, PixelDojoProvider

FOX = Generate(prompt="a fox", model="recraftv4", size="16:9", random_seed=7)


def no_pauses():
    return itertools.repeat(0.0)


def provider(gateways, key=KEY, **options):
    options = {"pauses": no_pauses, **options}
    return PixelDojoProvider(ApiKey(key), base_url=gateways.dojo, **options)


def send(made, request=FOX, handles=None):
    async def accepted(handle):
        if handles is not None:
            handles.append(json.loads(json.dumps(handle)))

    return run(lambda http: made.send(request, http, accepted=accepted))


def test_a_request_goes_out_as_its_page_says_and_comes_back_with_charge_and_balance(gateways):
    handles = []
    answer = send(provider(gateways), handles=handles)
    (submitted,) = gateways.submitted
    assert submitted.path == "/dojo/api/v1/models/recraft-v4/run"
    assert submitted.json == {"prompt": "a fox", "aspect_ratio": "16:9", "seed": 7}
    assert [seen.path for seen in gateways.asked] == ["/dojo/api/v1/jobs/job_1"] * 2
    assert all(seen.headers["authorization"] == f"Bearer {KEY}" for seen in gateways.asked)
    assert answer.deliveries[0].url == f"{gateways.root}/files/1.png"
    assert answer.deliveries[0].extra == {"job_id": "job_1", "expires": "2026-11-30T12:00:00Z"}
    assert (answer.credits, answer.balance, answer.complaint) == (1, 95, "")
    assert handles == [
        {
            "id": "job_1",
            "status_url": f"{gateways.dojo}/jobs/job_1",
            "expires": "2026-11-30T12:00:00Z",
            "credits": 1,
            "balance": 95,
        }
    ]


def test_pixels_of_a_models_table_become_their_aspect_and_no_size_is_no_field(gateways):
    send(provider(gateways), Generate(prompt="x", model="recraftv4", size="1216x896"))
    send(provider(gateways), Generate(prompt="x", model="recraftv4_pro_vector"))
    assert gateways.submitted[0].json == {"prompt": "x", "aspect_ratio": "4:3"}
    assert gateways.submitted[1].json == {"prompt": "x"}
    assert gateways.submitted[1].path.endswith("/models/recraft-v4-pro-svg/run")


def test_another_process_collects_the_work_by_its_handle(gateways):
    handles = []
    gateways.questions_before_done = 10**6
    with pytest.raises(TimeoutError):
        send(provider(gateways, patience=0.05), handles=handles)
    gateways._jobs["job_1"]["left"] = 0
    answer = run(lambda http: provider(gateways).resume(handles[0], http, expected=1))
    assert answer.deliveries[0].url.endswith("/files/1.png")
    assert (answer.credits, answer.balance) == (1, 95)
    assert (len(gateways.submitted), gateways.made) == (1, 1)


@pytest.mark.parametrize(
    "trouble",
    [
        Reply(drop=True),
        Reply(body={"jobId": "job_1"}, cut=True),
        Reply(502, "bad gateway"),
        Reply(429, "slow", headers={"Retry-After": "0"}),
        Reply(200, "<html>one moment</html>", "text/html"),
        Reply(404, {"error": "not yet"}),
    ],
)
def test_trouble_while_asking_is_waited_out_for_asking_is_free(gateways, trouble):
    gateways.then_poll(trouble, trouble, trouble)
    assert send(provider(gateways)).deliveries[0].url.endswith("/files/1.png")
    assert (len(gateways.submitted), gateways.made) == (1, 1)


def test_a_job_that_stays_unknown_is_given_up_with_words(gateways):
    gateways.then_poll(*[Reply(404, {"error": "no such job"})] * 9)
    with pytest.raises(ServiceError, match=r"does not know the job 'job_1' any more\. It took 1 credit"):
        send(provider(gateways))
    assert len(gateways.asked) == 4


def test_a_key_that_is_refused_after_the_work_was_taken_says_that_it_was_paid(gateways):
    gateways.then_poll(Reply(401, "unauthorized"))
    with pytest.raises(AuthenticationFailed, match="It took 1 credit when it accepted") as caught:
        send(provider(gateways))
    assert "collected later" in str(caught.value)


def test_a_wait_that_the_gateway_asks_for_is_kept(gateways):
    gateways.then_poll(Reply(429, "slow", headers={"Retry-After": "3600"}))
    with pytest.raises(TimeoutError):
        send(provider(gateways, patience=30))
    assert len(gateways.asked) == 1


@pytest.mark.parametrize("where", ["https://evil.example/jobs/job_1", "{root}/dojo/api/v2/jobs/job_1", "{dojo}/../x",
                                   "{dojo}/%2e%2e/x", "http://me:pw@127.0.0.1/dojo/api/v1/jobs/1", 7, None, "//x/y", "{dojo}/jobs/a\nb", "{dojo}/jobs/a b", "{dojo}/jobs/" + "x" * 3000])  # fmt: skip
def test_a_status_address_elsewhere_never_gets_the_key(gateways, where):
    if isinstance(where, str) and "{" in where:
        where = where.format(root=gateways.root, dojo=gateways.dojo)
    handles = []
    gateways.then(lambda body: {**body, "statusUrl": where})
    send(provider(gateways), handles=handles)
    assert {seen.path for seen in gateways.asked} == {"/dojo/api/v1/jobs/job_1"}
    assert handles[0]["status_url"] is None
    forged = {**handles[0], "status_url": where}
    run(lambda http: provider(gateways).resume(forged, http, expected=1))
    assert {seen.path for seen in gateways.asked} == {"/dojo/api/v1/jobs/job_1"}


def test_an_own_status_address_is_used(gateways):
    gateways.then(lambda body: {**body, "statusUrl": f"{gateways.dojo}/jobs/{body['jobId']}?v=2"})
    gateways.then_poll(Reply(body={"status": "completed", "output": {"images": ["https://x.example/a.png"]}}))
    send(provider(gateways))
    assert gateways.asked[0].path == "/dojo/api/v1/jobs/job_1?v=2"


@pytest.mark.parametrize(
    "extra",
    [
        {"output": {"images": ["https://t.example/a.png"]}},
        {"output": {"images": [{"url": "https://t.example/a.png"}]}},
        {"output": {"image": "https://t.example/a.png"}},
        {"output": {"images": [], "image": "https://t.example/a.png"}},
        {"output": None, "assets": [{"url": "https://t.example/a.png"}]},
        {"assets": [{"url": "https://t.example/a.png"}]},
    ],
)
def test_the_picture_is_found_wherever_it_has_been_seen(gateways, extra):
    gateways.then_poll(Reply(body={"jobId": "job_1", "status": "COMPLETED", "creditCost": 2, **extra}))
    answer = send(provider(gateways))
    assert [one.url for one in answer.deliveries] == ["https://t.example/a.png"]
    assert answer.credits == 2


def test_a_finished_job_without_a_picture_is_a_bad_answer(gateways):
    gateways.then_poll(*[Reply(body={"status": "completed", "output": {}})] * 4)
    with pytest.raises(BadAnswer, match="no picture"):
        send(provider(gateways))


@pytest.mark.parametrize("error", ["generation failed", {"message": "generation failed", "code": "x"}])
def test_failed_work_says_why_and_what_it_took(gateways, error):
    gateways.then_poll(Reply(body={"jobId": "job_1", "status": "failed", "error": error}))
    with pytest.raises(ServiceError, match="generation failed") as caught:
        send(provider(gateways))
    assert "It took 1 credit when it accepted the work" in str(caught.value)
    # Its last word, told apart from trouble on the way that leaves the outcome open.
    assert (caught.value.status, caught.value.code) == (200, "failed")


def test_work_that_failed_for_its_content_is_refused(gateways):
    gateways.then_poll(Reply(body={"status": "failed", "error": "Blocked by content policy"}))
    with pytest.raises(Refused):
        send(provider(gateways))


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (Reply(402, ""), OutOfCredits),
        (
            Reply(403, {"error": {"code": "insufficient_credits", "message": "No", "status": 403}}),
            OutOfCredits,
        ),
        (Reply(403, {"error": {"code": "forbidden", "message": "no permission"}}), AuthenticationFailed),
        (Reply(400, {"error": "bad prompt"}), ServiceError),
        (
            Reply(429, {"error": {"code": "rate_limited", "message": "slow"}}, headers={"Retry-After": "2"}),
            RateLimited,
        ),
        (Reply(500, "trouble"), ServiceError),
        (Reply(202, {"status": "pending"}), BadAnswer),
        (Reply(202, "<html>"), BadAnswer),
    ],
)
def test_a_submission_that_is_not_taken_is_sent_once_and_says_why(gateways, reply, kind):
    handles = []
    gateways.then(reply)
    with pytest.raises(kind) as caught:
        send(provider(gateways), handles=handles)
    assert type(caught.value) is kind
    assert (len(gateways.submitted), handles) == (1, [])
    assert KEY not in str(caught.value)


def test_a_key_of_another_service_is_recognized_by_its_beginning(gateways):
    with pytest.raises(AuthenticationFailed, match="begin with 'pd_'"):
        send(provider(gateways, key="aio_not-of-this-service"))


@pytest.mark.parametrize(
    ("request_", "fields"),
    [
        (Generate(prompt="x", model="recraftv4", n=2), {"n": 1}),
        (Generate(prompt="x", model="recraftv4", size="2:1"), {"size": "16:9"}),
        (Generate(prompt="x", model="recraftv4", size="768x1536"), {"size": "9:16"}),
        (Generate(prompt="x", model="recraftv4", image_format="png"), {"image_format": None}),
        (Generate(prompt="x", model="recraftv4", n=3, size="14:10", controls={"colors": ["red"]}),
         {"n": 1, "controls": None, "size": "4:3"}),
        (Generate(prompt="x"), {"model": "recraftv4"}),
    ],
)  # fmt: skip
def test_what_it_cannot_carry_is_refused_before_sending_all_at_once_with_the_nearest(
    gateways, request_, fields
):
    with pytest.raises(NotSupported) as caught:
        send(provider(gateways), request_)
    assert {problem.field: problem.nearest for problem in caught.value.problems} == fields
    assert caught.value.providers[0] == "recraft"
    assert "Nothing was sent or charged." in str(caught.value)
    assert gateways.seen == []


def test_a_model_that_only_the_gateway_knows_goes_into_the_path_as_it_is(gateways):
    with pytest.warns(UnknownModelWarning):
        request = Generate(prompt="x", model="recraft-v4-pro")
    assert provider(gateways).price(request) == Price(None, unit="credits", units_per_usd=None)
    send(provider(gateways), request)
    assert gateways.submitted[0].path == "/dojo/api/v1/models/recraft-v4-pro/run"


@pytest.mark.filterwarnings("ignore:recraft_nb does not know the model")
@pytest.mark.parametrize("model", ["../jobs", "a/b", "..", "a?b"])
def test_a_model_id_that_would_change_the_address_is_refused(gateways, model):
    with pytest.raises((NotSupported, InvalidRequest)):
        send(provider(gateways), Generate(prompt="x", model=model))
    assert gateways.seen == []


def test_it_has_a_price_and_a_list_of_models_and_no_account(gateways):
    made = provider(gateways)
    assert str(made.price(FOX)) == "1 credit"
    assert [model["apiId"] for model in run(made.models)] == ["recraft-v4", "recraft-v4-pro-svg"]
    with pytest.raises(NotSupported, match="website shows the balance"):
        run(made.me)
    with pytest.raises(NotSupported):
        run(made.styles)


@pytest.mark.parametrize("name", ["..", ".", "", 7, None, "x" * 201, "a\nb"])
def test_a_job_id_that_cannot_stand_in_an_address_is_a_bad_answer(gateways, name):
    handles = []
    gateways.then(lambda body: {**body, "jobId": name})
    with pytest.raises(BadAnswer, match="no `jobId`"):
        send(provider(gateways), handles=handles)
    assert (handles, gateways.asked) == ([], [])
