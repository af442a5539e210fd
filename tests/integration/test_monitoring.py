"""Sample alerts and dashboard name only metrics, labels and words that there are, and lead to the docs."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest
from prometheus_client import REGISTRY
from ruamel.yaml import YAML

from integration import metrics
from integration.metric_labels import Codes, Label
from integration.store_gauges import GAUGES

ROOT: Final = Path(__file__).parents[2]
FOLDER: Final = ROOT / "docs/monitoring"
_SELECTED: Final = re.compile(r"\b(ombud_[a-z_]+)(\{[^}]*\})?")
_INCREASE: Final = re.compile(r"\bincrease\((ombud_[a-z_]+)(\{[^}]*\})?\[")
_MATCHER: Final = re.compile(r'(\w+)(=~|!~|!=|=)"([^"]*)"')
_BY: Final = re.compile(r"\bby \(([^)]*)\)")


def samples() -> dict[str, dict[str, Label]]:
    """Every name that a page of metrics can hold, with its labels."""
    known: dict[str, dict[str, Label]] = {name: dict(gauge.labels) for name, gauge in GAUGES.items()}
    for family in REGISTRY.collect():
        if family.name not in metrics.LABELS:
            continue
        labels = dict(metrics.LABELS[family.name])
        if family.type == "counter":
            known[f"{family.name}_total"] = labels
        else:
            known |= {f"{family.name}_{end}": labels for end in ("bucket", "sum", "count")}
    return known


def alerts() -> list[dict[str, object]]:
    """The rules of all groups."""
    read = YAML(typ="safe").load((FOLDER / "alerts.yaml").read_text(encoding="utf-8"))
    return [rule for group in read["groups"] for rule in group["rules"]]


def expressions() -> list[tuple[str, str]]:
    """Where each expression stands, and the expression."""
    found = [(str(rule["alert"]), str(rule["expr"])) for rule in alerts()]
    dashboard = json.loads((FOLDER / "dashboard.json").read_text(encoding="utf-8"))
    for panel in dashboard["panels"]:
        found += [(panel["title"], target["expr"]) for target in panel.get("targets", ())]
    found += [(one["name"], one["expr"]) for one in dashboard["annotations"]["list"]]
    return found


def mistakes(expression: str) -> list[str]:
    """Names, labels and words of an expression that there are not."""
    known, wrong = samples(), []
    labels: set[str] = {"le"}
    for name, matchers in _SELECTED.findall(expression):
        if name not in known:
            wrong.append(name)
            continue
        labels |= set(known[name])
        for label, operator, value in _MATCHER.findall(matchers):
            allowed = known[name].get(label)
            if allowed is None:
                wrong.append(f"{name}{{{label}}}")
            elif "~" in operator and not isinstance(allowed, Codes):
                wrong += [
                    f"{name}{{{label}={part}}}"
                    for part in value.split("|")
                    if not any(re.fullmatch(part, word) for word in allowed.words)
                ]
            elif "~" not in operator and allowed(value) != value:
                wrong.append(f"{name}{{{label}={value}}}")
    grouped = {one.strip() for inner in _BY.findall(expression) for one in inner.split(",")}
    return wrong + sorted(grouped - labels)


@pytest.mark.parametrize(("where", "expression"), expressions())
def test_an_expression_names_only_what_there_is(where: str, expression: str) -> None:
    assert not mistakes(expression), where
    assert "ombud_" in expression or expression == 'up{job="ombud"} == 0'
    assert expression.count("(") == expression.count(")")


@pytest.mark.parametrize(
    ("expression", "wrong"),
    [
        ("ombud_queue_depth > 1", "ombud_queue_depth"),
        ("rate(ombud_jobs[5m])", "ombud_jobs"),
        ('ombud_clocks{status="open"}', "ombud_clocks{status}"),
        ('ombud_clocks{state="late"}', "ombud_clocks{state=late}"),
        ('ombud_letters_total{result=~"failed|lost"}', "ombud_letters_total{result=lost}"),
        ("sum by (ticket) (ombud_clocks)", "ticket"),
    ],
)
def test_a_name_that_there_is_not_would_be_found(expression: str, wrong: str) -> None:
    assert mistakes(expression) == [wrong]


@pytest.mark.parametrize("rule", alerts(), ids=lambda rule: str(rule["alert"]))
def test_every_alert_says_what_is_wrong_and_leads_to_what_to_do(rule: dict[str, object]) -> None:
    notes, labels = rule["annotations"], rule["labels"]
    assert isinstance(notes, dict)
    assert isinstance(labels, dict)
    assert labels["severity"] in {"critical", "warning", "info"}
    assert len(notes["summary"]) > 20
    page, _, anchor = notes["runbook_url"].partition("#")
    headings = re.findall(r"^#{2,3} (.+)$", (ROOT / page).read_text(encoding="utf-8"), re.M)
    assert anchor in {re.sub(r"[^a-z0-9 -]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_what_an_alert_waits_for_is_counted_from_zero() -> None:
    script = "import integration.metrics, prometheus_client as p; print(p.generate_latest().decode())"
    fresh = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    waited = [found for rule in alerts() for found in _INCREASE.findall(str(rule["expr"]))]
    assert len(waited) > 8
    for name, matchers in waited:
        for label, operator, value in _MATCHER.findall(matchers):
            allowed = metrics.LABELS[name.removesuffix("_total")][label]
            if isinstance(allowed, Codes):
                continue
            for word in allowed.words:
                if re.fullmatch(value, word) and operator in {"=", "=~"}:
                    assert re.search(rf'^{name}{{[^}}]*{label}="{word}"[^}}]*}} 0\.0$', fresh, re.M), (
                        name,
                        word,
                    )


def test_alerts_and_panels_have_names_of_their_own() -> None:
    names = [str(rule["alert"]) for rule in alerts()]
    assert len(names) == len(set(names)) > 15
    dashboard = json.loads((FOLDER / "dashboard.json").read_text(encoding="utf-8"))
    numbers = [panel["id"] for panel in dashboard["panels"]]
    assert len(numbers) == len(set(numbers)) > 20


def test_the_sample_of_prometheus_loads_the_rules_beside_it() -> None:
    sample = YAML(typ="safe").load((FOLDER / "prometheus.yml").read_text(encoding="utf-8"))
    assert all((FOLDER / name).is_file() for name in sample["rule_files"])
    (job,) = sample["scrape_configs"]
    assert any('up{job="' + job["job_name"] + '"}' in expression for _, expression in expressions())
