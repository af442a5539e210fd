"""One value of every type, in every text of a ticket: it leaves through no output and no failure."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from click.testing import CliRunner

from integration.cli import main
from integration.helpdesks.simulator import File
from mappings.redaction.types import DataType
from tests.scenarios.house import House, open_house
from tests.scenarios.test_canary import _tables

VALUES: Final = {
    DataType.NAME: ("my name is", "Ottoline Vrombaldine"),
    DataType.EMAIL: ("e-mail", "canary.kanarie@example.net"),
    DataType.PHONE: ("call me on", "13912347788"),
    DataType.ADDRESS: ("I live at", "47 Grauvogel Street, Springfield, IL 62704"),
    DataType.DOB: ("date of birth", "14/03/1987"),
    DataType.CN_ID: ("身份证号", "11010519491231002X"),
    DataType.HK_ID: ("HKID", "A123456(3)"),
    DataType.US_SSN: ("SSN", "536-22-8145"),
    DataType.UK_NINO: ("National Insurance number", "AB123456C"),
    DataType.IE_PPS: ("PPS number", "6433435F"),
    DataType.AU_TFN: ("tax file number", "123 456 782"),
    DataType.SG_NRIC: ("NRIC", "S1234567D"),
    DataType.IN_PAN: ("PAN", "ABCPE1234F"),
    DataType.IN_AADHAAR: ("Aadhaar", "2341 2341 2346"),
    DataType.DE_STEUERID: ("Steuer-ID", "36574261809"),
    DataType.FR_NIR: ("numéro de sécurité sociale", "2 95 05 49 588 157 80"),
    DataType.ES_DNI: ("DNI", "54362315K"),
    DataType.BANK_CARD: ("card number", "6222021234567890128"),
    DataType.IBAN: ("IBAN", "GB82WEST12345698765432"),
    DataType.BIC: ("BIC", "DEUTDEFF500"),
    DataType.BANK_ACCOUNT: ("account number", "70872490"),
    DataType.LOAN_NO: ("loan number", "LN-2024-0087345"),
    DataType.PASSPORT: ("passport number", "E12345678"),
    DataType.PLATE: ("车牌号", "京A8F9K2"),
    DataType.WECHAT: ("微信号", "wxid_kanarie88"),
    DataType.QQ: ("QQ号", "284719305"),
    DataType.ALIPAY: ("支付宝账号", "13700001234"),
    DataType.USCC: ("统一社会信用代码", "91350100M000100Y43"),
    DataType.CREDENTIAL: ("my password is", "Tr0ub4dor&3x"),
    DataType.IP: ("IP address", "203.0.113.77"),
    DataType.URL_TOKEN: ("link", "https://bank.example/reset?token=a8f9k2z7q1w5e3"),
    DataType.OTHER_ID: ("codice fiscale", "RSSMRA85T10A562S"),
    DataType.SITE: ("membership", "MB-4471902"),
}
MAPPING: Final = (
    "version: 1\nlanguage: en\njurisdiction: US\ngroups: [Complaints]\n"
    "redaction: {patterns: [{name: member, pattern: 'MB-[0-9]{7}'}]}\n"
)
SENTENCES: Final = "; ".join(f"{cue} {value}" for cue, value in VALUES.values())


@pytest.fixture
def house(database_url: str, tmp_path: Path) -> Iterator[House]:
    with open_house(
        database_url,
        tmp_path,
        mapping=MAPPING,
        log_level="DEBUG",
        read_seconds=1,
        upstream_limit_seconds=1,
    ) as opened:
        yield opened


def complaint(house: House) -> int:
    """A ticket whose title, text, HTML, file name and customer record hold the values."""
    customer = house.simulator.create_customer(
        "Ottoline", "Vrombaldine", VALUES[DataType.EMAIL][1], phone=VALUES[DataType.PHONE][1]
    )
    return house.simulator.create_ticket(
        f"Complaint of Ottoline Vrombaldine, loan number {VALUES[DataType.LOAN_NO][1]}",
        f"<div>I want to complain about a late fee on my loan. {SENTENCES.replace('&', '&amp;')}</div>",
        customer_id=customer,
        html=True,
        files=(File("Ottoline Vrombaldine 11010519491231002X.txt", SENTENCES.encode()),),
    )


def leaks(text: str) -> list[str]:
    """Types whose value occurs in a text."""
    return [
        kind.value for kind, (_, value) in VALUES.items() if value in text or json.dumps(value)[1:-1] in text
    ]


def test_every_type_has_a_canary() -> None:
    assert set(VALUES) == set(DataType)


@pytest.mark.parametrize("trouble", ["none", "refused", "late", "failing"])
def test_no_type_leaves_through_tables_logs_and_notes(
    house: House, trouble: str, capfd: pytest.CaptureFixture[str]
) -> None:
    if trouble == "refused":
        house.simulator.faults.fail_write(status=422)
    elif trouble == "late":
        house.simulator.faults.commit_late(1.2)
    elif trouble == "failing":
        house.simulator.faults.fail_write(status=500)
    ticket_id = complaint(house)
    house.work()
    house.simulator.edit(ticket_id, {"complaint_action": "record", "complaint_action_note": SENTENCES[:120]})
    house.work()
    printed = "".join(capfd.readouterr())
    for text in (_tables(house.services.database), printed, *house.notes(ticket_id)):
        assert leaks(text) == []


def test_no_type_leaves_through_explain_decide_and_mask(house: House) -> None:
    ticket_id = complaint(house)
    house.work()
    environ = {
        "OMBUD_DATABASE_URL": house.services.database.url,
        "OMBUD_DATA_DIR": str(house.settings.data_dir),
        "OMBUD_MAPPING": str(house.settings.mapping),
        "OMBUD_ZAMMAD_URL": house.simulator.url,
        "OMBUD_ZAMMAD_TOKEN": house.simulator.bot_token,
    }
    line = json.dumps({"id": 1, "title": SENTENCES, "body": f"I complain about a late fee. {SENTENCES}"})
    for words, given in (
        (["explain", str(ticket_id)], ""),
        (["explain", str(ticket_id), "--json"], ""),
        (["explain", str(ticket_id), "--all"], ""),
        (["decide"], line),
        (["mask", "--lines"], line),
        (["mask"], SENTENCES),
        (["dead-letters", "list"], ""),
    ):
        done = CliRunner().invoke(main, words, input=given, env=environ)
        assert done.exit_code == 0, done.output
        assert leaks(done.output) == [], words


@pytest.mark.parametrize("failing", ["known", "email", "phone", "bank_card", "site.member"])
def test_a_failing_recogniser_lets_no_type_out(
    house: House, failing: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def fails(_self: object, text: str, _context: object = None) -> None:
        raise LookupError(text)

    target = {
        "known": "mappings.redaction.known.KnownValues.find",
        "site.member": "mappings.redaction.patterns.SitePattern.find",
    }.get(failing)
    if target is None:
        monkeypatch.setattr(
            f"mappings.redaction.recognisers.{failing}.find", lambda text, context: fails(None, text, context)
        )
    else:
        monkeypatch.setattr(target, fails)
    ticket_id = complaint(house)
    house.work()
    (note,) = house.notes(ticket_id)
    assert failing in note
    printed = "".join(capfd.readouterr())
    for text in (_tables(house.services.database), printed, note):
        assert leaks(text) == []
