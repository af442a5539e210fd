"""The law packs: every row is there, carries its source, and stands on its page."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from integration.cli import main
from mappings import yamltext
from mappings.errors import MappingError
from mappings.fields import BY_NAME
from mappings.jurisdictions import Jurisdiction
from mappings.packs import REGIMES, SEVERAL, pack_text
from mappings.packs.checklists import general_letters
from mappings.packs.pages import NOT_ADVICE, pages
from mappings.packs.regime import RegimePack, Sourced, regime_pack, regimes_of
from mappings.texts import clock_sentences

PAGES = Path(__file__).parents[2] / "docs/regimes"
ROWS = """
cn.o3.decision cn.o3.complex cn.o3.max cn.o3.review_apply cn.o3.review_decide cn.o3.regulator_transfer
cn.o3.withdraw cn.o3.retention cn.pboc.transferred cn.pboc.leak cn.pboc.retention cn.credit.dispute
cn.credit.regulator cn.credit.badinfo cn.pipl.request cn.pipl.breach cn.pipl.pia

us.cfpb.response us.cfpb.final us.cfpb.feedback
us.regx.noe us.regx.noe.ack us.regx.noe.payoff us.regx.noe.foreclosure us.regx.noe.exception us.regx.docs
us.regx.adverse_hold us.regx.rfi us.regx.rfi.ack us.regx.rfi.owner us.regx.rfi.exception us.regx.retention
us.regz.payoff us.regz.billing us.regz.billing.ack
us.fcra.cra us.fcra.furnisher_notice us.fcra.direct us.fcra.idtheft_block
us.regf.validation_send us.regf.validation us.regf.dispute_stop us.regf.calls us.regf.retention
us.ecoa.adverse

uk.disp.ack uk.disp.src uk.disp.final uk.disp.fos uk.disp.psd uk.disp.record uk.disp.report uk.disp.report2027
uk.motor.pause uk.duaa.ack

eu.jc.ack de.bafin it.bi fr.acpr.ack fr.acpr.answer es.eco734
ie.cpc.ack ie.cpc.update ie.cpc.final

au.rg271.ack au.rg271.standard au.rg271.default au.rg271.hardship au.rg271.quick au.rg271.enforce_hold
au.afca.refer au.asic.report

