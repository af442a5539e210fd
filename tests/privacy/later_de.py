"""Ways of wording in German, written by another hand for the last measurement only."""

from typing import Final

BLIND: Final = r"""
@TITLE
Beschwerde von {NAME} über {bank}
{product} gekündigt, warum?
Widerruf Vertrag {LOAN_NO}
WG: Kundin {NAME}, bitte um Rückruf
{amount} zu viel abgebucht!
Nachlass {NAME2} / {product}
Drohanrufe von {company}
Zweite Mahnung an {bank}, Frist {date}
Gesprächsnotiz {AGENT}, {time}
Schufa-Eintrag ungerechtfertigt
Vorfälligkeitsentschädigung, Herr {NAME:last}
so geht es nicht
AW: AW: Ihr Zeichen {ticket}
@OPEN
Sehr geehrtes Team,
Guten Abend, mein Name ist {NAME} und ich schreibe wegen meines Kredits
Hallo {AGENT:first}, wir hatten telefoniert
Anruf {time}, Kundin nennt sich {NAME}
Moin,
in der Angelegenheit meiner Mutter, Frau {NAME}, wende ich mich an Sie
Namens und in Vollmacht von {NAME} zeige ich an
---------- Weitergeleitete Nachricht ----------\nVon: {NAME} <{EMAIL}>
ich weiß nicht, ob ich hier richtig bin
Servus zusammen
Sehr geehrte Frau {AGENT:last}
Sprachnachricht, abgetippt am {date}
Grüß Gott, {NAME:last} hier
Ich diktiere das gerade, also Entschuldigung für Fehler
Hallo, {NAME:first} {NAME:last} nochmal
Einen wunderschönen, oder auch nicht
@CLOSE
MfG {NAME:last}
Rückruf bitte unter {PHONE}, Danke
{NAME}, {ADDRESS}, {date}
Gruß aus dem Krankenhaus, {NAME:first}
Mit verbindlichen Grüßen {NAME2}, Rechtsanwältin
Ich warte. {NAME}
Viele Grüße {NAME:first} {NAME:last} (Tel. {PHONE})
Kunde legt auf. Bearbeiter {AGENT}
Danke fürs Lesen, {NAME:first}
Mit freundlichem Gruß aus {month}, äh, aus der Warteschleife, {NAME}
{NAME:last}\nTel.: {PHONE}\nMail: {EMAIL}
in Erwartung Ihrer Antwort bis {date}, {NAME}
Ihr (noch) Kunde {NAME}
@NAME
Ich heiße {NAME} und bin seit {year} Kunde
Kontoinhaberin ist {NAME}, nicht ihr Mann
Sie schreiben an "Herrn {NAME}", ich bin eine Frau
Frau {NAME:last} hat angerufen und geweint
Hr. {NAME:last} bittet um Unterlagen
bei {NAME} klingelt jeden Tag das Telefon
Empfänger: {NAME}, Verwendungszweck {product}
mit {NAME} wurde nie gesprochen
Ich, {NAME}, widerspreche der Abbuchung
das Schreiben war adressiert an {NAME}
von {NAME} liegt eine Vollmacht vor
{NAME} mein Name, es geht um den {product}
für {NAME} war das ein Schock
Gläubiger {bank}, Schuldner {NAME}
{NAME:last}, {NAME:first}
Die Unterschrift von {NAME} ist gefälscht
nennen Sie mich bitte {NAME:first}, das ist mir lieber
Anlage: {NAME:file}_Gehaltsnachweis.pdf
Eheleute {NAME:last}, Darlehen über {amount}
dem {NAME:first} haben die das gleiche angedreht
geb. bin ich anders, seit der Heirat {NAME}
Antragsteller 1: {NAME}
hier schreibt die Tochter von {NAME}
Kundin {NAME} identifiziert, Anliegen {product}
laut Grundbuch gehört es {NAME}
{NAME}s Rate wurde doppelt eingezogen
Ihr habt {NAME} in der Schufa, obwohl er alles bezahlt hat
meinem Vater, {NAME}, hat keiner was erklärt
die {NAME:first} hat doch nur unterschrieben, weil man sie gedrängt hat
Familie {NAME:last} im dritten Stock, so steht es am Klingelschild
Name | Vertrag | offen\n{NAME} | {LOAN_NO} | {amount}
„Hallo {NAME:first}, deine Rate ist fällig" - wir sind nicht per du
wenn Sie noch einmal nach {NAME} fragen, lege ich auf
Am {date} hat {NAME} {amount} eingezahlt, Beleg {order}
{bank} gegen {NAME}, Termin {date}, {time}, Streitwert {amount}
@NAME2
mein Bruder {NAME2} hat gebürgt
Ihr Berater {NAME2} hat mir {rate} zugesagt
ein gewisser {NAME2} stand vor der Tür
Mitdarlehensnehmerin {NAME2} ist ausgezogen
Mein verstorbener Mann {NAME2} hatte den Kredit
die Kollegin {NAME2} in der Filiale war nett
sprechen Sie mit meinem Sohn {NAME2}
Frau {NAME2:last} von der Bank meinte, das sei normal
ich habe {NAME2} das Geld gegeben
Betreuer ist Herr {NAME2}
Vermittelt hat das {NAME2}, Provision {amount}
gegenüber {NAME2} haben Sie meine Schulden erwähnt
Zeuge: {NAME2}
wegen {NAME2} bin ich überhaupt da reingerutscht
{NAME2}s Anteil geht mich nichts an
unser Vermieter, Herr {NAME2}, weiß jetzt von der Pfändung
{NAME2} von {company} nannte {rate}, im Vertrag stehen {rate}
@PHONE
meine Handynummer ist {PHONE}
rufen Sie {PHONE} an, ab {time}
unter {PHONE2} hat sich jemand als {bank} ausgegeben
neue Nummer: {PHONE}, die alte ist abgeschaltet
auf der {PHONE} geht nur der Anrufbeantworter
Mobil {PHONE} privat
bitte nicht auf der Arbeit anrufen ({PHONE2})
Rückrufnummer {PHONE} notiert
ich hab von der {PHONE} aus angerufen
SMS-TAN kommt an {PHONE2}, die gehört mir nicht
{count} Anrufe von {PHONE2} am {date}
meine Frau ist unter {PHONE2} zu sprechen
die Nummer {PHONE} bitte löschen
Fax gibt's keins, nur {PHONE}
Hinterlegt ist {PHONE}, stimmt das noch?
unter {hotline} kam ich nicht durch, also hier {PHONE}
im Notfall {PHONE2}, das ist mein Nachbar
{PHONE} (bitte lange klingeln lassen)
Durchwahl {PHONE}
handy {PHONE} oder daheim {PHONE2}
ich geb Ihnen mal meine Nummer, {PHONE}
wenn ich nicht rangeh, meine Schwester hat die {PHONE2}
die {PHONE} gehört seit {month} nicht mehr mir
im Display stand {PHONE2}, gemeldet hat sich {company}
nachmittags {PHONE}, vormittags bin ich beim Arzt
Kundin wünscht Rückruf auf {PHONE}, {time}
Ich hab 'ne neue Nummer: {PHONE}
ähm, null eins... ach, {PHONE}, so
Mitschnitt_{PHONE:digits}.mp3
{hotline} versprach Rückruf auf {PHONE}, das war am {date}
@EMAIL
meine Mailadresse lautet {EMAIL}
bitte per Mail an {EMAIL}
schicken Sie es an {EMAIL}, danke
von {EMAIL} habe ich am {date} geschrieben
Kontoauszüge gehen an {EMAIL2}, wer ist das?
{EMAIL} ist die richtige
unzustellbar an {EMAIL}
Mail-Adresse geändert auf {EMAIL}
Antwort erbeten an {EMAIL}
ich hab nur die vom Sohn, {EMAIL2}
Kunde gibt {EMAIL} an
Postfach {EMAIL} voll
Benutzername war immer {EMAIL}
Mail von {EMAIL} mit {count} Anhängen
alles klein geschrieben {EMAIL}
Newsletter an {EMAIL} bitte abstellen
Rechnung bitte an {EMAIL}
Punkt vor dem Nachnamen nicht vergessen: {EMAIL}
bei mir kam unter {EMAIL} nie was an, auch nicht im Spam
die Bestätigung ging an {EMAIL2}, das ist mein Ex
das Einfachste ist {EMAIL}
sendet mir den Tilgungsplan doch an {EMAIL}
Am {date} schrieb {NAME} <{EMAIL}>:
@ADDRESS
meine Anschrift: {ADDRESS}
umgezogen nach {ADDRESS}
das Haus {ADDRESS} ist mit {amount} belastet
Ihr Außendienst stand vor {ADDRESS}
die Briefe gehen an die alte Adresse {ADDRESS2}
in der {ADDRESS} wohnt keiner, der so heißt
Rechnungsanschrift {ADDRESS}
seit {year} leben wir in {ADDRESS}
Meldeadresse ist {ADDRESS}
meine Eltern ({ADDRESS2}) haben Ihren Brief bekommen
Zwangsversteigerung {ADDRESS}
Adresse geprüft: {ADDRESS}
c/o {NAME2}, {ADDRESS2}
Zustellung an {ADDRESS} gescheitert
Lieferadresse war {ADDRESS}, bestellt hat {company}
Einschreiben an {ADDRESS} kam zurück
Eigentumswohnung {ADDRESS}, gekauft {year}
zuletzt gemeldet {ADDRESS}
wir haben {ADDRESS} gekauft, Notartermin war {date}
der Gerichtsvollzieher war in {ADDRESS}, obwohl ich dort nicht wohne
bei Frau {NAME2:last}, {ADDRESS2}
Die Wohnung in der {ADDRESS} ist seit {month} vermietet
{ADDRESS} stimmt, nur der Name am Briefkasten nicht
der Brief lag bei den Nachbarn, {ADDRESS}, offen
@DOB
ich bin am {DOB} geboren, nicht mein Bruder
Geburtsdatum zur Legitimation: {DOB}
meine Mutter, Jahrgang hin oder her, geboren {DOB}
im Vertrag steht als Geburtstag {DOB}
Kundin bestätigt Geburtsdatum {DOB}
mit dem Geburtsdatum {DOB} komme ich nicht rein
Verwechslung, ich bin vom {DOB}
er ist {DOB} geboren und war am {date} schon dement
Daten: {NAME}, {DOB}, {ADDRESS}
geboren bin ich {DOB} in Polen
die Auskunftei führt mich mit Geburtsdatum {DOB}
als am {DOB} Geborener bekomme ich nirgends Kredit
die Hotline wollte mein Geburtsdatum, {DOB}, und hat dann aufgelegt
das Geburtsdatum auf dem Bescheid, {DOB}, ist meins, der Rest nicht
Versicherungsnehmerin {NAME}, geb. {DOB}, Rentnerin
mein Sohn, {DOB} geboren, ist Azubi
laut Ausweis {DOB}
der andere gleichen Namens ist nicht am {DOB} geboren, ich schon
Darlehensnehmer: {NAME}, geb. {DOB} in Kassel
@DE_STEUERID
meine Steueridentifikationsnummer ist {DE_STEUERID}
das Finanzamt führt mich unter der Identifikationsnummer {DE_STEUERID}
auf der Lohnsteuerbescheinigung steht die IdNr {DE_STEUERID}
die Steuer-Id hab ich rausgesucht, {DE_STEUERID}
Ohne Steuernummer ging nix, also {DE_STEUERID} angegeben
für die Zinsbescheinigung brauchen Sie wohl die Identnummer {DE_STEUERID}
Steuer-Identifikationsnr {DE_STEUERID}, {NAME}
@BANK_CARD
meine Kartennummer {BANK_CARD}
Karte {BANK_CARD} gesperrt
ich habe {BANK_CARD} am Telefon durchgegeben
Mastercard {BANK_CARD} Jahresgebühr {amount}
Gutschrift auf Karte {BANK_CARD}
Kreditkartennummer lautet {BANK_CARD}
neue Karte: {BANK_CARD}
mit Karte {BANK_CARD} bei {company} bezahlt
Umsatz {amount}, Karte {BANK_CARD}
Partnerkarte {BANK_CARD} läuft auf meine Frau
hinterlegt ist Karte {BANK_CARD}
bitte die Karte {BANK_CARD} kündigen
Debitkarte {BANK_CARD} funktioniert nicht
meine goldene Karte, {BANK_CARD}
mit der alten Karte {BANK_CARD} zahlt immer noch ein Abo
Der Automat hat {BANK_CARD} geschluckt
{amount} Auslandseinsatz auf Karte {BANK_CARD}
gesperrt gehört {BANK_CARD}, nicht die andere
Kundin nennt Karte {BANK_CARD}, Verlust am {date}
{date} {time} Karte {BANK_CARD} {amount} {company}
@IBAN
bitte auf {IBAN} überweisen
Rückzahlung auf das Konto {IBAN}
Lastschrift von IBAN {IBAN}
Kontoverbindung: {IBAN}, {NAME}
abgebucht wird von {IBAN}
das Geld bitte zurück auf {IBAN}, Inhaberin {NAME}
SEPA-Mandat für {IBAN} habe ich widerrufen
@BIC
die BIC dazu ist {BIC}
mit BIC {BIC} überwiesen
Auslandsüberweisung, BIC lautet {BIC}
IBAN reicht nicht, wollen auch BIC: {BIC}
@BANK_ACCOUNT
Konto {BANK_ACCOUNT}, BLZ {_blz}
mein Girokonto {BANK_ACCOUNT}
Sparbuch Nr. {BANK_ACCOUNT}
das Konto mit der Nummer {BANK_ACCOUNT}
altes Konto {BANK_ACCOUNT} bei der {bank}
das Konto meiner Oma, Nr. {BANK_ACCOUNT}
@LOAN_NO
Darlehen Nr. {LOAN_NO}
Kreditvertrag {LOAN_NO}
mein Kredit mit der Nummer {LOAN_NO}
Betreff: {LOAN_NO}
zum Vertrag {LOAN_NO} fordern Sie {amount}
Finanzierung {LOAN_NO} abgelöst
Kreditnummer lautet {LOAN_NO}
Aktenzeichen {LOAN_NO} Ihrer Inkassofirma
{LOAN_NO} wurde am {date} ausgezahlt
es geht um {LOAN_NO}
den Ratenkredit {LOAN_NO} habe ich zurückgezahlt
Kundin fragt nach Darlehen {LOAN_NO}
Autofinanzierung, Vertrag {LOAN_NO}
Restschuldversicherung zu {LOAN_NO}
für {LOAN_NO} wurde nie eine Quittung geschickt
Abtretung der Forderung {LOAN_NO} an {company}
Darlehensnummer ({LOAN_NO}) steht oben rechts
unter {LOAN_NO} führen Sie zwei Verträge
auf der Mahnung steht {LOAN_NO}
das Auto läuft über den Kredit Nr. {LOAN_NO}
umgeschuldet von {LOAN_NO}, Rest {amount}
{LOAN_NO}: {amount}, {rate}, ab {date}, {count} Raten
@PASSPORT
Personalausweis abgelaufen, Reisepass Nr. {PASSPORT}
meine Passnr. ist {PASSPORT}
der Pass {PASSPORT} gilt bis {year}
nur einen Pass, Nummer {PASSPORT}, Ausweis hab ich keinen
mein Reisepass trägt die Nr. {PASSPORT}
@PLATE
mein Auto, {PLATE}, wurde abgeholt
Fahrzeug {PLATE} finanziert
amtl. Kennzeichen {PLATE}
der Wagen mit {PLATE}
@IP
Anmeldung von {IP}
die IP {IP} ist nicht meine
unterschrieben angeblich von IP {IP}
Login {time}, IP {IP}
@URL_TOKEN
ich sollte hier bestätigen: {URL_TOKEN}
Zurücksetzen unter {URL_TOKEN}
in der SMS stand {URL_TOKEN}
Unterlagen hochladen: {URL_TOKEN}
@CREDENTIAL
mein Kennwort ist {CREDENTIAL}
TAN {CODE}
die PIN lautet {CODE}
ich nannte ihm die TAN {CODE}
Zugangspasswort war {CREDENTIAL}
@LOOK
am {date} habe ich {amount} bezahlt
der Zins beträgt {rate} statt {rate}
{duration} Wartezeit bei {hotline}
Ticket {ticket}
{company} verlangt {amount}
bei der {bank} seit {year}
{product} über {amount}
{count} Raten zu je {amount}
Bearbeitungsgebühr {amount}
ich gehe zur {regulator}
Kartenendung {last4}
um {time} Uhr rief jemand an
{branch} hat geschlossen
ich arbeite als {job}
{percent} mehr als vorher
Kontostand {amount} per {date}
effektiv {rate}
laut {law} unwirksam
Laufzeit {duration}
seit {month} kommt nichts
{job} war ich {duration} lang
am {date} um {time} in der Filiale
{rate} hatte {bank} im {year}er Prospekt
Sonderkündigung nach {law}
{count} Mal angerufen, jedes Mal {duration}
auf dem Kontoauszug vom {date} fehlen {amount}
Restschuldversicherung {amount}, {percent} der Summe
die {bank} wirbt mit {rate}, ich zahle {rate}
ein gebrauchter Golf, mehr war es nicht, {amount}
am Rosenmontag war natürlich zu
Ziffer 7.3 der AGB spricht von {duration}
das Sofa vom Black Friday, {count} Raten
Zimmer 214, zweiter Stock, hieß es
die S-Bahn fiel aus, erst {time} in der Filiale
Leitzins runter, mein Zins rauf auf {rate}
{date}: {amount}. {date}: {amount}. Danach nichts.
Ticket {ticket}, Auftrag {order}, {product}, alles genannt
auf dem Handy {version}, am Tablet {version}, beides tot
@FILL
bitte um Klärung
keiner ruft zurück
so kann man mit Kunden nicht umgehen
ich bin alleinerziehend
das habe ich nie unterschrieben
bitte schriftlich
Unverschämt!
ich verstehe es einfach nicht
Vielen Dank im Voraus
alles dokumentiert
Und das soll seriös sein?
ich hab die Nase voll
die Wahrheit ist, mir fehlt das Geld
@=NAME
Beschwerdeführerin|Name des Kreditnehmers|Wer schreibt uns?|Unterzeichner
@=PHONE
Rufnummer tagsüber|Handy (für Rückruf)|Erreichbar unter
@=EMAIL
Ihre Mailadresse|E-Mail für Antwort
@=ADDRESS
Wohnanschrift aktuell|Beleihungsobjekt|Straße, PLZ und Ort
@=DOB
Ihr Geburtstag|geb. (Kunde)
@=DE_STEUERID
Ihre Steuer-ID|IdNr. (11-stellig)
@=BANK_CARD
Karten-Nr. (16-stellig)|Karte, um die es geht
@=IBAN
Ihre IBAN
@=BIC
BIC (Ausland)
@=BANK_ACCOUNT
Kto-Nr. (alt)|Girokonto Nr.
@=LOAN_NO
Nr. Ihres Darlehens|Betroffener Kredit
@=PASSPORT
Nr. des Reisepasses|Passdokument
@=PLATE
Kfz-Kz.
"""
