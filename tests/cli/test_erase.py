"""`ombud erase`: wrong use and missing settings are told before anything is asked, and no secret is shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from integration.cli import main
from integration.cli.erase import as_data, said_no
from integration.erasing import Fate, Outcome, Report, Request
from integration.errors import HelpdeskUnavailable, NotFound, Rejected
from integration.helpdesks.outcome import REASONS
from integration.helpdesks.zammad.erasing import REMAINS
from integration.settings import load
from mappings.erasure import Reason, Scope

ROOT = Path(__file__).parents[2]
CANARY = "canary-of-the-erasing-token"


@pytest.fixture
def variables(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Settings with which only the helpdesk and the database are missing."""
    monkeypatch.delenv("OMBUD_MAPPING", raising=False)
    mapping = tmp_path / "ombud.yaml"
    mapping.write_text("version: 1\nlanguage: en\ngroups: [Complaints]\n", encoding="utf-8")
    return {
        "OMBUD_MAPPING": str(mapping),
        "OMBUD_DATABASE_URL": "postgresql://nobody@127.0.0.1:1/none",
        "OMBUD_ZAMMAD_URL": "http://127.0.0.1:1",
        "OMBUD_ZAMMAD_TOKEN": "the-token-of-run-time",
        "OMBUD_ERASE_TOKEN": CANARY,
    }


def erase(variables: dict[str, str], *arguments: str) -> Result:
    result = CliRunner().invoke(main, ["erase", "17", *arguments], env=variables)
    assert CANARY not in result.output
    assert "the-token-of-run-time" not in result.output
    return result


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--reason", "test_data"), "give one of: --ticket, --own-articles"),
        (("--ticket",), "Missing option '--reason'"),
        (("--ticket", "--reason", "because Li Na asked"), "is not one of 'customer_request'"),
        (
            ("--ticket", "--reason", "customer_request", "--despite-retention"),
            "--despite-retention goes with --reason court_order or test_data only",
        ),
    ],
)
def test_wrong_use_ends_with_2_and_says_what_was_expected(
    variables: dict[str, str], arguments: tuple[str, ...], told: str
) -> None:
    result = erase(variables, *arguments)
    assert result.exit_code == 2
    assert told in result.output


@pytest.mark.parametrize(
    ("scope", "told"),
    [
        ("--ticket", "create one of a user who has it with the permission admin.data_privacy alone"),
        ("--own-articles", "create one of the service account itself with the permission ticket.agent alone"),
    ],
)
def test_without_a_token_it_names_the_variable_the_permission_and_whose_it_must_be(
    variables: dict[str, str], scope: str, told: str
) -> None:
    del variables["OMBUD_ERASE_TOKEN"]
    result = erase(variables, scope, "--reason", "test_data")
    assert result.exit_code == 2
    assert "OMBUD_ERASE_TOKEN: no token is set" in result.output
    assert told in result.output


@pytest.mark.parametrize("other", ["OMBUD_ZAMMAD_TOKEN", "OMBUD_ZAMMAD_ADMIN_TOKEN"])
def test_a_token_that_has_another_purpose_is_refused(variables: dict[str, str], other: str) -> None:
    variables[other] = CANARY
    result = erase(variables, "--ticket", "--reason", "test_data")
    assert result.exit_code == 2
    assert f"OMBUD_ERASE_TOKEN: is the same as {other}" in result.output


def test_the_token_can_come_from_a_file_and_is_never_shown(tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text(f"{CANARY}\n", encoding="utf-8")
    settings = load({"OMBUD_ERASE_TOKEN_FILE": str(file)})
    assert settings.erase_token.get_secret_value() == CANARY
    assert CANARY not in repr(settings)


def test_a_token_with_a_blank_in_it_is_refused_without_being_quoted(variables: dict[str, str]) -> None:
    variables["OMBUD_ERASE_TOKEN"] = f"{CANARY} two"
    result = erase(variables, "--ticket", "--reason", "test_data")
    assert result.exit_code == 2
    assert "holds blanks or line ends" in result.output


def test_a_database_that_is_away_erases_nothing_and_says_which_setting_to_look_at(
    variables: dict[str, str],
) -> None:
    result = erase(variables, "--ticket", "--reason", "test_data", "--yes")
    assert result.exit_code == 1
    assert "OMBUD_DATABASE_URL" in result.output


@pytest.mark.parametrize("scope", list(Scope))
def test_what_stays_where_stands_in_the_docs_as_it_is_told(scope: Scope) -> None:
    page = (ROOT / "docs/privacy.md").read_text(encoding="utf-8")
    for left in REMAINS[scope]:
        assert f"| {left.place} |" in page
    for reason in Reason:
        assert f"`{reason.value}`" in page


def test_what_the_helpdesk_said_is_told_in_our_words() -> None:
    assert "no such ticket" in said_no(Scope.TICKET, Rejected(reason="no_such_object"))
    assert "no such ticket" in said_no(Scope.OWN_ARTICLES, NotFound())
    assert "users only" in said_no(Scope.TICKET, Rejected(reason="users_only"))
    away = said_no(Scope.TICKET, HelpdeskUnavailable(operation="queue_deletion", ticket_id=17))
    assert "docs/operations.md says what to do about helpdesk_unavailable" in away


@pytest.mark.parametrize("reason", ["already_queued", "no_such_object", "not_own", "token_lacks_right"])
def test_refusals_are_told_apart_by_texts_that_a_real_helpdesk_has_said(reason: str) -> None:
    recorded = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests/recordings").iterdir())
    assert any(text in recorded for text, code in REASONS.items() if code == reason)


def test_every_ending_has_a_status_and_every_fate_a_code() -> None:
    request = Request(17, Scope.OWN_ARTICLES, Reason.TEST_DATA)
    for outcome in Outcome:
        assert as_data(Report(request, outcome))["outcome"] == outcome.value
    assert {fate.value for fate in Fate} >= {"deleted", "too_old", "not_own", "public"}
