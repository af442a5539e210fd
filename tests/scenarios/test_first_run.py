"""From nothing to a first dry run: docs/first-run.sh from its first line to its last."""

from __future__ import annotations

import os
import re
import socket
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

from mappings.loader import load_mapping

HOUSE = Path(__file__).parents[2]


def _listens(address: str) -> bool:
    host, _, port = address.rpartition(":")
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex((host, int(port))) == 0


def test_the_script_ends_with_a_dry_run_and_leaves_nothing_written_and_nothing_running(
    tmp_path: Path,
) -> None:
    environ = {key: value for key, value in os.environ.items() if not key.startswith("OMBUD_")}
    ran = subprocess.run(
        ["bash", str(HOUSE / "docs/first-run.sh"), str(tmp_path)],
        env={**environ, "PYTHONPATH": str(HOUSE)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    said = ran.stdout
    assert ran.returncode == 0, said
    done = re.search(r"^== done: a dry run on ticket (\d+) \((\d+)s\)$", said, re.M)
    assert done is not None, said
    # how long it took is shown, not judged here: the machine of a test is not an administrator's
    assert re.search(r"complaint_issue\s+│ –\s+│ pricing::penalty_interest", said), said
    assert "Would be written" in said
    assert "articles on the ticket: 1" in said, "the customer's own, and none of ours"
    mapping = (tmp_path / "ombud.yaml").read_text(encoding="utf-8")
    assert len(mapping.splitlines()) < 40
    assert f"the mapping has {len(mapping.splitlines())} lines" in said
    load_mapping(mapping)
    variables = dict(re.findall(r"^(OMBUD_\w+)=(.*)$", (tmp_path / ".env").read_text(encoding="utf-8"), re.M))
    assert not _listens(variables["OMBUD_LISTEN"])
    assert not _listens(urlsplit(variables["OMBUD_ZAMMAD_URL"]).netloc)


def test_the_script_replaces_nothing_in_a_folder_that_is_in_use(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("OMBUD_ZAMMAD_TOKEN=mine\n", encoding="utf-8")
    ran = subprocess.run(
        ["bash", str(HOUSE / "docs/first-run.sh"), str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert ran.returncode == 1
    assert "is not empty" in ran.stderr
    assert [path.name for path in tmp_path.iterdir()] == [".env"]
    assert (tmp_path / ".env").read_text(encoding="utf-8") == "OMBUD_ZAMMAD_TOKEN=mine\n"


def test_the_script_runs_the_commands_of_the_install_page_in_its_order() -> None:
    page = (HOUSE / "docs/install-zammad.md").read_text(encoding="utf-8").partition("## 6 ")[0]
    script = (HOUSE / "docs/first-run.sh").read_text(encoding="utf-8")
    named = [
        match[1]
        for match in re.finditer(r"^(?:OMBUD_SHADOW=true )?\.venv/bin/ombud (.+?)(?: \|\|.*)?$", page, re.M)
    ]
    run = [
        match[1]
        for match in re.finditer(r'^(?:OMBUD_SHADOW=true )?"\$ombud" ([a-z]+(?: [a-z-]+)?)', script, re.M)
    ]
    wanted = [re.sub(r" \d+$", "", command) for command in named]
    assert [command for command in run if not command.startswith("simulator")] == [
        command for number, command in enumerate(wanted) if not _is_asked_again(wanted, number)
    ]


def _is_asked_again(commands: list[str], number: int) -> bool:
    """The page looks at the plan a second time, to see that nothing is left to do."""
    return commands[number] == "provision plan" and "provision plan" in commands[:number]
