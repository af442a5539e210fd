"""The page `docs/categories.md`: what each category means, so that officers label alike."""

from __future__ import annotations

from collections.abc import Iterator

from mappings.packs.definitions import definitions
from mappings.packs.taxonomy import taxonomy


def category_page() -> str:
    """The whole page."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
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
        yield f"| `{product.key}` | {product.en} {product.zh} | {meaning.en} {meaning.zh} |"
    for nature in known.natures:
        yield ""
        yield f"## {nature.en} {nature.zh}"
        for issue in known.issues:
            if issue.nature != nature.key:
                continue
            told = meant.issues[issue.key]
            yield ""
            yield f"### {issue.en} {issue.zh}"
            yield ""
            yield f"`{issue.key}`. {told.en} {told.zh}"
            yield ""
            yield from (f"- not `{other}`: {how}" for other, how in told.borders.items())
            yield from (f"- “{text}”" for text in (*told.examples.zh, *told.examples.en))
