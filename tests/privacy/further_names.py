"""Whole names and places, as ordinary as people and streets are, for measuring only.

In a name a stroke divides surname and given name in Chinese, given name and surname elsewhere; an underscore
is a space; a dot belongs to a name. Places stand by the pool that they stand in for.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

NAMES: Final = {
    "zh": (
        "王/建芳 王/永强 王/雅楠 王/德顺 王/瑞雪 王/成龙 王/巧云 李/文博 李/桂珍 李/晓蕾"
        " 李/春生 李/艳梅 李/泽楷 张/志宏 张/秀梅 张/佳慧 张/立群 张/春燕 张/博文 刘/建华"
        " 刘/芳芳 刘/玉梅 刘/宇晨 刘/占军 陈/志勇 陈/丽红 陈/嘉伟 陈/秋萍 陈/思琪 杨/建平"
        " 杨/晓琳 杨/国庆 杨/雪莲 黄/丽君 黄/志明 黄/晓雯 赵/永胜 赵/丽颖 赵/春霞 周/建中"
        " 周/晓红 周/国平 吴/秋兰 吴/佳怡 吴/长顺 徐/晓琴 徐/浩宇 孙/玉珍 孙/宏图 马/思雨"
        " 马/爱军 朱/丽华 朱/文强 胡/彩霞 胡/家明 郭/雨欣 郭/德福 何/静 何/海鹏 林/翠花"
        " 林/晓峰 高/美娟 高/东升 罗/雅静 罗/福生 郑/艳 郑/子轩 梁/桂荣 谢/俊 谢/小芳"
        " 宋/卫国 宋/欣然 唐/金龙 许/淑兰 韩/磊 韩/紫薇 邓/庆丰 冯/晓霞 曹/凯 彭/银花"
        " 曾/云飞 肖/明珠 田/振华 董/慧 潘/少华 袁/秀丽 蔡/天宇 蒋/月梅 余/勇军 杜/菲菲"
        " 叶/有才 程/素英 魏/航 苏/小燕 吕/宗海 丁/婉婷 任/铁柱 沈/玲 姚/光辉 卢/巧珍"
        " 傅/一鸣 钟/爱琴 姜/鹏 崔/雪琴 谭/正华 廖/倩 范/树生 汪/晓娜 陆/昌盛 金/腊梅"
        " 石/启航 戴/春芳 贾/佑民 韦/红艳 夏/晨 邱/玉兰 方/耀华 侯/冬梅 邹/大勇 熊/梦琪"
        " 孟/福来 秦/丹 白/志成 江/凤琴 阎/世杰 薛/琳琳 尹/家旺 段/小英 雷/忠 黎/荷花"
        " 史/文斌 龙/晓慧 陶/根生 贺/梅 毛/兰英 郝/继东 龚/国平 邵/秋兰 欧阳/佳怡 司徒/长顺"
        " 夏侯/晓琴 迪丽努尔·艾力 买买提·依明 次仁/卓嘎 宝音/吉日嘎拉"
    ),
    "zh-Hant": (
        "陳/志雄 陳/綺玲 陳/柏豪 陳/少娟 陳/耀祖 黃/佩珍 黃/鎮邦 黃/芷晴 黃/漢明 黃/秀媚"
        " 李/浩然 李/寶儀 李/永康 李/曼華 李/俊傑 林/麗嫦 林/卓賢 林/思敏 林/德成 張/月娥"
        " 張/梓軒 張/翠珊 張/兆基 梁/婉雯 梁/錦棠 梁/凱琳 梁/樹根 吳/妙玲 吳/逸朗 吳/愛蓮"
        " 吳/煒倫 劉/彩雲 劉/振邦 劉/靜雯 劉/偉業 王/玉冰 王/樂兒 王/鏡波 鄭/慧儀 鄭/旭輝"
        " 鄭/燕玲 何/子聰 何/潔貞 何/文傑 周/紫琪 周/啟明 周/桂芳 楊/朗軒 楊/綺雯 楊/達華"
        " 葉/瑞芬 葉/澤恩 葉/素雲 馮/政賢 馮/穎詩 曾/炳耀 曾/若瑜 鄧/兆棠 鄧/雅雯 許/浚希"
        " 許/美蘭 蔡/敬堯 蔡/倩儀 羅/永強 羅/淑玲 謝/天朗 謝/惠芳 余/焯賢 余/慕蓮 潘/偉昌"
        " 潘/泳彤 方/冠文 朱/麗冰 朱/世昌 胡/嘉雯 鍾/榮輝 鍾/映彤 盧/展宏 盧/巧玲 蘇/家駿"
        " 郭/善怡 郭/國忠 譚/鳳珊 譚/志鴻 麥/雪儀 彭/敏聰 蕭/嘉敏 袁/旭東 廖/愛玲 杜/凱文"
        " 莫/文彬 歐陽/綺華 區/俊彥 岑/少玲 冼/詠雯"
    ),
    "en": (
        "Gillian/Hartley Graham/Whitworth Denise/Ackroyd Stuart/Kirkbride Lorraine/Hesketh"
        " Keith/Battersby Janine/Crowther Nigel/Faulkner Beverley/Hardcastle Colin/Ramsbottom"
        " Yvonne/Thistlethwaite Barry/Longstaff Elaine/Winterbourne Malcolm/Penhaligon"
        " Tracey/Gillespie Fraser/McAllister Morag/Drummond Ewan/Colquhoun Shona/Abernethy"
        " Rhys/Llewellyn Bronwen/Prosser Gareth/Bevan Sioned/Gwynne Niamh/Costelloe"
        " Declan/O'Shaughnessy Aoife/Brennan Cathal/Mac_Giolla Siobhan/Kilbride Fergal/Tierney"
        " Brenda/Hollingsworth Gary/Stallworth Cheryl/Kowalczyk Dennis/Brubaker Darlene/Pruitt"
        " Rodney/Eubanks Yolanda/Whitfield Jerome/Gadsden Keisha/Bolden Marcus/Tolliver"
        " Latoya/Ravenell Alejandra/Quintero Ernesto/Villarreal Graciela/Montoya Octavio/Barrera"
        " Yadira/Escamilla Phuong/Dang Quoc/Truong Hanh/Luong Minh/Bui Soo-jin/Kang Dong-hyun/Shin"
        " Haruka/Ishikawa Takeshi/Ogawa Wenjun/Fang Shuting/Hsu Chee_Wai/Goh Siew_Ling/Koh"
        " Jun_Jie/Seah Poh_Choo/Yeo Farid/Hamzah Norazlina/Yusof Kavitha/Nadarajan Suresh/Pillay"
        " Ikechukwu/Nwosu Ngozi/Anyanwu Kwabena/Owusu Abena/Mensah Fatoumata/Diallo Tsegaye/Bekele"
        " Abdullahi/Yusuf Samira/Aboud Karim/Nasser Rania/Khoury Imran/Sheikh Rukhsana/Begum"
        " Gurpreet/Grewal Manjit/Virk Dilshan/Wickramasinghe Agnieszka/Pawlak Tomasz/Kaczmarek"
        " Radu/Ionescu Daniela/Stoica Rasa/Petrauskas Halyna/Tkachenko Ivan/Petrov Nikola/Kovacevic"
        " Arben/Krasniqi Despina/Economou Salvatore/Lombardi Rute/Carvalho Astrid/Bjornstad"
        " Leif/Halvorson Doreen/Nakamura Lachlan/Cartwright Bronte/Rafferty Jarrod/Pickering"
        " Narelle/Dunstan Craig/Fitzsimmons Leanne/Maddocks"
    ),
    "de": (
        "Annegret/Bachmeier Burkhard/Clasen Christiane/Dietzel Detlef/Eickhoff Edeltraud/Feldhaus"
        " Friedhelm/Gerstner Gudrun/Hagedorn Hartmut/Imhof Ilona/Jessen Jochen/Kettler Karin/Liebold"
        " Lothar/Mertens Marlies/Niehaus Norbert/Ostermann Petra/Prinz Rainer/Quast Renate/Rademacher"
        " Siegfried/Sievers Sigrid/Thelen Thorsten/Uhlig Ulrike/Vollmer Volker/Wiegand"
        " Andrea/Brinkmann Bernd/Drechsler Claudia/Eberle Dirk/Fritsche Elke/Gruber Frank/Hinrichs"
        " Gerlinde/Jahnke Holger/Kirchner Ines/Lohmann Jens/Matthies Kerstin/Nolte Marco/Overbeck"
        " Nadine/Petersen Olaf/Rohde Ramona/Scherer Silke/Stadler Steffen/Tiedemann Tanja/Unger"
        " Uwe/Voss Verena/Wendt Anke/Zeller Benedikt/Aigner Corinna/Bruns Dominik/Dahlke"
        " Eileen/Engelhardt Fabian/Fiedler Franziska/Geisler Gregor/Harms Isabell/Jansen"
        " Jan-Philipp/Krüger Katharina/Lehnert Leonie/Mohr Maximilian/Naumann Miriam/Oppermann"
        " Niklas/Paulsen Pia/Reinhardt Philipp/Sander Rebecca/Thoma Sebastian/Urban Theresa/Wolters"
        " Emre/Yıldız Elif/Aksoy Hakan/Çetin Sevgi/Doğan Murat/Kurt Zeynep/Polat Grzegorz/Wiśniewski"
        " Katarzyna/Nowak Oleksandr/Moroz Natalia/Weber Viktor/Schmidtke Ludmilla/Reimer"
        " Goran/Petrović Jelena/Marković Arta/Berisha Faruk/Hodžić Amina/Saleh Omar/Al-Khatib"
        " Rojin/Demirtaş Thi_Lan/Nguyen Antonio/Caruso Giulia/Ferrari Eleftheria/Georgiou"
        " Luís/Rodrigues Heike/von_Stetten Joachim/zur_Mühlen Mechthild/Frisch Wiebke/Claußen"
    ),
    "fr": (
        "Martine/Aubertin Patrick/Boisseau Sylvie/Carpentier Dominique/Delahaye Alain/Fouquet"
        " Brigitte/Grandjean Gérard/Hamelin Nadine/Imbert Bernard/Jacquemin Josiane/Kerjean"
        " Yannick/Le_Bihan Gwenaëlle/Madec Loïc/Nédélec Monique/Ollivier Serge/Perrot Véronique/Quéré"
        " Thierry/Rousselet Corinne/Sauvage Nathalie/Urbain Isabelle/Wattel Christophe/Yvon"
        " Laurence/Bonnefoy Frédéric/Chauvin Valérie/Dufresne Stéphane/Evrard Sandrine/Ferrand"
        " Jérôme/Garnier Céline/Hébrard Aurélie/Lacombe Julien/Maillard Émilie/Nicolas"
        " Mathieu/Pasquier Mélanie/Raynaud Benoît/Salmon Élodie/Texier Quentin/Vallet Margaux/Bouvier"
        " Théo/Charrier Manon/Delorme Hugo/Faure Inès/Guichard Lucas/Lemoine Chloé/Marchal"
        " Enzo/Peltier Jade/Rolland Karima/Benali Mourad/Belkacem Nadia/Cherif Rachid/Hamdi"
        " Samia/Boukhari Yacine/Mansouri Fatou/Ndiaye Mamadou/Traoré Aminata/Koné Ibrahima/Bah"
        " Awa/Sarr Cédric/Mbarga Estelle/Ngo_Bassa Rodolphe/Hoarau Marie-Josée/Payet Jean-Yves/Grondin"
        " Anh/Vo Lien/Huynh Carlos/Da_Silva Maria_José/Pereira Paolo/Bianchi Dariusz/Kaminski"
        " Adriana/Munteanu Anaïs/de_Kerdrel Hélène/du_Plessis Jean-François/Bertin Anne-Laure/Gosselin"
        " Marie-Claude/Thibault Jean-Luc/Lagarde Pierre-Yves/Cadiou Solène/Tanguy Maëlle/Riou"
        " Raymonde/Baudry Lucien/Chevallier Odette/Mercier-Blanc Fernand/Poirier Ginette/Rey"
        " Marcel/Doucet"
    ),
    "es": (
        "María_Dolores/Aguirre_Peña Francisco_Javier/Benítez_Rojo María_Ángeles/Cabello_Luna"
        " José_Manuel/Durán_Vega Encarnación/Escudero_Sanz Rafael/Fajardo_Ruiz"
        " Inmaculada/Gallardo_Mora Juan_Antonio/Hidalgo_Cano Milagros/Iglesias_Soto"
        " Miguel_Ángel/Jurado_Pozo Purificación/Lozano_Gil Manuel/Maldonado_Cruz"
        " Asunción/Navarrete_León José_Luis/Olmedo_Rey Montserrat/Pujol_Serra Jordi/Rovira_Font"
        " Núria/Soler_Camps Oriol/Tarragó_Vidal Mireia/Vilanova_Roca Ainhoa/Aramburu_Goñi"
        " Iker/Beloki_Arrieta Nerea/Ezkerra_Lasa Aitor/Goikoetxea_Ibarra Maite/Larrañaga_Uría"
        " Xoán/Castro_Rial Uxía/Fariña_Lema Brais/Loureiro_Pazos Sabela/Noya_Outeiro"
        " Ángela/Pastrana_Gómez Sergio/Quesada_Mena Rocío/Redondo_Plaza Adrián/Salcedo_Torres"
        " Lorena/Tejada_Romero Iván/Urbano_Cobo Patricia/Valverde_Nieto Rubén/Yuste_Blanco"
        " Cristina/Zafra_Marín Álvaro/Arenas_Polo Noelia/Barroso_Lara Óscar/Carmona_Reina"
        " Vanesa/Delgado_Ríos Héctor/Espinosa_Toro Verónica/Ferrer_Molina Gonzalo/Garrido_Pardo"
        " Irene/Heredia_Cortés Samuel/Izquierdo_Duque Marta/Lafuente_Bravo Daniel/Marcos_Herrero"
        " Alba/Nevado_Franco Hugo/Ortega_Sáez Lucía/Palacios_Vera Mateo/Rincón_Solís"
        " Yolanda/Santana_Déniz Airam/Suárez_Hernández Candelaria/Trujillo_Afonso"
        " Rosmery/Huanca_Condori Édison/Chiluisa_Toapanta Maritza/Guamán_Cevallos"
        " Jhon_Jairo/Restrepo_Ospina Luz_Marina/Giraldo_Zuluaga Yamileth/Perdomo_Rengifo"
        " Alexis/Urdaneta_Colina Mariela/Villalobos_Rincón Dayana/Ferreiro_Acosta"
        " Lisandro/Giménez_Sosa Graciela/Peralta_Funes Altagracia/Polanco_Reyes"
        " Wilkin/Mateo_Encarnación Hassan/El_Idrissi Khadija/Benmoussa Fátima/Zahraoui Mihai/Dumitru"
        " Elena/Constantin Ivaylo/Georgiev Nadiya/Melnyk Ousmane/Diop Wei/Lin Xiaoli/Zhou"
        " Joaquina/Bermejo_Tapia Saturnino/Cuadrado_Ramos Visitación/Matesanz_Arranz"
        " Eutimio/Sastre_Velasco Remedios/Cordón_Alba"
    ),
    "en-IN": (
        "Subramanian/Natarajan Meenakshi/Sivakumar Kathiresan/Pandian Revathi/Elangovan"
        " Murugesan/Kannappan Dhanalakshmi/Shanmugam Prabhakar/Nambiar Sreedevi/Warrier"
        " Unnikrishnan/Pisharody Ambili/Kurup Thomas/Kuriakose Annamma/Mathew Shyamala/Hegde"
        " Raghavendra/Bhat Vinutha/Gowda Manjunath/Shetty Shivaleela/Hiremath Ramesh_Babu/Kolluri"
        " Lakshmi_Prasanna/Tadepalli Srikanth/Yerramilli Anjaneyulu/Bandaru Swapna/Gaddam"
        " Rajitha/Kandula Vitthal/Shinde Sunanda/Kadam Dattatray/Gaikwad Vaishali/Deshmukh"
        " Sachin/Bhosale Jyotsna/Kulkarni Prakash/Sawant Ujwala/Mohite Bharatbhai/Prajapati"
        " Hansaben/Solanki Jignesh/Vaghela Kokilaben/Parmar Nilesh/Bhatt Dipika/Trivedi"
        " Kanhaiyalal/Sharma Santosh/Meena Gayatri/Rathore Mahendra/Shekhawat Kamla/Bishnoi"
        " Bhanwarlal/Jangid Rampal/Yadav Sunita/Kushwaha Rajendra/Maurya Kusum/Nishad Awadhesh/Mishra"
        " Shakuntala/Tiwari Ajeet/Pathak Munni/Devi Umesh/Paswan Babita/Kumari Birendra/Prasad"
        " Anil/Thakur Subhash/Mahato Sushanta/Mondal Rina/Biswas Tapan/Chakraborty Mousumi/Banerjee"
        " Debashis/Mukherjee Sharmistha/Dasgupta Bibhuti/Mohanty Sasmita/Behera Prafulla/Pradhan"
        " Minati/Sahoo Hemanta/Baruah Jonali/Gogoi Dipankar/Kalita Lalrinpuii/Ralte Thangjam/Singh"
        " Jaswinder/Gill Paramjit_Kaur/Brar Kuldeep/Saini Ravinder/Hooda Sushma/Dahiya"
        " Mohd._Aslam/Ansari Shabana/Khatoon Abdul_Gaffar/Qureshi Rehana/Siddiqui Altaf/Lone"
        " Nighat/Wani Savio/D'Souza Philomena/Pinto P._Ramachandra/Rao V._Sujatha/Iyengar"
    ),
}

PLACES: Final[dict[str, Sequence[str]]] = {
    "ZH_PLACES": (
        "吉林省长春市|朝阳区",
        "江西省南昌市|东湖区",
        "安徽省合肥市|包河区",
        "河南省洛阳市|涧西区",
        "云南省昆明市|盘龙区",
        "宁夏回族自治区银川市|兴庆区",
        "山东省临沂市|兰山区",
        "广东省东莞市|南城街道",
    ),
    "ZH_ROADS": ("青年路", "胜利东街", "工农路", "新民大街", "体育西路", "振兴路", "西湖南路"),
    "ZH_ESTATES": ("丽水花园", "龙泉小区", "盛世家园", "铁路家属院", "紫荆苑", "翰林雅居"),
    "ZH_VILLAGES": (
        "山东省菏泽市曹县青堌集镇刘庄村",
        "湖南省邵阳市隆回县六都寨镇石桥村",
        "四川省南充市仪陇县马鞍镇琳琅村",
    ),
    "HK_ROADS": ("九龍黃大仙沙田坳道", "香港西營盤第三街", "新界上水新豐路", "新界屯門鄉事會路"),
    "US": ("Elm", "Washington", "Cypress", "Peachtree", "Lakeview", "Madison", "Spruce", "Heritage"),
    "UK": ("London", "Park", "Springfield", "Grange", "Wellington", "Poplar", "Highfield", "Lime"),
    "DE": (
        "Lessingstraße",
        "Kastanienweg",
        "Eichendorffstr.",
        "Bergstraße",
        "Am_Sportplatz",
        "Wiesengrund",
        "Uhlandstraße",
    ),
    "FR": (
        "Anatole-France",
        "des_Acacias",
        "de_la_Mairie",
        "du_Stade",
        "Aristide-Briand",
        "de_Verdun",
        "des_Tilleuls",
    ),
    "ES": ("de_Cervantes", "del_Sol", "Antonio_Machado", "de_la_Iglesia", "San_José", "de_Valencia"),
    "IN": ("Sardar_Patel", "Gandhi", "Lal_Bagh", "Market", "Lake_View", "Rajaji", "College"),
    "US_TOWNS": (
        "Wichita, KS 672{}",
        "Akron, OH 443{}",
        "Stockton, CA 952{}",
        "Mobile AL 366{}",
        "Reno, NV 895{}",
    ),
    "UK_TOWNS": ("Derby|DE23", "Preston|PR2", "Swansea|SA1", "Dundee|DD4", "Lincoln|LN2", "Stockport|SK3"),
    "IE_TOWNS": ("Drogheda, A92", "Tralee, V92", "Ennis, Co. Clare, V95"),
    "AU_TOWNS": ("Wollongong NSW 2500", "Ballarat VIC 3350", "Mackay QLD 4740", "Launceston TAS 7250"),
    "DE_TOWNS": ("33602 Bielefeld", "09111 Chemnitz", "54290 Trier", "26122 Oldenburg", "86150 Augsburg"),
    "FR_TOWNS": ("72000 Le Mans", "87000 Limoges", "66000 Perpignan", "80000 Amiens", "57000 Metz"),
    "ES_TOWNS": ("26001 Logroño", "23001 Jaén", "36201 Vigo", "12001 Castellón", "37001 Salamanca"),
    "IN_TOWNS": (
        "Indira Nagar, Lucknow 226016",
        "Kothrud, Pune - 411038",
        "Adyar, Chennai 600020",
        "Vastrapur, Ahmedabad-380015",
    ),
}
"""Streets and towns that no earlier text names."""
