"""What the history knows of pictures that were made from others."""

from __future__ import annotations

import numpy as np


def test_what_was_made_from_a_picture_without_words_is_found_by_the_words_of_that_picture(drawing_client):
    (owl,) = drawing_client.history.add(np.zeros((300, 300, 3), np.uint8), prompt="an owl in the snow")
    (cut,) = drawing_client.remove_background(owl).result(20)
    (traced,) = drawing_client.vectorize(owl).result(20)
    (redrawn,) = drawing_client.image_to_image(owl, "a fox in the snow", strength=0.4).result(20)
    explored = drawing_client.explore("an owl at night").result(20)
    near = drawing_client.explore_similar(explored[0], similarity=3).result(20)
    assert (cut.prompt, traced.prompt, redrawn.prompt) == ("an owl in the snow",) * 2 + ("a fox in the snow",)
    found = {image.id for image in drawing_client.history.search("owl")}
    assert {owl.id, cut.id, traced.id, *(image.id for image in near)} <= found
    assert redrawn.id not in found
    assert cut.request.prompt is None  # what was asked stays what was asked
    drawing_client.history.rebuild()
    assert {image.id for image in drawing_client.history.search("owl")} == found


def test_half_a_character_in_a_prompt_does_not_stop_a_picture(drawing_client):
    (whale,) = drawing_client.history.add(np.zeros((8, 8, 3), np.uint8), prompt="a \ud800 whale, ein Wal 🐋")
    assert drawing_client.history[whale.id].prompt == "a ? whale, ein Wal 🐋"
    whale.note("half \udfff a note").tag("\ud83d")
    assert [image.id for image in drawing_client.history.search("whale")] == [whale.id]
