"""Pools of invented names, composed of common parts."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Final

from tests.privacy import further_names, later_names, newest_names, recent_names
from tests.privacy.model import Split
from tests.privacy.words import words


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name in its parts."""

    first: str
    last: str
    han: bool = False
    joint: str = ""
    """What stands between the parts of a Han name that is written in two."""

    @property
    def full(self) -> str:
        """As its bearer writes it."""
        return f"{self.last}{self.joint}{self.first}" if self.han else f"{self.first} {self.last}"


_ZH_SURNAMES: Final = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任"
    "卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方白邹孟熊秦邱侯江尹薛闫雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤"
)
_ZH_COMPOUND: Final = ("欧阳", "司马", "上官", "诸葛", "慕容", "司徒", "皇甫", "尉迟")
_ZH_GIVEN_ONE: Final = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚鑫波宁健琳婷璐昊彬辉萍倩楠峰雯"
_ZH_GIVEN_TWO: Final = words(
    "建国 秀英 桂兰 志强 晓东 雨桐 子轩 浩然 思远 梦瑶 佳怡 欣怡 一诺 俊杰 宇航 文博"
    " 海燕 玉梅 春花 永康 国栋 德华"
    " 淑珍 丽娟 凤英 红梅 小龙 天佑 嘉豪 诗涵 若曦 泽宇 晨曦 金凤 立新 卫东 爱华 振宇"
    " 少波 明哲 慧敏 雅琴 世杰"
    " 冬梅 长青 光明 月娥 启航 书豪 亦菲 婉清 承志 家明 锦程 彦霖 沐宸 可馨 艺涵 守信"
    " 延生 乐乐 平安 向阳"
)
_HANT: Final = str.maketrans(
    "张刘陈杨黄赵吴孙马罗郑梁谢许韩冯邓萧肖叶苏吕卢钟谭陆范贾邹闫龙贺顾龚邵万钱严汤丽强静军伟涛杰鑫宁健辉倩楠峰"
    "国兰晓东轩远梦瑶俊宇海红凤英龙诗涵泽晨华振凤长启书豪亦锦延乐",
    "張劉陳楊黃趙吳孫馬羅鄭梁謝許韓馮鄧蕭蕭葉蘇呂盧鍾譚陸范賈鄒閆龍賀顧龔邵萬錢嚴湯麗強靜軍偉濤傑鑫寧健輝倩楠峰"
    "國蘭曉東軒遠夢瑤俊宇海紅鳳英龍詩涵澤晨華振鳳長啟書豪亦錦延樂",
)
_POOLS: Final[dict[str, tuple[tuple[str, ...], tuple[str, ...]]]] = {
    "en": (
        words(
            "James Mary Robert Patricia John Jennifer Michael Linda David Susan William"
            " Jessica Richard Sarah"
            " Thomas Karen Daniel Nancy Matthew Lisa Anthony Betty Mark Sandra Steven Ashley"
            " Andrew Emily"
            " Paul Donna Joshua Michelle Kenneth Carol Kevin Amanda Brian Melissa George Deborah Edward"
            " Stephanie Ronald Rebecca Timothy Sharon Jason Laura Jeffrey Cynthia Ryan Kathleen Gary Amy"
            " Niamh Ciaran Aoife Declan Siobhan Eoin Priscilla Wei-Ling Jia-Hui Marcus Grace"
            " Tyrone Latoya"
            " Keisha Jamal Olga Dmitri Agnieszka Piotr Fatima Omar Yusuf Aisha Chloe Liam"
            " Ethan Zoe Imogen"
            " Rupert Nigel Gemma Callum Morag Hamish Bronwyn Lachlan Shane Kylie Tamsin"
            " Beatrice Mary-Ann"
        ),
        words(
            "Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez"
            " Hernandez Lopez Wilson"
            " Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark"
            " Ramirez Lewis Robinson Walker Young Allen King Wright Scott Torres Nguyen Hill"
            " Flores Green"
            " Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts O'Brien"
            " O'Sullivan McCarthy"
            " Fitzgerald MacDonald McAllister Gallagher Byrne Doyle Kavanagh Tan Lim Ng Goh Chua Wong"
            " Okafor Adeyemi Mensah Kowalski Nowak Petrov Hussain Begum Ahmed Whitfield"
            " Thistlewood Ashworth"
            " Pemberton Hargreaves Blackwood Featherstone Cartwright Hollis Penrose Trelawney"
            " Vance Stubbs"
            " Dunmore Larkspur Haverford Quigley Ostrander Delacroix Smith-Jones Van_Der_Berg"
            " Winterbourne"
        ),
    ),
    "de": (
        words(
            "Thomas Andreas Michael Stefan Petra Sabine Claudia Monika Jürgen Günter Heike"
            " Birgit Uwe Anke"
            " Jens Katrin Torsten Silke Bernd Ulrike Lukas Leonie Finn Hannah Maximilian"
            " Sophie Jörg Bärbel"
            " Mehmet Ayşe Emre Kübra Wolfgang Ingrid Karl-Heinz Hans-Peter Anna-Lena Rüdiger Friederike"
        ),
        words(
            "Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann"
            " Schäfer Koch Bauer"
            " Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange"
            " Werner Krause Lehmann Köhler Maier Yılmaz Demir Groß Weiß Vogelsang Brinkmann Oberhuber"
            " Steinbrecher Kowalczyk Müller-Lüdenscheidt Dörfler Tiedemann Rosenthal"
        ),
    ),
    "fr": (
        words(
            "Jean Marie Pierre Nathalie Michel Isabelle Philippe Sylvie Alain Catherine Nicolas Sandrine"
            " Christophe Valérie Laurent Céline Stéphane Élodie Julien Aurélie Hélène"
            " François Jérôme Zoé"
            " Mohamed Fatoumata Karim Nadia Ibrahim Amélie Jean-Luc Anne-Sophie Marie-Claude Gaëtan Maël"
        ),
        words(
            "Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon"
            " Laurent Lefebvre"
            " Michel Garcia David Bertrand Roux Vincent Fournier Morel Girard André Mercier Blanchard"
            " Benali Diallo Traoré Haddad Lefèvre Chevallier Pélissier Boissonnade Le_Goff D'Angelo"
            " Delacourt Vautrin Carpentier Quéméneur Beauregard"
        ),
    ),
    "es": (
        words(
            "Antonio María Manuel Carmen José Ana Francisco Isabel David Laura Juan Cristina"
            " Javier Marta"
            " Daniel Lucía Carlos Pilar Miguel Dolores Rafael Elena Pedro Rocío Ángel Begoña Iñaki Nuria"
            " Sergio Raquel Álvaro Verónica Joaquín Inés Rubén Itziar Guillermo Encarnación"
        ),
        words(
            "García_Rodríguez González_Fernández López_Martínez Sánchez_Pérez Gómez_Martín"
            " Jiménez_Ruiz Hernández_Díaz Moreno_Álvarez Muñoz_Romero Alonso_Gutiérrez Navarro_Torres"
            " Domínguez_Vázquez Ramos_Gil Ramírez_Serrano Blanco_Molina Suárez_Castro Ortega_Delgado"
            " Ibáñez_Peña Etxeberria Cabrera_Núñez Aguirre Campos_Vidal Reyes Fuentes_Carrasco"
            " Cruz_Calvo Herrero_Montero Bravo"
        ),
    ),
    "en-IN": (
        words(
            "Rajesh Priya Amit Sunita Suresh Anjali Vijay Kavita Sanjay Neha Ramesh Pooja"
            " Anil Deepa Manoj"
            " Lakshmi Venkatesh Meenakshi Karthik Divya Arjun Sneha Rohit Swati Harpreet Gurpreet Farhan"
            " Ayesha Imran Nusrat Sourav Debjani Ananya Abhishek Ishita Nikhil Shreya Thomas"
            " Mathew Rekha"
        ),
        words(
            "Sharma Verma Gupta Patel Singh Kumar Reddy Rao Nair Menon Iyer Iyengar Mukherjee Banerjee"
            " Chatterjee Das Joshi Kulkarni Deshpande Patil Shetty Khan Sheikh Ansari Kaur"
            " Gill Mehta Shah"
            " Desai Pillai Krishnan Subramaniam Naidu Chowdhury Mishra Tiwari Yadav Jain"
            " Agarwal Bhattacharya"
        ),
    ),
}


