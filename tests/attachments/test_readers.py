"""Each kind of file gives up its text, whatever the encoding, and refuses what is hostile."""

from __future__ import annotations

import zlib
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from integration.attachments import limits
from integration.attachments.collecting import Collected, Unreadable
from integration.attachments.kinds import Kind, kind_of
from integration.attachments.reading import read_all
from tests.attachments.files import (
    RELATIONS,
    docx,
    locked_pdf,
    mail,
    packed_pdf,
    paragraph,
    pdf,
    scanned_pdf,
    word_xml,
)

ZH = "投诉：张三，身份证11010519491231002X，\n手机13912345678。"
HANT = "借款人陳大文來電，說從未簽過合約，請盡快回覆。電話 9123 4567"
FR = "Réclamation de M. Müller, prêt n° 4711, à Genève"


def text_of(kind: Kind, content: bytes) -> str:
    return "\n".join(text for text, _ in read_all(kind, content).parts)


def refused(kind: Kind, content: bytes) -> str:
    with pytest.raises(Unreadable) as caught:
        read_all(kind, content)
    return caught.value.reason


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("letter.TXT", Kind.TEXT),
        ("流水.csv", Kind.TEXT),
        ("mail.eml", Kind.MAIL),
        ("page.htm", Kind.HTML),
        ("合同.docx", Kind.DOCX),
        ("Vertrag v2.Pdf", Kind.PDF),
        ("photo.jpg", None),
        ("letter.doc", None),
        ("pdf", None),
        ("", None),
    ],
)
def test_the_name_tells_the_kind(name: str, kind: Kind | None) -> None:
    assert kind_of(name) is kind


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (ZH, "utf-8"),
        (ZH, "utf-8-sig"),
        (ZH, "utf-16"),
        (ZH, "utf-16-le"),
        (ZH, "gb18030"),
        (ZH, "utf-32"),
        (HANT, "big5"),
        (HANT, "gb18030"),
        (HANT + "佢哋喺度", "big5hkscs"),
        (FR, "utf-8"),
        (FR, "utf-16"),
        (FR, "utf-16-be"),
        (FR, "latin-1"),
        (FR + " 5 €", "cp1252"),
    ],
)
def test_plain_text_is_read_in_the_encoding_that_it_has(text: str, encoding: str) -> None:
    assert text_of(Kind.TEXT, text.encode(encoding)) == text


def test_any_bytes_are_some_text() -> None:
    for content in (b"", b"\xff", b"\0\0\0", bytes(range(256)), b"\xfe\xff\xd8", b"\x80" * 999):
        assert read_all(Kind.TEXT, content).left == []


@pytest.mark.parametrize("charset", ["gbk", "GB2312", "utf-8", "big5"])
def test_a_page_is_read_in_the_encoding_that_it_declares(charset: str) -> None:
    page = f'<html><head><meta charset="{charset}"></head><p>姓名</p></html>'
    (part,) = read_all(Kind.HTML, page.encode(charset)).parts
    assert part == (page, True)


@pytest.mark.parametrize("charset", ["hex", "zip", "unicode_escape", "no-such", "utf-8; x=1"])
def test_a_declared_encoding_that_is_none_of_text_is_not_used(charset: str) -> None:
    page = f'<meta charset="{charset}">姓名'
    assert text_of(Kind.HTML, page.encode()) == page


def test_a_mail_gives_headers_texts_and_what_is_attached_to_it() -> None:
    inner = mail(
        "The inner text", subject="Weitergeleitet: Beschwerde über Gebühren", sender="first@example.net"
    )
    message = mail(
        "The outer text",
        sender="Zoë Last <zoe@example.com>",
        html="<p>The <b>page</b></p>",
        files=[("Li Lei.docx", docx(paragraph("In the docx"))), ("合同.pdf", pdf("In the pdf"))],
        inner=[inner],
    )
    collected = read_all(Kind.MAIL, message.as_bytes())
    text = "\n".join(part for part, _ in collected.parts)
    for expected in (
        "Zoë Last <zoe@example.com>",
        "The outer text",
        "<b>page</b>",
        "Li Lei.docx",
        "In the docx",
        "合同.pdf",
        "In the pdf",
        "The inner text",
        "Beschwerde über Gebühren",
        "first@example.net",
    ):
        assert expected in text
    assert collected.left == []


def test_what_a_mail_carries_and_nobody_reads_is_told() -> None:
    message = mail("Text", files=[("a.png", b"\x89PNG"), ("b.pdf", locked_pdf("x")), ("c.docx", b"no docx")])
    assert read_all(Kind.MAIL, message.as_bytes()).left == ["other_kind", "encrypted", "unreadable"]


def test_mails_within_mails_end_somewhere() -> None:
    message = mail("innermost")
    for number in range(6):
        message = mail(f"level {number}", inner=[message])
    collected = read_all(Kind.MAIL, message.as_bytes())
    assert "other_kind" in collected.left
    assert all("innermost" not in text for text, _ in collected.parts)


def test_a_mail_of_thousands_of_nested_parts_is_not_read() -> None:
    head = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(3000))
    with pytest.raises(Unreadable):
        read_all(Kind.MAIL, head + b"\nend")


def test_a_value_split_over_runs_is_one_value() -> None:
    assert "11010519491231002X" in text_of(Kind.DOCX, docx(paragraph("证号 1101051", "949123", "1002X")))


