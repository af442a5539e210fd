"""Who takes part in a ticket: the customer's record, and the names and addresses of the articles' headers.

These are the values that masking looks for first, so a header that cannot be read properly still gives what
looks like an address or a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from email.utils import getaddresses
from typing import Final

from integration.helpdesks.zammad.models import WireArticle, WireUser
from mappings.models import Person, Role

VIA: Final = " via "
"""Zammad writes the sender of a mail as `<agent> via <desk> <address of the desk>` (contract 6.4)."""

_ADDRESS = re.compile(r"[^\s<>()\[\],;:\"'@]+@[^\s<>()\[\],;:\"'@]+")
_NUMBER = re.compile(r"[+(]?[\d\s()/.-]{6,}")
_QUOTES: Final = "\"' \t\r\n,;"


def customer(user: WireUser) -> Person:
    """The customer as the helpdesk knows him."""
    place = " ".join(part for part in (user.zip, user.city) if part)
    address = ", ".join(part for part in (user.street, place) if part)
    return Person(
        role=Role.CUSTOMER,
        firstname=user.firstname,
        lastname=user.lastname,
        name=" ".join(part for part in (user.firstname, user.lastname) if part),
        email=user.email or (user.login if "@" in user.login else ""),
        phones=tuple(dict.fromkeys(number for number in (user.phone, user.mobile, user.fax) if number)),
        address=address or user.address,
    )


def owner(login: str) -> Iterator[Person]:
    """The agent who owns the ticket, when his login is an address."""
    if "@" in login:
        yield Person(role=Role.AGENT, email=login)


def correspondents(articles: Iterable[WireArticle]) -> Iterator[Person]:
    """Everybody that the headers of the articles name, each once."""
    yield from dict.fromkeys(person for article in articles for person in _of_article(article))


def addresses(*headers: str) -> frozenset[str]:
    """The e-mail addresses of some headers, lower case.

    >>> sorted(addresses("Li Na <Li.Na@example.com>", "", "max@example.com, +86 138 1234 5678"))
    ['li.na@example.com', 'max@example.com']
    """
    read = (address for header in headers for _, address, _ in read_header(header))
    return frozenset(address.casefold() for address in read if address)


def recognised(persons: Iterable[Person], email: str) -> Iterator[Person]:
    """The same people, those with the customer's address as customer."""
    for person in persons:
        is_customer = bool(email) and person.email.casefold() == email.casefold()
        yield replace(person, role=Role.CUSTOMER) if is_customer else person


def _of_article(article: WireArticle) -> Iterator[Person]:
    by_agent = article.sender == "Agent"
    headers = [(article.to, Role.OTHER), (article.cc, Role.OTHER)]
    if article.sender != "System":  # a mail of the system comes from the desk itself
        sender_role = Role.AGENT if by_agent else Role.OTHER
        headers = [(article.from_, sender_role), (article.reply_to, sender_role), *headers]
    for header, role in headers:
        for name, address, number in read_header(header):
            yield Person(
                role=role,
                name=name.partition(VIA)[0] if by_agent else name,
                email=address,
                phones=(number,) if number else (),
            )


def read_header(header: str) -> Iterator[tuple[str, str, str]]:
    """Name, address and telephone number of each party of an address header; any of them may be empty.

    >>> list(read_header('"Li, Na" <li.na@example.com>, max@example.com'))
    [('Li, Na', 'li.na@example.com', ''), ('', 'max@example.com', '')]
    >>> list(read_header("Service Bot"))
    [('Service Bot', '', '')]
    >>> list(read_header("+86 138 1234 5678"))
    [('', '', '+86 138 1234 5678')]
    """
    text = header.strip()
    if text in {"", "-"}:
        return
    if "@" not in text:
        is_number = _NUMBER.fullmatch(text) is not None
        yield ("", "", text) if is_number else (text.strip(_QUOTES), "", "")
        return
    parsed = [(name, address) for name, address in getaddresses([text]) if name or address]
    if parsed and all(_ADDRESS.fullmatch(address) for _, address in parsed):
        yield from ((name.strip(_QUOTES), address, "") for name, address in parsed)
        return
    position = 0
    for found in _ADDRESS.finditer(text):
        yield text[position : found.start()].strip(_QUOTES + "<>"), found[0], ""
        position = found.end()
