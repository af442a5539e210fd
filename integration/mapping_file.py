"""The site's mapping file: text from disk, decided on by `mappings.loader`."""

from __future__ import annotations

from pathlib import Path

from integration.calendar_files import with_calendar_files
from integration.errors import SettingsError
from integration.house_model_file import house_model_path, with_house_model, without_house_model
from integration.letter_files import template_files, with_letter_files
from integration.settings import variable
from mappings import yamltext
from mappings.errors import MappingError, Problem
from mappings.loader import mapping_of
from mappings.mapping import DEFAULT, Mapping
from mappings.yamltext import Document


def read_document(path: Path, name: str | None = None, *, house_model: bool = True) -> Document:
    """Read a mapping file, and the files that it names: calendars, letters, house model; not yet judged.

    Args:
        path: Where it stands.
        name: How messages call it; its last part by default.
        house_model: False leaves the house model out, whatever is wrong with it.

    Raises:
        OSError: It is missing or cannot be read.
        MappingError: It is not UTF-8 text.
    """
    name = path.name if name is None else name
    raw = path.read_bytes()
    try:
        document = with_calendar_files(yamltext.parse(raw.decode("utf-8"), name), path.parent)
        document = with_letter_files(document, path.parent)
        return with_house_model(document, path.parent) if house_model else without_house_model(document)
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise MappingError((Problem(name, line, "", "is not UTF-8 text; save it as UTF-8"),)) from None


def named_files(document: Document, folder: Path) -> tuple[Path, ...]:
    """Files beside a mapping that it names: calendars, house model, folder of letters with what is in it.

    Args:
        folder: That of the mapping file.
    """
    changes, letters = document.data.get("calendars"), document.data.get("letters")
    named = [
        folder / change["file"]
        for change in (changes if isinstance(changes, list) else ())
        if isinstance(change, dict) and isinstance(change.get("file"), str)
    ]
    if isinstance(letters, dict) and isinstance(letters.get("folder"), str):
        named += template_files(folder / letters["folder"])
    model = house_model_path(document, folder)
    if model is not None:
        named.append(model)
    return tuple(named)


def mapping_or_default(path: Path | None) -> Mapping:
    """The mapping of a command that needs none: the named file, else `ombud.yaml`, else the defaults.

    Raises:
        SettingsError: As `read_mapping`.
    """
    usual = Path("ombud.yaml")
    if path is None and not usual.exists():
        return DEFAULT
    return read_mapping(path or usual)


def read_mapping(path: Path, *, house_model: bool = True) -> Mapping:
    """Read and check a mapping file.

    Args:
        house_model: As for `read_document`.

    Raises:
        SettingsError: The file is missing, cannot be read, or is wrong; all problems, one a line.
    """
    try:
        return mapping_of(read_document(path, house_model=house_model))
    except FileNotFoundError:
        raise SettingsError(
            f"{path}: there is no mapping file here; copy ombud.example.yaml, or name another one in "
            f"{variable('mapping')}"
        ) from None
    except OSError as error:
        raise SettingsError(f"{path}: cannot be read ({type(error).__name__})") from None
    except MappingError as error:
        raise SettingsError("\n".join(str(problem) for problem in error.problems)) from None
