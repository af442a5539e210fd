"""What is shipped is right, complete, and inside the built wheel."""

from __future__ import annotations

import string
import subprocess
import sys
import zipfile
from datetime import date
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from mappings import yamltext
from mappings.errors import MappingError
from mappings.packs import FILES, REGIMES, pack_text
from mappings.packs.outside import OutsideLists, outside_lists
from mappings.packs.regime import RegimePack, regime_pack
from mappings.packs.taxonomy import taxonomy
from mappings.packs.triggers import trigger_pack
from mappings.redaction.folding import fold_text
from mappings.texts import sentences

ROOT = Path(__file__).parents[2]
PRODUCTS = (
    "mortgage home_equity vehicle student consumer short_term platform card_instalment bnpl business agri"
    " other unknown"
)


def test_the_vocabulary_is_that_of_the_contract() -> None:
    assert [product.key for product in taxonomy().products] == PRODUCTS.split()
    assert len(taxonomy().issues) == 41
    assert {issue.default_severity for issue in taxonomy().issues} == {1, 2, 3, 4}


def test_every_issue_but_other_has_words_in_both_languages() -> None:
    for issue in taxonomy().issues:
        assert bool(issue.keywords_zh and issue.keywords_en) == (issue.key != "other"), issue.key


def test_every_product_and_issue_has_its_place_in_outside_lists() -> None:
    lists = outside_lists()
    assert set(lists.issues) == set(taxonomy().issue_by_key)
    assert set(lists.products) == set(taxonomy().product_by_key) - {"unknown"} | {
        "guarantee",
        "debt_collection",
        "credit_reporting",
    }


def test_trigger_ids_are_unique_and_every_trigger_has_words() -> None:
    triggers = trigger_pack().triggers
    assert len({trigger.id for trigger in triggers}) == len(triggers) == 17
    assert all(trigger.keywords_zh and trigger.keywords_en for trigger in triggers)
    assert set(trigger_pack().first_touch_hours) == {"P0", "P1", "P2", "P3"}


@pytest.mark.parametrize("name", [path.name for path in sorted((ROOT / "mappings" / "packs").glob("*.yaml"))])
def test_every_pack_reads_the_same_with_and_without_the_parser_in_c(name: str) -> None:
    """One that does not would be read the slow way at every start."""
    text = pack_text(name)
    assert YAML(typ="safe").load(text) == YAML(typ="safe", pure=True).load(text)


def test_words_stand_in_packs_as_texts_are_folded() -> None:
    words = [word for issue in taxonomy().issues for word in (*issue.keywords_zh, *issue.keywords_en)]
    words += [
        word for trigger in trigger_pack().triggers for word in trigger.keywords_zh + trigger.keywords_en
    ]
    assert all(fold_text(word) == word.strip() for word in words)


@pytest.mark.parametrize("regime", REGIMES)
def test_every_clock_carries_citation_source_and_the_day_it_was_checked(regime: str) -> None:
    pack = regime_pack(regime)
    assert pack.clocks
    natures = {nature.key for nature in taxonomy().natures}
    for rule in pack.clocks:
        assert rule.citation, rule.id
        assert rule.source, rule.id
        assert rule.checked <= date(2026, 11, 24), rule.id
        assert set(rule.applies_if.natures) <= natures, rule.id
        assert set(rule.applies_if.issues) <= set(taxonomy().issue_by_key), rule.id


def test_the_chinese_order_is_one_clock_with_two_extensions() -> None:
    ids = [rule.id for rule in regime_pack("cn").clocks]
    assert "cn.o3.complex" not in ids
    assert "cn.o3.max" not in ids
    (rule,) = [rule for rule in regime_pack("cn").clocks if rule.id == "cn.o3.decision"]
    assert (rule.length, [extension.length for extension in rule.extends]) == (15, [30, 60])


