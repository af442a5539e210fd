"""Chinese surnames with their spelling in Pinyin, and the simplified form of traditional characters.

Surnames: those of the Hundred Family Surnames (百家姓) that people bear today, with the frequent ones of the
national household statistics. Spellings: Hanyu Pinyin (GB/T 28039, spelling of names), without tones.
Simplified forms: the pairs of characters of OpenCC's tables (Apache-2.0).
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

_SINGLE: Final = """
ai 艾|an 安|ao 敖|ba 巴|bai 白柏|bao 包鲍暴|bei 贝|bi 毕|bian 卞边|bing 邴|bo 薄|bu 卜步|cai 蔡
cang 苍|cao 曹|cen 岑|chai 柴|chang 常昌|chao 晁巢|che 车|chen 陈谌|cheng 程成|chi 池迟|chong 种崇
chu 褚楚储|cong 丛从|cui 崔|dai 戴代|dan 但|dang 党|deng 邓|di 狄邸|diao 刁|ding 丁|dong 董东
dou 窦豆|du 杜都堵|duan 段|e 鄂|fan 范樊|fang 方房|fei 费|feng 冯封丰凤酆|fu 付傅符伏扶|gai 盖
gan 甘干|gao 高郜|ge 葛戈|geng 耿|gong 龚宫弓公巩贡|gou 苟勾缑|gu 顾古谷辜|guan 关管官|gui 桂归
guo 郭国呙|ha 哈|han 韩|hang 杭|hao 郝|he 何贺和赫|heng 衡|hong 洪红弘|hou 侯|hu 胡扈呼|hua 华花滑
huai 怀|huan 桓|huang 黄|hui 惠|huo 霍|ji 姬季纪吉计冀籍汲嵇蓟暨|jia 贾郏|jian 简蹇菅|jiang 江姜蒋
jiao 焦矫|jie 揭|jin 金靳晋|jing 荆井景经敬|ju 鞠居琚|kan 阚|kang 康亢|ke 柯|kong 孔|kou 寇|kuai 蒯
kuang 匡邝|lai 赖来|lan 兰蓝|lang 郎|lao 劳|le 乐|lei 雷|leng 冷|li 李黎厉栗郦|lian 连廉练|liang 梁
liao 廖|lin 林蔺|ling 凌令|liu 刘柳|long 龙隆|lou 娄楼|lu 陆卢鲁路逯禄芦|luan 栾|luo 罗骆洛|lyu 吕
ma 马麻|mai 麦|man 满|mao 毛茅|mei 梅|men 门|meng 孟蒙|mi 米糜宓|miao 苗缪|min 闵|ming 明|mo 莫
mou 牟|mu 穆木慕|na 那|nan 南|ni 倪|nian 年|nie 聂乜|ning 宁|niu 牛钮|nong 农|ou 欧区|pan 潘|pang 庞逄
pei 裴|peng 彭|pi 皮|ping 平|pu 蒲濮浦朴|qi 齐戚祁漆亓綦|qian 钱|qiang 强|qiao 乔谯|qin 秦覃|qing 卿青
qiu 邱丘仇裘|qu 曲屈瞿渠|quan 全权|que 阙|ran 冉|rao 饶|ren 任|rong 荣容戎融|ru 茹汝|ruan 阮|rui 芮
sa 萨|sang 桑|sha 沙|shan 单山|shang 尚商|shao 邵|she 佘|shen 沈申慎|sheng 盛|shi 石史施师时|shou 寿
shu 舒束|shuai 帅|shuang 双|shui 水|si 司|song 宋松|su 苏宿粟|sui 隋眭|sun 孙|suo 索|tai 邰台
tan 谭谈檀|tang 唐汤|tao 陶|teng 滕|tian 田|tie 铁|tong 童佟仝|tu 涂屠|wan 万|wang 王汪
wei 魏韦卫危蔚隗|wen 温文闻|weng 翁|wo 沃|wu 吴武伍邬巫乌|xi 席奚习郗|xia 夏|xian 咸鲜冼|xiang 向项相
xiao 肖萧|xie 谢解|xin 辛|xing 邢幸|xiong 熊|xu 徐许须胥|xuan 宣禤|xue 薛|xun 荀郇|yan 严颜闫阎燕晏言鄢
yang 杨阳羊仰|yao 姚|ye 叶|yi 易伊衣|yin 尹殷阴印|ying 应英|yong 雍|you 尤游由|yu 于余俞喻虞郁禹庾鱼誉
yuan 袁元苑原员|yue 岳|yun 恽|zai 宰|zan 昝|zang 臧|zeng 曾|zha 查|zhai 翟|zhan 詹占湛展|zhang 张章仉
zhao 赵招|zhen 甄|zheng 郑|zhi 支|zhong 钟仲|zhou 周|zhu 朱祝诸竺|zhuang 庄|zhuo 卓|zong 宗|zou 邹
zu 祖|zuo 左|lü 闾|zi 訾|nai 佴|tuo 庹|da 笪|zhuan 颛
ban 班|bao 保|cai 才|chu 初|gong 拱|guan 冠|hua 化|kuang 况|ju 巨|li 利|lu 鹿|mu 牧母|na 纳|ren 仁
wei 尉|sa 撒|mi 弥|chang 畅|yi 弋|xin 忻|zhuo 禚|qu 璩麹麴|shu 殳|chuai 揣|tou 钭|she 厍|juan 隽|gui 妫|mu 沐
suo 锁|xin 信|xing 刑|xiu 修|yang 央|yin 银|zhan 战|zhao 肇|zhi 智植
"""
_COMPOUND: Final = """
ouyang 欧阳|shangguan 上官|sima 司马|situ 司徒|sikong 司空|zhuge 诸葛|huangfu 皇甫|linghu 令狐
murong 慕容|duanmu 端木|dugu 独孤|ximen 西门|nangong 南宫|xiahou 夏侯|zhangsun 长孙|yuwen 宇文
gongsun 公孙|xuanyuan 轩辕|yuchi 尉迟|dongguo 东郭|dongfang 东方|baili 百里|huyan 呼延|helian 赫连
tantai 澹台|puyang 濮阳|shentu 申屠|zhongli 钟离|gongye 公冶|zongzheng 宗政|wenren 闻人|chunyu 淳于
chanyu 单于|nalan 纳兰|yelv 耶律|wanyan 完颜|tuoba 拓跋|zuoqiu 左丘|guliang 谷梁|gongliang 公良
moqi 万俟|sikou 司寇|zhongsun 仲孙|taishi 太史|aixinjueluo 爱新觉罗|xianyu 鲜于|lüqiu 闾丘
qidiao 漆雕|rangsi 壤驷|zhangjian 张简|fanjiang 范姜
"""


def _pairs(text: str) -> list[tuple[str, str]]:
    return [
        (pinyin, signs)
        for entry in text.replace("\n", "|").split("|")
        if entry
        for pinyin, signs in [entry.split()]
    ]


SINGLE: Final = frozenset(sign for _, signs in _pairs(_SINGLE) for sign in signs)
"""Surnames of one character."""
COMPOUND: Final = frozenset(signs for _, signs in _pairs(_COMPOUND))
"""Surnames of two or more characters."""
PINYIN: Final = {sign: pinyin for pinyin, signs in _pairs(_SINGLE) for sign in signs} | {
    signs: pinyin for pinyin, signs in _pairs(_COMPOUND)
}
"""The spelling of each surname."""
PINYIN_SURNAMES: Final = frozenset(PINYIN.values()) | {"lu", "lv"}

_TRADITIONAL: Final = (
    "張陳劉楊趙黃吳孫馬羅鄭許謝韓馮鄧葉蘇蔣呂盧陸賈範鍾譚鄒龍萬錢湯賴龔龐顧嚴齊莊歐駱關單甯聶簡饒鮑岡談閻遲華費溫衛魯韋閆鄔鄺樂連婁項畢喬閔麥欒竇蕭蘭寧紀車鐘從買興豐國強偉軍傑義榮貴鳳麗蓮瓊"
    "瑩穎靜潔慶鵬飛輝寶艷豔綺儀禮聰學書啟銘銳鋒鎮錦鋼鐵銀雲電雙勝勵勳協達運進遠貞賢贊誠詩誼謙語諾鴻鶴鳴黨東業嫻嬌嬋媽孌實寬審對導將尋層嶺嶽島帥師帶廣廟廠彥後愛憶應懷戰戶揚擔據擇斷時暉曉曄會"
    "朧極樓橋機權歡歲歷歸殘毀氣沖況洶淚淵淺渾湧準溝滿漢潤澤濟濤濱灣煒煙煥熱燈燦營爺爾牆狀獎獨獻環現瑋瑤產畝畫異當療發皚盡監盤碼確礎祿禎種稅穩窩競筆節築籌約紅純紗級細終組結絡給統絲經綜綠維網"
    "緒線緣緯縣縱總績織續纓習聖聞聯聲職聽肅膚臨舊莖蔭薈薩藍藝蘆虛蟲蠟衝裝補裡覺覽親觀計訂記討訓託設訴詠評詢話詳認誌誤說課調請論諸講證識譯議護讀變讓財貢貨貧責貫貸貿賀資賓賞賠質賬購贏躍軌軒輔"
    "輕輪轉辦農迴這週過違遞適遷選還邊鄉鄰醫釋針鈞鈴鉅鋪錄鎖鏡鑒長門閃開閏間閣閩閱闊闖隊陽陰階際隨險隱雜離難霧靈韻頂順預頓領頭頻題額顏願類風飯養餘館駐駿騰驗驚體魚鮮鯨鳥點齡係號棟區衖臺巒園場"
    "廈邨徑圍舖幾個們來為與無繫帳員務專見問劃並麼夠該誰啓嗎"
    "彌銅鑼匯滙鴨鯉鑽嶼閘駛擺漁貝顯鑄蔴籬鑾礦竈壩峽崗澗瀝灘塹磚礫窯籠靄濕蕩檔櫃標梘樣檳欄遊遼錫鑑陝隴頤驅鬧魷鴉鷹"
    "丟亂亞佈佔併侖侶侷俠俬倆倉倖倫側偵偽傘備傢傭傳債傷傾僅僑僕僞僱價儁億儉儘償優儲兇兌兒內兩冊凈凍凜凱別刪則剋剎剛剝創剷劇劍劑勁動勛勞勢勸勻卻卽厠厤厭厲參叢吶唸啞喚喪喫喲嗚嘆嘔嘗嘩嘯噁噴噸噹嚇嚐嚥嚮囂"
    "囌囑圓圖團垻埰執堅報塊塗塢塵墊墜墮墰墳墻墾壇壋壓壘壜壞壟壯壺壽夢夾奧奪奬奮奼妝姦娛婦嫺嬪嬰嬸孃宮寀寢寫寵尷屆屍屢屬峯崑崙嵗巖幟幣幫幹庫廁廂廕廚廝廢廬廳弔彆彈彎彔彙彫彿復徹恆恥悅悶悽惡惱慄態慘慚慣慮"
    "慼慾憂憐憑憤憲懇懞懲懶懸懼懾戀戲拋挾捨捱捲掃掙掛採揀換揮損搖搗搶摟摺撈撐撓撥撫撲撿擁擊擋擠擣擬擱擲擴擾攏攔攜攝攢攤攪攬敎敗敘敵數斂斃斬旂旣昇晉晝暈暢暫曆曏曠曬朮枴柵柺査桿條棄棊棗棲榘榦榪構槍槓槳樁"
    "樑樞樸樹橢橫檢檯檻櫻欽歎殭殲殺殻殼氈氫氾汎汙決沒泝洩涼淒淨淩淪減渦測湊溼滄滅滬滯滲滷滾漲漸漿潑潛潰澀澆澱濁濃濛濫濺濾瀉瀋瀏瀕瀟瀰瀾灑灕灝災烏煉煩燉燒燙燜燬燭燴燻爍爐爛爭爲牀牽犧狹猶獃獄獅獲獵獸琱瑣"
    "瑪璽璿甕産甦畵疇疊痠瘋瘡癒癡癢癥癮癱皁皺盃盜盞盪眞眾睏睜瞞矇矚矯硃碩磯礙祕禍禦禪禱禿稜稟稱穀積穫窪窮窺竄竅竊竪箇篤篩簽簾籃籤籲粵糞糧糰糾紋納紐紙紛紡紮紳紹絃絕絞絨絶絹綁綉綑綢綫綱綳綴綵綻綽綿緇緊緑"
    "緝緞締編緩緬練緻縐縛縫縮縴縷繃繕繞繡繩繪繳繼纍纏纔纖纜罈罎罰罵罷羈羣羨翫翹聳聾脅脈脣脩脫脹腎腦腫腳腸膠膩膽膿臉臘臚臟臥舉舘艙艦艱茲荊菴菸萊葦葯葷蒐蒼蓆蓋蔔蔘蔥蕪薑薦薹藥藴蘄蘊蘋蘿處虜虧蝕蝦螞蟬蟻蠅"
    "蠶蠻衆衊術衕衚袞裏製複褲襬襯襲覈規覓視覷觸訊訌訝訟訣訪診註証詐詔詞試詫詭誅誇誕誘誣誥誦誨説諒諧諫諭諮諱諷謀謂謊謎謠謡謬謹譁譏譜譟譭譴譽讚豈豎豬貓負販貪貯貶貼賂賄賊賜賣賤賦賭賺賽贈贖贛趕趨跡踐踰蹟蹤"
    "軀軋軟軸較載輓輛輦輩輯輸輻輿轄轎轟辭辮辯遙遜遡遺邁邏郵鄖醜醣醬釀釐釗釘釣釦鈅鈉鈍鈎鈔鈡鈣鈦鈾鉀鉆鉛鉤銜銷鋁鋅鋭鋸錐錘錚錛錠錡錯録錳錶鍊鍋鍛鍵鍼鎂鎊鎚鎭鎳鏇鏈鏟鏢鑰鑲鑿閉閑閒閤閥閨閲闆闇闕闡闢陞陣隸"
    "隻雖雞霑鞏鞦韃韆韌韜響頁頃須頌頑頒頗頜頰頸顆顔顛顫顱颱颳飄飢飲飼飽飾餅餉餌餓餚餬餵饅饋饑馳馴駁駒駕駝駡駭騎騙騫騷騾驀驕驛驟驢髒髮鬆鬍鬚鬥鬨鬱鯊鰐鰭鰱鰲鱅鱗鱘鱷鳩鴛鴣鴦鴿鵑鵝鵰鷄鷓鹵鹹鹼鹽麪麫麯麴麵"
    "黴鼕齋齒齣龜"
)
_SIMPLIFIED: Final = (
    "张陈刘杨赵黄吴孙马罗郑许谢韩冯邓叶苏蒋吕卢陆贾范钟谭邹龙万钱汤赖龚庞顾严齐庄欧骆关单宁聂简饶鲍冈谈阎迟华费温卫鲁韦闫邬邝乐连娄项毕乔闵麦栾窦萧兰宁纪车钟从买兴丰国强伟军杰义荣贵凤丽莲琼"
    "莹颖静洁庆鹏飞辉宝艳艳绮仪礼聪学书启铭锐锋镇锦钢铁银云电双胜励勋协达运进远贞贤赞诚诗谊谦语诺鸿鹤鸣党东业娴娇婵妈娈实宽审对导将寻层岭岳岛帅师带广庙厂彦后爱忆应怀战户扬担据择断时晖晓晔会"
    "胧极楼桥机权欢岁历归残毁气冲况汹泪渊浅浑涌准沟满汉润泽济涛滨湾炜烟焕热灯灿营爷尔墙状奖独献环现玮瑶产亩画异当疗发皑尽监盘码确础禄祯种税稳窝竞笔节筑筹约红纯纱级细终组结络给统丝经综绿维网"
    "绪线缘纬县纵总绩织续缨习圣闻联声职听肃肤临旧茎荫荟萨蓝艺芦虚虫蜡冲装补里觉览亲观计订记讨训托设诉咏评询话详认志误说课调请论诸讲证识译议护读变让财贡货贫责贯贷贸贺资宾赏赔质账购赢跃轨轩辅"
    "轻轮转办农回这周过违递适迁选还边乡邻医释针钧铃巨铺录锁镜鉴长门闪开闰间阁闽阅阔闯队阳阴阶际随险隐杂离难雾灵韵顶顺预顿领头频题额颜愿类风饭养余馆驻骏腾验惊体鱼鲜鲸鸟点龄系号栋区弄台峦园场"
    "厦村径围铺几个们来为与无系账员务专见问划并么够该谁启吗"
    "弥铜锣汇汇鸭鲤钻屿闸驶摆渔贝显铸麻篱銮矿灶坝峡岗涧沥滩堑砖砾窑笼霭湿荡档柜标枧样槟栏游辽锡鉴陕陇颐驱闹鱿鸦鹰"
    "丢乱亚布占并仑侣局侠私俩仓幸伦侧侦伪伞备家佣传债伤倾仅侨仆伪雇价俊亿俭尽偿优储凶兑儿内两册净冻凛凯别删则克刹刚剥创铲剧剑剂劲动勋劳势劝匀却即厕历厌厉参丛呐念哑唤丧吃哟呜叹呕尝哗啸恶喷吨当吓尝咽向嚣"
    "苏嘱圆图团坝采执坚报块涂坞尘垫坠堕坛坟墙垦坛垱压垒坛坏垄壮壶寿梦夹奥夺奖奋姹妆奸娱妇娴嫔婴婶娘宫采寝写宠尴届尸屡属峰昆仑岁岩帜币帮干库厕厢荫厨厮废庐厅吊别弹弯录汇雕佛复彻恒耻悦闷凄恶恼栗态惨惭惯虑"
    "戚欲忧怜凭愤宪恳蒙惩懒悬惧慑恋戏抛挟舍挨卷扫挣挂采拣换挥损摇捣抢搂折捞撑挠拨抚扑捡拥击挡挤捣拟搁掷扩扰拢拦携摄攒摊搅揽教败叙敌数敛毙斩旗既升晋昼晕畅暂历向旷晒术拐栅拐查杆条弃棋枣栖矩干杩构枪杠桨桩"
    "梁枢朴树椭横检台槛樱钦叹僵歼杀壳壳毡氢泛泛污决没溯泄凉凄净凌沦减涡测凑湿沧灭沪滞渗卤滚涨渐浆泼潜溃涩浇淀浊浓蒙滥溅滤泻沈浏濒潇弥澜洒漓灏灾乌炼烦炖烧烫焖毁烛烩熏烁炉烂争为床牵牺狭犹呆狱狮获猎兽雕琐"
    "玛玺璇瓮产苏画畴叠酸疯疮愈痴痒症瘾瘫皂皱杯盗盏荡真众困睁瞒蒙瞩矫朱硕矶碍秘祸御禅祷秃棱禀称谷积获洼穷窥窜窍窃竖个笃筛签帘篮签吁粤粪粮团纠纹纳纽纸纷纺扎绅绍弦绝绞绒绝绢绑绣捆绸线纲绷缀彩绽绰绵缁紧绿"
    "缉缎缔编缓缅练致绉缚缝缩纤缕绷缮绕绣绳绘缴继累缠才纤缆坛坛罚骂罢羁群羡玩翘耸聋胁脉唇修脱胀肾脑肿脚肠胶腻胆脓脸腊胪脏卧举馆舱舰艰兹荆庵烟莱苇药荤搜苍席盖卜参葱芜姜荐苔药蕴蕲蕴苹萝处虏亏蚀虾蚂蝉蚁蝇"
    "蚕蛮众蔑术同胡衮里制复裤摆衬袭核规觅视觑触讯讧讶讼诀访诊注证诈诏词试诧诡诛夸诞诱诬诰诵诲说谅谐谏谕咨讳讽谋谓谎谜谣谣谬谨哗讥谱噪毁谴誉赞岂竖猪猫负贩贪贮贬贴赂贿贼赐卖贱赋赌赚赛赠赎赣赶趋迹践逾迹踪"
    "躯轧软轴较载挽辆辇辈辑输辐舆辖轿轰辞辫辩遥逊溯遗迈逻邮郧丑糖酱酿厘钊钉钓扣钥钠钝钩钞钟钙钛铀钾钻铅钩衔销铝锌锐锯锥锤铮锛锭锜错录锰表炼锅锻键针镁镑锤镇镍旋链铲镖钥镶凿闭闲闲合阀闺阅板暗阙阐辟升阵隶"
    "只虽鸡沾巩秋鞑千韧韬响页顷须颂顽颁颇颌颊颈颗颜颠颤颅台刮飘饥饮饲饱饰饼饷饵饿肴糊喂馒馈饥驰驯驳驹驾驼骂骇骑骗骞骚骡蓦骄驿骤驴脏发松胡须斗哄郁鲨鳄鳍鲢鳌鳙鳞鲟鳄鸠鸳鸪鸯鸽鹃鹅雕鸡鹧卤咸碱盐面面曲曲面"
    "霉冬斋齿出龟"
)


class _Simplified(dict[int, int]):
    """Knows the characters that stay as well, once it has met them: a miss is slow."""

    def __missing__(self, code: int) -> int:
        self[code] = code
        return code


TO_SIMPLIFIED: Final = _Simplified(str.maketrans(_TRADITIONAL, _SIMPLIFIED))
"""Characters of names, addresses and the words around them; one for one, so that places in a text stay."""


@lru_cache(maxsize=2)
def simplified(text: str) -> str:
    """A text in simplified characters, in its length; the recognisers that follow one another share it.

    >>> simplified("陳經理")
    '陈经理'
    """
    return text if text.isascii() else text.translate(TO_SIMPLIFIED)
