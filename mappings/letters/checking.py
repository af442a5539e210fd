"""Are all templates what they must be? Every mistake at once, with file and line."""

from __future__ import annotations

import re
import traceback
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from jinja2 import TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from mappings.errors import Problem
from mappings.jurisdictions import Jurisdiction
from mappings.letters.checklist import items_in_text
from mappings.letters.environment import file_of, sandbox
from mappings.letters.facts import SAMPLE, SAMPLES, LetterFacts, cleaned
from mappings.letters.kinds import ANSWERS, ENGLISH, OTHER_ANSWERS, LetterKind, NoLetterError, name_of
from mappings.letters.reading import Flaw, Reading, read, unknown_names
from mappings.letters.rendering import SUBJECT, bodies, one_line, written_out
from mappings.letters.shipped import PARTS, SHIPPED, SUFFIX, WORDS, names_in, shipped_file
from mappings.yamltext import closest

EVERYWHERE: Final = tuple(Jurisdiction)
RIGHT_NOW: Final = frozenset({"ombudsman_now", "right"})
"""Items that let the customer turn to somebody: their letter must say how to reach him."""
SURVEY_URL: Final = "survey_url"
"""The placeholder that a survey cannot do without, and that no other letter has."""
_LANGUAGE: Final = re.compile(r"[a-z]{2}")


def letter_problems(
    templates: Mapping[str, str] = SHIPPED,
    *,
    folder: str = "letters",
    jurisdictions: Iterable[Jurisdiction] = EVERYWHERE,
) -> tuple[Problem, ...]:
    """Every mistake of every template.

    Args:
        templates: `with_own` of a site, or the shipped ones.
        folder: How messages call the site's folder; a shipped template has its own file.
        jurisdictions: Whose law letters are written under.
    """
    return tuple(dict.fromkeys(_Check(templates, folder, tuple(jurisdictions)).problems()))


