"""Words beside which whatever stands with capital letters is somebody's name, however everyday its words.

In small letters and without accents, as in the lists of cue words.
"""

from __future__ import annotations

from typing import Final

from mappings.redaction.words.latin_cues import FIRM_FIRST, FIRMS, NEVER, TITLES
from mappings.redaction.words.latin_small import STATES


def _phrases(text: str) -> frozenset[str]:
    return frozenset(
        phrase.strip() for line in text.strip().split("\n") for phrase in line.split("|") if phrase.strip()
    )


def _joined(firsts: str, seconds: str) -> frozenset[str]:
    """All pairs of two lists, parted by bars.

    >>> sorted(_joined("told|asked", "by"))
    ['asked by', 'told by']
    """
    return frozenset(f"{first} {second}" for first in firsts.split("|") for second in seconds.split("|"))


_ENGLISH: Final = (
    _joined(
        "as requested|requested|as instructed|as advised|as promised|as confirmed|as explained|as told|told"
        "|informed|advised|promised|assured|reassured|misled|lied to|shouted at|insulted|harassed|threatened"
        "|bullied|pressured|ignored|rung|phoned|called|visited|interviewed|assisted|attended|served|helped"
        "|noted|notes|call notes|minutes|summary|call summary|prepared|handled|call handled|taken|logged"
        "|actioned|reviewed|checked|countersigned|authorised|authorized|approved|signed for|endorsed|sworn"
        "|drafted|translated|interpreted|recorded|verified|completed|filled in|submitted|lodged|raised"
        "|reported|filed|signed|witnessed|cosigned|co-signed|guaranteed|sold to me|sold to us|recommended"
        "|referred|introduced|employed|complaint|complaint made|appeal|claim|petition|request|statement"
        "|application|representation|letter|dispute|call|owned|held|represented|accompanied|cared for",
        "by",
    )
    | _joined(
        "as agreed|as discussed|agreed|discussed|call|my call|phone call|telephone call|conversation|chat"
        "|live chat|meeting|appointment|interview|email exchange|correspondence|spoke|spoken|spoke today"
        "|talked|dealt|dealing|liaised|liaising|in touch|checked|confirmed|argued|left it|left a message"
        "|lives|living|live|staying|residing|joint|jointly|together|account",
        "with",
    )
    | _joined(
        "hardship request|request|referral|enquiry|inquiry|query|complaint|appeal|claim|statement|letter"
        "|email|e-mail|message|voicemail|note|call|text|visit|evidence|consent|authority|letter of authority"
        "|divorced|separated|heard|hear|money|gift|inherited",
        "from",
    )
    | _joined(
        "complaint|petition|statement|witness statement|affidavit|declaration|death|passing|funeral|estate"
        "|the estate|late estate|in memory|widow|widower|executor|executrix|administrator|wife|husband"
        "|spouse|mother|father|parent|parents|son|daughter|brother|sister|sibling|grandson|granddaughter"
        "|friend|neighbour|neighbor|partner|guardian|carer|trustee|heir|heirs|next of kin|behalf|on behalf"
        "|for and on behalf|credit file|credit report|file|records|papers|documents|signature|signatures"
        "|the name|by the name|under the name|identity|details|passport|loan|loans|mortgage|debt|case"
        "|matter|account|accounts|care|attention|the attention|for the attention|in the matter|affairs"
        "|property|home|house|salary|pension|data|hands|in favour|in favor|personal data|the person|a person",
        "of",
    )
    | _joined(
        "poa|power of attorney|attorney|deputy|carer|caring|caretaker|interpreter|translator|account|looking"
        "|asking|ask|asked|calling|writing|acting|act|speaking|guarantor|surety|cosigned|co-signed|signed"
        "|vouched|file|letter|message|parcel|post|mail|report|bill|loan|application|executor|guardian"
        "|appointee|fao|cosigner|co-signer|meant|intended",
        "for",
    )
    | _joined(
        "judgment|judgement|proceedings|default|charge|claim|order|complaint|case|entered|petition|warrant"
        "|lawsuit|suit|ccj",
        "against",
    )
    | _joined(
        "payable|made payable|made out|belongs|belonging|issued|registered|addressed|married|engaged"
        "|related|wed|disbursed|handed|handed the cash|given|sent|ship|deliver|delivered|posted"
        "|pay|paid|payment|refund|transfer|transferred|wired|credited|remitted|cheque|check|thanks"
        "|thank you|shout out|kudos|special thanks|speak|spoke|talk|talked|talking|put through|speaking"
        "|wrote|lent|lent money|loaned|money went|went|reply|respond|listed|next",
        "to",
    )
    | _joined("death|estate|executors|late", "-")
    | _joined(
        "himself|herself|themselves|known|goes|going|signs|signing|signed|posing|written|recorded|down"
        "|listed|shown|shows|appears|came up|comes up|put down|registered|entered|spelled|spelt|name as"
        "|gave name|gave the name|gave her name|gave his name|gave their name|name given|identified"
        "|identifying herself|identifying himself|introduced himself|introduced herself|introducing himself"
        "|introducing herself|addressed|refer to me|filed|appointed|named|name",
        "as",
    )
    | _joined("calling|called|calls|naming|named|styling", "himself|herself|themselves|itself")
    | _joined(
        "letter|the letter|agreement|contract|pan|pan card|aadhaar|passport|licence|license|deed|card|bill"
        "|form|statement|e-signature|signature|envelope|note|certificate|voter id|slip|passbook|badge"
        "|name tag"
        "|name badge|screen|invoice|caller id",
        "says|said|reads|shows",
    )
    | _joined(
        "office|branch|man|woman|lady|gentleman|person|agent|adviser|advisor|guy|girl|lad|officer|manager"
        "|collector|rep|broker|who|one|colleague|clerk|cashier|executive|bloke|chap|nurse|driver|teller",
        "was called|is called|called|was named|is named|named",
    )
    | _joined(
        "next of kin|emergency contact|nominee|guarantor|co-applicant|borrower|co-borrower|carer|attorney"
        "|solicitor|name|full name|her name|his name|real name|legal name|correct name|spouse|executor"
        "|complainant|account holder|applicant|cosigner|co-signer|manager|landlord|tenant|contact person"
        "|case handler|handler|advocate|customer|trustee|beneficiary|payee|witness|surety|cardholder|cust",
        "is|was|being|will be|:is",
    )
    | _joined(
        "the|your|our|my|their|his|her|that|this|a|one|some",
        "broker|adviser|advisor|agent|man|lad|collector|officer|bailiff|surveyor|valuer|field officer"
        "|recovery agent|collection agent|executive|staff|employee|manager|branch manager|clerk|teller"
        "|cashier|nurse|carer|solicitor|estate agent|letting agent|landlord|tenant|accountant|lawyer"
        "|attorney|borrower|guarantor|co-borrower|applicant|colleague|relationship manager|rm|team leader"
        "|dealer|salesman|caseworker|case worker|social worker|deceased|late|ex|witness|buyer|seller|vendor"
        "|nominee|co-applicant|payee|trustee|doctor|gp|teacher|pastor|interpreter|translator",
    )
    | _phrases("""
bereavement|third party|third party authority|authority given to|consent given by|authority given by
given by|authorised third party|authorized third party|neither|nor|both|s/o late|d/o late
w/o late
s/o|d/o|w/o|h/o|f/o|c/o|care of|the late|late|fao|f.a.o.|pp|p.p.|representing|i represent|we represent
attorney of record
kyc rejected|kyc pending|kyc failed|kyc done|verification done|verification failed|id check failed
id verified|verified
identity verified|passed security|subject access request|dsar|sar|gdpr request|data request|please take|take
please remove|please add|call summary|call note|call notes|file note|case note|case notes|notes|telephone note
agreement in name of|am i speaking to|am i speaking with|is that|is it|it was|that is|not
no middle name, just|full name|printed name|good name|name in full
between|i handed|i gave|they gave|they told|they asked|they asked for|asked|asked for|we asked|i told|i asked
told|i paid|i lent|i owe|i trusted|i believe|i met|i saw|i emailed|i called|i rang|i phoned|i texted
i contacted
i want|put through to|spoke to a|spoke to one|spoke with a|spoke with one|copied in|copying in|cc'd|ccd
cc to|copy to
with reference to my call with|in reference to my call with|further to my call with|following my call with
first borrower|second borrower|joint borrower|primary applicant|secondary applicant|joint applicant
account holders
judge|inspector|constable|sergeant|councillor|cllr|cllr.|pastor|imam|rabbi|father|notary|notary public|counsel
barrister|nurse|dr|sister|brother|uncle|auntie|aunty|aunt|grandma|grandpa|nan|mum|mom|dad|cousin|nephew|niece
this is|it's|it is|its|i'm|i am|she's|he's|that's|here is|here's|my name|name's|v|vs|vs.|versus
yours, disgusted|yours disgusted|yours, angry|yours, annoyed|yours, fed up|yours, upset|yours, tired
yours, poorer
yours, disappointed|yours, frustrated|yours in anger|yours in disgust|signed off|signed
""")
)
_GERMAN: Final = (
    _joined(
        "beschwerde|anfrage|antrag|kundigung|widerspruch|widerruf|schreiben|brief|anruf|mail|e-mail|nachricht"
        "|vollmacht|unterschrift|konto|kredit|akte|vertrag|fall|vorgang|auf wunsch|auf bitten|im auftrag"
        "|im namen|namens|anliegen|schadensmeldung|reklamation|erbe|erben|erbin|witwe|witwer|tochter|sohn"
        "|frau|mann|mutter|vater|bruder|schwester|nachbar|nachbarin|freund|freundin|betreuer|betreuerin"
        "|vormund|ehefrau|ehemann|partner|partnerin|nachlass|tod|ableben|geld|daten|personalien|ausweis"
        "|stellvertretend fur und|beraten|bedient|betreut|bearbeitet|unterschrieben|unterzeichnet|gezeichnet"
        "|genehmigt|aufgenommen|verfasst|geschrieben|angerufen|bedroht|besucht|belogen|informiert|geschickt"
        "|empfangen|vertreten|ausgefullt|eingereicht|notiert|abgezeichnet|empfohlen|vermittelt|kopie|zeugnis",
        "von",
    )
    | _joined("gesprochen|telefoniert|gesprach|telefonat|termin|rucksprache|besprochen|vereinbart", "mit")
    | _joined(
        "vollmacht|betreuer|betreuerin|burge|burgin|geburgt|kredit|post|brief|schreiben|stellvertretend"
        "|handelnd",
        "fur",
    )
    | _joined("dank|grusse|gruss|lob|danke|dankeschon|schreiben|brief|uberweisung|zahlung|rechnung", "an")
    | _joined(
        "gesprachsnotiz|telefonnotiz|aktennotiz|gesprachsprotokoll|ruckrufnotiz|vermerk|notiz|nachlass"
        "|nachlasssache"
        "|todesfall|sterbefall|trauerfall|erbfall|betreuungssache|betreuung|mandant|mandantin|zeuge|zeugin"
        "|patient|patientin|erblasser|erblasserin|verstorbener|verstorbene|c/o|z. hd.|z.hd.|zu handen"
        "|bei familie"
        "|anrufer|anruferin|kunde|kundin|kreditnehmer|kreditnehmerin|kontoinhaber|kontoinhaberin|schuldner"
        "|schuldnerin|burge|burgin|mitantragsteller|mitantragstellerin|vertreten durch|wie mit|laut|durch"
        "|ruckruf|absprache mit|wie besprochen mit|beschwerde|hier spricht|hier schreibt|es schreibt"
        "|es schreibt ihnen"
        "|nennen sie mich bitte|nennen sie mich|nennt mich|mich nennt man|man nennt mich|alle nennen mich"
        "|eingetragen als|gefuhrt als|gespeichert als|unter dem namen|ihr name ist|sein name ist|ihr name war"
        "|sein name war|ein gewisser|eine gewisse|ein herr|eine frau|der herr|die frau|hier ist|ich bin"
        "|mein anwalt|meine anwaltin|ihr mitarbeiter|ihre mitarbeiterin|ihr kollege|ihre kollegin|der berater"
        "|die beraterin|der makler|die maklerin|der vermittler|die vermittlerin|der vermieter|die vermieterin"
        "|gegen|eheleute|familie|geb.|geborene|verwitwete|geschiedene|verheiratet mit|verlobt mit|weder|noch"
        "|und frau|und herr|sowohl|ausgezahlt an|uberwiesen an|gezahlt an|adressiert an|gerichtet an|gehort"
        "|ich habe|haben sie|habe ich|habe|fur",
        "",
    )
)
_FRENCH: Final = (
    _joined(
        "reclamation|plainte|demande|courrier|lettre|mail|message|appel|signature|dossier|compte|pret|credit"
        "|contrat|succession|deces|obseques|heritiers|heritier|heritiere|veuve|veuf|epouse|epoux|femme|mari"
        "|mere|pere|fils|fille|frere|soeur|voisin|voisine|ami|amie|mandataire|tuteur|tutrice|curateur"
        "|curatrice|avocat|avocate|conseil|conseiller|nom|portable|telephone|numero|adresse|mail|carte|dette"
        "|de la part|aux noms|maman|papa|temoignage|attestation|procuration|garant|caution|employeur"
        "|au depart"
        "|releve|releves|identite|donnees|saisine|recours|mise en demeure|a la demande|l'attention"
        "|a l'attention"
        "|l'att.|a l'att.|fiche|entretien",
        "de|d",
    )
    | _joined(
        "vu|convenu|comme convenu|entretien|appel|conversation|rendez-vous|rdv|echange|discute|parle|mariee"
        "|marie|pacsee|pacse|divorcee|divorce",
        "avec",
    )
    | _joined("d|separee|divorcee|appel", "de")
    | _joined(
        "recu|recue|signe|signee|rempli|remplie|redige|redigee|envoye|envoyee|traite|traitee|suivi|suivie"
        "|valide"
        "|validee|saisi|saisie|contacte|contactee|harcele|harcelee|menace|menacee|conseille|conseillee|appele"
        "|appelee|informe|informee|note|represente|representee|certifie|approuve|accueilli|accueillie|fait",
        "par",
    )
    | _joined(
        "bises|bisous|merci|un grand merci|grand merci|bonjour|salutations|remis|remise|verse|versee|envoye"
        "|adresse"
        "|paye|vendu|cede|appartient|transmis|virement|cheque",
        "a",
    )
    | _phrases("""
au nom de|au nom d|bonjour c'est|bonsoir c'est|salut c'est|coucou c'est|cc c'est|bjr c'est|slt c'est
allo c'est|pour le compte de|contre|c/|c/o|affaire|p/o|c'est|c est|ici|moi c'est|moi c|cest|c|slt c
bjr c|dixit|selon
un certain|une certaine|la standardiste|le standardiste|la conseillere|le conseiller|l'assuree|l'assure
l'emprunteuse
l'emprunteur|le titulaire|la titulaire|ma conseillere|mon conseiller|votre collegue|votre conseiller
votre conseillere
le courtier|la courtiere|le notaire|la notaire|mon ex|ma fille|mon fils|entre|ni|je represente
nous representons
je m'appelle|appelez-moi|on m'appelle|connue sous le nom de|enregistree comme|au nom de mademoiselle
succession
gestionnaire|interlocuteur|cliente|client|emprunteuse|emprunteur|co-emprunteur|co-emprunteuse|garant
beneficiaire
compte rendu d'appel|compte rendu|note d'appel|note|patiente|patient|locataire|proprietaire|voisine|voisin
de la part de|mandataire designee par|tutelle de|curatelle de|deces|feu|feue|epouse|nee|ne
""")
)
_SPANISH: Final = (
    _joined(
        "reclamacion|queja|solicitud|demanda|carta|correo|llamada|mensaje|firma|expediente|cuenta|prestamo"
        "|credito"
        "|deuda|una deuda|contrato|herencia|fallecimiento|defuncion|muerte|viuda|viudo|esposa|esposo|mujer"
        "|marido|hijo|hija|madre|padre|hermano|hermana|vecino|vecina|amigo|amiga|abogado|abogada"
        "|representante"
        "|en representacion|apoderado|apoderada|tutor|tutora|nombre|a nombre|en nombre|movil|telefono|numero"
        "|datos|poder|aval|nomina|pension|de parte|por orden|por encargo|a peticion|identidad|dni|ficha|nota"
        "|la atencion|a la atencion|escrito|testimonio|declaracion|herederos|heredero|heredera|sucesion"
        "|procurador|procuradora|gestor|gestora|cargo|favor|a favor",
        "de|del sr.|de don|de dona|de la sra.",
    )
    | _joined(
        "hable|hablado|hablando|hablar|quede|quedado|trate|tratado|llamada|conversacion|cita|reunion|acordado"
        "|casada|casado|contacte|segun lo hablado",
        "con",
    )
    | _joined(
        "firmado|firmada|atendido|atendida|redactado|enviado|enviada|presentado|presentada|interpuesta"
        "|rellenado"
        "|avalado|avalada|llamado|preguntar|pregunten|pregunte|preguntan|pregunto|representado|representada"
        "|recomendado|informado|informada|amenazada|amenazado|visitado|enganada|enganado|tramitado|aprobado",
        "por",
    )
    | _joined(
        "besos|saludos|gracias|un saludo|muchas gracias|recuerdos|un beso|abrazos|enhorabuena|pagado"
        "|enviado|dirigido"
        "|dirigida|entregado|transferencia|transferido|pertenece|contaron mi deuda|conozco|llamen|deuda"
        "|contaron todo|vendido|cedido|llamo|dieron|dijeron|preguntaron",
        "a",
    )
    | _phrases("""
como me dijo|segun me dijo|me dijo|me lo dijo|tal como me indico|como me indico|como me comento
como acorde con
fue|soy|habla|le habla|les habla|le escribe|les escribe|quien escribe|firmaba|firmado|firma|contra
demanda contra
un tal|una tal|vino|me llamo|se llama|se llamaba|me atendio|nos atendio|usuario|titular|cliente|clienta
la clienta
el cliente|prestatario|prestataria|avalista|deudor|deudora|el deudor|la deudora|mi abogado|mi abogada
mi gestor
mi ex|nota|nota de llamada|p.o.|c/o|a/a|att.|att|ni|entre|alias|conocida como|conocido como|registrada como
figura como|aparece como|consta como|gestora|gestor|director|directora|su empleado|su empleada|
su companero|su companera|el comercial|la comercial|el perito|la perita|el notario|la notaria|el director
la directora
vuestra companera|vuestro companero|el gestor|la gestora|sin mas|por orden de|testigo|demandante|demandado
paciente|inquilina
""")
)
STRONG: Final = frozenset(phrase.strip() for phrase in _ENGLISH | _GERMAN | _FRENCH | _SPANISH)
STRONG_SMALL: Final = frozenset(phrase.strip() for phrase in _ENGLISH)
STRONG_LISTED: Final = frozenset(phrase.strip() for phrase in _GERMAN)
"""Behind these two or more words with capital letters are a name that holds no word of banks and offices."""
STRONG_ALONE: Final = _phrases("""
shouted|shouting|yelled|yelling|screamed|screaming|called out|the nurse called me|called me|calls me|call me
they call me|everyone calls me|everybody calls me|know me as|knows me as
knew me as|i go by|love and light|love & light|light and love|peace and love|love and hugs|hugs
hugs and kisses
kisses|blessings|blessings and light|god bless|god bless you|stay safe|keep well|yours in faith
yours in christ
with love|all my love|lots of love|much love|warmest|with gratitude|gratefully|in solidarity|in hope
in despair
they told|and thank you|wishes and thank you|thank you again|thanks again|thanks so much|thank you so much
big thanks to|thanks to|thank you to|shout out to|kudos to|well done|is that|goes is that|calls himself
calls herself|calling himself|calling herself|christian name|first name|given name|forename|surname
last name|known as
nennen sie mich bitte|nennen sie mich|nennt mich|alle nennen mich|man nennt mich|gruss an|grusse an|danke an
dank an
liebe grusse an|ein lob an|dankeschon an|licht und liebe|alles liebe|alles gute|bleiben sie gesund
gruss aus dem krankenhaus
besos a|un beso a|saludos a|abrazos a|gracias a|muchas gracias a|mil gracias a|recuerdos a|llamenme|me dicen
me llaman
con carino|con afecto|bendiciones|dios los bendiga|paz y amor|luz y amor|amor y luz
bises a|bisous a|merci a|un grand merci a|grand merci a|mille mercis a|appelez-moi|on m'appelle|slt c|bjr c
salut c
cc c|coucou c|bonjour c|le portable de|le telephone de|le numero de|l'ordi de|la standardiste
affectueusement|tendrement|avec amour|paix et amour|que dieu vous benisse|courage a
""")
"""Behind these one word counts too, if it is a given name or no list knows it."""
FORM_LABELS: Final = (
    _joined(
        "name as per|name as on|name as in|name per|name as on the|name as per the|name on|name on the"
        "|name in the",
        "pan|pan card|aadhaar|aadhar|aadhaar card|aadhar card|id|id card|id proof|agreement|loan agreement"
        "|passport"
        "|bank records|bank passbook|passbook|records|account|cheque|licence|driving licence|license"
        "|ration card"
        "|voter id|voter card|voter id card|contract|statement|deed|note|policy|kyc|kyc documents|records"
        "|file"
        "|loan papers|loan account|sanction letter|document|documents|nric|ic|mykad|birth certificate|title"
        "|title deed|ausweis|certificate|card",
    )
    | _joined(
        "borrower's|borrowers|borrower|customer's|customer|client's|client|applicant's|applicant"
        "|complainant's"
        "|complainant|co-borrower's|guarantor's|member's|account holder's|account holder|cardholder's"
        "|cardholder"
        "|holder's|your|my|patient's|debtor's|consumer's|signatory's|witness's|nominee's|parent's|tenant's"
        "|user's"
        "|policyholder's|deceased's|claimant's|insured's|employee's|agent's|caller's|sender's|payee's"
        "|owner's",
        "name|full name|printed name|good name|legal name|full legal name|correct name|real name|first name"
        "|surname"
        "|last name|name in full|name in capitals|name in block letters|name (in full)|name (block letters)"
        "|name (in capitals)|full name (in capitals)|name (print)|name (printed)|name as per pan|signature",
    )
    | _phrases("""
person making this complaint|person making the complaint|person complaining|person who complains
beneficiary name|payee name|nominee name|spouse name|husband name|wife name|father name|mother name
guarantor name
co-applicant name|owner name|complainant name|sender name|receiver name|recipient name|patient name
member name
good name|name of the applicant|name of the borrower|name of the complainant|name of the account holder
name of the customer|name of the deceased|name of person complaining|name of the person complaining
name of the guarantor|name of nominee|name of the nominee|name of signatory|name of the signatory
name of payee
name of the client|name of the insured|name of the member|name of the patient|name of the policyholder
name of co-applicant|name of spouse|name of father|name of mother|name of husband|father's name|mother's name
husband's name|wife's name|printed name|print your name|name printed|full name (block letters)
full name (in capitals)|name (in full)|name and surname|names and surname|name & surname|first and last name
name des kreditnehmers|name der kreditnehmerin|name des antragstellers|name der antragstellerin
name des kunden
name der kundin|name des kontoinhabers|name der kontoinhaberin|name des vertragspartners|name des versicherten
name der versicherten|name des schuldners|name der schuldnerin|name des burgen|name der burgin
name des verstorbenen
name der verstorbenen|name des mieters|name der mieterin|name des betroffenen|name der betroffenen
name des absenders
name und vorname|vorname und name|vor- und nachname|vorname, name|name, vorname|vorname, nachname
nachname, vorname
name laut ausweis|name laut vertrag|name laut personalausweis|name wie im ausweis|name in druckbuchstaben
name (druckbuchstaben)|unterschrift (druckbuchstaben)|vollstandiger name|ihr name|ihr vollstandiger name
nom de l'emprunteur|nom de l'emprunteuse|nom du souscripteur|nom de la souscriptrice|nom du titulaire
nom de la titulaire|nom du client|nom de la cliente|nom du demandeur|nom de la demandeuse|nom de l'assure
nom de l'assuree|nom du reclamant|nom de la reclamante|nom du garant|nom du conjoint|nom du defunt
nom de la defunte|nom du signataire|nom de la personne|nom et prenom|nom et prenoms|noms et prenoms
nom, prenom
nom prenom|prenom et nom|prenom nom|nom complet|nom en capitales|nom (en capitales)|nom en majuscules
nom (en majuscules)|nom (lisible)|nom sur la carte|nom selon la piece d'identite|nom du co-emprunteur
nom de jeune fille|nom d'usage|nom de naissance|nom de famille|votre nom|vos nom et prenom|nom de l'adherent
nombre del prestatario|nombre de la prestataria|nombre del titular|nombre de la titular|nombre del cliente
nombre de la clienta|nombre del solicitante|nombre de la solicitante|nombre del reclamante
nombre de la reclamante
nombre del deudor|nombre de la deudora|nombre del avalista|nombre del interesado|nombre de la interesada
nombre del asegurado|nombre del firmante|nombre del fallecido|nombre y apellidos|nombre y apellido
nombre completo
nombre (completo)|firma (nombre)|firma y nombre|nombre y firma|nombre en mayusculas|nombre segun dni
nombre segun documento|nombre que consta|su nombre|su nombre completo|apellidos y nombre|apellidos, nombre
nombre, apellidos|aclaracion de firma
""")
)
"""Labels of a form, behind which a name stands with or without a sign."""
_NOT_OF_PEOPLE_TEXT: Final = """
bank company firm business product branch file user username account employer lender trade trading brand
street scheme plan shop store dealer school hospital course project society app package policy agency
domain display screen device network building estate road institution organisation organization drug
merchant vendor supplier creditor collector office department team job event test group document folder
host computer server login ship town city village bank's lender's company's branch's kreditinstitut
bankname firma firmenname produkt benutzername dateiname bank strasse produktname filiale arbeitgeber
societe entreprise banque produit fichier utilisateur agence employeur rue etablissement organisme
empresa banco producto usuario archivo sucursal entidad calle comercio establecimiento pet hund katze
haustier changed change wrong misspelled
"""
NOT_OF_PEOPLE: Final = frozenset(_NOT_OF_PEOPLE_TEXT.split())
"""What else has a name."""
_WORK_TEXT: Final = """
mein meine meiner meinem meinen unser unsere unserer unserem unseren ihr ihre ihrer ihrem ihren ihres sein
seine seiner
seinem seinen euer eure eurer dein deine beim vom zum zur im jeder jede alle dieser diese dieses tante onkel
mi mis su sus tu tus nuestro nuestra nuestros nuestras una unos unas este esta estos estas ese esa aquel
mon ma mes son sa ses notre nos votre vos leur leurs ces cet toute tous chaque
letrado letrada abogado abogada anwalt anwaltin rechtsanwalt rechtsanwaltin maitre morgen abend nachmittag
enero febrero marzo junio septiembre noviembre diciembre janvier fevrier juin juillet septembre octobre
novembre navidad weihnachten ostern todos todas alle alles tous toutes employed unemployed retired
kreditkarten kreditkarte facua adicae asufin castorama conforama ikea fnac darty mercadona skoda
vauxhall dacia bausparkasse
bestellung can day carta fue gracias quelle login under nach nom prenom rm mitarbeiter called eo utr keiner
niemand
berater beraterin nennt salut bonjour bonsoir coucou hola hallo dear
nachlass nachlasssache gesprachsnotiz telefonnotiz aktennotiz deces fallecimiento atte att cest jai cetait
thats its im
ive isnt inhaber inhaberin beruf termin punkt extracto jahrgang mann ehemann ehefrau sohn tochter mutter
vater bruder
schwester versicherungsnehmer versicherungsnehmerin kontoinhaber kontoinhaberin darlehensnehmer
bearbeitungsgebuhr
succession sucesion defuncion mandant mandantin klager beklagte zeuge zeugin patient patientin witness
defendant
plaintiff claimant guarantor nominee santo semana viernes rate anteil gebuhr unterschrift ruf sparbuch zimmer
nada nadie meme aadhaar pps uidai dios dieu gott allah heaven coast shore barrister investigator constable
estimado estimada cher chere liebe lieber werte
abteilung adviser advisor agents analyst annual appeal appeals apply applicant application applications
arrears article assistant associate attention audit august aussendienst automated balance banker banking
bankruptcy bereavement billing board booking borrower borrowers branches broker brokers budget business
buyer call caller calls cancellation case cases cashier central centre certificate chair chat chief claims
clerk
client clients code collector communications community company compliance complaint complaints conduct
confirmation
consumer consumers contact contract conveyancing corporate council counter country credit creditor creditors
crown
current customer customers data dealer debit debt debts december default deposit desk digital direct directors
dispute disputes document documents domestic economic electronic email emergency employee employer enquiries
enquiry executive executives express facility federal fee fees field final financial first fixed flexi
flexible
foreclosure form forms fraud free freehold friday fund funds general global government hardship head health
help helpdesk helpline high higher holiday home homeowner hotline house human income india indian information
initial injury inquiry inspector instant insurance insured interest internal international internet
investigation
investment investments investor invoice issue issues january joint july juni junior june legal lender
lenders letter
letters level life line live loan loans local london lost mail main major manager managing mandate march
market marketing medical member members message mobile monday money monthly mortgage mortgages national
network
news newspaper notice number offer officer officers online open operations operator order original overdraft
owner package party pay payday payment payments payroll pension personal phone platform police policy post
prepaid
press primary prime privacy private process processing product products professional professor program
property
public purchase quality quarterly query question questions quick rate rates receipt reception recovery redress
referral refund regards regional register registered registrar registry reinstatement relations renewal
rental repair
report reports representative repossession request resolution response retail retention retentions review
revolving
sale sales saturday saver saving savings school scheme second secretary section secure security senior
september
serial service services settlement shop simple site small social software special specialist staff standard
standing statement statements status store student subject summons sunday supervisor support system tax team
teams
technical technician telephone teller tenant term terms thursday top total trade training transaction transfer
transport treasury tribunal trustee tuesday underwriter underwriting unit update upper user validation
variable
vehicle verification victim visa voicemail voluntary website wednesday welfare western whatsapp
work working world year yearly young
aktenzeichen anliegen ansprechpartner antrag anwalt auftrag auto bank bausparkasse baukredit beschwerden
beschwerde
betreff brief buchhaltung bundesbank chef dispo dispokredit dispositionskredit direktor eigentum euro fehler
filiale
finanz forderung forderungen frau geld gericht geschaft geschaftsfuhrung haus herr hilfe hypothek immobilie
inkasso jahr kasse kauf konto kosten kredit kreditkarte kunde kunden kundenbetreuer lastschrift leasing leben
mahnung mahnungen miete monat monate nachricht nummer ombudsstelle polizei post postfach privatkredit
rahmenkredit rate raten
ratenkredit recht rechnung rente ruckruf sache schaden schulden schufa service sparbuch steuer summe tagesgeld
tilgung uhr umschuldung unterlagen verbraucherzentrale vertrag vertrieb volksbank vollmacht vorgang vorstand
widerruf wohnung zahlung zahlungen zentrale zins zinsen zukunft montag dienstag mittwoch donnerstag freitag
samstag
sonntag rechtsabteilung
accueil achat agence agences allo assistance assurance assurances attente auto avance banque bureau caisse
carte cartes
cb centre chef commercial comptabilite comptes conseil consommation conso contentieux contrat courrier credit
credits direction directeur dossier dossiers echeance emprunt entreprise etat euros fonds frais gestion
huissier
immobilier impots incident interets justice juridique lettre livret magasin mairie maison mediateur mediation
mensualite ministere mutuelle nationale notaire objet paiement pension personnel police pret prets prelevement
procedure professionnel recouvrement reclamation reclamations relation remboursement renouvelable reserve
retraite
revolving responsable secretariat service services siege societe succession surendettement taux tel travaux
tribunal
urgence vehicule vente virement lundi mardi mercredi jeudi vendredi samedi dimanche
administracion agencia ahorro ahorros area asunto atencion ayuda banca banco bancos cajero calle calidad casa
central clientes coche cobros comercio compania compra comision comunidad consumo contrato cooperativa correo
correos credito creditos cuenta cuentas cuota cuotas dato datos defensor demanda departamento deuda deudas
direccion dinero empresa empresas estado euro euros extrajudicial factura gestion gestiones general gobierno
hacienda hipoteca hipotecario hipotecas impagos impuestos incidencias instituto interes intereses
internacional
inversion jefe juzgado ley mes morosos nacional notaria oficina oficinas pago pagos pension personal
plaza policia
prestamo prestamos privado producto proteccion queja reclamacion reclamaciones recibo recobro recobros
recuperaciones registro
responsable resolucion rural seguro seguros servicio servicios social sociedad solicitud sucursal tarjeta
tarjetas
tienda titular trafico tribunal usuario vehiculo venta ventas vivienda lunes martes miercoles jueves viernes
sabado
domingo
"""
_PEOPLE_TOO_TEXT: Final = """
banks lane park gold best good may april june jesus christian law christmas easter merry happy church
lake bay beach power steel cars street field young small head house case high long major free simple
prime post crown press western london lord god love great old page noble rich savage golden sharp wise
strong short moon king pope judge marsh rose home hills falls springs parks castle court avril durante
das le
"""
_PEOPLE_TOO: Final = frozenset(_PEOPLE_TOO_TEXT.split())
"""Words of banks, months and streets that people are called, too."""
WORK: Final = (
    (frozenset(_WORK_TEXT.split()) | NEVER | FIRMS | FIRM_FIRST | STATES)
    - _PEOPLE_TOO
    - {"nidhi", "vikas", "urban", "el", "la", "los", "da", "y", "du", "des", "del", "der"}
)
"""Words that are in no name, wherever they stand in it."""
SOFT_WORK: Final = _PEOPLE_TOO
ROLES: Final = frozenset(word for phrase in TITLES for word in phrase.split())
