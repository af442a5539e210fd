"""Ways of wording in German, once blind, now the split `second`."""

from typing import Final

BLIND: Final = r"""
@TITLE
Seit {duration} keine Auskunft
WG: Anliegen von {NAME}
Kündigung {LOAN_NO} nicht bestätigt
{amount} Gebühr wofür?
@OPEN
Guten Abend, {NAME} mein Name.
Liebes Team, es geht um meinen {product}.
Anrufer nennt sich {NAME}
Hallo {AGENT:first}, du hattest {duration} gesagt
Sehr geehrte Beschwerdeabteilung,\nich, {NAME}, melde mich erneut.
so jetzt reicht es
@CLOSE
Beste Grüße\n{NAME}
Im Voraus danke, {NAME}
{NAME}\nmobil {PHONE}
Bearbeitet von {AGENT} am {date}
Dann eben {regulator}.
Ihr {NAME}\n{ADDRESS}
@NAME
Kunde heißt {NAME}, verlangt {amount} zurück
hier nochmal {NAME} wegen der Mahnung
im Grundbuch steht {NAME}
Karteninhaberin {NAME} bestreitet {amount}
mein voller Name lautet {NAME}
ihr habt {NAME} falsch geschrieben
Anrede im Brief: "Sehr geehrter Herr {NAME:last}"
Beschwerde eingereicht durch {NAME}
gemeldet hat sich {NAME} aus {branch}
als {NAME} bin ich seit {year} Kunde
Kreditnehmerin ist {NAME}
Naem: {NAME}
der Bescheid ist an {NAME} adressiert
Anrufer: {NAME}
ich unterschreibe mit {NAME}
Die Unterzeichnerin {NAME} fordert Auskunft
Frau {NAME:last} wünscht Rückruf
wir haben ein Schreiben von {NAME} erhalten
@NAME2
meine Schwester {NAME2} hat gebürgt
der Vermittler {NAME2} ist abgetaucht
Ihre Kollegin {AGENT} wollte sich melden
mein verstorbener Vater {NAME2}
Betreuer: {NAME2}
Herr {NAME2} von der Inkassofirma drohte mir
weitergeleitet an {AGENT}
mein Chef {NAME2} weiß jetzt Bescheid
die Erbin {NAME2}
@PHONE
Telefonnumer {PHONE}
bin unter {PHONE} zu sprechen
Rückrufnummer: {PHONE}
am Handy erreichbar, {PHONE}
neue Nummer ab sofort {PHONE}
Anruf kam von {PHONE2}
ihr könnt auf {PHONE} anrufen
löschen Sie bitte {PHONE}
Kunde hinterließ {PHONE}
Nr. {PHONE} ab {time}
meine Frau hat {PHONE2}
Mobilnummer ist {PHONE}
Diensttelefon {PHONE2}
SMS bitte an {PHONE}
hinterlegt ist {PHONE}, stimmt nicht mehr
Telefonisch: {PHONE}
Kontakt {NAME} {PHONE}
@EMAIL
Emailadresse {EMAIL}
schickt es an {EMAIL}
ich schreibe von {EMAIL}
Antwort an {EMAIL} erbeten
hinterlegte Mail {EMAIL}
die Phishingmail kam von {EMAIL2}
Kontoauszüge an {EMAIL}
e-mial: {EMAIL}
am liebsten per Mail, {EMAIL}
in Kopie {EMAIL2}
Login mit {EMAIL} gesperrt
an {EMAIL} kam nie etwas
Kunden-Mail: {EMAIL}
elektronisch erreichbar: {EMAIL}
Zugang läuft über {EMAIL}
@ADDRESS
meine Adrese: {ADDRESS}
wohne jetzt {ADDRESS}
Post bitte an {ADDRESS}
Wohnadresse {ADDRESS}
das Objekt {ADDRESS}
hinterlegte Anschrift {ADDRESS}
der Außendienst stand vor {ADDRESS}
Briefe gehen noch an {ADDRESS2}
Lieferadresse: {ADDRESS}
Die Wohnung in {ADDRESS} ist vermietet
gemeldet in {ADDRESS}
meine Eltern, {ADDRESS2}, bekamen Post
Kunde bestätigt Adresse {ADDRESS}
{NAME}, wohnhaft in {ADDRESS}
@DOB
Gebrutsdatum {DOB}
bin am {DOB} geboren
Geburtstag: {DOB}
Kunde verifiziert, Geburtsdatum {DOB}
geboren: {DOB}
das Geburtsdatum {DOB} ist richtig
ich kam am {DOB} zur Welt
GebDat {DOB}
meine Mutter, geboren {DOB}
Geburtsdatum lt. Ausweis {DOB}
@DE_STEUERID
meine Steuer-IdNr. {DE_STEUERID}
Identifikationsnummer {DE_STEUERID}
St.-ID: {DE_STEUERID}
Finanzamt kennt mich unter Steuer-ID {DE_STEUERID}
@BANK_CARD
Karten-Nr. {BANK_CARD}
meine Visa {BANK_CARD}
belastet wurde Karte {BANK_CARD}
Kreditkarten-Nr.: {BANK_CARD}
Girocard {BANK_CARD} sperren
mit {BANK_CARD} habe ich bezahlt
Kratennummer {BANK_CARD}
Mastercard Nr. {BANK_CARD}
@IBAN
Erstattung auf {IBAN}
mein Konto hat die IBAN {IBAN}
überweist an {IBAN}
eingezogen von {IBAN}
Referenzkonto {IBAN}
@BIC
die BIC lautet {BIC}
BIC meiner Bank: {BIC}
Bankcode {BIC}
@BANK_ACCOUNT
Kontonr. {BANK_ACCOUNT}
Konto {BANK_ACCOUNT}, Bankleitzahl {_blz}
mein Girokonto hat die Nummer {BANK_ACCOUNT}
Kto-Nr {BANK_ACCOUNT}
Sparkonto {BANK_ACCOUNT}
@LOAN_NO
Vertragsnumer {LOAN_NO}
Kreditvertrag Nr. {LOAN_NO}
unter der Nummer {LOAN_NO} läuft mein {product}
Vertrag: {LOAN_NO}
Betr. Darlehen {LOAN_NO}
Finanzierungsnummer {LOAN_NO}
Vorgang zum Kredit {LOAN_NO}
meine Kundennummer lautet {LOAN_NO}
Kreditkonto {LOAN_NO} ausgeglichen
Antragsnummer {LOAN_NO}
das Darlehen Nr. {LOAN_NO} ist getilgt
Ihr Aktenzeichen: {LOAN_NO}
@PASSPORT
Reisepaß {PASSPORT}
Ausweisdokument Reisepass {PASSPORT}
@PLATE
Auto mit Kennzeichen {PLATE}
Nummernschild {PLATE}
finanzierter Wagen {PLATE}
Kfz-Kz. {PLATE}
abgeschleppt wurde {PLATE}
@IP
Zugriff von {IP}
IP lautet {IP}
Absender-IP {IP}
angemeldet über {IP}
unbekannte IP: {IP}
@URL_TOKEN
Seite {URL_TOKEN} lädt nicht
aus der Mail: {URL_TOKEN}
geklickt auf {URL_TOKEN}
hier der Link {URL_TOKEN}
Formular unter {URL_TOKEN}
@CREDENTIAL
Passwort {CREDENTIAL} geht nicht mehr
meine PIN ist {CODE}
Einmalpasswort {CODE}
Initialpasswort: {CREDENTIAL}
@LOOK
statt {rate} zahle ich {rate}
Hotline {hotline}, {duration} Wartezeit
erst {amount}, dann {amount}, jetzt {amount}
Karte mit Endung {last4}
laut {law} steht mir das zu
Ticket {ticket} geschlossen ohne Antwort
Bestellung {order} storniert
{count} Raten zu {amount}
seit {month} {year} läuft das so
{bank} hat an {company} verkauft
App Version {version} stürzt ab
um {time} am {date} angerufen
bin {job} mit {amount} netto
das sind {percent} mehr
{branch} war geschlossen
{regulator} ist informiert
@FILL
ich bin echt sauer
Unterlagen liegen bei
Kundin wurde laut
bitte keine Standardantwort
das kann doch nicht wahr sein
@=NAME
Anrufer|Kundenname
@=PHONE
Rückrufnummer|Mobilnr.|Telefonisch
@=EMAIL
Kunden-Mail
@=ADDRESS
Wohnadresse|Lieferadresse
@=DOB
GebDat|geboren
@=DE_STEUERID
Steuer-IdNr.
@=BANK_CARD
Karten-Nr.
@=IBAN
Referenzkonto
@=BIC
SWIFT/BIC
@=LOAN_NO
Darlehensnr.|Finanzierungsnummer
@=PLATE
Nummernschild
"""
