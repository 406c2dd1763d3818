from __future__ import annotations

import gc

from support.service import picture


def test_whoever_observes_hears_what_is_said_until_it_stops(client):
    (image,) = client.history.add([picture(1)])
    heard = []
    stop = client.history.observe(heard.append)
    image.rate(3)
    client.history.annotate_many([image.id], add_tags=["hero"], notes="good")
    stop()
    image.rate(4)
    assert [said[image.id]["rating"] for said in heard] == [3, 3]
    assert heard[1][image.id] == {
        "rating": 3, "favourite": False, "hidden": False, "notes": "good", "tags": ("hero",)
    }  # fmt: skip


def test_a_listener_that_fails_takes_no_other_along(client, caplog):
    (image,) = client.history.add([picture(1)])
    heard = []

    def bad(said):
        raise ValueError("no")

    client.history.observe(bad)
    client.history.observe(heard.append)
    image.rate(1)
    assert len(heard) == 1
    assert "listener of the history failed" in caplog.text


def test_a_listener_that_nobody_holds_any_more_is_let_go(client):
    (image,) = client.history.add([picture(1)])
    heard = []

    class Listener:
        def hear(self, said):
            heard.append(said)

    listener = Listener()
    client.history.observe(listener.hear)
    image.rate(1)
    del listener
    gc.collect()
    image.rate(2)
    assert len(heard) == 1


def test_a_picture_that_learned_a_tag_elsewhere_can_lose_it(client):
    client.history.add([picture(1)])
    one, other = client.history[0], client.history[0]
    heard = {}
    client.history.observe(heard.update)
    other.tag("hero")
    one.learn(heard[one.id])
    one.untag("hero")
    assert client.history[one.id].tags == ()
