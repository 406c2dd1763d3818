"""Values that are right or do not exist: a frozen pydantic model with one kind of error."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, ValidationError, field_validator

from recraft_nb.errors import InvalidRequest, Problem
from recraft_nb.operations.readers import Unfit, closest, placed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from pydantic import ValidationInfo, ValidatorFunctionWrapHandler
    from pydantic_core import ErrorDetails


class Reading:
    """What has been read so far: the good values, the bad ones as they were given, every problem."""

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}
        self.unread: dict[str, Any] = {}
        self.problems: list[Problem] = []


class Checked(BaseModel):
    """A frozen value that is checked as a whole when it is made.

    All problems are told at once, in one `InvalidRequest`: those of the single fields and those
    that only show when the fields are seen together (`_rules`).

    Raises:
        InvalidRequest: Anything is missing, unknown or not allowed.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    what: ClassVar[str] = "This value"
    readers: ClassVar[Mapping[str, Callable[[Any], Any]]] = MappingProxyType({})
    """For each field, what reads whatever a person gave (see `recraft_nb.operations.readers`)."""

    def __init__(self, /, **data: Any) -> None:
        self._fill(data)

    def _fill(self, data: dict[str, Any]) -> None:
        reading = Reading()
        try:
            self.__pydantic_validator__.validate_python(data, self_instance=self, context=reading)
        except ValidationError as error:
            # Single values never end here (`_collect` keeps them): only missing and unknown names.
            for detail in error.errors(include_url=False, include_context=True):
                reading.problems.append(self._outer_problem(detail))
        cls = type(self)
        defaults = {
            name: field.default for name, field in cls.model_fields.items() if not field.is_required()
        }
        absent = {name: value for name, value in defaults.items() if name not in data}
        settled = cls._settle({**absent, **reading.values})
        problems = [*reading.problems, *cls._rules(settled, reading.unread)]
        if problems:
            raise InvalidRequest(cls._in_order(problems), what=cls.what)
        # The instance is not yet anybody's: what was left open (the model) is filled in here.
        self.__dict__.update(settled)

    def fields(self) -> dict[str, Any]:
        """The value as the API takes it."""
        return self.model_dump(mode="json", exclude_none=True)

    @classmethod
    def _settle(cls, values: dict[str, Any]) -> dict[str, Any]:
        """Fill in what was left open. Fields that could not be read are absent from ``values``."""
        return values

    @classmethod
    def _rules(cls, values: Mapping[str, Any], unread: Mapping[str, Any]) -> Iterable[Problem]:
        """What is wrong between fields.

        Fields that could not be read are absent from ``values``; as given, they are in ``unread``.
        """
        del values, unread
        return ()

    @field_validator("*", mode="wrap")
    @classmethod
    def _collect(cls, value: Any, handler: ValidatorFunctionWrapHandler, info: ValidationInfo) -> Any:
        name = str(info.field_name)
        reading = info.context
        try:
            read = handler(cls.readers[name](value))
        except Unfit as error:
            problems = error.under(name, value)
        except InvalidRequest as error:
            problems = placed(error.problems, name)
        else:
            if isinstance(reading, Reading):
                reading.values[name] = read
            return read
        if not isinstance(reading, Reading):
            raise InvalidRequest(problems, what=cls.what)
        reading.unread[name] = value
        reading.problems += problems
        return None

    @classmethod
    def _outer_problem(cls, detail: ErrorDetails) -> Problem:
        name = ".".join(str(part) for part in detail["loc"])
        if detail["type"] == "missing":
            return Problem(name, None, "is missing")
        if detail["type"] != "extra_forbidden":
            return Problem(name, detail["input"], detail["msg"])
        near = closest(name, cls.model_fields, cutoff=0.5)
        hint = f"; did you mean {near}=?" if near else ""
        return Problem(name, detail["input"], f"there is no such field{hint}")

    @classmethod
    def _in_order(cls, problems: Iterable[Problem]) -> list[Problem]:
        order = {name: index for index, name in enumerate(cls.model_fields)}

        def place(problem: Problem) -> int:
            return order.get(problem.field.partition(".")[0].partition("[")[0], len(order))

        return sorted((_as_sentence(problem) for problem in problems), key=place)

    @classmethod
    def _quietly(cls, data: dict[str, Any]) -> Self:
        """Make one as the constructor does, without what the constructor says to its caller."""
        self = cls.__new__(cls)
        self._fill(data)
        return self

    def replace(self, **changes: Any) -> Self:
        """The same value with some fields changed, checked anew."""
        return type(self)(**{**{name: getattr(self, name) for name in type(self).model_fields}, **changes})

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy; changes are checked, unlike pydantic's own."""
        return self.replace(**update) if update else super().model_copy(deep=deep)

    def _differing(self) -> Iterator[tuple[str, Any]]:
        """The fields that say something: the required ones and those that are not at their default."""
        for name, field in type(self).model_fields.items():
            value = getattr(self, name)
            if field.is_required() or value != field.default:
                yield name, value

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        yield from self._differing()


def _as_sentence(problem: Problem) -> Problem:
    if problem.limit.endswith("."):
        return problem
    return Problem(problem.field, problem.value, f"{problem.limit}.", problem.nearest)