def _zh_pool() -> tuple[PersonName, ...]:
    rng = Random(4711)
    found: dict[str, PersonName] = {}
    while len(found) < 900:
        surname = rng.choice(_ZH_COMPOUND) if rng.random() < 0.04 else rng.choice(_ZH_SURNAMES)
        given = rng.choice(_ZH_GIVEN_TWO) if rng.random() < 0.7 else rng.choice(_ZH_GIVEN_ONE)
        name = PersonName(given, surname, han=True)
        found[name.full] = name
    return tuple(found.values())


def _latin_pool(language: str, size: int) -> tuple[PersonName, ...]:
    firsts, lasts = _POOLS[language]
    rng = Random(f"names {language}")
    found: dict[str, PersonName] = {}
    while len(found) < size:
        name = PersonName(rng.choice(firsts), rng.choice(lasts).replace("_", " "))
        found[name.full] = name
    return tuple(found.values())


POOLS: Final[dict[str, tuple[PersonName, ...]]] = {
    "zh": _zh_pool(),
    "en": _latin_pool("en", 900),
    "de": _latin_pool("de", 400),
    "fr": _latin_pool("fr", 400),
    "es": _latin_pool("es", 400),
    "en-IN": _latin_pool("en-IN", 500),
}


_SECOND: Final = {
    "zh": (
        words("奕辰 佩瑶 景行 若楠 传宝 翠莲 大勇 新月 芷若 鸿飞 来娣 铁柱 一鸣 素云 恺 颖 凯旋 美凤"),
        words("章 柏 窦 柯 祁 聂 岳 阮 翟 褚 端木 夏侯 骆 盛 俞"),
    ),
    "en": (
        words("Delphine Oswald Marguerite Tobias Shanice Roisin Hugo Winifred Kareem Ingrid Desmond Pippa"),
        words("Abernathy Castellano Fairweather Oduya MacLeish Rutherford Szymanski Yeo Ballantyne Huxtable"),
    ),
    "de": (
        words("Gisela Jannik Dietmar Svenja Marlene Cem"),
        words("Ackermann Pfeiffer Stöhr Özdemir Lindner"),
    ),
    "fr": (
        words("Odile Thierry Solène Yacine Bénédicte Loïc"),
        words("Perrot Marchand Kaboré Guéguen Salaün"),
    ),
    "es": (
        words("Gonzalo Amparo Nerea Tomás Leticia Xavier"),
        words("Cordero_Paz Lozano Urrutia Bermejo_Soto"),
    ),
    "en-IN": (
        words("Balaji Chitra Devendra Fatema Gaurav Hemalatha"),
        words("Nambiar Rathore Sodhi Kamath Dutta"),
    ),
}
_THIRD: Final = {
    "zh": (
        words(
            "静怡 长顺 彩霞 兆麟 书瑶 根生 沛霖 巧云 立群 忆南 贵芳 昱 琦 楚楚 永福 瑞雪 广利 语嫣 伯涛 萌"
            " 锐 秋实 桂枝 世昌 雅楠 蔓 喜莲 正阳 嘉懿 润东 如意 增辉"
        ),
        words(
            "裴 樊 殷 施 洪 季 颜 倪 牛 温 葛 游 辛 祝 涂 舒 耿 牟 詹 关 苗 凌 费 纪 靳 甄 项 庄 柴"
            " 安 令狐 公孙"
        ),
    ),
    "zh-Hant": (
        words("詠詩 浩賢 麗珊 錦華 頌恩 鎮邦 惠儀 柏豪 綺雯 國強 思敏 潤生"),
        words("麥 區 岑 伍 甘 冼 莊 招 鄺 游 施 譽"),
    ),
    "en": (
        words(
            "Cordelia Alistair Bettina Emeka Yolanda Clive Saoirse Terrence Mei-Fen Rosalind Duane"
            " Philippa Kwame Lorna Stuart Maureen"
        ),
        words(
            "Babcock Hendricks O'Rourke Nakamura Stanhope Whittaker Achebe Koh Pruitt Lindqvist"
            " Cavanaugh Mowbray Teague Rosenberg Fernando Treadwell"
        ),
    ),
    "de": (
        words("Ottilie Hartmut Annika Ludger Swantje Volker Filiz Roswitha Henrik Elfriede"),
        words("Bergmann Hübner Kirchhoff Aydın Nowotny Seidel Grünwald Petersen Jansen von_der_Heide"),
    ),
    "fr": (
        words("Ghislaine Baptiste Maryse Ousmane Fabrice Coralie Jean-Yves Rachida Étienne Clémence"),
        words("Rousselet Barbier Ndiaye Le_Bihan Gauthier Poirier Belkacem Delmas Charpentier Colin"),
    ),
    "es": (
        words("Remedios Adrián Montserrat Ignacio Paloma Fermín Yolanda Borja Concepción Gabriel"),
        words(
            "Benítez_Arroyo Cano Pascual_Rey Olmedo_Prieto Zubizarreta Rincón Marín_Esteban Villalba"
            " Crespo_Luna Santana"
        ),
    ),
    "en-IN": (
        words("Prakash Jyoti Murugan Shalini Zubair Padmini Tarun Revathi Jaspreet Biswajit"),
        words("Bhat Saxena Hegde Thakur Gowda Trivedi Qureshi Nagarajan Bose Dhillon"),
    ),
}
_FOURTH: Final = {
    "zh": (
        words(
            "芮溪 桐语 守业 德胜 翠花 银锁 俊熙 雨菲 兴旺 爱莲 梓涵 锦绣 秀梅 庆丰"
            " 满仓 玉兰 子墨 清扬 来福 思齐 宝珠 忠诚 春生 丽华 念慈 鹏程 瑾瑜 小满"
            " 冬青 有才 学文 友谅 菊香 开心 珂 峻 蕾 莹 斌 骁"
        ),
        words(
            "车 童 梅 霍 简 屈 饶 瞿 管 卜 从 狄 盖 苟 桂 和 花 计 鞠 蓝 冷"
            " 厉 连 练 路 鹿 米 宁 欧 蒲 冉 桑 司 宿 滕 佟 危 闻 邬 奚"
        ),
    ),
    "zh-Hant": (
        words(
            "嘉欣 俊彥 穎芝 樂怡 卓賢 凱琳 偉業 美儀 家樂 曉彤 志明 佩珍 子健 秀文"
            " 逸朗 芷晴 錦棠 靄玲 兆基 婉雯 麗嫦 炳坤 淑儀 寶儀 旭輝 少芬 耀祖 靜雯"
            " 啟賢 詩雅 健豪 玉冰 德輝 韻詩 子聰 翠珊 文傑 惠芳 紹棠 雅詩"
        ),
        words(
            "關 翁 駱 歐陽 霍 湛 鄔 植 庾 簡 戚 柯 卓 敖 溫 阮 符 容 利 連 祁"
            " 倪 翟 勞 凌 單 池 成 古 官 封 裘 巢 屈 車"
        ),
    ),
    "en": (
        words(
            "Gwendolyn Barnaby Rhiannon Ezekiel Lavinia Percival Nkechi Tremaine Bridget Hector"
            " Odalys Fergus Annabelle Cedric Shauna Vikram Ursula Malachy Petronella Darnell"
            " Josephine Wendell Ximena Ruairi Constance Orlando Harriet Leroy Tabitha Bartholomew"
            " Eleanor Kofi Beverly Jerome Millicent Hyacinth Garrett Noreen Siew-Lan Dashiell"
        ),
        words(
            "Ainsworth Bickerstaff Colquhoun Dunleavy Eberhardt Fitzpatrick Greenhalgh Hutchinson"
            " Ibrahim Jankowski Kilpatrick Lovelace Maguire Nwosu Oyelaran Pettigrew Quarles"
            " Ravenscroft Satterfield Tillman Underhill Vasquez Wetherby Yarborough Zielinski"
            " Applegate Bramwell Crenshaw DeLuca Entwistle Farrow Gutierrez Holloway Inglis Jessop"
            " Kendrick Loomis Mulvaney Norwood O'Halloran"
        ),
    ),
    "de": (
        words(
            "Adelheid Bastian Corinna Detlef Edeltraud Falk Gudrun Hildegard Ilse Jochen Kerstin"
            " Lothar Mechthild Norbert Oskar Pascal Quirin Reinhold Sieglinde Tanja Udo Veronika"
            " Waltraud Xaver Yannick Zeynep Arne Britta Carsten Dörte Eberhard Frauke Gerd Heidrun"
            " Ibrahim Jutta Knut Liselotte Mirko Nadine"
        ),
        words(
            "Albrecht Böhm Clausen Dietrich Engelhardt Friedrich Gärtner Haas Iversen Jäger"
            " Kaiser Lorenz Möller Naumann Otto Pohl Quandt Reinhardt Sauer Thiele Ullrich Voigt"
            " Winkler Yıldız Ziegler Arnold Baumgartner Çelik Dreher Eichhorn Fuchs Günther"
            " Heinrich Jung Kühn Ludwig Maurer Nickel Pietsch Rademacher"
        ),
    ),
    "fr": (
        words(
            "Adèle Bertrand Colette Damien Edwige Fanny Gilles Henriette Isaac Joëlle Kévin"
            " Lucienne Mathilde Norbert Océane Pascal Quentin Raymonde Sébastien Thérèse Ulysse"
            " Véronique Wassim Yvette Zacharie Agnès Bruno Chantal Didier Ernestine Florian"
            " Gwenaëlle Hugues Inès Josiane Léon Marguerite Noémie Olivier Paulette"
        ),
        words(
            "Arnaud Boucher Caron Deschamps Evrard Fontaine Guillot Hamel Imbert Joly Klein"
            " Leclerc Meunier Noël Olivier Picard Quesnel Renard Schmitt Tessier Urbain Vasseur"
            " Weber Yilmaz Zidane Aubert Brunet Collet Dufour Etienne Fabre Germain Huet Jacquet"
            " Konaté Lemoine Maillard Navarro Perrin Roche"
        ),
    ),
    "es": (
        words(
            "Aurora Bernardo Casilda Diego Esperanza Fernando Gema Héctor Irene Jacinto Kepa"
            " Lorena Mateo Noelia Octavio Piedad Quique Rosario Samuel Teresa Úrsula Vicente"
            " Ximena Yago Zoraida Alejandra Bruno Consuelo Darío Eulalia Félix Gloria Hugo Iker"
            " Julia Lourdes Marcos Natividad Óscar Purificación"
        ),
        words(
            "Arias_Ferrer Barroso_León Caballero Duran_Costa Escudero Figueroa_Lara Gallardo"
            " Hidalgo_Mora Iglesias Jurado_Rivas Lago_Otero Merino Nieto_Salas Ochoa Palacios_Vera"
            " Quintana Redondo_Bueno Sanz Tapia_Rojas Uribe Valero_Mas Yáñez Zamora_Ríos Aguilar"
            " Bonilla Carmona_Sáez Dorado Elorza Franco_Pino Guerrero Heredia Ibarra Lorenzo"
            " Medina_Cobo Montes Nogales Parra_Gil Rivero Soler Trujillo"
        ),
    ),
    "en-IN": (
        words(
            "Aditi Bhaskar Chandrika Dinesh Esha Firoz Geeta Harish Indira Jagdish Kalpana Lalit"
            " Manjula Naveen Omprakash Parvathi Qasim Ranjit Sarita Tejas Usha Vasudha Wahida"
            " Yogesh Zeenat Ashok Bhavna Chirag Damodar Ekta Gopal Hiral Irfan Jayanthi Kiran"
            " Leela Mohan Nandini Pankaj Rukmini"
        ),
        words(
            "Acharya Bhandari Chauhan Dixit Fernandes Ghosh Hussain Irani Jadhav Khanna Lal"
            " Malhotra Narayanan Oberoi Pandey Raman Sethi Talwar Upadhyay Vaidya Wadhwa Bajaj"
            " Chopra Dubey Goswami Jha Kapoor Lobo Mahajan Pawar Rajput Sinha Tripathi Varghese"
            " Zaveri Arora Bedi Choudhary Sarkar"
        ),
    ),
}
FRESH: Final = {Split.SECOND: _SECOND, Split.THIRD: _THIRD, Split.FOURTH: _FOURTH}
"""First names and surnames that the texts of one split bear."""
FRESH_SHARE: Final = 0.35


