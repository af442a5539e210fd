"""The child that reads attachments: what it can do, what it cannot, and that it never outlives its time."""

from __future__ import annotations

import subprocess
import sys
import time
import zlib
from pathlib import Path

import psutil
import pytest

from integration.attachments import limits
from integration.attachments.kinds import Kind
from integration.attachments.process import COMMAND, TextReader
from mappings.models import Unread
from tests.attachments.files import docx, locked_pdf, mail, packed_pdf, paragraph, pdf

HEAR = (
    "import json, os, struct, sys, time\n"
    "i, o = sys.stdin.buffer, sys.stdout.buffer\n"
    "def hear():\n"
    "    kind, length = struct.unpack('!BI', i.read(5))\n"
    "    return i.read(length)\n"
    "def say(body):\n"
    "    o.write(struct.pack('!I', len(body)) + body); o.flush()\n"
)
"""A child of other manners: how it hears and says."""


def child(code: str) -> tuple[str, ...]:
    return (sys.executable, "-I", "-c", HEAR + code)


def gone(pid: int) -> bool:
    return not psutil.pid_exists(pid)


def texts_of(reader: TextReader, kind: Kind, content: bytes) -> str:
    return "\n".join(part.text for part in reader.read(1, kind, content).parts)


def test_one_child_reads_every_kind_and_is_gone_afterwards() -> None:
    with TextReader() as reader:
        assert texts_of(reader, Kind.TEXT, "文字".encode()) == "文字"
        pid = reader.pid
        assert pid is not None
        assert "in a pdf" in texts_of(reader, Kind.PDF, pdf("in a pdf"))
        assert "in a docx" in texts_of(reader, Kind.DOCX, docx(paragraph("in a docx")))
        assert "in a mail" in texts_of(reader, Kind.MAIL, mail("in a mail").as_bytes())
        page = reader.read(7, Kind.HTML, b"<p>in a page")
        assert (page.id, page.parts[0].text, page.parts[0].is_html) == (7, "<p>in a page", True)
        assert reader.read(1, Kind.PDF, locked_pdf("x")).unread is Unread.ENCRYPTED
        assert reader.pid == pid
    assert gone(pid)


def test_without_an_attachment_no_child_is_started() -> None:
    with TextReader() as reader:
        assert reader.pid is None


