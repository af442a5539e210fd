"""Ways of wording in German, written for the last measurement only."""

from typing import Final

BLIND: Final = r"""
@TITLE
{product} längst abgelöst, trotzdem {amount} gebucht
Widerspruch von {NAME}, Vorgang {LOAN_NO}
WG: {NAME:last}, dritte Erinnerung
Hotline {hotline} seit {duration} tot
Mein Vater {NAME} und Ihr Inkasso
Pfändung trotz Zahlung von {amount}
Nachlass {NAME2}
Re: AW: AW: Ihr Schreiben vom {date}
{LOAN_NO}: bitte Saldo nennen
Login geht nicht, Rate fällig
bitte um hilfe
@OPEN
Grüß Gott, ich bin die {NAME} und hör schlecht
hi zusammen, kurze frage wegen {product}
In vorbezeichneter Angelegenheit vertrete ich {NAME}
Moin {AGENT:first}, wie eben im Chat
Telefonnotiz {time}: Anrufer {NAME}, verärgert
Werte Damen und Herren in der {bank}
-----Ursprüngliche Nachricht-----\nVon: {NAME} <{EMAIL}>
Diktiert von {NAME}, getippt von der Nachbarin
Chatverlauf {date}, Besucher {NAME}
entschuldigung für mein deutsch
Fallübergabe von {AGENT} um {time}
Liebes Team, schon wieder {product}
@CLOSE
Ich erwarte Antwort binnen {duration}. {NAME}
Mit bestem Dank im Voraus\n{NAME}\n{ADDRESS}
ganz liebe grüße die {NAME:first}
sonst sehen wir uns vor {regulator}, {NAME}
gez. {NAME}, {date}
Nachtrag aufgenommen von {AGENT} um {time}
i. A. {NAME2} für {NAME}
Servus, {NAME:first} {NAME:last}
Hochachtungsvoll, Rechtsanwalt {NAME2} für {NAME}
Bitte den Eingang an {EMAIL} bestätigen
So, das war's. {NAME}
Ich verbleibe (noch) freundlich, {NAME}
@NAME
Auf dem Mahnbescheid steht {NAME}, so heiß ich aber erst seit der Heirat
Kontoinhaber ist {NAME}, Punkt
Ihr Computer macht aus {NAME} jedesmal was anderes
Kreditnehmer: {NAME}, Beruf {job}
Bin der {NAME} aus der Schlange am Schalter
Frau {NAME:last} hat {amount} überwiesen, nicht ich
An die Eheleute {NAME} ging nie ein Brief raus
Namens meiner Mandantin {NAME} fordere ich {amount}
ich {NAME} widerrufe hiermit alles
Hr. {NAME:last} bittet um Rückruf
Anlage {NAME:file}_Kündigung.pdf liegt bei
die unterschrift is von {NAME}, aber net echt
Kunde {NAME} legitimiert, möchte Auskunft
{NAME} bin ich, und mit dem {product} hab ich nix zu tun
Bei der Schufa läuft {NAME} jetzt mit {count} Einträgen
wer ist denn bitte {NAME}? wir wohnen hier allein
Alles auf {NAME} laufend, auch das {product}
Streichen Sie {NAME} aus Ihrer Anrufliste
zuhanden {NAME}, Buchhaltung
also ich sag mal {NAME} mein name und es geht um {amount}
Lfd. Nr. {count} | {NAME} | {amount} | offen
Der Schuldner {NAME} wendet Verjährung ein
Grad mit der {AGENT} telefoniert, hier {NAME} nochmal
Dolmetscher anwesend, Kunde {NAME}
den {NAME} gibts hier nicht, nur mich
@NAME2
Als Bürge wurde mein Schwager {NAME2} eingetragen
Der Vermittler hieß {NAME2} und hat {percent} kassiert
Fragen Sie {NAME2} von {company}
Meine Tochter {NAME2} schreibt für mich
Frau {NAME2:last} am Schalter hat nur gelacht
mitunterzeichnet hat {NAME2}
unser Betreuer {NAME2} ist bevollmächtigt
Nachlasssache {NAME2}, verstorben {year}
der {NAME2} ausm Inkasso droht
Sagen Sie {NAME2}, dass ich Beschwerde führe
Erbengemeinschaft nach {NAME2}, Restschuld {amount}
mei Mann, der {NAME2}, ist seit {year} tot
Mit im Grundbuch: {NAME2}
@PHONE
Handy: {PHONE}, mittags am besten
ich bin unter {PHONE} zu kriegen
Rufen Sie nicht mehr {PHONE} an, das ist mein Chef
Die SMS-Tan ging an {PHONE}
statt der alten Nummer bitte {PHONE} eintragen
{PHONE} steht so auch im Telefonbuch
Rückruf auf {PHONE} zw. {time} und {time}
hab von {PHONE} aus bei {hotline} angerufen
Tel {PHONE} Fax gibts nicht
meine neue nr is {PHONE}
Enkel erreichbar: {PHONE2}
Das Inkasso ruft mit {PHONE2} an, {count} mal am Tag
per WhatsApp les ich eher ({PHONE})
Festnetz ist ab, also {PHONE}
bitte per Telefon: {PHONE} oder {PHONE2}
Mobilnummer lt. Vertrag {PHONE}
{NAME}, {PHONE}, wg. {amount}
Da ist meine Nummer: {PHONE}. Notiert?
Im Notfall meine Schwester, {PHONE2}
nicht die {hotline}, MEINE nummer ist {PHONE}
Handynr. {PHONE}, geb. {DOB}, Vertrag {LOAN_NO}
ab {date} nur noch {PHONE}
da klingelts dauernd, {PHONE2}, und keiner redet
Neu ab {date}: {PHONE}
die tochter übersetzt, {PHONE2}
@EMAIL
Mails bitte nur an {EMAIL}
meine adresse im netz ist {EMAIL}
{EMAIL} ist nicht mehr gültig, löschen
Unterlagen als PDF an {EMAIL}, in Kopie {EMAIL2}
Kundenkonto läuft über {EMAIL}
Abs.: {EMAIL}
Sie haben am {date} an {EMAIL} geschrieben
meine Anwältin erreichen Sie über {EMAIL2}
habs von {EMAIL} geschickt, kam nix zurück
Login {EMAIL} gesperrt seit {time}
schreibt an {EMAIL}, liest meine Frau
Newsletter an {EMAIL} kommen, Antworten nicht
E-Mail neu {EMAIL}
Falls Rückfragen: {EMAIL} bzw. {PHONE}
der Kontoauszug soll elektronisch an {EMAIL}
jemand hat {EMAIL2} in meinem Profil hinterlegt
{NAME} ({EMAIL}) wartet auf Bescheid
per mail gern: {EMAIL}
Am {date} schrieb {EMAIL}:
Opa hat kein Internet, nehmt {EMAIL}
Anlagen ({count}) gingen von {EMAIL} raus
@ADDRESS
Wohne jetzt in der {ADDRESS}, früher woanders
Post bitte nach {ADDRESS}
Pfandobjekt {ADDRESS}, Grundschuld {amount}
Der Gerichtsvollzieher war in {ADDRESS}
Sie schreiben stur an {ADDRESS2}, da wohnt meine Ex
gemeldet {ADDRESS}
Das Haus {ADDRESS} gehört uns seit {year}
Umzug! {ADDRESS}
Rücksendung kam aus {ADDRESS}
meine Anschrift, {ADDRESS}, haben Sie seit {month}
Für {NAME} zustellfähig unter {ADDRESS}
Eigentumswohnung, {ADDRESS}, Zins {rate}
Bitte Originalbrief an {ADDRESS} schicken
wir ham {ADDRESS} gekauft über euch
Lieferadresse war {ADDRESS}, Ware kam nie
als Wohnsitz ist {ADDRESS} falsch erfasst
Adresse nochmal: {ADDRESS}
Zu Hause bin ich {ADDRESS}, zweiter Stock
im Grundbuch von {ADDRESS} steht noch Ihre Grundschuld
Räumung {ADDRESS} am {date} um {time}
Zugestellt wurde {ADDRESS2}, ausgezogen {year}
Absender: {NAME}, {ADDRESS}
@DOB
Geboren bin ich am {DOB}
Jahrgang passt nicht, ich bin vom {DOB}
Geb. {DOB}, verwitwet
als Geburtstag steht bei Ihnen {date}, richtig {DOB}
Der Kunde ({DOB}) hat sich ausgewiesen
meine Mama, auf der Welt seit {DOB}
Geburtsdatum stimmt: {DOB}
am {DOB} kam ich zur Welt
Sicherheitsfrage war mein Geburtstag, {DOB}
{NAME}, geb. am {DOB}, wohnhaft wie bekannt
Minderjährig war er, geboren {DOB}, Vertrag {year}
laut Ausweis {DOB} geboren
Erblasserin geboren {DOB}
geburtstag: {DOB}. mehr sag ich nicht
Zur Legitimation: Name, {DOB}, Wohnort
Bin {DOB} geborn und rechne noch ohne Taschenrechner
Antragsteller {NAME} / {DOB} / {product}
Mit Geburtstag {DOB} kriegt man kein Darlehen über {duration}
@DE_STEUERID
Steuerliche IdNr. {DE_STEUERID}
meine steuer id wäre {DE_STEUERID}
Finanzamt führt mich unter {DE_STEUERID}
wieso braucht ihr {DE_STEUERID}, meine Steuernummer fürs Leben
IdNr {DE_STEUERID} (Freistellung)
ID fürs Finanzamt: {DE_STEUERID}
@BANK_CARD
Mit der Karte {BANK_CARD} wurden {amount} gezahlt
kartennr is {BANK_CARD} glaub ich
gesperrt ist die {BANK_CARD}, das ist meine Kreditkarte
Abbuchung Karte {BANK_CARD} {date} {time}
endet auf {last4}? meine Karte ist {BANK_CARD}
Meine alte Kreditkarte, {BANK_CARD}, ist geschreddert
karte weg: {BANK_CARD}
Rückerstattung auf Kreditkarte {BANK_CARD}
die Prepaidkarte {BANK_CARD} wurde leergeräumt
Auf {BANK_CARD} lief die Ratenzahlung, {count} Raten
Visa {BANK_CARD}, Inhaber {NAME}
Die Nummer vorn auf der Karte: {BANK_CARD}
Kreditkarte {BANK_CARD} wurde ohne Auftrag auf {product} umgestellt
ihr habt {BANK_CARD} belastet
mastercard {BANK_CARD} bitte austragen
{date} auf {BANK_CARD} {amount}, Auftrag {order}
Karteninhaberin {NAME}, Karte {BANK_CARD}
Beleg mit {BANK_CARD}, Unterschrift nicht meine Karte auch nicht
@IBAN
Zurück damit auf {IBAN}
abgebucht von {IBAN} am {date}
meine iban {IBAN}
SEPA-Mandat über {IBAN} ist widerrufen
Gehaltskonto {IBAN} gepfändet
Meine Rente kommt auf {IBAN}, Finger weg
@BIC
samt BIC, das wäre {BIC}
für Auslandsüberweisung brauchts {BIC}
als BIC verlangt die Bank {BIC}
{BIC} (BIC) steht drunter
@BANK_ACCOUNT
früher Konto {BANK_ACCOUNT} bei BLZ {_blz}, aufgelöst
Kontonummer lautet {BANK_ACCOUNT}
Ihr bucht vom Konto {BANK_ACCOUNT} doppelt
Sparkonto Nr. {BANK_ACCOUNT} bei {bank}
Kto {BANK_ACCOUNT} ist ein Pfändungsschutzkonto
@LOAN_NO
Es geht um den Vertrag {LOAN_NO}
Aktenzeichen bei Ihnen {LOAN_NO}
was soll {LOAN_NO} überhaupt sein
Darlehen {LOAN_NO}, Restschuld {amount}
mein Kredit, Nr {LOAN_NO}, Zins {rate}
{LOAN_NO} habe ich nie unterschrieben
unter {LOAN_NO} finden Sie alles
Unser Zeichen {LOAN_NO}
Die Forderung {LOAN_NO} ist an {company} verkauft
Kreditnummer: {LOAN_NO}; Laufzeit {duration}
abgelöst wurde {LOAN_NO} im {month}
{LOAN_NO} nicht {ticket}, bitte nicht verwechseln
Rahmenvertrag {LOAN_NO} gekündigt nach {law}
Finanzierung {LOAN_NO} übers Autohaus
auf dem Brief oben rechts {LOAN_NO}
Kassenzeichen nein, Kreditvertrag ja: {LOAN_NO}
zu {LOAN_NO} fehlen die Kontoauszüge {year}
|Vertrag|vom|Betrag|Zins|\n|{LOAN_NO}|{date}|{amount}|{rate}|
Bei {rate} und {duration} müsste {LOAN_NO} durch sein
{LOAN_NO} ({amount}), nicht der andere
@PASSPORT
Reisepass neu beantragt, alt war {PASSPORT}
Hab mich mit Pass {PASSPORT} ausgewiesen
Postident mit Reisepass {PASSPORT} gescheitert
im pass steht {PASSPORT}
@PLATE
Wagen mit {PLATE} wurde abgeschleppt
amtl. Kennzeichen {PLATE}, finanziert
Unser {PLATE} ist sicherungsübereignet
auto {PLATE}, brief liegt bei euch
@IP
Einwahl kam von {IP}
IP laut Protokoll {IP}
signiert über {IP}, das war nicht ich
{IP} um {time}, so Ihr Log
@URL_TOKEN
Der Link {URL_TOKEN} führt ins Nichts
bekam per SMS {URL_TOKEN}
Ist {URL_TOKEN} echt?
angeklickt hab ich {URL_TOKEN} am {date}
@CREDENTIAL
Kennwort war {CREDENTIAL}, ändern geht nicht
TAN {CODE} hab ich durchgegeben
Die Telefon-PIN {CODE} nimmt er nicht
mein pw war immer {CREDENTIAL}, geht nimmer
Er wollte die {CODE} aus der SMS, dann war {amount} weg
@LOOK
Zins {rate} vereinbart, {rate} berechnet
Bearbeitungsgebühr {percent} seit {month}
Am {date} {amount}, am {date} nochmal {amount}
{law} sagt was anderes
Tarifblatt: {branch}, {time} geschlossen
Ticket {ticket} einfach zugemacht
Eure App {version} stürzt ab
Bestellung {order}, {amount}, kam nie
{count} Raten offen, sagt {company}
hotline {hotline}, Warteschleife {duration}
als {job} verdien ich {amount}
Karte auf {last4} endend, {time} Uhr
Bis {date}, sonst {regulator}
{bank} wirbt mit {rate} auf {duration}
{year} noch {rate}, heute das Doppelte
{count} Briefe, {count} Anrufe, {amount} Spesen
Effektivzins {rate} beim {product} laut {law}
Zugesagt {rate}, verrechnet {percent}
bei {company} seit {count} Jahren {job}
Strafanzeige {order} vom {date}
{amount} im Monat mal {count} sind nicht {amount}
von {bank} zu {bank} gewechselt, {year}
Rente {amount}, Rate {amount}
@FILL
Des is doch a Sauerei
Ich bin nervlich am Ende
Man kommt sich vor wie ein Bittsteller
nix für ungut aber so gehts net
Wir haben immer pünktlich gezahlt
Mir langts jetzt endgültig
Das Schreiben liegt hier vor mir aufm Küchentisch
Screenshots hab ich alle
Ich kann nicht mehr schlafen
Dat kann doch nich wahr sein
Bin alleinerziehend und arbeite Schicht
@=NAME
Beschwerdeführender|Wie heißen Sie|Vertragspartner (Name)
@=PHONE
Tagsüber zu sprechen|Rückrufnr. mobil
@=EMAIL
Antwort elektronisch an
@=ADDRESS
Derzeit wohnhaft|Anschrift lt. Ausweis
@=DOB
Geboren (TT.MM.JJJJ)|Ihr Geb.-Tag (zur Prüfung)
@=DE_STEUERID
Steuer-IdNr. (elfstellig)
@=BANK_CARD
Mit welcher Karte (vollständig)
@=IBAN
IBAN für die Gutschrift
@=BIC
BIC (falls Ausland)
@=BANK_ACCOUNT
Kontonr. alt
@=LOAN_NO
Um welchen Vertrag geht es|Darlehens-/Kontonr.
@=PASSPORT
Passnummer (Reisepass)
@=PLATE
Kfz-Kennz. des Sicherungsguts
"""
