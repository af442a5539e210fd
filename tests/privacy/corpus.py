"""Complaints put together from wordings and values; the same seed gives the same texts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random
from typing import Final

from mappings.jurisdictions import Jurisdiction
from mappings.models import Person, Role
from tests.privacy import templates
from tests.privacy.layout import Layout
from tests.privacy.model import BODY, TITLE, Sample, Split
from tests.privacy.party import COUNTRIES, Party
from tests.privacy.render import HtmlWriter, plain
from tests.privacy.slots import Filler

WEIGHTS: Final = {"zh": 31, "zh-Hant": 5, "en": 30, "de": 9, "fr": 8, "es": 8, "en-IN": 9}
HTML_SHARE: Final = 1 / 3
KNOWN_SHARE: Final = 0.5


def texts(split: Split, count: int) -> Iterator[Sample]:
    """So many complaints of a split."""
    for number in range(count):
        yield text(split, number)


def text(split: Split, number: int) -> Sample:
    """One complaint; its number is its seed."""
    rng = Random(f"{split.value} {number}")
    name = rng.choices(tuple(WEIGHTS), tuple(WEIGHTS.values()))[0]
    choices = COUNTRIES[name]
    country = rng.choices([code for code, _ in choices], [weight for _, weight in choices])[0]
    writer, other, agent = (Party.draw(rng, name, country, split) for _ in range(3))
    people: list[Person] = []
    if rng.random() < KNOWN_SHARE:
        people.append(writer.hold(Role.CUSTOMER))
        if rng.random() < 0.5:
            people.append(agent.hold(Role.AGENT))
    filler = Filler(
        rng,
        name,
        country,
        writer,
        other,
        agent,
        wide=name.startswith("zh") and rng.random() < 0.75,
        unseen=split.is_unseen,
    )
    layout = Layout(rng, name, split, country, filler)
    title = plain(layout.title(), TITLE)
    lines = layout.body()
    is_html = rng.random() < HTML_SHARE
    body = HtmlWriter(rng).write(lines) if is_html else plain(lines, BODY)
    return Sample(
        number=number,
        split=split,
        language="zh" if name == "zh-Hant" else name,
        jurisdiction=Jurisdiction(country),
        title=title.text,
        body=body.text,
        is_html=is_html,
        people=tuple(people),
        truths=(*title.truths, *body.truths),
        look_alikes=(*title.look_alikes, *body.look_alikes),
        spare={TITLE: frozenset(title.spare), BODY: frozenset(body.spare)},
        templates=tuple(layout.used),
    )


def spelled_slots(template: str) -> frozenset[str]:
    """Types that a wording has a place for."""
    found = (match[1] for match in re.finditer(templates.SLOT, template))
    return frozenset(
        {"AGENT": "NAME", "CODE": "CREDENTIAL"}.get(slot, slot) for slot in found if slot.isupper()
    )
