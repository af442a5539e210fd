"""Words beside which names stand in English, German, French and Spanish letters, and words that are no names.

All in small letters and without accents.
"""

from __future__ import annotations

from typing import Final


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(
        phrase.strip() for line in text.strip().split("\n") for phrase in line.split("|") if phrase.strip()
    )


def _pairs(firsts: str, seconds: str) -> tuple[str, ...]:
    """All pairs of two lists, parted by bars.

    >>> _pairs("my|our", "aunt")
    ('my aunt', 'our aunt')
    """
    return tuple(f"{first} {second}" for first in firsts.split("|") for second in seconds.split("|"))


RELATIONS: Final = (
    *_pairs(
        "my|our|his|her|their|my late|my elderly|my own|my old|my ex",
        "boy|girl|lad|lass|kid|eldest|youngest|baby|old man|old lady|missis|better half|boss man"
        "|wife|husband|hubby|missus|spouse|partner|mother|father|mum|mom|mam|mummy|dad|daddy|son|daughter"
        "|brother|sister|aunt"
        "|auntie|uncle|cousin|nephew|niece|friend|mate|neighbour|neighbor|boss|employer|ex|ex-husband"
        "|ex-wife|fiance"
        "|fiancee|grandmother|grandfather|grandma|grandpa|granny|gran|nan|nana|grandad|granddad|grandson"
        "|granddaughter|grandchild|son-in-law|daughter-in-law|mother-in-law|father-in-law|brother-in-law"
        "|sister-in-law|girlfriend|boyfriend|stepson|stepdaughter|stepfather|stepmother|stepdad|stepmum"
        "|roommate"
        "|flatmate|housemate|lodger|tenant|landlord|landlady|carer|guardian|godmother|godfather|co-signer"
        "|cosigner"
        "|co-borrower|guarantor|co-applicant|twin|twin brother|twin sister|other half|better half"
        "|best friend|colleague"
        "|coworker|co-worker|manager|solicitor|lawyer|attorney|accountant|accountant's|business partner"
        "|in-laws|wife's name is"
        "|husband's name is|son's name is|daughter's name is|real name is|legal name is|maiden name is"
        "|married name is"
        "|mother's name is|father's name is|adviser|advisor|agent|broker|banker|case worker|caseworker"
        "|account manager",
    ),
    *_pairs(
        "mon|ma|son|sa|notre|leur|votre",
        "mari|femme|epoux|epouse|conjoint|conjointe|compagnon|compagne|mere|pere|maman|papa|fils|fille"
        "|frere|soeur"
        "|beau-frere|belle-soeur|beau-pere|belle-mere|beau-fils|belle-fille|gendre|bru|grand-mere"
        "|grand-pere|mamie|papi"
        "|oncle|tante|cousin|cousine|neveu|niece|petit-fils|petite-fille|ami|amie|voisin|voisine|collegue"
        "|patron|patronne"
        "|ex|ex-mari|ex-femme|fiance|fiancee|colocataire|proprietaire|locataire|garant|garante|caution"
        "|co-emprunteur"
        "|coemprunteur|co-emprunteuse|avocat|avocate|notaire|comptable|tuteur|tutrice|curateur|associe"
        "|associee|banquier"
        "|banquiere|conseiller|conseillere|courtier|courtiere|interlocuteur|interlocutrice|moitie",
    ),
    *_pairs(
        "mein|meine|meiner|meinem|meinen|meines|unser|unsere|unserer|unserem|unseren|sein|seine|ihr|ihre",
        "mann|frau|ehemann|ehefrau|gatte|gattin|partner|partnerin|lebensgefahrte|lebensgefahrtin|mutter"
        "|vater|mama|papa"
        "|sohn|tochter|bruder|schwester|schwager|schwagerin|schwiegermutter|schwiegervater|schwiegersohn"
        "|schwiegertochter"
        "|oma|opa|grossmutter|grossvater|enkel|enkelin|onkel|tante|neffe|nichte|cousin|cousine|vetter"
        "|kusine|freund"
        "|freundin|nachbar|nachbarin|chef|chefin|vermieter|vermieterin|mieter|mieterin|ex|exmann|exfrau"
        "|ex-mann|ex-frau"
        "|verlobter|verlobte|mitbewohner|mitbewohnerin|betreuer|betreuerin|burge|burgin|anwalt|anwaltin"
        "|steuerberater"
        "|kollege|kollegin|patentante|patenonkel|stiefsohn|stieftochter|zwillingsbruder|zwillingsschwester"
        "|berater"
        "|beraterin|ansprechpartner|ansprechpartnerin|sachbearbeiter|sachbearbeiterin|kunde|kundin",
    ),
    *_pairs(
        "mi|su|nuestro|nuestra|tu",
        "mujer|marido|esposo|esposa|pareja|madre|padre|mama|papa|hijo|hija|hermano|hermana|cunado|cunada"
        "|suegro|suegra"
        "|yerno|nuera|abuelo|abuela|nieto|nieta|tio|tia|primo|prima|sobrino|sobrina|amigo|amiga|vecino"
        "|vecina|jefe|jefa"
        "|ex|exmarido|exmujer|novio|novia|companero|companera|socio|socia|casero|casera|inquilino"
        "|inquilina|aval|avalista"
        "|abogado|abogada|gestor|gestora|asesor|asesora|procurador|procuradora|notario|notaria|padrino"
        "|madrina|tutor"
        "|tutora|cuidadora|gemelo|gemela|padrastro|madrastra|hijastro|hijastra|comercial|banquero",
    ),
)

