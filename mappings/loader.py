"""The site's file as text → the mapping as a model, or every mistake at once."""

from __future__ import annotations

from mappings import across, yamltext
from mappings.mapping import Mapping
from mappings.yamltext import Document


def load_mapping(text: str, file: str = "ombud.yaml") -> Mapping:
    """Read a mapping.

    Args:
        text: Content of the file.
        file: Its name, for messages.

    Raises:
        MappingError: With all problems, each as
            `file:line: key.path: what is wrong; allowed: …; did you mean …?`.
    """
    return mapping_of(yamltext.parse(text, file))


def mapping_of(document: Document) -> Mapping:
    """The mapping that a parsed file is; for those who also want to know where its keys stand.

    Raises:
        MappingError: With all problems.
    """
    return yamltext.validate(Mapping, document, across.mistakes)
