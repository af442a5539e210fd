"""The site's file as text → the mapping as a model, or every mistake at once."""

from __future__ import annotations

from mappings import yamltext
from mappings.mapping import Mapping


def load_mapping(text: str, file: str = "ombud.yaml") -> Mapping:
    """Read a mapping.

    Args:
        text: Content of the file.
        file: Its name, for messages.

    Raises:
        MappingError: With all problems, each as
            `file:line: key.path: what is wrong; allowed: …; did you mean …?`.
    """
    return yamltext.validate(Mapping, yamltext.parse(text, file), file)
