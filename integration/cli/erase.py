"""`ombud erase TICKET`: delete a ticket, or Ombud's own articles on it, where no law asks to keep them."""

from __future__ import annotations

import json
from typing import Final

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from integration.bootstrap.erasing import erasing
from integration.cli.start import Problems, configured
from integration.erasing import Fate, Outcome, Report, Request
from integration.errors import HelpdeskError, NotAllowed, NotAuthenticated, NotFound, SettingsError
from integration.helpdesks.zammad.erasing import PERMISSION, REMAINS, TIMEFRAME, WHOSE
from integration.mapping_file import read_mapping
from integration.settings import variable
from mappings.erasure import OVERRULING, Against, Obstacle, Reason, Scope

REFUSED: Final = 1
USAGE: Final = 2
SAID_NO: Final = 3

_STATUS: Final = {
    Outcome.SHOWN: 0,
    Outcome.DONE: 0,
    Outcome.REFUSED: REFUSED,
    Outcome.PARTLY: SAID_NO,
    Outcome.NOT_DONE: SAID_NO,
    Outcome.UNKNOWN: SAID_NO,
}
_SCOPES: Final = {
    Scope.TICKET: "the whole ticket: articles, attachments, history, drafts",
    Scope.OWN_ARTICLES: "the internal articles that Ombud wrote on it",
}
AGAINST: Final = {
    Against.LEGAL_HOLD: (
        "it is held",
        "an agent ends the hold with the order hold; nothing else overrules it",
    ),
    Against.RETENTION_RUNNING: ("the law asks to keep it until then", "wait for that day"),
    Against.RETENTION_NOT_BEGUN: (
        "the law asks to keep it, and the time has not begun to run",
        "close the complaint, or record what starts it; a rule that does not bind you can be switched off",
    ),
    Against.RETENTION_WITHOUT_END: (
        "the law asks to keep it and names no end",
        "your lawyers know; a rule that does not bind you can be switched off in the mapping",
    ),
    Against.DUTY_OPEN: ("the complaint is not answered", "answer it first"),
    Against.NOT_KNOWN: ("Ombud does not know what binds it", "let Ombud handle the ticket first"),
    Against.NOT_UP_TO_DATE: (
        "something is not looked at yet, and it may be a hold",
        "start `ombud worker` and wait a moment; see to `ombud dead-letters list`",
    ),
}
_FATES: Final = {
    Fate.WOULD_GO: "would be deleted",
    Fate.PERHAPS_TOO_OLD: (
        f"older than {TIMEFRAME.seconds} seconds: Zammad refuses, unless its setting "
        "ui_ticket_zoom_article_delete_timeframe is longer, or 0 for no limit"
    ),
    Fate.DELETED: "deleted",
    Fate.TOO_OLD: (
        "kept: older than Zammad's setting ui_ticket_zoom_article_delete_timeframe lets its author delete; "
        "an administrator sets it to 0, run again, set it back"
    ),
    Fate.NOT_OWN: "kept: another account wrote it than the token's; the service account must make the token",
    Fate.PUBLIC: "kept: it has gone to somebody",
    Fate.OTHER_TICKET: "kept: it was written on another ticket, whose law binds it; a merge brought it here",
    Fate.REFUSED: "kept: Zammad refused",
    Fate.UNKNOWN: "not known: no answer came; run the same again",
}


