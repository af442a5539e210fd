"""Ways of wording in German, once blind, now the split `fourth`."""

from typing import Final

BLIND: Final = r"""
@TITLE
Schon wieder {amount} abgebucht
{NAME}: Ablöse {LOAN_NO}
Wer ist bei euch zuständig
Rückruf an {PHONE} blieb aus
@OPEN
Moin zusammen,
ich tippe das für meine Oma {NAME}
Tach, {NAME} hier, der mit dem {product}
An die {bank}, Abteilung egal
Telefonnotiz {time}: {NAME} ruft aufgebracht an
@CLOSE
Das wars von mir, {NAME}
Grüßle {NAME:first}
Meldet euch halt, {PHONE}
aufgenommen {AGENT}, {date}
Es grüßt ein genervter Kunde
Hochachtungsvoll\n{NAME}\n{ADDRESS}
@NAME
auf der Mahnung prangt {NAME}, also ich
ich heiß {NAME} und nicht anders
Kundin {NAME} weint am Telefon
der Vertrag läuft auf {NAME}
{NAME} hat nie was unterschrieben, und das bin ich
bei euch bin ich wohl als {NAME} gespeichert
wer hat {NAME} bei der Schufa gemeldet
mein Nahme ist {NAME}
Herr {NAME:last} wartet seit {duration}
die Vollmacht hat {NAME} erteilt
Frau {NAME:last} legt auf
es schreibt {NAME}, {job} aus Leidenschaft
am Klingelschild steht {NAME}, trotzdem Rücksendung
Darlehensnehmer wäre demnach {NAME}
siehe Anhang {NAME:file}_Ausweis.pdf
ihr sucht {NAME}? Gefunden.
{NAME} möchte die Gebühr von {amount} erstattet
geboren als jemand anders, verheiratet {NAME}
@NAME2
mein Ex {NAME2} hat die Unterlagen
der Makler, ein gewisser {NAME2}, lügt
{AGENT} hat mir am Telefon zugesagt
meine Tochter {NAME2} überweist immer
das hat mir Herr {NAME2:last} in {branch} erzählt
laut {AGENT} sei alles erledigt
Bürge war damals {NAME2}
Gerichtsvollzieherin {NAME2} stand vor der Tür
@PHONE
ihr erreicht mich auf {PHONE}
ruft die {PHONE} an, abends
mein Handy, {PHONE}, ist immer an
ständig klingelt {PHONE2} bei mir
Fon {PHONE}, AB ist dran
die TAN ging an {PHONE}, das ist die alte
unter {hotline} geht keiner ran, also bitte {PHONE}
Telefohn {PHONE}
Kd. bittet um Anruf {PHONE}
von {PHONE2} kam die Drohung
{PHONE} (meine Frau geht ran)
notfalls Festnetz, {PHONE}
löscht bitte {PHONE} aus eurer Liste
{count} Anrufe auf {PHONE}
schreibt mir auf Whatsapp, {PHONE}
Anschluss {PHONE} nicht mehr vergeben
gestern um {time} rief {PHONE2} an
hier die Nummer vom Betreuer {PHONE2}
@EMAIL
rüber damit an {EMAIL}
meine Mailadresse lautet übrigens {EMAIL}
Absender der Betrugsmail: {EMAIL2}
über {EMAIL} bin ich registriert
bitte nicht mehr an {EMAIL} werben
Mehl an {EMAIL} genügt
ich schrieb euch von {EMAIL} am {date}
Kd. nutzt {EMAIL}
antwortet auf {EMAIL}, danke
{EMAIL} ist falsch hinterlegt
Kopie an {EMAIL2}, meinen Anwalt
Kontoauszug per Mail, {EMAIL}
mit {EMAIL} komm ich nicht rein
da steht {EMAIL}, stimmt aber nicht mehr
Emial-Adresse {EMAIL}
Rückfragen gern: {EMAIL}
ihr habt {EMAIL2} mit in den Verteiler gesetzt
@ADDRESS
ich wohn jetzt {ADDRESS}
zugestellt wurde an {ADDRESS2}, da wohnt mein Ex
das Haus {ADDRESS} ist abbezahlt
Post bitte {ADDRESS}
Adrsse neu: {ADDRESS}
gemeldet bin ich {ADDRESS}
euer Außendienst war bei {ADDRESS}
Umzug nach {ADDRESS} im {month}
der Brief ging nach {ADDRESS} und kam zurück
Objekt {ADDRESS}, Grundschuld noch drin
wohnhaft laut Ausweis {ADDRESS}
in {ADDRESS} kennt mich keiner
Lieferung des Ordners bitte zu {ADDRESS}
unsere Wohnung, {ADDRESS}, wurde geschätzt auf {amount}
Kd. zieht um, neu {ADDRESS}
ihr schreibt an {ADDRESS}, das Haus steht nicht mehr
meine Firma sitzt {ADDRESS}
@DOB
meine Mutter hat mich am {DOB} geboren, glaubt ihr das nicht
Geburtstag {DOB}, reicht das zur Prüfung?
geb. am {DOB}, also Rentner
Jahrgang stimmt nicht, ich bin {DOB} geboren
abgefragt wurde {DOB}, korrekt
mein Geburtsdatum, {DOB}, habt ihr vertauscht
Legitimation über Geburtstag {DOB}
Geburstdatum is {DOB}
Mutter, Jg. wie im Ausweis {DOB} geboren, versteht das nicht
Kreditnehmer *{DOB}
{DOB} geboren und nie im Minus
der Junge ist {DOB} geboren und kriegt Mahnungen
eingetragen ist {year}, geboren wurde ich {DOB}
die Dame (geb. {DOB}) wünscht Rückruf
Geburtsdatum war {DOB}, sagte er
@DE_STEUERID
die Steuer-ID von mir, {DE_STEUERID}
meine Identifikationsnummer vom Finanzamt, {DE_STEUERID}
IdNr. {DE_STEUERID} für den Freistellungsauftrag
ihr fragt nach der Steuernummer, ID ist {DE_STEUERID}
die Steuer ID lautet {DE_STEUERID}, siehe Bescheid
@BANK_CARD
meine Karte {BANK_CARD} wurde gesperrt
Kreditkarte {BANK_CARD}, Umsatz {amount} nicht von mir
die Karte mit {BANK_CARD} ist weg
zurück auf Karte {BANK_CARD}
Kartennummmer {BANK_CARD}
neue Karte {BANK_CARD} kam nie an
abgebucht über Visa {BANK_CARD}
Karte zerschnitten, Nummer war {BANK_CARD}
Partnerkarte {BANK_CARD} kündigen
Automat schluckte meine Karte, {BANK_CARD}
die alte Karte endet {last4}, die neue Karte ist {BANK_CARD}
Kd. nennt Karte {BANK_CARD}
mit der Karte ({BANK_CARD}) getankt
auf der Karte steht {BANK_CARD}
@IBAN
das Geld gehört auf {IBAN}
IBAN wäre {IBAN}
mein Konto {IBAN} ist gedeckt
Lastschrift von {IBAN} zurückgegeben
@BIC
den BIC habt ihr, {BIC}
swift wäre {BIC}
bei Ausland {BIC} als BIC
der BIC {BIC} fehlt im Formular
@BANK_ACCOUNT
früher wars Konto {BANK_ACCOUNT} mit BLZ {_blz}
das Konto mit der Nr. {BANK_ACCOUNT}
Sparbuch {BANK_ACCOUNT} aufgelöst
mein Girokonto {BANK_ACCOUNT} ist dicht
@LOAN_NO
es dreht sich um {LOAN_NO}
Darlehen {LOAN_NO} ist seit {year} getilgt
die Nummer vom Kredit: {LOAN_NO}
zu {LOAN_NO} fehlt die Löschungsbewilligung
Vertrag {LOAN_NO}, Zins {rate}
Darlhensnummer {LOAN_NO}
Restschuld bei {LOAN_NO} angeblich {amount}
bitte {LOAN_NO} im Betreff lassen
Bestellung {order} ist bezahlt, Kredit {LOAN_NO} nicht
oben rechts am Kreditvertrag steht {LOAN_NO}
ich tilge {LOAN_NO} seit {duration}
mein {product} hat die {LOAN_NO}
Ablösung für {LOAN_NO} angefordert
unter {LOAN_NO} findet ihr mich
Konto für den Kredit, {LOAN_NO}, im Verzug
Widerruf zu {LOAN_NO} am {date}
@PASSPORT
gezeigt hab ich den Reisepass {PASSPORT}
mein Pass, Nr. {PASSPORT}, läuft ab
ausgewiesen mit Pass {PASSPORT}
Pass mit der Nummer {PASSPORT}
@PLATE
das Auto mit {PLATE}
Kennzeichen ist {PLATE}
mein Wagen {PLATE} wurde sichergestellt
Kfz {PLATE} finanziert
@IP
Anmeldung von {IP} war nicht ich
IP war {IP}
Protokoll zeigt {IP} um {time}
meine IP {IP} ist gesperrt
@URL_TOKEN
der Link {URL_TOKEN} führt direkt ins Konto
per SMS kam {URL_TOKEN}
{URL_TOKEN} geht nicht auf
bitte prüft mal {URL_TOKEN}
@CREDENTIAL
mein Passwort {CODE} geht nimmer
ich hab ihm die TAN {CODE} vorgelesen
PIN war {CODE}
Kennwort lautet {CODE}
@LOOK
nach {law} müsst ihr antworten
{branch} hat dauernd zu
die {company} hat den Kredit gekauft
Zins ging von {rate} auf {rate}
ich bin {job}, {amount} netto
Ticket {ticket} einfach geschlossen
App {version} hängt
hab {count} mal {hotline} gewählt
ich geh damit zur {regulator}
Paket {order} kam an
Karte mit {last4} am Ende geht
im {month} waren es {amount}
{percent} Gebühr, ernsthaft?
am {date} um {time} in {branch}
@FILL
Ich versteh die Welt nicht mehr
Das ist doch kein Umgang
Belege hab ich alle
Langsam reichts echt
@=NAME
Wer schreibt|Vertragspartner
@=PHONE
Tel. tagsüber|Nr. vom Handy
@=EMAIL
Antwort per Mail an
@=ADDRESS
Wohnt derzeit in|Anschrift des Objekts
@=DOB
Tag, an dem geboren|Tag der Geburt
@=DE_STEUERID
Steuer-IdNr. (11-stellig)
@=BANK_CARD
Nr. der Karte
@=IBAN
IBAN für Erstattung
@=BIC
BIC der Bank
@=BANK_ACCOUNT
Kto.
@=LOAN_NO
Nr. vom Kredit|Darlehen Nr. laut Vertrag
@=PASSPORT
Passnr.
@=PLATE
Kfz-Kennz.
"""
