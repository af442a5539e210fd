"""The house model beside the mapping that names it (`learning.model`): read into the mapping."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

from mappings.yamltext import Document, Mistake

LARGEST: Final = 20_000_000
"""Bytes; a house model has a few hundred thousand."""
_PLACE: Final = ("learning", "model")


def with_house_model(document: Document, folder: Path) -> Document:
    """A mapping's document with the house model that it names; one that cannot be read is its problem.

    Args:
        folder: Where a relative name begins: the folder of the mapping file.
    """
    section = document.data.get("learning")
    name = section.get("model") if isinstance(section, dict) else None
    if not isinstance(section, dict) or not isinstance(name, str):
        return document
    try:
        own = _read(folder / name)
    except (OSError, ValueError) as error:
        problem = document.problem(Mistake(_PLACE, _why(error)))
        return replace(document, problems=(*document.problems, problem))
    return replace(document, data={**document.data, "learning": {**section, "own": own}})


def without_house_model(document: Document) -> Document:
    """A mapping's document as if no house model was named, for whoever makes one anew."""
    return replace(document, data={key: part for key, part in document.data.items() if key != "learning"})


def house_model_path(document: Document, folder: Path) -> Path | None:
    """The file of the house model; None where none is named."""
    section = document.data.get("learning")
    name = section.get("model") if isinstance(section, dict) else None
    return folder / name if isinstance(name, str) else None


def _read(path: Path) -> str:
    with path.open("rb") as file:
        raw = file.read(LARGEST + 1)
    if len(raw) > LARGEST:
        raise ValueError(f"is larger than {LARGEST} bytes")
    return raw.decode("utf-8")


def _why(error: OSError | ValueError) -> str:
    if isinstance(error, FileNotFoundError):
        return "there is no such file beside the mapping; `ombud train` writes it, name it here afterwards"
    if isinstance(error, UnicodeDecodeError):
        return "is no house model; `ombud train` writes one"
    return str(error) if isinstance(error, ValueError) else "cannot be read"
