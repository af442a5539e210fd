"""What stands on a ticket that is made of a complaint: a masked title, the customer's words as they are."""

from __future__ import annotations

from typing import Final

from integration.complaints.submission import Submission
from mappings.mapping import Mapping
from mappings.models import Person, Role
from mappings.packs.intake import intake, said
from mappings.redaction import Aids, Withheld, mask_fields

LONGEST_TITLE: Final = 240
"""Characters; Zammad's column holds 250."""
_FOR_LANGUAGE: Final = 500


def title_of(submission: Submission, mapping: Mapping, aids: Aids) -> str:
    """The title, masked, since Zammad logs titles (contract 3.4); a neutral one where none is safe.

    Args:
        aids: What masking gets from outside.
    """
    neutral = said(intake().titles[submission.channel.value], submission.language)
    given = submission.customer
    if submission.title is None or (given.reference and given.reference in submission.title):
        return neutral
    person = Person(
        Role.CUSTOMER,
        name=given.name or "",
        email=given.email or "",
        phones=(given.phone,) if given.phone else (),
    )
    try:
        masked = mask_fields(
            submission.title,
            submission.text[:_FOR_LANGUAGE],
            is_html=False,
            people=(person,),
            mapping=mapping,
            jurisdiction=mapping.jurisdiction,
            aids=aids,
        )
    except Withheld:
        return neutral
    return masked.title.text[:LONGEST_TITLE] or neutral


def body_of(submission: Submission) -> str:
    """The customer's words, and under a line what he told of himself: the helpdesk's record may differ."""
    given = submission.customer.model_dump()
    labels = intake().given
    told = [
        f"{said(words, submission.language)}: {given[name]}" for name, words in labels.items() if given[name]
    ]
    return "\n".join((submission.text, "", "--", *told))