class _Check:
    def __init__(
        self, templates: Mapping[str, str], folder: str, jurisdictions: tuple[Jurisdiction, ...]
    ) -> None:
        self._templates = templates
        self._folder = folder
        self._environment: ImmutableSandboxedEnvironment = sandbox(templates)
        self._uses = _uses(templates, jurisdictions)
        self._read: dict[str, Reading] = {
            key: read(self._environment, key, text) for key, text in templates.items()
        }
        self._bad: set[str] = set()

    def problems(self) -> Iterator[Problem]:
        for key in sorted(self._templates):
            flaws = list(self._alone(key))
            if flaws:
                self._bad.add(key)
            yield from (self._problem(key, flaw) for flaw in flaws)
        for key in sorted(self._templates):
            name = key.partition("/")[2]
            if name not in PARTS and not self._bad & {key, *self._ancestors(key), self._words(key)}:
                yield from self._letter(key, name)

    def _alone(self, key: str) -> Iterator[Flaw]:
        """What is wrong with a template before it is run."""
        language, _, name = key.partition("/")
        known = _known_names()
        if not _LANGUAGE.fullmatch(language):
            yield Flaw(1, f"is in a folder that is no language: {language}; two small letters, such as es")
        if name not in known:
            allowed = tuple(sorted(PARTS | names_in(SHIPPED)))
            message = f"no letter has the name {name}, and no kind with a jurisdiction behind it (final_de)"
            yield Flaw(1, message, "", allowed, closest(name, sorted(known)))
        reading = self._read[key]
        words = self._words(key)
        if words not in self._read:
            yield Flaw(1, f"is of a language without {words}; a language begins with its base and its words")
            words = f"{ENGLISH}/{WORDS}"
        yield from reading.flaws
        if SURVEY_URL in reading.names and name in known - PARTS and not name.startswith(LetterKind.SURVEY):
            yield self._link_flaw(key, is_survey=False)
        if not reading.flaws:
            macros = self._read[words].macros if words in self._read else frozenset()
            yield from unknown_names(reading, macros)

    def _letter(self, key: str, name: str) -> Iterator[Problem]:
        """What a letter does not say, and what goes wrong when it is written."""
        jurisdictions = self._uses.get(name, ())
        items = [item.id for item in items_in_text(name, jurisdictions)]
        blocks = self._blocks(key)
        for item in (SUBJECT, *items):
            if item not in blocks:
                yield self._problem(key, Flaw(1, f"has no block {item}, which its checklist asks for", item))
        if SUBJECT in blocks and SUBJECT not in self._read[key].blocks:
            yield self._problem(key, Flaw(1, "has no block subject of its own", SUBJECT))
        is_survey = name.startswith(LetterKind.SURVEY)
        asked = set(items)
        silent: list[str] = []
        for number, jurisdiction in enumerate(jurisdictions):
            for facts in SAMPLES if number == 0 else (SAMPLE,):
                try:
                    html, said = self._write(key, jurisdiction, facts)
                except (TemplateError, RecursionError) as error:
                    yield self._raised(key, error)
                    return
                if is_survey != (facts.survey_url in html) and facts.survey_url:
                    yield self._problem(key, self._link_flaw(key, is_survey=is_survey))
                    return
                if facts is SAMPLE:
                    for block in sorted({SUBJECT, *items} & set(blocks)):
                        if not one_line(said.get(block, "")):
                            place, line = blocks[block]
                            yield self._problem(place, Flaw(line, "says nothing", block))
                    if self._must_refer(name, asked) and not _names_somebody(html, jurisdiction):
                        silent.append(jurisdiction.value)
        if silent:
            message = f"does not tell how to reach whom the customer may turn to in {', '.join(silent)}"
            yield self._problem(key, Flaw(1, f"{message}; print contacts(referrals, true)"))

    def _link_flaw(self, key: str, *, is_survey: bool) -> Flaw:
        line = self._read[key].names.get(SURVEY_URL, 1)
        if is_survey:
            return Flaw(line, "does not print the customer's link; print {{ survey_url | link }}", SURVEY_URL)
        return Flaw(line, "prints survey_url, which only a survey and its reminder have", SURVEY_URL)

    def _write(self, key: str, jurisdiction: Jurisdiction, facts: LetterFacts) -> tuple[str, dict[str, str]]:
        return written_out(self._environment, key, key.partition("/")[0], jurisdiction, cleaned(facts))

    def _must_refer(self, name: str, items: set[str]) -> bool:
        answers = any(name == one or name.startswith(f"{one}_") for one in ANSWERS)
        return answers or name in OTHER_ANSWERS or bool(items & RIGHT_NOW)

    def _raised(self, key: str, error: Exception) -> Problem:
        """A mistake that only writing shows, told where the template stands when it happened."""
        places = {file_of(one): one for one in self._templates}
        cause = error.__cause__ or error
        frames = [one for one in traceback.extract_tb(cause.__traceback__) if one.filename in places]
        place, line = (places[frames[-1].filename], frames[-1].lineno or 1) if frames else (key, 1)
        message = "calls itself without end" if isinstance(error, RecursionError) else str(error)
        return self._problem(place, Flaw(line, f"cannot be written: {message}"))

    def _words(self, key: str) -> str:
        return f"{key.partition('/')[0]}/{WORDS}"

    def _ancestors(self, key: str) -> tuple[str, ...]:
        found: list[str] = []
        waiting = [key]
        while waiting:
            one = waiting.pop()
            for parent in self._read[one].parents if one in self._read else ():
                if parent not in found:
                    found.append(parent)
                    waiting.append(parent)
        return tuple(found)

    def _blocks(self, key: str) -> dict[str, tuple[str, int]]:
        """Where each block of a letter stands; its own before those of the frame."""
        found: dict[str, tuple[str, int]] = {}
        for place in (key, *self._ancestors(key)):
            for name, line in self._read[place].blocks.items():
                found.setdefault(name, (place, line))
        return found

    def _problem(self, key: str, flaw: Flaw) -> Problem:
        shipped = self._templates.get(key) == SHIPPED.get(key)
        file = shipped_file(key) if shipped else f"{self._folder}/{key}{SUFFIX}"
        return Problem(file, flaw.line, flaw.key, flaw.message, flaw.allowed, flaw.suggestion)


def _uses(
    templates: Mapping[str, str], jurisdictions: tuple[Jurisdiction, ...]
) -> dict[str, tuple[Jurisdiction, ...]]:
    """Under which laws each template is written."""
    found: dict[str, list[Jurisdiction]] = {}
    names = names_in(templates)
    for jurisdiction in jurisdictions:
        others = [name for name, where in OTHER_ANSWERS.items() if where is jurisdiction]
        for kind in LetterKind:
            try:
                others.append(name_of(kind, jurisdiction, names))
            except NoLetterError:
                continue
        for name in dict.fromkeys(others):
            found.setdefault(name, []).append(jurisdiction)
    return {name: tuple(where) for name, where in found.items()}


def _known_names() -> frozenset[str]:
    kinds = {f"{kind}_{where.lower()}" for kind in LetterKind for where in Jurisdiction}
    return PARTS | names_in(SHIPPED) | kinds | set(LetterKind)


def _names_somebody(html: str, jurisdiction: Jurisdiction) -> bool:
    hosts = (
        one.website.partition("//")[2].partition("/")[0].removeprefix("www.")
        for one in bodies(jurisdiction, "en")
        if one.website
    )
    return any(host in html for host in hosts)
