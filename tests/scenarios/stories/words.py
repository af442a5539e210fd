"""Words of a transcript in the house's languages; field names and options are those of the helpdesk."""

from __future__ import annotations

from typing import Final

from mappings import fields
from mappings.fields import BY_NAME, Field
from mappings.mapping import Language
from mappings.options import Option, options_of
from mappings.packs.desk import desk

SHOWN: Final = tuple(
    field for field in fields.FIELDS if field.name not in (fields.ACTION.name, fields.ACTION_NOTE.name)
)
"""Every field but the order box, which is empty whenever one looks."""

_WORDS: Final = {
    "days": {Language.EN: "Mon Tue Wed Thu Fri Sat Sun", Language.ZH: "周一 周二 周三 周四 周五 周六 周日"},
    "fields": {Language.EN: "field", Language.ZH: "字段"},
    "before": {Language.EN: "before", Language.ZH: "之前"},
    "after": {Language.EN: "after", Language.ZH: "之后"},
    "note": {Language.EN: "**Internal note** – {subject}", Language.ZH: "**内部备注** – {subject}"},
    "letter": {
        Language.EN: "**Mail to the customer** from {who} – {subject}",
        Language.ZH: "**致客户的邮件**（{who}）– {subject}",
    },
    "draft": {Language.EN: "**Shared draft** – {subject}", Language.ZH: "**共享草稿** – {subject}"},
    "facts": {Language.EN: "**On record**: {facts}", Language.ZH: "**入档事实**：{facts}"},
    "order": {Language.EN: "{who} orders `{verb}`", Language.ZH: "{who}下达操作 `{verb}`"},
    "order_line": {
        Language.EN: "{who} orders `{verb}` with the line `{line}`",
        Language.ZH: "{who}下达操作 `{verb}`，操作说明 `{line}`",
    },
    "customer": {Language.EN: "{who} writes", Language.ZH: "{who}来信"},
    "notes": {Language.EN: "{who} leaves an internal note", Language.ZH: "{who}写下内部备注"},
    "fills": {Language.EN: "{who} fills in fields", Language.ZH: "{who}填写字段"},
    "gives": {
        Language.EN: "{who} makes {owner} responsible",
        Language.ZH: "{who}改由{owner}负责",
    },
    "sends": {
        Language.EN: "{who} completes the draft and sends it",
        Language.ZH: "{who}补齐草稿并发出",
    },
    "closes": {
        Language.EN: "{who} sets the ticket's state to closed",
        Language.ZH: "{who}把工单状态改为已关闭",
    },
    "ombud": {Language.EN: "Ombud", Language.ZH: "Ombud"},
    "nobody": {Language.EN: "–", Language.ZH: "–"},
    "state": {Language.EN: "state", Language.ZH: "状态"},
    "owner": {Language.EN: "owner", Language.ZH: "责任人"},
    "archive": {
        Language.EN: "`ombud archive verify`",
        Language.ZH: "`ombud archive verify`",
    },
    "pack": {
        Language.EN: "The evidence pack holds these clocks:",
        Language.ZH: "证据包中的时限：",
    },
    "clock": {Language.EN: "clock", Language.ZH: "时限"},
    "citation": {Language.EN: "source", Language.ZH: "依据"},
    "due": {Language.EN: "due", Language.ZH: "截止"},
    "done": {Language.EN: "done", Language.ZH: "完成"},
}


class Words:
    """Speaks one language."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._options = {field.name: dict(_flat(options_of(field, language))) for field in SHOWN}

    def say(self, key: str, **blanks: str) -> str:
        """A phrase of the transcript."""
        return _WORDS[key][self._language].format(**blanks)

    def days(self) -> tuple[str, ...]:
        """Days of the week, Monday first."""
        return tuple(self.say("days").split())

    def field(self, name: str) -> str:
        """What a field is called in the helpdesk, without *Complaint:* before it."""
        if name in ("state", "owner"):
            return self.say(name)
        label = desk().fields[name]
        text = label.zh if self._language is Language.ZH else label.en
        return text.partition("：" if self._language is Language.ZH else ": ")[2]

    def value(self, name: str, value: str) -> str:
        """What a value of a field is called there; itself where it has no other name."""
        return self._options.get(name, {}).get(value, value)


def _flat(options: tuple[Option, ...]) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for option in options:
        found.append((option.value, option.label))
        found += [(value, f"{option.label} / {label}") for value, label in _flat(option.children)]
    return found


def field_of(word: str) -> Field:
    """The field behind a short name: `outcome` is `complaint_outcome`."""
    return BY_NAME[f"complaint_{word}"]
