"""Still more wordings in German, French, Spanish and Indian English, once blind, now the split `second`."""

from typing import Final

DE: Final = r"""
@NAME
Zahlungspflichtig sei laut Ihnen {NAME}
bei Ihnen geführt als {NAME}
eingetragen bin ich unter {NAME}
@PHONE
Telefonkontakt über {PHONE} gewünscht
wählen Sie {PHONE}
gestern klingelte {PHONE2} Sturm
@EMAIL
Dokumente digital an {EMAIL}
meine Adresse für Mails: {EMAIL}
nichts angekommen bei {EMAIL}
ich heiße im Netz {EMAIL}
Postfach {EMAIL} ist aktiv
@ADDRESS
Zustellung bitte {ADDRESS}
wir leben in {ADDRESS}
im Vertrag steht {ADDRESS} als Adresse
Pfändung in {ADDRESS} angekündigt
Rücksendung an {ADDRESS}
Mein Elternhaus, {ADDRESS}, ist beliehen
@DOB
hab am {DOB} Geburtstag
Ausweis zeigt {DOB} als Geburtsdatum
Geburtsdatum des Kunden {DOB}
mein Mann, geb. {DOB}
{DOB} geboren in Bonn
Legitimation: geboren am {DOB}, {job}
Geburtsdatun {DOB}
@DE_STEUERID
die elfstellige Steuer-ID {DE_STEUERID}
@BANK_CARD
Nummer meiner Kreditkarte: {BANK_CARD}
Firmenkarte {BANK_CARD}
Prepaid-Karte {BANK_CARD} leer
auf {BANK_CARD} wurde {amount} gebucht
Umsatz über Karte {BANK_CARD} reklamiert
EC-Karte {BANK_CARD}
Debitkarte Nr. {BANK_CARD}
Partnerkarte {BANK_CARD} gekündigt
Karte gestohlen: {BANK_CARD}
Gutschrift auf Kreditkarte {BANK_CARD}
@BIC
und als BIC bitte {BIC}
BIC der Empfängerbank {BIC}
@LOAN_NO
Kreditnr. {LOAN_NO}
Autokredit, Nummer {LOAN_NO}
Forderung {LOAN_NO} bestreite ich
unter {LOAN_NO} führen Sie mein Darlehen
Darlehen Nummer {LOAN_NO}
Restschuld zum Vertrag {LOAN_NO}
der Kredit mit der Nr. {LOAN_NO}
Baufinanzierung {LOAN_NO}
Darlehnsnummer {LOAN_NO}
@PASSPORT
mit Pass {PASSPORT} identifiziert
@=BANK_ACCOUNT
Kontonummer alt
@=PASSPORT
Reisepass Nr
"""

FR: Final = r"""
@NAME
vous m'avez enregistré comme {NAME}
d'après vous le débiteur serait {NAME}
inscrit sous {NAME}
@PHONE
composez le {PHONE}
hier le {PHONE2} a sonné sans arrêt
contact téléphonique souhaité : {PHONE}
n'appelez plus ce numéro, {PHONE}
portble {PHONE}
@EMAIL
documents numériques à {EMAIL}
mon adresse pour les mails : {EMAIL}
toujours rien dans {EMAIL}
boîte {EMAIL} active
préférez {EMAIL}
@ADDRESS
livraison au {ADDRESS}
nous vivons {ADDRESS}
le contrat indique {ADDRESS}
saisie annoncée au {ADDRESS}
retour à {ADDRESS}
maison de mes parents, {ADDRESS}
adresse du client {ADDRESS}
@DOB
mon conjoint, né le {DOB}
la pièce indique {DOB} comme date de naissance
né un {DOB}
date de naissance du client {DOB}
identification : né le {DOB}, {job}
date de nais. {DOB}
anniversaire : {DOB}
j'ai vu le jour le {DOB}
@BANK_CARD
numéro de ma carte de crédit : {BANK_CARD}
carte pro {BANK_CARD}
carte prépayée {BANK_CARD} vide
on a débité {amount} sur {BANK_CARD}
opération contestée, carte {BANK_CARD}
carte de débit n° {BANK_CARD}
carte volée : {BANK_CARD}
remboursez sur ma carte {BANK_CARD}
mastercard numéro {BANK_CARD}
ma carte {BANK_CARD} a été avalée
@BIC
et pour le BIC {BIC}
BIC de la banque destinataire {BIC}
@LOAN_NO
n° crédit {LOAN_NO}
crédit auto, numéro {LOAN_NO}
je conteste la créance {LOAN_NO}
mon prêt est enregistré sous {LOAN_NO}
solde du contrat {LOAN_NO}
le crédit portant le n° {LOAN_NO}
prêt immo {LOAN_NO}
pret numero {LOAN_NO}
@=IBAN
IBAN pour remboursement
"""

