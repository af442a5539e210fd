"""Further ways of wording in German, French, Spanish and Indian English."""

from typing import Final

DE: Final = r"""
@EMAIL
ich lese nur noch {EMAIL}
schreiben Sie bitte an meine Mailadresse {EMAIL}
Kontaktaufnahme über {EMAIL}
die Bestätigung ging an {EMAIL}
E-Mail-Adresse ist {EMAIL}
Tel. {PHONE}, Mail {EMAIL}
@ADDRESS
Mein Wohnsitz ist {ADDRESS}.
zuletzt wohnhaft {ADDRESS}
schicken Sie den Vertrag nach {ADDRESS}
die finanzierte Immobilie liegt {ADDRESS}
ich ziehe am {date} in die {ADDRESS}
Rechnungsadresse: {ADDRESS}
{NAME}, {ADDRESS}
@LOAN_NO
Kredit Nr. {LOAN_NO} über {amount}
meine Vertragsnummer lautet {LOAN_NO}
Kundennr. {LOAN_NO}
in Sachen {LOAN_NO}
Finanzierung {LOAN_NO}
@BIC
BIC der Bank {BIC}
mit BIC {BIC}
@IP
die IP {IP} kenne ich nicht
IP: {IP}
Anmeldung aus {IP} am {date}
fremde IP-Adresse {IP}
@URL_TOKEN
Die SMS enthielt {URL_TOKEN}
Zugang über {URL_TOKEN}
bitte öffnen: {URL_TOKEN}
mein Download {URL_TOKEN}
@PLATE
der Wagen {PLATE}
Kfz-Kennzeichen {PLATE}
@PASSPORT
Reisepassnummer {PASSPORT}
@CREDENTIAL
Passwort lautet {CREDENTIAL}
"""

DE_HELD: Final = r"""
@EMAIL
Meine neue Mail: {EMAIL}
senden an {EMAIL}
Mail an meinen Anwalt: {EMAIL2}
@ADDRESS
Ich bin unter {ADDRESS} zu erreichen.
Sitz: {ADDRESS}
@LOAN_NO
Ratenkredit {LOAN_NO}
Vertragsnr {LOAN_NO}
"""

FR: Final = r"""
@PHONE
mon téléphone : {PHONE}
joindre ma fille au {PHONE2}
n° de portable {PHONE}
téléphonez-moi : {PHONE}
@EMAIL
je lis {EMAIL}
adresse électronique : {EMAIL}
par mail à {EMAIL}
contactez-moi via {EMAIL}
mon mail c'est {EMAIL}
compte créé avec {EMAIL}
le relevé est parti à {EMAIL2}
mél. {EMAIL}
boîte mail : {EMAIL}
adresse de connexion {EMAIL}
@ADDRESS
Je réside {ADDRESS}.
envoyez tout au {ADDRESS}
mon domicile : {ADDRESS}
le bien financé se trouve {ADDRESS}
nouvelle adresse : {ADDRESS}
courrier à adresser {ADDRESS}
{NAME}, {ADDRESS}
déménagement vers {ADDRESS} le {date}
logement : {ADDRESS}
je loue au {ADDRESS}
appartement financé : {ADDRESS}
@LOAN_NO
mon prêt {LOAN_NO}
le contrat n° {LOAN_NO} à {rate}
crédit n° {LOAN_NO}
réf. {LOAN_NO}
numéro de dossier : {LOAN_NO}
mon numéro de client est {LOAN_NO}
concernant le prêt n° {LOAN_NO}
emprunt {LOAN_NO}
@BIC
BIC de la banque : {BIC}
SWIFT {BIC}
avec le BIC {BIC}
@BANK_ACCOUNT
compte {BANK_ACCOUNT} débité de {amount}
n° de compte {BANK_ACCOUNT}
mon livret {BANK_ACCOUNT}
@PASSPORT
numéro de passeport {PASSPORT}
passeport {PASSPORT} présenté en agence
@PLATE
véhicule {PLATE}
ma voiture, immatriculée {PLATE}
@IP
IP : {IP}
l'adresse IP {IP} n'est pas la mienne
connexion suspecte ({IP})
tentative depuis l'adresse IP {IP}
@URL_TOKEN
j'ai cliqué sur {URL_TOKEN}
le SMS contenait {URL_TOKEN}
accès : {URL_TOKEN}
@CREDENTIAL
le code {CODE} m'a été demandé au téléphone
mot de passe provisoire {CREDENTIAL}
"""

