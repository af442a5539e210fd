"""A letter from a template and facts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import lru_cache
from hashlib import sha256
from html import unescape
from typing import Final

from jinja2 import TemplateError, TemplateRuntimeError, meta
from jinja2.sandbox import ImmutableSandboxedEnvironment

from mappings.jurisdictions import Jurisdiction
from mappings.letters.blanks import blanks_in
from mappings.letters.environment import SAID, kept_sandbox
from mappings.letters.escaping import without_variables
from mappings.letters.facts import LetterFacts, cleaned
from mappings.letters.kinds import ENGLISH, LetterKind, language_of, name_of
from mappings.letters.shipped import SHIPPED, names_in
from mappings.packs.referrals import Referral, Within, referrals_in

SUBJECT: Final = "subject"
"""The block that is the subject, and no part of the body."""
_TAG: Final = re.compile(r"<[^<>]*>")
_SPACE: Final = re.compile(r"\s+")
_EMPTY_LINES: Final = re.compile(r"\n\s*\n")


class UnwritableError(Exception):
    """A template has a mistake; the message names it and its kind, never a value."""


@dataclass(frozen=True, slots=True)
class Body:
    """Somebody else to turn to, as templates see it; the words are those of the pack.

    Attributes:
        within: How long the body can be asked, None where nothing is said.
    """

    name: str
    website: str
    phone: str
    email: str
    post: str
    in_house: bool
    free: bool
    within: Within | None


@dataclass(frozen=True, slots=True)
class Letter:
    """A written letter.

    Attributes:
        language: In which it is written; not always the one that was asked for.
        template: `final_uk/en`.
        version: 12 hex digits of the texts of all templates that took part.
        subject: One line of plain text without personal data.
        html: The body.
        blanks: Places that a person has still to fill.
        said: Blocks that have text, among them the items of the checklist.
    """

    kind: LetterKind
    language: str
    template: str
    version: str
    subject: str
    html: str
    blanks: int
    said: frozenset[str] = frozenset()


def letter_for(
    kind: LetterKind,
    jurisdiction: Jurisdiction,
    language: str,
    *,
    regime_letter: str | None = None,
    otherwise: str = ENGLISH,
    templates: Mapping[str, str] = SHIPPED,
) -> str:
    """Template with which a letter is written: its name and the language that it will be in.

    Args:
        regime_letter: An answer that the jurisdiction does not tell: `final_regx`, `fcra_result`.
        otherwise: The house's language, where the customer's has no such letter.

    Raises:
        NoLetterError: There is none.

    >>> letter_for(LetterKind.FINAL, Jurisdiction.UK, "zh")
    'final_uk/en'
    """
    name = name_of(kind, jurisdiction, names_in(templates), regime_letter=regime_letter)
    return f"{name}/{language_of(name, language, templates, otherwise=otherwise)}"


def render(
    kind: LetterKind,
    language: str,
    jurisdiction: Jurisdiction,
    regime_letter: str | None,
    facts: LetterFacts,
    *,
    otherwise: str = ENGLISH,
    templates: Mapping[str, str] = SHIPPED,
) -> Letter:
    """Write a letter.

    Args:
        language: The customer's.
        regime_letter: As in `letter_for`.
        otherwise: As in `letter_for`.
        templates: Shipped ones, or `with_own` of a site.

    Raises:
        NoLetterError: There is no template for it.
        UnwritableError: The template has a mistake; `letter_problems` tells it with its line.
        ValueError: The outcome is no code of `complaint_outcome`.
    """
    template = letter_for(
        kind,
        jurisdiction,
        language,
        regime_letter=regime_letter,
        otherwise=otherwise,
        templates=templates,
    )
    name, _, written = template.partition("/")
    key = f"{written}/{name}"
    told = cleaned(facts)
    try:
        html, said = written_out(kept_sandbox(templates), key, written, jurisdiction, told)
    except (TemplateError, RecursionError) as error:
        raise UnwritableError(f"{template}: {type(error).__name__}") from None
    return Letter(
        kind=kind,
        language=written,
        template=template,
        version=_version(key, templates),
        subject=one_line(said.get(SUBJECT, "")),
        html=html,
        blanks=blanks_in(html),
        said=frozenset(block for block, text in said.items() if one_line(text)),
    )


def written_out(
    environment: ImmutableSandboxedEnvironment,
    key: str,
    language: str,
    jurisdiction: Jurisdiction,
    facts: LetterFacts,
) -> tuple[str, dict[str, str]]:
    """Body of a letter, and what each of its blocks said.

    Args:
        facts: From `cleaned`.

    Raises:
        jinja2.TemplateError: The template has a mistake; a wrong type in a filter or loop is its cause.
    """
    values: dict[str, object] = {field.name: getattr(facts, field.name) for field in fields(facts)}
    said: dict[str, str] = {}
    template = environment.get_template(key)
    context = {**values, "referrals": bodies(jurisdiction, language), SAID: said}
    try:
        html = template.render(context)
        if SUBJECT in template.blocks:
            said[SUBJECT] = "".join(template.blocks[SUBJECT](template.new_context(context)))
    except (TypeError, AttributeError, ValueError, LookupError) as error:
        raise TemplateRuntimeError(f"{type(error).__name__}: {error}") from error
    return _EMPTY_LINES.sub("\n", without_variables(html)).strip(), said


def bodies(jurisdiction: Jurisdiction, language: str) -> tuple[Body, ...]:
    """Whom a customer may turn to, named in a language."""
    return tuple(_body(one, language) for one in referrals_in(jurisdiction))


def _body(one: Referral, language: str) -> Body:
    return Body(
        one.name(language), one.website, one.phone, one.email, one.post, one.in_house, one.free, one.within
    )


def one_line(html: str) -> str:
    """The words of a piece of HTML in one line, no variable of the helpdesk in it.

    >>> one_line("<b>Tom &amp; co</b>\\n  #{x}") == "Tom & co #\\u2060{x}"
    True
    """
    return without_variables(_SPACE.sub(" ", unescape(_TAG.sub("", html))).strip())


@lru_cache(maxsize=256)
def _parts(environment: ImmutableSandboxedEnvironment, key: str) -> tuple[str, ...]:
    """Keys of a template and of all that it builds on."""
    found: list[str] = []
    waiting = [key]
    while waiting:
        one = waiting.pop()
        if one not in found and environment.loader is not None:
            found.append(one)
            source = environment.loader.get_source(environment, one)[0]
            waiting += [name for name in meta.find_referenced_templates(environment.parse(source)) if name]
    return tuple(sorted(found))


def _version(key: str, templates: Mapping[str, str]) -> str:
    digest = sha256()
    for part in _parts(kept_sandbox(templates), key):
        digest.update(f"{part}\0{templates[part]}\0".encode())
    return digest.hexdigest()[:12]