@click.command()
@click.argument("ticket", type=click.IntRange(min=1))
@click.option(
    "--reason",
    type=click.Choice([reason.value for reason in Reason]),
    required=True,
    help="Why; kept on record.",
)
@click.option("--ticket", "scope", flag_value=Scope.TICKET.value, help="The whole ticket.")
@click.option(
    "--own-articles", "scope", flag_value=Scope.OWN_ARTICLES.value, help="Only what Ombud itself wrote on it."
)
@click.option("--yes", is_flag=True, help="Do it; without it everything is only shown.")
@click.option(
    "--despite-retention",
    is_flag=True,
    help="With court_order or test_data: go before what a law asks to keep or to answer. Kept on record.",
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object instead of tables.")
@click.pass_context
def command(
    context: click.Context,
    ticket: int,
    reason: str,
    scope: str | None,
    yes: bool,
    despite_retention: bool,
    as_json: bool,
) -> None:
    """Erase a ticket, or Ombud's own articles on it. Shows what would be done; --yes does it.

    TICKET is the helpdesk's id of the ticket, not its number. Needs OMBUD_ERASE_TOKEN, which nothing else
    uses. Refused while a law asks to keep the ticket, while it is held, and while the complaint is not
    answered. What was asked for is kept on record, refused or done.

    Exit status: 0 done or shown, 1 refused, 2 wrong use or settings, 3 the helpdesk said no.
    """
    if scope is None:
        raise click.UsageError("give one of: --ticket, --own-articles")
    request = Request(ticket, Scope(scope), Reason(reason), despite_retention)
    if despite_retention and request.reason not in OVERRULING:
        allowed = " or ".join(sorted(OVERRULING))
        raise click.UsageError(f"--despite-retention goes with --reason {allowed} only")
    try:
        settings = configured()
        mapping = read_mapping(settings.mapping)
        with erasing(settings, mapping, request.scope) as parts:
            report = parts.erase(request) if yes else parts.show(request)
    except SettingsError as error:
        raise Unusable(error) from None
    if as_json:
        click.echo(json.dumps(as_data(report), ensure_ascii=False, indent=2))
    else:
        show(Console(), report)
    context.exit(_STATUS[report.outcome])


class Unusable(Problems):
    """Settings that are missing or wrong: here they are wrong use, since 1 means refused."""

    exit_code = USAGE


def as_data(report: Report) -> dict[str, object]:
    """A report as JSON: ids, codes, dates."""
    request, error = report.request, report.error
    overruled = set(report.overruled)
    return {
        "ticket_id": request.ticket_id,
        "scope": request.scope.value,
        "reason": request.reason.value,
        "despite_retention": request.despite_retention,
        "outcome": report.outcome.value,
        "record": report.number,
        "erased_at": None if report.erased_at is None else report.erased_at.isoformat(),
        "obstacles": [
            {
                "code": one.code.value,
                "rule": one.rule,
                "due_date": None if one.due_date is None else one.due_date.isoformat(),
                "due_at": None if one.due_at is None else one.due_at.isoformat(),
                "waits_for": list(one.waits_for),
                "citation": one.citation,
                "overruled": one in overruled,
            }
            for one in report.obstacles
        ],
        "articles": [
            {"id": one.id, "created_at": one.created_at.isoformat(), "fate": one.fate.value}
            for one in report.articles
        ],
        "deletion": report.state,
        "error": None
        if error is None
        else {
            "code": error.code,
            "reason": error.reason,
            "status": error.status,
            "error_id": error.error_id,
            "do": said_no(report.request.scope, error),
        },
        "remains": [{"place": one.place, "what": one.what, "who": one.who} for one in REMAINS[request.scope]],
    }


def show(console: Console, report: Report) -> None:
    """Print a report for a person."""
    request = report.request
    console.print(
        Text(f"Ticket {request.ticket_id}, reason {request.reason.value}: {_SCOPES[request.scope]}.")
    )
    if report.erased_at is not None:
        console.print(f"It was handed over for deletion before: {report.erased_at:%Y-%m-%d %H:%M} UTC.")
    if report.obstacles:
        console.print(_obstacles(report))
    if report.articles:
        table = Table("article", "written (UTC)", "what becomes of it", title="Ombud's articles")
        for one in report.articles:
            table.add_row(str(one.id), f"{one.created_at:%Y-%m-%d %H:%M}", Text(_FATES[one.fate]))
        console.print(table)
    if report.error is not None:
        console.print(Text(said_no(request.scope, report.error), style="red"))
    if report.outcome is not Outcome.REFUSED or report.number is None:
        table = Table("stays in", "what", "who can remove it", title="What stays where")
        for left in REMAINS[request.scope]:
            table.add_row(Text(left.place), Text(left.what), Text(left.who))
        console.print(table)
    console.print(Text(_ending(report), style="bold"))
    if report.number is not None:
        console.print(f"Kept on record as number {report.number}.")


def _obstacles(report: Report) -> Table:
    refused = report.outcome is Outcome.REFUSED
    title = "What speaks against it" if refused else "What it is done in spite of"
    table = Table("code", "rule", "until", "why", "what helps", title=title)
    for one in report.obstacles:
        why, helps = AGAINST[one.code]
        table.add_row(
            one.code.value,
            Text("\n".join(filter(None, (one.rule, one.citation))) or "–"),
            "–" if one.due_date is None else one.due_date.isoformat(),
            Text(why + _waits_for(one)),
            Text(helps),
        )
    return table


def _waits_for(obstacle: Obstacle) -> str:
    return f": {', '.join(obstacle.waits_for)}" if obstacle.waits_for else ""


def _ending(report: Report) -> str:
    if report.outcome is Outcome.REFUSED:
        return "Refused; nothing was erased."
    if report.outcome is Outcome.SHOWN:
        if report.request.scope is Scope.OWN_ARTICLES and not report.articles:
            return "Nothing of Ombud's stands on the ticket."
        queued = f" Its deletion is known to Zammad: {report.state}." if report.state else ""
        return f"Only shown, nothing was erased.{queued} --yes does it."
    if report.outcome is Outcome.DONE:
        return _done(report)
    if report.outcome is Outcome.PARTLY:
        return "Not everything was erased; complaint_privacy stays as it is."
    if report.outcome is Outcome.UNKNOWN:
        return "No answer came, so it is not known whether the ticket will be deleted. Run the same again."
    return "The helpdesk said no; nothing was erased."


def _done(report: Report) -> str:
    if report.state == "gone":
        return "Done: the ticket was deleted before."
    if report.request.scope is Scope.TICKET:
        return "Done: Zammad deletes the ticket within about ten minutes; Ombud leaves it alone from now on."
    if not report.articles:
        return "Done: nothing of Ombud's stood on the ticket."
    return "Done: the worker sets complaint_privacy to erased."


def said_no(scope: Scope, error: HelpdeskError) -> str:
    """What the helpdesk said, and what to do; never a word of its own."""
    needed = f"make a token of {WHOSE[scope]} with the permission {PERMISSION[scope]} and set it in "
    needed += variable("erase_token")
    if isinstance(error, NotAuthenticated):
        return f"Zammad does not know the token in {variable('erase_token')}: {needed}"
    if isinstance(error, NotAllowed):
        whose = (
            "its user lacks the right" if error.reason == "user_lacks_right" else "the token lacks a right"
        )
        return f"Zammad refuses ({whose}, status 403): {needed}"
    if isinstance(error, NotFound) or error.reason == "no_such_object":
        return "Zammad has no such ticket; TICKET is its id, not its number"
    if error.reason == "users_only":
        return (
            "this Zammad (6.1) queues users only, and deleting a user deletes all tickets of which he is the "
            "customer, so Ombud never does; an administrator deletes the ticket with DELETE "
            "/api/v1/tickets/ID, or upgrades"
        )
    return f"{error}; docs/operations.md says what to do about {error.code}"
