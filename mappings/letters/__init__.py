"""Customer letters: templates in a sandbox, held to checklists of the law; pure.

`docs/letters.md` tells kinds, placeholders, and how a site writes its own.
"""

from mappings.letters.blanks import BLANK, blanks_in
from mappings.letters.checking import letter_problems
from mappings.letters.checklist import checklist
from mappings.letters.facts import SAMPLE, LetterFacts
from mappings.letters.kinds import LetterKind, NoLetterError
from mappings.letters.referring import refers, tells_referral
from mappings.letters.rendering import Letter, UnwritableError, letter_for, render
from mappings.letters.shipped import SHIPPED, with_own

__all__ = [
    "BLANK",
    "SAMPLE",
    "SHIPPED",
    "Letter",
    "LetterFacts",
    "LetterKind",
    "NoLetterError",
    "UnwritableError",
    "blanks_in",
    "checklist",
    "letter_for",
    "letter_problems",
    "refers",
    "render",
    "tells_referral",
    "with_own",
]
