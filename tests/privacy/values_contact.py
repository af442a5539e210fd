"""Telephones, e-mails, messengers, addresses of machines, links and secrets."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from random import Random
from typing import Final

from tests.privacy.names import PersonName
from tests.privacy.values_ids import digits, letters
from tests.privacy.words import words

CODES: Final = {
    "CN": "86", "HK": "852", "US": "1", "UK": "44", "IE": "353", "AU": "61", "SG": "65", "DE": "49",
    "FR": "33",
    "ES": "34", "IN": "91",
}  # fmt: skip
_CN_MOBILE: Final = words(
    "130 131 133 135 136 137 138 139 150 151 153 155 157 158 159 177 180 182 186 188 189 199"
)
_US_AREAS: Final = words("212 312 415 617 702 713 206 305 404 503 602 614 720 813 919 972")
_MAIL_HOSTS: Final = {
    "CN": ("163.com", "qq.com", "126.com", "sina.com", "foxmail.com", "139.com", "outlook.com"),
    "DE": ("gmx.de", "web.de", "t-online.de", "posteo.example", "gmail.com"),
    "FR": ("orange.fr", "free.fr", "laposte.net", "gmail.com", "wanadoo.fr"),
    "ES": ("hotmail.es", "gmail.com", "telefonica.net", "yahoo.es"),
    "IN": ("gmail.com", "rediffmail.com", "yahoo.co.in", "outlook.com"),
    "UK": ("btinternet.com", "gmail.com", "hotmail.co.uk", "outlook.com", "post.barlow-estates.co.uk"),
}
_HOSTS: Final = (
    "gmail.com",
    "yahoo.com",
    "outlook.com",
    "icloud.com",
    "proton.me",
    "mail.harborview-clinic.org",
)
_UNSEEN_HOSTS: Final = {
    "CN": ("yeah.net", "189.cn", "21cn.com", "sohu.com", "aliyun.com", "vip.163.com"),
    "DE": ("freenet.de", "arcor.de", "mailbox.org", "praxis-sonnenhof.example"),
    "FR": ("sfr.fr", "bbox.fr", "hotmail.fr", "live.fr"),
    "ES": ("outlook.es", "ono.com", "movistar.es", "gestoria-luna.example"),
    "IN": ("hotmail.com", "zoho.in", "ymail.com"),
    "UK": ("sky.com", "talktalk.net", "virginmedia.com", "tidewell-joinery.co.uk"),
    "": ("aol.com", "comcast.net", "fastmail.com", "me.com", "hey.com", "students.lakemoor.edu"),
}
UNSEEN_SHARE: Final = 0.5
_WORDS: Final = words("sunny happy blue river tiger lucky moon dragon cloud star maple ocean summer winter")


@dataclass(frozen=True, slots=True)
class Phone:
    """A telephone number: country and the ways of grouping its national digits."""

    country: str
    groups: tuple[str, ...]
    trunk: str = ""

    @property
    def national(self) -> str:
        """Digits as dialled at home."""
        return self.trunk + "".join(self.groups)

    @property
    def international(self) -> str:
        """E.164."""
        return f"+{CODES[self.country]}{''.join(self.groups)}"

    def spelled(self, rng: Random) -> str:
        """One of the ways in which people write it."""
        code, groups = CODES[self.country], self.groups
        ways = [
            self.national,
            self.trunk + " ".join(groups),
            self.trunk + "-".join(groups),
            f"+{code} {' '.join(groups)}",
            f"+{code}{''.join(groups)}",
            f"+{code}-{'-'.join(groups)}",
            f"00{code} {' '.join(groups)}" if self.country != "US" else f"1-{'-'.join(groups)}",
        ]
        if self.trunk and len(groups[0]) < 5:
            ways.append(f"({self.trunk}{groups[0]}) {' '.join(groups[1:])}")
            ways.append(
                f"{self.trunk}{groups[0]}/{''.join(groups[1:])}" if self.country == "DE" else self.national
            )
            ways.append(
                f"+{code} (0){groups[0]} {' '.join(groups[1:])}" if self.trunk == "0" else self.national
            )
        if self.country == "US":
            ways += [f"({groups[0]}) {groups[1]}-{groups[2]}", f"{groups[0]}.{groups[1]}.{groups[2]}"]
            ways.append(f"({groups[0]}){groups[1]}-{groups[2]}")
        if self.country == "FR":
            ways.append(".".join((self.trunk + groups[0], *groups[1:])))
        return rng.choice(ways)


def phone(rng: Random, country: str) -> Phone:
    """A mobile, sometimes a line at home."""
    line = rng.random() < 0.2
    if country == "CN":
        if line:
            area = rng.choice(("10", "21", "20", "755", "571", "28", "512"))
            eight = digits(rng, 8, "2568")
            return Phone("CN", (area, eight), "0")
        return Phone("CN", (rng.choice(_CN_MOBILE), digits(rng, 4), digits(rng, 4)))
    if country == "HK":
        return Phone(
            "HK",
            (
                rng.choice("69") + digits(rng, 3, "234567") if not line else f"2{digits(rng, 3, '3578')}",
                digits(rng, 4),
            ),
        )
    if country == "US":
        return Phone("US", (rng.choice(_US_AREAS), digits(rng, 3, "2346789"), digits(rng, 4)))
    if country == "UK":
        if line:
            return Phone("UK", ("20", f"7{digits(rng, 3)}", digits(rng, 4)), "0")
        return Phone("UK", (f"7{rng.choice('78')}{digits(rng, 2, '012345')}", digits(rng, 6)), "0")
    if country == "IE":
        return Phone(
            "IE", (rng.choice(("83", "85", "86", "87")), digits(rng, 3, "23456789"), digits(rng, 4)), "0"
        )
    if country == "AU":
        return Phone("AU", (f"4{digits(rng, 2, '0123')}", digits(rng, 3), digits(rng, 3)), "0")
    if country == "SG":
        return Phone("SG", (f"{rng.choice('89')}{digits(rng, 3, '1234567')}", digits(rng, 4)))
    if country == "DE":
        if line:
            return Phone("DE", (rng.choice(("30", "40", "89", "221")), digits(rng, 7, "23456789")), "0")
        return Phone(
            "DE", (rng.choice(("160", "170", "171", "172", "175")), digits(rng, 7, "123456789")), "0"
        )
    if country == "FR":
        first = rng.choice(("1", "4", "5")) if line else rng.choice("67")
        rest = (rng.choice(("42", "45", "53", "56")), *(digits(rng, 2) for _ in range(3)))
        return Phone("FR", (first, *rest), "0")
    if country == "ES":
        if line:
            return Phone(
                "ES", (rng.choice(("91", "93")) + digits(rng, 1, "2345678"), digits(rng, 3), digits(rng, 3))
            )
        return Phone("ES", (f"6{digits(rng, 2, '0123456')}", digits(rng, 3), digits(rng, 3)))
    return Phone("IN", (digits(rng, 5, "9"), digits(rng, 5)))


def slug(text: str) -> str:
    """Letters of the Latin alphabet, lower case, of a name."""
    plain = unicodedata.normalize("NFKD", text.replace("ß", "ss").replace("ı", "i"))
    return re.sub(r"[^a-z]", "", plain.lower())


def email(rng: Random, country: str, name: PersonName, *, unseen: bool = False) -> str:
    """An address, mostly made of the name; some of the unseen hosts occur from the third split on only."""
    home = "CN" if country in {"CN", "HK"} else country
    if unseen and rng.random() < UNSEEN_SHARE:
        host = rng.choice(_UNSEEN_HOSTS.get(home, _UNSEEN_HOSTS[""]))
    else:
        host = rng.choice(_MAIL_HOSTS.get(home, _HOSTS))
    if name.han:
        local = rng.choice(
            (
                f"{rng.choice(_WORDS)}{digits(rng, 4)}",
                digits(rng, 9, "123"),
                f"{letters(rng, 3).lower()}_{digits(rng, 3)}",
            )
        )
        return f"{local}@{host}"
    first, last = slug(name.first), slug(name.last)
    local = rng.choice(
        (
            f"{first}.{last}", f"{first}{last}", f"{first[0]}.{last}",
            f"{last}.{first}{digits(rng, 2)}",
            f"{first}_{last}{rng.randint(60, 99)}", f"{first}{digits(rng, 3)}",
            f"{rng.choice(_WORDS)}-{last}",
            f"{first}+bank.{last}", f"{last}{first[0]}",
        )
    )  # fmt: skip
    return f"{local}@{host}"


def wechat(rng: Random) -> str:
    """A WeChat id: a letter first, six to twenty characters."""
    word = rng.choice(_WORDS)
    return rng.choice(
        (
            f"{word}_{digits(rng, 4)}",
            f"wxid_{letters(rng, 8).lower()}{digits(rng, 3)}",
            f"{word.title()}{digits(rng, 6)}",
            f"{letters(rng, 2).lower()}{digits(rng, 6)}",
        )
    )


def qq(rng: Random) -> str:
    """A QQ number."""
    return digits(rng, rng.choice((6, 8, 9, 10)), "123")


def alipay(rng: Random) -> str:
    """The number of an Alipay user, or an address used as such."""
    return rng.choice(
        (
            f"2088{digits(rng, 12)}",
            f"{rng.choice(_WORDS)}{digits(rng, 4)}@163.com",
            f"{rng.choice(_CN_MOBILE)}{digits(rng, 8)}",
        )
    )


def ip(rng: Random) -> str:
    """An address of version 4, sometimes of version 6."""
    if rng.random() < 0.25:
        groups = [f"{rng.randint(1, 0xFFFF):x}" for _ in range(4)]
        return rng.choice(
            (
                f"2001:db8:{':'.join(groups)}:0:1",
                f"2a02:{groups[0]}::{groups[1]}",
                f"fe80::{groups[2]}:{groups[3]}",
            )
        )
    parts = (rng.choice((23, 31, 58, 81, 94, 114, 176, 203)), *(rng.randint(1, 254) for _ in range(3)))
    return ".".join(str(part) for part in parts)


def url_token(rng: Random) -> tuple[str, str, str]:
    """A link in three parts: before the secret, the secret, after it."""
    secret = rng.choice(
        (
            letters(rng, 32, "0123456789abcdef"),
            letters(rng, 22, "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz0123456789"),
            f"eyJ{letters(rng, 30, 'abcdefghijkmnopqrstuvwxyzABCDEFGHIJ0123456789')}",
        )
    )
    key = rng.choice(("token", "access_token", "sid", "session", "key", "auth", "sig", "code"))
    host = rng.choice(
        ("portal.lender.example", "my.westmere.example", "www.loan-login.example", "app.anxin.example")
    )
    path = rng.choice(("reset", "login", "statements/view", "verify", "app/sign"))
    return (
        f"https://{host}/{path}?{rng.choice(('', 'lang=en&'))}{key}=",
        secret,
        rng.choice(("", "", "&lang=en")),
    )


def credential(rng: Random) -> str:
    """A password as people make them."""
    word = rng.choice(_WORDS)
    return rng.choice(
        (
            f"{word.title()}{digits(rng, 4)}!",
            f"{letters(rng, 3)}{digits(rng, 3)}{letters(rng, 3).lower()}",
            f"{word}@{digits(rng, 3)}",
            f"{word.upper()}{digits(rng, 6)}",
        )
    )


def code(rng: Random) -> str:
    """A one-time code or PIN."""
    return digits(rng, rng.choice((4, 6, 6)))
