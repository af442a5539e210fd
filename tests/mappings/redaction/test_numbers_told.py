"""Numbers that the words of a sentence tell, with no label before them; sums, days and hotlines stay."""

from __future__ import annotations

import pytest

from tests.mappings.redaction.marked import read_marked


def found(region: str, text: str) -> tuple[str, str]:
    """What stays readable of the marked values, and what is masked beside them."""
    reading = read_marked(text, region)
    return reading.missed, reading.masked


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("GB", "you lost my payment on ⟦KX-2021-88140⟧ again"),
        ("GB", "arrears on ⟦8837261904⟧ are wrong"),
        ("GB", "then they gave me a new number, ⟦KX-2021-88140⟧"),
        ("GB", "the home equity line, ⟦8837261904⟧, was sold"),
        ("US", "⟦KX88140772⟧ - balance $ 20,000"),
        ("FR", "solde de ⟦K883726190⟧ : 335 515,15 €"),
        ("FR", "rappelez ⟦K883726190⟧ en objet"),
        ("ES", "saldo de ⟦KX88372619⟧: 12.500 €"),
        ("DE", "Rückstand bei ⟦4711-2020-88⟧ stimmt nicht"),
        ("CN", "申请提前结清，单子⟦51240302517632⟧，金额20万"),
        ("HK", "私貸編號 ⟦XOKQ010363542362⟧"),
        ("GB", "they took it out of ⟦03299132⟧, sort code ⟦02-48-52⟧"),
        ("GB", "Acct to credit - ⟦25-6910⟧"),
        ("HK", "退返落⟦1075-8432-3619⟧呢個帳戶"),
    ],
)
def test_words_for_what_is_owed_tell_of_a_number(region: str, text: str) -> None:
    assert found(region, text) == ("", "")


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("GB", "interest on 1250000, payments on 12,500,000, payment on 2023-05-12, payment on 20230512"),
        ("GB", "rate on 4.5%, emi on 05/05/2023, payment of 22310504 pounds, quote 0800 123 4567"),
        ("GB", "a new number, 3 times, the mortgage, 2019, was sold; the loan, 25000 pounds, is paid"),
        ("FR", "solde de 12500 €, solde de 335 515,15 €, mensualité de 1250 euros, rachat de 2019"),
        ("ES", "saldo de 12.500 €, cuota de 350 euros, deuda de 2019, recibo de 12/05/2023"),
        ("DE", "Restschuld von 123456,78 EUR, Rate von 350 Euro, Saldo zu 31.12.2023"),
        ("CN", "单子20230512打出来的，借条5000元，单子上写了三天"),
        ("GB", "paid 2500, sort code was wrong; on 05-05-23, sort code missing"),
    ],
)
def test_sums_days_and_hotlines_stay(region: str, text: str) -> None:
    assert found(region, text) == ("", "")


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("CN", "对方问支付密码，我说了⟦448120⟧"),
        ("CN", "取款密码一直是⟦4481⟧，突然说不对"),
        ("GB", "he made me read the code ⟦448120⟧"),
        ("ES", "le di el código ⟦448120⟧ y ya está"),
        ("CN", "您搜⟦kite_9021⟧加我"),
        ("CN", "加我微信聊，号⟦kite9021⟧"),
        ("US", "⟦219099481⟧, that's what you need"),
        ("GB", "travelling on ⟦533401372⟧ next week"),
        ("DE", "mein Pass, Nr. ⟦C41XR7K92⟧"),
        ("CN", "出示护照一本，号码为⟦EA1234567⟧"),
        ("CN", "登记的生日是2015年的，实际⟦1992年4月16日⟧"),
        ("CN", "我⟦1982年09月27日⟧的，属啥自己算"),
        ("GB", "for security: ⟦16-05-1994⟧, mother's maiden name Smith"),
        ("GB", "my work line ⟦(07743) 989575⟧ is not for debts"),
        ("GB", "crad number ⟦4111 1111 1111 1111⟧"),
    ],
)
def test_what_people_say_around_a_secret_or_an_id_tells_of_it(region: str, text: str) -> None:
    assert found(region, text) == ("", "")


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("CN", "密码错误3次，密码改了2024年就不对，密码一直是对的，密码输了2000次"),
        ("CN", "我搜了5000条评论，搜了abc也没有，加我好友的人"),
        ("GB", "travelling on 20230512, travelling on Monday 5 times, flew on 12/05/2023"),
        ("DE", "das passt, Nr. 5 im Haus, Pass abgelaufen 2021"),
        ("CN", "生日那天扣的款，实际2023年5月1日到账，实际还了1992元"),
        ("US", "order 219099481, that's what you need; 219099481 views, look it up; 21909948 is it"),
        ("FR", "carte (⟦376958148188779⟧) 413 147,36 €"),
        ("CN", "您加我好友微信，2020-02-27 17:37扣了48000块钱"),
        ("GB", "error code 4368 again, I read the code of conduct of 2023"),
    ],
)
def test_counts_days_and_codes_of_errors_stay(region: str, text: str) -> None:
    assert found(region, text) == ("", "")
