"""YAML text → plain data that remembers its lines, so that every mistake can be told with file and line."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Iterator
from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass, field
from types import NoneType, UnionType
from typing import Annotated, Any, Final, Literal, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails
from ruamel.yaml import YAML
from ruamel.yaml.constructor import SafeConstructor
from ruamel.yaml.error import MarkedYAMLError, StringMark, YAMLError
from ruamel.yaml.events import AliasEvent, CollectionEndEvent, CollectionStartEvent
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from ruamel.yaml.reader import ReaderError

from mappings.errors import MappingError, Problem

Model = TypeVar("Model", bound=BaseModel)
Path = tuple[str | int, ...]
"""Keys and positions from the top of a file to a value."""

NOT_LISTED: Final = "not_listed"
"""Kind of a pydantic error whose context holds `allowed` and the value that is not among them."""

_TOP: Final = "must be a section with keys, such as `version: 1`"
_MOST_REPAIRS: Final = 50
_DEEPEST: Final = 40
"""Sections and lists in one another; nothing that we read has ten, a thousand are too many."""
_STARTED: Final = ("flow", "quoted scalar", "double-quoted", "simple key")
"""What began in an earlier line than the one in which the parser noticed that it does not end."""
_EXPECTED: Final = {
    "string_type": "must be text",
    "string_too_short": "must not be empty",
    "bool_type": "must be true or false",
    "bool_parsing": "must be true or false",
    "int_type": "must be a whole number",
    "int_parsing": "must be a whole number",
    "int_from_float": "must be a whole number",
    "float_type": "must be a number",
    "float_parsing": "must be a number",
    "finite_number": "must be a number",
    "date_type": "must be a date such as 2026-11-24",
    "date_from_datetime_parsing": "must be a date such as 2026-11-24",
    "tuple_type": "must be a list",
    "list_type": "must be a list",
    "model_type": "must be a section with keys of its own",
    "model_attributes_type": "must be a section with keys of its own",
    "dict_type": "must be a section with keys of its own",
    "missing": "is missing",
}


@dataclass(frozen=True, slots=True)
class Mistake:
    """A mistake that a check across several keys found.

    Attributes:
        path: Where it is told.
    """

    path: Path
    message: str
    allowed: tuple[str, ...] = ()
    suggestion: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """One file as plain data, and where everything stands.

    Attributes:
        file: Its name as the person knows it.
        data: Sections as dicts, lists as lists.
        lines: Line of each key and item by its path; the first line is 1.
        problems: What is wrong with the text itself.
        unread: Keys of the top that could not be read, so that nothing more can be said of them.
        is_section: False when the whole is no section with keys; then there are problems.
    """

    file: str
    data: dict[str, object]
    lines: ReadOnly[Path, int]
    problems: tuple[Problem, ...]
    unread: frozenset[str] = frozenset()
    is_section: bool = True

    def line(self, path: Path) -> int:
        """Line of a value, or of the nearest section that holds it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)

    def problem(self, mistake: Mistake) -> Problem:
        """A mistake with its file and line."""
        return Problem(
            self.file,
            self.line(mistake.path),
            dotted(mistake.path),
            mistake.message,
            mistake.allowed,
            mistake.suggestion,
        )


Check = Callable[[Document], Iterable[Mistake]]
"""A check across several keys; looks at the data as it stands, right or wrong."""


def parse(text: str, file: str) -> Document:
    """Parse one YAML 1.2 document whose top is a section; never raises.

    What cannot be parsed is told and left out with the whole key of the top that it stands in, so that the
    rest of the file is still checked.
    """
    problems: list[Problem] = []
    unread: set[str] = set()
    lines = text.removeprefix("\ufeff").splitlines(keepends=True)
    for _ in range(_MOST_REPAIRS):
        flaw = _flaw("".join(lines))
        if flaw is None:
            break
        left_out = _leave_out(lines, flaw)
        problems.append(Problem(file, flaw.line, left_out or "", flaw.message))
        if left_out is None:
            return Document(file, {}, {}, tuple(problems), is_section=False)
        unread.add(left_out)
    else:
        return Document(file, {}, {}, tuple(problems), frozenset(unread), is_section=False)
    node = YAML(typ="safe", pure=True).compose("".join(lines))
    if not isinstance(node, MappingNode):
        if not problems:
            problems = [Problem(file, 1, "", _TOP if node is None else f"{_TOP}, {_instead(node)}")]
        return Document(file, {}, {}, tuple(problems), frozenset(unread), is_section=False)
    reader = _Reader(file, problems)
    data = reader.section(node, ())
    return Document(file, data, reader.lines, tuple(problems), frozenset(unread))