ES: Final = r"""
@NAME
me tienen registrado como {NAME}
según ustedes el deudor sería {NAME}
inscrita como {NAME}
@PHONE
marcar {PHONE}
ayer el {PHONE2} no paró de sonar
contacto telefónico deseado: {PHONE}
no llamen más a este número, {PHONE}
movl {PHONE}
@EMAIL
documentos digitales a {EMAIL}
mi dirección para correos: {EMAIL}
sigue sin llegar nada, {EMAIL}
prefieran {EMAIL}
lo envié desde mi cuenta {EMAIL}
@ADDRESS
entrega en {ADDRESS}
estamos viviendo en {ADDRESS}
el contrato pone {ADDRESS}
embargo anunciado en {ADDRESS}
devolución a {ADDRESS}
casa de mis padres, {ADDRESS}
dirección del cliente {ADDRESS}
@DOB
mi marido, nacido el {DOB}
el documento indica {DOB} como fecha de nacimiento
fecha de nacimiento del cliente {DOB}
identificación: nacida el {DOB}, {job}
fecha de nacim. {DOB}
cumpleaños: {DOB}
vine al mundo el {DOB}
nací un {DOB}
@ES_DNI
el número de mi DNI, {ES_DNI}
titular con NIF {ES_DNI}
@BANK_CARD
número de mi tarjeta de crédito: {BANK_CARD}
tarjeta de empresa {BANK_CARD}
tarjeta prepago {BANK_CARD} vacía
cargaron {amount} en {BANK_CARD}
operación reclamada, tarjeta {BANK_CARD}
tarjeta débito nº {BANK_CARD}
tarjeta robada: {BANK_CARD}
devuélvanlo a mi tarjeta {BANK_CARD}
mastercard número {BANK_CARD}
mi tarjeta {BANK_CARD} se la tragó el cajero
@LOAN_NO
nº crédito {LOAN_NO}
crédito coche, número {LOAN_NO}
no reconozco la deuda {LOAN_NO}
mi préstamo figura como {LOAN_NO}
saldo del contrato {LOAN_NO}
el crédito con nº {LOAN_NO}
hipoteca número {LOAN_NO}
prestamo numero {LOAN_NO}
@=IBAN
IBAN para devolución
@=ES_DNI
Núm. DNI
"""

IN: Final = r"""
@DOB
as per PAN dob is {DOB}
my wife dob {DOB}
Date of Birth (as per passport) {DOB}
dob given at time of loan {DOB}
I was born {DOB} sir
correct my D.O.B to {DOB}
birth date {DOB} pls note
nominee date of birth {DOB}
dateof birth {DOB}
@BANK_ACCOUNT
a/c number {BANK_ACCOUNT}, IFSC {_ifsc}
@IN_PAN
pan card of mine {IN_PAN}
@PASSPORT
passport detail {PASSPORT}
NRI customer, passport {PASSPORT}
@LOOK
paid {amount} on {date} through UPI
{company} people are calling since {duration}
@=BANK_CARD
Credit card no
@=PLATE
Regn no.
"""
