"""Internal notes as HTML: rule ids, our own keywords, codes, counts and dates, never a customer's words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from html import escape
from typing import Final

from mappings import jurisdictions, language
from mappings.clocks.catalogue import clock_name
from mappings.clocks.engine import Undated
from mappings.clocks.telling import tell
from mappings.law import Law
from mappings.mapping import Language, Mapping
from mappings.models import AttachmentFindings
from mappings.notes_attachments import attachment_parts
from mappings.notes_dates import law_part
from mappings.options import in_words
from mappings.packs.desk import desk
from mappings.packs.investigations import investigation_pack
from mappings.packs.taxonomy import taxonomy
from mappings.packs.triggers import trigger_pack
from mappings.plan import Decision, Evidence, Note, NoteKind, RunningClock, Trigger
from mappings.privacy import Level
from mappings.redaction.types import DataType, label
from mappings.severity.counted import RULES
from mappings.texts import clock_word, say, sentences

MODEL: Final = "model."
"""Rules that begin so are the model's, not words of ours."""
LETTERS_HERE: Final = "<div>[letters]</div>"
"""Stands in a note where the letters are told of; whoever writes them knows what became of them."""
MOST_RULES = 6
LEADING_KINDS = ("duty",)
_PLAIN_STEPS = frozenset({"rule", "pack", "started", "day_zero", "length", "calendar", "due", "stopped"})


@dataclass(frozen=True, slots=True)
class Summary:
    """Everything that the one summary note tells.

    Attributes:
        undated: Duties whose rule has no number.
        forbidden: What holds forbid at present, codes.
        law: What binds the case; None where the mapping knows one jurisdiction only.
        attachments: What they hold; None where nobody has looked.
        level: How far personal data is out of sight, as it will stand.
    """

    decision: Decision
    clocks: Sequence[RunningClock]
    next_step: str
    found: Sequence[tuple[str, int]]
    theirs: frozenset[str] = frozenset()
    undated: Sequence[Undated] = ()
    forbidden: Sequence[str] = ()
    law: Law | None = None
    attachments: AttachmentFindings | None = None
    level: Level = Level.MASKED


@dataclass(frozen=True, slots=True)
class ProposalChange:
    """A value of ours that another value of ours replaces.

    Attributes:
        field: Name of the ticket field.
        old: Code.
        new: Code.
    """

    field: str
    old: str
    new: str


def summary(mapping: Mapping, content: Summary, before: Sequence[str] = ()) -> Note:
    """The one note that says what was recognised, why, until when, what is next and how to change it.

    Args:
        before: Paragraphs that come first: what became of orders and of a customer's changes.
    """
    decision = content.decision
    if not decision.is_complaint:
        parts = [*before, say(mapping.language, "not_complaint"), _why(mapping, decision.evidence)]
        return _note(mapping, NoteKind.SUMMARY, "subject.not_complaint", parts)
    subject = "subject.complaint" if decision.decided else "subject.undecided"
    if not decision.is_loan:
        subject = "subject.not_loan"
    note = _note(mapping, NoteKind.SUMMARY, subject, [*before, *complaint_parts(mapping, content)])
    return replace(note, tells_attachments=True)


def complaint_parts(mapping: Mapping, content: Summary) -> list[str]:
    """The paragraphs about a complaint."""
    speak, decision = mapping.language, content.decision
    parts = [_recognised(mapping, decision)]
    if decision.is_loan and not decision.decided:
        parts.append(_please_confirm(mapping, decision))
        if decision.second_opinion is not None:
            named = escape(issue_name(mapping, decision.second_opinion))
            parts.append(say(speak, "second_opinion", candidate=named))
    parts.append(_why(mapping, decision.evidence))
    if decision.triggers:
        parts.append(_signals(mapping, decision.triggers))
    if content.law is not None:
        parts.append(law_part(mapping, content.law))
    parts.append(_deadlines(mapping, content.clocks, content.undated))
    if content.forbidden:
        words = (escape(clock_word(speak, "flag", code)) for code in content.forbidden)
        parts.append(say(speak, "forbidden", flags=say(speak, "comma").join(words)))
    parts.append(say(speak, "next", step=escape(content.next_step)))
    if decision.decided and decision.issue is not None:
        parts.append(investigation_part(mapping, decision.issue))
    if content.theirs:
        parts.append(ownership_part(mapping, content.theirs))
    parts += (say(speak, "change.how"), _privacy(mapping, content))
    parts += attachment_parts(mapping, content.attachments)
    return parts


