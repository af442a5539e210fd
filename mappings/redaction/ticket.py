"""A ticket as fetched → what deciding may see; single fields → spans and masked text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mappings import fields, language
from mappings.jurisdictions import PHONE_REGIONS, Jurisdiction
from mappings.models import (
    NO_LINES,
    Article,
    ArticleHead,
    AttachmentFindings,
    AttachmentText,
    MaskedArticle,
    MaskedAttachment,
    MaskedText,
    MaskedTicket,
    Person,
    Role,
    Sender,
    Span,
    Ticket,
    Unread,
)
from mappings.redaction import attachments as files
from mappings.redaction.allowing import Allowed
from mappings.redaction.forgetting import forgetting
from mappings.redaction.hits import Context
from mappings.redaction.known import KnownValues
from mappings.redaction.masking import NO_AIDS, Aids, Masked, Masker, Withheld
from mappings.redaction.recognisers import RECOGNISERS
from mappings.redaction.rendered import rendered_ranges
from mappings.redaction.tokens import Numbering
from mappings.redaction.view import View, view_of
from mappings.sharing.line import read_request
from mappings.verbs import Verb

if TYPE_CHECKING:  # the mapping holds the policy, and so knows this package
    from mappings.mapping import Mapping


@dataclass(frozen=True, slots=True)
class MaskedFields:
    """A title and a body with their spans.

    Attributes:
        title: As given, tokens in place of the values.
        body: The same, markup included.
        plain_title: Folded, for deciding.
        plain_body: What a reader sees, folded, without markup.
        language: Of body and title together.
        found: How many distinct values of each kind, sorted by kind.
    """

    title: MaskedText
    body: MaskedText
    plain_title: str = field(repr=False)
    plain_body: str = field(repr=False)
    language: str
    found: tuple[tuple[str, int], ...]


@forgetting()
def mask_ticket(
    ticket: Ticket, mapping: Mapping, aids: Aids = NO_AIDS, *, marks: bool = False
) -> MaskedTicket:
    """Mask title, articles and file names, and count what attachments hold; what Ombud wrote is left out.

    When a recogniser fails or takes too long, no text is passed on and `withheld` is true.

    Args:
        aids: What masking gets from outside.
        marks: Also say where in what a reader sees the customer's data stands, for highlighting.
    """
    masker = _masker(ticket.people, mapping, mapping.jurisdictions, aids)
    articles = [article for article in ticket.articles if article.marker is None]
    title = view_of(ticket.title, is_html=False)
    views = [_views(article) for article in articles]
    names = [files.name_view(one.filename) for article in articles for one in article.attachments]
    for view in (title, *(view for pair in views for view in pair), *names):
        masker.numbering.keep_clear_of(view.text)
    first = views[0][1].visible_text if views else ""
    masked_title = ""
    masked_articles: tuple[MaskedArticle, ...] = ()
    spans: dict[int, _Spans] = {}
    withheld_by = ""
    found: tuple[tuple[str, int], ...] = ()
    answers: tuple[tuple[int, MaskedArticle], ...] = ()
    questions: ReadOnly[str, str] = NO_LINES
    try:
        languages = [_language(subject.text, body.visible_text) for subject, body in views]
        above, *texts = masker.mask_together(
            [
                (title, _language(title.text, first)),
                *((view, spoken) for pair, spoken in zip(views, languages, strict=True) for view in pair),
            ]
        )
        masked_title = above.view.text
        masked = [
            _masked_article(masker, article, spoken, *pair)
            for article, spoken, *pair in zip(articles, languages, texts[::2], texts[1::2], strict=True)
        ]
        masked_articles = tuple(article for article, _ in masked)
        spans = {article.id: places for article, places in masked}
        found = masker.numbering.found
        # last, and with tokens taken as ours: they are answers to what was asked with these very numbers
        answers = tuple((child_id, _masked_answer(masker, article)) for child_id, article in ticket.answers)
        questions = dict(_questions(ticket, masker))
    except Withheld as error:
        masked_title, masked_articles, withheld_by = "", (), error.recogniser
        answers, questions = (), NO_LINES
    return MaskedTicket(
        id=ticket.id,
        number=ticket.number,
        group=ticket.group,
        state=ticket.state,
        created_at=ticket.created_at,
        updated_at=ticket.updated_at,
        channel=ticket.channel,
        fields=ticket.fields,
        markers=ticket.markers,
        title=masked_title,
        articles=masked_articles,
        heads=tuple(_heads(ticket, spans, marks=marks)),
        found=() if withheld_by else found,
        withheld=bool(withheld_by),
        withheld_by=withheld_by,
        history=ticket.history,
        country=ticket.country,
        owner_id=ticket.owner_id,
        owner_login=ticket.owner_login,
        concerned=_concerned(articles, views, title, mapping),
        has_address=_has_address(ticket),
        attachments=None if withheld_by else _findings(ticket, articles, masker, mapping),
        answers=answers,
        questions=questions,
    )


@forgetting()
def mask_fields(
    title: str,
    body: str,
    *,
    is_html: bool,
    people: Iterable[Person] = (),
    mapping: Mapping,
    jurisdiction: Jurisdiction,
    aids: Aids = NO_AIDS,
) -> MaskedFields:
    """Mask one title and one body.

    Args:
        aids: What masking gets from outside.

    Raises:
        Withheld: A recogniser failed or took too long.
    """
    masker = _masker(people, mapping, (jurisdiction,), aids)
    title_view, body_view = view_of(title, is_html=False), view_of(body, is_html=is_html)
    for view in (title_view, body_view):
        masker.numbering.keep_clear_of(view.text)
    text_language = _language(title_view.text, body_view.visible_text)
    masked_title, masked_body = masker.mask_together(
        [(title_view, text_language), (body_view, text_language)]
    )
    return MaskedFields(
        title=masked_title.of_source(title),
        body=masked_body.of_source(body),
        plain_title=masked_title.view.text,
        plain_body=masked_body.view.visible_text,
        language=text_language,
        found=masker.numbering.found,
    )


@forgetting()
def mask_filename(
    name: str, people: Iterable[Person], mapping: Mapping, jurisdiction: Jurisdiction, aids: Aids = NO_AIDS
) -> MaskedText:
    """Mask the name of a file, underscores read as blanks; its ending stays.

    Raises:
        Withheld: A recogniser failed or took too long.
    """
    masker = _masker(people, mapping, (jurisdiction,), aids)
    return files.mask_name(name, masker, _language(name, ""))


def _masker(
    people: Iterable[Person],
    mapping: Mapping,
    jurisdictions: tuple[Jurisdiction, ...],
    aids: Aids,
) -> Masker:
    regions = tuple(PHONE_REGIONS[jurisdiction] for jurisdiction in jurisdictions)
    known = KnownValues(people, regions)
    return Masker(
        recognisers={"known": known, **RECOGNISERS, **mapping.redaction.recognisers, **aids.models},
        context=Context(regions),
        allowed=Allowed.of(mapping.redaction.allow),
        numbering=Numbering(mapping.redaction.policy),
        seconds=aids.seconds,
    )


def _views(article: Article) -> tuple[View, View]:
    return view_of(article.subject, is_html=False), view_of(article.body, is_html=article.is_html)


@dataclass(frozen=True, slots=True)
class _Spans:
    """What was found in an article; of its body also where."""

    subject: tuple[Span, ...] = ()
    body: tuple[Span, ...] = ()


def _heads(ticket: Ticket, spans: dict[int, _Spans], *, marks: bool) -> Iterator[ArticleHead]:
    theirs = _addresses_of_customer(ticket)
    for number, article in enumerate(ticket.articles, start=1):
        found = spans.get(article.id, _Spans())
        marked: tuple[tuple[int, int], ...] = ()
        if marks and found.body and (article.sender is Sender.CUSTOMER or number == 1):
            places = ((span.start, span.end) for span in found.body)
            marked = rendered_ranges(article.body, places, is_html=article.is_html)
        yield ArticleHead(
            id=article.id,
            number=number,
            created_at=article.created_at,
            sender=article.sender,
            channel=article.channel,
            internal=article.internal,
            ours=article.marker is not None,
            by_id=article.created_by_id,
            letter=article.marker.letter if article.marker is not None else "",
            elsewhere=bool(theirs and article.recipients) and theirs.isdisjoint(article.recipients),
            delivery=article.delivery,
            attachments=len(article.attachments),
            highlighted=article.highlighted,
            kinds=tuple(sorted({span.type for span in (*found.subject, *found.body)})),
            marks=marked,
        )


def _addresses_of_customer(ticket: Ticket) -> frozenset[str]:
    """Where the customer can be written to: his record, and whoever wrote in his name on this ticket."""
    record = {person.email.casefold() for person in ticket.people if person.role is Role.CUSTOMER}
    wrote = (one.writers for one in ticket.articles if one.sender is Sender.CUSTOMER)
    return frozenset(record.union(*wrote) - {""})


def _questions(ticket: Ticket, masker: Masker) -> Iterator[tuple[str, str]]:
    """What agents ask partners, masked, by the note line that asks it; other lines are nobody's business.

    Raises:
        Withheld: A recogniser failed.
    """
    edits = () if ticket.history is None else ticket.history.edits
    if all(edit.attribute != fields.ACTION.name or edit.after != Verb.SHARE.value for edit in edits):
        return
    for edit in edits:
        if edit.attribute == fields.ACTION_NOTE.name and isinstance(edit.after, str):
            line = edit.after.strip()
            question = read_request(line).question
            if question:
                masked = masker.mask(view_of(question, is_html=False), _language(question, ""))
                yield line, masked.view.text


def _concerned(
    articles: Sequence[Article], views: Sequence[tuple[View, View]], title: View, mapping: Mapping
) -> frozenset[str]:
    """Logins of the people whom the customer names by address or name: he may complain about them (回避)."""
    written = [title.visible_text]
    for index, (article, (subject, body)) in enumerate(zip(articles, views, strict=True)):
        if index == 0 or article.sender is Sender.CUSTOMER:
            written += [subject.visible_text, body.visible_text]
    text = " ".join(" ".join(written).casefold().split())
    return frozenset(person.login for person in mapping.people if person.is_named_in(text))


def _has_address(ticket: Ticket) -> bool | None:
    """Whether a letter can go to the customer by e-mail; None while his record is unread."""
    if not ticket.people_known:
        return None
    return any(person.role is Role.CUSTOMER and person.email for person in ticket.people)


def _masked_answer(masker: Masker, article: Article) -> MaskedArticle:
    subject, body = _views(article)
    text_language = _language(subject.text, body.visible_text)
    texts = masker.mask_together([(subject, text_language), (body, text_language)])
    return _masked_article(masker, article, text_language, *texts)[0]


def _masked_article(
    masker: Masker, article: Article, text_language: str, masked_subject: Masked, masked_body: Masked
) -> tuple[MaskedArticle, _Spans]:
    masked = MaskedArticle(
        id=article.id,
        created_at=article.created_at,
        sender=article.sender,
        channel=article.channel,
        internal=article.internal,
        subject=masked_subject.view.text,
        text=masked_body.view.visible_text,
        attachments=tuple(
            MaskedAttachment(one.id, files.mask_name(one.filename, masker, text_language).text, one.size)
            for one in article.attachments
        ),
    )
    return masked, _Spans(
        tuple(span for span, _ in masked_subject.replacements),
        tuple(span for span, _ in masked_body.replacements),
    )


def _findings(
    ticket: Ticket, articles: Iterable[Article], masker: Masker, mapping: Mapping
) -> AttachmentFindings | None:
    texts = ticket.attachment_texts
    if mapping.redaction.attachments == "names":
        texts = tuple(
            AttachmentText(one.id, unread=Unread.NAMES_ONLY)
            for article in articles
            for one in article.attachments
        )
    return files.findings(texts, masker) if texts else None


def _language(title: str, body: str) -> str:
    found = language.detect(body)
    return found if found != language.OTHER else language.detect(f"{title}\n{body}")