def validate(model: type[Model], document: Document, check: Check | None = None) -> Model:
    """Build a model from a document.

    Args:
        model: What the document must be.
        document: From `parse`.
        check: Also looks across keys, whether or not single values are right.

    Raises:
        MappingError: With every mistake, in the order of the file.
    """
    problems = dict.fromkeys(document.problems)
    told = {(problem.line, problem.key) for problem in problems}
    built: Model | None = None
    if document.is_section:
        try:
            built = model.model_validate(document.data)
        except ValidationError as error:
            for details in error.errors(include_url=False):
                found = _problem(model, document, details)
                unread = details["type"] == "missing" and details["loc"][0] in document.unread
                if not unread and (found.line, found.key) not in told:
                    problems[found] = None
        if check is not None:
            problems |= dict.fromkeys(document.problem(mistake) for mistake in check(document))
    if problems or built is None:
        raise MappingError(tuple(sorted(problems, key=lambda problem: (problem.line, problem.key))))
    return built


def load(model: type[Model], text: str, file: str) -> Model:
    """Read a shipped file: like `parse` and `validate`, in a fraction of the time while the file is right.

    Raises:
        MappingError: With every mistake.
    """
    try:
        return model.model_validate(YAML(typ="safe").load(text))
    except (ValidationError, YAMLError):
        return validate(model, parse(text, file))


def closest(word: str, allowed: Iterable[str]) -> str | None:
    """The allowed word that was probably meant.

    >>> closest("jurisdicton", ["groups", "jurisdiction"])
    'jurisdiction'
    """
    by_case = {item.casefold(): item for item in allowed}
    found = difflib.get_close_matches(word.casefold(), by_case, n=1, cutoff=0.5 if len(word) < 4 else 0.6)
    return by_case[found[0]] if found else None


def dotted(path: Path) -> str:
    """A path as people read it.

    >>> dotted(("people", 0, "login"))
    'people[0].login'
    """
    text = ""
    for part in path:
        text += f"[{part}]" if isinstance(part, int) else f"{'.' if text else ''}{part}"
    return text


@dataclass(frozen=True, slots=True)
class _Flaw:
    """Something in the text that keeps it from being read.

    Attributes:
        line: First line is 1.
        ends_all: Nothing behind it belongs to the file.
    """

    line: int
    message: str
    ends_all: bool = False


def _flaw(text: str) -> _Flaw | None:
    """The first flaw of a text, None when it can be read."""
    depth = 0
    try:
        for event in YAML(typ="safe", pure=True).parse(text):
            depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
            if depth > _DEEPEST:
                return _Flaw(event.start_mark.line + 1, "is nested too deeply")
            if isinstance(event, AliasEvent):
                return _Flaw(event.start_mark.line + 1, "aliases (*) are not read here; write the value out")
        YAML(typ="safe", pure=True).compose(text)
    except ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        return _Flaw(line, f"holds a character that YAML does not allow (U+{_code_point(error):04X})")
    except MarkedYAMLError as error:
        return _of_parser(error)
    return None


def _code_point(error: ReaderError) -> int:
    return ord(error.character) if isinstance(error.character, str) else int(error.character)


def _of_parser(error: MarkedYAMLError) -> _Flaw:
    context, problem = error.context or "", error.problem or "cannot be read"
    began: StringMark | None = error.context_mark if any(word in context for word in _STARTED) else None
    mark: StringMark | None = began or error.problem_mark or error.context_mark
    line = mark.line + 1 if mark else 1
    if "another document" in problem:
        return _Flaw(line, "a second document begins here (---); one file is one mapping", ends_all=True)
    if r"character '\t'" in problem:
        return _Flaw(line, "a tab stands here; indent with spaces")
    what = f"{context}: {problem}" if began and context else problem
    return _Flaw(line, f"is not YAML: {what}".replace("\n", " "))


_TOP_KEY: Final = re.compile(r"[^\s#\-\]}%.]")
_NAME: Final = re.compile(r"""["']?([^"':\s]+)["']?\s*:""")


def _leave_out(lines: list[str], flaw: _Flaw) -> str | None:
    """Blank the block of the top in which a flaw stands; its key, or None when nothing can be left out."""
    if flaw.ends_all:
        lines[flaw.line - 1 :] = []
        return ""
    last = min(flaw.line, len(lines)) - 1
    starts = [number for number, line in enumerate(lines) if _TOP_KEY.match(line)]
    begin = max((number for number in starts if number <= last), default=None)
    if begin is None:
        return None
    end = min((number for number in starts if number > begin), default=len(lines))
    name = _NAME.match(lines[begin])
    lines[begin:end] = ["\n"] * (end - begin)
    return name[1] if name else ""


def _instead(node: Node) -> str:
    return "not a list" if isinstance(node, SequenceNode) else "not a single value"


