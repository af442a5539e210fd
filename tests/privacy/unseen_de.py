"""Ways of wording in German, once blind, now the split `third`."""

from typing import Final

BLIND: Final = r"""
@TITLE
Doppelt abgebucht am {date}
{NAME} zum dritten Mal
AW: AW: {LOAN_NO} Restschuld
keiner geht ran
Ablösung {product}, {amount} zu viel
@OPEN
Moin, {NAME} hier
Hallo zusammen, ich schreib für meine Oma, {NAME}
Tach, ich nochmal
Guten Morgen {AGENT}, wie telefonisch besprochen
Notiz: Kd. {NAME} am Apparat, verärgert
An wen auch immer,
Servus, bin der {NAME} und habe seit {month} Ärger
@CLOSE
LG {NAME}
Hochachtungsvoll\n{NAME}
der {NAME}, {PHONE}, abends
Gespräch beendet, gez. {AGENT}
so, das wars von mir
nächster Brief geht an {regulator}
i. A. meiner Mutter\n{NAME}\n{ADDRESS}\n{EMAIL}
@NAME
ich heiße übrigens {NAME}, nicht wie in der Anrede
laufen tut alles auf {NAME}
der Vertrag lautet auf {NAME}
am Telefon war {NAME}, sehr aufgebracht
ich bin's, {NAME}
auf der Karte steht {NAME} eingeprägt
unterschrieben hat angeblich {NAME}, also ich
Kd. {NAME} möchte {amount} erstattet
bei Ihnen bin ich als {NAME} gespeichert
Post kam an {NAME}, aber das Geburtsjahr stimmt nicht
Schuldner laut Mahnbescheid {NAME}
Nahme: {NAME}
bitte umschreiben auf {NAME}, habe geheiratet
Ich, {NAME}, widerspreche hiermit
Frau {NAME:last} war gestern in {branch}
für Herrn {NAME:last} bitte Rückruf nach {time}
da ruft einer an und fragt nach {NAME}, die wohnt hier nicht
Fall {NAME}, siehe Vermerk
ihr verwechselt mich mit einem anderen {NAME}
Gehaltsnachweis_{NAME:file}.pdf hängt dran
Antragstellerin war {NAME}, {job}
Inhaber vom Konto bin ich, {NAME}
und wer ist schuld? {NAME} natürlich
Namens {NAME} existiert bei uns keine Akte
eingegangen ist heute ein Schreiben der {NAME}
lt. Ausweis {NAME}
Kundin gab sich als {NAME} zu erkennen
@NAME2
mein Mann {NAME2} weiß davon nichts
Bürge war mein Schwager {NAME2}
der Herr {NAME2} am Schalter sagte was anderes
ging dann an {AGENT} weiter
mit {AGENT} hatte ich alles geklärt
meine Ex {NAME2} zahlt ihren Teil nicht
Vermittlerin {NAME2} hat {amount} kassiert
meine Tochter {NAME2} übersetzt für mich
Frau {NAME2:last} vom Anwaltsbüro meldet sich
Mitantragsteller ist {NAME2}
{AGENT} hat mir die Stundung zugesagt
@PHONE
ruft mich an, {PHONE}
{PHONE}, aber erst nach {time}
meine Handynr hat sich geändert: {PHONE}
Tel {PHONE} tagsüber
unter der {PHONE} geht immer meine Frau ran
ständig klingelt die {PHONE2}, angeblich {bank}
erreichbar bin ich auf {PHONE}
SMS bitte nur an {PHONE}
Rükrufnummer {PHONE}
Kd. bittet um Rückruf {PHONE}
die TAN geht an {PHONE}, die hab ich nicht mehr
nicht mehr die alte sondern {PHONE}
Fesnetz {PHONE}
wer mich sprechen will: {PHONE}
Anzeige im Display {PHONE2}
auf Arbeit hat man unter {PHONE2} nach mir gefragt
hinterlegt war {PHONE}
klingelt einfach durch, {PHONE}
bitte {PHONE2} löschen, das ist mein Chef
WhatsApp geht auch {PHONE}
am besten mobil, {PHONE}
zuhause {PHONE}, AB läuft
habe {PHONE} angegeben, kam nie ein Anruf
versucht es abends auf der {PHONE}
von {PHONE2} aus wurde mir gedroht
Rückfragen gern telefonisch ({PHONE})
@EMAIL
einfach rüber damit an {EMAIL}
meine Mail ist {EMAIL}
Login mit {EMAIL} klappt nicht
meine Emial wär {EMAIL}
per Mail, {EMAIL}, nicht per Post
Unterlagen gingen von {EMAIL} raus
bei euch steht {EMAIL2}, das bin ich nicht
auf {EMAIL} kommt nichts an, auch nicht im Spam
angemeldet bin ich mit {EMAIL}
bitte in Kopie an {EMAIL2}
Antwort erbeten: {EMAIL}
Kd. schreibt von {EMAIL}
mein Postfach {EMAIL} war voll
ändern auf {EMAIL} bitte
eine Phishingmail von {EMAIL2} hab ich auch bekommen
ihr habt meine Daten an {EMAIL2} geschickt!
die Abrechnung bitte digital, {EMAIL}
registriert unter {EMAIL} seit {year}
erreichbar unter {EMAIL}
Mailadr. {EMAIL}
mein Sohn liest mit: {EMAIL2}
das Formular will {EMAIL} nicht nehmen
{EMAIL} ist richtig, mit Punkt dazwischen
dann eben elektronisch an {EMAIL}
Bestätigung kam nie bei {EMAIL} an
@ADDRESS
ich wohne {ADDRESS}
bin umgezogen, jetzt {ADDRESS}
Briefe gehen immer noch an {ADDRESS}
das Haus steht {ADDRESS}
standen plötzlich vor der Tür in {ADDRESS}
Adrese {ADDRESS}
Objekt: {ADDRESS}, Wert {amount}
schickt den Brief bitte nach {ADDRESS}
gemeldet bin ich noch {ADDRESS}, wohne aber woanders
wohnhaft {ADDRESS}, ledig
Kd. wohnt lt. System {ADDRESS}
unser Laden in {ADDRESS} läuft nicht mehr
Mutter lebt im Heim, {ADDRESS}
Anschrift hat sich geändert auf {ADDRESS}
die Wohnung {ADDRESS} war als Sicherheit gedacht
Rückläufer von {ADDRESS}
in {ADDRESS} hab ich nie gewohnt
Lieferung ging an {ADDRESS2}, falsch
zugestellt in {ADDRESS} durch Gerichtsvollzieher
bitte alles nach {ADDRESS} senden, danke
ihr findet mich in {ADDRESS}
Grundschuld auf {ADDRESS} löschen
der Gutachter war nie in {ADDRESS}
Besuch vom Inkasso in {ADDRESS} um {time}
meine neue Bleibe: {ADDRESS}
@DOB
geb. am {DOB}, verheiratet
ich bin am {DOB} auf die Welt gekommen
mein Geburtstag, {DOB}, steht falsch drin
Geburtsdatm {DOB}
am {DOB} geboren, also längst volljährig
Legitimation über {DOB} erfolgt
Oma wurde {DOB} geboren und kriegt noch Kredit?
Jahrgang stimmt, aber geboren bin ich {DOB}
im Ausweis steht {DOB} als Geburtsdatum
bei GebDat hat er {DOB} eingetippt, stimmt
geborn {DOB}
Sicherheitsfrage Geburtstag: {DOB}, wurde abgelehnt
der Versicherte, {DOB} geboren, ist verstorben
mein Sohn kam am {DOB} zur Welt
{DOB} ist mein Geburtsdatum, nicht das andere
Kd. nennt als Geburtstag {DOB}
Zwilling, beide {DOB} geboren
Rentnerin, * {DOB}
laut Geburtsurkunde {DOB}
ich hab am {DOB} Geburtstag, bitte ändern
Verifiziert: Name, geb. {DOB}
wer {DOB} geboren ist, fällt unter die Altersgrenze
@DE_STEUERID
meine Steuer-ID {DE_STEUERID}
IdNr. vom Finanzamt {DE_STEUERID}
Freistellungsauftrag mit Steuer ID {DE_STEUERID}
Steuerid ist {DE_STEUERID}
steuerliche Identnummer lautet {DE_STEUERID}
wozu wollt ihr meine Steuernummer ({DE_STEUERID})
Steuerident {DE_STEUERID} liegt vor
@BANK_CARD
meine Karte {BANK_CARD} geht nicht
mit Karte {BANK_CARD} gezahlt
die Kartennr war {BANK_CARD} soweit ich weiß
Kreditkarte {BANK_CARD} wurde in {month} gesperrt
Katrennummer {BANK_CARD}
von der Visa {BANK_CARD} gingen {amount} ab
vorne auf der Karte: {BANK_CARD}
Endziffern {last4}, Karte komplett {BANK_CARD}
Ersatzkarte für {BANK_CARD} nie gekommen
Mastercard {BANK_CARD} gekündigt
Abbuchung {amount} auf Karte {BANK_CARD}
Zweitkarte {BANK_CARD} gehört meiner Frau
die Karte mit der Nummer {BANK_CARD} ist weg
Kd. meldet Karte {BANK_CARD} als gestohlen
Erstattung bitte auf die Karte {BANK_CARD}
zwei Umsätze auf meiner Karte {BANK_CARD}
Debitkarte {BANK_CARD}, eingezogen am Automat
Jahresgebühr für Karte {BANK_CARD} wofür
habe die Karte {BANK_CARD} nie bestellt
Kreditkartennummer hab ich ihm gesagt, {BANK_CARD}
meine alte Karte war {BANK_CARD}
@IBAN
überweist auf {IBAN}
IBAN {IBAN} steht unten
Lastschrift von {IBAN}
mein Konto ist {IBAN}
Erstattung an {IBAN} bitte
ibahn {IBAN}
@BIC
und als BIC halt {BIC}
der Swift-Code wäre {BIC}
Bic: {BIC} falls nötig
meine Bank hat BIC {BIC}
Auslandsüberweisung, BIC {BIC}
BIC lautet {BIC}
@BANK_ACCOUNT
altes Konto {BANK_ACCOUNT}, BLZ {_blz}
unter der Kontonr. {BANK_ACCOUNT} findet keiner was
abgebucht vom Konto {BANK_ACCOUNT}
Sparkonto {BANK_ACCOUNT} aufgelöst
mein Girokonto mit der Nummer {BANK_ACCOUNT}
Kontonumer {BANK_ACCOUNT}
@LOAN_NO
Grund meines Schreibens ist der Vertrag {LOAN_NO}
Darlehen {LOAN_NO} ist abbezahlt
die Kreditnr auf eurem Schrieb: {LOAN_NO}
Vertragsnumer hab ich, {LOAN_NO}
mein Kredit {LOAN_NO} läuft seit {year}
auf dem Vertrag oben rechts: {LOAN_NO}
Darlehensvertrag {LOAN_NO} nicht von mir
ich hab zwei, gemeint ist Kredit {LOAN_NO}
Ablöse für Darlehen {LOAN_NO} {amount}
Kontoauszug zum Darlehenskonto {LOAN_NO} fehlt
Kd. fragt nach Kreditvertrag {LOAN_NO}
{LOAN_NO} ist die Nummer vom Kredit
Finanzierung {LOAN_NO}, das Auto
die Mahnung nennt Vertrag Nr. {LOAN_NO}
Widerruf zu Darlehen {LOAN_NO} ging am {date} raus
Kredit {LOAN_NO} verkauft an {company}
Baufi {LOAN_NO}, Zinsbindung endet {year}
Vertrag {LOAN_NO} wurde gekündigt, warum
zu eurem Darlehen Nr {LOAN_NO}
unter Kreditnummer {LOAN_NO} nichts zu finden
Umschuldung von {LOAN_NO}, Kredit bei {bank}
Vertragskonto {LOAN_NO} im Minus
mein Darlehen, Nr. ist {LOAN_NO}
zum Ratenkredit gehört die {LOAN_NO}
@PASSPORT
Reisepass {PASSPORT} lag vor
auf dem Reisepass steht {PASSPORT}
Passnr. {PASSPORT}, gültig bis {year}
Identifiziert mit Reisepass {PASSPORT}
neuer Reisepass, Nr. {PASSPORT}
@PLATE
Leasingwagen, Kennzeichen {PLATE}, steht beim Händler
mein Wagen {PLATE} wurde abgeholt
der Golf, {PLATE}, ist bezahlt
Fahrzeugbrief für {PLATE} fehlt
das Nummernschild {PLATE} haben sie gleich abgeschraubt
@IP
eingeloggt von {IP}, war ich nicht
IP-Adr. {IP} um {time}
Protokoll zeigt {IP}
unterschrieben digital von IP {IP}
Sperre wegen {IP}
@URL_TOKEN
euer Link ({URL_TOKEN}) ist tot
hab auf {URL_TOKEN} geklickt
kam per SMS: {URL_TOKEN}
unter {URL_TOKEN} sieht jeder mein Konto
{URL_TOKEN} läuft ins Leere
@CREDENTIAL
Passwort {CREDENTIAL} nimmt er nicht
Kennwrot {CREDENTIAL}
die PIN {CODE} stimmt doch
TAN {CODE} kam zu spät
mein Login-Passwort war {CREDENTIAL}
Code {CODE} eingegeben, Fehler
@LOOK
{amount} am {date} und nochmal {amount}
Ticket {ticket} einfach zu
{hotline} angerufen, {duration} Warteschleife
Zins von {rate} auf {rate}
nach {law} steht mir das zu
Bestellung {order} storniert, {amount} weg
App {version} stürzt ab
{bank} seit {year}
war um {time} bei {branch}
Karte endet auf {last4}
{company} fordert {amount}
Bearbeitungsgebühr {percent}, wofür
noch {count} Raten, jede {amount}
Vorgang {ticket} vom {date}
im {month} gekündigt, {duration} her
{regulator} weiß Bescheid
ein {job} hat mir {rate} versprochen
Zahlung {order} über {amount} fehlt
{hotline} ist doch eure Nummer?
Vorfälligkeit {percent}, das sind {amount}
@FILL
ich kann nicht mehr
bitte einfach klären
so geht man nicht mit Leuten um
Kd. war freundlich
das ist doch nicht normal
hab alles aufgehoben
@=NAME
Wer beschwert sich|Darlehensnehmer lt. Vertrag
@=PHONE
Anruf bitte an|Handy (tagsüber)|erreichbar unter Tel
@=EMAIL
Mail für Antwort
@=ADDRESS
Wo wohnen Sie|Post bitte nach
@=DOB
wann geboren|Geb.-Tag
@=DE_STEUERID
Steuer-IdNr (11 Stellen)
@=BANK_CARD
betroffene Karte
@=IBAN
Konto für Erstattung (IBAN)
@=BIC
BIC der Hausbank
@=LOAN_NO
Um welchen Kredit geht es|Vertrags-Nr. lt. Mahnung
@=PLATE
Kennz. des Autos
@=BANK_ACCOUNT
altes Kto
@=PASSPORT
Reisepassnr. (Kopie liegt bei)
"""
