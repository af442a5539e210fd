"""The pages of `docs/regimes/`: what each pack says, for people who decide whether to trust it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mappings.jurisdictions import TIME_ZONES
from mappings.length import Unit
from mappings.packs import REGIMES
from mappings.packs.base import STATUS
from mappings.packs.checklists import LetterChecklist, OutcomeList, general_letters
from mappings.packs.regime import (
    ClockKind,
    ClockRule,
    Condition,
    Extension,
    Limit,
    PauseWindow,
    RegimePack,
    Sourced,
    regime_pack,
)

NOT_ADVICE: Final = (
    "A fact base, not legal advice: read the rule itself before you rely on a row. 事实资料，不构成法律意见。"
)
INDEX: Final = "README.md"

_WRITTEN: Final = (
    "<!-- Written by `ombud regimes --write docs/regimes`. Change mappings/packs/{file} instead. -->"
)
_KINDS: Final[dict[ClockKind, str]] = {
    "duty": "duty of ours",
    "hold": "hold: what we must not do until then",
    "window": "window: time for somebody to act",
    "retention": "retention: keep it until then",
    "other_party": "duty of somebody else",
    "report": "report to an authority",
}
_NO_DATE: Final = {
    "prompt": "no number: promptly",
    "immediate": "no number: at once",
    "none_fixed": "no number in the rule",
    "national": "no number: as national law says",
}
_UNITS: Final[dict[Unit, tuple[str, str]]] = {
    Unit.HOUR: ("hour", "hours"),
    Unit.DAY: ("calendar day", "calendar days"),
    Unit.BUSINESS_DAY: ("business day", "business days"),
    Unit.WEEK: ("week", "weeks"),
    Unit.MONTH: ("month", "months"),
    Unit.YEAR: ("year", "years"),
}
_ROLLS: Final = {
    "next": "goes to the next working day",
    "previous": "goes back to the working day before",
    "month_end": "goes to the last day of its month",
}
_CHOICES: Final = {
    "earliest": "the earliest that is known",
    "latest": "the latest that is known",
    "first": "the first of these that is known",
}


def pages() -> dict[str, str]:
    """Every page by its file name.

    Raises:
        MappingError: A shipped pack is not what it must be.
    """
    return {INDEX: _index(), **{f"{regime}.md": page(regime_pack(regime)) for regime in REGIMES}}


def page(pack: RegimePack) -> str:
    """The page of one pack, in Markdown."""
    zones = ", ".join(f"{where.value} ({TIME_ZONES[where]})" for where in pack.jurisdictions)
    parts = [
        f"# {pack.en} · {pack.zh}",
        _WRITTEN.format(file=f"{pack.id}.yaml"),
        NOT_ADVICE,
        f"Pack `{pack.id}`, version {pack.version}. Where it binds, and where its days end: {zones}.",
        "\n".join(_overview(pack)),
        "## Clocks",
        *(part for rule in pack.clocks for part in _clock(pack, rule)),
    ]
    if pack.pauses:
        parts += ["## Named pauses", *(part for window in pack.pauses for part in _pause(window))]
    parts += ["## Letters", *(part for letter in _letters(pack) for part in _letter(letter))]
    if pack.outcomes is not None:
        parts += ["## Outcomes", *_outcomes(pack.outcomes)]
    parts += ["## Sources", "\n".join(_sources(pack))]
    return "\n\n".join(parts) + "\n"


def _index() -> str:
    lines = ["| pack | where | clocks | of these on |", "| --- | --- | --- | --- |"]
    for regime in REGIMES:
        pack = regime_pack(regime)
        on = sum(rule.on for rule in pack.clocks)
        lines.append(f"| [{pack.id}]({pack.id}.md) | {pack.en} · {pack.zh} | {len(pack.clocks)} | {on} |")
    about = "What the shipped law packs say. How a row is written: [regimes.md](../regimes.md)."
    return (
        "\n\n".join(
            ["# Regimes · 适用规则", _WRITTEN.format(file="*.yaml"), NOT_ADVICE, about, "\n".join(lines)]
        )
        + "\n"
    )


def _overview(pack: RegimePack) -> Iterator[str]:
    yield "| clock | | | length | on |"
    yield "| --- | --- | --- | --- | --- |"
    for rule in pack.clocks:
        on = "yes" if rule.on else "no"
        yield f"| `{rule.id}` | {rule.zh} | {rule.en} | {_length(rule)} | {on} |"


def _clock(pack: RegimePack, rule: ClockRule) -> Iterator[str]:
    yield f"### `{rule.id}`"
    yield f"{rule.zh} · {rule.en}"
    facts = [
        ("kind", _KINDS[rule.kind]),
        ("rule", _whose(pack, rule)),
        ("binds in", ", ".join(where.value for where in rule.jurisdictions)),
        ("counts from", _starts(rule)),
        ("begins anew on", _codes(rule.restarts_on)),
        ("fulfilled by", _codes(rule.stops_on)),
        ("length", _length(rule)),
        ("longer", "; ".join(_extension(rule, longer) for longer in rule.extends)),
        ("never after", "; ".join(_limit(limit) for limit in rule.earlier_of)),
        ("leaves out", _codes(rule.excludes)),
        ("calendar", rule.calendar or ""),
        ("on a day off", "" if rule.roll is None else _ROLLS[rule.roll]),
        ("forbids", _codes(rule.flags)),
        ("safe side", "late" if rule.late else "early"),
        *_common(rule),
        *((f"in words, {key}", text) for key, text in rule.says.model_dump().items()),
        ("note", rule.note),
    ]
    yield _list(facts)


def _pause(window: PauseWindow) -> Iterator[str]:
    yield f"### `{window.id}`"
    yield f"{window.zh} · {window.en}"
    days = ("not counted", f"{window.first.isoformat()} to {window.last.isoformat()}, both days included")
    yield _list([days, *_common(window), ("note", window.note)])


def _common(row: Sourced) -> list[tuple[str, str]]:
    since = f"from {row.valid_from.isoformat()}" if row.valid_from is not None else ""
    until = f"to {row.valid_to.isoformat()}" if row.valid_to is not None else ""
    return [
        ("only for", _condition(row.applies_if)),
        ("in force for starts", f"{since} {until}".strip()),
        ("citation", row.citation),
        ("status", f"`{row.status}`: {STATUS[row.status]}; checked {row.checked.isoformat()}"),
        ("source", row.source),
        ("on", "yes" if row.on else f"no: {row.off or STATUS[row.status]}"),
    ]


def _letters(pack: RegimePack) -> Iterator[LetterChecklist]:
    own = {letter.id: letter for letter in pack.letters}
    for letter in general_letters():
        yield letter
        if letter.id in own:
            yield own.pop(letter.id)
    yield from own.values()


def _letter(letter: LetterChecklist) -> Iterator[str]:
    yield f"### `{letter.id}`: {letter.zh} · {letter.en}"
    checked = letter.checked.isoformat()
    yield f"{letter.citation}. `{letter.status}`, checked {checked}; source: {letter.source}."
    if letter.only_while is not None:
        yield f"Can be written only while `{letter.only_while}` runs."
    lines = []
    for item in letter.items:
        more = [f"field `{item.field}`"] if item.field is not None else []
        more += [item.citation] if item.citation else []
        more += [] if item.in_text else ["no sentence of the letter"]
        lines.append(f"- `{item.id}`: {item.zh} · {item.en}" + (f" ({'; '.join(more)})" if more else ""))
    yield "\n".join(lines)


def _outcomes(outcomes: OutcomeList) -> Iterator[str]:
    yield f"{outcomes.zh} · {outcomes.en}. {outcomes.citation}."
    yield _list(
        [
            (
                "status",
                f"`{outcomes.status}`: {STATUS[outcomes.status]}; checked {outcomes.checked.isoformat()}",
            ),
            ("source", outcomes.source),
            ("note", outcomes.note),
        ]
    )
    yield "\n".join(
        f"- `{code.code}`: {code.zh} · {code.en}"
        + (" (goes on to somebody who decides again)" if code.refers else "")
        for code in outcomes.codes
    )


def _sources(pack: RegimePack) -> Iterator[str]:
    rows: dict[str, list[str]] = {}
    for row in (*pack.clocks, *pack.pauses):
        rows.setdefault(row.source, []).append(f"`{row.id}`")
    for source, ids in rows.items():
        yield f"- {source}: {', '.join(ids)}"


def _whose(pack: RegimePack, rule: ClockRule) -> str:
    return next((f"{one.zh} · {one.en} ({one.level})" for one in pack.regimes if one.id == rule.regime), "")


def _starts(rule: ClockRule) -> str:
    found = [f"`{fact}`" for fact in rule.starts_on]
    found += [f"{_count(later.length, later.unit)} after `{later.fact}`" for later in rule.or_after]
    if len(found) == 1:
        return found[0]
    return f"{', '.join(found)}: {_CHOICES[rule.choose or ('latest' if rule.late else 'earliest')]}"


def _length(rule: ClockRule) -> str:
    if rule.length is None or rule.unit is None:
        return _NO_DATE[rule.no_date or "none_fixed"]
    return "the same day" if rule.length == 0 else _count(rule.length, rule.unit)


def _count(length: int, unit: Unit) -> str:
    return f"{length} {_UNITS[unit][length != 1]}"


def _extension(rule: ClockRule, longer: Extension) -> str:
    asks = [longer.ground.replace("_", " ")]
    asks += [f"approved by the {longer.approver.replace('_', ' ')}"] if longer.approver is not None else []
    asks += [f"told to the {longer.notice.replace('_', ' ')}"] if longer.notice is not None else []
    asks += ["before the old limit"] if longer.before else []
    name = f"`{longer.id}`: " if longer.id is not None else ""
    return f"{name}{_count(longer.length, rule.unit or Unit.DAY)} in all ({', '.join(asks)})"


def _limit(limit: Limit) -> str:
    from_where = "the start" if limit.fact is None else f"`{limit.fact}`"
    return f"{_count(limit.length, limit.unit)} {'before' if limit.back else 'after'} {from_where}"


def _condition(condition: Condition) -> str:
    given = ((name, _codes(keys)) for name, keys in condition.model_dump().items())
    return "; ".join(f"{name} {keys}" for name, keys in given if keys)


def _codes(codes: tuple[str, ...]) -> str:
    return ", ".join(f"`{code}`" for code in codes)


def _list(facts: list[tuple[str, str]]) -> str:
    return "\n".join(f"- **{name}**: {text}" for name, text in facts if text)