in.ios.reply in.ios.window in.ios.ombudsman in.io.refer in.cic.correct in.docs.return
hk.ic4.ack hk.ic4.final
sg.ack sg.final
ae.ack ae.final
"""
SECOND_LENGTHS = {"au.rg271.ack_24h"}
"""Rows beside the 84: the other of two lengths that one rule names."""


def names(pack: RegimePack) -> list[str]:
    """Every id of a pack: clocks, longer lengths with a name of their own, named pauses."""
    longer = [extension.id for rule in pack.clocks for extension in rule.extends if extension.id]
    return [*(rule.id for rule in pack.clocks), *longer, *(window.id for window in pack.pauses)]


def rows() -> list[Sourced]:
    """Every clock and every named pause of every pack."""
    packs = [regime_pack(regime) for regime in REGIMES]
    return [row for pack in packs for row in (*pack.clocks, *pack.pauses)]


def test_all_84_rows_are_there_once() -> None:
    found = [name for regime in REGIMES for name in names(regime_pack(regime))]
    assert len(found) == len(set(found))
    assert len(ROWS.split()) == 84
    assert set(found) == set(ROWS.split()) | SECOND_LENGTHS


@pytest.mark.parametrize("row", rows(), ids=lambda row: row.id)
def test_every_row_carries_names_citation_source_and_the_day_it_was_checked(row: Sourced) -> None:
    assert row.zh != row.en
    assert len(row.citation) > 5
    assert row.source
    assert row.checked.isoformat() == "2026-11-24"


def test_what_is_off_says_why_and_weak_sources_are_off() -> None:
    off = {row.id: row.off or row.status for row in rows() if not row.on}
    adviser = "binds financial advisers, not lenders; practice only"
    assert off == {
        "us.regf.validation_send": "knowledge",
        "us.ecoa.adverse": "knowledge",
        "es.eco734": "knowledge",
        "hk.ic4.ack": "found_tertiary",
        "hk.ic4.final": "found_tertiary",
        "sg.ack": adviser,
        "sg.final": adviser,
    }


@pytest.mark.parametrize("where", list(Jurisdiction))
def test_every_jurisdiction_has_one_pack(where: Jurisdiction) -> None:
    (pack,) = regimes_of(where, REGIMES)
    assert where in pack.jurisdictions
    assert pack.rules_in(where)


def test_packs_of_several_jurisdictions_are_known_without_reading_them() -> None:
    for regime in REGIMES:
        codes = tuple(where.value for where in regime_pack(regime).jurisdictions)
        assert codes == SEVERAL.get(regime, (regime.upper(),))


def test_only_rows_of_our_own_that_answer_can_lead() -> None:
    leading = {
        rule.id
        for regime in REGIMES
        for rule in regime_pack(regime).clocks
        if rule.kind == "duty" and rule.on and rule.length and rule.stops_on[0] == "response_sent"
    }
    assert {"cn.o3.decision", "us.cfpb.response", "uk.disp.final", "ie.cpc.final", "it.bi"} <= leading
    assert not leading & {"uk.disp.src", "us.fcra.cra", "cn.o3.regulator_transfer", "au.rg271.enforce_hold"}
    assert not leading & {"ie.cpc.update", "in.io.refer", "us.regx.docs", "cn.o3.withdraw", "au.rg271.ack"}


def test_letters_name_known_fields_and_general_items_come_first() -> None:
    letters = [*general_letters(), *(letter for regime in REGIMES for letter in regime_pack(regime).letters)]
    named = {letter.id for letter in letters}
    assert {"acknowledgement", "holding_delay", "final_cn", "final_uk", "summary_resolution_uk"} <= named
    assert {"final_au", "refusal_hardship_au", "final_regx", "fcra_result", "final_in"} <= named
    for letter in letters:
        assert letter.citation
        assert letter.source
        assert letter.items
        assert {item.field for item in letter.items if item.field is not None} <= set(BY_NAME), letter.id
    text = pages()["uk.md"]
    assert text.index("`expected`") < text.index("`ombudsman_now`")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("field: complaint_outcome", "field: complaint_result", "names a ticket field that does not exist"),
        ("  - id: holding_delay", "  - id: final_uk", "has the letter final_uk twice"),
        ("{code: upheld,", "{code: outstanding_end,", "has the code outstanding_end twice"),
        ("{id: waiver,", "{id: ombudsman,", "has the item ombudsman twice"),
        ("id: uk.disp.src", "id: uk.disp.final", "has the clock id uk.disp.final twice"),
    ],
)
def test_mistakes_in_letters_and_outcomes_are_told(old: str, new: str, message: str) -> None:
    text = pack_text("uk.yaml")
    assert old in text
    with pytest.raises(MappingError, match=message):
        yamltext.load(RegimePack, text.replace(old, new), "uk.yaml")


def test_every_code_of_a_row_has_words() -> None:
    rules = [rule for regime in REGIMES for rule in regime_pack(regime).clocks]
    facts = {fact for rule in rules for fact in (*rule.starts_on, *rule.stops_on, *rule.restarts_on)}
    facts |= {later.fact for rule in rules for later in rule.or_after}
    longer = [extension for rule in rules for extension in rule.extends]
    wanted = {f"fact.{fact.value}" for fact in facts} | {
        f"flag.{flag}" for rule in rules for flag in rule.flags
    }
    wanted |= {f"ground.{one.ground}" for one in longer} | {
        f"no_date.{rule.no_date}" for rule in rules if rule.no_date
    }
    wanted |= {f"approver.{one.approver}" for one in longer if one.approver}
    wanted |= {f"notice.{one.notice}" for one in longer if one.notice}
    assert wanted <= set(clock_sentences())


def test_the_pages_in_docs_are_those_of_the_packs() -> None:
    written = {path.name: path.read_text(encoding="utf-8") for path in PAGES.glob("*.md")}
    assert written == pages(), "run: ombud regimes --write docs/regimes"


@pytest.mark.parametrize("regime", REGIMES)
def test_a_page_tells_every_row_with_its_source_and_that_it_is_no_advice(regime: str) -> None:
    text, pack = pages()[f"{regime}.md"], regime_pack(regime)
    assert NOT_ADVICE in text
    for name in names(pack):
        assert f"`{name}`" in text
    for row in (*pack.clocks, *pack.pauses):
        section = text.split(f"### `{row.id}`")[1].split("\n#")[0]
        for told in (row.zh, row.en, row.citation, row.source, row.status, row.off, row.note):
            assert told in section, row.id
    for letter in pack.letters:
        assert all(item.en in text for item in letter.items)


def test_the_command_prints_a_page_and_writes_all(tmp_path: Path) -> None:
    run = CliRunner()
    assert run.invoke(main, ["regimes", "sg"]).output == pages()["sg.md"]
    assert run.invoke(main, ["regimes"]).output == pages()["README.md"]
    (tmp_path / "xx.md").write_text("a pack that is gone", encoding="utf-8")
    assert run.invoke(main, ["regimes", "--write", str(tmp_path)]).exit_code == 0
    assert {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()} == pages()
    assert run.invoke(main, ["regimes", "xx"]).exit_code == 2
