"""Settings speak to the person who sets them."""

from __future__ import annotations

from pathlib import Path

import pytest

from integration.errors import SettingsError
from integration.settings import Settings, load, missing_for_web, missing_for_worker, require, warnings

GOOD = {
    "OMBUD_ZAMMAD_URL": "https://help.example.com",
    "OMBUD_ZAMMAD_TOKEN": "t" * 40,
    "OMBUD_WEBHOOK_SECRETS": "a" * 40,
}


def test_all_problems_are_told_at_once_with_variable_and_hint() -> None:
    with pytest.raises(SettingsError) as caught:
        load({**GOOD, "OMBUD_WEB_WORKERS": "many", "OMBUD_LISTN": "x", "OMBUD_READ_SECONDS": "900"})
    lines = str(caught.value).splitlines()
    assert any("OMBUD_LISTN: no such setting; did you mean OMBUD_LISTEN?" in line for line in lines)
    assert any(line.startswith("OMBUD_WEB_WORKERS: ") for line in lines)
    assert any(line.startswith("OMBUD_READ_SECONDS: ") for line in lines)


def test_an_error_never_repeats_the_value_of_a_secret() -> None:
    with pytest.raises(SettingsError) as caught:
        load({**GOOD, "OMBUD_LISTEN": "topsecret-in-the-wrong-place"})
    assert "topsecret" not in str(caught.value)


def test_a_secret_can_come_from_a_file_but_not_from_both(tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text("from-file\n", encoding="utf-8")
    environ = {"OMBUD_ZAMMAD_TOKEN_FILE": str(file)}
    assert load(environ).zammad_token.get_secret_value() == "from-file"
    with pytest.raises(SettingsError, match="OMBUD_ZAMMAD_TOKEN is set too; set one of them"):
        load({**environ, "OMBUD_ZAMMAD_TOKEN": "x"})
    with pytest.raises(SettingsError, match=r"cannot be read \(FileNotFoundError\)"):
        load({"OMBUD_ZAMMAD_TOKEN_FILE": str(tmp_path / "none")})


def test_several_secrets_are_split_and_never_shown() -> None:
    settings = load({"OMBUD_WEBHOOK_SECRETS": "new-one, old-one"})
    assert [secret.get_secret_value() for secret in settings.webhook_secrets] == ["new-one", "old-one"]
    assert "new-one" not in repr(settings)


def test_the_web_process_refuses_to_start_without_a_secret_and_names_the_variable() -> None:
    with pytest.raises(SettingsError, match="OMBUD_WEBHOOK_SECRETS: no secret is set"):
        require(missing_for_web(Settings()))
    assert missing_for_web(load(GOOD)) == []


def test_half_a_second_factor_is_refused() -> None:
    assert missing_for_web(load({**GOOD, "OMBUD_WEBHOOK_BASIC_USER": "svc"}))


def test_the_worker_names_everything_that_it_lacks() -> None:
    problems = missing_for_worker(load({"OMBUD_LEASE_SECONDS": "1", "OMBUD_UPSTREAM_LIMIT_SECONDS": "1"}))
    assert [line.split(":")[0] for line in problems] == [
        "OMBUD_ZAMMAD_URL",
        "OMBUD_ZAMMAD_TOKEN",
        "OMBUD_LEASE_SECONDS",
        "OMBUD_UPSTREAM_LIMIT_SECONDS",
    ]
    assert missing_for_worker(load(GOOD)) == []


def test_a_short_secret_is_a_warning() -> None:
    assert warnings(load({"OMBUD_WEBHOOK_SECRETS": "short"}))
    assert not warnings(load(GOOD))


def test_a_seal_key_of_another_form_is_refused_without_being_shown() -> None:
    with pytest.raises(SettingsError, match=r"OMBUD_SEAL_KEYS: .*key 2 is not 32 random bytes") as refused:
        load({"OMBUD_SEAL_KEYS": f"{'A' * 43}=,not-a-key-at-all"})
    assert "not-a-key-at-all" not in str(refused.value)


def test_survey_keys_without_a_public_address_are_a_warning_and_others_than_fernet_keys_are_refused() -> None:
    keys = {**GOOD, "OMBUD_SURVEY_KEYS": "A" * 43 + "="}
    assert [line.split(":")[0] for line in warnings(load(keys))] == ["OMBUD_PUBLIC_URL"]
    assert not warnings(load({**keys, "OMBUD_PUBLIC_URL": "https://ombud.example.com"}))
    with pytest.raises(SettingsError, match=r"OMBUD_SURVEY_KEYS: .*key 1 is not 32 random bytes"):
        load({"OMBUD_SURVEY_KEYS": "a-secret-of-another-form"})
