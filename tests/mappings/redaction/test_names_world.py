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
