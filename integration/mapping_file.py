"""The site's mapping file: text from disk, decided on by `mappings.loader`."""

from __future__ import annotations

from pathlib import Path

from integration.errors import SettingsError
from integration.settings import variable
from mappings.errors import MappingError
from mappings.loader import load_mapping
from mappings.mapping import Mapping


def read_mapping(path: Path) -> Mapping:
    """Read and check a mapping file.

    Raises:
        SettingsError: The file is missing, cannot be read, or is wrong; all problems, one a line.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise SettingsError(
            f"{path}: there is no mapping file here; copy ombud.example.yaml, or name another one in "
            f"{variable('mapping')}"
        ) from None
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: cannot be read ({type(error).__name__})") from None
    try:
        return load_mapping(text, path.name)
    except MappingError as error:
        raise SettingsError("\n".join(str(problem) for problem in error.problems)) from None
