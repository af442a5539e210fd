"""Ways of wording in German, to work with."""

from typing import Final

DEV: Final = r"""
@TITLE
Beschwerde: {amount} zu viel abgebucht
{NAME}, Darlehen {LOAN_NO}
Falsche Vorfälligkeitsentschädigung
Telefonterror auf {PHONE}
AW: {NAME} Ratenpause
@OPEN
Sehr geehrte Damen und Herren,\nmein Name ist {NAME}, ich habe bei {bank} einen {product}.
Guten Tag, hier ist {NAME}.
Hallo, ich bin's nochmal, {NAME:first}.
An die Beschwerdestelle von {bank}
Ich heiße {NAME} und bin stinksauer!
Sehr geehrter Herr {AGENT:last},
Ich schreibe im Auftrag meiner Mutter {NAME2}.
@CLOSE
Mit freundlichen Grüßen\n{NAME}
Mit freundlichen Grüßen\n{NAME}\n{ADDRESS}\nTel. {PHONE}
MfG {NAME}
Gruß, {NAME:first}
Hochachtungsvoll\n{NAME}\n{job}, {company}
Ich erwarte Antwort binnen {duration}.
Viele Grüße\n{NAME}\n{EMAIL}
Sonst gehe ich zur {regulator}.
@NAME
Mein Name ist {NAME}, Kunde seit {year}.
Der Darlehensnehmer {NAME} hat immer pünktlich gezahlt.
Kontoinhaber: {NAME}
Ich, {NAME}, widerrufe den Vertrag vom {date}.
Das Konto läuft auf {NAME}.
Sie schreiben dauernd an „Herrn {NAME:last}“, das bin ich nicht.
Frau {NAME:last} wurde nie informiert, es geht um {amount}.
ich bin {NAME} und warte seit {duration}
Antragsteller ist {NAME}.
Unterschrieben hat {NAME} am {date}.
Vertragspartner {NAME}
Name: {NAME}
@NAME2
Meine Frau {NAME2} wird ständig angerufen.
Der Bürge {NAME2} weiß von nichts.
Ihr Mitarbeiter {AGENT} hat mir {rate} zugesagt.
Frau {NAME2} aus dem Inkasso war unverschämt.
Mein Anwalt ist {NAME2}.
Ein gewisser {NAME2} von {company} stand vor der Tür.
Mitantragstellerin: {NAME2}
Mein Sohn {NAME2} hat den Brief geöffnet.
Gesprochen habe ich mit {AGENT}.
@PHONE
Meine Telefonnummer ist {PHONE}.
Telefon: {PHONE}
Tel.: {PHONE}
Sie erreichen mich unter {PHONE}.
Handy {PHONE}
Mobil: {PHONE}
rufen Sie mich an: {PHONE}
Rückruf bitte unter {PHONE} ab {time} Uhr
Ständig Anrufe von {PHONE2}, {count} Mal am Tag.
meine neue Handynummer lautet {PHONE}
Die SMS kam auf {PHONE} an, angeblich {amount} offen.
Festnetz {PHONE}
tagsüber {PHONE}
@EMAIL
Meine E-Mail ist {EMAIL}.
E-Mail: {EMAIL}
Bitte antworten Sie an {EMAIL}
per Mail an {EMAIL} genügt
Mailadresse {EMAIL}
Die Abrechnung bitte an {EMAIL} schicken
registriert bin ich mit {EMAIL}
Sie haben an {EMAIL2} geschrieben, das ist nicht meine Adresse
Kopie an {EMAIL2}
~{EMAIL} geht am schnellsten
@ADDRESS
Ich wohne in der {ADDRESS}.
Anschrift: {ADDRESS}
Meine Adresse lautet {ADDRESS}.
Unterlagen bitte an {ADDRESS}
Das Haus ({ADDRESS}) wurde auf {amount} geschätzt.
wohnhaft {ADDRESS}
umgezogen von {ADDRESS2} nach {ADDRESS}
Adresse {ADDRESS}
Postanschrift: {ADDRESS}
Der Gerichtsvollzieher kam in die {ADDRESS}.
@DOB
geboren am {DOB}
Geburtsdatum: {DOB}
Ich bin am {DOB} geboren.
geb. {DOB}
{NAME}, geb. am {DOB}
mein Geburtstag ist der {DOB}
Geb.-Datum {DOB}
@DE_STEUERID
Steuer-ID: {DE_STEUERID}
Meine Steueridentifikationsnummer lautet {DE_STEUERID}.
steuerliche Identifikationsnummer {DE_STEUERID}
IdNr. {DE_STEUERID}
Steuer-Identifikationsnr.: {DE_STEUERID}
Sie haben meine Steuer-ID ({DE_STEUERID}) falsch gemeldet
@BANK_CARD
Meine Kartennummer ist {BANK_CARD}.
Kreditkarte {BANK_CARD}
Karte: {BANK_CARD}
von der Karte {BANK_CARD} wurden {amount} abgebucht
Kreditkartennummer {BANK_CARD}
bezahlt mit {BANK_CARD}
@IBAN
IBAN: {IBAN}
Meine IBAN lautet {IBAN}.
bitte auf {IBAN} erstatten
Rückzahlung an {IBAN}, BIC {BIC}
Konto {IBAN}
Lastschrift von {IBAN} am {date}
Bankverbindung: {IBAN}
Abbuchung über {amount} vom Konto {IBAN}
@BIC
BIC: {BIC}
BIC {BIC}
SWIFT-Code {BIC}
@BANK_ACCOUNT
Kontonummer {BANK_ACCOUNT}
Konto-Nr. {BANK_ACCOUNT}, BLZ {_blz}
Girokonto {BANK_ACCOUNT}
mein Konto Nr. {BANK_ACCOUNT}
Kto. {BANK_ACCOUNT}
@LOAN_NO
Darlehensnummer {LOAN_NO}
Vertragsnummer: {LOAN_NO}
Kreditnummer {LOAN_NO}
mein Darlehen {LOAN_NO}
Vertrag Nr. {LOAN_NO}
Ihr Zeichen: {LOAN_NO}
Kundennummer {LOAN_NO}
zum Kreditvertrag {LOAN_NO} vom {date}
Darlehenskonto {LOAN_NO}
Aktenzeichen {LOAN_NO}
Vertrags-Nr. {LOAN_NO}
@PASSPORT
Reisepass Nr. {PASSPORT}
Passnummer: {PASSPORT}
mein Reisepass {PASSPORT}
Pass-Nr. {PASSPORT}
@PLATE
Kennzeichen {PLATE}
mein Auto ({PLATE}) wurde sichergestellt
amtliches Kennzeichen: {PLATE}
Kfz {PLATE}
@IP
Login von IP {IP}
IP-Adresse: {IP}
laut Protokoll {IP} um {time}
@URL_TOKEN
Der Link {URL_TOKEN} geht nicht
Link: {URL_TOKEN}
ich sollte auf {URL_TOKEN} klicken
@CREDENTIAL
mein Passwort ist {CREDENTIAL}
Passwort: {CREDENTIAL}
PIN {CODE}
die TAN {CODE} wurde abgefragt
Kennwort {CREDENTIAL}
@LOOK
Das Darlehen über {amount} läuft {duration} zu {rate}.
Am {date} wurden {amount} abgebucht, am {date} nochmals {amount}.
Nach {law} müssen Sie binnen {duration} antworten.
Unter {hotline} hing ich {duration} in der Schleife.
Karte mit den Endziffern {last4}
Vorgang {ticket} ist seit {month} offen.
{percent} Bearbeitungsgebühr!
{branch} verweist auf {bank}.
Ich arbeite als {job} bei {company}.
Auftrag {order}
@FILL
Das ist eine Frechheit.
Ich habe immer pünktlich gezahlt.
Bitte prüfen Sie das und bestätigen Sie schriftlich.
Niemand ruft zurück.
Ich fühle mich nicht ernst genommen.
Ich behalte mir rechtliche Schritte vor.
@=NAME
Name|Vor- und Nachname|Kontoinhaber|Antragsteller|Kunde
@=PHONE
Telefon|Tel.|Handy|Mobil|Telefonnummer|Rufnummer
@=EMAIL
E-Mail|Mail|E-Mail-Adresse
@=ADDRESS
Adresse|Anschrift|Wohnort|Postanschrift
@=DOB
Geburtsdatum|geb. am|Geburtstag
@=DE_STEUERID
Steuer-ID|Steueridentifikationsnummer
@=BANK_CARD
Kartennummer|Kreditkarte
@=IBAN
IBAN|Bankverbindung
@=BIC
BIC
@=BANK_ACCOUNT
Kontonummer|Konto-Nr.
@=LOAN_NO
Vertragsnummer|Darlehensnummer|Kreditnummer|Kundennummer
@=PASSPORT
Reisepass|Passnummer
@=PLATE
Kennzeichen
"""

