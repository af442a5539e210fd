"""How a complaint is laid out: letter, rant, chat, form, forwarded mail."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from random import Random
from typing import Final

from tests.privacy.model import Split
from tests.privacy.party import NATIONAL
from tests.privacy.render import Line, Piece
from tests.privacy.slots import Filler
from tests.privacy.templates import choose, choose_label, has_topic

_COMMON: Final = {
    "NAME": 3.0, "NAME2": 2.2, "PHONE": 3.0, "EMAIL": 2.4, "ADDRESS": 2.0, "DOB": 1.0, "ID": 2.2,
    "BANK_CARD": 1.6, "BANK_ACCOUNT": 1.0, "LOAN_NO": 2.0, "PASSPORT": 0.4, "PLATE": 0.4, "IP": 0.3,
    "URL_TOKEN": 0.3, "CREDENTIAL": 0.5,
}  # fmt: skip
_MORE: Final = {
    "CN": {"WECHAT": 0.6, "QQ": 0.5, "ALIPAY": 0.5, "USCC": 0.4}, "UK": {"IBAN": 0.6, "BIC": 0.2},
    "IE": {"IBAN": 1.2, "BIC": 0.4},
    "DE": {"IBAN": 2.0, "BIC": 0.4}, "FR": {"IBAN": 1.6, "BIC": 0.4}, "ES": {"IBAN": 1.6, "BIC": 0.4},
}  # fmt: skip
_DIVIDERS: Final = {"zh": (":", ":", ": ", " ", ":"), "": (": ", ": ", " - ", ":", "\t", ": ")}
_ENDINGS: Final = ".!?。:;…\uff01\uff1f\uff1a\uff1b"


@dataclass(slots=True)
class Layout:
    """Chooses wordings for one text and remembers them."""

    rng: Random
    book: str
    split: Split
    country: str
    filler: Filler
    used: list[str] = field(default_factory=list)

    def title(self) -> list[Line]:
        """One line."""
        return self._lines("TITLE")[:1]

    def body(self) -> list[Line]:
        """All lines of the body."""
        make = self.rng.choices(
            (self._letter, self._rant, self._chat, self._form, self._forwarded), (34, 16, 18, 22, 10)
        )[0]
        return make()

    def _letter(self) -> list[Line]:
        paragraphs = [
            self._joined(self._sentences(self.rng.randint(2, 4))) for _ in range(self.rng.randint(1, 3))
        ]
        return [*self._lines("OPEN"), *paragraphs, *self._lines("CLOSE")]

    def _rant(self) -> list[Line]:
        lines = self._sentences(self.rng.randint(4, 7))
        if self.rng.random() < 0.5:
            lines = [*self._lines("OPEN"), *lines]
        return [self._mood(self._joined(lines))]

    def _chat(self) -> list[Line]:
        lines = self._sentences(self.rng.randint(3, 7))
        opening = self._lines("OPEN") if self.rng.random() < 0.6 else []
        return [self._mood(line) for line in (*opening, *lines)]

    def _form(self) -> list[Line]:
        kinds = list(dict.fromkeys(self._topic() for _ in range(self.rng.randint(5, 9))))
        fields = [line for kind in ("NAME", *kinds) if (line := self._field(kind.rstrip("2"))) is not None]
        unique = list({line.pieces[0].text: line for line in fields}.values())
        return [*unique, self._joined(self._sentences(self.rng.randint(1, 4)))]

    def _forwarded(self) -> list[Line]:
        quoted = [replace(line, is_quoted=True) for line in self._letter()]
        return [*self._sentences(self.rng.randint(1, 2)), *quoted]

    def _field(self, kind: str) -> Line | None:
        label = choose_label(self.rng, self.book, self.split, kind)
        if label is None:
            return None
        self.used.append(f"{kind}={label}")
        divider = self.rng.choice(_DIVIDERS.get(self.filler.language, _DIVIDERS[""]))
        value = self.filler.fill(f"{{{kind}}}", cue=label)
        return Line((self.filler.plain(label), self.filler.plain(divider), *value), is_field=True)

    def _topic(self) -> str:
        weights = {**_COMMON, **_MORE.get(self.country, {})}
        while True:
            topic = self.rng.choices(tuple(weights), tuple(weights.values()))[0]
            kind = self.rng.choice(NATIONAL[self.country]) if topic == "ID" else topic
            if has_topic(self.book, kind):
                return kind

    def _sentences(self, count: int) -> list[Line]:
        lines: list[Line] = []
        for _ in range(count):
            draw = self.rng.random()
            lines += self._lines(self._topic() if draw < 0.48 else "LOOK" if draw < 0.8 else "FILL")
        return lines

    def _lines(self, topic: str) -> list[Line]:
        template = choose(self.rng, self.book, self.split, topic)
        self.used.append(template)
        lines: list[Line] = []
        bare = "~" if template.startswith("~") else ""
        for part in template.removeprefix("~").split("\n"):
            lines.append(Line(tuple(self.filler.fill(bare + part))))
        return lines

    def _joined(self, lines: list[Line]) -> Line:
        """Sentences in one paragraph."""
        han = self.filler.is_han
        pieces: list[Piece] = []
        for line in lines:
            if pieces:
                ended = pieces[-1].text.rstrip()[-1:] in _ENDINGS or pieces[-1].text.endswith((",", "\uff0c"))
                joint = self.rng.choice((("。", ",", ",")) if han else (". ", ". ", ", ", "; "))
                pieces.append(self.filler.plain("" if ended and han else " " if ended else joint))
            pieces += line.pieces
        return Line(tuple(pieces))

    def _mood(self, line: Line) -> Line:
        """Some people never touch the shift key, others hold it."""
        draw = Random(f"{self.filler.writer.name.full}{self.book}").random()
        if draw > 0.3:
            return line
        change = str.lower if draw < 0.22 else str.upper
        pieces = (
            replace(piece, text=change(piece.text)) if piece.role == "plain" else piece
            for piece in line.pieces
        )
        return replace(line, pieces=tuple(pieces))
