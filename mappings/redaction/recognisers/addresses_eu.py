"""Postal addresses in German, French, Spanish and Italian.

A street with a house number, and the postcode with the town behind it. Forms: DIN 5008 (Germany), NF Z 10-011
(France), the tables of road types of the Spanish and Italian land registers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mappings.redaction.hits import CUED, SHAPED, Context, Hit
from mappings.redaction.late import late
from mappings.redaction.needles import has_any
from mappings.redaction.types import DataType

_UP: Final = "A-ZÀ-ÖØ-Þ"
_L: Final = "A-Za-zÀ-ÖØ-öø-ÿ"
_HOUSE: Final = (
    r"[0-9]{1,4}(?:\s?[a-zA-Z](?![a-zA-Z]))?(?:\s?[-/+]\s?[0-9]{1,4}\s?[a-zA-Z]?(?![a-zA-Z]))?"
    r"(?![0-9.,%€]?[0-9])"
    r"(?!\s?(?:%|€|Euro|EUR|Uhr|Monat|Tage|Jahr|Raten|Prozent|euros|mois|ans|jours|meses|años))"
)
_DE_GLUED: Final = late(
    rf"(?<![{_L}0-9])(?P<name>(?:[{_UP}][{_L}.-]{{1,25}}[ -]){{0,3}}[{_UP}][{_L}-]{{1,28}}?)(?P<type>stra(?"
    rf":ß|ss)e|str\.?|weg|platz|allee|gasse|ring|damm|ufer|chaussee|stieg|steig|promenade|pfad"
    rf"|zeile|kamp|graben|wall|twiete|markt|hof|berg|brücke|anger|winkel|park|hain|garten|wiese"
    rf"|feld|tor|grund|straat)\s{{0,2}}(?!(?:19|20)[0-9]{{2}}(?![0-9])){_HOUSE}"
)
_DE_APART: Final = late(
    rf"(?<![{_L}0-9])(?:(?:(?:[{_UP}][{_L}.-]{{1,25}}[ -]){{1,3}}(?:Stra(?:ß|ss)e|Str\.?|Weg"
    rf"|Platz|Allee|Gasse|Ring|Damm|Ufer|Chaussee|Markt|Stieg|Hof))|(?:Am|An der|An den|An dem"
    rf"|Im|In der|In den|Zum|Zur|Auf dem|Auf der|Unter den|Unter der|Hinter der|Hinter dem|Vor dem"
    rf"|Beim|Alter|Alte|Neuer|Neue|Straße des|Platz der|Straße der)(?:\s[0-9]{{1,2}}\.)?(?:\s[{_UP}][{_L}-]"
    rf"{{2,25}}){{1,3}})\s{{1,2}}(?![0-9]{{4}}){_HOUSE}"
)
_DE_SMALL: Final = late(rf"(?<![{_L}0-9])[{_L}]{{3,25}}(?:stra(?:ß|ss)e|str\.|gasse|allee)\s{{1,2}}{_HOUSE}")
_DE_ANY: Final = late(
    rf"(?<![{_L}0-9])(?:(?i:am|an der|an den|an dem|in der|im|zur|zum|auf de[rm]|unter den|hinter de[rmn]"
    rf"|vor dem|beim"
    rf"|alte[rsn]?|neue[rsn]?|lange[rsn]?|kurze[rsn]?|grosse[rsn]?|große[rsn]?|kleine[rsn]?|hohe[rsn]?"
    rf"|breite[rsn]?"
    rf"|obere[rsn]?|untere[rsn]?|hintere[rsn]?|vordere[rsn]?|innere[rsn]?|äussere[rsn]?|äußere[rsn]?|sankt"
    rf"|st\.)"
    rf"\s)?[{_L}][{_L}.-]{{2,30}}\s{{1,2}}[0-9]{{1,3}}(?:\s?[a-zA-Z](?![{_L}])|\s?[-/]\s?[0-9]{{1,3}}"
    rf"(?![0-9]))?"
    rf"(?=(?:,\s{{0,2}}|\s{{0,2}}\n[\s>]{{0,4}})(?:[dD]-)?[0-9]{{5}}\s{{1,2}}(?!(?i:euro?|uhr|chf"
    rf"|stück)\b)[{_L}]{{3}})"
)
"""Any word with a house number, and a postcode with a town behind it: large or small letters tell nothing."""
_NO_STREET_TEXT: Final = """
januar februar marz märz april mai juni juli august september oktober november dezember montag dienstag
mittwoch donnerstag samstag sonntag jahr jahre monat fall zeitraum quartal abschnitt kapitel artikel
paragraph absatz konto schreiben brief filiale raum zimmer uhr wert betrag alter durchschnitt arbeitsplatz
stellplatz parkplatz bahnhof gerichtshof vertrag beitrag auftrag antrag umweg ausweg rechtsweg anfang
bundesgerichtshof freitag vorgang marktplatz ticket bestellung anfrage rechnung beschwerde anliegen sendung
lieferung buchung überweisung aktenzeichen zahlung mahnung kunde police meldung bearbeitung akte schadensfall
reklamation transaktion bestellnummer auftragsnummer vorgangsnummer kundennummer fallnummer nummer verfahren
"""
_NO_STREET: Final = frozenset(_NO_STREET_TEXT.split())
_DE_TOWN: Final = late(
    r"(?:[ ]?,[ \n>]{0,3}|\n[> ]{0,4}| {1,2})(?:(?:D|d|A|CH|DE)-)?[0-9]{4,5}\s{1,2}"
    rf"[{_L}][{_L}-]{{1,25}}(?:[ -](?:am|an der|im|ob der|in|bei|vor der|a\. ?M\.|[{_UP}][{_L}.-]{{1,20}})"
    rf"(?:[ -][{_UP}][{_L}]{{1,20}})?)?(?: ?\([{_L}. ]{{2,20}}\))?"
    rf"|,? (?:in|aus) [{_UP}][{_L}-]{{2,25}}(?=[ ,.\n]|\Z)"
    r"|,\s?(?:(?:Wohnung|Whg\.?|Apartment|App\.?|Etage|Stock|EG|OG|Hinterhaus|Vorderhaus"
    r"|c/o)\s?[0-9A-Za-z.]{0,4}"
    r"|[0-9]{1,2}\.\s?(?:OG|Stock|Etage))"
)
_FR: Final = late(
    rf"(?<![\w.,/-])[0-9]{{1,4}}(?:\s?(?:bis|ter|quater|[A-D])(?![{_L}]))?,?\s{{1,2}}(?:(?i:rue"
    rf"|avenue|av\.|boulevard|bd\.?|blvd|chemin|allée|allee|impasse|quai|faubourg|fbg|ruelle"
    rf"|sentier|lotissement|résidence|esplanade|rond-point|lieu-dit|venelle)"
    rf"|(?i:place|hameau|square|mail|promenade|traverse|montée|côte|clos|cours|route|cité|passage|villa"
    rf"|voie|pl\.|rte|port)(?=\s(?:(?:de|du|des|de la"
    rf"|d'|la|le|les)\s?)?(?:l['’])?[{_UP}]))(?:\s(?:(?:de|du|des|d|la|le|les|en|sur|sous|aux?"
    rf"|et|à)\s){{0,3}}(?:[dDlL]['’])?[{_L}0-9][{_L}0-9'’.-]{{0,24}}(?![{_L}])){{1,5}}?(?=\s?[,.;\n(]"
    rf"|\s[-–]\s"
    rf"|\s[0-9]{{5}}|\s?\Z|\s(?:à|a|et|où|depuis|dans|pour|je|que|qui|mais|est|sont)\s)"
)
_FR_TOWN: Final = late(
    rf"(?:[ ]?,[ \n>]{{0,3}}|\n[> ]{{0,4}}| [-–] | {{1,2}})(?:"
    rf"(?:F-)?[0-9]{{2}}\s?[0-9]{{3}}\s{{1,2}}[{_L}][{_L}'’-]{{1,30}}(?:[ -]"
    rf"[{_UP}][{_L}'’-]{{1,25}}){{0,4}}(?:\s(?:Cedex|CEDEX)(?:\s[0-9]{{1,2}})?)?(?:\s[0-9]{{1,2}}e?(?![0-9]"
    rf"))?|(?i:bâtiment|bât\.?|bat\.?|apt\.?|appt\.?|appartement|escalier|esc\.?|étage|porte"
    rf"|résidence)\s?[A-Za-z0-9]{{1,12}}|[0-9]{{1,2}}(?:e|er|ème)\sétage|à [{_UP}][{_L}-]{{2,25}})"
)
_ES: Final = late(
    rf"(?<![\w])(?:(?i:calle|c/|c\.|cl\.|avenida|avda\.?|av\.|plaza|pza\.?|plza\.?|paseo|p\.º"
    rf"|pº|po\.|carretera|ctra\.?|ronda|camino|travesía|travesia|urbanización|urb\.|rambla|glorieta"
    rf"|pasaje|polígono|carrer|gran vía|gran via|cuesta|costanilla|callejón|via|viale|v\.le|piazza"
    rf"|p\.za|corso|c\.so|largo|vicolo|strada|contrada|piazzale|lungotevere|vía)(?![a-zà-ÿ])(?!\s?[A-Za-z]"
    rf"\.))"
    rf"\s?(?:(?:de|del|la|las|los|el|dei|della|delle|degli|di|do|da|d)['’ ]\s?){{0,3}}[{_L}0-9][{_L}'’.ºª-]"
    rf"{{0,24}}(?:\s(?:(?:de|del|la|las|los|el|y|e|di|della|dei|do|da)\s){{0,2}}[{_L}][{_L}'’.-]{{0,24}}){{"
    rf"0,4}}?,?\s{{1,2}}(?:(?:n\.?[ºo]?\.?|núm\.?|num\.?|número|numero|no\.?|n°)\s?)?[0-9]{{1,4}}(?:\s?[-/]"
    rf"\s?[0-9]{{1,4}})?(?:\s?(?:bis|[A-Za-z])(?![{_L}]))?(?![0-9.,%€]?[0-9])(?!\s?(?:%|€|euros"
    rf"|meses|años|días|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sept|oct|nov"
    rf"|dic)))"
)
_ES_TOWN: Final = late(
    rf"(?:[ ]?,[ \n>]{{0,3}}|\n[> ]{{0,4}}|\s?-\s?| {{1,2}})(?:(?:E-)?[0-9]{{5}}[,\s]{{1,2}}"
    rf"(?:(?i:a|o|la|las|los|el|es|sa|san|santa) |l['’])?[{_L}][{_L}'’-]{{1,25}}(?:[ ](?:("
    rf"?:de|del|la|las|los|el|di)\s){{0,2}}[{_UP}][{_L}'’-]{{1,25}}){{0,3}}(?:\s?\([{_L} ]{{2,20}}\))?"
    rf"|[0-9]{{1,2}}\s?(?:[.ºªo°a]{{1,2}})?\s?(?:[A-Z](?![{_L}])|(?i:izq(?:uierda|da)?|dcha|derecha"
    rf"|izda|centro|ext|int|drch?a?)\.?)|[0-9]{{1,2}}[ºªo°]\s?-?\s?[0-9A-Za-z]{{0,3}}(?![{_L}])"
    rf"|(?i:piso|planta|puerta|pta\.?|portal|escalera|esc\.?|bloque|bajo|ático|entresuelo|local"
    rf"|scala|interno|int\.)\s?[0-9A-Za-z]{{0,3}}[ºªo]?(?:\s?[A-Z](?![{_L}]))?(?![{_L}])|(?:en\s)?(?:Madrid"
    rf"|Barcelona|Valencia|Sevilla|Zaragoza|Málaga|Bilbao|Murcia|Alicante|Roma|Milano|Torino"
    rf"|Napoli)(?![{_L}]))"
)
_ES_POSTCODE: Final = late(r"[ ,\n-]{1,3}(?:E-)?[0-9]{5}[, ]{1,2}[A-Za-zÀ-ÿ]{3}")
_SMALL_VIA: Final = late(
    "(?:via|vía|corso|largo|strada|paseo|camino|plaza|cuesta|ronda|[pP]o[.]|[cC][.]) ?"
    "(?:[a-zà-ÿ]|Section|[^ \n]{2,20} on )"
)
_POSTCODE: Final = late(
    rf"(?:(?:(?<=\s)|(?<=\A))(?:D|F|E|A|I)-[0-9]{{4,5}}\s[{_UP}][{_L}-]{{2,25}})|(?<=wohnhaft in )[0-9]{{5"
    rf"}}\s[{_UP}][{_L}-]{{2,25}}|(?<=PLZ )[0-9]{{5}}(?:\s[{_UP}][{_L}-]{{2,25}})?"
)
_COUNTRY_CODE: Final = late("[DFEAI]-[0-9]{4}")
_REFERENCE: Final = late(
    r"(?i:auftrag|bestellung|vorgang|ticket|referenz|aktenzeichen|nummer|nr\.?|commande|dossier|pedido"
    r"|referencia|order"
    r"|ref\.?|case|expediente)[ :#]{1,3}\Z"
)
_DIGIT: Final = late("[0-9]")
_DE_WORDS_TEXT: Final = """\
straße|strasse|str. |str |weg |platz |allee |gasse |ring |damm |ufer |hof |markt |wall |feld |berg |
park |chaussee|steig |stieg |pfad |kamp |graben |brücke|garten|am |an der |an den |im |in der |in den |
unter den |zum |zur |auf de|alte|neue|winkel |hain |wiese|grund |anger |zeile|twiete|tor """
_DE_WORDS: Final = tuple(word for word in _DE_WORDS_TEXT.replace("\n", "|").split("|") if word)
_FR_WORDS_TEXT: Final = """\
rue |avenue |av. |boulevard |bd |bd. |blvd |chemin |allée|allee|impasse|quai |faubourg|fbg |ruelle
sentier|lotissement|résidence|esplanade|hameau|square |mail |rond-point|promenade|traverse|montée|côte |
lieu-dit|venelle|clos |place |cours |route |cité |passage |villa |voie |pl. |rte |port """
_FR_WORDS: Final = tuple(word for word in _FR_WORDS_TEXT.replace("\n", "|").split("|") if word)
_ES_WORDS_TEXT: Final = """\
calle |c/|c. |cl. |avenida |avda|av. |plaza |pza|plza|paseo |po |po.|carretera|ctra|ronda |camino |
travesía|travesia|urbaniz|urb.|rambla|glorieta|pasaje|polígono|carrer|gran v|cuesta|costanilla|callejón
via |viale |v.le|piazza|p.za|corso |c.so|largo |vicolo|strada|contrada|lungotevere|vía """
_ES_WORDS: Final = tuple(word for word in _ES_WORDS_TEXT.replace("\n", "|").split("|") if word)
_LETTERS: Final = late("[A-Za-z]{2}")
_GERMAN: Final = late(r"\b(?:ich|und|der|die|das|nicht|wohne|wohnhaft|Anschrift|Adresse|Ihre?|mein|meine)\b")
_UNSURE_TEXT: Final = """
ring tor park wall feld berg hof garten grund markt wiese winkel hain anger kamp graben
"""
_UNSURE: Final = frozenset(_UNSURE_TEXT.split())


def find(text: str, context: Context) -> Iterator[Hit]:
    """Addresses with a street and a number.

    >>> {hit.key for hit in find("Ich wohne in der Musterstraße 12, 80331 München, seit Mai", Context())}
    {'musterstraße 12 80331 münchen'}
    >>> [hit.key for hit in find("J'habite 12 bis rue de la Paix, 75002 Paris. Merci", Context())]
    ['12 bis rue de la paix 75002 paris']
    >>> [hit.key for hit in find("Vivo en la Calle Mayor 5, 3o B, 28013 Madrid", Context())]
    ['calle mayor 5 3o b 28013 madrid']
    >>> list(find("Darlehensvertrag 12, 10000 Euro, Artikel 5; calle sin salida; 3 places", Context()))
    []
    """
    del context
    if _DIGIT.search(text) is None or _LETTERS.search(text) is None:
        return
    lower = text.lower()
    if has_any(lower, _DE_WORDS):
        yield from _german(text)
    if has_any(lower, _FR_WORDS):
        for found in _FR.finditer(text):
            yield _hit(text, found.start(), _with_town(text, found.end(), _FR_TOWN))
    if has_any(lower, _ES_WORDS):
        for found in _ES.finditer(text):
            if not _SMALL_VIA.match(found.group()) or _ES_POSTCODE.match(text, found.end()) is not None:
                yield _hit(text, found.start(), _with_town(text, found.end(), _ES_TOWN))
    if _COUNTRY_CODE.search(text) is None and "wohnhaft in " not in text and "PLZ " not in text:
        return
    for found in _POSTCODE.finditer(text):
        if _REFERENCE.search(text, max(0, found.start() - 24), found.start()):
            continue
        yield _hit(text, found.start(), found.end())


def _german(text: str) -> Iterator[Hit]:
    german = _GERMAN.search(text[:3_000]) is not None
    house_numbers: set[int] = set()
    for pattern in (_DE_GLUED, _DE_APART, _DE_SMALL, _DE_ANY):
        for found in pattern.finditer(text):
            if _is_word(found.group()) or (pattern is _DE_ANY and _house_number(found) in house_numbers):
                continue
            end = _with_town(text, found.end(), _DE_TOWN)
            if german or end > found.end() or pattern in (_DE_SMALL, _DE_ANY) or _is_sure(found, pattern):
                house_numbers.add(_house_number(found))
                yield _hit(text, found.start(), end)


def _house_number(found: re.Match[str]) -> int:
    """Where the first digit stands."""
    digit = _DIGIT.search(found.group())
    return found.start() + digit.start() if digit is not None else found.end()


def _is_sure(found: re.Match[str], pattern: re.Pattern[str]) -> bool:
    if pattern is _DE_GLUED:
        return found["type"] not in _UNSURE
    return _OWN_WORD.search(found.group()) is not None


_OWN_WORD: Final = late("(?:^|[ -])(?:Straße|Strasse|Str|Allee|Gasse|Weg|Platz|Linden)")


def _is_word(written: str) -> bool:
    words = re.findall(rf"[{_L}]{{1,40}}", written)
    return (
        bool(words) and not written.startswith("Stra") and any(word.lower() in _NO_STREET for word in words)
    )


def _with_town(text: str, end: int, pattern: re.Pattern[str]) -> int:
    for _ in range(4):
        found = pattern.match(text, end)
        if found is None:
            break
        end = found.end()
    return end


def _hit(text: str, start: int, end: int) -> Hit:
    key = re.sub(r"[\W_]{1,20}", " ", text[start:end]).strip().lower()
    return Hit(start, end, DataType.ADDRESS, key, SHAPED if end - start < 12 else CUED - 1)