TELLS: Final = _phrases("""
i go by|i sign as|mich nennen alle|alle nennen mich|tout le monde m'appelle|todos me llaman|me conocen por
my name is|my name's|my full name is|name is|names are|myself|i am called|people call me|the name is
in the name of|account name
my name|under the name|under the name of|account holder name|account holder's name|this is to certify that
i the undersigned
mein name ist|ich heisse|name lautet|auf den namen|mein name|unterzeichnet|gezeichnet|gez.|namens
je m'appelle|je m’appelle|mon nom est|je me nomme|je soussigne|je soussignee|au nom de|nomme|nommee
s'appelle
me llamo|mi nombre es|mi nombre completo es|a nombre de|se llama|llamado|llamada|el que suscribe
la que suscribe|quien suscribe
mi chiamo|il mio nome e|by the name of|goes by|signed,|gave name as|gave her name as|gave his name as
gave the name|her name was
his name was|her name is|his name is|whose name is|signed as|i signed as|formerly known as|born as
legal name|full legal name|real name|maiden name|married name|correct name is|name should be|myself is
mein vollstandiger name ist|richtig heisse ich|geborene|geb. als

je suis enregistree sous|je suis enregistre sous|enregistre sous|enregistree sous

je soussigne,|je soussignee,|signe:|au nom de madame|au nom de monsieur|prenommee|nee sous le nom
firmado por|firmado:
el abajo firmante|la abajo firmante
""")
"""A name follows, in capital or small letters."""
LABELS: Final = _phrases("""
name|full name|first name|last name|surname|given name|family name|middle name|customer name|client name
borrower name|account holder
cardholder|card holder|holder|applicant name|name of applicant|name of customer|name of the customer
name of borrower|name of complainant
name of account holder|complainant name|signed|signature|signed by|nominee|policyholder|beneficiary
beneficiary name|payee|employee name
vorname|nachname|kontoinhaber|kontoinhaberin|inhaber|karteninhaber|unterschrift|nom|prenom|nom et prenom
titulaire|signataire|nom complet
nombre|nombre completo|nombre y apellidos|apellidos|apellido|titular|firmado|fdo|fdo.|firma|nome|cognome
intestatario|joint holder|co-applicant|who's complaining|who is complaining|who complains
borrower on the note|policy in name of
account in name of|in name of|name as on id|name on id|name on card|name on the card|name on account
legal name|legal name as on id
full legal name|name as per id|name as per pan|name as per aadhaar|name as on pan|your name
customer's name|client's name
who are you|name of account|name in full|name (full)|print name|printed name|complainant|complainant is
signatory|undersigned|agent name|advisor name|adviser name
borrower 1|borrower 2|applicant 1|applicant 2|father's name|mother's name|spouse name|husband's name
wife's name|guardian name
wer beschwert sich|beschwerdefuhrer|beschwerdefuhrerin|ihr name|name, vorname|vor- und nachname
vor- und zuname|familienname
rufname|versicherungsnehmer|versicherungsnehmerin|vertragspartner|name des kunden|name der kundin
name auf der karte
name laut ausweis|kreditnehmer laut vertrag|darlehensnehmer laut vertrag|karteninhaberin|verfasser
qui reclame|qui se plaint|votre nom|nom de famille|nom de naissance|nom d'usage|nom du client
nom de la cliente|reclamant
reclamante|plaignant|plaignante|emprunteur d'apres l'offre|titulaire du compte|titulaire du contrat
titulaire de la carte|souscripteur
nom sur la carte|denomination|declarant|declarante|signature de
quien reclama|quien se queja|su nombre|nombre del cliente|nombre de la clienta|nombre del titular
primer apellido|segundo apellido
titular de la cuenta|titular del prestamo|tomador|asegurado|prestatario segun poliza|reclamante
denunciante|interesado|interesada
firmante|declarante|nombre en la tarjeta|nombre segun dni
person making the complaint|name of the person complaining|full name in capitals|print full name in capitals
name in capitals|name in block letters|name in block capitals|name (block letters)|block letters
complainant (block letters)|complaint made by|made by|deceased customer|the complainant|for the complainant
borrower of record|account in the name of|late customer|name of the deceased|deceased
reclamado por|nombre del reclamante|nom du reclamant|nom du defunt|name des verstorbenen|erblasser|erblasserin
name des beschwerdefuhrers|name der beschwerdefuhrerin
""")
"""A colon and a name follow, in capital or small letters."""
FIELDS: Final = _phrases("""
customer|client|borrower|co-borrower|coborrower|applicant|guarantor|co-signer|cosigner|contact
contact person|agent|from|to|attn|attention|attn.
complainant|claimant|debtor|creditor|tenant|landlord|spouse|husband|wife|father|mother|adviser|advisor
representative|rep|case handler|case manager
handler|officer|loan officer|account manager|relationship manager|prepared by|handled by|assigned to
author|member|primary borrower|cc|witness
consumer|user|member name|broker|collector|supervisor|manager|caller|caller name|reported by|submitted by
raised by|on behalf of|next of kin
kunde|kundin|kreditnehmer|kreditnehmerin|darlehensnehmer|ansprechpartner|ansprechpartnerin|sachbearbeiter
sachbearbeiterin|absender|burge|mitantragsteller
antragsteller|antragstellerin|client|cliente|emprunteur|co-emprunteur|conseiller|conseillere|caution
gestionnaire|destinataire|expediteur|interlocuteur
deudor|prestatario|avalista|gestor|gestora|asesor|asesora|remitente|contacto|solicitante|conyuge|cust
call with
customer on line|caller id|visitor|cliente nota|nota|notiz|kd|kd.|anrufer|anruferin|appelant|appelante
note client
spoke with|advocate|dsa|attendee|technician|surveyor|valuer|solicitor
absenderin|empfanger|empfangerin|destinataria|destinatario|rte|rte.|remitente
destinataire|expeditrice
""")
"""A colon and a name in capital letters follow."""
TITLES: Final = _phrases("""
mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|rev|reverend|capt|captain|sgt|lt|col|fr|hon|judge|justice
messrs
shri|sri|smt|shrimati|kumari|km|sh|adv|ca|er|mst|md|pt|mohd|s/o|d/o|w/o|c/o|son of|daughter of|wife of
herr|herrn|frau|hr|familie|fraulein|monsieur|madame|mme|mlle|mademoiselle|maitre|m|mm|messieurs
senor|senora|senorita|sr|sra|srta|sres|don|dona|d|dna|dn|signor|signora|sig|sig.ra|dott|avv|mister|missus
eheleute|ehepaar|eheleuten|veuve|viuda de|witwe|epouse|epoux|hrn|fr.|mlles|sres.|srs
""")
"""A surname follows."""
_LOWER_TITLES_TEXT: Final = (
    "mr mrs ms dr shri sri smt herr frau herrn mme mlle monsieur madame senor senora sra srta mister"
)
LOWER_TITLES: Final = frozenset(_LOWER_TITLES_TEXT.split())
"""Those behind which a name in small letters counts too."""
NICKNAMES: Final = _phrases("""
nee|geb.|alias|spitzname|rufname|genannt|surnomme|surnommee|apodado|apodada|apodo|nicknamed|nickname|fao|hiess
surname|first name|last name|family name|nachname|vorname|prenom|apellido|payee|mas conocido como
mas conocida como|bearbeiterin|bearbeiter|spelled|spelt|misspelled|misspelt|nombre de pila|nom de jeune fille
""")
"""A name follows that may be in no list: another one, a birth name, a part of one."""
CALLS: Final = (
    RELATIONS
    + NICKNAMES
    + _phrases("""
this side
notes by|note by|typed by|typing this for|writing this for|logged by|recorded by|entered by|filed by
call taken by|message from|letter from|left by|opened by|cosigned by|co-signed by|witnessed by|transfere a
transferee a|passe a|passee a|confie a|confiee a|transmis a|transmise a|renvoye vers|renvoyee vers|remis a
saisi par|saisie par|redige par|redigee par|pris par|aufgenommen von|aufgenommen|erfasst von|notiert von
geschrieben von|weitergeleitet an|ubergeben an|verwiesen an|derivado a|derivada a|pasado a|pasada a
anotado por|anotada por|redactado por|escribo por|escribo de parte de|de parte de|en nombre de
schreibe fur|schreibe im namen von|ich schreibe fur|j'ecris pour|j'ecris de la part de|de la part de
spoke to|spoke with|speak to|speak with|speaking to|speaking with|spoken to|spoken with|talked to
talked with|talking to|talking with|dealt with|dealing with
named|called|a person called|someone called|met with|met|emailed|phoned|rang|contacted|connected to
transferred to|put through to|passed to|assigned to|escalated to
referred to|complaint against|complaint about|signed by|handled by|approved by|written by|sent by|taken by
told by|advised by|promised by|call from|calls from
letter from|email from|message from|text from|voicemail from|served by|helped by|represented by
accompanied by|answered by|as per|according to|reply from
agent|agents|representative|representatives|rep|reps|adviser|advisor|manager|supervisor|officer|collector
banker|broker|underwriter|clerk|teller
associate|specialist|employee|colleague|solicitor|lawyer|attorney|accountant|caseworker|handler|executive
operator|consultant|landlord|surveyor
assistant|director|cashier|receptionist|analyst|counsellor|counselor|advocate|staff member|loan officer
branch manager|team leader|administrator|csr
account holder|cardholder|primary borrower|co-borrower|coborrower|co-signer|cosigner|guarantor|borrower
applicant|customer|client|complainant|joint holder
on behalf of|behalf of|care of|power of attorney for|executor of|estate of|the late|joint with
jointly with|together with|married to|along with
my wife|my husband|my spouse|my partner|my mother|my father|my mum|my mom|my dad|my son|my daughter
my brother|my sister|my aunt|my uncle|my cousin
my friend|my neighbour|my neighbor|my boss|my ex|my ex-husband|my ex-wife|my fiance|my fiancee
my grandmother|my grandfather|my grandson|my granddaughter
my son-in-law|my daughter-in-law|my mother-in-law|my father-in-law|my brother-in-law|my sister-in-law
my nephew|my niece|my late husband|my late wife
my late mother|my late father|my co-signer|my guarantor|my elderly mother|my elderly father|my girlfriend
my boyfriend|my stepson|my stepdaughter|my roommate
his wife|her husband|their son|their daughter|his brother|her sister|our son|our daughter|mother|father
husband|wife|brother|sister|son|daughter
i'm|i’m|im|i am|this is|it is|it's|here is|ich bin|bin|hier ist|je suis|c'est|soy|sono|aka|a.k.a.
called himself|called herself|introduced himself as|introduced herself as
identified himself as|identified herself as|claiming to be|pretending to be|ask for|asked for|speak to my
mitarbeiter|mitarbeiterin|berater|beraterin|kundenberater|kundenberaterin|sachbearbeiter|sachbearbeiterin
filialleiter|filialleiterin|kollege|kollegin
meine frau|mein mann|meine mutter|mein vater|mein sohn|meine tochter|mein bruder|meine schwester
mein partner|meine partnerin|meiner frau|meinem mann
meiner mutter|meinem vater|meinen vater|meinem sohn|meiner tochter|meinen mann|anwalt|rechtsanwalt
rechtsanwaltin|burge|burgin|kontoinhaber|kontoinhaberin|notar
gesprochen mit|telefoniert mit|im namen von|im namen meiner mutter|ehemann|ehefrau|mutter|vater
kreditnehmer|kreditnehmerin
ma femme|mon mari|ma mere|mon pere|mon fils|ma fille|mon frere|ma soeur|mon epouse|mon epoux|mon conjoint
ma compagne|mon compagnon|conseiller|conseillere
mon conseiller|ma conseillere|directeur|directrice|gestionnaire|avec|collegue|notaire|avocat|avocate
emprunteur|caution|titulaire|pour le compte de
mi mujer|mi marido|mi esposa|mi esposo|mi madre|mi padre|mi hijo|mi hija|mi hermano|mi hermana|mi pareja
gestor|gestora|asesor|asesora|director|directora
empleado|empleada|comercial|abogado|abogada|titular|avalista|hable con|hablado con|en nombre de
en nombre de mi madre|senor|senora
co-signed by|cosigned by|witnessed by|prepared by|certified by
cust|cust.|customer is|borrower is|complainant is|guarantor is|co-borrower is|the borrower is
the customer is|the guarantor is
dsa|caller|some guy called|some woman called|some bloke called|lady called|man called|guy called
woman named|man named
sales rep|salesman|saleswoman|dealer|valuer|repo man|bailiff|debt collector|case officer|ombudsman
investigator
tenant|witness|beneficiary|nominee|payee|trustee|administrator of
estate of the late
kd|kd.|kde|kde.|kundin|kunde|anrufer|anruferin|vermittler|vermittlerin|makler|maklerin|gutachter|gutachterin
gerichtsvollzieher|gerichtsvollzieherin|betreuer|betreuerin|verkaufer|verkauferin|autohandler
sparkassenberater|bankberater|bankberaterin
mitantragsteller ist|mitantragstellerin ist|kreditnehmer ist|burge ist|burge war|burgin war
kontoinhaber ist|inhaber ist
i.a.|i.v.|i. a.|i. v.
client|cliente|la cliente|le courtier|la courtiere|courtier|courtiere|le conseiller|la conseillere
le gestionnaire
le co-emprunteur est|la co-emprunteuse est|l'emprunteur est|l'emprunteuse est|le signataire est
le signataire serait|la signataire est
co-emprunteur|co-emprunteuse|emprunteuse|souscripteur|souscriptrice|garant|garante
fin d'appel,
grand-mere|grand-pere|oncle|tante|huissier|commissaire de justice|assistante sociale|curatrice|mandataire
cliente|la clienta|el cliente|clienta
fiador|fiadora|corredor|corredora|agente|notario|procurador|procuradora|perito|perita|cajero|cajera
interventor|interventora|director de sucursal|directora de sucursal|soy yo,|les habla|le habla
suegra|suegro|cunado|cunada|abuela|abuelo|tio|tia|prima|primo|sobrino|sobrina|nuera|yerno
case handed over by|handed over by|pressured by|bullied by|sold to me by one|sold to me by|sold to us by
visited by|threatened by|we act for|i act for|acting for|act for|instructed by|you reported|mixed with a
mixed up with a|mixed up with|mistaken for|mistaken for a|confused with|dispute filed under|filed under
field officer|field agent|relationship manager|recovery agent|deceased customer|deeds name|mortgage names
attorney sits with|residing with|the note was signed|the deed was signed|widow of|widower of|heirs of
making the complaint|for the complainant|reclamation de la part de|saisis par|saisi par|mandates par
mandate par|le debiteur|la debitrice|le defunt|la defunte|les heritiers de|heritier de|succession de
veuve de|veuf de|comparece|el finado|la finada|herederos de|heredera de|heredero de|la deudora|el deudor
para servirle|servidora,|servidor,|destinataria|destinatario|mi difunto marido|mi difunta madre
mi difunto padre|mi difunta esposa|erbengemeinschaft nach|nachlass von|erben von
erbe von|erbin von|witwe von|witwer von|fallubergabe von|ubergabe von
rechtsanwalt|rechtsanwaltin|vertrete|wir vertreten|ich vertrete|bedroht von|besucht von|verwechselt mit
confundido con|confundida con|confondu avec|confondue avec|menace par|menacee par|amenazado por
amenazada por|visite par|visitado por
i married|put me through to|put through to|then put me on to|case handler was
handler was|agent was|adviser was
advisor was|manager was|the person was|signed off by|formerly|previously known as|now known as|signed
bank person|bank people|field boy|office boy|recovery boy|collection boy|collection guy|previous owner
previous tenant|former owner|former tenant|her name's|his name's|name's
un denomme|une denommee|le denomme|la denommee|le nomme|la nommee|une certaine|un certain|epouse|epoux|veuve
veuf|signe|signee|signataire|moi c'est|moi, c'est|on m'a passe|on m'a passee|m'a passe|il m'a passe
elle m'a passe|j'ai eu affaire a|tombe sur|tombee sur|mon avocate me|mon avocat me
eheleute|ehepaar|eheleuten|geschwister|witwe|witwer|frau namens|herr namens|durchgestellt zu|verbunden mit
firmo|firmado|firma|firmada|lo firmo|viuda de|viudo de|habla con|hablen con|hablar con|hable usted con
me paso con|me pasaron con|me pasaron a|pasaron con|di con|se puso|se puso al telefono|quedo con
""")
)
"""A name in capital letters follows; it has to look like one."""
SIGN_OFFS: Final = _phrases("""
cheers then|thanks then|ta then|bye then|right then|cheers all|thanks all|cheers mate|thanks mate|cheers guys
thanks guys|much obliged|ever so grateful|all good wishes
yours etc|over and out|rant over|that's me done|signing off
grussle|servus|schonen gruss|schone grusse|liebe grusse|lieben gruss|vlg|glg|beste gruss|bises|amities
amicalement|bien amicalement|sentiments distingues|a bientot|un abrazo|abrazos|un besote|besos|saluditos
suyo afmo|suya afma|dios les bendiga|warm wishes|yours in hope|jai hind|namaste
regards|kind regards|best regards|warm regards|warmest regards|best wishes|with best wishes|best|sincerely
yours sincerely|yours faithfully|yours truly|respectfully
respectfully yours|respectfully submitted|faithfully|cordially|thanks|thank you|many thanks
thanks and regards|thanks & regards|thanking you|yours|cheers|with regards
sincerely yours|yours respectfully|rgds|kr|br|ta|love|thanks in advance|thank you in advance
faithfully yours|with thanks|thanks again
mit freundlichen grussen|mit freundlichem gruss|freundliche grusse|viele grusse|beste grusse|mfg|lg|gruss
grusse|hochachtungsvoll|vielen dank|herzliche grusse|mit besten grussen
cordialement|bien cordialement|salutations distinguees|sinceres salutations|salutations|respectueusement
merci|bien a vous|cdt|merci d'avance|mes salutations distinguees
atentamente|un saludo|saludos|saludos cordiales|cordialmente|muy atentamente|gracias|le saluda atentamente
un cordial saludo|reciba un cordial saludo|cordiali saluti|distinti saluti|yours, very tired|very tired
humble request|humbly
obediently|yours obediently|thanking you in anticipation|awaiting your reply|hoping for a reply|fed up
yours in despair|ta muchly|cheers for now
rgds & thx|thx|tks|ty|tia|take care|all the best|bye|bye for now|warmly|peace|best,|thats all|that's all
anyway thats me done
im voraus danke|danke im voraus|danke|besten dank|danke und gruss|schonen tag|schonen tag noch|bis dann
in erwartung|es grusst|liebe grusse
vg|bg|hg|mfg.|glg|freundlichst|ergebenst|mit hochachtung|mit verargertem gruss
bien a vous,|bonne journee|bonne reception|a bientot|amities|sinceres salutations,|veuillez agreer
sentiments distingues|meilleures salutations
cdlt|merci de votre retour|merci par avance|dans l'attente
un saludo y gracias|saludos y gracias|gracias y un saludo|atte|atte.|att|att.|sin otro particular
quedo a la espera|en espera|un abrazo|afectuosamente|fdo
ganz liebe grusse die|liebe grusse die|liebe grusse der|viele grusse die|viele grusse der|lg die|lg der
bise|grosses bises|bisous|besitos|atenta|atento|so, das war's|so there|that is all
pour faire valoir ce que de droit|nada mas|eso es todo|das war's|ta very much
thanks very much|thank you very much|im auftrag|in vertretung|i.a.|i. a.|i.v.|i. v.|ppa.|ppa|p.p.|pp.
""")
"""A name follows on the same line or the next ones."""
WEAK_CALLS: Final = _phrases("""
selon|segun|le dossier de|le compte de|le pret de|la cuenta de|el expediente de|el prestamo de|das konto von
der vertrag von|der kredit von|die akte von|en copie|contact|ring|text
i'm known as|i am known as|going by|everyone calls me|everybody calls me|they call me|on paper i am
officially i am|on the contract as|on your books as|known to you as|gefuhrt als|gespeichert als|bekannt als
on m'appelle|connu comme|connue comme|inscrit comme|inscrite comme|je signe|me conocen como
figuro como|consto como|firmo como
aparezco como|me figuro como|conocido como|conocida como|nacida como|registrado como|registrada como
connu sous le nom de|connue sous le nom de
lautet auf|ausgestellt auf|eingetragen auf|lautend auf|unterschrieben von|passed over to|passed me to
passed on to|handed over to|sent over to|put on to|addressed to|made out to
issued to
registered to|assigned over to|kicked over to|bounced to|referred over to|in the care of|answered to
calling for|asking for
asks for|looking for|searching for|wanted to speak to|on account of|name on it is|name on it was|card says
card reads
it's me|fragt nach|fragte nach|fragen nach|ging an|ging dann an|geht an|weitergeleitet an|ubergeben an
verkauft an|abgetreten an|adressiert an|gerichtet an|ausgezahlt an|uberwiesen an|schreiben an|brief an
mail an
anruf von|anrufe von|mail von|brief von|schreiben von|name von|unterschrift von|im auftrag von
vertreten durch
bearbeitet von|unterzeichnet von|genehmigt von|beraten von|betreut von|es grusst|transmis a|envoye a
adresse a
adressee a|destine a|confie a|vendu a|cede a|verse a|paye a|remis a|appel de
appels de|mail de|courrier de|lettre de|signe par|signature de|traite par|gere par|suivi par
recu par|accepte par|p/o|i/c|s/c|encore|c'est encore|llamo|llama
llamada de|llamadas de|carta de|correo de|firma de|firmado por|atendio|me atendio|nos atendio
atendida por|atendido por|lo lleva|la lleva|lo lleva ahora|en ventanilla|dice ser|dijo ser|responde a
preguntan por|pregunta por|preguntando por|enviado a|dirigido a|dirigida a|entregado a|pagado a|vendido a
cedido a|pasado a|a la atencion de|a/a|p.p.|p.o.|por orden de|avalo|avalado por
avalada por|aval de|viuda de|viudo de|senalo a|denuncio a|conozco a|complaint from|complaint by
request from|request by|request of|application of|in re|regarding|concerning|re:|betreff
betrifft|concerne|objet|asunto|solicitud de|queja de|reclamacion de|demande de|plainte de
reclamation de|beschwerde von|anfrage von|anliegen von|otra vez|de nuevo|nochmal|nochmals|bin's nochmal
ich bin's nochmal|ich bin's|wieder|on behalf|look up|i want|want|told|even though i told
just call me|call me|calls me|know me as|knows me as|knew me as|interpreter present for|us called|of us called
re|complaint by|hereby complain|care of|tres decu|tres decue|deces de|fallecimiento de|defuncion de|reclamo de
nachlass|nachlasssache|erbfall|todesfall|in sachen|letrado|letrada|procurador|procuradora
titular unico|titular unica
asked|ask|please call|call|ring|contact|about|with|from
by|for|to
erbengemeinschaft|nachlass|fragen sie|fragt bitte
and tell|tell|say hi to|say hello to|hello to|hi to|love to|regards to|ring our|call our|text our|phone our
message our|email our|ask our|contact our|ring my|call my|text my|she is|he is|hi its|hi it's|ok its|its
when|since|after|because|als|seit|dann hat|da hat|hat mir|hat uns|hat mich|weil|nachdem|quand|depuis que
puis|ensuite|d'apres|parce que|lorsque|cuando|cuando murio|desde que|luego|despues|porque|murio|murieron
verstarb|starb|est mort|le compte d'|le pret d'|le dossier d'|le contrat d'
soy la|soy el|ich bin's, der|ich bin's, die|c'est moi|moi c'est|here's
am i|is it|title deeds name|p.p|grusse die|grusse der|grussle die|grusse von|ich bin die|ich bin der|bin die
bin der|sag der|sag dem|sagen sie|grussen sie|dites a|dis a|bonjour a|saluez|appelez|demandez|digale a
digan a|dile a|saludos a|recuerdos a|avisen a|llamen a|pregunten por|frag mal|rufen sie|rm
""")
"""A name of the lists follows."""
GREETINGS: Final = _phrases("""
dear|hi|hiya|heya|hello|hey|hi there|hello there|hey there|hi again|hello again|hi all|good day
good morning|good afternoon|good evening|attn|attention|liebe|lieber
hallo|guten tag|guten morgen|guten abend|moin|servus|gruezi|gruss gott|werte|werter|sehr geehrter
sehr geehrte|cher|chere|bonjour|bonsoir|coucou|salut|rebonjour|estimado|estimada|querido|hola
buenos dias|buenas tardes|buenas noches|muy buenas|apreciado|apreciada|gentile|ciao|greetings
morning|namaste|dearest
""")
"""A name in capital letters may follow."""

