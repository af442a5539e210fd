"""*confirm*: it is a complaint, and this is its category."""

from __future__ import annotations

from html import escape

from mappings import fields, note
from mappings.codes import is_listed
from mappings.facts import FactKind
from mappings.history import Order
from mappings.orders.base import After, Refused, Taken, View, fact_of
from mappings.orders.line import words
from mappings.packs.taxonomy import taxonomy
from mappings.texts import say
from mappings.verbs import Verb


class Confirm:
    """Confirms the category that stands in the fields, or that the note line names, or the best guess.

    Note line: empty, or keys of a product and an issue: `mortgage fees`.
    """

    verb = Verb.CONFIRM

    def take(self, order: Order, view: View) -> Taken | Refused:
        """Find the category that is confirmed."""
        own = view.mapping.categories
        product, issue = _standing(view)
        for word in words(order.line):
            key = word.rpartition("::")[2]
            if key in taxonomy().issue_by_key or key in own.by_id:
                issue = key
            elif key in taxonomy().product_by_key:
                product = key
            else:
                return Refused("category", _expected(view))
        if issue is None and view.guess.is_loan:
            return Refused("category", _expected(view))
        if issue is None and not view.theirs and view.is_complaint:
            return Refused("nothing_to_confirm", (fields.ISSUE.name,))
        path = own.path_of(issue) if issue is not None else ""
        return Taken(
            "confirmed",
            (fact_of(order, FactKind.CONFIRMED, value=f"{product or ''}/{path}", was=_held(view)),),
            (product or "", issue or ""),
        )

    def tell(self, order: Order, taken: Taken, view: View, after: After) -> list[str]:
        """Say which category stands from now on."""
        del order, after
        speak = view.mapping.language
        product, issue = taken.detail
        if not issue:
            return [say(speak, "order.confirmed.complaint")]
        named = note.issue_name(view.mapping, issue)
        of = note.product_name(view.mapping, product) if product else "–"
        return [say(speak, "order.confirmed", issue=escape(named), product=escape(of))]


def _held(view: View) -> str:
    """What Ombud had written, else held for right, as the value of the fact."""
    written, own = view.case.written, view.mapping.categories
    key = view.guess.own or view.guess.issue
    product = written.get(fields.PRODUCT.name) or view.guess.product or ""
    path = written.get(fields.ISSUE.name) or (own.path_of(key) if key is not None else "")
    return f"{product}/{path}"


def _standing(view: View) -> tuple[str | None, str | None]:
    product, path = view.theirs.get(fields.PRODUCT.name), view.theirs.get(fields.ISSUE.name)
    if not is_listed(fields.PRODUCT, product):
        product = view.guess.product
    chosen = is_listed(fields.ISSUE, path, view.mapping.categories.paths)
    issue = str(path).rpartition("::")[2] if chosen else view.guess.own or view.guess.issue
    return (product if isinstance(product, str) else None), issue


def _expected(view: View) -> tuple[str, ...]:
    return tuple(candidate.issue for candidate in view.guess.candidates) or tuple(
        sorted(taxonomy().issue_by_key)
    )
