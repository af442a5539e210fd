"""What a note tells of attachments: types and counts, and what nobody looked into. Never a file's name."""

from __future__ import annotations

from collections.abc import Sequence

from mappings import language
from mappings.mapping import Language, Mapping
from mappings.models import AttachmentFindings, Unread
from mappings.redaction.types import DataType, label
from mappings.texts import say


def attachment_parts(mapping: Mapping, found: AttachmentFindings | None) -> tuple[str, ...]:
    """One paragraph, or none where a ticket has no attachments."""
    if found is None:
        return ()
    speak = mapping.language
    sentences = [_looked_into(mapping, found)]
    if found.not_looked_into:
        total = sum(count for _, count in found.not_looked_into)
        reasons = _reasons(speak, found.not_looked_into)
        sentences.append(say(speak, "attachments.not_looked_into", count=str(total), reasons=reasons))
    if found.left:
        sentences.append(say(speak, "attachments.left", reasons=_reasons(speak, found.left)))
    return (" ".join(sentences) if speak is Language.EN else "".join(sentences),)


def _looked_into(mapping: Mapping, found: AttachmentFindings) -> str:
    speak = mapping.language
    if not found.looked_into:
        return say(speak, "attachments.none")
    count = str(found.looked_into)
    if not found.found:
        return say(speak, "attachments.nothing", count=count)
    text_language = language.ZH if speak is Language.ZH else language.EN
    types = (f"{label(DataType(kind), text_language)} × {number}" for kind, number in found.found)
    return say(speak, "attachments.found", count=count, types=say(speak, "comma").join(types))


def _reasons(speak: Language, counts: Sequence[tuple[Unread, int]]) -> str:
    listed = (f"{say(speak, f'attachments.{reason.value}')} × {count}" for reason, count in counts)
    return say(speak, "comma").join(listed)
