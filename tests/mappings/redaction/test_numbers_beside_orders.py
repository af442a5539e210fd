"""Numbers of people beside words of orders and payments, and the numbers of those orders."""

from __future__ import annotations

import pytest

from tests.mappings.redaction.marked import read_marked


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("ES", "mi pedido no llega, mi número es ⟦612 345 678⟧"),
        ("ES", "hice la transferencia, mi número es ⟦612 345 678⟧"),
        ("ES", "factura impagada y el número es ⟦912 345 678⟧"),
        ("DE", "Zahlung nicht verbucht, meine Nummer ist ⟦0151 23456789⟧"),
        ("DE", "Rechnung unbezahlt und die Nummer ist ⟦030 12345678⟧"),
        ("GB", "I made the payment, number is ⟦07700 900123⟧"),
        ("GB", "receipt lost, number is ⟦07700900123⟧"),
        ("US", "my order never shipped, number is ⟦415-555-2671⟧"),
        ("US", "shipment delayed number ⟦415.555.2671⟧"),
        ("IN", "my order, number ⟦9876543210⟧"),
        ("FR", "paiement refusé, numéro ⟦0612345678⟧"),
        ("FR", "ma commande est perdue, mon numéro ⟦06 12 34 56 78⟧"),
        ("CN", "我的订单，号码⟦13800138000⟧"),
        ("CN", "包裹的号码是⟦13912345678⟧"),
    ],
)
def test_a_telephone_is_found_beside_words_of_orders(region: str, text: str) -> None:
    reading = read_marked(text, region)
    assert (reading.missed, reading.masked) == ("", "")


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("GB", "standing order, number ⟦12345678⟧, sort code ⟦20-00-00⟧"),
        ("GB", "my standing order ⟦12345678⟧ of £250.00 was taken twice"),
        ("GB", "the loan payment, number ⟦44120098731⟧"),
        ("GB", "my account is out of order, number ⟦12345678⟧"),
        ("GB", "my phone is out of order number is ⟦02079460958⟧"),
        ("GB", "in order to pay, the number is ⟦44120098731⟧"),
        ("GB", "in order to help: ⟦KX-2021-88140⟧ is the one"),
    ],
)
def test_what_is_no_order_hides_no_number(region: str, text: str) -> None:
    reading = read_marked(text, region)
    assert (reading.missed, reading.masked) == ("", "")


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("GB", "order 4471-20931 never arrived"),
        ("GB", "the receipt bears the number 44712093118"),
        ("FR", "sur la facture figure le numéro 4471209311"),
        ("FR", "le reçu porte le numéro 44712093118"),
        ("DE", "auf der Rechnung steht die Nummer 4471209311"),
        ("DE", "die Quittung trägt die Nummer 44712093118"),
        ("ES", "en la factura aparece el número 4471209311"),
        ("ES", "el pedido tiene el número 4471209311"),
        ("CN", "订单的号码是202403157788"),
        ("CN", "快递单上写的号码是4471209311"),
    ],
)
def test_the_number_that_an_order_bears_stays(region: str, text: str) -> None:
    assert read_marked(text, region).kinds == ()
