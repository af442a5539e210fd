"""Names of the peoples who moved most, and the words beside them."""

from __future__ import annotations

import pytest

from mappings.redaction.folding import fold_text
from mappings.redaction.recognisers import names_latin
from tests.mappings.redaction.marking import bare, marked


@pytest.mark.parametrize(
    "expected",
    [
        "the file of <Olumide Adeyinka> went missing",
        "copy to <Kwabena Asante-Mensah>, thanks for nothing",
        "a certain <Parthasarathy Krishnan> took the papers",
        "<Zbigniew Wawrzyniak> et sa caution",
        "die Unterlagen liegen bei <Ayşegül Demirtaş>",
        "el recibo lo firmó <Xiomara Apaza>",
        "le dossier de <Fatoumata Ouédraogo>",
        "<Hrvoje Mijatović> hat nie unterschrieben",
        "papers of <Tigist Gebremariam> and <Nosipho Mkhize>",
        "i never met <gurpreet dhaliwal> in my life",
        "<Volodymyr Bondarenko> (Bürge) weiß von nichts",
        "per <Jejomar Macaraeg>, the branch was shut",
    ],
)
def test_names_of_those_who_moved_are_found(expected: str) -> None:
    assert marked(bare(expected), [names_latin]) == fold_text(expected)


@pytest.mark.parametrize(
    "text",
    [
        "Toyota Corolla, Opel Astra, Renault Clio, Seat Toledo, Mazda",
        "Banco Ribera, Caja Cantabria, Sparkasse Konstanz, Crédit Mutuel, Kestrel Credit, Atlas Homes",
        "the Madurai branch, the Pune office, sucursal de Sevilla, agence de Nancy, Filiale Kaunas",
        "in April, im Mai, en mayo, am Sonntag, im Winter, el domingo, en Noel",
        "Gold Loan, Home Loan, Ratenkredit, Crédit Conso, Préstamo Personal, Kredit Plus",
        "the Loan Officer, Recovery Agent, Field Officer, Kundenberater, Gestora",
        "BaFin, Banque de France, Banco de España, Reserve Bank of India, Consumer Duty",
    ],
)
def test_firms_towns_cars_and_months_stay(text: str) -> None:
    assert marked(text, [names_latin]) == fold_text(text)


@pytest.mark.parametrize(
    "expected",
    [
        "any trouble ring our <Maricel> on the usual number, and tell <Jocelyn> too",
        "I was pressured by <Iestyn Prydderch>, a teacher",
        "Person making the complaint: <Temjen Imchen>",
        "Print full name in capitals: <RAMALAKSHMI VENKATASUBBAIAH>",
        "From: <samira boudjema> [samira.boudjema@mail.example]",
        "De : <volodia petrenko> (vpetrenko@mail.example)",
        "WG: <Schulte-Mattler>, dritte Erinnerung",
        "Fallübergabe von <Ayten Güneş> um 9:44",
        "Erbengemeinschaft nach <Oleksandr Kovalenko>, Restschuld offen",
        "ganz liebe Grüße die <Ivana>",
        "nous avons été saisis par <Zohra Khelifi> d'un litige",
        "el que firma, para servirle, <Volodymyr Lysenko>",
        "his wife <Ngozichukwuka> called twice",
    ],
)
def test_words_of_letters_and_call_notes_tell_a_name(expected: str) -> None:
    assert marked(bare(expected), [names_latin]) == fold_text(expected)


@pytest.mark.parametrize(
    "expected",
    [
        "my husband <April Stone> and your agent <Mark Banks> spoke",
        "Customer: <MARK BANKS>",
        "hi, <Hui Min Sim> was here before me",
        "<Grainne Ni Dhomhnaill> signed",
        "copy for <Jordi Puigdomènech i Ferrer>, please",
        "<Luong Thi Bich Hanh> signs as well",
        '<Teresita "Tess" Macaspac> signed',
        "the field officer <Dnyaneshwar More> came home",
        "witnessed by <Perera, Nimal>, whom i never met",
        "<reza> here again, about my loan",
        "my ex <guadalupe ochoa> stopped paying",
        "the appraiser, one <Subramaniam, Shreya>, never came",
        "Borrowers: <Ewa> und <Piotr Zając>, <Tunde> & <Folake Ogunbanjo>",
    ],
)
def test_names_that_are_written_in_other_ways_are_found(expected: str) -> None:
    assert marked(bare(expected), [names_latin]) == fold_text(expected)


@pytest.mark.parametrize(
    "text",
    [
        "she is Very upset, am i wrong, tell Barclays, ring our Branch in Leeds, call our Helpline",
        "we act for Kestrel Credit, you reported Equifax, handed over by Northstar Lending",
        "saisis par la Banque Postale, le débiteur Cofidis, comparece Banco Ribera",
        "From: Customer Care <care@bank.example>",
        "From: Barclays Support <support@barclays.example>",
        "WG: Rückzahlung, dritte Erinnerung",
        "Fwd: Mortgage, urgent",
        "Grüße die Kollegen, bin der Meinung, sag der Bank, fragen Sie Ihren Berater",
        "Person making the complaint: as above. Full name in capitals: see below",
        "my husband May Payment, customer Grant Payment, payee Grant Thornton, agent Chase Bank",
        "i told sarah more than once, Abu Dhabi Islamic Bank, voilà c'est tout",
        "his bank HSBC, her lender Klarna, sein Kredit Nummer, her agent Lowell",
        "je suis venu au guichet, Bestellung AO-51189, Do Van Loan, To Van Hire",
    ],
)
def test_words_beside_those_cues_that_are_no_names_stay(text: str) -> None:
    assert marked(text, [names_latin]) == fold_text(text)
