"""The page `docs/categories.md`: what each category means, so that officers label alike."""

from __future__ import annotations

from collections.abc import Iterator

from mappings.own_categories import LANGUAGES, CategoriesSection, OwnCategory
from mappings.packs.definitions import definitions
from mappings.packs.taxonomy import taxonomy
from mappings.packs.triggers import trigger_pack


def category_page(section: CategoriesSection | None = None) -> str:
    """The whole page.

    Args:
        section: What a house changes: its own categories stand below their parents, its names in the place of
            the shipped ones, and what it has retired says so.
    """
    return "\n".join(_lines(section or CategoriesSection())) + "\n"


def _lines(section: CategoriesSection) -> Iterator[str]:
    known, meant = taxonomy(), definitions()
    yield "<!-- Written by `ombud categories --write docs/categories.md`."
    yield "Change mappings/packs/definitions.yaml instead. -->"
    yield "# Categories 类别"
    yield ""
    yield "What the customer mainly wants settled is the issue; what he mentions beside it is a second one."
    yield "The product is the loan itself, whoever collects it."
    yield "主要诉求为问题类别，其余为次要；产品指贷款本身。"
    yield ""
    yield "How Ombud comes to a category, and how often it is right: [deciding.md](deciding.md)."
    yield ""
    yield "## Products 产品"
    yield ""
    yield "| key | product 产品 | meaning 含义 |"
    yield "| --- | --- | --- |"
    for product in known.products:
        meaning = meant.products[product.key]
        label = section.product_labels.get(product.key) or product
        yield f"| `{product.key}` | {label.en} {label.zh} | {meaning.en} {meaning.zh} |"
    yield from _signals()
    for nature in known.natures:
        yield ""
        yield f"## {nature.en} {nature.zh}"
        for issue in known.issues:
            if issue.nature != nature.key:
                continue
            told = meant.issues[issue.key]
            yield ""
            named = section.issue_labels.get(issue.key) or issue
            yield f"### {named.en} {named.zh}"
            yield ""
            yield f"`{issue.key}`. {told.en} {told.zh}"
            yield ""
            if issue.key in section.instead_of:
                yield from (_retired(section.instead_of[issue.key]), "")
            yield from (f"- not `{other}`: {how}" for other, how in told.borders.items())
            yield from (f"- “{text}”" for text in (*told.examples.zh, *told.examples.en))
            for own in section.own:
                if own.parent == issue.key:
                    yield from _own(own)


def _signals() -> Iterator[str]:
    """What makes a complaint pressing, with what looks like it and is none."""
    yield ""
    yield "## Signals 信号"
    yield ""
    yield "A signal says that somebody should look, and is no finding about the customer."
    yield "It counts by what is said: not where it is denied, long over, or said by somebody else."
    yield "信号提示需要有人查看，并非对客户的认定；被否认、早已过去或由他人所说的不算。"
    for rule in trigger_pack().triggers:
        meaning = definitions().signals[rule.id]
        yield ""
        yield f"### {rule.en} {rule.zh}"
        yield ""
        yield f"`{rule.id}`, {rule.level}. {meaning.en} {meaning.zh}"
        yield ""
        yield from (f"- not: {other}" for other in meaning.is_not)


def _own(own: OwnCategory) -> Iterator[str]:
    """A category of the house, below the issue that it refines."""
    yield ""
    yield f"#### {own.en} {own.zh}"
    yield ""
    yield f"`{own.id}`, a category of this house that refines `{own.parent}`. 本机构自有类别。"
    yield ""
    if own.retired:
        yield from (_retired(None), "")
    words = [word for language in LANGUAGES for word in getattr(own.words, language)]
    if words:
        yield f"- words 关键词: {', '.join(words)}"
    yield from (f"- “{text}”" for language in LANGUAGES for text in getattr(own.examples, language))


def _retired(instead: str | None) -> str:
    if instead is None:
        return "**Not used any more. 不再使用。**"
    return f"**Not used any more; `{instead}` instead. 不再使用，改用 `{instead}`。**"
