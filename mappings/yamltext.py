"""YAML text → plain data that remembers its lines, so that every mistake can be told with file and line."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.constructor import DuplicateKeyError
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from mappings.errors import MappingError, Problem

Model = TypeVar("Model", bound=BaseModel)

_EXPECTED = {
    "string_type": "must be text",
    "bool_type": "must be true or false",
    "bool_parsing": "must be true or false",
    "int_type": "must be a whole number",
    "int_parsing": "must be a whole number",
    "float_type": "must be a number",
    "float_parsing": "must be a number",
    "tuple_type": "must be a list",
    "list_type": "must be a list",
    "model_type": "must be a section with keys of its own",
    "model_attributes_type": "must be a section with keys of its own",
    "dict_type": "must be a section with keys of its own",
    "missing": "is missing",
}


def parse(text: str, file: str) -> CommentedMap:
    """Parse one YAML 1.2 document whose top is a section.

    Raises:
        MappingError: The text is no YAML, has a key twice, or is not a section.
    """
    try:
        data = YAML(typ="rt", pure=True).load(text)
    except DuplicateKeyError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise MappingError((Problem(file, line, "", "a key stands here for the second time"),)) from None
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        why = (error.problem or "cannot be read").replace("\n", " ")
        raise MappingError(
            (Problem(file, mark.line + 1 if mark else 1, "", f"is not YAML: {why}"),)
        ) from None
    except (YAMLError, ValueError, AttributeError, TypeError) as error:
        # ruamel raises plain errors for some malformed scalars and for characters that YAML does not allow
        raise MappingError((Problem(file, 1, "", f"is not YAML: {type(error).__name__}"),)) from None
    if not isinstance(data, CommentedMap):
        raise MappingError((Problem(file, 1, "", "must be a section with keys, such as `version: 1`"),))
    return data


def validate(model: type[Model], data: CommentedMap, file: str) -> Model:
    """Build a model from parsed data.

    Raises:
        MappingError: With every mistake, in the order of the file.
    """
    try:
        return model.model_validate(_plain(data))
    except ValidationError as error:
        problems = {_problem(model, data, details, file): None for details in error.errors(include_url=False)}
        raise MappingError(tuple(sorted(problems, key=lambda problem: (problem.line, problem.key)))) from None


def load(model: type[Model], text: str, file: str) -> Model:
    """Read a shipped file: like `parse` and `validate`, in half the time while the file is right.

    Raises:
        MappingError: With every mistake.
    """
    try:
        return model.model_validate(YAML(typ="safe", pure=True).load(text))
    except (ValidationError, YAMLError):
        return validate(model, parse(text, file), file)


def _plain(node: Any) -> Any:
    if isinstance(node, Mapping):
        return {str(key): _plain(value) for key, value in node.items()}
    if isinstance(node, Sequence) and not isinstance(node, str):
        return [_plain(item) for item in node]
    return node


def _problem(model: type[BaseModel], data: CommentedMap, details: ErrorDetails, file: str) -> Problem:
    path = _real_path(data, details["loc"])
    line, value = _look_up(data, path)
    key = _dotted(path)
    kind = details["type"]
    if kind == "extra_forbidden":
        allowed = tuple(sorted(_model_at(model, path[:-1])))
        return Problem(file, line, key, "unknown key", allowed, closest(str(path[-1]), allowed))
    if kind in ("literal_error", "enum"):
        allowed = tuple(_choices_at(model, path))
        return Problem(
            file, line, key, f"{_shown(value)} is not allowed", allowed, closest(str(value), allowed)
        )
    if kind == "value_error":
        return Problem(file, line, key, str(details["ctx"]["error"]))
    if kind in ("greater_than_equal", "less_than_equal", "greater_than", "less_than"):
        return Problem(file, line, key, details["msg"].replace("Input should be", "must be"))
    return Problem(file, line, key, _EXPECTED.get(kind, details["msg"].replace("Input should", "must")))


def closest(word: str, allowed: Iterable[str]) -> str | None:
    """The allowed word that was probably meant.

    >>> closest("jurisdicton", ["groups", "jurisdiction"])
    'jurisdiction'
    """
    by_case = {item.casefold(): item for item in allowed}
    found = difflib.get_close_matches(word.casefold(), by_case, n=1, cutoff=0.5 if len(word) < 4 else 0.6)
    return by_case[found[0]] if found else None


def _real_path(data: Any, loc: tuple[str | int, ...]) -> tuple[str | int, ...]:
    """The part of a pydantic location that exists in the file, plus the key that is missing or wrong."""
    path: list[str | int] = []
    node = data
    for part in loc:
        if not isinstance(node, CommentedMap | CommentedSeq):
            break  # the name of a union's member, not a key
        path.append(part)
        if not _has(node, part):
            break
        node = node[part]
    return tuple(path)


def _has(node: Any, part: str | int) -> bool:
    if isinstance(node, CommentedSeq):
        return isinstance(part, int) and part < len(node)
    return isinstance(node, CommentedMap) and part in node


def _look_up(data: CommentedMap, path: tuple[str | int, ...]) -> tuple[int, Any]:
    line = 1
    node: Any = data
    for part in path:
        if not _has(node, part):
            break
        line = (node.lc.key(part) if isinstance(node, CommentedMap) else node.lc.item(part))[0] + 1
        node = node[part]
    return line, node


def _dotted(path: tuple[str | int, ...]) -> str:
    text = ""
    for part in path:
        text += f"[{part}]" if isinstance(part, int) else f"{'.' if text else ''}{part}"
    return text


def _shown(value: Any) -> str:
    text = repr(value) if isinstance(value, str) else str(value)
    return text if len(text) <= 60 else text[:57] + "…"


def _annotation_at(model: type[BaseModel], path: tuple[str | int, ...]) -> Any:
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


def _model_at(model: type[BaseModel], path: tuple[str | int, ...]) -> Iterator[str]:
    annotation = _annotation_at(model, path)
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield from annotation.model_fields


def _choices_at(model: type[BaseModel], path: tuple[str | int, ...]) -> Iterator[str]:
    annotation = _annotation_at(model, path)
    if get_origin(annotation) is Literal:
        yield from (str(choice) for choice in get_args(annotation))
    elif isinstance(annotation, type):
        yield from (str(choice.value) for choice in getattr(annotation, "__members__", {}).values())
