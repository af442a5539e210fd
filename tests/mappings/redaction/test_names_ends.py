"""Where names end: before what somebody does, before the next label of a form, and in fields without one."""

from __future__ import annotations

from typing import Final

import pytest

from mappings.redaction.hits import Context
from mappings.redaction.recognisers import RECOGNISERS, names_latin
from tests.mappings.redaction.marked import read_marked

NAMES: Final = tuple(one for name, one in RECOGNISERS.items() if name.startswith("names"))


def read(text: str) -> tuple[str, str]:
    """What stays readable of the marked names, and what is masked beside them."""
    reading = read_marked(text, "GB", NAMES)
    return reading.missed, reading.masked


@pytest.mark.parametrize(
    "text",
    [
        "I was told by ⟦Michelle Carter⟧ Team Leader on Monday",
        "Signed by ⟦Michelle Carter⟧ Branch Manager",
        "Kind regards ⟦Michelle Carter⟧ Branch Manager",
        "as told by ⟦Declan Murphy⟧ Loan Servicing Specialist",
        "⟦Amelia Clarke⟧ Branch Manager told me it was fine",
        "Yours sincerely\n⟦James Porter⟧ Finance Director",
        "My name is ⟦Sarah Whitfield⟧ Loan number",
        "I am ⟦Sarah Whitfield⟧ Bank account",
        "Ich sprach mit Herrn ⟦Klaus Meier⟧ Teamleiter gestern",
        "Mein Name ist ⟦Anna Berg⟧ Bank DKB",
        "Je m'appelle ⟦Rose Petit⟧ Numéro de prêt",
        "Cordialement ⟦Jean Dupont⟧ Chef de service",
        "Me llamo ⟦Juan García⟧ Banco Santander",
        "me atendió ⟦Carmen Ruiz⟧ Gestora de cobros",
    ],
)
def test_a_name_ends_before_what_somebody_does_or_has(text: str) -> None:
    assert read(text) == ("", "")


@pytest.mark.parametrize(
    "text",
    [
        "I was told by Barclays Bank Manager, by Morgan Stanley Team Leader",
        "signed by Michelle Carter Loans, told by Taylor Wimpey Homes",
        "I spoke to Tesco Bank Customer Service Advisor",
        "To the complaints team at Morgan Hill Savings: hello",
        "von Hans Meier Versicherung GmbH",
    ],
)
def test_a_firm_that_is_called_like_somebody_stays(text: str) -> None:
    assert read(text) == ("", "")


@pytest.mark.parametrize(
    "text",
    [
        "First name: ⟦Sarah⟧ Surname: ⟦Whitfield⟧ DOB: 1",
        "Name: ⟦Sarah Whitfield⟧ Gender: F",
        "Name: ⟦Sarah Whitfield⟧ Date of birth: 1",
        "Name: ⟦Anna Berg⟧ Straße: Ort: Köln",
        "Vorname: ⟦Anna⟧ Nachname: ⟦Berg⟧ Geburtsdatum: 1",
        "Nom : ⟦Petit⟧ Prénom : ⟦Rose⟧",
        "Nombre: ⟦Rosa⟧ Apellidos: ⟦Fuentes⟧ DNI: 1",
        "Nombre: ⟦Rosa Fuentes⟧ Banco: BBVA",
        "姓名：⟦张伟⟧ 性别：男",
        "Agent: ⟦Anna Berg⟧: hello there",
    ],
)
def test_a_name_ends_before_the_next_label(text: str) -> None:
    assert read(text) == ("", "")


@pytest.mark.parametrize(
    "text",
    [
        "First name: Sarah Surname: Whitfield",
        "Nachname: Berg\nVorname: Anna",
        "Nom : Petit Prénom : Rose",
        "Nombre: Rosa Apellidos: Fuentes",
    ],
)
def test_first_and_last_name_in_two_fields_are_one_person(text: str) -> None:
    assert len({hit.key for hit in names_latin.find(text, Context())}) == 1


@pytest.mark.parametrize(
    "text",
    [
        "First Name:\nSurname:\nDOB:",
        "Nachname:\nVorname:\nVertragsnummer:",
        "Nom :\nPrénom :\nAdresse :",
        "Nombre:\nApellidos:\nDNI:",
        "Complainant:\nRespondent:\n",
        "Name: siehe Anlage",
        "Nom : voir ci-joint",
        "Titular: Ver Contrato",
        "Titulaire: Idem",
        "Name: Withheld",
        "联系人：家属",
        "联系人：父亲",
    ],
)
def test_a_field_without_a_name_stays(text: str) -> None:
    assert read(text) == ("", "")


@pytest.mark.parametrize(
    "text",
    [
        "the branch in Milton Keynes told me, I live in Kings Lynn",
        "Filiale Sankt Augustin rief an",
        "la oficina de Santa Cruz de Tenerife me dijo",
        "l'agence Victor Hugo m'a dit, la loi Lagarde, crédit chez Leroy Merlin",
        "bought from Arnold Clark on finance",
        "Leasing bei Mercedes Benz, Vertrag für Skoda Octavia, Bausparkasse Schwäbisch Hall",
        "crédito de Corte Inglés, carta de Hoist Iberia, entre Enero y Marzo, gracias a Facua",
        "Borrower - Self Employed, this is Modern Slavery, It's Christmas Eve",
        "Alles Gute\nFrohe Weihnachten",
    ],
)
def test_places_shops_feasts_and_statutes_stay(text: str) -> None:
    assert read(text) == ("", "")


@pytest.mark.parametrize("text", ["my name is ⟦Arnold Clark⟧, thanks", "Dear Mr ⟦Clark⟧, I am ⟦Tom Lynn⟧"])
def test_who_is_called_like_a_shop_is_found_where_he_says_so(text: str) -> None:
    assert read(text) == ("", "")
