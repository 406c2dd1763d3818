"""``%recraft`` and ``%%recraft``: pictures from a line or a cell of words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from recraft_nb.errors import RecraftError
from recraft_nb.kernel.command import HELP, completions, read_command

if TYPE_CHECKING:
    from recraft_nb.client import Recraft

__all__ = ["Magic", "load", "unload"]

_NAME = "recraft"


class Magic:
    """The magic of one shell.

    Args:
        shell: Whose variables hold jobs and clients.
    """

    def __init__(self, shell: Any) -> None:
        self._shell = shell
        self._client: Recraft | None = None
        self._own = False

    def __call__(self, line: str, cell: str | None = None) -> None:
        """Run a line, or a line with its cell."""
        from IPython.display import display

        try:
            command = read_command(line, cell)
            if command.help:
                print(HELP)  # noqa: T201 - the answer to --help
                return
            if command.client:
                self._use(command.client)
            if "prompt" in command.arguments:
                job = self._chosen().generate(**_controlled(dict(command.arguments)))
                self._shell.push({command.name: job})
                display(job)  # type: ignore[no-untyped-call]
        except RecraftError as error:
            # What a person typed is answered with words; the lines of our own code would tell nothing more.
            words = f"{type(error).__name__}: {error}"
            vars(error)["_render_traceback_"] = lambda: [words]
            raise

    def complete(self, _: Any, event: Any) -> list[str]:
        """IPython's completer asks what could stand at the cursor."""
        text: str = getattr(event, "text_until_cursor", event.line)
        line = text.rpartition("\n")[2].lstrip("%").removeprefix(_NAME)
        return list(completions(line.lstrip(), event.symbol) if line[:1].isspace() else ())

    def close(self) -> None:
        """Close the client that was made here; one of the person's own stays open."""
        client, self._client = self._client, None
        if client is not None and self._own:
            client.close()

    def _chosen(self) -> Recraft:
        if self._client is None:
            from recraft_nb.client import Recraft

            self._client, self._own = Recraft(), True
        return self._client

    def _use(self, name: str) -> None:
        from recraft_nb.client import Recraft

        found = self._shell.user_ns.get(name)
        if not isinstance(found, Recraft):
            what = "no such variable" if name not in self._shell.user_ns else f"a {type(found).__name__}"
            raise RecraftError(f"--client {name}: {what}.", advice=f"Make one first: {name} = rc.Recraft().")
        self.close()
        self._client, self._own = found, False


def _controlled(arguments: dict[str, Any]) -> dict[str, Any]:
    colors, background = arguments.pop("colors", None), arguments.pop("background_color", None)
    if colors or background:
        from recraft_nb.operations import Controls

        arguments["controls"] = Controls(colors=colors or (), background_color=background)
    return arguments


def load(shell: Any) -> None:
    """Give a shell the magic and its completion; twice is as once."""
    if not isinstance(_present(shell), Magic):
        magic = Magic(shell)
        shell.register_magic_function(magic, magic_kind="line_cell", magic_name=_NAME)
        shell.set_hook("complete_command", magic.complete, re_key=rf"%{{1,2}}{_NAME}\b")


def unload(shell: Any) -> None:
    """Take the magic away and close its client."""
    magic = _present(shell)
    if isinstance(magic, Magic):
        magic.close()
        for kind in ("line", "cell"):
            shell.magics_manager.magics[kind].pop(_NAME, None)


def _present(shell: Any) -> Any:
    return shell.magics_manager.magics["line"].get(_NAME)
