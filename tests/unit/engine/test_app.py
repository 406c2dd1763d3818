from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
import time
from pathlib import Path

import psutil

from recraft_nb.engine import create_app


def gone(pid: int) -> bool:
    end = time.monotonic() + 10
    while psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE:
        assert time.monotonic() < end, f"process {pid} lives on"
        threading.Event().wait(0.01)
    return True


def test_nothing_is_written_or_started_before_the_first_call(tmp_path: Path, workers):
    create_app(tmp_path / "engine", workers=workers)
    assert not (tmp_path / "engine").exists()
    assert workers.processes == ()


def test_closing_ends_the_worker(tmp_path: Path, workers, call):
    app = create_app(tmp_path / "engine", workers=workers)
    assert call(app).generate().status_code == 200
    (pid,) = workers.processes
    app.state.close()
    app.state.close()
    assert gone(pid)


def test_a_closed_engine_says_so(tmp_path: Path, workers, call):
    app = create_app(tmp_path / "engine", workers=workers)
    asyncio.run(app.state.aclose())
    answer = call(app).generate()
    assert answer.status_code == 500
    assert "closed" in answer.json()["message"]


def test_a_server_that_shuts_down_closes_the_engine(tmp_path: Path, workers, call):
    app = create_app(tmp_path / "engine", workers=workers)
    call(app).generate()
    (pid,) = workers.processes

    async def lifetime() -> None:
        messages = [{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}]

        async def receive() -> dict:
            return messages.pop(0)

        async def send(message: dict) -> None:
            assert message["type"].endswith("complete")

        await app({"type": "lifespan", "state": {}}, receive, send)

    asyncio.run(lifetime())
    assert gone(pid)


def test_a_temporary_engine_leaves_nothing_behind(workers, call):
    app = create_app(None, workers=workers)
    call(app).generate()
    folder = app.state.engine.shelf._folder.parent
    assert (folder / "engine.sqlite3").exists()
    app.state.close()
    assert not folder.exists()


def test_a_folder_that_cannot_be_used_is_told_and_costs_nothing(tmp_path: Path, workers, call):
    (tmp_path / "file").write_text("in the way")
    answer = call(create_app(tmp_path / "file", workers=workers)).generate()
    assert (answer.status_code, answer.json()["code"]) == (500, "engine_state")
    assert "engine.sqlite3" in answer.json()["message"]


def test_importing_the_package_does_not_import_a_server():
    code = "import sys, recraft_nb.engine; print('starlette' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_an_engine_that_is_never_closed_leaves_nothing_at_exit(tmp_path: Path):
    script = tmp_path / "script.py"
    script.write_text(
        "import asyncio, sys, httpx\n"
        "from recraft_nb.engine import create_app\n"
        "from recraft_nb.engine.workers import Workers\n"
        "workers = Workers(command=sys.argv[1:], count=1)\n"
        "app = create_app(None, workers=workers)\n"
        "async def call():\n"
        "    transport = httpx.ASGITransport(app)\n"
        "    async with httpx.AsyncClient(transport=transport, base_url='http://127.0.0.1') as http:\n"
        "        answer = await http.post('/v1/images/generations', json={'prompt': 'a fox'})\n"
        "        assert answer.status_code == 200, answer.text\n"
        "asyncio.run(call())\n"
        "print(workers.processes[0], app.state.engine.shelf._folder.parent)\n"
    )
    pretend = str(Path(__file__).parent / "pretend_worker.py")
    command = [sys.executable, str(script), sys.executable, pretend]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=20)
    pid, _, folder = done.stdout.strip().partition(" ")
    assert done.stderr == ""
    assert gone(int(pid))
    assert not Path(folder).exists()
