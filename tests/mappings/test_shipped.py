"""All packs are checked at once."""

from __future__ import annotations

from mappings.categories.concepts import LANGUAGES
from mappings.packs import CALENDARS, FILES, TEMPLATES, pack_text
from mappings.shipped import MODELS, pack_problems


def test_every_pack_is_checked_and_right() -> None:
    others = {f"calendars/{name}.json" for name in CALENDARS} | {f"concepts/{name}.txt" for name in LANGUAGES}
    letters = {f"letters/{language}/{name}.html.j2" for language in TEMPLATES for name in TEMPLATES[language]}
    assert set(MODELS) | others | letters == set(FILES)
    assert pack_problems() == ()


def test_mistakes_of_several_packs_are_told_in_one_run() -> None:
    def broken(name: str) -> str:
        text = pack_text(name)
        if name == "uk.yaml":
            return text.replace("kind: duty", "kind: dooty", 1).replace("length: 6", "length: -6", 1)
        if name == "outside.yaml":
            return text.replace("  mortgage:", "  mortgag:", 1)
        return text

    told = [str(problem) for problem in pack_problems(broken)]
    line = 1 + pack_text("outside.yaml").splitlines().index("  mortgage:")
    assert told[0].startswith(
        f"mappings/packs/outside.yaml:{line}: products.mortgag: 'mortgag' is not in the"
    )
    assert told[0].endswith("did you mean mortgage?")
    assert told[1].startswith("mappings/packs/uk.yaml:")
    assert "'dooty' is not allowed; allowed: duty, hold, window" in told[1]
    assert told[2].endswith("length: must be greater than or equal to 0")
    assert len(told) == 3


def test_a_clock_that_names_an_unknown_issue_is_told_with_its_line() -> None:
    changed = pack_text("uk.yaml").replace(
        "    kind: duty\n", "    kind: duty\n    applies_if: {issues: [fee]}\n", 1
    )

    def text_of(name: str) -> str:
        return changed if name == "uk.yaml" else pack_text(name)

    (told,) = (str(problem) for problem in pack_problems(text_of))
    line = 1 + changed.splitlines().index("    applies_if: {issues: [fee]}")
    assert told.startswith(
        f"mappings/packs/uk.yaml:{line}: clocks[0].applies_if.issues[0]: 'fee' is not in the"
    )


def test_a_pause_that_names_an_unknown_product_is_told() -> None:
    def text_of(name: str) -> str:
        return pack_text(name).replace("products: [vehicle]", "products: [vehicles]")

    (told,) = (str(problem) for problem in pack_problems(text_of))
    assert "pauses[0].applies_if.products[0]: 'vehicles' is not in the taxonomy" in told


def test_a_mistake_in_a_letter_is_told_with_its_file_and_line() -> None:
    def text_of(name: str) -> str:
        text = pack_text(name)
        return text.replace("{{ number }}", "{{ nummer }}") if name == "letters/de/base.html.j2" else text

    (told,) = (str(problem) for problem in pack_problems(text_of))
    line = 1 + text_of("letters/de/base.html.j2")[: text_of("letters/de/base.html.j2").index("nummer")].count(
        "\n"
    )
    assert told.startswith(
        f"mappings/packs/letters/de/base.html.j2:{line}: names the unknown placeholder nummer"
    )
    assert told.endswith("did you mean number?")
