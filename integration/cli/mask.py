"""`ombud mask`: texts in, masked texts out, so that an admin can judge the policy on an export.

Needs no helpdesk and no database. Masked text goes to standard output or into a new folder; counts, progress
and what could not be masked go to standard error. A text that a recogniser failed on is withheld.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, BinaryIO, Final

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from integration.cli.lines import BadLine, Complaint, people_of, read_line
from integration.mapping_file import mapping_or_default
from integration.names import aids_of
from integration.settings import variable
from mappings.jurisdictions import Jurisdiction, parse
from mappings.mapping import Mapping
from mappings.models import MaskedText, Person
from mappings.redaction import MaskedFields, Withheld, mask_fields, mask_filename

LARGEST: Final = 20_000_000
"""Bytes of one text; an export in one larger file is cut into JSON lines first."""
CODED: Final = (".eml", ".json", ".xml")
LINES: Final = (".jsonl", ".ndjson")
HTML: Final = (".html", ".htm")
TEXT: Final = (".txt", ".csv", ".tsv", ".md", ".log", *HTML, *LINES)
"""Kinds of files in a folder that are read; others are named at the end and not copied.

Mails, JSON and XML write their texts in codes of their own, in which nothing would be found.
"""


class NotText(Exception):
    """A file or input cannot be read as text; the message never quotes it."""


@dataclass
class Job:
    """What holds for a whole run, and what was found so far.

    Attributes:
        found: Distinct values by type, added up over the texts.
        problems: What could not be masked: place and reason.
        folders: Where each folder's masked files go.
    """

    mapping: Mapping
    jurisdiction: Jurisdiction
    people: tuple[Person, ...] = ()
    texts: int = 0
    found: Counter[str] = field(default_factory=Counter)
    problems: list[str] = field(default_factory=list)
    folders: dict[Path, Path] = field(default_factory=dict)

    def text(
        self,
        body: str,
        *,
        is_html: bool = False,
        title: str = "",
        people: Iterable[Person] = (),
        jurisdiction: Jurisdiction | None = None,
    ) -> MaskedFields:
        """Mask one text as one ticket.

        Args:
            people: Who is known beside those of the whole run.
            jurisdiction: When it is another one than that of the run.

        Raises:
            Withheld: A recogniser failed.
        """
        masked = mask_fields(
            title,
            body,
            is_html=is_html,
            people=(*self.people, *people),
            mapping=self.mapping,
            jurisdiction=jurisdiction or self.jurisdiction,
            aids=aids_of(self.mapping),
        )
        self.texts += 1
        self.found.update(dict(masked.found))
        return masked

    def line(self, complaint: Complaint) -> dict[str, object]:
        """Mask one JSON line.

        Raises:
            Withheld: A recogniser failed.
        """
        masked = self.text(
            complaint.body,
            is_html=complaint.html,
            title=complaint.title,
            people=people_of(complaint),
            jurisdiction=complaint.jurisdiction,
        )
        return {
            "id": complaint.id,
            "language": masked.language,
            "masked": {"title": masked.title.text, "body": masked.body.text},
            "spans": [*_spans("title", masked.title), *_spans("body", masked.body)],
            "found": dict(masked.found),
        }


@click.command()
@click.argument(
    "source", metavar="[FILE|FOLDER]", type=click.Path(path_type=Path, allow_dash=True), default="-"
)
@click.option("--lines", is_flag=True, help="One JSON object a line, as `ombud decide` reads them.")
@click.option("--html", is_flag=True, help="The text is HTML.")
@click.option(
    "--to", "target", type=click.Path(path_type=Path), help="New folder for a folder's masked files."
)
@click.option(
    "--jurisdiction", metavar="CODE", help="Where telephone numbers are at home; else the mapping's."
)
@click.option(
    "--people",
    type=click.File("rb"),
    help="What the helpdesk would know: one JSON object with customer and parties, as in `ombud decide`.",
)
@click.option(
    "--mapping",
    "path",
    type=click.Path(path_type=Path),
    envvar=variable("mapping"),
    help="The mapping file; ombud.yaml where there is one, else the defaults.",
)
@click.pass_context
def command(
    context: click.Context,
    source: Path,
    lines: bool,
    html: bool,
    target: Path | None,
    jurisdiction: str | None,
    people: BinaryIO | None,
    path: Path | None,
) -> None:
    """Mask personal data in a text, in JSON lines, or in all files of a folder.

    Without FILE, or with -, standard input is read. A folder needs --to: its .txt .csv .tsv .md .log .html
    .jsonl files are masked under masked names; nothing is overwritten. Exit status 1: something could not be
    masked.
    """
    mapping = mapping_or_default(path)
    job = Job(mapping, _jurisdiction(jurisdiction, mapping), _people(people))
    console = Console(stderr=True)
    suffix = source.suffix.lower()
    if html and (lines or suffix in LINES):
        raise click.UsageError('a JSON line says itself whether it is HTML: "html": true')
    if suffix in CODED:
        raise click.UsageError(f"{suffix} writes its texts in codes; give them as text, HTML or JSON lines")
    if source.is_dir():
        if target is None:
            raise click.UsageError("a folder needs --to FOLDER for the masked files")
        _folder(job, source, target, console)
    elif target is not None:
        raise click.UsageError("--to is for a folder; a single text goes to standard output")
    else:
        try:
            with click.open_file(str(source), "rb") as file:
                if lines or suffix in LINES:
                    _lines(job, file, console)
                else:
                    _one(job, file.read(LARGEST + 1), is_html=html or suffix in HTML)
        except OSError as error:
            raise click.ClickException(f"{source}: cannot be read ({type(error).__name__})") from None
    _report(job, console)
    context.exit(1 if job.problems else 0)


def _one(job: Job, raw: bytes, *, is_html: bool) -> None:
    try:
        click.echo(_bytes(job.text(_decoded(raw), is_html=is_html).body.text), nl=False)
    except (NotText, Withheld) as error:
        job.problems.append(str(error))


def _lines(job: Job, file: IO[bytes], console: Console) -> None:
    size = None
    if file.seekable():
        size = file.seek(0, 2)
        file.seek(0)
    with _progress(console) as progress:
        task = progress.add_task("lines", total=size)
        for answer, read in _answers(job, file):
            click.echo(_bytes(json.dumps(answer, ensure_ascii=False, separators=(",", ":"))))
            progress.advance(task, read)


def _answers(job: Job, file: IO[bytes]) -> Iterator[tuple[dict[str, object], int]]:
    for number, line in enumerate(file, 1):
        if not line.strip():
            continue
        answer: dict[str, object]
        try:
            answer = job.line(read_line(line))
        except (BadLine, Withheld) as error:
            problem = f"text withheld: {error}" if isinstance(error, Withheld) else str(error)
            job.problems.append(f"line {number}: {problem}")
            answer = {"error": {"line": number, "problem": problem}}
        yield answer, len(line)


def _folder(job: Job, source: Path, target: Path, console: Console) -> None:
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise click.ClickException(f"{target}: is there already and not empty; name a new folder")
    inside = target.resolve().is_relative_to(source.resolve())
    files = [path for path in sorted(source.rglob("*")) if path.is_symlink() or path.is_file()]
    if inside:
        raise click.ClickException(f"{target}: lies inside of {source}; name a folder outside")
    with _progress(console) as progress:
        for number, path in enumerate(progress.track(files, description="files"), 1):
            # a file's name can be a customer's name, so problems tell its number
            where = f"file {number} ({path.suffix.lower() or 'no suffix'})"
            if path.is_symlink():
                job.problems.append(f"{where}: is a link and was not followed")
                continue
            if path.suffix.lower() not in TEXT:
                job.problems.append(f"{where}: is of another kind and was not copied")
                continue
            try:
                _file(job, path, _place(job, path.relative_to(source), target), where)
            except (NotText, Withheld, OSError) as error:
                told = type(error).__name__ if isinstance(error, OSError) else str(error)
                job.problems.append(f"{where}: {told}")


def _file(job: Job, path: Path, place: Path, where: str) -> None:
    if path.suffix.lower() in LINES:
        with path.open("rb") as file:
            known = len(job.problems)
            answers = [json.dumps(answer, ensure_ascii=False) for answer, _ in _answers(job, file)]
            job.problems[known:] = [f"{where}, {problem}" for problem in job.problems[known:]]
        masked = "".join(f"{answer}\n" for answer in answers)
    else:
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
        masked = job.text(_decoded(raw), is_html=path.suffix.lower() in HTML).body.text
    place.parent.mkdir(parents=True, exist_ok=True)
    with place.open("xb") as out:
        out.write(_bytes(masked))


def _place(job: Job, relative: Path, target: Path) -> Path:
    """Where a masked file goes: names of files and folders are masked like those of attachments."""
    folder = target
    for depth, part in enumerate(relative.parts[:-1], 1):
        inside = Path(*relative.parts[:depth])
        if inside not in job.folders:
            # two customers' folders stay two, whatever tokens their names become
            job.folders[inside] = _free(job, folder, part)
            job.folders[inside].mkdir(parents=True)
        folder = job.folders[inside]
    return _free(job, folder, relative.name)


def _free(job: Job, folder: Path, name: str) -> Path:
    masked = Path(mask_filename(name, job.people, job.mapping, job.jurisdiction).text.replace("/", "_"))
    place, number = folder / masked, 1
    while place.exists():
        number += 1
        place = folder / f"{masked.stem} ({number}){masked.suffix}"
    return place


def _report(job: Job, console: Console) -> None:
    if job.found:
        table = Table("type", "values", title=f"Masked in {job.texts} texts")
        for kind, count in sorted(job.found.items()):
            table.add_row(kind, str(count))
        console.print(table)
    else:
        console.print(f"Nothing found in {job.texts} texts.")
    for problem in job.problems:
        console.print(f"not masked: {problem}", style="red", markup=False, highlight=False)


def _progress(console: Console) -> Progress:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    return Progress(*columns, console=console, disable=not console.is_terminal)


def _decoded(raw: bytes) -> str:
    if len(raw) > LARGEST:
        raise NotText(f"is larger than {LARGEST:,} bytes; cut it into JSON lines")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise NotText("is not UTF-8 text; convert it first") from None


def _bytes(text: str) -> bytes:
    # half of a surrogate pair is valid in JSON and not in UTF-8
    return text.encode("utf-8", "backslashreplace")


def _spans(name: str, masked: MaskedText) -> list[dict[str, object]]:
    return [{"field": name, "start": span.start, "end": span.end, "type": span.type} for span in masked.spans]


def _jurisdiction(code: str | None, mapping: Mapping) -> Jurisdiction:
    if code is None:
        return mapping.jurisdiction
    try:
        return parse(code)
    except ValueError:
        allowed = " ".join(Jurisdiction)
        raise click.BadParameter(f"must be one of {allowed}", param_hint="--jurisdiction") from None


def _people(file: BinaryIO | None) -> tuple[Person, ...]:
    if file is None:
        return ()
    try:
        line = json.loads(file.read())
    except (ValueError, RecursionError):
        raise click.BadParameter("is not JSON", param_hint="--people") from None
    if not isinstance(line, dict):
        raise click.BadParameter("must be an object with customer or parties", param_hint="--people")
    whole = json.dumps({"id": 0, "body": "", **line}).encode()
    try:
        return tuple(people_of(read_line(whole)))
    except BadLine as error:
        raise click.BadParameter(str(error), param_hint="--people") from None
