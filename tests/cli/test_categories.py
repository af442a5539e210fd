"""`ombud categories` tells what each category means, with what a house changes when it is asked for that."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from integration.cli import main
from mappings.packs.category_page import category_page

HOUSE = """\
version: 1
categories:
  own:
    - id: wallet_payment
      parent: payment_processing
      zh: 钱包还款
      en: payment from a wallet
      words: {en: [RevWallet]}
      examples: {en: [I paid my instalment from my wallet and it never showed up on the loan]}
    - {id: solar_rebate, parent: hardship, zh: 太阳能, en: solar, retired: true}
  labels:
    - {issue: interest_rate, zh: 利息多少, en: what the loan costs}
    - {product: consumer, zh: 小贷, en: small loan}
  retired:
    - {id: unauthorised_debit, instead: payment_processing}
"""


def test_categories_of_a_house_stand_below_their_parents_under_its_own_names(tmp_path: Path) -> None:
    (tmp_path / "ombud.yaml").write_text(HOUSE, encoding="utf-8")
    shown = CliRunner().invoke(main, ["categories", "--mapping", str(tmp_path / "ombud.yaml")])
    assert shown.exit_code == 0, shown.output
    page = shown.output
    below = page.partition("`payment_processing`.")[2].partition("\n### ")[0]
    assert "#### payment from a wallet 钱包还款" in below
    assert "RevWallet" in below
    assert "it never showed up on the loan" in below
    assert "### what the loan costs 利息多少" in page
    assert "| small loan 小贷 |" in page
    retired = page.partition("`unauthorised_debit`.")[2].partition("\n### ")[0]
    assert "`payment_processing` instead" in retired
    assert "Not used any more" in page.partition("#### solar 太阳能")[2].partition("\n### ")[0]


def test_without_a_mapping_it_is_the_shipped_page() -> None:
    shown = CliRunner().invoke(main, ["categories"])
    assert shown.output == category_page()
    assert "wallet_payment" not in shown.output


def test_a_mapping_that_is_wrong_and_a_page_that_cannot_be_written_are_told(tmp_path: Path) -> None:
    wrong = CliRunner().invoke(main, ["categories", "--mapping", str(tmp_path / "none.yaml")])
    assert wrong.exit_code == 1
    assert "no mapping file" in wrong.output
    away = CliRunner().invoke(main, ["categories", "--write", str(tmp_path / "none" / "page.md")])
    assert away.exit_code == 1
    assert "cannot be written" in away.output
