"""`ombud check --live`: exit statuses, words, and no secret or login in them."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from click.testing import CliRunner

from integration.cli import main
from integration.live.findings import MEANINGS
from tests.live.conftest import MAPPING, SECRET, Desk, desk

__all__ = ["desk"]

ROOT = Path(__file__).parents[2]


@pytest.fixture
def variables(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The environment of the command."""
    monkeypatch.delenv("OMBUD_MAPPING", raising=False)
    return {
        "OMBUD_ZAMMAD_URL": desk.simulator.url,
        "OMBUD_ZAMMAD_TOKEN": desk.simulator.bot_token,
        "OMBUD_ZAMMAD_ADMIN_TOKEN": desk.simulator.admin_token,
        "OMBUD_WEBHOOK_SECRETS": SECRET,
        "OMBUD_PUBLIC_URL": "https://ombud.example.com",
        "OMBUD_READ_SECONDS": "5",
    }


def check(file: Path, variables: dict[str, str], *options: str) -> tuple[int, list[str]]:
    result = CliRunner().invoke(main, ["check", "--live", "--mapping", str(file), *options], env=variables)
    return result.exit_code, result.output.splitlines()


def test_a_helpdesk_that_agrees_ends_with_0(desk: Desk, variables: dict[str, str]) -> None:
    code, lines = check(desk.settings.mapping, variables)
    assert code == 0, lines
    assert lines[-1] == "helpdesk: agrees: 0 to put right, 0 warning(s), 0 note(s), 0 not looked at"


def test_a_disagreement_ends_with_3_and_names_the_line_of_the_mapping(
    desk: Desk, variables: dict[str, str]
) -> None:
    desk.row("groups", "Branch")["active"] = False
    file = desk.settings.mapping
    code, lines = check(file, variables)
    assert code == 3
    told = (
        f"{file}:2: groups[1]: disagrees: group_inactive: a group of the mapping is not active; "
        "expected: active; found: inactive; do: activate the group, or take it out of the mapping"
    )
    assert told in lines
    assert lines[-1].startswith("helpdesk: disagrees: 1 to put right")


def test_what_cannot_be_looked_at_names_the_permission_and_is_no_failure(
    desk: Desk, variables: dict[str, str]
) -> None:
    del variables["OMBUD_ZAMMAD_ADMIN_TOKEN"]
    code, lines = check(desk.settings.mapping, variables)
    assert code == 0
    assert "helpdesk: webhooks: not looked at: needs admin.webhook" in lines
    assert "helpdesk: triggers: not looked at: needs admin.trigger" in lines


def test_a_wrong_mapping_ends_with_1_before_the_helpdesk_is_asked(
    desk: Desk, variables: dict[str, str]
) -> None:
    desk.settings.mapping.write_text("version: 1\nlangauge: en\n", encoding="utf-8")
    desk.simulator.reset_calls()
    code, _ = check(desk.settings.mapping, variables)
    assert code == 1
    assert not desk.simulator.calls


def test_a_missing_mapping_ends_with_2(desk: Desk, variables: dict[str, str]) -> None:
    code, _ = check(desk.settings.mapping.with_name("none.yaml"), variables)
    assert code == 2


def test_without_address_and_token_it_says_which_settings_are_missing(desk: Desk) -> None:
    code, lines = check(desk.settings.mapping, {})
    assert code == 1
    text = "\n".join(lines)
    assert "OMBUD_ZAMMAD_URL: expected the base address" in text
    assert "OMBUD_ZAMMAD_TOKEN: no token is set" in text


def test_a_helpdesk_that_is_away_ends_with_3_and_says_what_to_do(
    desk: Desk, variables: dict[str, str]
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    code, lines = check(desk.settings.mapping, {**variables, "OMBUD_ZAMMAD_URL": f"http://127.0.0.1:{port}"})
    assert code == 3
    (told,) = [line for line in lines if line.startswith("helpdesk: disagrees: unreachable")]
    assert "the helpdesk does not answer" in told
    assert "check OMBUD_ZAMMAD_URL" in told


def test_neither_secrets_nor_logins_are_printed(desk: Desk, variables: dict[str, str]) -> None:
    desk.row("webhooks", "Ombud").update(
        signature_token="their-own-secret", endpoint="https://ombud.example.com/webhooks/zammad"
    )
    desk.settings.mapping.write_text(
        MAPPING + "  - login: ghost@example.com\n  - login: rita.readonly@example.com\n", encoding="utf-8"
    )
    code, lines = check(desk.settings.mapping, variables)
    text = "\n".join(lines)
    assert code == 3
    assert "webhook_secret" in text
    assert "people[1].login: disagrees: person_missing" in text
    assert "people[2]: disagrees: person_cannot_own" in text
    tokens = (desk.simulator.bot_token, desk.simulator.admin_token)
    for canary in (SECRET, "their-own-secret", *tokens, "ghost", "rita", "carla"):
        assert canary not in text.casefold()


def test_every_finding_stands_in_the_operations_page_with_what_to_do() -> None:
    page = (ROOT / "docs/operations.md").read_text(encoding="utf-8")
    for code, meaning in MEANINGS.items():
        line = f"| `{code}` | {meaning.severity} | {meaning.dependency} | {meaning.what} | {meaning.do} |"
        assert line in page, code
