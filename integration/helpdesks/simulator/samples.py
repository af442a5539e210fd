"""Two complaints by invented persons, to look at."""

from __future__ import annotations

from typing import Final

from integration.helpdesks.simulator.simulator import Simulator

_CHINESE: Final = (
    "您好，我是周晓岚，手机 13900000001，车贷合同编号 HT-2026-04417。\n"
    "10月8日我提前结清了车贷，贵行却扣了 2,860 元违约金。签合同的时候客户经理当面说过，"
    "满一年提前还款不收任何费用，合同里也没有写。我打了三次客服电话，每次都说会有人回复，到今天没有人联系我。\n"
    "请在一周内退还这笔违约金，并书面说明收费依据。如果还没有结果，我会向监管部门投诉。"
)
_ENGLISH: Final = (
    "<div>Dear Sir or Madam,</div>"
    "<div>my name is <b>Owen Hartley</b>, account ending 0042, phone +44 7700 900123. "
    "Since August you have charged interest of 14.9% on my personal loan, although my agreement says 8.9%. "
    "I wrote on 2 September and on 1 October and have had no answer.</div>"
    "<div>I am off work sick and the higher payments mean that I am behind with my rent. "
    "Please put the rate right, refund the difference and tell me in writing what you will do.</div>"
)


def complain(simulator: Simulator) -> tuple[int, int]:
    """Enter a Chinese and an English complaint. Returns the tickets' ids."""
    chinese = simulator.create_customer("晓岚", "周", "xiaolan.zhou@example.com", phone="13900000001")
    english = simulator.create_customer("Owen", "Hartley", "owen.hartley@example.com", phone="+447700900123")
    first = simulator.create_ticket("提前还款被收违约金", _CHINESE, customer_id=chinese)
    second = simulator.create_ticket(
        "Wrong interest rate on my loan", _ENGLISH, customer_id=english, html=True, channel="email"
    )
    return first, second
