"""A clock in words, Chinese or English: what a note and a terminal show of a trace.

Plain text; who puts it into HTML escapes it. It holds codes, ids, dates, counts and our own sentences only.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from mappings import jurisdictions
from mappings.clocks.extending import Refusal
from mappings.mapping import Language
from mappings.plan import RunningClock, Step
from mappings.texts import clock_sentences

_SEPARATOR = {Language.ZH: "；", Language.EN: "; "}
_COMMA = {Language.ZH: "、", Language.EN: ", "}
_EXPECTED_CODES = {"no_approver": "approver", "ground": "ground"}
"""Refusals that expect codes which have words."""


def tell(clock: RunningClock, language: Language) -> tuple[str, ...]:
    """A clock as lines: the date first, then how it came about."""
    return _Teller(language, jurisdictions.zone(clock.timezone)).lines(clock)


def tell_refusal(refusal: Refusal, language: Language) -> str:
    """Why something is not allowed, with the rule and what would be right."""
    kind = _EXPECTED_CODES.get(refusal.code)
    shown = (code if kind is None else _name(language, kind, code) for code in refusal.expected)
    key = f"refused.{refusal.code}"
    return _say(
        language,
        f"{key}.none" if f"{key}.none" in clock_sentences() and not refusal.expected else key,
        clock=refusal.clock,
        citation=refusal.citation,
        expected=_COMMA[language].join(shown),
    )


def _say(language: Language, key: str, **values: str) -> str:
    sentence = clock_sentences()[key]
    return (sentence.zh if language is Language.ZH else sentence.en).format(**values)


def _name(language: Language, kind: str, code: str) -> str:
    """A code in words; a code that has none stands for itself."""
    sentence = clock_sentences().get(f"{kind}.{code}")
    if sentence is None:
        return code
    return sentence.zh if language is Language.ZH else sentence.en


def length_text(language: Language, count: str, unit: str) -> str:
    """A length in words.

    >>> length_text(Language.EN, "1", "business_day")
    '1 business day'
    """
    words = _name(language, "unit", f"{unit}.one" if count == "1" else unit)
    return f"{count} {words}"


class _Teller:
    def __init__(self, language: Language, zone: ZoneInfo) -> None:
        self._language = language
        self._zone = zone

    def lines(self, clock: RunningClock) -> tuple[str, ...]:
        known = [(step.code, dict(step.detail)) for step in clock.trace]
        last = dict(known)
        start = [*self._of(known, "started", "assumed", "restarted", "length", "extended")]
        counting = [*self._of(known, "calendar", "paused"), *self._not_counted(clock.trace)]
        counting += self._of(known, "worked", "left_out", "rolled", "second_date")
        rest = [
            *self._of(known, "pack", "calendar_unverified", "pause_open", "extension_not_notified", "refused")
        ]
        rest += self._of(known, "stopped")
        return (
            self._head(clock, last),
            *(_SEPARATOR[self._language].join(part) for part in (start, counting) if part),
            *rest,
        )

    def _say(self, key: str, **values: str) -> str:
        return _say(self._language, key, **values)

    def _head(self, clock: RunningClock, last: dict[str, dict[str, str]]) -> str:
        is_hours = last["length"]["unit"] == "hour" or any(
            step.code == "second_date" and dict(step.detail)["unit"] == "hour" for step in clock.trace
        )
        at = clock.due_at.astimezone(self._zone).strftime("%H:%M") if is_hours else ""
        return self._say(
            "head",
            date=clock.due_date.isoformat(),
            at=at or self._say("head.end_of_day"),
            zone=clock.timezone,
            id=clock.id,
            citation=clock.citation,
            status=_name(self._language, "status", last["rule"]["status"]),
        )

    def _of(self, known: Sequence[tuple[str, dict[str, str]]], *codes: str) -> Iterator[str]:
        last = dict(known)
        unit = last["length"]["unit"]
        for code, detail in known:
            if code not in codes:
                continue
            match code:
                case "pack" if "running" in detail:
                    yield self._say("pack.kept", **{key: detail[key] for key in ("id", "version", "running")})
                case "pack":
                    continue
                case "started" if unit == "hour":
                    yield self._say("started.hours", at=self._at(detail["at"]), **self._fact(detail))
                case "started" | "restarted" | "stopped":
                    yield self._say(code, day=self._day(detail["at"]), **self._fact(detail))
                case "assumed":
                    length = length_text(self._language, detail["count"], detail["unit"])
                    yield self._say(code, length=length, date=detail["date"])
                case "length":
                    yield self._say(code, length=length_text(self._language, detail["count"], unit))
                case "extended":
                    yield self._extended(detail)
                case "extension_not_notified":
                    yield self._say(code, notice=_name(self._language, "notice", detail["notice"]))
                case "refused":
                    refusal = Refusal(
                        detail["code"],
                        last["rule"]["id"],
                        last["rule"]["citation"],
                        tuple(word for word in detail["expected"].split(", ") if word),
                    )
                    yield self._say(code, why=tell_refusal(refusal, self._language))
                case "paused" | "pause_open":
                    yield self._pause(code, detail)
                case "worked":
                    yield self._say(code, days=_COMMA[self._language].join(detail["dates"].split()))
                case "rolled":
                    yield self._say(f"rolled.{detail['how']}", **{"from": detail["from"], "to": detail["to"]})
                case "second_date":
                    yield self._second_date(detail)
                case _:
                    yield self._say(code, **detail)

    def _extended(self, detail: dict[str, str]) -> str:
        approved = {"approved_by": detail["approved_by"]} if "approved_by" in detail else {}
        return self._say(
            "extended.approved" if approved else "extended",
            before=detail["before"],
            length=length_text(self._language, detail["count"], detail["unit"]),
            ground=_name(self._language, "ground", detail["ground"]),
            at=self._day(detail["at"]),
            source=detail["source"],
            **approved,
        )

    def _pause(self, code: str, detail: dict[str, str]) -> str:
        ground = _name(self._language, "ground", detail["ground"] or "pause")
        begin = self._day(detail["begin"])
        if code == "paused":
            ends = {"begin": detail.get("first", begin), "end": detail.get("last", self._day(detail["end"]))}
            if "zh" in detail:
                name = detail["zh"] if self._language is Language.ZH else detail["en"]
                return self._say("paused.window", ground=name, **ends)
            sources = {"source": detail["source"], "end_source": detail["end_source"]}
            return self._say("paused", ground=ground, **ends, **sources)
        if "known_to" in detail:
            known = detail["known_to"]
            return self._say(
                "pause_open.known", ground=ground, begin=begin, source=detail["source"], known_to=known
            )
        return self._say("pause_open", ground=ground, begin=begin, source=detail["source"])

    def _not_counted(self, steps: Sequence[Step]) -> Iterator[str]:
        parts = []
        for step in steps:
            detail = dict(step.detail)
            if step.code != "not_counted":
                continue
            if detail["why"] == "weekend":
                number = str(len(detail["dates"].split()))
                key = "not_counted.weekend.one" if number == "1" else "not_counted.weekend"
                parts.append(self._say(key, **({} if number == "1" else {"count": number})))
            elif detail["why"] == "holiday":
                name = detail["zh"] if self._language is Language.ZH else detail["en"]
                days = _COMMA[self._language].join(detail["dates"].split())
                parts.append(self._say("not_counted.holiday", days=days, name=name))
            else:
                span = {key: detail[key] for key in ("first", "last", "days")}
                parts.append(self._say("not_counted.pause", **span))
        if parts:
            yield self._say("not_counted", days=_COMMA[self._language].join(parts))

    def _second_date(self, detail: dict[str, str]) -> str:
        count = detail["count"]
        unit = _name(
            self._language, "unit", f"{detail['unit']}.one" if count in ("1", "-1") else detail["unit"]
        )
        values = {
            "date": detail["date"],
            "count": count if count.startswith("-") else f"+{count}",
            "unit": unit,
        }
        if "fact" in detail:
            fact = {"fact": _name(self._language, "fact", detail["fact"]), "source": detail["source"]}
            text = self._say("second_date.fact", **values, **fact)
        else:
            text = self._say("second_date", **values)
        return text + (self._say("second_date.holds") if detail["holds"] == "yes" else "")

    def _fact(self, detail: dict[str, str]) -> dict[str, str]:
        return {"fact": _name(self._language, "fact", detail["fact"]), "source": detail["source"]}

    def _day(self, at: str) -> str:
        return self._local(at).date().isoformat()

    def _at(self, at: str) -> str:
        return self._local(at).strftime("%Y-%m-%d %H:%M")

    def _local(self, at: str) -> datetime:
        return datetime.fromisoformat(at).astimezone(self._zone)