def test_a_text_of_five_megabytes_goes_in_and_what_is_kept_comes_out() -> None:
    with TextReader() as reader:
        text = reader.read(1, Kind.TEXT, "𝒳".encode() * (limits.MOST_BYTES // 4))
    assert [len(part.text) for part in text.parts] == [limits.MOST_CHARACTERS]
    assert text.left == (Unread.TOO_LONG,)


@pytest.mark.parametrize(
    "code",
    ["hear(); time.sleep(600)", "time.sleep(600)", "hear(); o.write(b'\\0\\0'); o.flush(); time.sleep(600)"],
    ids=["after hearing", "deaf", "in the middle of an answer"],
)
def test_a_child_that_hangs_is_killed_and_the_attachment_took_too_long(code: str) -> None:
    with TextReader(child(code), seconds=0.5) as reader:
        started = time.monotonic()
        pids = []
        start = reader._start

        def remember() -> subprocess.Popen[bytes]:
            process = start()
            pids.append(process.pid)
            return process

        reader._start = remember  # type: ignore[method-assign]  # watches the child
        assert reader.read(1, Kind.TEXT, bytes(1024 * 1024)).unread is Unread.TOO_SLOW
        assert time.monotonic() - started < 3
        assert reader.pid is None
    assert [gone(pid) for pid in pids] == [True]


@pytest.mark.parametrize(
    "code",
    [
        "hear()",
        "hear(); os.abort()",
        "hear(); o.write(b'\\xff' * 4); o.flush(); time.sleep(600)",
        "hear(); say(b'no json')",
        "hear(); say(b'[' * 100000)",
        'hear(); say(b\'{"parts": [[1, 2]], "left": []}\')',
        'hear(); say(b\'{"parts": [], "left": ["anything"]}\')',
        'hear(); say(b\'{"unread": "anything"}\')',
        "hear(); say(b'3')",
    ],
)
def test_whatever_a_broken_child_does_or_says_the_attachment_is_not_readable(code: str) -> None:
    with TextReader(child(code), seconds=5) as reader:
        assert reader.read(1, Kind.TEXT, b"x").unread is Unread.UNREADABLE


def test_after_a_death_the_next_attachment_has_a_new_child() -> None:
    once = (
        'body = hear()\nif body == b\'die\': os.abort()\nsay(b\'{"parts": [["read", false]], "left": []}\')'
    )
    with TextReader(child(once), seconds=5) as reader:
        assert reader.read(1, Kind.TEXT, b"die").unread is Unread.UNREADABLE
        assert texts_of(reader, Kind.TEXT, b"live") == "read"


def test_a_command_that_cannot_be_started_reads_nothing() -> None:
    with TextReader(("/no/such/command",)) as reader:
        assert reader.read(1, Kind.TEXT, b"x").unread is Unread.UNREADABLE


def test_the_child_has_no_secret_no_file_of_ours_and_little_of_everything(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("OMBUD_ZAMMAD_TOKEN", "a-secret-token")
    monkeypatch.setenv("PYTHONPATH", "/tmp")
    with TextReader() as reader, Path(__file__).open("rb") as ours:
        assert ours.readable()
        reader.read(1, Kind.PDF, pdf("x"))
        process = psutil.Process(reader.pid)
        assert set(process.environ()) <= {"LD_LIBRARY_PATH", "LC_CTYPE"}
        assert process.cwd() == "/"
        assert [file.path for file in process.open_files()] == []
        assert process.num_fds() == 3
        for kind, most in (
            (psutil.RLIMIT_FSIZE, 0),
            (psutil.RLIMIT_CORE, 0),
            (psutil.RLIMIT_NPROC, 0),
            (psutil.RLIMIT_AS, limits.MEMORY),
            (psutil.RLIMIT_CPU, limits.CPU_SECONDS),
        ):
            assert process.rlimit(kind) == (most, most)
        assert process.memory_info().rss < 64 * 1024 * 1024


def test_the_child_opens_nothing_for_writing() -> None:
    """So it works where the root file system is read-only."""
    watch = (
        "import sys\n"
        "def hook(event, args):\n"
        "    if event == 'open' and (set(args[1] or 'r') & set('wax+') or (args[2] or 0) & 3):\n"
        "        sys.stderr.write('WRITES %r' % (args,))\n"
        "    if event in ('os.mkdir', 'os.remove', 'os.rename', 'subprocess.Popen', 'socket.connect'):\n"
        "        sys.stderr.write('DOES ' + event)\n"
        "sys.addaudithook(hook)\n"
        "from integration.attachments import child\n"
        "child.confine()\n"
        "child.serve(sys.stdin.buffer, sys.stdout.buffer)\n"
    )
    asked = b""
    for number, content in enumerate(
        (
            b"text",
            b"<p>page",
            mail("x", files=[("a.pdf", pdf("x"))]).as_bytes(),
            docx(paragraph("x")),
            pdf("x"),
        )
    ):
        asked += number.to_bytes(1, "big") + len(content).to_bytes(4, "big") + content
    done = subprocess.run(
        [sys.executable, "-I", "-B", "-c", watch],
        input=asked,
        capture_output=True,
        env={},
        check=True,
        timeout=60,
    )
    assert done.stderr == b""
    assert done.stdout.count(b'"parts"') == 5


def test_a_child_that_wants_more_memory_than_it_may_have_does_not_get_it() -> None:
    code = (
        "from integration.attachments import child\n"
        "child.confine()\n"
        "try:\n"
        "    bytearray(10 ** 9)\n"
        "except MemoryError:\n"
        "    print('refused')\n"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", code], capture_output=True, text=True, timeout=30, check=True
    )
    assert done.stdout == "refused\n"


def test_a_file_for_which_the_memory_does_not_suffice_is_too_large_and_the_child_lives_on() -> None:
    code = (
        "import sys\n"
        "from integration.attachments import limits\n"
        "limits.MEMORY = 64 * 1024 * 1024\n"
        "from integration.attachments import child\n"
        "child.confine()\n"
        "child.serve(sys.stdin.buffer, sys.stdout.buffer)\n"
    )
    bomb = packed_pdf(zlib.compress(b" " * 70_000_000, 9), "/FlateDecode")
    assert len(bomb) < 100_000
    with TextReader((sys.executable, "-I", "-c", code)) as reader:
        assert texts_of(reader, Kind.PDF, pdf("before")).strip().startswith("before")
        pid = reader.pid
        assert reader.read(1, Kind.PDF, bomb).unread is Unread.TOO_LARGE
        assert "after" in texts_of(reader, Kind.PDF, pdf("after"))
        assert reader.pid == pid


def test_a_document_of_millions_of_signs_stays_within_the_memory() -> None:
    signs = "<w:p><w:r><w:t>" + "&#119987;" * 1_500_000 + "</w:t></w:r></w:p>"
    with TextReader() as reader:
        text = reader.read(1, Kind.DOCX, docx(signs))
        assert (text.unread, text.left) == (None, (Unread.TOO_LONG,))
        assert psutil.Process(reader.pid).memory_info().vms <= limits.MEMORY


def test_no_errors_of_the_child_reach_our_own_output(capfd: pytest.CaptureFixture[str]) -> None:
    with TextReader() as reader:
        for content in (pdf("13912345678")[:-80], b"%PDF-1.4 13912345678 trailer << /Root 1 0 R"):
            reader.read(1, Kind.PDF, content)
    told = capfd.readouterr()
    assert told.out + told.err == ""


def test_the_command_takes_nothing_from_outside() -> None:
    assert COMMAND[1:3] == ("-I", "-B")
    assert COMMAND[-2:] == ("-m", "integration.attachments.child")
