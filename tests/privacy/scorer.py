"""What the masking finds of the truths, what it leaves readable, and what it takes without need."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from mappings.loader import load_mapping
from mappings.models import MaskedText, Person
from mappings.redaction import MaskedFields, mask_fields
from tests.privacy.model import BODY, TITLE, Sample, Truth

MAPPING: Final = load_mapping("version: 1\n")
AROUND: Final = 24
_VERBATIM: Final = frozenset(("exact", "case", "first name only", "surname and title", "in a file name"))


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one truth.

    Attributes:
        found: Every letter and digit of it is covered.
        right: A span over it carries its type.
        left: What of it stays readable.
        context: Text around it; for the dev split only.
    """

    truth: Truth
    language: str
    found: bool
    right: bool
    left: str = field(repr=False)
    context: str = field(repr=False)


@dataclass(slots=True)
class Score:
    """Counts over many texts."""

    texts: int = 0
    failures: Counter[str] = field(default_factory=Counter)
    outcomes: list[Outcome] = field(default_factory=list)
    look_alikes: Counter[str] = field(default_factory=Counter)
    touched: Counter[str] = field(default_factory=Counter)
    touched_texts: list[tuple[str, str]] = field(default_factory=list, repr=False)
    sensitive_chars: int = 0
    readable_chars: int = 0
    spare_chars: int = 0
    needless_chars: int = 0
    leaks: list[str] = field(default_factory=list, repr=False)

    @property
    def over_masking(self) -> float:
        """Share of look-alikes that a span touches."""
        return _share(self.touched.total(), self.look_alikes.total())

    @property
    def readable(self) -> float:
        """Share of sensitive letters and digits that stay readable."""
        return _share(self.readable_chars, self.sensitive_chars)

    @property
    def needless(self) -> float:
        """Share of the other letters and digits, look-alikes included, that are masked."""
        return _share(self.needless_chars, self.spare_chars)

    @property
    def right_kind(self) -> float:
        """Share of the found truths whose type is told rightly."""
        found = [outcome for outcome in self.outcomes if outcome.found]
        return _share(sum(outcome.right for outcome in found), len(found))


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def recall(outcomes: Sequence[Outcome]) -> float:
    """Share of truths that are found; 1 for none."""
    return _share(sum(outcome.found for outcome in outcomes), len(outcomes)) if outcomes else 1.0


def masked(sample: Sample) -> MaskedFields:
    """A text through the one door.

    Raises:
        Withheld: A recogniser failed.
    """
    return mask_fields(
        sample.title,
        sample.body,
        is_html=sample.is_html,
        people=sample.people,
        mapping=MAPPING,
        jurisdiction=sample.jurisdiction,
    )


def score(samples: Iterable[Sample]) -> Score:
    """All figures of many texts."""
    result = Score()
    for sample in samples:
        result.texts += 1
        try:
            found = masked(sample)
        except Exception as error:  # noqa: BLE001 - whatever is raised, the text has no answer, and that counts
            result.failures[type(error).__name__] += 1
            _count_unanswered(result, sample)
            continue
        _count(result, sample, found)
    return result


def _count_unanswered(result: Score, sample: Sample) -> None:
    """A text that got no answer leaks nothing and is not found either."""
    for truth in sample.truths:
        result.outcomes.append(Outcome(truth, sample.language, False, False, "", ""))


def _count(result: Score, sample: Sample, found: MaskedFields) -> None:
    fields = {TITLE: found.title, BODY: found.body}
    covered = {name: _covered(text) for name, text in fields.items()}
    for truth in sample.truths:
        outcome = _outcome(sample, truth, fields[truth.field], covered[truth.field])
        result.outcomes.append(outcome)
        result.sensitive_chars += len(truth.chars)
        result.readable_chars += len(outcome.left)
    for look in sample.look_alikes:
        result.look_alikes[look.kind] += 1
        if not covered[look.field].isdisjoint(range(look.start, look.end)):
            result.touched[look.kind] += 1
            text = sample.text(look.field)
            result.touched_texts.append((look.kind, _around(text, look.start, look.end)))
    for name, spare in sample.spare.items():
        result.spare_chars += len(spare)
        result.needless_chars += len(spare & covered[name])
    result.leaks += _leaks(sample, found, result.outcomes[-len(sample.truths) :] if sample.truths else [])


def _covered(text: MaskedText) -> frozenset[int]:
    return frozenset(place for span in text.spans for place in range(span.start, span.end))


def _outcome(sample: Sample, truth: Truth, text: MaskedText, covered: frozenset[int]) -> Outcome:
    source = sample.text(truth.field)
    left = "".join(source[place] for place in truth.chars if place not in covered)
    right = any(
        span.type == truth.type and span.start < truth.end and truth.start < span.end for span in text.spans
    )
    return Outcome(truth, sample.language, not left, right, left, _around(source, truth.start, truth.end))


def _around(text: str, start: int, end: int) -> str:
    before, after = text[max(0, start - AROUND) : start], text[end : end + AROUND]
    return f"{before}⟦{text[start:end]}⟧{after}".replace("\n", "⏎")


def _leaks(sample: Sample, found: MaskedFields, outcomes: Sequence[Outcome]) -> list[str]:
    """Values that the helpdesk holds and that stand verbatim in what leaves."""
    outputs = [
        text.casefold() for text in (found.title.text, found.body.text, found.plain_title, found.plain_body)
    ]
    values = {value for person in sample.people for value in held_values(person)}
    values |= {one.truth.value for one in outcomes if one.truth.known in _VERBATIM and one.left}
    return [value for value in sorted(values) if any(_stands_in(value.casefold(), text) for text in outputs)]


def held_values(person: Person) -> list[str]:
    """Whole values of a record; single first names and surnames can be words of any text."""
    first, last = person.firstname, person.lastname
    names = (
        [person.name, f"{first} {last}", f"{last} {first}", f"{last}{first}"]
        if first and last
        else [person.name]
    )
    return [value for value in (*names, person.email, *person.phones, person.address) if len(value) > 1]


def _stands_in(value: str, text: str) -> bool:
    """True when a value stands in a text and is no part of a longer Latin word or number."""
    at = text.find(value)
    while at >= 0:
        before, after = text[at - 1 : at] if at else "", text[at + len(value) : at + len(value) + 1]
        joined = (_is_latin(before) and _is_latin(value[0])) or (_is_latin(after) and _is_latin(value[-1]))
        if not joined:
            return True
        at = text.find(value, at + 1)
    return False


def _is_latin(char: str) -> bool:
    return char.isalnum() and ord(char[0]) < 0x2E80
