"""Who shall own a complaint: chosen by rules in a fixed order, each of which tells what it did.

1. Whom the complaint is about, or who decided before when it is a review, never owns it (回避, Order 2020-3
   art. 17).
2. A critical or high one goes to a lead of its group at once.
3. Else somebody of the group who speaks the language and knows the subject; who knows the issue goes before
   who knows its nature, then the product, then those without skills of their own, who know a little of all.
4. Who works now, or works again first; the deputy of somebody who is away for longer.
5. The lowest load; at last the order of the mapping.

Logins are kept out of `repr`. Reasons and codes may be shown; logins are for the helpdesk only.
"""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from mappings import jurisdictions
from mappings.language import OTHER
from mappings.mapping import Mapping
from mappings.people import Person
from mappings.workflow.deputies import is_away, next_deputy
from mappings.workflow.working_time import next_working

_FOR_LEADS: Final = frozenset({"critical", "high"})
_UNKNOWN: Final = "unknown"
_SKILLED: Final = ("skill_issue", "skill_nature", "skill_product", "generalist", "category_unknown")
"""Codes of how somebody knows the subject, the best one first."""

_Test = Callable[[Person], bool]


@dataclass(frozen=True, slots=True)
class Wish:
    """For what an owner is looked for.

    Attributes:
        product: Key of the taxonomy; None where it is not known.
        language: zh, zh-Hant, en, de, fr, es, other.
        severity: low, medium, high, critical; None where it is not known.
        unknown: Logins whom the helpdesk does not know, so that they can own nothing there.
        avoid: Logins whom the complaint is about, or who decided before when it is a review.
        review: The complaint is about a decision on an earlier one.
    """

    group: str
    product: str | None = None
    issue: str | None = None
    nature: str | None = None
    language: str = OTHER
    severity: str | None = None
    unknown: frozenset[str] = field(default=frozenset(), repr=False)
    avoid: frozenset[str] = field(default=frozenset(), repr=False)
    review: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """An owner, and why not another.

    Attributes:
        login: None where nobody can.
        reasons: Codes, in the order of the rules that were asked.
        passed_over: Everybody else of the mapping, in its order, with the code of the first rule that spoke
            against him.
    """

    login: str | None = field(repr=False)
    reasons: tuple[str, ...]
    passed_over: tuple[tuple[str, str], ...] = field(default=(), repr=False)


def choose_owner(mapping: Mapping, wish: Wish, loads: ReadOnly[str, int], now: datetime) -> Choice:
    """Choose who owns a complaint.

    Args:
        loads: Open complaints by login; 0 for whom it does not name.
        now: UTC.

    Returns:
        The choice; without a login its last reason tells at which rule nobody was left.
    """
    return _Chooser(mapping, wish, loads, now).choose()


@dataclass(frozen=True, slots=True)
class _Rank:
    """Where somebody stands; smaller is better, and the first difference decides.

    Attributes:
        taker: The person, or the deputy of one who is away.
        place: By leading the group, or by skill.
        at: When the taker works.
        load: Of the taker.
        order: Of the person, in the mapping.
    """

    person: Person
    taker: Person
    place: tuple[int, int]
    at: datetime
    load: int
    order: int

    @property
    def key(self) -> tuple[tuple[int, int], datetime, int, int]:
        return self.place, self.at, self.load, self.order

    def behind(self, best: _Rank, place: str) -> str:
        """Code of the first rule by which another one goes before."""
        codes = (place, "works_later", "more_load", "later_in_list")
        return next(code for code, mine, his in zip(codes, self.key, best.key, strict=True) if mine != his)


