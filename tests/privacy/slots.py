"""A wording with its slots filled: pieces of text, each with its role."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import Final

from tests.privacy import obfuscate, spelling, values_contact
from tests.privacy.lookalikes import look_alike, neutral
from tests.privacy.party import Party
from tests.privacy.render import Piece
from tests.privacy.templates import SLOT

DISGUISED_SHARE: Final = 0.09
WRONG_SHARE: Final = 0.06
_WIDE: Final = str.maketrans(",:;?!()", "\uff0c\uff1a\uff1b\uff1f\uff01\uff08\uff09")
_CUES: Final = {
    "CN_ID": r"身份|证件|证号|公民|sfz",
    "HK_ID": r"身份證|身分證|HKID|證件",
    "BANK_CARD": r"(?i)卡|\bcard|karte|carte|tarjeta|visa|\bCB\b|CC#",
    "IBAN": r"IBAN|RIB",
    **dict.fromkeys(
        ("IE_PPS", "AU_TFN", "SG_NRIC", "IN_AADHAAR", "DE_STEUERID", "FR_NIR", "ES_DNI", "USCC"), ""
    ),
}


@dataclass(slots=True)
class Filler:
    """Fills the slots of one text."""

    rng: Random
    book: str
    country: str
    writer: Party
    other: Party
    agent: Party
    wide: bool = False
    """True when the writer's punctuation is full-width."""
    unseen: bool = False
    """True when some lenders and companies are those of the third split."""

    @property
    def language(self) -> str:
        """Language of the look-alikes."""
        return "zh" if self.book == "zh-Hant" else self.book

    @property
    def is_han(self) -> bool:
        """True for Chinese texts."""
        return self.language == "zh"

    def fill(self, template: str, cue: str = "") -> list[Piece]:
        """The pieces of a wording; a cue is a label that stands before it."""
        bare = template.startswith("~")
        template = template.removeprefix("~")
        pieces: list[Piece] = []
        position = 0
        for slot in SLOT.finditer(template):
            if slot.start() > position:
                pieces.append(self.plain(template[position : slot.start()]))
            around = f"{cue} {SLOT.sub(' ', template)}"
            pieces += self._slot(slot[1], bool(slot[2]), slot[3] or "", "" if bare else around)
            position = slot.end()
        if position < len(template):
            pieces.append(self.plain(template[position:]))
        return pieces

    def plain(self, text: str) -> Piece:
        """Words between the values, with the writer's punctuation."""
        return Piece(text.translate(_WIDE) if self.wide else text)

    def _slot(self, kind: str, is_other: bool, way: str, around: str) -> Iterator[Piece]:
        if kind.startswith("_"):
            yield Piece(neutral(self.rng, kind), "neutral", kind)
        elif kind.islower() or kind == "last4":
            yield Piece(self._look_alike(kind), "look", kind)
        elif kind in {"NAME", "AGENT"}:
            yield self._name(self.agent if kind == "AGENT" else self.other if is_other else self.writer, way)
        elif kind == "URL_TOKEN":
            before, secret, after = values_contact.url_token(self.rng)
            yield Piece(before, "neutral", kind)
            yield Piece(secret, "truth", kind)
            yield Piece(after, "neutral", kind)
        elif kind == "CODE":
            yield Piece(values_contact.code(self.rng), "truth", "CREDENTIAL")
        elif kind in {"PHONE", "EMAIL", "ADDRESS"}:
            yield getattr(self, f"_{kind.lower()}")(self.other if is_other else self.writer, way)
        else:
            yield self._number(kind, way, around)

    def _look_alike(self, kind: str) -> str:
        """A look-alike that shares no word with a name of this text: there, nobody could tell."""
        everybody = (self.writer, self.other, self.agent)
        parts = {part for one in everybody for part in re.findall(r"\w+", one.name.full.casefold())}
        for _ in range(50):
            found = look_alike(self.rng, kind, self.language, self.country, unseen=self.unseen)
            if parts.isdisjoint(re.findall(r"\w+", found.casefold())):
                return found
        raise ValueError(f"every {kind} shares a word with a name")

    def _name(self, party: Party, way: str) -> Piece:
        rng, name, held = self.rng, party.name, party.held
        if way == "file":
            return Piece(spelling.in_file_name(rng, name), "truth", "NAME", "in a file name" if held else "")
        if way == "first":
            first = name.first.lower() if not name.han and rng.random() < 0.15 else name.first
            return Piece(first, "truth", "NAME", "first name only" if held else "")
        if way == "last":
            return Piece(name.last, "truth", "NAME", "surname and title" if held else "")
        if held:
            text, spelled = spelling.known_name(rng, name)
            return Piece(text, "truth", "NAME", spelled)
        if rng.random() < 0.03:
            return Piece(*_truth(obfuscate.disguise_name(rng, name.full, han=name.han), "NAME"))
        return Piece(spelling.unknown_name(rng, name), "truth", "NAME")

    def _phone(self, party: Party, way: str) -> Piece:
        rng, number = self.rng, party.phone
        held = party.held.phones if party.held else ()
        text = number.national if way == "digits" else number.spelled(rng)
        known = ""
        if held:
            known = "in a file name" if way else "exact" if text in held else "spaced"
        if not way and rng.random() < DISGUISED_SHARE:
            disguised, how = obfuscate.disguise_number(rng, text, han=self.is_han)
            return Piece(disguised, "truth", "PHONE", "disguised" if held else "", how)
        return Piece(text, "truth", "PHONE", known)

    def _email(self, party: Party, way: str) -> Piece:
        rng, address = self.rng, party.email
        held = bool(party.held and party.held.email)
        if rng.random() < DISGUISED_SHARE:
            disguised, how = obfuscate.disguise_email(rng, address, han=self.is_han)
            return Piece(disguised, "truth", "EMAIL", "disguised" if held else "", how)
        if rng.random() < 0.12:
            changed = rng.choice((address.upper(), address.title(), address[0].upper() + address[1:]))
            return Piece(changed, "truth", "EMAIL", "case" if held else "")
        return Piece(address, "truth", "EMAIL", "exact" if held else "")

    def _address(self, party: Party, way: str) -> Piece:
        rng, text = self.rng, party.address
        held = bool(party.held and party.held.address)
        known = "exact"
        draw = rng.random()
        if draw < 0.12 and not party.name.han:
            text, known = rng.choice((text.lower(), text.upper())), "case"
        elif draw < 0.3 and ", " in text:
            text, known = text.replace(", ", rng.choice(("\n", " ", "\n"))), "spaced"
        elif draw < 0.1 and party.name.han:
            text, known = re.sub(r"(?<=[市区])", " ", text), "spaced"
        return Piece(text, "truth", "ADDRESS", known if held else "")

    def _number(self, kind: str, way: str, around: str) -> Piece:
        rng, value = self.rng, self.writer.value(kind)
        if way == "digits":
            return Piece(re.sub(r"[^0-9A-Za-z]", "", value), "truth", kind)
        cue = _CUES.get(kind)
        if cue is not None and around.strip() and re.search(cue, around) and rng.random() < WRONG_SHARE:
            return Piece(_wrong(rng, value), "truth", kind, checksum=False)
        if kind in obfuscate.NUMBERS and value.isascii() and rng.random() < DISGUISED_SHARE:
            text, how = obfuscate.disguise_number(rng, value, han=self.is_han)
            return Piece(text, "truth", kind, "", how)
        return Piece(value, "truth", kind)


def _truth(disguised: tuple[str, str], kind: str) -> tuple[str, str, str, str, str]:
    return disguised[0], "truth", kind, "", disguised[1]


def _wrong(rng: Random, value: str) -> str:
    """The same value with its last digit changed, so that it adds up no more."""
    at = max(index for index, char in enumerate(value) if char.isdigit())
    return f"{value[:at]}{(int(value[at]) + rng.randint(1, 8)) % 10}{value[at + 1 :]}"
