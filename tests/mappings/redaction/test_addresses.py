"""Addresses down to a door are found in every country's form; places, courts and citations stay."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mappings.redaction.folding import fold_text
from mappings.redaction.hits import Context
from mappings.redaction.recognisers import addresses_eu, addresses_in, addresses_latin, addresses_zh
from tests.mappings.redaction.marking import bare, marked

ALL = (addresses_zh, addresses_latin, addresses_in, addresses_eu)
CONTEXT = Context()


@pytest.mark.parametrize(
    "expected",
    [
        "我住在<北京市朝阳区建国路88号3号楼1204室>，请寄来",
        "<海淀中关村大街27号>",
        "<广东省深圳市南山区科技园科苑路15号>",
        "<上海市浦东新区张江路1238弄5号602室>",
        "我家在<万科城12栋1203室>；<阳光小区3栋2单元501>",
        "<碧桂园凤凰城5-1-302>",
        "<湖南省邵阳市洞口县石江镇双合村6组>",
        "<四川省成都市武侯区人民南路四段11号附3号>",
        "<重庆市渝北区龙溪街道新溉大道98号2幢7-3>",
        "<山东省临沂市兰山区半程镇金锣村>",
        "<内蒙古自治区呼和浩特市赛罕区大学西街235号>",
        "<东风路二十三号院5号楼三单元四零二>",
        "收货地址<北京市 海淀区 上地十街 10号>",
        "<北京朝阳区\n建国路88号>",
        "<青岛市市北区延吉路116号(万达广场)>",
        "户籍地:<甘肃省定西市安定区>",
        "<香港九龍旺角彌敦道688號旺角中心12樓A室>",
        "<新界元朗天水圍天瑞邨瑞龍樓1205室>",
        "<台北市大安區忠孝東路四段100號5樓之3>",
        "I live at <12 High Street, Leeds LS1 4AB> and pay.",
        "<Flat 3B, 27 Clapham Common South Side, London SW4 9BX>",
        "<Rose Cottage, Church Lane, Little Wittenham, Abingdon, OX14 4QQ>",
        "<221b baker street london nw1 6xe>",
        "<3 Willow Close\nBristol\nBS8 2AB>\nTel 0117",
        "Send it to <450 W 33rd St Apt 4B, New York, NY 10001>. Thanks",
        "my address is <742 evergreen terrace, springfield, il 62704>",
        "<8500 Beverly Blvd Suite 200, Los Angeles, California 90048>",
        "<PO Box 1234, Dallas, TX 75201>, <PSC 3 Box 4120, APO AE 09021>",
        "<14 Main Street, Dundrum, Dublin 14, D14 XY12>",
        "<Unit 5/12 Smith St, Richmond VIC 3121>",
        "<10 Anson Road #10-06 International Plaza Singapore 079903>",
        "<Flat A, 12/F, Block 3, Tai Koo Shing, Hong Kong>",
        "<Flat No. 302, Sai Residency, 5th Cross, Indiranagar, Bengaluru 560038>",
        "<H.No. 12-3-45/A, Street No 4, Habsiguda, Hyderabad - 500007>",
        "<Plot No 45, Sector 21, Gurgaon, Haryana 122001>. Please reply",
        "<Village Rampur, Post Office Sisauli, Dist. Muzaffarnagar, UP 251319>",
        "Ich wohne in der <Musterstraße 12, 80331 München>, seit Mai",
        "wir wohnen <am eichenhain 7, 01099 dresden>, seit langem",
        "Pfändung in <FICHTENKAMP 6 A, D-20095 HAMBURG> angedroht",
        "Er wohnt <Am Alten Markt 5, 50667 Köln>",
        "J'habite <12 bis rue de la Paix, 75002 Paris>. Merci",
        "Vivo en la <Calle Mayor 5, 3o B, 28013 Madrid>",
        "<C/ Gran Vía, no 22, 2o izda, 48001 Bilbao (Vizcaya)>",
        "Abito in <Via Roma 12, 20121 Milano>",
    ],
)
def test_an_address_is_found_from_its_first_to_its_last_part(expected: str) -> None:
    assert marked(bare(expected), ALL) == fold_text(expected)


@pytest.mark.parametrize(
    "text",
    [
        "北京市朝阳区人民法院,在南京路支行,第三十五条,5月12号,我知道3号扣款",
        "我在北京分行办的,深圳市南山区支行,上海市分行",
        "12号还款日,3号楼营业厅,尾号1234,京0105民初123号",
        "银保监发〔2020〕5号,第1号令,客服1号",
        "我在深圳市工作,去上海市出差,住在杭州",
        "小区物业、社区工作人员、村委会主任、县城",
        "浙江省杭州市中级人民法院,广东省消费者委员会",
        "Section 35 of the Act, 1949; 30 days in court; 5 payments on the way; the Leeds branch",
        "United States District Court, 28 U.S.C. 1331, 15 USC 1681, 12 CFR 1026.35, Regulation Z",
        "I owe 12500 at 5% over 10 years. Paid 300 on 5 June. 24 hours a day",
        "100 percent of the way, 3 calls in a row, 2 weeks on the road",
        "I called 3 times, a 2011 Lexus CT, London, Paris, in Ireland",
        "I paid Rs 560038 in Bengaluru, loan 123456, plot twist",
        "Darlehensvertrag 12, 10000 Euro, Paragraph 5, am Freitag 12 Uhr, Im Mai 2024, Im Jahr 2024",
        "calle sin salida; 3 places, 2 cours, via email 3 veces",
    ],
)
def test_places_offices_and_citations_stay(text: str) -> None:
    assert marked(text, ALL) == fold_text(text)


@settings(max_examples=200, deadline=None)
@given(
    road=st.sampled_from(["建国", "人民南", "中山东一", "科苑", "五一", "长江", "解放"]),
    kind=st.sampled_from(["路", "街", "大道"]),
    number=st.integers(1, 1999),
    block=st.integers(1, 30),
    room=st.integers(101, 2909),
    before=st.sampled_from(["", "北京市朝阳区", "广东省深圳市南山区", "武侯区", "杭州"]),
    form=st.sampled_from(
        ["{b}{r}{k}{n}号{s}栋{m}室", "{b}{r}{k}{n}号", "{b} {r}{k} {n} 号", "{b}{r}{k}{n}号{s}号楼{m}"]
    ),
)
def test_any_door_in_a_road_is_found(
    road: str, kind: str, number: int, block: int, room: int, before: str, form: str
) -> None:
    address = form.format(b=before, r=road, k=kind, n=number, s=block, m=room).strip()
    assert marked(f"我住在{address}，", ALL) == f"我住在<{address}>,"


@settings(max_examples=200, deadline=None)
@given(
    number=st.integers(1, 9999),
    name=st.sampled_from(["Oak", "High", "Park View", "St John's", "Martin Luther King", "5th", "N Main"]),
    kind=st.sampled_from(["Street", "St", "Road", "Rd.", "Avenue", "Ave", "Lane", "Drive", "Blvd"]),
    town=st.sampled_from([", Leeds LS1 4AB", ", Austin, TX 78701", "\nBoston, MA 02118-1234", ""]),
)
def test_any_house_in_a_street_is_found(number: int, name: str, kind: str, town: str) -> None:
    address = f"{number} {name} {kind}{town}"
    assert marked(f"I live at {address} now", ALL).startswith(f"I live at <{address}")


@settings(max_examples=200, deadline=None)
@given(text=st.text(alphabet="北京市区路号村12一 \n,Flat#StRd-/AB9nagar.", max_size=80))
def test_hits_lie_in_the_text_and_have_a_key(text: str) -> None:
    for recogniser in ALL:
        for hit in recogniser.find(text, CONTEXT):
            assert 0 <= hit.start < hit.end <= len(text)


@settings(max_examples=200, deadline=None)
@given(text=st.text(max_size=200))
def test_any_text_is_read_without_failing(text: str) -> None:
    for recogniser in ALL:
        assert all(hit.end <= len(text) for hit in recogniser.find(text, CONTEXT))


@pytest.mark.parametrize(
    "text",
    [
        "My case #83201 has been open since December.\nKind regards",
        "Le ticket #10714 est ouvert depuis octobre. Merci",
        "Zum Ticket 12345 habe ich nichts gehört, zur Bestellung 4711 auch nicht",
        "I spoke to C. Hussain on 12 March",
    ],
)
def test_the_number_of_a_ticket_is_no_door(text: str) -> None:
    assert marked(text, ALL) == fold_text(text)


@pytest.mark.parametrize(
    "expected",
    [
        "We lived in <#47, 16th Cross, Station Road, Banjara Hills, Hyderabad 500034> for 36 weeks",
        "<#12, 8th Cross, Anna Salai Road, Hyderabad 500034> was valued at 49 lakhs",
        "我住<长江路744号>\n2021/08/01扣了钱",
        "<滨河大道758号9栋2002室>也没人理\n中关村支行让我等",
        "Vivo en <Plaza Goya 64, 08025 Barcelona>\nTarjeta: perdida",
        "Ich wohne in der <Rosenstraße 54, 70173 Stuttgart>. Bitte prüfen",
        "I live at <1950 Oak St> now",
    ],
)
def test_an_address_ends_where_the_sentence_goes_on(expected: str) -> None:
    assert marked(bare(expected), ALL) == fold_text(expected)
