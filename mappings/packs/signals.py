"""Words that tell a complaint from other mail: `signals.yaml` as a model."""

from __future__ import annotations

from functools import cache

from mappings import yamltext
from mappings.packs import pack_text
from mappings.packs.base import PackModel


class Words(PackModel):
    """Words by language: zh = substring, the others = whole words."""

    zh: tuple[str, ...] = ()
    en: tuple[str, ...] = ()
    de: tuple[str, ...] = ()
    fr: tuple[str, ...] = ()
    es: tuple[str, ...] = ()


class SignalPack(PackModel):
    """All signals.

    Attributes:
        complaint: Each one makes a text a complaint.
        grievance: Each one speaks for a complaint.
        enquiry: Each one speaks for a question, thanks or an advertisement.
    """

    version: str
    complaint: Words
    grievance: Words
    enquiry: Words


@cache
def signal_pack() -> SignalPack:
    """The shipped signals.

    Raises:
        MappingError: The shipped file is not what it must be.
    """
    return yamltext.load(SignalPack, pack_text("signals.yaml"), "signals.yaml")
