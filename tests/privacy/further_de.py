"""Ways of wording in German, as ordinary complaints have them, for measuring only."""

from typing import Final

BLIND: Final = r"""
@TITLE
Beschwerde zu meinem {product}
Beschwerde von {NAME} wegen falscher Zinsberechnung
Falsche Abbuchung von {amount} am {date}
Ihr Schreiben vom {date}, Vertrag {LOAN_NO}
Kündigung und Ablösung {product}, {NAME}
Reklamation: Sondertilgung nicht verbucht
WG: Anfrage von {NAME2} zum {product}
Keine Antwort seit {duration}
Bitte um Ratenpause, {NAME}
Frage zur Abrechnung von {LOAN_NO}
Unberechtigter Schufa-Eintrag über {amount}
An {AGENT}, Beschwerdestelle
Ticket {ticket}: Problem besteht weiter
Mahnung trotz pünktlicher Zahlung
Restschuldversicherung zum {product} nicht gewollt
@OPEN
Sehr geehrte Damen und Herren,\nmein Name ist {NAME} und ich bin seit {year} Ihr Kunde.
Guten Tag, ich möchte mich über {branch} beschweren
Hallo, ich hätte eine Frage zu meinem {product}
Sehr geehrte Frau {AGENT:last}, vielen Dank für Ihre Nachricht vom {date}
Sehr geehrter Herr {AGENT:last}, leider muss ich mich erneut melden
Ich schreibe im Namen meiner Mutter {NAME}, die das nicht mehr selbst kann
Gesprächsnotiz: Herr {NAME:last} hat um {time} angerufen
Von: {NAME} <{EMAIL}>\nAn: Kundenservice\nDatum: {date}\nBetreff: {product}
hiermit zeigen wir an, dass wir {NAME} anwaltlich vertreten
Guten Abend, mein Name ist {NAME}, ich arbeite als {job} und komme erst jetzt dazu
Hallo zusammen, hier ist {NAME} mit einer Beschwerde
Anfang der weitergeleiteten Nachricht:\nVon: {NAME}\nGesendet: {date}
Betreff: Darlehen {LOAN_NO}
Sehr geehrtes Team der {bank}
Kundin {NAME} war heute in der Filiale und gibt Folgendes zu Protokoll
Hallo liebes Serviceteam, ich warte seit {duration}
ich bezieh mich auf das Telefonat mit {AGENT} am {date}
Guten Tag Herr {AGENT:last}, {NAME} hier
Hi {AGENT:first}, kannst du dir das bitte ansehen? Kundin ist {NAME}
Entschuldigung die Störung, es geht noch mal um den {product} meiner Eltern
@CLOSE
Mit freundlichem Gruß, {NAME}, {PHONE}
Viele Grüße {NAME:first} {NAME:last}
Beste Grüße\n{NAME}\n{ADDRESS}\nTelefon {PHONE}
Vielen Dank für Ihre Bemühungen, {NAME}
Ich bitte um schriftliche Antwort bis zum {date}. {NAME}
Freundliche Grüße {NAME2} (für {NAME})
Bitte antworten Sie mir per E-Mail an {EMAIL}. Danke.
Über eine schnelle Rückmeldung würde ich mich freuen, {NAME}
Aufgenommen von {AGENT}, Wiedervorlage {date}
Andernfalls wende ich mich an {regulator}.\n{NAME}
Ort, Datum: {date}   Unterschrift: {NAME}
Rechtsanwältin {NAME2}
Gesendet von meinem Handy
Schönen Tag noch, {NAME:first}
Danke und Gruß, {AGENT:first}
Bis bald, {NAME}
@NAME
mein vollständiger Name lautet {NAME}
Das Darlehen läuft auf den Namen {NAME}
Der Vertrag wurde von {NAME} unterschrieben
Hier spricht {NAME}, ich rufe wegen der Rate im {month} an
Kunde: {NAME}, Anliegen: Rückzahlung von {amount}
Herr {NAME:last} möchte wissen, warum {amount} abgebucht wurden
Frau {NAME:last} bittet um eine neue Abrechnung
Ich, {NAME}, bin mit der Erhöhung auf {rate} nicht einverstanden
Darlehensnehmer ist {NAME}
Die Mahnung war an {NAME} gerichtet
Bitte ändern Sie den Nachnamen, ich heiße jetzt {NAME}
Unsere Mandantin, Frau {NAME}, hat den Betrag längst gezahlt
Sie haben mich verwechselt, es gibt noch einen anderen {NAME}
Ich bin {NAME}, {job} bei {company}
Mein Mann und ich, also {NAME} und {NAME2}, haben das Haus gekauft
Im Anhang finden Sie {NAME:file}_Beschwerde.pdf
Rechnungsempfänger {NAME}
guten tag mein name is {NAME} ich hab ein problem mit dem {product}
Vor- und Nachname: {NAME}, seit {year} Kunde
Für den Kredit habe ich, {NAME}, allein unterschrieben
Man hat mir gesagt, unter {NAME} sei kein Vertrag zu finden
Bitte tragen Sie den Namen richtig ein: {NAME}
Hier noch einmal {NAME}, Ticket {ticket}
[{time}] {NAME}: hallo, ist da jemand?\n[{time}] {AGENT}: Guten Tag, was kann ich für Sie tun?
Das Konto gehört {NAME}
Ihr Mitarbeiter {AGENT} hat mir die Kulanz zugesagt
der Antrag von {NAME} wurde am {date} abgelehnt
Frau {NAME} hat um {time} erneut angerufen und ist sehr verärgert
Meine Unterschrift lautet {NAME}, die auf dem Formular ist gefälscht
Ich bin's, {NAME:first}, wir hatten letzte Woche geschrieben
{AGENT} wollte mich zurückrufen, das ist {duration} her
Zahlung eingegangen von {NAME} über {amount}
Gläubigerin ist die {bank}, Schuldner ist {NAME}
Die Immobilie gehört {NAME} zur Hälfte
Eigentümer laut Grundbuch: {NAME}
Hallo Herr {NAME:last}, Ihre Rate ist überfällig, so fing Ihre SMS an
wenden Sie sich bitte direkt an {NAME}
Für Rückfragen steht Ihnen {NAME} gerne zur Verfügung
Der Anrufer stellte sich als {NAME} vor
also mein name, das ist {NAME}, und ich ruf jetzt zum dritten mal an
Mein Vater, {NAME}, hat mich gebeten, Ihnen zu schreiben
Kunde {NAME} war um {time} hier und hat die Unterlagen abgegeben
Am {date} schrieb {AGENT}:\n> Sehr geehrte Frau {NAME:last}, vielen Dank für Ihre Geduld
Den Namen {NAME} finden Sie auf jeder Überweisung
Seit {date} keine Rückmeldung von {NAME}, laut Akte
@NAME2
Meine Frau {NAME2} steht auch im Vertrag
Mein Sohn {NAME2} kümmert sich ab jetzt darum
Mein verstorbener Mann {NAME2} hatte den Kredit aufgenommen
Die Beraterin in der Filiale war Frau {NAME2:last}
Beraten hat mich damals {NAME2}
Gebürgt hat meine Schwester {NAME2}
Ein Herr {NAME2} von {company} hat bei mir angerufen
Bitte sprechen Sie mit meiner Bevollmächtigten {NAME2}
Zweiter Darlehensnehmer: {NAME2}
mein Rechtsanwalt {NAME2} hat Ihnen bereits geschrieben
Der Nachbar {NAME2} hat den Brief aus Versehen geöffnet
meine Ex-Frau, {NAME2}, zahlt ihren Anteil nicht
Das Auto habe ich von {NAME2} gekauft, für {amount}
Die gesetzliche Betreuerin meiner Tante heißt {NAME2}
Ich habe für meinen Bruder {NAME2} mit unterschrieben
Als Zeugin kann ich {NAME2} benennen
Der Außendienstler {NAME2} stand um {time} vor der Tür
Erblasser ist mein Vater {NAME2}
der Makler, Herr {NAME2}, hat uns an Sie vermittelt
es geht eigentlich um den kredit von meinem papa, {NAME2}
Frau {NAME2} aus der Buchhaltung von {company} kann das bestätigen
Weitergeleitet an {NAME2} in der Fachabteilung
@PHONE
Bitte rufen Sie mich unter {PHONE} zurück
Meine Handynummer lautet {PHONE}
mobil {PHONE}, privat {PHONE2}
Am besten bin ich abends unter der {PHONE} erreichbar
Ich habe eine neue Nummer, und zwar {PHONE}
Ständig ruft mich die Nummer {PHONE2} an
Bitte löschen Sie die Nummer {PHONE} aus Ihrem System
Tel.: {PHONE}\nE-Mail: {EMAIL}
Sie können mich jederzeit anrufen: {PHONE}
Kunde bittet um Rückruf unter {PHONE} nach {time}
Die Nummer {PHONE2} gehört meinem Arbeitgeber, bitte nicht mehr anrufen
meine Tochter ist unter {PHONE2} zu erreichen
Angerufen habe ich von meinem Handy {PHONE} aus
ruf mich einfach an {PHONE}
Unter {PHONE} läuft ein Anrufbeantworter
Hinterlegt ist noch {PHONE2}, richtig ist {PHONE}
Die SMS kam auf mein Handy mit der Nummer {PHONE}
Anruf bei Kunde unter {PHONE}, nicht erreicht
Bei Fragen bitte unter {PHONE} melden
Die Hotline {hotline} ist besetzt, bitte rufen Sie mich an, {PHONE}
WhatsApp auch möglich unter {PHONE}
Büro: {PHONE2} (Frau {NAME2:last})
ja gerne, die {PHONE}
{company} hat mich am {date} von der {PHONE2} aus angerufen
Ich gebe Ihnen mal meine Nummer: {PHONE}
{NAME}, Tel. {PHONE}
das ist die {PHONE}, genau
Mein Mann geht abends ran, {PHONE2}
Meine Nummer für den Rückruf wäre {PHONE}
Unter meiner Handynummer {PHONE} bin ich immer da
Sie können es auch bei meiner Schwester unter {PHONE2} versuchen
@EMAIL
Bitte schicken Sie mir die Unterlagen an {EMAIL}
Sie können mir an {EMAIL} schreiben
Ich habe Ihnen von {EMAIL} aus geschrieben
Meine Mailadresse hat sich geändert, neu ist {EMAIL}
Bei Ihnen bin ich mit {EMAIL} registriert
Die Bestätigung sollte an {EMAIL} gehen
Der Login mit {EMAIL} funktioniert nicht mehr
Kontakt: {NAME}, {EMAIL}
Antwort bitte per Mail ({EMAIL})
An {EMAIL} ist nie etwas angekommen, auch nicht im Spam
Meine Tochter hat eine Mail: {EMAIL2}
Bitte setzen Sie {EMAIL2} in Kopie, das ist meine Anwältin
Von: {NAME2} <{EMAIL2}>
die alte Adresse {EMAIL2} können Sie löschen
ja klar, {EMAIL}
Eine angebliche Mail von {bank} kam von {EMAIL2}
Die Kontoauszüge hätte ich gern an {EMAIL}
Im System steht als E-Mail {EMAIL}
Gesendet am {date} um {time} von {EMAIL}
Rechnung an {EMAIL} und Kopie an {EMAIL2}
Kundin wünscht Antwort an {EMAIL}
Im Onlinebanking ist {EMAIL} hinterlegt
schicken sie es bitte an die {EMAIL}
also die mail, das ist {EMAIL}
Per Post kommt nichts an, nehmen Sie {EMAIL}
Papa hat zwar {EMAIL2}, aber er schaut nie rein
Meine E-Mail lautet {EMAIL}
Der Vertrag sollte als PDF an {EMAIL} kommen
@ADDRESS
Meine Adresse ist {ADDRESS}
Wir sind umgezogen, die neue Anschrift ist {ADDRESS}
Bitte senden Sie den Brief an {ADDRESS}
Ihre Briefe gehen noch an die alte Adresse {ADDRESS2}
Das finanzierte Objekt ist {ADDRESS}
Wir haben die Wohnung {ADDRESS} über Sie finanziert
Zustellung bitte an: {NAME}, {ADDRESS}
Ich lebe seit {year} unter der Adresse {ADDRESS}
Früher habe ich unter {ADDRESS2} gewohnt
Ein Mitarbeiter von {company} stand vor meiner Tür, {ADDRESS}
Das Haus in {ADDRESS} soll am {date} versteigert werden
Grundstück {ADDRESS}, Schätzwert {amount}
Postanschrift für Rückfragen: {ADDRESS}
Meine Eltern wohnen in {ADDRESS2} und haben mit dem Kredit nichts zu tun
Ich bin Eigentümerin der Immobilie {ADDRESS}
Die Küche wurde nach {ADDRESS} geliefert
ich wohn zur zeit in {ADDRESS}
Die Adresse im Vertrag ist falsch, korrekt ist {ADDRESS}
Bitte notieren Sie als neuen Wohnsitz {ADDRESS}
Unsere Anschrift hat sich geändert: {ADDRESS}
das ist {ADDRESS}, im Hinterhaus
Seit der Hochzeit wohnen wir in {ADDRESS}
Der Einschreibebrief kam aus {ADDRESS2} zurück
Das Dach von {ADDRESS} sollte mit dem Kredit saniert werden
Letzte bekannte Anschrift des Schuldners: {ADDRESS}
Bitte schicken Sie niemanden zu mir nach Hause, {ADDRESS}
@DOB
Ich wurde am {DOB} geboren und bin Rentnerin
{NAME}, geboren {DOB}
Zur Sicherheit mein Geburtsdatum: {DOB}
Das Geburtsdatum im Vertrag stimmt nicht, ich bin am {DOB} geboren
meine Mutter ist am {DOB} geboren und im Pflegeheim
Unser Mandant, geb. {DOB}, hat den Vertrag {year} geschlossen
Abgeglichen: Name, Geburtsdatum {DOB}, Postleitzahl
Er hat nach meinem Geburtsdatum gefragt, ich sagte {DOB}
geb. {DOB} in Deutschland
Verstorben ist {NAME2}, geboren am {DOB}
mein geburtsdatum is {DOB}
laut Personalausweis bin ich am {DOB} geboren
Kundin, Jahrgang {year}, nennt als Geburtsdatum {DOB}
Darlehensnehmer: {NAME}, geb. {DOB}, Vertrag {LOAN_NO}
Mein Sohn, geboren am {DOB}, war noch in der Ausbildung
Mein Geburtsdatum zur Prüfung: {DOB}
er ist am {DOB} geboren, war also noch keine achtzehn
Geboren wurde ich am {DOB}
Anrufer nennt Geburtsdatum {DOB}
@DE_STEUERID
Sie haben nach der Steuer-ID gefragt: {DE_STEUERID}
Steuer-IdNr. {DE_STEUERID}, Finanzamt bekannt
Auf dem Lohnzettel steht meine Steuer-ID {DE_STEUERID}
Für den Freistellungsauftrag die steuerliche Identifikationsnummer {DE_STEUERID}
Meine Steuer-ID für die Erträgnisaufstellung ist {DE_STEUERID}
Steuer-ID des Kunden: {DE_STEUERID}
steuer id {DE_STEUERID} steht auf dem bescheid
Identifikationsnummer {DE_STEUERID} laut Steuerbescheid
@BANK_CARD
Die Zahlung lief über die Kreditkarte {BANK_CARD}
Auf meiner Kreditkarte {BANK_CARD} fehlen {amount}
Ich habe die Karte {BANK_CARD} am {date} sperren lassen
Bitte erstatten Sie auf die Karte {BANK_CARD}
Sie haben meine Visa-Karte {BANK_CARD} zweimal belastet
Abbuchung {amount} von Karte {BANK_CARD}
meine Mastercard {BANK_CARD} ist seit {month} gesperrt
die Karte mit der Nummer {BANK_CARD} wurde gestohlen
Umsatz vom {date}, Karte {BANK_CARD}, {company}
Die neue Karte endet auf {last4}, die alte war {BANK_CARD}
Karteninhaber {NAME}, Kartennummer {BANK_CARD}
Der Zins für die Kreditkarte {BANK_CARD} liegt bei {rate}
Kunde reklamiert {amount} auf Kreditkarte {BANK_CARD}
Die Debitkarte {BANK_CARD} wird nirgends angenommen
Meine Frau hat mit ihrer Karte {BANK_CARD} bezahlt
also die kartennummer ist die {BANK_CARD}
Bitte löschen Sie meine Kreditkarte {BANK_CARD}
Foto vom Beleg: {BANK_CARD:digits}.jpg
Nummer meiner Karte: {BANK_CARD}
ich hab ihm die kreditkartennummer {BANK_CARD} vorgelesen
Die Ersatzkarte {BANK_CARD} ist nie angekommen
@IBAN
Bitte überweisen Sie den Betrag auf {IBAN}
Die Rate wird von meinem Konto {IBAN} abgebucht
Von meinem Girokonto {IBAN} fehlen {amount}
Bankverbindung: {NAME}, {IBAN}
Die Erstattung ging an die falsche IBAN {IBAN}
Überwiesen habe ich am {date} von {IBAN} aus
Meine Kontoverbindung: IBAN {IBAN}
Für die Rückzahlung die IBAN {IBAN}
unsere iban bei der {bank} ist {IBAN}
@BIC
der BIC lautet {BIC}
IBAN haben Sie, BIC ist {BIC}
BIC {BIC} meiner Hausbank
Meine Bank hat den BIC {BIC}
@BANK_ACCOUNT
Meine Kontonummer ist {BANK_ACCOUNT}
Kontonummer {BANK_ACCOUNT}, BLZ {_blz}
Das Geld ging auf das alte Konto {BANK_ACCOUNT}
Bitte vom Konto Nr. {BANK_ACCOUNT} nichts mehr abbuchen
Konto {BANK_ACCOUNT} bei der {bank}
Ich habe das Konto mit der Nummer {BANK_ACCOUNT} gekündigt
Kontonummer (alt): {BANK_ACCOUNT}
@LOAN_NO
Meine Vertragsnummer ist {LOAN_NO}
Es geht um meinen Kredit {LOAN_NO}
Vertrag {LOAN_NO} vom {date}
Kundennummer habe ich nicht, die Kreditnummer ist {LOAN_NO}
zum Darlehen Nr. {LOAN_NO} habe ich folgende Frage
Ich möchte den Vertrag {LOAN_NO} kündigen
Der Kredit mit der Nummer {LOAN_NO} ist seit {month} bezahlt
Bitte senden Sie mir die Ablösesumme für {LOAN_NO}
Vertragsnr. {LOAN_NO}, offener Betrag {amount}
{company} fordert {amount} aus dem Vertrag {LOAN_NO}
Mein {product} hat die Nummer {LOAN_NO}
Anruf zu Darlehen {LOAN_NO}, Rate {amount}
Betrifft: Kreditvertrag {LOAN_NO}
Die Autofinanzierung läuft unter {LOAN_NO}
Für den {product} mit der Nummer {LOAN_NO} zahle ich {rate}
Im Schreiben steht als Referenz {LOAN_NO}
Ich widerrufe den Darlehensvertrag {LOAN_NO} nach {law}
Vorgang {ticket} zum Vertrag {LOAN_NO}
Auf den Kredit {LOAN_NO} habe ich am {date} {amount} überwiesen
meine vertragsnummer müsste {LOAN_NO} sein
Die Darlehensnummer finden Sie oben, {LOAN_NO}
können sie mal bitte den kredit {LOAN_NO} anschauen
Kreditvertrag Nr. {LOAN_NO} meiner verstorbenen Mutter
Meine Darlehenskontonummer ist {LOAN_NO}
@PASSPORT
Ausgewiesen habe ich mich mit dem Reisepass {PASSPORT}
Mein Pass ({PASSPORT}) wurde nicht anerkannt
Die Nummer meines Reisepasses ist {PASSPORT}
Ausweisdokument: Reisepass, Nr. {PASSPORT}
ich habe meinen pass {PASSPORT} in die kamera gehalten
@PLATE
Das Kennzeichen ist {PLATE}
Mein Auto, Kennzeichen {PLATE}, ist finanziert
Fahrzeug mit dem amtlichen Kennzeichen {PLATE}
Der Wagen ({PLATE}) wurde am {date} abgeholt
@IP
Die Anmeldung kam von der IP-Adresse {IP}
IP-Adresse {IP}, {date}, {time}
In Ihrer Mail steht als Herkunft die IP {IP}
Der Antrag wurde von der IP {IP} gestellt
@URL_TOKEN
In der Mail war der Link {URL_TOKEN}
Zum Unterschreiben bekam ich diesen Link: {URL_TOKEN}
der Link zum Hochladen geht nicht: {URL_TOKEN}
hier der Link aus der SMS, {URL_TOKEN}
@CREDENTIAL
Ich bekam den Code {CODE} per SMS
Die PIN {CODE} wird nicht angenommen
das vorläufige Passwort {CREDENTIAL} ist schon abgelaufen
Am Telefon habe ich ihm die TAN {CODE} genannt
Kennwort fürs Onlinebanking: {CREDENTIAL}
@LOOK
Am {date} wurden {amount} abgebucht
Die Rate stieg von {amount} auf {amount}
Vereinbart war ein Zins von {rate}
Ich habe {hotline} angerufen und {duration} gewartet
In {branch} konnte mir niemand helfen
Die Laufzeit beträgt {duration}
Nach {law} steht mir eine Abrechnung zu
Ich habe mich an {regulator} gewandt
Meine Ticketnummer ist {ticket}
Die Bestellnummer war {order}
Den {product} habe ich {year} aufgenommen
{company} schreibt mir seit {month}
Die App in der Version {version} zeigt nichts an
Um {time} hieß es noch, alles sei in Ordnung
Ich habe {count} Raten bezahlt
Die Vorfälligkeitsentschädigung beträgt {percent}
die Karte endet auf {last4}
Angeboten wurden {rate}, im Vertrag stehen {rate}
Als {job} verdiene ich {amount} netto
Mein Termin in der Filiale war um {time}
Ihr Brief vom {date} kam erst am {date}
Früher war ich bei der {bank}
Gezahlt habe ich {amount}, offen sind angeblich {amount}
Bis zum {date} soll ich {amount} zahlen
Vorgang {ticket} wurde im {month} geschlossen
Sie haben {duration} Zeit für eine Antwort
Anfangssaldo {amount}\nZinsen {amount}\nEndsaldo {amount}
Die Schlussrate liegt bei {amount}
Mein Einkommen ist um {percent} gesunken
Die Versicherung hat {amount} gekostet
{count} Mahnungen in {duration}
Auftrag {order} wurde storniert
Ich bin {job} bei {company}
Der Vertrag läuft noch {duration}
Die Gebühr von {amount} wurde mir nie erklärt
Im {month} {year} war der Zins bei {rate}
ein {job} von {bank} hat mir das so gesagt
die {hotline} ist nur bis {time} besetzt
Rückruf war für {date}, {time} vereinbart
Ich habe {amount} bar eingezahlt
laut {law} ist die Gebühr unzulässig
Gutschrift {amount} am {date}, Referenz {order}
Der Score ist um {percent} gefallen
@FILL
Ich bin mit dem Service sehr unzufrieden
Bitte melden Sie sich so bald wie möglich
Ich bin seit vielen Jahren Kunde und so etwas ist mir noch nie passiert
Niemand ruft mich zurück
Ich möchte das einfach nur geklärt haben
Das belastet mich und meine Familie sehr
Ich werde von einer Stelle zur anderen geschickt
Bitte erklären Sie mir, wie das berechnet wurde
Ich habe alles eingereicht, was Sie wollten
Die Unterlagen liegen in Kopie bei
Ich erwarte eine Entschuldigung
Ich weiß langsam nicht mehr weiter
Das ist jetzt schon mein drittes Schreiben
Mein Einkommen reicht dafür nicht
Vielen Dank, dass Sie sich darum kümmern
es wäre nett wenn mal jemand antwortet
@=NAME
Nachname, Vorname|Name und Vorname des Kunden|Name, Vorname (Druckschrift)
Ihr vollständiger Name|Name lt. Kreditvertrag|Name der Beschwerdeführerin
@=PHONE
Handynummer|Telefon (tagsüber, mobil)|Ihre Handynummer|Rückruf unter Tel.
@=EMAIL
E-Mail für Rückfragen|Ihre E-Mail-Adresse
@=ADDRESS
Straße, Hausnr., PLZ, Ort|Wohnanschrift|Ihre Anschrift (Straße, PLZ, Ort)
Wohnanschrift des Kunden|Aktuelle Wohnanschrift
@=DOB
Geburtsdatum des Kunden|Geburtsdatum (Kunde)|Ihr Geburtsdatum (TT.MM.JJ)
@=DE_STEUERID
Steueridentifikationsnr.|Steuer-ID des Kunden|Ihre Steuer-ID (11 Ziffern)
@=BANK_CARD
Kreditkartennr.|Kartennummer (16-stellig)|Kreditkartennummer (16 Stellen)|Nummer der Karte
@=IBAN
IBAN des Kontos|IBAN für die Rückzahlung|Ihre IBAN (Girokonto)
@=BIC
BIC Ihrer Bank|BIC zur IBAN
@=BANK_ACCOUNT
Kontonummer des Kunden|Alte Kontonummer (10-stellig)
@=LOAN_NO
Vertragsnummer (oben rechts)|Nummer Ihres Darlehens
@=PASSPORT
Reisepassnummer des Kunden|Nummer Ihres Reisepasses
@=PLATE
Amtliches Kennzeichen|Amtl. Kennzeichen (Kfz)
"""