def investigation_part(mapping: Mapping, issue: str) -> str:
    """What to look at first, once the category is certain.

    Args:
        issue: Key of the taxonomy, or id of a category of the house.
    """
    nature = taxonomy().issue_by_key[mapping.categories.canonical(issue)].nature
    checks = investigation_pack().natures[nature]
    listed = checks.zh if mapping.language is Language.ZH else checks.en
    items = say(mapping.language, "separator").join(escape(one) for one in listed)
    return say(mapping.language, "investigate", checks=items)


def change(mapping: Mapping, kind: NoteKind, parts: Sequence[str]) -> Note:
    """A short note about what changed later."""
    subjects = {
        NoteKind.OWNERSHIP: "subject.ownership",
        NoteKind.ORDER: "subject.order",
        NoteKind.UNDONE: "subject.undone",
        NoteKind.LETTER: "subject.letter",
        NoteKind.CLOSING: "subject.closing",
    }
    return _note(mapping, kind, subjects.get(kind, "subject.change"), parts)


def ownership_part(mapping: Mapping, fields: Iterable[str]) -> str:
    """Which fields belong to an agent from now on, and how to hand them back."""
    names = say(mapping.language, "comma").join(f"<code>{escape(name)}</code>" for name in sorted(fields))
    return say(mapping.language, "ownership", fields=names)


def undone_part(mapping: Mapping, fields: Iterable[str]) -> str:
    """A customer changed these over REST, and they are put back (contract 6.1)."""
    names = say(mapping.language, "comma").join(f"<code>{escape(name)}</code>" for name in fields)
    return say(mapping.language, "undone", fields=names)


def why_part(mapping: Mapping, decision: Decision) -> str:
    """The rules that matched, those of signals too."""
    why = _why(mapping, decision.evidence)
    return f"{why} {_signals(mapping, decision.triggers)}" if decision.triggers else why


def proposal_part(mapping: Mapping, moved: ProposalChange, evidence: Sequence[Evidence]) -> str:
    """Old and new value of a proposed field, and the rules that moved it."""
    changed = say(
        mapping.language,
        "proposal_changed",
        field=escape(moved.field),
        old=escape(moved.old),
        new=escape(moved.new),
    )
    return f"{changed} {_why(mapping, evidence)}"


def corrected_part(mapping: Mapping, fields: Iterable[str], verbs: Sequence[str]) -> str:
    """Computed fields were edited by hand and are put back."""
    names = say(mapping.language, "comma").join(f"<code>{escape(name)}</code>" for name in fields)
    return say(mapping.language, "corrected", fields=names, verbs=escape(", ".join(verbs)))


def withheld(mapping: Mapping, recogniser: str, before: Sequence[str] = ()) -> Note:
    """The text could not be masked and was not passed on."""
    parts = [*before, say(mapping.language, "withheld", recogniser=escape(recogniser))]
    return _note(mapping, NoteKind.FAILURE, "subject.withheld", parts)


