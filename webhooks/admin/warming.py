"""What the pages load only once, loaded before the first of them is asked for: shared by all processes."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from integration.admin.trying import try_text
from mappings.mapping import Language, Mapping
from webhooks.admin.words import checks_zh, helps_zh, label, words

SAMPLES: Final = (
    "I want to complain: you charged a late fee on my loan. My name is Jane Doe.",
    "我要投诉：贷款乱收服务费，要求退费。我叫张晓明。",
)
"""Whatever deciding loads is loaded for these."""
_KINDS: Final = ("product", "issue", "severity", "stage", "fact", "field", "signal", "type")


def warm(mapping: Mapping) -> None:
    """Load words, packs, recognisers and model; no named-entity model, whose threads no fork survives."""
    plain = mapping.redaction.model_copy(update={"names": ()})
    mapping = mapping.model_copy(update={"redaction": plain})
    words(), checks_zh(), helps_zh()
    for language in Language:
        for kind in _KINDS:
            label(language, kind, kind)
        for text in SAMPLES:
            try_text(text, mapping, datetime(2026, 1, 5, tzinfo=UTC), language=language)
