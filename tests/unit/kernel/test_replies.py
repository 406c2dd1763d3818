"""The replies of a kernel whose thread sends past the stream that reads; over sockets: test_waiting.py."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from recraft_nb.kernel import replies


class Sent(list):
    send_multipart = list.append


@pytest.fixture
def kernel(monkeypatch) -> SimpleNamespace:
    """A kernel of ipykernel 7.3, as far as its replies go."""
    manager = SimpleNamespace(_shell_socket=Sent())
    made = SimpleNamespace(shell_stream=Sent(), shell_channel_thread=SimpleNamespace(_manager=manager))
    monkeypatch.setattr(replies, "kernel_here", lambda: made)
    return made


def test_replies_go_through_the_stream_that_reads_requests(kernel):
    manager, past = kernel.shell_channel_thread._manager, kernel.shell_channel_thread._manager._shell_socket
    assert replies.send_through_stream()
    assert replies.send_through_stream(), "twice is as once"
    manager._shell_socket.send_multipart([b"reply"])
    assert (kernel.shell_stream, past) == ([[b"reply"]], [])


def test_a_kernel_that_does_so_itself_is_left_as_it_is(kernel):
    del kernel.shell_channel_thread._manager._shell_socket  # as from 7.4 on
    assert not replies.send_through_stream()
    assert not vars(kernel.shell_channel_thread._manager)


@pytest.mark.parametrize("missing", ["shell_channel_thread", "shell_stream"])
def test_a_kernel_without_such_a_thread_is_left_as_it_is(kernel, missing):
    setattr(kernel, missing, None)  # 6.31 has no thread; a kernel inside another program has no stream
    assert not replies.send_through_stream()


def test_a_script_has_no_kernel_to_mend():
    assert not replies.send_through_stream()
