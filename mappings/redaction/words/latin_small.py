"""Small lists for names in Latin letters: particles, places, words that look like names."""

from __future__ import annotations

from typing import Final

_PARTICLES_TEXT: Final = """
de la las los del da das do dos di du des den der von vom zu zum ter ten bin bint ibn al el ben y e
san st d l le vd van
te ap ab ferch ni nic ui mac mc abu umm ould binti binte bte freiin freiherr
"""
SPEAKING: Final = "you|i|I|we|they|he|she|it|the|this|that|your|my|not|wir|ich|sie"
"""Words that begin a sentence behind a name and a comma: "Lee, Will you"; alternatives of a pattern."""
CAPITAL_PARTICLES: Final = frozenset(
    (
        "te",
        "ap",
        "ab",
        "ferch",
        "vda",
        "ni",
        "nic",
        "ui",
        "mac",
        "mc",
        "abu",
        "umm",
        "ould",
        "binti",
        "binte",
        "bte",
        "freiin",
        "freiherr",
    )
)
"""Particles that are words, or parts of them, in small letters."""
PARTICLES: Final = frozenset(_PARTICLES_TEXT.split())
_NOT_PINYIN_TEXT: Final = """
can men long hang china shanghai beijing an ma pan fan ban bin gang men pin man tan sun gun mode made
bade name she he me due sue tie die lie dai hai
iban ibans
"""
NOT_PINYIN: Final = frozenset(_NOT_PINYIN_TEXT.split())
_OF_VIETNAM_TEXT: Final = """
nguyen tran le pham hoang huynh phan vu dang bui ho ngo duong ly dinh trinh truong luong mai lam dao
doan vuong chau quach thai cao lai ha luu phung
"""
OF_VIETNAM: Final = frozenset(_OF_VIETNAM_TEXT.split())
"""Surnames of Vietnam, before the words that tell women and men."""
_STATES_TEXT: Final = """
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois
indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi
missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont
washington wisconsin wyoming queensland tasmania bayern hessen sachsen bretagne normandie bourgogne
andalucia cataluna aragon asturias galicia kerala gujarat punjab
"""
STATES: Final = frozenset(_STATES_TEXT.split())
"""Names of places, where a name of a person is asked for."""
_NOT_SMALL_TEXT: Final = """
otra otro hier here again aqui ici encore nochmal wieder bitte please pls porfa merci gracias danke soy
es est ist und et y and from de von aus en in para con mit avec hat has tiene told said dijo dit sagt me
mir mich uns nous nos no non not nicht pas sin ohne sans pero mais aber but porque weil parce because
cuando quand als when
"""
NOT_SMALL: Final = frozenset(_NOT_SMALL_TEXT.split())
_ALONE_TEXT: Final = """
re|c'est encore|otra vez|de nuevo|nochmal|ich bin's nochmal|bin's nochmal|this is|it's|ich bin|soy|je suis
my name is|my name's|me llamo|je m'appelle|ich heisse|mein name ist|thanks|regards|cheers|ta|gracias
cheers then|thanks then|ta then|bye then|right then|cheers all|thanks all|cheers mate|thanks mate
much obliged|rant over|that's me done|signing off|grussle|servus|schone grusse|schonen gruss|liebe grusse
lieben gruss|vlg|glg|beste gruss|bises|amities|amicalement|bien amicalement|a bientot|un abrazo|abrazos
saluditos|besos|suyo afmo|suya afma|namaste|i go by|they call me|everyone calls me|me dicen|me conocen como
merci|danke|lg|gruss|saludos|thx|kind regards|cordialement|un saludo|hi|hello|hey|hiya|hi there|hallo
hola|bonjour|moin|bise|bisous|besitos|and tell|tell|ring our|call our|text our|phone our|message our|ask our
contact our|email our|ganz liebe grusse die|liebe grusse die|liebe grusse der|viele grusse die
viele grusse der|grusse die|grusse der|ta very much|thanks very much|atenta|atento|hi to
say hi to|say hello to
"""
ALONE: Final = frozenset(_ALONE_TEXT.strip().replace("\n", "|").split("|"))
"""Behind these a given name in small letters may stand by itself."""
_SKIPPED_TEXT: Final = """
mr mrs ms miss mx dr prof professor shri sri smt shrimati kumari herr herrn frau monsieur madame mme mlle
senor senora senorita sr sra srta dona
"""
SKIPPED: Final = frozenset(_SKIPPED_TEXT.split())
DOTTED: Final = SKIPPED | {"st", "jr"}
_GERMAN_SMALL_TEXT: Final = """
hat habe haben wird wurde sagte meinte sagt ist war kann aus bei seit wegen nach auf an am zu mir uns
ihnen a ont est etait dit disait qui que ne pas habite demeurant ne nee et avec pour dijo dice es era con
para por en que con quien vivo tengo soy cliente mayor edad domicilio told said says called rang phoned
informed promised regarding whose writing complaining residing living born resident here client customers
ihrer ihrem ihren unserer unserem unseren seiner seinem seinen meiner meinem meinen eurer eurem
aged currently hereby wohnhaft geboren und oder
"""
GERMAN_SMALL: Final = frozenset(_GERMAN_SMALL_TEXT.split())
CAPITAL_SURNAMES: Final = frozenset(
    ("more", "contractor", "engineer", "merchant", "cousin", "lustig", "fielding", "broker", "pilot", "mas")
)
"""Surnames that are words: they count behind a given name, with a capital letter."""
LENDERS: Final = frozenset(
    ("bank", "finance", "sahakari", "gramin", "cooperative", "nidhi", "fincorp", "bankhaus")
)
_PLACES_TEXT: Final = """
fort port lake mount san santa saint north south east west great new old little upper lower los las el
point cape camp long royal king queen lord lady prince princess president senator congressman governor
mayor judge justice professor doctor detective sergeant officer harvard oxford cambridge senator harris
"""
PLACES: Final = frozenset(_PLACES_TEXT.split())
