"""China: a wrong overdue record at the credit bureau; an appraisal is left out, more time is taken."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from mappings.mapping import Language
from tests.scenarios.stories.story import telling

MAPPING: Final = """\
version: 1
language: zh
jurisdiction: CN
groups: [Complaints]
letters:
  house: 海棠消费金融
  contact: 投诉处理组，400-000-0188
  privacy: https://haitang.example/privacy
  send: [acknowledgement, ask_customer, holding_delay]
targets: {acknowledge: 24 hours, answer: 10 days}
people:
  - login: wang.fang@haitang.example
    skills: [credit_reporting]
    languages: [zh]
    working_hours: [mon-fri 09:00-18:00]
  - {login: chen.qiang@haitang.example, lead: true, working_hours: [mon-fri 09:00-18:00]}
  - {login: liu.min@haitang.example, languages: [zh], working_hours: [mon-fri 09:00-18:00]}
second_pair_of_eyes: [carry_out]
"""
OPENING: Final = """\
王芳熟悉征信问题，刘敏处理各类投诉，陈强是组长，三人均为周一至周五九点至十八点上班。
本机构自定目标：24 小时内确认受理，10 日内答复；方案须由另一人批准。人物和机构均为虚构。

日期依据：收到投诉之日起 15 日内作出处理决定，情况复杂可延至 30 日并告知投诉人，外部鉴定时间不计入
（银保监会令 2020 年第 3 号第十八条）；征信异议 20 日内书面答复（征信业管理条例第二十五条）；
对决定不服可在 30 日内申请核查（同令第二十条）；投诉档案保存三年（人民银行令 2020 年第 5 号）。
均为自然日，到期日遇周末不顺延。"""


def test_a_dispute_of_a_credit_record_is_put_right(database_url: str, tmp_path: Path) -> None:
    with telling(
        database_url,
        tmp_path,
        name="cn",
        title="征信逾期记录有误（中国大陆）",
        opening=OPENING,
        mapping_text=MAPPING,
        language=Language.ZH,
        zone="Asia/Shanghai",
        start="2026-11-24 09:30",
    ) as story:
        story.customer("明远", "周", "zhou.mingyuan@mail.example")
        wang = story.agent("芳", "王", "wang.fang@haitang.example")
        chen = story.agent("强", "陈", "chen.qiang@haitang.example")
        story.agent("敏", "刘", "liu.min@haitang.example")

        story.customer_writes(
            "我要投诉：我的消费贷款九月已按时还清，你们却向征信中心报了一笔逾期，征信报告上现在有逾期记录，"
            "请更正征信并删除这条逾期记录。",
            subject="征信报告逾期记录错误",
        )
        # 24 小时（targets.acknowledge）；自定 10 日：11 月 24 日加 10 日为 12 月 4 日；
        # 第十八条：加 15 日为 12 月 9 日
        story.expect(acknowledge_by="2026-11-25 09:30", due="2026-12-04 23:59", owner=wang, severity="medium")
        story.note_says("cn.o3.decision", "2026-12-09 23:59")

        story.until("2026-11-24 14:00")
        story.agent_orders("record", "notice_in_writing=2026-11-24", by=wang)
        # 征信业管理条例第二十五条：11 月 24 日加 20 日为 12 月 14 日
        story.note_says("cn.credit.dispute", "2026-12-14 23:59")
        story.agent_orders("ask_customer", "发送：2026-12-01 九月份还款回单；征信报告截图", by=wang)
        story.letter_says("九月份还款回单", "2026年12月1日")
        story.until("2026-11-27 20:15")
        story.customer_writes("回单和截图已附上，还款日是 9 月 18 日。")

        # 自定目标的一半在 11 月 29 日（周日）下午，顺到周一上班时提醒
        story.until("2026-11-30 10:00")
        story.note_says("50%", "site.answer")
        story.agent_orders("pause", "2026-11-30 appraisal", by=wang)
        story.until("2026-12-03 15:00")
        story.agent_orders("resume", "2026-12-03", by=wang)
        # 扣除 11 月 30 日至 12 月 2 日共 3 日：第十八条 9 日改为 12 日，自定目标 4 日改为 7 日；
        # 征信业管理条例的 20 日没有扣除的规定
        story.expect(due="2026-12-07 23:59")
        story.note_says("2026-12-12 23:59")
        story.agent_orders("extend", "complex", by=wang)
        story.note_says("cn.o3.decision")
        story.agent_orders("answer", "发送 延期 2026-12-14 需要征信中心核对报送数据", by=wang)
        story.letter_says("2026年12月14日", "征信中心核对报送数据")
        story.agent_orders("record", "notified=2026-12-03", by=wang)

        story.until("2026-12-09 09:40")
        story.agent_notes("收单行确认 9 月 18 日到账，系统 20 日才入账并自动报送逾期。", by=wang)
        story.agent_orders("propose", by=wang)
        story.expect(stage="proposed")
        story.agent_orders("approve", by=chen)
        story.agent_orders("carry_out", by=wang)
        story.expect(stage="carrying_out")
        story.until("2026-12-11 10:10")
        story.agent_orders("close", by=wang)
        story.note_says("未结案", "处理结果", "根本原因", "最终答复")
        story.agent_fills(outcome="upheld", root_cause="system_error", redress_amount=0, by=wang)
        story.agent_orders("answer", by=wang)
        story.draft_says("核实情况", "核查", "诉讼")
        story.agent_sends_the_draft(
            "您 9 月 18 日的还款当日到账，我们的系统 9 月 20 日才入账，并误报一笔逾期。",
            "已于 12 月 10 日向征信中心更正报送，逾期记录已删除；不涉及金钱补偿。",
            "征信业管理条例第二十五条：信息确有错误的，应当予以更正。",
            by=wang,
        )
        story.expect(stage="answered", due=None)
        story.agent_orders("close", by=wang)
        story.expect(stage="closed", state="closed")
        story.until("2026-12-28 09:00")
        story.expect(stage="archived")
        story.verify_archive()
        clocks = story.clocks()
        # 第十八条：延至 30 日，另扣除 3 日：11 月 24 日加 33 日为 12 月 27 日
        assert clocks["cn.o3.decision"] == ("2026-12-27 23:59", "2026-12-11 10:16")
        assert clocks["cn.credit.dispute"] == ("2026-12-14 23:59", "2026-12-11 10:16")
        # 第二十条：12 月 11 日加 30 日为 2027 年 1 月 10 日；档案：结案之日起三年
        assert clocks["cn.o3.review_apply"][0] == "2027-01-10 23:59"
        assert clocks["cn.pboc.retention"][0] == "2029-12-11 23:59"
