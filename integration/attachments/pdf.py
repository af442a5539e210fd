"""PDF: the text layer of its pages, form fields, notes, links and whose document it is."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Final

from pypdf import PageObject, PdfReader
from pypdf.errors import DependencyError, FileNotDecryptedError, LimitReachedError, PyPdfError
from pypdf.generic import ArrayObject, DictionaryObject

from integration.attachments import limits
from integration.attachments.collecting import Collected, Unreadable

_ANNOTATIONS: Final = 500
"""Notes and links that are read on a page."""


def read(content: bytes, collected: Collected) -> None:
    """Keep the texts of a document.

    Raises:
        Unreadable: It is encrypted, broken, or has no text layer.
        Full: There was more than is kept.
    """
    try:
        _read(content, collected)
    except (DependencyError, FileNotDecryptedError) as error:
        raise Unreadable("encrypted") from error
    except LimitReachedError as error:
        raise Unreadable("too_large") from error
    except PyPdfError as error:
        raise Unreadable("unreadable") from error


def _read(content: bytes, collected: Collected) -> None:
    reader = PdfReader(BytesIO(content))
    if reader.is_encrypted and not reader.decrypt(""):
        raise Unreadable("encrypted")
    words = scanned = False
    for number, page in enumerate(reader.pages):
        if number >= limits.PAGES:
            collected.leave("too_long")
            break
        text = page.extract_text()
        if text.strip():
            words = True
        elif _has_pictures(page):
            scanned = True
        collected.add("\n".join((text, *_annotations(page))))
    for value in (reader.get_form_text_fields() or {}).values():
        if value:
            words = True
            collected.add(str(value))
    collected.add("\n".join(str(value) for value in (reader.metadata or {}).values()))
    if scanned and not words:
        raise Unreadable("no_text")
    if scanned:
        collected.leave("no_text")


def _annotations(page: PageObject) -> Iterator[str]:
    listed = _object(page, "/Annots")
    if not isinstance(listed, ArrayObject):
        return
    for entry in listed[:_ANNOTATIONS]:
        annotation = entry.get_object()
        if not isinstance(annotation, DictionaryObject):
            continue
        action = _object(annotation, "/A")
        target = _object(action, "/URI") if isinstance(action, DictionaryObject) else None
        for value in (_object(annotation, "/Contents"), _object(annotation, "/T"), target):
            if value is not None:
                yield str(value)


def _has_pictures(page: PageObject) -> bool:
    resources = _object(page, "/Resources")
    objects = _object(resources, "/XObject") if isinstance(resources, DictionaryObject) else None
    return isinstance(objects, DictionaryObject) and bool(objects)


def _object(holder: DictionaryObject, key: str) -> object:
    value = holder.get(key)
    return None if value is None else value.get_object()