class _Chooser:
    """One choice while it is made: who is left, who was passed over, and why."""

    def __init__(self, mapping: Mapping, wish: Wish, loads: ReadOnly[str, int], now: datetime) -> None:
        self._mapping, self._wish, self._now = mapping, wish, now
        self._loads = {login.casefold(): load for login, load in loads.items()}
        self._zone = jurisdictions.zone(mapping.zone_name())
        self._unknown = {login.casefold() for login in wish.unknown}
        self._avoid = {login.casefold() for login in wish.avoid}
        self._left = list(mapping.people)
        self._passed: dict[str, str] = {}
        self._reasons = ["review"] if wish.review else []

    def choose(self) -> Choice:
        self._keep(lambda person: person.login not in self._unknown, "unknown_login")
        known = len(self._left)
        self._keep(lambda person: person.login not in self._avoid, "recused")
        if len(self._left) < known and not self._wish.review:
            self._reasons.append("recusal")
        if self._wish.severity in _FOR_LEADS:
            leads = self._leads()
            if leads:
                return self._lead(leads)
            self._reasons.append("no_lead_left")
        return self._fitting()

    def _lead(self, leads: ReadOnly[str, int]) -> Choice:
        self._keep(lambda person: person.login in leads, "no_lead")
        self._reasons.append("lead")
        found = self._ranks(
            lambda person, taker: (int(is_away(self._mapping, taker, self._now)), leads[person.login]),
            self._in_group,
        )
        return self._best(found, "other_lead")

    def _fitting(self) -> Choice:
        known = "language_not_listed" if self._wish.language == OTHER else "language"
        rules: tuple[tuple[_Test, str, str, str], ...] = (
            (self._in_group, "other_group", "nobody_in_group", "group"),
            (self._speaks, "other_language", "nobody_speaks", known),
            (lambda person: self._skill(person) is not None, "other_skill", "nobody_skilled", ""),
        )
        for test, passed, nobody, kept in rules:
            self._keep(test, passed)
            if not self._left:
                return Choice(None, (*self._reasons, nobody), self._others())
            self._reasons += [kept] if kept else []
        found = self._ranks(
            lambda person, _: (self._skill(person) or 0, 0),
            lambda person: self._in_group(person) and self._speaks(person),
        )
        self._reasons.append(_SKILLED[found[0].place[0]])
        return self._best(found, "less_skilled")

    def _keep(self, test: _Test, code: str) -> None:
        self._passed |= {person.login: code for person in self._left if not test(person)}
        self._left = [person for person in self._left if test(person)]

    def _leads(self) -> dict[str, int]:
        """Those left who lead: 0 for the group's own leads, 1 for those who lead elsewhere and work in it."""
        own = {person.login for person in self._mapping.leads_of(self._wish.group)}
        return {
            person.login: 0 if person.login in own else 1
            for person in self._left
            if person.login in own or (person.lead and self._in_group(person))
        }

    def _in_group(self, person: Person) -> bool:
        groups = self._mapping.groups_of(person)
        return not groups or self._wish.group in groups

    def _speaks(self, person: Person) -> bool:
        language = self._wish.language
        return language == OTHER or not person.languages or language in person.languages

    def _skill(self, person: Person) -> int | None:
        """Place of `_SKILLED`; None where somebody knows other things only."""
        wish = self._wish
        wanted = [None if key == _UNKNOWN else key for key in (wish.issue, wish.nature, wish.product)]
        if not person.skills:
            return _SKILLED.index("generalist")
        if not any(wanted):
            return _SKILLED.index("category_unknown")
        return next((place for place, key in enumerate(wanted) if key in person.skills), None)

    def _ranks(self, place: Callable[[Person, Person], tuple[int, int]], may_take: _Test) -> list[_Rank]:
        order = {person.login: number for number, person in enumerate(self._mapping.people)}
        found = []
        for person in self._left:
            taker = self._taker(person, may_take)
            at, load = next_working(taker, self._now, self._zone), self._loads.get(taker.login, 0)
            found.append(_Rank(person, taker, place(person, taker), at, load, order[person.login]))
        return sorted(found, key=lambda rank: rank.key)

    def _taker(self, person: Person, may_take: _Test) -> Person:
        """The person; for one who is away the first of his deputies who can, if one can."""
        if not is_away(self._mapping, person, self._now):
            return person
        cannot = {entry.login for entry in self._mapping.people if not may_take(entry)}
        deputy = next_deputy(self._mapping, person.login, self._now, self._avoid | self._unknown | cannot)
        return next((entry for entry in self._mapping.people if entry.login == deputy), person)

    def _best(self, found: list[_Rank], place: str) -> Choice:
        best = found[0]
        taker = best.taker
        for rank in found:
            if rank.person is not taker:
                is_replaced = rank.taker is taker
                self._passed[rank.person.login] = "away" if is_replaced else rank.behind(best, place)
        if best.person is not taker:
            self._reasons.append("deputy")
        self._reasons.append("works_now" if best.at <= self._now else "works_next")
        level = [rank for rank in found if rank.key[:2] == best.key[:2] and rank.taker is not taker]
        if level:
            decided = all(rank.load > best.load for rank in level)
            self._reasons.append("lowest_load" if decided else "first_in_list")
        return Choice(taker.login, tuple(self._reasons), self._others(taker.login))

    def _others(self, chosen: str | None = None) -> tuple[tuple[str, str], ...]:
        people = (person.login for person in self._mapping.people if person.login != chosen)
        return tuple((login, self._passed[login]) for login in people)
