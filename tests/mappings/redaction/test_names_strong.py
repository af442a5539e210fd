"""Names where their place alone tells them: whatever their words mean, in any order and letters."""

from __future__ import annotations

import pytest

from mappings.redaction.folding import fold_text
from mappings.redaction.recognisers import names_latin
from mappings.redaction.words import latin_strong
from tests.mappings.redaction.marking import bare, marked


@pytest.mark.parametrize(
    "expected",
    [
        "Warm regards,\n<Joy>",
        "Many thanks\n<Hope Springs>",
        "Liebe Grüße\n<Uschi>",
        "saludos,\n<Pili>",
        "it was not right\n<Ray> x",
        "love and light, <Ruby>",
        "First name <zilpha>, surname <Brook>",
        "Name as per PAN card <DURGAVATI KUSHWAH>\nDate of birth",
        "Applicant's good name\n\n<Sunny Field>\n\nPAN",
        "Name | Loan | Balance\n<Sue Case> | 12 | 3",
        "Signed for: <Field, Sunny>\nhere",
        "KYC rejected - <Field, Sunny>",
        "<Rose Gold> - dispute - tracker mortgage",
        "<hemi parata> left me a voicemail",
        "<Duc Minh, Tran> from your fraud team rang",
        "I spoke with <kamal ch. biswas>, advised three weeks",
        "we're the <Okonkwos> at number nine",
        "your collector shouted “<Dawn>, pay up”",
        "please call my wife <Art> on 07854 489510",
        "I'm <Grant>, I live with my dad",
        "Hi <Ah Kow>",
        "Call summary 2022-06-19, <Rose Gold>",
        "Widerspruch von <Jan-Hendrik Fokken>, Vorgang 12",
        "Nachlass <Hanne zur Mühlen> / Baukredit",
        "Shri <Gopal Ch. Biswas> had availed a loan",
        "I cosigned for <Happy Singh Sohal> back then",
        "look forward to it. <Nur Aisyah Binte Yahya>",
        "call summary, <Ah Huat Teo>",
        "File: <faridi-abdulqayyum>_ID.pdf",
    ],
)
def test_a_name_is_found_where_one_has_to_stand(expected: str) -> None:
    assert marked(bare(expected), [names_latin]) == fold_text(expected)


@pytest.mark.parametrize(
    "text",
    [
        "Name of the bank: Merry Waters\nProduct name: Home Saver",
        "SIGNED BY NOBODY AT ALL, TOLD BY EVERYBODY ELSE",
        "Signed: Yes, June 13, 2020",
        "as requested by Kestrel Credit Union, told by Patel Traders",
        "told by Rose & Gold, told by Rose Gold Ltd, told by Rose and Sons",
        "Meine Mutter hat mir Geld geliehen, Mein Sohn hat mir geholfen",
        "XXXX XXXX, Sincerely, XXXX XXXX",
        "Full name\n\nLoan number",
        "gracias a Dios, merci à Dieu",
    ],
)
def test_no_name_is_found_for_firms_offices_and_days(text: str) -> None:
    assert marked(text, [names_latin]) == fold_text(text)


def test_words_of_work_are_none_that_people_are_often_called() -> None:
    assert latin_strong.WORK.isdisjoint(latin_strong.SOFT_WORK)
    assert latin_strong.WORK.isdisjoint(
        {"tan", "lim", "park", "banks", "day lewis", "guy", "art", "rose", "gold"}
    )
