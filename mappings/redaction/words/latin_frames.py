"""Words before a single name that count together with the words behind it.

In small letters and without accents, as in the lists of cue words.
"""

from __future__ import annotations

from typing import Final


def _joined(firsts: str, seconds: str) -> tuple[str, ...]:
    """All pairs of two lists, parted by bars.

    >>> _joined("spoke|talked", "to")
    ('spoke to', 'talked to')
    """
    return tuple(f"{first} {second}" for first in firsts.split("|") for second in seconds.split("|"))


_PEOPLE: Final = (
    "colleague|man|lady|girl|lad|guy|woman|chap|bloke|fella|employee|worker|clerk|cashier|teller|staff member"
    "|person|advisor|adviser|agent|rep|officer|manager|supervisor"
)
ENGLISH: Final = (
    *_joined(
        "discussed|agreed|spoke|spoken|talked|chatted|dealt|dealing|arranged|sorted|met|argued|sat", "with"
    ),
    *_joined(
        "spoke|spoken|talked|speaking|wrote|through|passed|passed me|transferred|sent me|escalated", "to"
    ),
    *_joined("put me on|put me through|put through|transferred me|escalated me|passed me on", "to"),
    *_joined(
        "told|promised|assured|advised|informed|confirmed|handled|approved|processed|passed|served|greeted|visited"
        "|rung|called|emailed|texted|phoned|contacted",
        "by",
    ),
    *_joined("your|your own|your so-called", _PEOPLE),
    *_joined(
        "fella|fellow|man|woman|lady|guy|bloke|chap|girl|lad|someone|somebody|person|agent|clerk|one",
        "called",
    ),
    *_joined(
        "fella|fellow|man|woman|lady|guy|bloke|chap|girl|lad|someone|somebody|person|agent|clerk|one", "named"
    ),
    *_joined("us|of us|them|two of us|all", "called"),
    *_joined("know|knows|knew", "me as"),
    *_joined("call|calls|calling|just call", "me"),
    *("known as", "ask", "ask for", "just ask", "just ask for", "interpreter present for", "present for"),
    *("nothing to do with", "because of"),
)
GERMAN: Final = (
    *_joined(
        "ihr|der|mit|von|euer|mit ihrem|von ihrem|mit dem|vom",
        "kollege|kollegen|mitarbeiter|berater|sachbearbeiter",
    ),
    *_joined(
        "ihre|die|mit|von|eure|mit ihrer|von ihrer", "kollegin|mitarbeiterin|beraterin|sachbearbeiterin"
    ),
)
GERMAN_LISTED: Final = ("mit", "bei", "von", "laut")
FRENCH: Final = (
    *_joined("parle|discute|echange|rendez-vous|eu affaire", "avec|a"),
    *_joined("votre", "collegue|conseiller|conseillere|employe|employee"),
    *(
        "j'ai eu",
        "avec",
        "demandez",
        "c'est",
        "appelez-moi",
        "appele par",
        "recu par",
        "un certain",
        "une certaine",
    ),
)
SPANISH: Final = (
    *_joined("hable|hablado|quede|trate|discuti", "con"),
    *_joined(
        "su|vuestro|vuestra|la|el",
        "companero|companera|empleado|empleada|gestor|gestora|director|directora|agente",
    ),
    *(
        "me atendio",
        "me atiende",
        "pregunte a",
        "pregunten a",
        "pregunte por",
        "pregunten por",
        "llamenme",
        "me llaman",
    ),
    *("un tal", "una tal", "con"),
)
PERSONAL: Final = frozenset(
    (
        *ENGLISH,
        *GERMAN,
        *FRENCH[:-2],
        *_joined("hable|hablado|quede|trate|discuti", "con"),
        *_joined(
            "addressed|made out|issued|registered|handed over|passed over|assigned over|belongs|belonging",
            "to",
        ),
        *_joined("signed|witnessed|cosigned|co-signed|complaint|filed|written|recorded|logged", "by"),
        *_joined("call|calls|complaint|message", "from"),
        *_joined("anruf|unterschrift|im auftrag", "von"),
        *_joined("unterzeichnet|unterschrieben|bearbeitet|betreut|beraten|genehmigt|aufgenommen", "von"),
        *_joined("signe|traite|gere|suivi|recu|accepte|saisi|redige", "par"),
        *_joined("signature|appel|appels|plainte|deces", "de"),
        *_joined("firmado|atendido|atendida|avalado|avalada", "por"),
        *_joined("firma|llamada|llamadas|queja|viuda|viudo|fallecimiento", "de"),
        *(
            "on behalf of",
            "vertreten durch",
            "interpreter present for",
            "asked for",
            "asking for",
            "looking for",
        ),
        *("in the care of", "preguntan por", "pregunta por", "nachlass", "nachlasssache"),
    )
)
"""Words behind which two words are a name that no list knows, as long as no other list knows them."""
