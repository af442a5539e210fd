"""Small files of every kind that is read, made by hand; nobody in them exists."""

from __future__ import annotations

from collections.abc import Sequence
from email.message import EmailMessage
from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

from pypdf import PdfReader, PdfWriter

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"


def paragraph(*runs: str) -> str:
    """A paragraph of Word's; each run may hold a piece of a word, as editing leaves them."""
    return "<w:p>" + "".join(f"<w:r><w:t>{escape(run)}</w:t></w:r>" for run in runs) + "</w:p>"


def word_xml(*paragraphs: str, root: str = "document", before: str = "") -> str:
    """One XML file of a Word document."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>{before}<w:{root} xmlns:w="{WORD}">'
        f"{''.join(paragraphs)}</w:{root}>"
    )


def docx(*paragraphs: str, before: str = "", more: dict[str, bytes] | None = None) -> bytes:
    """A Word document.

    Args:
        before: What stands before the document's root element.
        more: Further files in it.
    """
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", word_xml(*paragraphs, before=before))
        for name, content in (more or {}).items():
            archive.writestr(name, content)
    return made.getvalue()


def pdf(*pages: str) -> bytes:
    """A PDF with a text layer; every character is a glyph number with a table back, as for Chinese fonts."""
    chars = sorted(set("".join(pages)))
    numbers = {char: index for index, char in enumerate(chars, start=1)}
    table = "".join(f"<{numbers[char]:04x}> <{char.encode('utf-16-be').hex()}>\n" for char in chars)
    cmap = (
        "/CIDInit /ProcSet findresource begin begincmap\n"
        "1 begincodespacerange <0000> <ffff> endcodespacerange\n"
        f"{len(chars)} beginbfchar\n{table}endbfchar\nendcmap end"
    )
    contents = []
    for page in pages:
        lines = [
            f"<{''.join(f'{numbers[char]:04x}' for char in line)}> Tj 0 -14 Td" for line in page.split("\n")
        ]
        contents.append(f"BT /F1 12 Tf 50 700 Td {' '.join(lines)} ET")
    return _pdf([_stream(content) for content in contents], cmap)


def scanned_pdf() -> bytes:
    """A PDF whose only page is a picture."""
    return _pdf([_stream("/I1 Do")], "", picture=True)


def locked_pdf(*pages: str, password: str = "a-password", owner: str | None = None) -> bytes:
    """The same, encrypted."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf(*pages))))
    writer.encrypt(password, owner, algorithm="RC4-128")
    made = BytesIO()
    writer.write(made)
    return made.getvalue()


def packed_pdf(content: bytes, filters: str) -> bytes:
    """A PDF whose page is a stream packed by some filters."""
    head = f"<< /Length {len(content)} /Filter {filters} >>".encode()
    return _pdf([head + b"\nstream\n" + content + b"\nendstream"], "")


def mail(
    body: str,
    *,
    subject: str = "A complaint",
    sender: str = "somebody@example.com",
    html: str = "",
    files: Sequence[tuple[str, bytes]] = (),
    inner: Sequence[EmailMessage] = (),
) -> EmailMessage:
    """A mail with attachments and mails in it."""
    message = EmailMessage()
    message["From"] = sender
    message["To"] = "complaints@example.org"
    message["Subject"] = subject
    message.set_content(body)
    if html:
        message.add_alternative(html, subtype="html")
    for name, content in files:
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    for one in inner:
        message.add_attachment(one)
    return message


def _stream(content: str) -> bytes:
    body = content.encode()
    return f"<< /Length {len(body)} >>\nstream\n".encode() + body + b"\nendstream"


def _pdf(streams: Sequence[bytes], cmap: str, *, picture: bool = False) -> bytes:
    first = 7
    kids = " ".join(f"{first + 2 * index} 0 R" for index in range(len(streams)))
    resources = "<< /Font << /F1 3 0 R >> >>" if not picture else "<< /XObject << /I1 6 0 R >> >>"
    objects: list[bytes] = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(streams)} >>".encode(),
        (
            b"<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /Identity-H /DescendantFonts [4 0 R] "
            b"/ToUnicode 5 0 R >>"
        ),
        (
            b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made /DW 1000 "
            b"/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>"
        ),
        _stream(cmap),
        (
            b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray "
            b"/BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream"
        ),
    ]
    for index, stream in enumerate(streams):
        page = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources {resources} "
            f"/Contents {first + 2 * index + 1} 0 R >>"
        )
        objects += (page.encode(), stream)
    made = BytesIO()
    made.write(b"%PDF-1.7\n")
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(made.tell())
        made.write(f"{number} 0 obj\n".encode() + content + b"\nendobj\n")
    table = made.tell()
    made.write(f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode())
    for place in places:
        made.write(f"{place:010d} 00000 n \n".encode())
    made.write(f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n".encode())
    return made.getvalue()