FR_HELD: Final = r"""
@PHONE
gsm {PHONE}
@EMAIL
répondez ici : {EMAIL}
mon courriel est {EMAIL}
@ADDRESS
chez moi, {ADDRESS}
adresse de facturation : {ADDRESS}
@LOAN_NO
emprunt n° {LOAN_NO}
offre n° {LOAN_NO}
réf. dossier {LOAN_NO}
@PASSPORT
pièce : passeport n° {PASSPORT}
@PLATE
plaque d'immatriculation {PLATE}
@IP
depuis {IP}
@URL_TOKEN
lien reçu : {URL_TOKEN}
mon espace : {URL_TOKEN}
"""

ES: Final = r"""
@PHONE
mi número de móvil: {PHONE}
teléfono de mi hija {PHONE2}
estoy en el {PHONE}
marquen el {PHONE}
@EMAIL
leo solo {EMAIL}
dirección de correo: {EMAIL}
por correo a {EMAIL}
contacten conmigo en {EMAIL}
mi email es {EMAIL}
cuenta creada con {EMAIL}
el extracto llegó a {EMAIL2}
mail: {EMAIL}
buzón de correo {EMAIL}
entro en la web con {EMAIL}
escriban al correo {EMAIL}
@ADDRESS
Resido en {ADDRESS}.
manden todo a {ADDRESS}
mi domicilio es {ADDRESS}
el inmueble está en {ADDRESS}
nueva dirección: {ADDRESS}
correspondencia a {ADDRESS}
{NAME}, {ADDRESS}
me traslado a {ADDRESS} el {date}
vivienda: {ADDRESS}
alquilo en {ADDRESS}
la finca de {ADDRESS}
sigo viviendo en {ADDRESS}
@LOAN_NO
mi préstamo {LOAN_NO}
el contrato nº {LOAN_NO} al {rate}
crédito nº {LOAN_NO}
ref. {LOAN_NO}
número de expediente: {LOAN_NO}
mi número de cliente es {LOAN_NO}
respecto al préstamo nº {LOAN_NO}
hipoteca nº {LOAN_NO}
contrato de crédito {LOAN_NO}
@BIC
BIC del banco: {BIC}
SWIFT {BIC}
con el BIC {BIC}
@BANK_ACCOUNT
cuenta {BANK_ACCOUNT} con cargo de {amount}
nº de cuenta {BANK_ACCOUNT}
mi libreta, cuenta {BANK_ACCOUNT}
@PASSPORT
número de pasaporte {PASSPORT}
pasaporte {PASSPORT} mostrado en la oficina
@PLATE
coche {PLATE}
mi vehículo, matrícula {PLATE}
@IP
IP: {IP}
la dirección IP {IP} no es mía
acceso sospechoso ({IP})
intento desde la dirección IP {IP}
@URL_TOKEN
pinché en {URL_TOKEN}
el SMS traía {URL_TOKEN}
acceso: {URL_TOKEN}
@CREDENTIAL
clave provisional {CREDENTIAL}
el PIN {CODE} no sirve
"""

ES_HELD: Final = r"""
@PHONE
whatsapp {PHONE}
si no contesto, prueben el {PHONE2}
@EMAIL
contesten aquí: {EMAIL}
mi correo electrónico es {EMAIL}
el correo de mi abogada: {EMAIL2}
@ADDRESS
mi casa, {ADDRESS}
dirección de facturación: {ADDRESS}
@LOAN_NO
préstamo personal {LOAN_NO}
oferta nº {LOAN_NO}
ref. expediente {LOAN_NO}
@PASSPORT
documento: pasaporte nº {PASSPORT}
@PLATE
placa de matrícula {PLATE}
@IP
desde {IP}
@URL_TOKEN
enlace recibido: {URL_TOKEN}
mi área: {URL_TOKEN}
"""

IN: Final = r"""
@DOB
my date of birth {DOB} is wrongly entered
@IP
login from unknown IP {IP}
@PLATE
two wheeler no. {PLATE}
vehicle registration {PLATE}
@PASSPORT
passport number {PASSPORT}
my passport no. {PASSPORT} was given as KYC
passport copy ({PASSPORT}) submitted
@CREDENTIAL
net banking password {CREDENTIAL}
Password: {CREDENTIAL}
OTP is {CODE}
@URL_TOKEN
executive sent link {URL_TOKEN}
"""

IN_HELD: Final = r"""
@PLATE
auto no. {PLATE}
@PASSPORT
holding passport {PASSPORT}
passport: {PASSPORT}
@CREDENTIAL
MPIN {CODE}
caller took OTP {CODE}
@IP
IP {IP} is not mine
"""
