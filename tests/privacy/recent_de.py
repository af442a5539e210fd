"""Ways of wording in German by people of all walks of life, for the last measurement only."""

from typing import Final

BLIND: Final = r"""
@TITLE
Vorfälligkeitsentschädigung {amount} nicht nachvollziehbar
Beschwerde zu {LOAN_NO} - {NAME}
{AGENT:last}, bitte dringend weiterleiten
Rate doppelt eingezogen am {date}
Zinsanpassung auf {rate} ohne Ankündigung
Mahnung trotz Ratenpause
Unberechtigter Schufa-Eintrag, {NAME}
Fwd: Abrechnung {product}
{company} bedroht meine Eltern
Kontaktsperre für Anrufe gefordert
Restschuldversicherung untergejubelt
Löschungsbewilligung seit {duration} überfällig
wo bleibt mein geld
@OPEN
Sehr geehrte Damen und Herren, mein Name ist {NAME}
Hallo Frau {AGENT:last}, ich nochmal
Guten Tag, ich schreibe für meine Oma {NAME}
Hallo Support
Schuldnerberatung im Auftrag von {NAME}
Anzeige unserer Mandatierung: {NAME} gegen {bank}
Von: {EMAIL}\nGesendet: {date} {time}\nBetreff: {product}
Liebe Leute von {bank}
Gesprächsnotiz, Kundin {NAME}, aufgenommen von {AGENT}
tach auch
Zu Ihrem Schreiben vom {date}, Ticket {ticket}:
Sprachnachricht, automatisch verschriftet
Ich, {NAME}, bin {job} und seit {year} Kundin
Filialmitarbeiter {AGENT} leitet weiter
Hey, kurz und schmerzlos
Grüezi, ich lebe zwar in der Schweiz, aber das Darlehen ist von euch
Werter Herr {AGENT}
Hochverehrte Bank, hier meldet sich {NAME} aus dem dritten Stock
Kurzprotokoll Vorsprache {date}: {NAME}, in Begleitung der Tochter
@CLOSE
Viele Grüße, {NAME:first}
Freundliche Grüße\n{NAME}\nTel. {PHONE}
Frist: {duration}. {NAME}
Bitte nur schriftlich an {ADDRESS}
Beste Grüße aus dem Krankenhaus, {NAME}
Im Auftrag meiner Mutter {NAME}: {NAME2}
VG {NAME:first} {NAME:last}
Danke an {AGENT}, alle anderen bitte schämen
Rückfragen an {EMAIL}
Kopie geht an {regulator}
Unterschrift: {NAME}, Datum: {date}
tschö
Mit den besten Grüßen aus der Spätschicht\n{NAME}
Grüße, auch von meiner Frau, {NAME}
@NAME
Ich heiße {NAME} und habe bei Ihnen einen {product}
Mein Name ist {NAME}
Vertragsinhaber ist {NAME}
Der Brief war an {NAME} gerichtet, geöffnet hat ihn mein Vermieter
Frau {NAME:last} wurde am {date} zurückgewiesen
Es meldet sich {NAME} wegen {amount}
Kundin: {NAME}, Anliegen: Stundung
Herr {NAME:last} hat fristgerecht gekündigt
{NAME} steht auf meinem Ausweis, nicht das was Sie schreiben
Als {NAME} bin ich auch im Handelsregister eingetragen
Lohnabrechnung auf {NAME} liegt vor
Unterzeichnet: {NAME}
{NAME}, {job}, alleinerziehend
Ihr Automat sagte: Guten Tag {NAME}
Datei {NAME:file}_Widerruf.pdf anbei
im Vollstreckungsbescheid: Antragsgegner {NAME}
Wir sind {NAME} und {NAME2}, beide Kreditnehmer
ich bins, {NAME:first}
Versicherungsnehmer {NAME}, Beitrag {amount}
Ein Namensvetter, auch {NAME}, schuldet euch was, ich nicht
Verstorbene: {NAME}
Für {NAME} bestellt das Gericht eine Betreuung
Anrufer nennt sich {NAME}, Daten stimmen
mein mann {NAME} liegt auf intensiv
Kreditantrag auf den Namen {NAME} gefälscht
Student {NAME}, Kredit für Laptop
Ich, {NAME}, versichere an Eides statt
das einschreiben ging an {NAME} zurück
Gläubigerin {bank}, Schuldner {NAME}
Rechnung lautet auf {NAME}, bezahlt hat {company}
Sehr geehrter Herr {NAME:last}, so fing Ihre Drohung an
Moin, {NAME} mein Name
Laut Klingelschild {NAME}, laut Ihnen unbekannt verzogen
Beschwerdeführerin {NAME} rügt die Beratung
Es schreibt Ihnen heute {NAME}, weil Reden nichts gebracht hat
In der Gehaltsliste bin ich {NAME}, bei Ihnen bin ich eine Nummer
Der Postbote kennt {NAME}, die Nachbarn kennen {NAME}, nur Sie nicht
Zur Post gegangen ist {NAME}, zurück kam eine Mahnung über {amount}
Bei der Anhörung erschien {NAME} persönlich
Nr. | Kunde | Betrag\n{count} | {NAME} | {amount}
mei Nam is {NAME}, schreibts des endlich richtig
@NAME2
Zuständig war Herr {NAME2} in {branch}
meine Frau {NAME2} weiß davon nichts
Beraterin {NAME2} hat mir {rate} zugesichert
Rechtsanwältin {NAME2} vertritt mich
ein gewisser {NAME2} vom Inkasso
Zweite Kreditnehmerin ist {NAME2}
Ihre Kollegin {NAME2} hat aufgelegt
Bevollmächtigt: {NAME2}
mein Exmann {NAME2} zahlt nicht
Der Notar {NAME2} hat beurkundet
Frau {NAME2:last} von der Hotline sagte {amount}
Alleinerbe ist {NAME2}
Ansprechpartner laut Brief: {NAME2}
Autoverkäufer {NAME2} hat das Formular ausgefüllt
Gerichtsvollzieher {NAME2} kam unangemeldet
Gebürgt hat leider mein Patenonkel {NAME2}
reden sie lieber mit meiner schwiegertochter {NAME2}
Mitgehaftet hat der Lebensgefährte, {NAME2}, inzwischen ausgezogen
Der Dolmetscher, Herr {NAME2}, hat alles übersetzt
@PHONE
Meine Telefonnummer lautet {PHONE}
Rufen Sie mich bitte an: {PHONE}
neue Handynummer {PHONE}, die alte ist weg
Anrufe kommen von {PHONE2}
Ständig klingelt {PHONE}, auch sonntags
Rückrufbitte: {PHONE} nach {time}
privat {PHONE}, dienstlich {PHONE2}
Bitte löschen Sie {PHONE}
Die TAN kommt aufs Handy {PHONE}
Kundin möchte unter {PHONE} zurückgerufen werden
Meine Mutter hat nur Festnetz: {PHONE}
SMS an {PHONE} reicht
Nummer im Display war {PHONE2}
ich bin gehörlos, bitte nur SMS an {PHONE}
hinterlegt ist {PHONE}, korrekt ist {PHONE2}
unter {PHONE} geht der ab ran: anrufbeantworter
ich hab um {time} von der {PHONE} angerufen
Telefonisch: {PHONE}, E-Mail: {EMAIL}
ruft mich doch mal an {PHONE}
{NAME}, Telefon {PHONE}, {product}
Betrüger mit Nummer {PHONE2} gab sich als {bank} aus
Bei Fragen {PHONE}
Aufnahme {PHONE:digits}.mp3 liegt vor
mein Anwalt, Durchwahl {PHONE2}
nummer ist {PHONE} ich wiederhole {PHONE}
über die {hotline} keine Chance, besser {PHONE}
Wenn was ist, {PHONE}, ich bin Frührentner und immer daheim
Mobil hab ich die {PHONE}, daheim ist kein Empfang
Tel. der Praxis, wo ich arbeite: {PHONE}, nur im Notfall
schreibts mir auf whatsapp, {PHONE}
Nach der Schicht, so gegen {time}, geh ich an die {PHONE}
Die Betrüger meldeten sich von {PHONE2} und wussten alles
@EMAIL
Meine E-Mail-Adresse ist {EMAIL}
Bitte schreiben Sie mir an {EMAIL}
Antwort an {EMAIL} genügt
registriert mit {EMAIL}
Kontoauszüge gingen an {EMAIL2}, kenne ich nicht
Schicken Sie mir den Vertrag an {EMAIL}
E-Mail-Adresse geändert auf {EMAIL}
mein Postfach {EMAIL} ist leer
Von {EMAIL} an {bank}
die Bestätigung für {EMAIL} kam nie
ich habe am {date} von {EMAIL} aus gekündigt
Steuerberater in CC: {EMAIL2}
Phishing-Mail von {EMAIL2}
Benutzername {EMAIL}
mailt mir: {EMAIL}
Kontakt: {EMAIL}, {PHONE}
{EMAIL}, danke
Zustellung an {EMAIL} fehlgeschlagen
Den Scan habe ich von {EMAIL} geschickt
meine tochter liest mit: {EMAIL2}
an {EMAIL} ging nur Werbung
Anmeldung mit {EMAIL} klappt seit {version} nicht
Email hab ich auch, {EMAIL}
Der Bescheid kann ruhig an {EMAIL} kommen
Wenns pressiert: {EMAIL}
Weiterleitung von {EMAIL} an {EMAIL2}, {date}
@ADDRESS
Ich wohne in {ADDRESS}
Neue Anschrift: {ADDRESS}
Bitte senden Sie alles an {ADDRESS}
Das finanzierte Haus steht in {ADDRESS}
Zwangsversteigerung {ADDRESS}, Verkehrswert {amount}
Der Laden ist in {ADDRESS}
Empfänger {NAME}, {ADDRESS}
Mahnungen gehen immer noch an {ADDRESS2}
meine Mutter lebt in {ADDRESS} im Heim
adresse falsch, richtig wäre {ADDRESS}
{ADDRESS} ist vermietet
Meldeadresse: {ADDRESS}
Kundin zieht zum {date} nach {ADDRESS}
Baustelle {ADDRESS}, Auszahlung fehlt
ich hab unter {ADDRESS} nie gewohnt
Sicherheit: Grundstück {ADDRESS}
Vollstreckung in {ADDRESS2} bei meinen Eltern
Bitte per Einschreiben: {ADDRESS}
Rechnungsadresse {ADDRESS}, Lieferadresse {ADDRESS2}
Die Wohnung in der {ADDRESS} ist meine einzige
wohnhaft ist der Schuldner angeblich {ADDRESS}, stimmt aber nicht
Seit der Trennung wohne ich {ADDRESS}
Zwei Herren standen abends vor {ADDRESS}
Der Umzugswagen fuhr von {ADDRESS2} nach {ADDRESS}, Nachsendeauftrag läuft
Postalisch bin ich über {ADDRESS} erreichbar
Im Treppenhaus der {ADDRESS} hängt jetzt ein Zettel von {company}
Unser Hof, {ADDRESS}, ist seit {year} belastet
@DOB
Mein Geburtsdatum ist der {DOB}
geboren am {DOB}, derzeit Rentner
Ihr Mitarbeiter wollte mein Geburtsdatum: {DOB}
falsches Geburtsdatum gespeichert, nicht {date} sondern {DOB}
Mein Vater, geboren {DOB}, ist dement
Die Kundin, geb. am {DOB}, bestätigt
Geburtsdatum der Verstorbenen: {DOB}
Er ist erst am {DOB} geboren und hat schon drei Kredite
mein geburtsdatum {DOB} passt doch
Antragstellerin geb. {DOB}
Bin Jahrgang wie mein Ausweis sagt: geboren {DOB}
Verwechslung: ich bin am {DOB} geboren, der andere nicht
Geburtsurkunde vom Standesamt, geboren {DOB}
Betreute: {NAME}, geboren am {DOB}
geburtstag hab ich am {DOB}
Auf die Welt gekommen bin ich am {DOB}, in einer Bauernstube
Geburtsdatum? Bitte: {DOB}
geb. war sie {DOB}, also weit über achtzig beim Abschluss
{NAME}, geboren {DOB}, ledig, keine Kinder
Meine Tochter ist {DOB} geboren und bekam Werbung für einen {product}
@DE_STEUERID
Steueridentifikationsnummer: {DE_STEUERID}
Ihr fragt nach der Steuer-ID: {DE_STEUERID}
Identifikationsnummer vom Finanzamt {DE_STEUERID}
Steuer-IdNr. meines Mannes {DE_STEUERID}
Freistellungsauftrag mit Steuer-ID {DE_STEUERID} fehlt
Wozu die Steuer-ID? Hier ist sie trotzdem: {DE_STEUERID}
auf dem Lohnzettel steht als Steuer-ID {DE_STEUERID}
~ans Finanzamt ging {DE_STEUERID}, an euch geht das gar nix an
@BANK_CARD
Kreditkarte Nr. {BANK_CARD}
Karte {BANK_CARD} bitte sperren
Von meiner Karte {BANK_CARD} gingen {amount} ab
Abgebucht wurde über Kreditkarte {BANK_CARD}
Girokarte? Nein, Kreditkarte {BANK_CARD}
auf der karte {BANK_CARD} fehlt geld
Zahlung mit Visa-Karte {BANK_CARD} am {date}
nicht die Karte mit {last4}, sondern {BANK_CARD}
Kartenzahlung {BANK_CARD}, {time}, {amount}
neue Karte {BANK_CARD} nie erhalten
Gutschrift auf meine Kreditkarte {BANK_CARD} fehlt
mein Sohn hat mit {BANK_CARD}, meiner Karte, bestellt
Hinterlegte Karte: {BANK_CARD}
Reklamation Karte {BANK_CARD}, Auftrag {order}
Kartendaten {BANK_CARD} im Netz gelandet
Die Mastercard {BANK_CARD} kostet plötzlich {amount}
Inhaber {NAME}, Kartennr. {BANK_CARD}
Datei {BANK_CARD:digits}.pdf
Betrag von {amount} über Karte {BANK_CARD} nicht autorisiert
Die sechzehn Ziffern meiner Karte, {BANK_CARD}, standen im Klartext in Ihrer Mail
Beim Tanken wurde die Karte {BANK_CARD} abgelehnt
@IBAN
Bitte überweisen Sie auf {IBAN}
IBAN {IBAN}, Kontoinhaber {NAME}
Lastschrift vom Konto {IBAN}
Erstattung bitte auf das Konto {IBAN}
ihr zieht von {IBAN} ein obwohl gekündigt
neue Bankverbindung {IBAN}
Mein Lohn landet auf {IBAN}, da bitte auch die Erstattung
Das Pfändungsschutzkonto hat die IBAN {IBAN}
@BIC
falls nötig, die BIC: {BIC}
BIC für Ihr Formular ist {BIC}
Als SWIFT/BIC nennt mir der Schalter {BIC}
die bic weiß ich auswendig: {BIC}
@BANK_ACCOUNT
mein Girokonto {BANK_ACCOUNT} ist gesperrt
Das Darlehen läuft über Konto {BANK_ACCOUNT}
auf Kontonummer {BANK_ACCOUNT} kam nichts an
Gemeinschaftskonto {BANK_ACCOUNT}
Das Konto, {BANK_ACCOUNT}, führe ich seit der Lehre
auf meinem alten Konto {BANK_ACCOUNT}, BLZ {_blz}, war nie ein Dispo
@LOAN_NO
Meine Kreditnummer ist {LOAN_NO}
Betreff: Vertrag {LOAN_NO}
Kreditvertrag {LOAN_NO} vom {date}
Darlehenskonto {LOAN_NO}, Zinssatz {rate}
Antrag {LOAN_NO} wurde abgelehnt
Az. {LOAN_NO}
Bitte Ablösesumme zu {LOAN_NO} nennen
ich hab zwei verträge, es geht um {LOAN_NO}
Widerruf des Darlehens {LOAN_NO} gemäß {law}
Vorgangsnummer {LOAN_NO}
{LOAN_NO} ist seit {date} bezahlt
Umschuldung von {LOAN_NO} zu {bank}
Forderungsnummer {LOAN_NO} bei {company}
Leasingvertrag {LOAN_NO} über {duration}
zur Finanzierung {LOAN_NO} fehlt der Tilgungsplan
kreditnr {LOAN_NO} restbetrag {amount}
Kündigung des Kontos {LOAN_NO} liegt vor
Bausparvertrag {LOAN_NO} zur Tilgung abgetreten
Die Vertragsnummer ist so lang: {LOAN_NO}
Auf dem Kontoauszug steht Darlehen {LOAN_NO}
Bei jedem Anruf geb ich {LOAN_NO} an
Sie nennen es {LOAN_NO}, ich nenne es Wucher
Ohne die Nummer {LOAN_NO} redet bei Ihnen keiner mit mir
@PASSPORT
Meine Passnummer ist {PASSPORT}
Kopie vom Reisepass {PASSPORT} gespeichert
Personalausweis habe ich nicht, nur den Pass {PASSPORT}
Am Schalter hab ich den Reisepass gezeigt, Nummer {PASSPORT}
In den Unterlagen klebt eine Kopie vom Pass, {PASSPORT}
@PLATE
Fahrzeugbrief zu {PLATE} fehlt
der Transporter {PLATE} ist mein Betrieb
Der Wagen mit dem Kennzeichen {PLATE} steht beim Händler
Mein Auto, {PLATE}, steht jetzt auf einem Verwahrplatz
@IP
Vertragsschluss angeblich von IP {IP}
Zugriff am {date} von {IP}
fremde IP {IP} im Protokoll
Die Unterschrift kam laut Ihnen von der IP {IP}
@URL_TOKEN
Link {URL_TOKEN} funktioniert nicht
In Ihrer Mail stand {URL_TOKEN}
über {URL_TOKEN} sehe ich fremde Daten
auf diesen Link, {URL_TOKEN}, hat meine Mutter geklickt
@CREDENTIAL
PIN {CODE} gesperrt
Er fragte nach dem Code und ich sagte {CODE}
Ich weiß, man soll nicht, aber mein Passwort ist {CREDENTIAL}
mein Onlinebanking-Passwort, {CREDENTIAL}, wurde nicht angenommen
Ich las ihm die TAN vor, {CODE}
@LOOK
Die Rate beträgt {amount}, Zins {rate}
Am {date} habe ich {amount} gezahlt
Laufzeit {duration}, Start {month}
laut {law} haben Sie {duration}
{hotline} ist immer besetzt
Ticket {ticket} wurde nie beantwortet
{count} Mahnungen zu je {amount}
Meine {product}-Rate stieg um {percent}
{bank} hat an {company} abgetreten
in {branch} war um {time} niemand
Bestellnummer {order}
App-Version {version}
seit {year} zahle ich {amount}
als {job} bei {company}
Bearbeitungsentgelt {amount} zurück
Sollzins {rate}, effektiv {rate}
von {time} bis {time} Warteschleife
Vergleichsangebot {amount}, Frist {date}
im {month} {year} abgeschlossen
Überweisungsbeleg {order} über {amount}
Gebühr {percent} von {amount}
{count} Raten à {amount}
Ablöse {amount} statt {amount}
Versicherung kostet {amount}, das sind {percent}
Paket {order} kam am {date} zurück
Mahnspesen {amount} am {date}
{duration} Bedenkzeit waren versprochen
Beratung dauerte {duration}
Zinsbindung bis {year}
vom {date} bis {date} war Ratenpause
Schufa-Score fiel um {percent}
Termin um {time}, Berater kam um {time}
Netto {amount}, Miete {amount}, Rate {amount}
Update auf {version} löscht mein {product}
{company} verlangt {amount} für {count} Briefe
Auf der Rechnung nur die letzten vier, {last4}
Zum {date} waren noch {amount} offen, sagt {company}
{regulator} hat den Fall seit {month}
Der Makler wollte {percent}, der Notar {amount}
Bis {year} galt {rate}, dann nahm {bank} {rate}
Datum; Soll; Haben\n{date}; {amount}; {amount}
{bank} schickt {company}, {company} schickt {count} Briefe
Beim Termin in {branch} am {date} um {time}
versprochen waren {duration}, es wurden {duration}
@FILL
Ich bin fix und fertig
Das kann doch nicht Ihr Ernst sein
Bitte helfen Sie mir
Ich bitte um schriftliche Stellungnahme
Wir leben vom Ersparten
Keiner fühlt sich zuständig
dit is doch allet Murks
Belege liegen bei
hab echt keine nerven mehr
Meine Kinder bekommen das alles mit
Nie wieder
Das Vertrauen ist dahin
Ich zahl doch nicht zweimal
Man traut sich ja kaum noch ans Telefon
Bei euch weiß die linke Hand nicht, was die rechte tut
Ich schlafe mit dem Telefon unterm Kissen
Der Ton Ihrer Leute ist unterirdisch
@=NAME
Name des Beschwerdeführers|Name der Darlehensnehmerin|Familien- und Vorname|Wer hat unterschrieben
@=PHONE
Telefonnummer tagsüber|Telefon (mobil, tagsüber)|Unter dieser Nummer erreichbar
@=EMAIL
E-Mail für die Antwort|Mailadresse im Kundenkonto
@=ADDRESS
Wohnort (Straße, PLZ, Ort)|Anschrift (aktuell gemeldet)|Adresse des Objekts
@=DOB
Geb.-Datum|Geburtsdatum der Kundin
@=DE_STEUERID
Steuer-ID (siehe Lohnzettel)|IdNr. vom Finanzamt
@=BANK_CARD
Kartennummer (belastete Karte)|Nr. der Kreditkarte
@=IBAN
IBAN für die Erstattung|IBAN (Lohnkonto)
@=BIC
BIC (optional)|BIC, wenn bekannt
@=BANK_ACCOUNT
Konto|Kontonummer (altes Format)
@=LOAN_NO
Vertragsnummer laut Brief|Darlehensnr. (siehe Auszug)
@=PASSPORT
Reisepassnummer|Pass-Nr. (falls kein Ausweis)
@=PLATE
Kfz-Kennzeichen|Kennzeichen des Fahrzeugs
"""