@dataclass
class _Reader:
    """Turns nodes into plain data, and notes where they stand."""

    file: str
    problems: list[Problem]
    lines: dict[Path, int] = field(default_factory=dict)
    constructor: SafeConstructor = field(default_factory=lambda: YAML(typ="safe", pure=True).constructor)

    def section(self, node: MappingNode, path: Path) -> dict[str, object]:
        """The keys of a section; the first of two equal ones counts."""
        values: dict[str, object] = {}
        for key, value in node.value:
            line = key.start_mark.line + 1
            if not isinstance(key, ScalarNode):
                self._tell(line, path, "a key must be plain text")
                continue
            name = str(key.value)
            if key.tag == "tag:yaml.org,2002:merge":
                self._tell(line, path, "merge keys (<<) are not read here; write the values out")
            elif name in values:
                first = self.lines[(*path, name)]
                self._tell(
                    line, (*path, name), f"stands here for the second time; the first is in line {first}"
                )
            else:
                self.lines[(*path, name)] = line
                values[name] = self.value(value, (*path, name))
        return values

    def value(self, node: Node, path: Path) -> object:
        """Any value."""
        line = node.start_mark.line + 1
        self.lines.setdefault(path, line)
        if isinstance(node, MappingNode) and node.tag == "tag:yaml.org,2002:map":
            return self.section(node, path)
        if isinstance(node, SequenceNode) and node.tag == "tag:yaml.org,2002:seq":
            return [self.value(item, (*path, number)) for number, item in enumerate(node.value)]
        if isinstance(node, ScalarNode):
            try:
                value: object = self.constructor.construct_object(node)
                return value
            except (YAMLError, ValueError):
                pass
        self._tell(line, path, "has a form that is not read here; write plain text, a number or a list")
        return None

    def _tell(self, line: int, path: Path, message: str) -> None:
        self.problems.append(Problem(self.file, line, dotted(path), message))


def _problem(model: type[BaseModel], document: Document, details: ErrorDetails) -> Problem:
    path, value = _real_path(document.data, details["loc"])
    kind = details["type"]

    def told(message: str, allowed: Iterable[str] = (), word: str | None = None) -> Problem:
        choices = tuple(allowed)
        suggestion = None if word is None else closest(word, choices)
        return document.problem(Mistake(path, message, choices, suggestion))

    if kind == "extra_forbidden":
        return told("unknown key", sorted(_model_at(model, path[:-1])), str(path[-1]))
    if value is None and kind != "missing" and path in document.lines:
        return told("has no value; leave the key out for its default")
    if kind in ("literal_error", "enum"):
        return told(f"{_shown(value)} is not allowed", _choices_at(model, path), str(value))
    if kind == NOT_LISTED:
        return told(details["msg"], details["ctx"]["allowed"], str(value))
    if kind == "value_error":
        return told(str(details["ctx"]["error"]))
    if kind in ("greater_than_equal", "less_than_equal", "greater_than", "less_than"):
        return told(details["msg"].replace("Input should be", "must be"))
    return told(_EXPECTED.get(kind, details["msg"].replace("Input should", "must")))


def _real_path(data: object, loc: Path) -> tuple[Path, object]:
    """The part of a pydantic location that the file has, plus the key that is missing; and its value."""
    path: list[str | int] = []
    node = data
    for part in loc:
        if not isinstance(node, dict | list):
            break  # the name of a union's member, not a key
        path.append(part)
        inside = node.get(part) if isinstance(node, dict) else None
        if isinstance(node, list) and isinstance(part, int) and part < len(node):
            inside = node[part]
        node = inside
    return tuple(path), node


def _shown(value: object) -> str:
    text = repr(value) if isinstance(value, str) else str(value)
    return text if len(text) <= 60 else text[:57] + "…"


def _annotation_at(model: type[BaseModel], path: Path) -> Any:
    annotation: Any = model
    for part in path:
        if isinstance(part, int):
            annotation = next((arg for arg in get_args(_bare(annotation)) if arg is not Ellipsis), None)
            continue
        annotation = _bare(annotation)
        if not (isinstance(annotation, type) and issubclass(annotation, BaseModel)):
            arguments = get_args(annotation)
            annotation = arguments[1] if len(arguments) == 2 else None
            continue
        field = annotation.model_fields.get(part)
        annotation = field.annotation if field else None
    return _bare(annotation)


def _bare(annotation: Any) -> Any:
    """The annotation without `Annotated` and without `| None`."""
    if get_origin(annotation) is Annotated:
        return _bare(get_args(annotation)[0])
    if get_origin(annotation) in (Union, UnionType):
        members = [member for member in get_args(annotation) if member is not NoneType]
        return _bare(members[0])
    return annotation


def _model_at(model: type[BaseModel], path: Path) -> Iterator[str]:
    annotation = _annotation_at(model, path)
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield from annotation.model_fields


def _choices_at(model: type[BaseModel], path: Path) -> Iterator[str]:
    annotation = _annotation_at(model, path)
    if get_origin(annotation) is Literal:
        yield from (str(choice) for choice in get_args(annotation))
    elif isinstance(annotation, type):
        yield from (str(choice.value) for choice in getattr(annotation, "__members__", {}).values())