_NEVER_TEXT: Final = """
the a an and or but if when while since because i we you he she it they my your our his her their this
that these those is was are were be been am have has had do did does not no yes please thank thanks dear
yours faithfully mfg passeport tarjeta telefono dni domicilio
hi hello regards sincerely sir sirs madam ladies gentlemen team all there everyone everybody customer
customers service services care support department dept manager management director officer agent bank
banks banking card cards loan loans mortgage mortgages credit debit account accounts payment payments
complaint complaints finance financial ombudsman bureau court act section regulation law january february
march april may june july august september october november december monday tuesday wednesday thursday
friday saturday sunday re ref subject date tel phone mobile email sent from to cc on at in of for with by
as about after before so now then also what who why how where which again everything nothing someone
anyone anybody sorry here avril today tomorrow yesterday currently unfortunately however therefore mr mrs ms
miss dr sehr geehrte damen herren und der die das ein eine ich wir sie mit von zum zur im ist war nicht
kein keine bitte danke guten tag ihr ihre euer kunde kundin bank sparkasse kundenservice kundendienst
kredit darlehen konto rate raten zinsen vertrag brief schreiben antrag mai juni juli januar februar marz
oktober dezember monsieur madame messieurs mesdames le la les un une et ou je nous vous il elle ce cette
mon ma mes votre vos credit banque compte service client pret bonjour senor senora senores el los las una
y o yo usted ustedes mi su banco cuenta prestamo cliente servicio atencion hola buenos buenas que como
para por director directeur directrice company corporation usa uk us eu london england ireland america
india germany france spain china singapore dubai australia apr atm ssn pin pan fca cfpb pdf id ok okay
asap faq app credit score iphone android samsung mobile whatsapp vodafone ltd limited plc inc god lord
jesus christ christmas easter covid ramadan diwali happy merry good great best very really just only both
each every some any none first second third last next new old other another same such own still even ever
never always often sometimes maybe perhaps well siri google cortana bixby up out off ive ill id im dont
cant wont didnt isnt thats its whose hiring kollegen kolleginnen freunde leute youve theyve weve hasnt
havent wasnt
wegen trotz seit wahrend gegen ohne zwischen mangels aufgrund anlasslich laut gemass hinsichtlich bezuglich
depuis malgre durante desde mediante gestern heute vorhin neulich letztens danach ayer anoche
"""
NEVER: Final = frozenset(_NEVER_TEXT.split())
"""Words that are no part of a name."""
_FIRMS_TEXT: Final = """
bank banks banking ltd limited plc inc incorporated llc llp corp corporation co gmbh ag sa sas sarl srl
spa kg ug se nv bv pty finance financial financing credit credits loans loan mortgage mortgages capital
group groups holdings services service union trust insurance lending funding lenders lender partners
associates company solutions systems management servicing servicers federal savings society building
bancorp banque banco banca caixa caja sparkasse volksbank raiffeisenbank street road avenue lane drive
court close way square place house university college school hospital hotel church centre center airport
station park branch department team office county city state island beach bay river lake hills heights
valley springs falls village district province republic act law rule code protection bureau commission
authority agency association foundation institute council board ministry office ombudsman regulation
directive auto motors motor cars motorcycle leasing rentals realty properties property homes home estates
estate pay wallet card cards rewards platinum gold plus one nagar colony layout sector road marg vihar
enclave towers tower apartments residency chowk strasse platz weg allee rue
logistics traders trading collections collection collectors recovery recoveries enterprises industries
exports imports stores store supermarkt builders constructions construction textiles pharma jewellers
travels transport transports couriers foods steel chemicals electricals electronics consultancy consulting
advisory solicitors outsourcing staffing security technologies technology software media telecom energy
electric power utilities clinic clinics surgery pharmacy academy logistik inkasso versicherung versicherungen
verwaltung immobilien handel werke stadtwerke klinikum krankenhaus autohaus hausverwaltung baugesellschaft
kanzlei praxis stiftung verein gemeinde amt recobros hermanos hijos talleres transportes construcciones
servicios grupo clinica ayuntamiento asesoria gestoria recouvrement recouvrements assurances assurance
cabinet garage boulangerie hopital clinique mairie ateliers etudes sons sohne soehne brothers bros fils
nidhi gramin grameen sahakari cooperative urban vikas nagrik housing microfinance fincorp finserv finvest
fintech fintechs microlender lender lending neobank
bankhaus privatbank sl slu sca eurl sci ohg kgaa eg ev pte bhd sdn
"""
FIRMS: Final = frozenset(_FIRMS_TEXT.split())
"""Words that make the words before them a firm, a place or a statute."""
_FIRM_FIRST_TEXT: Final = """
klinikum stadtwerke krankenhaus autohaus hausverwaltung kanzlei praxis stiftung sparkasse volksbank inkasso
recobros hermanos talleres transportes construcciones servicios grupo clinica ayuntamiento asesoria gestoria
recouvrement assurances cabinet garage boulangerie hopital clinique mairie ateliers etablissements ets
contentieux conseil agence societe compagnie residencia fundacion asociacion gestiona cobros abogados
trading citizens consumer consumers
banco banque banca caja caisse financiera financiere credito prestamos finanzas kredit hospital
universidad universite universitat hochschule amtsgericht landgericht
"""
FIRM_FIRST: Final = frozenset(_FIRM_FIRST_TEXT.split())
"""Words that make the words behind them a firm."""
_LEGAL_FORMS_TEXT: Final = """
ltd limited llp llc inc plc corp gmbh ag kg ohg kgaa sa sarl sas sl slu pty pte bhd se nv bv spa srl
"""
LEGAL_FORMS: Final = frozenset(_LEGAL_FORMS_TEXT.split())
"""What firms are called at their end."""
_BRANDS_TEXT: Final = """
wells fargo chase citi citibank citigroup barclays barclaycard hsbc santander lloyds halifax natwest
nationwide monzo starling revolut tesco sainsbury sainsburys virgin navient nelnet mohela aidvantage
sallie fannie freddie equifax experian transunion klarna affirm afterpay paypal amex discover synchrony
ally prosper upstart lendingclub sofi rocket quicken ocwen nationstar shellpoint pnc truist suntrust bbva
comenity capitalone usbank keybank regions fifth huntington citizens flagstar loandepot caliber carrington
selene rushmore cenlar freedom newrez pennymac lakeview guild guaranteed fairway onemain mariner avant
lendmark opploans brightlending cashnetusa moneylion earnin brigit zip sezzle goldman sachs marcus morgan
stanley jpmorgan jp edfinancial great lakes fedloan earnest laurel commonbond discoverstudent betterment
vanguard fidelity schwab hdfc icici sbi axis kotak bajaj finserv muthoot yes idfc indusind canara baroda
pnb airtel paytm phonepe bharat tata reliance mahindra commonwealth westpac anz nab macquarie suncorp
bendigo latitude zippay dbs ocbc uob posb maybank grab hang seng ping an icbc ccb abc boc cmb alipay
wechat alibaba tencent ant commerzbank deutsche postbank ing diba targobank dkb n26 sparda norisbank
santander credit agricole bnp paribas societe generale boursorama cofidis cetelem sofinco lcl caixabank
bankinter sabadell bankia unicaja kutxabank abanca wizink cofidis intesa sanpaolo unicredit fineco aib
ulster permanent boi kbc ptsb adib enbd mashreq ford toyota honda bmw volkswagen nissan hyundai kia
mercedes tesla carvana carmax westlake exeter gm hyundai nissan apple google amazon microsoft facebook
instagram trustpilot zelle venmo cashapp cash western moneygram wise chime varo credit karma lexington
nerdwallet lexisnexis innovis chexsystems midland encore portfolio lvnv lowell cabot intrum pra arrow
drydens bw legal moorcroft advantis resolver stepchange turn2us oodle moneybarn zopa oakbrook vanquis aqua
newday capquest quickquid wonga satsuma provident costco walmart usaa acima heartland ecsi target
instaloan sps hayt ascendium firstmark conn conns aarons bestbuy sears macys kohls amazon ebay uber lyft
irs fbi cfpb bbb ftc occ fdic hud fha truth lending reg regulation fair dodd frank cares fdcpa fcra tila
respa ecoa gdpr zammad ombud visa mastercard maestro american express lloyd
"""
BRANDS: Final = frozenset(_BRANDS_TEXT.split())
"""First words of firms, products and statutes."""
_FIRM_PAIRS_TEXT: Final = """
charles schwab|edward jones|raymond james|merrill lynch|john lewis|harvey norman|morgan stanley|sallie mae
fannie mae|freddie mac|ernst young|grant thornton
jackson hewitt|dave ramsey|hong kong|hang seng|ping an|san francisco|san diego|san jose|san antonio
los angeles|st james|martin lewis|virginia beach|george town
johnson johnson|stanley black|hamilton reserve|hua xia|min sheng|fort worth|kuala lumpur|tan son|shang hai
fair isaac|plaza mayor|puerta sol|mont blanc|saint laurent
bei jing|guang zhou|navy federal|marks spencer|abu dhabi
"""
FIRM_PAIRS: Final = frozenset(
    tuple(pair.split()) for line in _FIRM_PAIRS_TEXT.strip().split("\n") for pair in line.split("|")
)
"""Firms and places that look like two words of a name."""