HELD: Final = r"""
@TITLE
Wo sind meine {amount}?
Vertrag {LOAN_NO}: keine Antwort
Schreiben von {NAME}
@OPEN
Hi, {NAME} hier, kurze Frage zu meinem {product}.
-------- Weitergeleitete Nachricht --------\nVon: {NAME} <{EMAIL}>\nBetreff: Beschwerde
Sehr geehrte Frau {AGENT:last}, wie telefonisch besprochen:
Beschwerdeführer: {NAME}
Moin, ich wollte mal nachhaken
@CLOSE
LG {NAME:first}
Freundliche Grüße\n\n{NAME}\n{PHONE}
Ihr enttäuschter Kunde {NAME}
gez. {NAME}
{NAME} | {ADDRESS} | {EMAIL}
Schönen Tag noch.
@NAME
Ich bin die Kundin {NAME} und wohne seit {year} hier.
Der Vertrag wurde von {NAME} abgeschlossen.
auf den Namen {NAME} läuft ein {product}
Die Mahnung ging an Familie {NAME:last}.
Versicherungsnehmer: {NAME}
Schuldner laut SCHUFA: {NAME}
Hier schreibt {NAME}.
@NAME2
Mein Mann {NAME2} ist im {month} verstorben.
Die Beraterin {AGENT} sagte etwas anderes.
Herr {NAME2} vom Kundenservice legte auf.
Bevollmächtigte: {NAME2}
meine Nachbarin {NAME2} kann das bezeugen
@PHONE
meine Nummer: {PHONE}
am besten mobil erreichbar ({PHONE})
Bitte nicht mehr unter {PHONE2} anrufen!
T {PHONE}
Fon {PHONE}
die Nummer {PHONE2} gehört meinem Chef
WhatsApp: {PHONE}
Anlage: anrufliste_{PHONE:digits}.pdf
@EMAIL
schreiben Sie mir unter {EMAIL}
Kontakt: {EMAIL}
mail: {EMAIL}
Phishing kam von {EMAIL2}
mein Login {EMAIL} ist gesperrt
@ADDRESS
Ich bin in {ADDRESS} gemeldet.
Lieferung an: {ADDRESS}
unsere Wohnung, {ADDRESS}, ist finanziert
neue Anschrift ab {date}: {ADDRESS}
früher {ADDRESS2}
Objekt: {ADDRESS}
@DOB
Geburtsdatum laut Ausweis {DOB}
*{DOB}
Jahrgang falsch, ich wurde am {DOB} geboren
{NAME} (geb. {DOB})
@DE_STEUERID
meine Steuer-ID ist {DE_STEUERID}
Identifikationsnummer (Steuer): {DE_STEUERID}
Steuer-IdNr {DE_STEUERID}
@BANK_CARD
die Karte mit der Nummer {BANK_CARD}
Visa-Karte {BANK_CARD}
Abrechnung_{BANK_CARD:digits}.pdf
@IBAN
überweisen Sie auf {IBAN}
IBAN ist {IBAN}
das Konto ({IBAN}) ist gekündigt
@BIC
BIC/SWIFT: {BIC}
@BANK_ACCOUNT
Konto: {BANK_ACCOUNT}
von Konto {BANK_ACCOUNT} bei {bank}
@LOAN_NO
Betreff: Kredit {LOAN_NO}
es geht um Vertrag {LOAN_NO}
Darlehens-Nr.: {LOAN_NO}
Referenz {LOAN_NO}
Ihre Nr. {LOAN_NO}
@PASSPORT
Ausgewiesen mit Reisepass {PASSPORT}
@PLATE
das Fahrzeug mit Kennzeichen {PLATE}
@IP
Zugriff durch {IP}
@URL_TOKEN
siehe {URL_TOKEN}
@CREDENTIAL
Zugangscode {CODE}
mein Kennwort lautet {CREDENTIAL}
@LOOK
Restschuld {amount} zum {date}.
Laut {law} war das nicht zulässig.
Um {time} rief ich {hotline} an.
{product} mit {rate} und {duration} Laufzeit
Ticket {ticket}, Bestellung {order}
Konto mit Endung {last4}
@FILL
So geht man nicht mit Kunden um.
Ich bitte um Rückmeldung.
Langsam reicht es.
Eine Unverschämtheit sondergleichen.
@=NAME
Ihr Name|Kreditnehmer
@=PHONE
Telefon privat|Mobilnummer
@=EMAIL
Mailadresse
@=ADDRESS
Straße/Ort
@=DE_STEUERID
IdNr
@=LOAN_NO
Vertrag|Aktenzeichen
"""