def failed(
    mapping: Mapping,
    error: str,
    reference: str,
    next_try: datetime,
    *,
    retried: bool = False,
    waiting: Sequence[str] = (),
    kind: NoteKind = NoteKind.FAILURE,
) -> Note:
    """The work on a ticket ended with an error: what it was, why, when it is tried again, what to quote.

    Args:
        next_try: UTC.
        retried: An agent ordered the try that failed.
        waiting: Verbs of orders that are carried out once the work succeeds.
    """
    code = error.partition(":")[0]
    known = f"failed.{code}" if f"failed.{code}" in sentences() else "failed.other"
    parts = [say(mapping.language, "order.retried.failed")] if retried else []
    parts.append(
        say(
            mapping.language,
            "failed",
            error=escape(error),
            why=say(mapping.language, known),
            at=_local(mapping, next_try),
            reference=escape(reference),
        )
    )
    if waiting:
        verbs = say(mapping.language, "comma").join(f"<code>{escape(verb)}</code>" for verb in waiting)
        parts.append(say(mapping.language, "order.waiting", verbs=verbs))
    return _note(mapping, kind, "subject.failed", parts)


def product_name(mapping: Mapping, key: str) -> str:
    """A product in the language of the notes."""
    product = mapping.categories.product_labels.get(key) or taxonomy().product_by_key[key]
    return product.zh if mapping.language is Language.ZH else product.en


def issue_name(mapping: Mapping, key: str) -> str:
    """An issue, or a category of the house, in the language of the notes; its nature before it."""
    nature = taxonomy().nature_by_key[taxonomy().issue_by_key[mapping.categories.canonical(key)].nature]
    issue = mapping.categories.issue_labels.get(key) or taxonomy().issue_by_key[key]
    if mapping.language is Language.ZH:
        return f"{nature.zh} / {issue.zh}"
    return f"{nature.en} / {issue.en}"


def _note(mapping: Mapping, kind: NoteKind, subject: str, parts: Iterable[str]) -> Note:
    paragraphs = [part if part.startswith("<div>") else f"<p>{part}</p>" for part in parts]
    paragraphs.append(f"<p>{say(mapping.language, 'version', version=mapping.version_id)}</p>")
    return Note(kind, say(mapping.language, subject), "".join(paragraphs))


def _recognised(mapping: Mapping, decision: Decision) -> str:
    severity = say(mapping.language, f"severity.{decision.severity or 'low'}")
    if decision.product is None or decision.issue is None:
        return say(mapping.language, "not_loan", severity=severity)
    return say(
        mapping.language,
        "recognised" if decision.decided else "guessed",
        product=escape(product_name(mapping, decision.product)),
        issue=escape(issue_name(mapping, decision.own or decision.issue)),
        severity=severity,
    )


def _please_confirm(mapping: Mapping, decision: Decision) -> str:
    keys = [candidate.issue for candidate in decision.candidates[:3]]
    if decision.own is not None:
        keys = [decision.own, *keys[1:]]
    names = [escape(issue_name(mapping, key)) for key in keys]
    if decision.second_opinion in keys:
        place = keys.index(decision.second_opinion)
        names[place] = say(mapping.language, "second_opinion.mark", candidate=names[place])
    comma = say(mapping.language, "comma")
    listed = (
        say(mapping.language, "or", items=comma.join(names[:-1]), last=names[-1])
        if len(names) > 1
        else comma.join(names)
    )
    return say(mapping.language, "confirm", candidates=listed)


def _why(mapping: Mapping, evidence: Sequence[Evidence]) -> str:
    if not evidence:
        return say(mapping.language, "why", rules=say(mapping.language, "why.none").rstrip("。."))
    return say(mapping.language, "why", rules=_rules(mapping, evidence))


def _rules(mapping: Mapping, evidence: Sequence[Evidence]) -> str:
    shown = [_reason(item) for item in evidence[:MOST_RULES]]
    return say(mapping.language, "comma").join(shown)


def _reason(item: Evidence) -> str:
    """A rule by its name; what the model went by, and numbers, in the ticket's own words, masked."""
    rule = f"<code>{escape(item.rule)}</code>"
    quoted = item.rule.startswith(MODEL) or item.rule in RULES
    return f"“{escape(item.text)}” ({rule})" if quoted else rule