def test_a_row_from_a_weak_source_is_shipped_and_off() -> None:
    on = {
        status: yamltext.load(
            RegimePack, pack_text("uk.yaml").replace("status: found_official", f"status: {status}"), "uk.yaml"
        )
        .clocks[0]
        .on
        for status in ("found_official", "found_secondary", "found_tertiary", "knowledge")
    }
    assert on == {
        "found_official": True,
        "found_secondary": True,
        "found_tertiary": False,
        "knowledge": False,
    }


def test_a_wrong_pack_names_file_line_and_key() -> None:
    text = pack_text("uk.yaml").replace("kind: window", "kind: windows", 1)
    with pytest.raises(MappingError) as caught:
        yamltext.load(RegimePack, text, "uk.yaml")
    (problem,) = caught.value.problems
    assert problem.key == "clocks[1].kind"
    assert problem.suggestion == "window"
    assert "windows" in text.splitlines()[problem.line - 1]


def test_a_duty_that_nothing_fulfils_is_refused() -> None:
    text = pack_text("uk.yaml").replace("    stops_on: [response_sent, interim_sent]\n", "", 1)
    with pytest.raises(MappingError, match="duty without stops_on"):
        yamltext.load(RegimePack, text, "uk.yaml")


def test_every_sentence_has_the_same_places_in_both_languages() -> None:
    def places(text: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    for key, sentence in sentences().items():
        assert places(sentence.zh) == places(sentence.en), key


def test_a_next_step_fits_its_field() -> None:
    steps = [text for key, text in sentences().items() if key.startswith("step.")]
    assert steps
    assert all(len(text.zh) <= 200 and len(text.en) <= 200 for text in steps)


def test_packs_and_schema_are_read_from_the_built_wheel(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    subprocess.run(
        [*command, "--no-index", "--wheel-dir", str(tmp_path), str(ROOT)], check=True, capture_output=True
    )
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
    program = (
        "import mappings.packs.regime as r, mappings.packs.taxonomy as t, mappings.texts as x\n"
        "import mappings.mapping as m\n"
        "from mappings.packs.triggers import trigger_pack; from mappings.packs.signals import signal_pack\n"
        "from mappings.packs.outside import outside_lists; import importlib.resources as i\n"
        "trigger_pack(); signal_pack(); outside_lists(); t.taxonomy(); x.sentences()\n"
        "[r.regime_pack(p) for p in m.REGIMES]; m.DEFAULT.version_id\n"
        "assert i.files('mappings').joinpath('ombud.schema.json').is_file()\n"
        "print(t.__file__)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        check=True,
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={"PYTHONPATH": str(tmp_path / "site")},
    )
    assert done.stdout.strip().startswith(str(tmp_path / "site"))


def test_every_pack_is_part_of_the_version() -> None:
    folder = ROOT / "mappings/packs"
    kinds = ("*.yaml", "calendars/*.json", "concepts/*.txt", "letters/*/*.html.j2")
    shipped = [path for kind in kinds for path in folder.glob(kind)]
    assert {path.relative_to(folder).as_posix() for path in shipped} == set(FILES)


def test_places_stand_in_the_lists_that_are_shipped_whole() -> None:
    lists = outside_lists().lists
    assert {name: len(outside.codes) for name, outside in lists.items()} == {
        "jrt_a": 11,
        "jrt_b": 20,
        "jrt_c": 13,
        "uk_group": 7,
        "uk_cause": 5,
        "rbi_category": 9,
    }
    text = pack_text("outside.yaml").replace("jrt_c: c_funds", "jrt_c: c_fund", 1)
    with pytest.raises(MappingError, match=r"places that their list does not know: .*c_fund"):
        yamltext.load(OutsideLists, text, "outside.yaml")


def test_an_outside_label_is_one_category_here() -> None:
    labels = [
        label for place in outside_lists().issues.values() for label in place.afca_also if label != place.afca
    ]
    assert len(labels) == len(set(labels)) > 25
    assert not {place.afca for place in outside_lists().issues.values()} & set(labels)