def test_a_word_document_gives_headers_notes_comments_links_and_authors() -> None:
    text = text_of(
        Kind.DOCX,
        docx(
            paragraph("Body"),
            '<w:p><w:del w:author="Del Author"><w:r><w:delText>Deleted</w:delText></w:r></w:del></w:p>',
            more={
                "word/header1.xml": word_xml(paragraph("Header"), root="hdr").encode(),
                "word/footnotes.xml": word_xml(paragraph("Footnote"), root="footnotes").encode(),
                "word/comments.xml": word_xml(
                    f'<w:comment w:author="Com Author">{paragraph("Comment")}</w:comment>', root="comments"
                ).encode(),
                "word/_rels/document.xml.rels": (
                    f'<Relationships xmlns="{RELATIONS}"><Relationship Id="r1" TargetMode="External" '
                    'Target="mailto:link@example.com"/></Relationships>'
                ).encode(),
                "docProps/core.xml": b"<c><creator>Core Author</creator></c>",
            },
        ),
    )
    for expected in (
        "Body",
        "Deleted",
        "Del Author",
        "Header",
        "Footnote",
        "Comment",
        "Com Author",
        "mailto:link@example.com",
        "Core Author",
    ):
        assert expected in text


def test_pictures_in_a_word_document_are_told_as_left_out() -> None:
    content = docx(paragraph("Body"), more={"word/media/image1.png": b"\x89PNG"})
    assert read_all(Kind.DOCX, content).left == ["other_kind"]


def test_a_billion_laughs_are_refused() -> None:
    entities = "".join(f'<!ENTITY l{n + 1} "{f"&l{n};" * 10}">' for n in range(9))
    bomb = docx("<w:p>&l9;</w:p>", before=f'<!DOCTYPE w [<!ENTITY l0 "laugh">{entities}]>')
    assert refused(Kind.DOCX, bomb) == "unreadable"


def test_an_outside_entity_is_refused() -> None:
    outside = docx("<w:p>&x;</w:p>", before='<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>')
    assert refused(Kind.DOCX, outside) == "unreadable"


def test_a_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    bomb = docx("<w:p>" + "<w:r/>" * (limits.UNPACKED // 6 + 100) + "</w:p>")
    assert len(bomb) < limits.MOST_BYTES / 10
    assert refused(Kind.DOCX, bomb) == "too_large"


def test_an_archive_of_very_many_files_is_refused() -> None:
    made = BytesIO()
    with ZipFile(made, "w") as archive:
        for number in range(limits.PACKED_PARTS + 1):
            archive.writestr(f"word/{number}", b"")
    assert refused(Kind.DOCX, made.getvalue()) == "too_large"


def test_a_locked_word_document_is_told_as_encrypted() -> None:
    assert refused(Kind.DOCX, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)) == "encrypted"
    locked = bytearray(docx(paragraph("x")))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = locked.index(b"word/document.xml", locked.index(signature))
        start = locked.rindex(signature, 0, place)
        locked[start + offset] |= 1
    assert refused(Kind.DOCX, bytes(locked)) == "encrypted"


def test_another_office_document_is_another_kind() -> None:
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<x/>")
    assert refused(Kind.DOCX, made.getvalue()) == "other_kind"
    assert refused(Kind.TEXT, made.getvalue()) == "other_kind"


@pytest.mark.parametrize("cut", [30, 200, -30])
def test_a_broken_word_document_is_not_readable(cut: int) -> None:
    assert refused(Kind.DOCX, docx(paragraph("x"))[:cut]) == "unreadable"


def test_a_pdf_gives_its_text_layer_in_any_script() -> None:
    text = text_of(Kind.PDF, pdf("Contract of Li Lei", ZH))
    assert "Contract of Li Lei" in text
    assert "11010519491231002X" in text
    assert "张三" in text


def test_what_begins_like_a_pdf_is_read_as_one_whatever_its_name() -> None:
    assert "Contract" in text_of(Kind.TEXT, pdf("Contract"))


def test_a_locked_pdf_is_told_as_encrypted_and_one_that_only_forbids_printing_is_read() -> None:
    assert refused(Kind.PDF, locked_pdf("Contract")) == "encrypted"
    assert "Contract" in text_of(Kind.PDF, locked_pdf("Contract", password="", owner="owner"))


def test_a_scan_has_no_text() -> None:
    assert refused(Kind.PDF, scanned_pdf()) == "no_text"


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"%PDF-1.7\n" + bytes(5000), pdf("x")[:300]])
def test_a_broken_pdf_is_not_readable(content: bytes) -> None:
    assert refused(Kind.PDF, content) == "unreadable"


def test_a_pdf_that_unpacks_to_very_much_is_refused() -> None:
    packed = zlib.compress(zlib.compress(bytes(300 * 1024 * 1024), 9), 9)
    bomb = packed_pdf(packed, "[/FlateDecode /FlateDecode]")
    assert refused(Kind.PDF, bomb) in {"too_large", "unreadable"}


def test_of_a_long_text_the_beginning_is_kept() -> None:
    collected = read_all(Kind.TEXT, b"a" * (limits.MOST_CHARACTERS + 1))
    assert [len(text) for text, _ in collected.parts] == [limits.MOST_CHARACTERS]
    assert collected.left == ["too_long"]


def test_texts_stay_out_of_reprs() -> None:
    assert "13912345678" not in repr(read_all(Kind.TEXT, ZH.encode()))
    assert "13912345678" not in repr(Collected([(ZH, False)]))
