"""The client. The main story of the package in one file: submit → queue → send → keep → show."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from recraft_nb.client.asking import Asking
from recraft_nb.client.budget import Allowance
from recraft_nb.client.charges import Charges
from recraft_nb.client.faces import AsyncFace, SyncFace
from recraft_nb.client.io_thread import whole
from recraft_nb.client.job import Job
from recraft_nb.client.lifetime import Lifetime
from recraft_nb.client.look_ups import LookUps
from recraft_nb.client.opening import choose_provider
from recraft_nb.client.replaying import kept_of, mode_of, same_on_its_way
from recraft_nb.client.scheduler import RateLimits, limits_of
from recraft_nb.client.sizes import SizeWarnings
from recraft_nb.errors import BudgetExceeded, JobCancelled, RecraftError
from recraft_nb.media import ImageBatch
from recraft_nb.providers import Style
from recraft_nb.store import Status, Store, open_store

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from recraft_nb.catalog import Operation, Price
    from recraft_nb.client.budget import Budget, Limit
    from recraft_nb.client.comparing import Comparison
    from recraft_nb.operations import Request
    from recraft_nb.providers import Account, ApiKey, Provider
    from recraft_nb.store import Entry, History, Journal

__all__ = ["Recraft"]

T = TypeVar("T")

_LIMITS: RateLimits = RateLimits()


class Recraft(Lifetime, LookUps, Asking[Job[ImageBatch], Job[str], Job[Style], Job[dict[str, str]]]):
    """One connection to one service, with a store that remembers everything.

    >>> client = rc.Recraft()                       # the official service with a key, else the local engine
    >>> job = client.generate("a red cat", n=4)     # starts at once
    >>> images = job.result()                       # or: await job

    Args:
        provider: ``"recraft"``, ``"pixeldojo"``, ``"apiinone"``, ``"pixazo"``, ``"local"``, or None: the
            official service when a key is given or
            ``RECRAFT_API_KEY`` or ``RECRAFT_API_TOKEN`` is set, else the local engine.
        api_key: The key. Better from the environment, or ``rc.ask_key("recraft")``.
        base_url: Another server that speaks the provider's dialect; where it is left out and there
            is a key, ``RECRAFT_API_BASE`` names it.
        store: A folder, a database URL, or a `Store`; None for the user's data folder
            (``RECRAFT_NB_STORE`` overrides it).
        budget: What may be spent: ``"2 USD"``, ``"50 units"``, or a `Budget` for more (per day, under
            a name). Kernels on one store that use the same name share it. A plain amount is what this
            notebook may spend in all, see `Budget`.
        timeout: Seconds for a whole call, dripping answers too; each further try has as many.
        rate_limits: How fast the service may be asked, by all kernels on one store together; None
            lifts the limits.
        response_format: ``"url"``, ``"b64_json"`` or ``"multipart"``: how the pictures of an answer come.
        replay: ``"store"`` takes what was asked for before from the store, without paying, and lets
            the same requests at the same time share one call; ``"off"`` asks each time.
        transport: ``"json"`` sends pictures as data URLs, ``"multipart"`` as parts of a form.
        insecure: Accept a plain http base beyond this machine.

    Raises:
        InvalidRequest: A bad base URL or provider.
        AuthenticationFailed: The official service without a key.
        StoreError: The store cannot be opened.
    """

    def __init__(
        self,
        provider: str | None = None,
        *,
        api_key: str | ApiKey | None = None,
        base_url: str | None = None,
        store: str | Path | Store | None = None,
        budget: Limit | None = None,
        timeout: float = 300,
        rate_limits: RateLimits | None = _LIMITS,
        response_format: str = "url",
        transport: str = "json",
        replay: str = "off",
        insecure: bool = False,
    ) -> None:
        self.replay = mode_of(replay)
        self._owns_store = not isinstance(store, Store)
        self.store: Store = store if isinstance(store, Store) else open_store(store)
        self._provider: Provider = choose_provider(
            provider,
            api_key=api_key,
            base_url=base_url,
            response_format=response_format,
            insecure=insecure,
            store=self.store,
            transport=transport,
        )
        self.timeout = timeout
        self._allowance = Allowance(self.store, self._provider.service, budget)
        self._charges = Charges()
        self._sizes = SizeWarnings()
        self._account = self._name_account()
        self._limits = limits_of(self._provider.service) if rate_limits is _LIMITS else rate_limits
        self._live()
        self.history.bind(self)
        self.collect()

    # -- what it is -----------------------------------------------------------------------------

    @property
    def provider(self) -> str:
        """Id of the service, ``"recraft"`` or ``"local"``."""
        return self._provider.service.id

    @property
    def base_url(self) -> str:
        """The address that requests go to."""
        return self._provider.base_url

    @property
    def capabilities(self) -> frozenset[Operation]:
        """The operations that can be asked for here."""
        return self._provider.operations

    @property
    def budget(self) -> Allowance:
        """What may still be spent; ``with client.budget("50 units"):`` holds for a block.

        ``client.budget = "5 USD"`` sets another one, None lifts it.
        """
        return self._allowance

    @budget.setter
    def budget(self, limit: Limit | None) -> None:
        self._allowance = self._allowance.replaced(limit)

    @property
    def history(self) -> History:
        """Every picture ever made or brought in, newest first."""
        return self.store.history

    @property
    def journal(self) -> Journal:
        """Every request, from before it was sent."""
        return self.store.journal

    @property
    def account(self) -> Account | None:
        """The account as it was last seen; None before anybody asked."""
        return self.looking.account

    @property
    def jobs(self) -> tuple[Job[Any], ...]:
        """The jobs of this client that have not ended."""
        return tuple(self._running)

    @property
    def sync(self) -> SyncFace:
        """The same methods, each returns the plain result."""
        return SyncFace(self)

    @property
    def aio(self) -> AsyncFace:
        """The same methods as coroutines."""
        return AsyncFace(self)

    # -- asking ---------------------------------------------------------------------------------

    def submit(self, request: Request) -> Job[Any]:
        """Start a request. The one verb underneath all others.

        The request stands in the journal when this returns.

        Raises:
            NotSupported: This provider lacks the operation.
            StoreError: The journal cannot be written, so nothing will be sent.
            RecraftError: The client is closed.
        """
        self.check(request)
        return whole(partial(self._start, request, self.budget.budgets), undo=Job.cancel)

    def check(self, request: Request) -> None:
        """Raise what `submit` would raise of this request. Nothing is sent.

        Raises:
            NotSupported: This provider cannot carry it.
            RecraftError: The client is closed.
        """
        if self._io.closed:
            raise RecraftError("This client is closed.", advice="Make a new one: client = rc.Recraft().")
        self._provider.check(request)

    def compare(
        self,
        prompts: str | Iterable[str],
        models: Iterable[str | tuple[Recraft, str]],
        *,
        n: int = 1,
        size: str = "1:1",
        random_seed: int | None = None,
        **fields: Any,
    ) -> Comparison:
        """The same prompts at several models, side by side. Starts at once.

        >>> client.compare(["a fox", "an owl"], models=["recraftv4_1", "recraftv3"], size="4:3")
        >>> client.compare("a fox", models=["recraftv4", (other_client, "recraftv4")])    # across services

        Args:
            prompts: The rows.
            models: The columns: model ids, and pairs of another client and a model id.
            n: Pictures in each cell.
            size: An aspect, or pixels of any model; each model draws its own size of that aspect. None lets
                each choose.
            random_seed: For every row; None takes one for each prompt, always the same.
            **fields: Other fields of `Generate`: ``style``, ``negative_prompt``, ``controls`` and so on. A
                model that does not take one is asked without it, and its cell says so.

        Raises:
            InvalidRequest: Something that none of the models takes; nothing was sent.
            BudgetExceeded: The budget does not cover all of it; nothing was sent.
        """
        from recraft_nb.client.comparing import compare

        given = {"n": n, "size": size, "random_seed": random_seed, **fields}
        return compare(self, prompts, models, given)

    def price_of(self, request: Request) -> Price:
        """What a request costs here; the local engine names the official price and charges nothing."""
        return self._provider.price(request)

    def usual_seconds(self, model: str | None) -> float | None:
        """How long this model takes here: the median of its last calls, else the published figure."""
        return self._keeping.times.seconds(self.provider, model)

    def _start(self, request: Request, budgets: tuple[Budget, ...]) -> Job[Any]:
        if self.replay == "off":
            return self._start_anew(request, budgets)
        with self._starting:
            job = same_on_its_way(request, tuple(self._running))
            if job is not None:
                return job
            kept = kept_of(request, self.provider, self.store)
            if kept is None:
                return self._start_anew(request, budgets)
            entry, result = kept
            again = self._job(request, entry.id, self.price_of(request))
            again.replayed(result)
            return again

    def _start_anew(self, request: Request, budgets: tuple[Budget, ...]) -> Job[Any]:
        price = self.price_of(request)
        entry = self.journal.plan(request, provider=self.provider, price=price, account=self._account)
        job = self._job(request, entry.id, price, budgets)
        self._running.add(job)
        self._io.submit(self._run(job))
        return job

    def _job(
        self, request: Request, journal_id: str, price: Price, budgets: tuple[Budget, ...] = ()
    ) -> Job[Any]:
        return Job(
            request,
            provider=self.provider,
            price=price,
            journal_id=journal_id,
            io=self._io,
            usual_seconds=self.usual_seconds(request.model),
            budgets=budgets,
        )

    # -- the story of one job, on the I/O thread --------------------------------------------------

    async def _run(self, job: Job[Any]) -> None:
        task = asyncio.current_task()
        assert task is not None
        job.starts(task)
        try:
            await self._check_budget(job)
            answer = await self._sending.send(job, self._keeping, self._scheduler)
            self._charges.note(job, answer)
            job.finish(await self._keeping.keep(job, answer, self._sending))
            self._charges.warn(job)
            self._sizes.warn(job)
        except asyncio.CancelledError:
            job.finish(self._cancelled(job))
        except BaseException as error:  # noqa: BLE001 - whatever it is, whoever waits must hear of it
            job.finish(error)
        finally:
            self._running.discard(job)

    async def _check_budget(self, job: Job[Any]) -> None:
        try:
            self.budget.check_price(job.price, job.budgets)
            job.limits = self.budget.limits(job.budgets)
        except BudgetExceeded as error:
            raise await self._keeping.failed(job, error) from None

    def _cancelled(self, job: Job[Any]) -> RecraftError:
        if job.status in {Status.PLANNED, Status.QUEUED}:
            self._keeping.mark_now(job, Status.CANCELLED)
            return JobCancelled("The job was cancelled before it was sent.", cost="Nothing was charged.")
        return self._sending.lost(job, self._keeping, "the client was closed while it was on its way")

    def __repr__(self) -> str:
        state = "closed" if self._io.closed else f"{len(self._running)} running"
        return f"<Recraft {self.provider} at {self.base_url} · store {self.store.path} · {state}>"

    # -- what earlier processes left ---------------------------------------------------------------

    def collect(self) -> int:
        """Fetch answers that were paid for and that nobody waits for any more; goes on by itself.

        A process ended before it had the pictures, the line broke while a gateway was at work, or the host
        of the pictures could not be reached.
        Every new client does this once.

        Returns:
            How many are being fetched. Their pictures appear in the history.
        """
        found = [entry for entry in self.journal.recoverable() if self._can_collect(entry)]
        claimed = [mine for entry in found if (mine := self.journal.claim(entry.id))]
        for entry in claimed:
            self._io.submit(self._collecting.collect(entry))
        return len(claimed)

    def _can_collect(self, entry: Entry) -> bool:
        asked = (entry.answer or {}).get("base_url", self.base_url)
        return entry.provider == self.provider and asked == self.base_url

    def _name_account(self) -> str | None:
        """Who is asked and with which key, for the limits that all kernels keep together."""
        if not self._provider.service.charges:
            return None
        key = getattr(self._provider, "_key", None)
        return self.store.accounts.name(self.provider, self.base_url, key.reveal() if key else "")

    def default_model(self, operation: Operation, given: Mapping[str, Any]) -> str | None:
        """The model that this provider takes when none is named; None leaves it to the request."""
        return self._provider.default_model(operation, given)
