"""Whole names and places of people of all walks of life, for the last measurement only.

In a name a stroke divides surname and given name in Chinese, given name and surname elsewhere; an underscore
is a space; a dot belongs to a name. Places stand by the pool that they stand in for.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

NAMES: Final = {
    "zh": (
        "王/桂琴 王/守田 王/佳慧 王/铁军 王/晓棠 王/丙寅 王/凤翔 王/思懿 王/莲芝 王/砚秋 王/岩 王/根深"
        " 王/改珍 王/兴业 王/若琳 王/冬至 王/培元 王/妮娜 王/贵生 王/茜 王/庆余 王/梓豪 王/喜顺 王/凡"
        " 李/成林 李/翠兰 李/雨桐 李/满囤 李/彦君 李/玉霞 李/银河 李/芊芊 李/槐 李/保国 李/小曼 李/传家"
        " 李/嘉欣 李/月英 李/泊远 李/桃 李/洪亮 李/素娥 李/炜 李/星辰 李/发财 李/若水 李/秋香 李/赓 张/淑云"
        " 张/金锁 张/一帆 张/玉田 张/玲玲 张/浩宇 张/腊月 张/景文 张/子涵 张/存厚 张/漫 张/秋生 张/喜梅"
        " 张/承宗 张/芸 张/新民 张/桂香 张/梓晨 张/大壮 张/曼丽 张/润生 刘/艳玲 刘/满堂 刘/禹辰 刘/小芹"
        " 刘/秉章 刘/晓梦 刘/铁成 刘/珊珊 刘/兰英 刘/家旺 刘/雨萌 刘/庚 刘/素琴 刘/思源 刘/根旺 刘/媛媛"
        " 刘/长江 刘/妍 陈/金娣 陈/伯年 陈/沐阳 陈/阿坤 陈/惠琴 陈/小洲 陈/佩芬 陈/铭轩 陈/荔 陈/火生"
        " 陈/玉婵 陈/乐天 陈/守拙 陈/盼 陈/月桂 陈/一鸣 杨/德才 杨/翠萍 杨/语嫣 杨/石头 杨/美芝 杨/柳青"
        " 杨/凯文 杨/二妹 杨/立秋 杨/静茹 黄/秋菊 黄/炳坤 黄/诗琪 黄/土生 黄/丽清 黄/子恒 黄/带娣 黄/健"
        " 赵/宝柱 赵/淑贤 赵/晴 赵/喜来 赵/云起 周/巧玲 周/长庚 周/沐妍 周/大发 周/阿芳 周/慕云 吴/金莲"
        " 吴/水根 吴/昊 吴/小莉 吴/桂珠 吴/正道 吴/悠 徐/阿宝 徐/丽娜 徐/子墨 徐/桂林 徐/知秋 孙/传福"
        " 孙/小圆 孙/玉洁 孙/振东 孙/梦 马/德山 马/赛花 马/伊娜 马/凤兰 朱/招娣 朱/润泽 朱/金凤 朱/小明"
        " 胡/桂芳 胡/蝶 胡/水莲 郭/满仓 郭/秀云 郭/晓航 郭/妞妞 何/运来 何/诗韵 何/必达 林/清水 林/秀兰"
        " 林/语晨 林/添丁 高/连生 高/艺 高/淑芝 罗/水清 罗/小妹 罗/秋月 郑/金水 郑/晓岚 郑/阿妹 郑/克勤"
        " 梁/亚妹 梁/启成 梁/柏宇 谢/金发 谢/小娟 谢/安 宋/连喜 宋/玉环 宋/词 唐/有根 唐/丽君 唐/果 许/春桃"
        " 许/清 许/仙 韩/学礼 韩/素芬 韩/笑 邓/水英 邓/长福 邓/欣妍 冯/桂兰 冯/程 冯/小满 曹/阿四 曹/雪"
        " 曹/文秀 彭/冬秀 彭/家旺 曾/繁星 曾/桂妹 肖/遥 肖/桂秀 田/七妹 田/雨 田/守本 董/存良 潘/金凤"
        " 潘/阿福 袁/隆兴 袁/媛 蔡/阿琴 蔡/明远 蒋/小毛 余/欢 余/水香 于/得水 杜/鹃 杜/长河 叶/知秋 叶/阿妹"
        " 叶/繁茂 程/门雪 苏/桂珍 苏/醒 魏/来 魏/桂荣 丁/丁 丁/桂花 任/秀芝 卢/阿英 姚/家栋 沈/冰 沈/阿根"
        " 钟/情 钟/桂英 姜/子淳 姜/凤琴 崔/大勇 谭/笑 谭/桂秀 陆/游子 陆/阿巧 范/进宝 范/秀英 汪/曾旺"
        " 汪/阿香 廖/若晨 石/磊磊 石/榴 金/玉良 金/美花 金/顺福 韦/大宝 韦/春柳 贾/诚信 贾/凤娥 夏/雨荷"
        " 夏/至 付/桂芹 熊/晓丽 白/洁云 白/素珍 孟/想 孟/凡琴 秦/淮月 秦/桂枝 江/水莲 江/小白 薛/宝珍"
        " 闫/妮妮 段/誉民 雷/雨田 龙/阿婆 黎/明辉 史/可为 贺/喜 毛/豆豆 郝/运 郝/秀珍 顾/盼盼 龚/喜发"
        " 邵/阳光 覃/美荣 戴/小楼 莫/愁 莫/氏花 向/前进 温/暖 乔/木生 严/肃 文/秀英 文/静 来/娣 安/心宁"
        " 常/青树 康/乐 康/桂香 伍/月生 尚/志美 阎/王英 祝/福生 景/天 盛/夏荷 计/春华 全/小妹 易/安居"
        " 宁/静远 区/金好 冼/阿妹 麦/芽 蔚/蓝 苗/壮 佘/太平 都/晓云 冀/望生 逄/淑珍 亓/建国 亓/小燕 仝/志刚"
        " 乜/红梅 邸/秀荣 庹/宗华 禤/美玲 郄/艳芳 綦/江红 訾/小娟 宓/建平 昝/巧云 隗/合英 揭/阳春 眭/明珠"
        " 欧阳/小玉 司马/青云 东方/晓 南宫/小雨 令狐/翠翠 皇甫/建军 尉迟/小妹 呼延/建华 夏侯/玉兰"
        " 买买提·艾力 古丽·热合曼 麦麦提·吾守尔 吐尔逊·卡德尔 热依汗·阿布都 才让/卓玛 达娃/顿珠 尼玛/次仁"
        " 格桑/梅朵 阿木/古郎 其木/格 乌云/塔娜 阿西·木呷 吉木·子洛 马海·伍呷 哈斯/图雅 王/春妮 王/建党"
        " 李/凤茹 李/丙申 张/巧英 张/庆丰 刘/玉芬 刘/改革 陈/招喜 陈/雁 杨/桂菊 赵/润芝 周/国梁 林/秋萍"
        " 胡/玉柱 朱/莲英 付/海棠 罗/冬英 石/玉凤 韦/彩练 崔/香玉 薛/俊梅 段/彩凤 雷/桂芬"
    ),
    "zh-Hant": (
        "陳/啟泰 陳/穎彤 陳/阿九 陳/葆華 陳/紫瑩 陳/健恆 陳/妙嫦 陳/日新 陳/曼華 陳/煜朗 陳/三妹 黃/詠恩"
        " 黃/金福 黃/妙玲 黃/梓朗 黃/帶喜 黃/少雄 黃/迦南 黃/愛群 黃/仲文 李/寶琴 李/梓軒 李/阿七 李/頌賢"
        " 李/鳳萍 李/達榮 李/芷喬 李/杏芳 李/煥然 林/翠嬋 林/卓軒 林/妙齡 林/國棟 林/凱婷 林/金喜 張/淑卿"
        " 張/梓康 張/帶娣 張/錫恩 張/綺琪 張/耀宗 梁/愛嫦 梁/子晴 梁/達華 梁/鳳屏 梁/焯然 梁/金枝 吳/月娥"
        " 吳/卓怡 吳/錫昌 吳/嘉瑤 吳/杏嬌 劉/錦屏 劉/芷君 劉/炳輝 劉/佩珊 劉/樂行 王/淑霞 王/梓謙 王/月好"
        " 王/紹基 鄭/美蘭 鄭/卓然 鄭/鳳嬌 鄭/煒 何/帶弟 何/卓穎 何/錦添 何/妙芳 何/思朗 周/月仙 周/梓瑤"
        " 周/錫祥 周/婉珊 楊/帶好 楊/樂謙 楊/杏珠 楊/啟文 葉/鳳珠 葉/梓峰 葉/金勝 葉/蔚琳 馮/月桂 馮/梓蕎"
        " 馮/錫霖 馮/倩儀 曾/帶嬌 曾/卓楠 曾/廣明 鄧/金嬌 鄧/梓瑜 鄧/錫光 許/月貞 許/嘉朗 許/杏儀 蔡/金蓮"
        " 蔡/卓妍 蔡/錫麟 羅/帶英 羅/梓鋒 羅/月媚 謝/杏娥 謝/卓羲 謝/金泉 余/月娟 余/梓慧 余/錫全 潘/杏蓮"
        " 潘/樂瑤 潘/金城 方/月華 方/卓霖 朱/錫坤 朱/紫晴 胡/杏梅 胡/樂軒 鍾/金玉 鍾/卓琪 盧/月珍 盧/梓浩"
        " 蘇/杏賢 蘇/卓文 郭/金蘭 郭/梓宏 江/月瑤 江/錫良 譚/杏仙 譚/卓賢 麥/金娣 麥/梓晉 彭/月明 彭/樂晴"
        " 徐/杏桃 徐/卓立 蕭/金鳳 蕭/梓聰 邱/月蘭 邱/樂怡 袁/金妹 袁/卓珊 廖/杏群 廖/梓澄 杜/月好 杜/樂賢"
        " 莫/金帶 莫/梓盈 石/月霞 高/梓堯 呂/杏嫻 湯/月英 區/梓琳 岑/錫榮 冼/月帶 鄺/梓鋒 伍/金愛 關/樂恩"
        " 歐陽/杏賢 歐陽/卓朗 司徒/月媚 司徒/梓謙 賴/金枝 沈/卓盈 孔/月梅 古/梓康 甘/杏娟 龍/月容 侯/梓杰"
        " 萬/金嫦 夏/卓瑤 倪/月卿 戴/梓軒 簡/杏芬 霍/月珊 魏/梓誠 范/金寶 孫/月嫦 祁/梓欣 戚/月華 鄔/梓熙"
        " 植/金水 庾/月屏 駱/梓淇 翁/杏英 柯/月萍 敖/梓賢 利/金帶 單/月冰 容/梓恩 池/月麗 樊/杏嫦 布/金有"
        " 佘/梓朗 文/月帶 文/梓皓 侯/帶金 廖/帶福 鄧/同喜 陳/杏娥 張/玉嬋 馬/月琴 馬/梓曦"
    ),
    "en": (
        "Agnes/Tattersall Norman/Clegg Winnie/Ackroyd Sidney/Bottomley Phyllis/Micklethwaite Ernie/Stubbings"
        " Dulcie/Wainwright Cyril/Thwaite Ivy/Rawnsley Archie/Leadbeater Mavis/Pickersgill Stan/Oldroyd"
        " Denzil/Trevithick Loveday/Pascoe Jory/Nancarrow Demelza/Bolitho Perran/Chenoweth Kerensa/Rosevear"
        " Rhodri/Gwilliam Nerys/Pugh Eluned/Cadwallader Iolo/Breeze Sioned/Gittins Emlyn/Swancott"
        " Hamish/Urquhart Mairi/Galbraith Torquil/McSween Shona/Kinloch Fergus/Auchterlonie Senga/Mutch"
        " Dougal/Pirie Jessie/Cruickshank Rory/McKechnie Peigi/MacAskill Orla/Mulhern Cathal/O'Dowd"
        " Sinead/Lavelle Tadhg/Ó_Súilleabháin Muireann/Ní_Chonaill Donncha/Mac_Giolla Ailbhe/Tuohy"
        " Fintan/Scanlon Nuala/Prendergast Oisin/Mulqueen Attracta/Feerick Malachi/Gormley Bernie/Quilty"
        " Shamima/Khatun Rezaul/Karim Delwar/Chowdhury_Khan Zahid/Mehmood Tasleem/Kauser Waqar/Janjua"
        " Robina/Sultana Gurdip/Bhogal Satnam/Purewal Kirandeep/Virdee Pritpal/Chana Jayanti/Vekaria"
        " Hasmukh/Lakhani Bhanumati/Kotecha Pravin/Thakrar Thanuja/Wickramasinghe Ajith/Gunaratne"
        " Dolores/Magbanua Crisanto/Lumabi Rowena/Tolentino Efren/Macaraeg Ligaya/Pangilinan Ngozi/Onwuachi"
        " Babatunde/Afolabi Ifeoma/Nnadi Chukwuma/Ekwueme Yetunde/Oyedepo Efua/Sarpong Kwaku/Asante-Mensah"
        " Akosua/Donkor Yaw/Twumasi Abdulai/Bangura Fatmata/Koroma Chipo/Mutasa Tatenda/Chigumba"
        " Sipho/Mthembu Palesa/Mokoena Achieng/Otieno Kipchumba/Rotich Wambui/Gathoni Meseret/Bekele"
        " Tewodros/Alemu Asha/Abdullahi Liban/Dualeh Ifrah/Hersi Nadifa/Jama Hanan/Bakkali Ziad/Khoury"
        " Rula/Nasrallah Bassam/Odeh Shirin/Farahani Kourosh/Tehrani Parisa/Golshan Farid/Noorzai"
        " Palwasha/Stanikzai Berivan/Dogan Nazlı/Erdem Cengiz/Aksoy Xhevahire/Kelmendi Besnik/Shala"
        " Snezana/Ilic Zdravko/Radic Vesna/Kovac Iveta/Horakova Radek/Dvorak Zuzana/Balazova Piroska/Nemeth"
        " Gyorgy/Lakatos Rasa/Petrauskiene Mindaugas/Stankevicius Inga/Ozola Juris/Kalnins Bożena/Gryglewska"
        " Wieslaw/Czarnecki Halina/Sikora Ryszard/Baranowski Costica/Ungureanu Viorica/Lupu Galina/Tsvetkova"
        " Yordan/Hristov Taras/Hnatyuk Lyudmyla/Savchenko Ruslan/Gaidamak Xiuying/Fong Kwok_Wai/Yip"
        " Siu_Ping/Kwan Chun_Hei/Tse Swee_Lan/Koay Ah_Kow/Lau_Teck Poh_Choo/Lee_Geok Hock_Seng/Quek"
        " Bee_Hoon/Seow Muhd_Faizal/Rahmat Rosnah/Abdul_Aziz Kavitha/Subbiah Letchumi/Govindasamy"
        " Quang/Huynh My_Linh/Doan Sok/Chheang Bounmy/Vongsa Pa_Nhia/Xiong Tou/Vang Eun-ji/Yoon Sang-ho/Bae"
        " Haruto/Nishikawa Akemi/Fujimoto Sefina/Faleolo Viliami/Taufa Mere/Ngata Wiremu/Tamihana"
        " Kirra/Yarran Lowanna/Dodd Narelle/Gosling Kev/Pascall Robbo/Tranter Shazza/Birdsall Merv/Hocking"
        " Beryl/Cuthbertson Thaddeus/Mayfield LaQuita/Sturdivant Demetrius/Bolden Shaniqua/Purnell"
        " Otis/Threadgill Ernestine/Coleman-Bey Jermaine/Lattimore Precious/Wigfall Cornelius/Boykin"
        " Mamie/Gadsden Roosevelt/Fuqua Bubba/Hatcher Darlene/Swafford Cletus/Ledbetter Jolene/Yarbrough"
        " Virgil/Clodfelter Opal/Rasnick Dale/Amundson Solveig/Tollefson Orville/Kjelstad"
        " Ingeborg/Rasmussen_Lee Merle/Schlabach Levi/Stoltzfus Emma_Sue/Yoder Mordechai/Ostreicher"
        " Rivka/Gluck Carmine/Tedesco Filomena/LoPresti Rocco/Iannuzzi Concetta/Di_Stefano Stavroula/Karras"
        " Ephrem/Boutros Araceli/Villaseñor Eusebio/Maldonado Refugio/Cantú Xochitl/Barragán Amparo/Quezada"
        " Heriberto/Ocampo Zoila/Menchaca Evangelina/Urbina Wilfredo/Rosario Iraida/Colón Milagros/Vélez"
        " Jean-Robert/Pierre-Louis Guerline/Saint-Fleur Marlon/Braithwaite-Clarke Shernette/Gayle"
        " Winston/Pusey Icilda/Lawes Dancing/Whitehorse Leotie/Begay Nanuq/Ahgeak Keola/Kahale Leilani/Nakoa"
        " Hugo/Cholmondeley Cressida/Featherstonehaugh Piers/Marjoribanks Ottoline/Beauchamp-Lacey"
        " Hope/Street Rose/Garden June/Winter Victor/Chance Sunny/Field Carol/Bridge"
        " Grace/Church Robin/Castle Iris/Court Sivakumar/Thevarajah Rukhsana/Parveen_Bi"
        " Nomvula/Zwane Lorraine/Yazzie"
    ),
    "de": (
        "Walburga/Fürbringer Eginhard/Klötzer Notburga/Schwaiger Hanspeter/Oettinger Gundula/Mühlbauer"
        " Adolf/Zwickel Burgl/Niedermeier Vitus/Kirchmair Afra/Haslinger Quirin/Poschenrieder"
        " Leni/Gschwendtner Xaver/Zollner Mariele/Häberle Gottlob/Pfleiderer Eugenie/Schäuffele"
        " Karle/Bäuerle Rösle/Knöpfle Hinrich/Brodersen Frauke/Petersen-Thoms Momme/Nissen"
        " Swenja/Hansen-Jessen Tjark/Eilers Fenna/Poppinga Okka/Buurman Enno/Saathoff Jann/Ubben"
        " Wübke/Folkerts Heinrich/Niehues Adele/Sundermann Klemens/Brüggemann Änne/Overbeck Drickes/Wirtz"
        " Billa/Klütsch Nöll/Hürtgen Trudi/Schallenberg Egon/Kaczmarek Erika/Sobotta Horst-Dieter/Piontek"
        " Waltraut/Grabowski Siggi/Rogalla Hilde/Jablonski Veit/Lohse Ramona/Schlegel Jörg-Uwe/Fritzsche"
        " Mandy/Hempel Rico/Großmann Sindy/Zscherpe Heiko/Tautz Marek/Nowusch Pawlina/Schuster-Kito"
        " Handrij/Bulank Hanka/Krawc Falko/Weigelt Nico/Seyfarth Annett/Köhler-Preuß Ilona/Dornheim"
        " Ortrun/Zeidler Wigbert/Sangmeister Emine/Yalçın Ramazan/Korkmaz Sevgi/Tunç Halil/Yavuz"
        " Döndü/Karakaya Tuncay/Bulut Songül/Ateş Ümit/Keskin Hacer/Özkan Metin/Taşkın Berfin/Aydemir"
        " Azad/Demirtaş Şilan/Kılınç Rohat/Baran Mustafa/Al-Jabouri Hiba/Al-Masri Anas/Kassem Rasha/Shaheen"
        " Firas/Mahfouz Samar/Tabbara Yazan/Issa Mahmood/Sediqi Fereshteh/Hakimi Navid/Azizi Shahla/Moradi"
        " Kamran/Rostami Tesfay/Ghebreyesus Senait/Woldemariam Ousainou/Ceesay Isatou/Jobarteh Adwoa/Ofori"
        " Chinedu/Okonkwo Blessing/Osagie Jean-Pierre/Kabongo Mireille/Tshibangu Thu_Ha/Pham Duc_Anh/Tran"
        " Ngoc_Lan/Vo Rajiv/Pillai Sunita/Bhandal Somchai/Wongsakul Ratana/Krüger-Boonmee Mei/Zhao-Lindner"
        " Aleksandr/Gebhardt-Ivanov Swetlana/Wiens Eduard/Fröse Irina/Lempert Artur/Kliewer Lilli/Neufeld"
        " Walentina/Stumpf Jewgeni/Hermann-Popow Tamara/Giesbrecht Bronisława/Kubiak Czesław/Wójcik"
        " Jolanta/Zielińska Andrzej/Dudek Małgorzata/Kaczmarczyk Florin/Constantinescu Ileana/Barbu"
        " Dorel/Moldovan Katalin/Farkas Imre/Kovács Jaroslava/Nováková Miroslav/Procházka Danica/Vuković"
        " Zoran/Stojanović Nada/Kovačević Mirsad/Hadžić Fikreta/Mehmedović Ardita/Hoti Luan/Bajrami"
        " Vjollca/Shehu Kosta/Dimitriadis Evgenia/Karagiannis Domenico/Caruso Assunta/Lombardo"
        " Vito/Cannizzaro Maria_José/Da_Costa Fernando/Pinheiro Encarna/Ruiz-Bachmann Yuki/Hagemann-Sato"
        " Seraina/Zgraggen Ueli/Aeschlimann Reto/Bänziger Gion/Caviezel Leopold/Navratil Hermine/Pospischil"
        " Luis/Tschurtschenthaler Filomena/Unterkircher Hubertus/Freiherr_von_Gleichen Benita/von_Arnsberg"
        " Ruprecht/zu_Hohenfels Adelgunde/von_und_zu_Wildenau Ferdinand/vom_Stein Cornelia/van_den_Boom"
        " Piet/ter_Horst Elke/Zumbusch Detlev/Aufderheide Karin/Zurhausen Olaf/Imhof Ute/Amrhein"
        " Cora-Lynn/Krahn Jason/Wohlgemuth Celine/Pampel Marvin/Dräger Samantha/Lübke Dustin/Zöllner"
        " Mia-Sophie/Trautwein Noah/Dörr Lina/Hagedorn Ben/Althaus Frieda/Rehbein Ida/Sauerwein"
        " Carl/Morgenroth Nele/Abendroth Till/Wiese Jule/Bach Ansgar/Grund Rosi/Garten Dirk/Kaufmann"
        " Silke/Schuldt Bernd/Geldmacher Ernst-August/Zinke Heinz/Bürger Ella/Rathmann Gerd/Amtmann"
        " Rita/Vogt-Kassner Franz/Reich Lisa/Montag Jan/März Tim/Sommerfeld Ulf/Herbst Moritz/Freitag"
        " Kwesi/Ampofo Wolfhard/Steinlein Annelore/Rusch Peter-Paul/Hufnagel"
    ),
    "fr": (
        "Gisèle/Bourdon Raymond/Chauvet Paulette/Lejeune Armand/Cottereau Yvonne/Pichard Lucien/Gaudin"
        " Germaine/Thibaudeau Albert/Rabouin Suzanne/Pelletier Émile/Fauconnier Madeleine/Bouillon"
        " Georges/Tessandier Andrée/Marquet Jeannot/Labadie Huguette/Cazenave Firmin/Lafitte"
        " Maïté/Dargelosse Pantxika/Irigoyen Beñat/Etchegaray Amaia/Haristoy Peio/Larralde Katell/Le_Floch"
        " Goulven/Abgrall Rozenn/Kerdoncuff Malo/Le_Dantec Enora/Guivarc'h Tugdual/Kermarrec Azenor/Pennec"
        " Loeiz/Cloarec Bleuenn/Jaouen Batti/Paoli Saveria/Giacobbi Dumè/Luciani Letizia/Ceccaldi"
        " Toussaint/Albertini Odile/Schoenauer Jean-Georges/Kuntz Marie-Odile/Sprauer Léonard/Wurtz"
        " Hansi/Zimmerlin Colette/Hirtz Gaston/Vandenbroucke Jeanne/Deconinck Omer/Wattrelos"
        " Josiane/Delobelle Jean-Pol/Vermeersch Marinette/Gravelines Firmine/Trystram Théodule/Savoye"
        " Aimée/Pralong Auguste/Mermoud Clothilde/Favre-Félix Nazaire/Chappaz Magali/Roumieux"
        " Frédéri/Pélegrin Estève/Cabanel Mirèio/Roux-Alric Guilhem/Bousquet Azalaïs/Puech Aurélien/Delpech"
        " Maëlle/Vayssière Jocelyn/Combes Sandra/Rigal Djamila/Benmoussa Kamel/Belhadj Fouzia/Hamdaoui"
        " Abdelaziz/Chaouch Naïma/Bouchareb Lounès/Aït_Kaci Tassadit/Ould_Ali Farid/Medjdoub Saliha/Boukhari"
        " Brahim/Ziani Malika/Tahar Lotfi/Jaziri Rim/Ben_Salah Ons/Trabelsi Driss/El_Fassi Ghita/Benjelloun"
        " Aziz/Oulhaj Hafida/Bouzidi Mamadou_Lamine/Sow Coumba/Thiam Ibrahima/Faye Mame_Diarra/Seck"
        " Bakary/Fofana Djeneba/Konté Sékou/Dembélé Hawa/Doumbia Oumou/Kanté Yacouba/Ouédraogo Awa/Zongo"
        " Blaise/Sawadogo Ahoua/Kouamé N'Guessan/Brou Affoué/Konan Gervais/Mvondo Clarisse/Essomba"
        " Jean-Bosco/Nganga Philomène/Loubaki Bienvenu/Massamba Grâce/Kasongo Fiston/Mbuyi Ornella/Moukagni"
        " Fara/Rakotomalala Hery/Andrianasolo Nirina/Razafindrakoto Soilihi/Mohamed_Ali Zaïnaba/Ahamada"
        " Rosemonde/Virapin Expédit/Técher Marie-Josée/Ramassamy Willy/Nativel Ginette/Lauret Fred/Bélizaire"
        " Yolène/Chéry Jocelyne/Gustave Rodrigue/Lagier Man_Nini/Cadasse Evariste/Bapte Léopold/Zobda"
        " Maryvonne/Tauira Teiva/Maono Wassila/Nekkache Quang_Minh/Le Thi_Mai/Dang Bounthong/Sisavath"
        " Chanthy/Keo Ming/Zheng Xiaoli/Huang Rosalina/Carvalho Armindo/Fernandes_Lopes Lurdes/Marques"
        " Ilda/Teixeira_Alves Gianni/Martinelli Ornella/Zanetti Pilar/Cordoba Encarnacion/Sabater"
        " Wladyslaw/Kaczmarek Jadwiga/Michalak Ioana/Rusu Vasile/Munteanu Dragica/Milosevic Vartan/Hagopian"
        " Nvard/Bedrossian Ayşegül/Karaca Mehmet-Ali/Toprak Simha/Benayoun Élie/Abitbol Perla/Toledano"
        " Moïse/Sasportas Hubert/de_La_Rochebrune Diane/de_Saint-Aubin Gonzague/du_Breuil"
        " Sixtine/d'Aubeterre Enguerrand/de_Villedieu Apolline/Lesage Timothée/Hardy Capucine/Joli"
        " Basile/Lenoir Rosalie/Sauvage Éden/Bontemps Maxence/Leconte Lilou/Petitpas Noah/Vasset"
        " Ambrine/Caillaud Kylian/Poirot Shana/Beaufils Steevy/Lecoq Cindy/Vanhoutte Brandon/Dufrêne"
        " Priscillia/Lemaire-Petit Jimmy/Malherbe Fleur/Dumoulin Pascal/Dimanche Avril/Montagne"
        " Aimé/Larivière Prudence/Lavenir Marin/Laplace Clément/Janvier Ludivine/Larue Paul/Duchemin"
        " Colombe/Delaporte Moncef/Zouari Hinatea/Teihotaata Ange-Marie/Delacourt-Roy Guylaine/Banville"
        " Justine/Villedary Octave/Moisset"
    ),
    "es": (
        "Hermenegilda/Rebollo_Matesanz Abundio/Casado_Frutos Purificación/Matilla_Oreja"
        " Eutimio/Revilla_Tordable Nemesio/Pardo_Zamarro Visi/Calleja_Ureña Gregoria/Valbuena_Prado"
        " Isidro/Cañas_Molinero Felisa/Bermúdez_Tello Aquilino/Sendino_Rey Remigia/Chamorro_Vaca"
        " Eloy/Santamarta_Alba Toñi/Quesada_Lupión Curra/Barragán_Moya Frasco/Postigo_Anaya"
        " Rocío/Camacho_Tirado Manolín/Cordón_Vélez Setefilla/Naranjo_Aranda Diego/Zambrana_Rosa"
        " Macu/Lobato_Chacón Rafi/Espejo_Cívico Angustias/Moleón_Frías Juanma/Puertas_Cobo"
        " Fuensanta/Abellán_Conesa Ginés/Solano_Baños Caridad/Hernansáez_Ros Pascual/Torregrosa_Amorós"
        " Remei/Bonmatí_Sempere Ximo/Beneyto_Mira Vicenta/Escrivà_Todolí Batiste/Fuster_Alemany"
        " Desamparados/Ballester_Chust Salvador/Monfort_Querol Montserrat/Capdevila_Torrent"
        " Quim/Vilaseca_Junyent Assumpta/Puigdomènech_Sala Martí/Casademont_Pla Roser/Fàbregas_Roura"
        " Biel/Sureda_Amengual Catalina/Bauzá_Oliver Miquel_Àngel/Llabrés_Cifre Margalida/Pons_Seguí"
        " Toni/Coll_Marí Aina/Tur_Ribas Izaskun/Gorostiaga_Ereño Joseba/Uribarri_Landa"
        " Garbiñe/Zubiaurre_Olano Patxi/Lekuona_Arrieta Edurne/Mugica_Iraola Imanol/Azpiazu_Goñi"
        " Maite/Sagastizabal Fermintxo/Oroz_Baztán Uxue/Esparza_Jaurrieta Blas/Lezaun_Ibero"
        " Pilarín/Lacambra_Buisán Chusé/Sarasa_Bergua Felipe/Gascón_Ubieto Olvido/Cueva_Noriega"
        " Xicu/Arganza_Blanco Nel/Fernández_Cobián Aurina/Menéndez_Busto Sinda/Bárcena_Pelayo"
        " Lines/Saro_Ceballos Chema/Ruiloba_Terán Maruja/Lamas_Vilariño Suso/Neira_Pedreira"
        " Carmiña/Boullosa_Crespo Eliseo/Troncoso_Carballo Dorinda/Outón_Sieira Moncho/Vázquez_Lestón"
        " Iria/Mosquera_Tobío Nira/Cabrera_Armas Airam/Brito_Lemes Chano/Rodríguez_Chinea"
        " Dácil/Afonso_Plasencia Tito/Santana_Bordón Guayarmina/Suárez_Falcón Casiano/Hormiga_Umpiérrez"
        " Rosalía/Montoya_Salazar Juan_José/Escudero_Borja Dolorcitas/Santiago_Cortés Joaquín/Maya_Fajardo"
        " Samara/Silva_Barrull Rigoberta/Tzoc_Xiloj Marvin/Ajanel_Chávez Xiomara/Zelaya_Rivas"
        " Wilber/Lemus_Argueta Nohemí/Turcios_Membreño Dunia/Chinchilla_Reyes Arístides/Obando_Gaitán"
        " Yadira/Solórzano_Mora Hazel/Jirón_Blandón Arcadio/Batista_Ríos Itzel/Quintero_Batista"
        " Yunior/Despaigne_Labrada Odalis/Cabrales_Matos Reinier/Hechavarría Marisleydis/Pupo_Aguilera"
        " Bladimir/Tejeda_Marte Yokasta/Familia_Rosario Confesor/Guzmán_Polanco Mireya/Del_Orbe"
        " Zunilda/Upegui_Londoño Hernando/Echavarría_Uribe Duván/Palacio_Mosquera Leidy/Cuesta_Rentería"
        " Yesid/Rodallega_Caicedo Floralba/Piedrahíta Gonzalo/Lasso_Chicaiza Rosa_Elvira/Pilataxi_Tenelema"
        " Jefferson/Quiñónez_Caicedo Tránsito/Morocho_Sisa Klever/Intriago_Macías Nélida/Ñahui_Quispe"
        " Teófilo/Ccopa_Huanca Yovana/Chuquimia_Poma Hilaria/Mamani_Ticona Grover/Villca_Colque"
        " Casimira/Copa_Yujra Ever/Rojas_Vaca_Diez Liz_Paola/Benítez_Ayala Arnaldo/Galeano_Brítez"
        " Ña_Petrona/Giménez_Cáceres Gastón/Iturralde_Pons Mirta/Ledesma_Coria Ezequiel/Battaglia"
        " Romina/Lombardi_Paz Walter/Kowalczuk Zulma/Peralta_Britos Nibia/Techera_Olivera Mauro/Curbelo"
        " Pilmaiquén/Huenchumán_Lagos Sixto/Catrileo_Painemal Uberlinda/Araya_Tapia Yelitza/Colmenárez_Pire"
        " Eudomar/Guanipa Mayerling/Bracho_Áñez Abdelilah/Ouchen_Haddou Ikram/Bensalem_Amar Driss/Chairi"
        " Soukaina/El_Yousfi Yamila/Mohamed_Abdeselam Cheikh/Mbengue Modou/Lo Aminata/Baldé Ousmane/Sillah"
        " Obdulia/Nchama_Oyono Bonifacio/Esono_Mba Doina/Pavel Ionut/Ciobanu Violeta/Todorova"
        " Hristo/Ivanov_Petrov Halyna/Kravchuk Zhanna/Bilous Jinhua/Xu Meiling/Wang_Lin Rashid/Ahmed_Butt"
        " Shazia/Kausar Analiza/Reyes_Dimaculangan Rosa/Flores_Campo Custodia/Santolaria_Gil"
        " Domiciano/Calleja_Largo Perfecta/Vilariño_Sanz Prócoro/Ricoy_Cardo Lucerito/Bancalero_Ruiz"
        " Santos/Lumbreras_Peña Socorro/Puértolas_Abós Rosendo/Tercero_Quintas Melquíades/Sordo_Valle"
        " Zita/Perogil_Acedo Dámaso/Ordás_Fierro Alodia/Zatón_Gale"
    ),
    "en-IN": (
        "Kuppuswamy/Ramanathan Andal/Parthasarathy Murugesan/Sivalingam Ponni/Kandasamy Ezhilarasi/Muthiah"
        " Velmurugan/Chinnasamy Kayalvizhi/Thangavel Pandiyan/Irulappan Meenatchi/Sundaralingam"
        " P._S./Krishnamurthy R./Chidambaram M._V./Ranganathan Lalitha/Kasthurirangan Alamelu/Varadachari"
        " Nagarjuna/Pothineni Sujatha/Kommineni Veerabhadra/Rayapati Lakshmi_Devi/Mutyala Ramulu/Jatavath"
        " Yellamma/Gaddam Srisailam/Bodapati Bhagyalaxmi/Akula Koteswara/Nallamothu Hanumanthu/Pasula"
        " Chennamma/Angadi Shantappa/Biradar Mahadevi/Hosamani Ningappa/Talwar_Kuri Basamma/Kumbar"
        " Raghavendra/Udupa Vinutha/Bellur Devaraju/Halappa Kempamma/Thimmaiah Poovamma/Cariappa"
        " Girija/Antharjanam Kunhiraman/Nambisan Kochumon/Puthenpurackal Annamma/Oommen Sibi/Kuriakose"
        " Reji/Mathai Subaida/Veettil Ayishabi/Pokkakillath Thankamani/Ezhava Balasaheb/Jagtap"
        " Kausalya/Dhumal Shankar/Ghodke Muktabai/Lokhande Ganpat/Thorat Chhaya/Khandekar Eknath/Pagare"
        " Sushma/Ranade Aniket/Paranjape Mugdha/Karandikar Sharad/Bapat Rekhabai/Bagul Popatlal/Vora"
        " Champaben/Tadvi Govindbhai/Rabari Lilaben/Chavda Mansukh/Vasava Jyotsna/Zaveri_Mody"
        " Bharatsinh/Jhala Dakshaben/Gohil Pestonji/Bharucha Freny/Wadia_Cama Kersi/Dastur"
        " Bhikaji/Naik_Gaonkar Shevanti/Velip Conceicao/Furtado Rosario/Gracias Querobina/Viegas"
        " Ramdhan/Bairwa Gomti/Kumawat Chunnilal/Suthar Mangi/Lal_Gurjar Devkaran/Ranka"
        " Sajjan/Kanwar_Rathore Bhagwati/Paliwal Moolchand/Sankhla Ganga/Bai_Mali Nathu/Khan_Manganiyar"
        " Gurbachan/Saini Harbhajan/Kohli_Sahni Ravinder/Mann_Kaur Simranjit/Dhaliwal_Gill Baldev/Raj_Bhagat"
        " Surinder/Mehra Avtar/Matharu Jasbir/Nagpal Lachhman/Dass Rattan/Chand_Thakur Kamlesh/Rani"
        " Jagmohan/Nautiyal Hema/Pokhriyal Diwan/Rautela Gaura/Bhandari_Negi Trilok/Kandpal"
        " Bhagirathi/Uniyal Ramdulari/Pasi Shivnath/Bind Chameli/Gupta_Sahu Phoolmati/Kori Jokhu/Nonia"
        " Ashfaq/Mansoori Shakeela/Bi_Khatoon Wasim/Raza_Naqvi Hasan/Mehdi_Zaidi Khurshid/Idrisi"
        " Nafisa/Salmani Abdul_Wahab/Kachhi Zubaida/Merchant Ilyas/Patangwala Sakina/Lokhandwala"
        " Murtaza/Bohra Nazir/Dar Haleema/Mir_Rather Gulzar/Bhat_Shangloo Shaheena/Wagay Rigzin/Namgyal"
        " Padma/Lhamo_Dorje Jitni/Besra Sukhlal/Kisku Phulmani/Soren Mangal/Hembrom Etwa/Kujur Jaimuni/Ekka"
        " Budhu/Minz Dhaneshwar/Sao Kunti/Mahto Jageshwar/Prajapati Sonamati/Devangan Hari/Netam"
        " Sukhbai/Uikey Bisahin/Sahu_Teli Mangtu/Baghel Ujjwal/Bhowmick Mitali/Sarkar_Dey Nimai/Karmakar"
        " Shefali/Pramanik Gobinda/Mahato Sabitri/Bauri Anukul/Samanta Tarapada/Ghorai Jharna/Maity"
        " Manik/Debnath Rahima/Bibi_Mollah Akbar/Laskar Sukumari/Reang Bikram/Debbarma Harekrushna/Sethy"
        " Jhunu/Pradhan Gouranga/Nanda_Rath Sulochana/Barik Purusottam/Tripathy Minati/Swain Dibakar/Hota"
        " Dipen/Hazarika Junmoni/Phukan Ajit/Basumatary Rongmei/Kachari Bonti/Deka Anjuma/Begum_Laskar"
        " Wanphrang/Kharkongor Iaisuk/Nongrum Daplin/Syiem Chingkhei/Laishram Sanatombi/Thoudam"
        " Lalthanmawia/Hmar Vanlalruati/Sailo Neikuo/Kikon Imliwati/Longkumer Tage/Tatung Yumlam/Tana"
        " Oyin/Pertin Kesang/Wangdi Sherab/Gyatso Purna/Rai_Subba Tika/Limbu Sancha/Tamang"
        " Leela_Bai/Chhabria Kishinchand/Hinduja_Lalwani Mohini/Keswani Arjan/Motwani Dolly/D'Cruz_Paul"
        " Baby/Kurup_Nair Prince/Tiwari_Baba Goldie/Ahuja Bunty/Sood Sarojini/Kunjamma Lallan/Rajbanshi"
        " Moideen/Kuttykoya Happy/Sohal_Singh Rupesh/Lakra Vellaichamy/Muthurakku"
    ),
}
PLACES: Final[dict[str, Sequence[str]]] = {
    "ZH_PLACES": (
        "黑龙江省哈尔滨市|道外区",
        "甘肃省兰州市|城关区",
        "海南省海口市|龙华区",
        "山西省太原市|小店区",
        "贵州省贵阳市|云岩区",
        "江苏省徐州市|泉山区",
        "浙江省金华市|义乌市",
        "广东省汕头市|金平区",
        "湖北省宜昌市|夷陵区",
        "河北省唐山市|路北区",
    ),
    "ZH_ROADS": (
        "团结路",
        "红旗大街",
        "沿江东路",
        "新华南路",
        "友谊巷",
        "桃花坞大街",
        "机场路",
        "老城根路",
        "育才西街",
        "火炬三路",
    ),
    "ZH_ESTATES": (
        "梧桐公馆",
        "纺织厂宿舍",
        "安置小区二期",
        "凤凰城",
        "水木清华园",
        "教师新村",
        "荣盛佳苑",
        "保障房南苑",
    ),
    "ZH_VILLAGES": (
        "河北省邯郸市大名县金滩镇李茂堤村",
        "云南省昭通市镇雄县坪上镇老包寨村",
        "江西省赣州市于都县银坑镇坳脑村",
        "广东省茂名市电白区沙琅镇尚塘村",
    ),
    "HK_ROADS": ("九龍土瓜灣馬頭圍道", "香港柴灣道", "新界大埔廣福道", "九龍油麻地上海街", "新界葵涌興芳路"),
    "US": ("Dogwood", "Chestnut", "Old_Mill", "Wilshire", "Bayview", "Martin_Luther_King", "Cottonwood"),
    "UK": ("Gladstone", "Nelson", "Tinkers", "Bridge", "Hawthorn", "Cobbler's", "St_Mary's", "Coronation"),
    "DE": (
        "Waldstraße",
        "Schulgasse",
        "Beethovenstr.",
        "Zum_Alten_Hof",
        "Mühlweg",
        "Friedrich-Ebert-Straße",
        "Am_Bach",
        "Industriestraße",
    ),
    "FR": (
        "des_Peupliers",
        "Voltaire",
        "de_la_Gare",
        "du_8_Mai_1945",
        "Louis-Blanc",
        "des_Vignes",
        "Saint-Michel",
    ),
    "ES": ("de_la_Cruz", "Federico_García_Lorca", "del_Olmo", "Ancha", "de_los_Reyes_Católicos", "Baja"),
    "IN": ("Patel", "Bazar", "Subhash", "Old_Post_Office", "Kalyani", "Vivekananda", "Mill"),
    "US_TOWNS": (
        "El Paso, TX 799{}",
        "Toledo, OH 436{}",
        "Macon GA 312{}",
        "Spokane, WA 992{}",
        "Buffalo, NY 142{}",
        "Fargo, ND 581{}",
    ),
    "UK_TOWNS": ("Hull|HU5", "Plymouth|PL4", "Aberdeen|AB24", "Wrexham|LL13", "Belfast|BT9", "Luton|LU1"),
    "IE_TOWNS": ("Sligo, F91", "Athlone, N37", "Bray, Co. Wicklow, A98"),
    "AU_TOWNS": ("Dubbo NSW 2830", "Bendigo VIC 3550", "Ipswich QLD 4305", "Darwin NT 0800"),
    "DE_TOWNS": ("39104 Magdeburg", "18055 Rostock", "45127 Essen", "94032 Passau", "79098 Freiburg"),
    "FR_TOWNS": ("29200 Brest", "63000 Clermont-Ferrand", "34000 Montpellier", "97400 Saint-Denis"),
    "ES_TOWNS": ("33201 Gijón", "06002 Badajoz", "35003 Las Palmas", "25001 Lleida", "14001 Córdoba"),
    "IN_TOWNS": (
        "Sitabuldi, Nagpur 440012",
        "Boring Road, Patna - 800001",
        "Peelamedu, Coimbatore 641004",
        "Paltan Bazaar, Guwahati 781008",
        "Ranjit Nagar, Jamnagar-361005",
    ),
}
"""Streets and towns that no earlier text names."""