def _signals(mapping: Mapping, triggers: Sequence[Trigger]) -> str:
    names = {
        rule.id: rule.zh if mapping.language is Language.ZH else rule.en for rule in trigger_pack().triggers
    }
    shown = [
        say(
            mapping.language,
            "signal",
            name=escape(names.get(trigger.id, trigger.id)),
            level=escape(trigger.level),
            rules=_rules(mapping, trigger.evidence),
        )
        for trigger in triggers
    ]
    return say(mapping.language, "signals", signals=say(mapping.language, "separator").join(shown))


def _deadlines(mapping: Mapping, clocks: Sequence[RunningClock], undated: Sequence[Undated]) -> str:
    if not clocks and not undated:
        return say(mapping.language, "deadlines.none")
    dated = (f"<li>{_deadline(mapping, clock)}{_detail(mapping, clock)}</li>" for clock in clocks)
    others = (f"<li>{_without_date(mapping, entry)}</li>" for entry in undated if entry.stopped_at is None)
    return f"<div>{say(mapping.language, 'deadlines')}<ul>{''.join((*dated, *others))}</ul></div>"


def _detail(mapping: Mapping, clock: RunningClock) -> str:
    """How the date came about, where it is more than a start and a length; the order *explain* tells all."""
    kept = any(step.code == "pack" and "running" in dict(step.detail) for step in clock.trace)
    if not kept and all(step.code in _PLAIN_STEPS for step in clock.trace):
        return ""
    lines = tell(clock, mapping.language)[1:]
    return "".join(f"<br><small>{escape(line)}</small>" for line in lines)


def _without_date(mapping: Mapping, entry: Undated) -> str:
    return say(
        mapping.language,
        "deadline.undated",
        when=escape(clock_word(mapping.language, "no_date", entry.no_date)),
        name=escape(clock_name(mapping, entry.id)),
        id=escape(entry.id),
        citation=escape(entry.citation),
    )


def _deadline(mapping: Mapping, clock: RunningClock) -> str:
    state = "" if clock.kind in LEADING_KINDS else say(mapping.language, "deadline.info")
    zone = jurisdictions.zone(clock.timezone)
    if clock.stopped_at is not None:
        done = clock.stopped_at.astimezone(zone).date().isoformat()
        state = say(mapping.language, "deadline.done", date=done)
    return say(
        mapping.language,
        "deadline",
        date=clock.due_at.astimezone(zone).strftime("%Y-%m-%d %H:%M"),
        zone=escape(clock.timezone),
        name=escape(clock_name(mapping, clock.id)),
        id=escape(clock.id),
        citation=escape(clock.citation),
        start=_start(clock),
        state=state,
    )


def _start(clock: RunningClock) -> str:
    for step in clock.trace:
        if step.code == "started":
            at = datetime.fromisoformat(dict(step.detail)["at"])
            return at.astimezone(jurisdictions.zone(clock.timezone)).date().isoformat()
    return clock.due_date.isoformat()


def _privacy(mapping: Mapping, content: Summary) -> str:
    """What was found, how far it is out of sight, what stays readable where, and who can remove it."""
    speak = mapping.language
    limits = say(speak, "privacy.limits")
    level = escape(in_words(speak, desk().privacy[content.level]))
    means = say(speak, f"privacy.{content.level}")
    if not content.found:
        return f"{say(speak, 'privacy.none')} {limits}"
    text_language = language.ZH if speak is Language.ZH else language.EN
    types = say(speak, "comma").join(
        f"{label(DataType(kind), text_language)} × {count}" for kind, count in content.found
    )
    return f"{say(speak, 'privacy.found', types=types, level=level, means=means)} {limits}"


def _local(mapping: Mapping, at: datetime) -> str:
    return at.astimezone(jurisdictions.zone(mapping.zone_name())).strftime("%Y-%m-%d %H:%M")