def _whole(language: str, text: str) -> tuple[PersonName, ...]:
    """Names that are written whole, surname first in Chinese."""
    han = language.startswith("zh")
    found: list[PersonName] = []
    for word in words(text):
        joint = "·" if "·" in word else ""
        one, two = word.split(joint or "/")
        found.append(PersonName(two, one, True, joint) if han else PersonName(one, two))
    return tuple(found)


WHOLE: Final = {
    split: {language: _whole(language, text)[half::2] for language, text in newest_names.NAMES.items()}
    for half, split in enumerate((Split.FIFTH, Split.SIXTH))
} | {
    split: {language: _whole(language, text) for language, text in pool.items()}
    for split, pool in (
        (Split.SEVENTH, later_names.NAMES),
        (Split.EIGHTH, recent_names.NAMES),
        (Split.BLIND, further_names.NAMES),
    )
}
"""Whole names that only the texts of a split bear; nobody in them bears another."""


def _drawn_fresh(rng: Random, pool: tuple[tuple[str, ...], tuple[str, ...]], *, han: bool) -> PersonName:
    firsts, lasts = pool
    return PersonName(rng.choice(firsts), rng.choice(lasts).replace("_", " "), han=han)


def draw(rng: Random, language: str, *, split: Split, traditional: bool = False) -> PersonName:
    """A name of a language's pool; some splits have fresh ones, three have only their own."""
    if split in WHOLE:
        return rng.choice(WHOLE[split]["zh-Hant" if traditional else language])
    pool = FRESH.get(split, {}).get("zh-Hant" if traditional else language)
    if pool is not None and rng.random() < FRESH_SHARE:
        return _drawn_fresh(rng, pool, han=language == "zh")
    name = rng.choice(POOLS[language])
    if not traditional:
        return name
    return PersonName(name.first.translate(_HANT), name.last.translate(_HANT), han=True)
