"""Further ways of wording, once blind, now the split `second`."""

from typing import Final

ZH: Final = r"""
@CREDENTIAL
后台给的临时密码{CREDENTIAL}
@WECHAT
催收的薇芯是{WECHAT}
@=NAME
来电人|投诉者|当事人姓名|持卡人姓名|用户姓名
@=PHONE
来电号码|回访电话|手机号马|联系号码
@=EMAIL
电子邮箱地址|接收邮箱|常用邮箱|客户邮箱
@=ADDRESS
寄送地址|送达地址|家庭地址
@=DOB
客户生日|出身日期|出生日
@=CN_ID
证件号吗|客户证件号|身份证件号|二代证号
@=BANK_CARD
绑定卡号|退款卡号
@=BANK_ACCOUNT
退款账号|账户号码|收款账户
@=LOAN_NO
合同编码|借款单号|借据号码|关联合同
@=PASSPORT
护照编号
@=PLATE
车辆牌照
@=WECHAT
微信账号|wx
@=QQ
QQ账号
@=ALIPAY
支付宝号
@=USCC
企业信用代码
@=IP
登录IP地址
@=CREDENTIAL
登录口令
"""

HANT: Final = r"""
@HK_ID
開戶用嘅身份證係{HK_ID}
核對身份證 {HK_ID}
@BANK_CARD
單據上嘅信用卡號{BANK_CARD}
呢張{BANK_CARD}唔係我申請
@BANK_ACCOUNT
出糧戶口{BANK_ACCOUNT}
@PASSPORT
證件為護照{PASSPORT}
入境護照 {PASSPORT}
@PLATE
部車{PLATE}畀人拖走
車輛登記{PLATE}
@EMAIL
冇收到寄去{EMAIL}嘅信
@ADDRESS
單位{ADDRESS}已按揭
租住{ADDRESS}
@LOAN_NO
財務公司話係{LOAN_NO}呢單
清數證明寫{LOAN_NO}
@NAME2
公司會計{NAME2}被問話
"""

EN: Final = r"""
@US_SSN
the social on my file, {US_SSN}, matches
verifed with ssn {US_SSN}
@UK_NINO
payslip shows NI {UK_NINO}
my nino, {UK_NINO}, was on the form
@IE_PPS
Revenue know me as PPS {IE_PPS}
PPS given: {IE_PPS}
@AU_TFN
ATO number, TFN {AU_TFN}, attached
they have my tfn, {AU_TFN}
@SG_NRIC
my NRIC is {SG_NRIC} okay
Customer NRIC {SG_NRIC} verified
@BIC
use BIC {BIC} for the wire
my bank's swift is {BIC}
BIC on the form: {BIC}
@PASSPORT
renewed passport, now {PASSPORT}
branch copied my passport ({PASSPORT})
@PLATE
a tow truck took {PLATE}
financed vehicle, registration {PLATE}
@IP
fraud team mentioned {IP}
@CREDENTIAL
the code was {CODE} and i read it out
i set my password to {CREDENTIAL}
@DOB
the form says i was born {DOB}
DOB provided by caller, {DOB}
date of birht {DOB}
wife's date of birth is {DOB}
my actual birth date is {DOB}
@LOAN_NO
paperwork headed {LOAN_NO}
loan nubmer is {LOAN_NO}
the account in dispute is loan {LOAN_NO}
@EMAIL
anything urgent, email {EMAIL}
mailbox {EMAIL} is full
@ADDRESS
bills go to {ADDRESS} please
@BANK_CARD
my card, number {BANK_CARD}, got eaten by the machine
three charges on {BANK_CARD}
@BANK_ACCOUNT
refund goes to acct number {BANK_ACCOUNT}
@=PASSPORT
Passport ID
@=IE_PPS
PPS given
@LOOK
the guy on {hotline} quoted {law}
{company} wants {amount} by {date}
pay {amount} in {count} installments or else
invoice {order} for {amount}
my {product} from {bank} has a {rate} teaser
v {version} update wiped my history
"""

IN: Final = r"""
@NAME
Myself {NAME}, holding {product} with {bank}
applicant Sh. {NAME}
a/c is of {NAME} and spouse
NOC should mention {NAME}
Kumari {NAME} is the nominee
@NAME2
recovery agent {NAME2} used filthy language
my co-borrower Smt {NAME2} expired in {year}
@PHONE
kindly update mobile as {PHONE}
otp goes to {PHONE}
contact nos {PHONE}
caller no {PHONE2}
call me back sir {PHONE}
@EMAIL
pls send statement on {EMAIL}
my gmail {EMAIL}
email regd with bank: {EMAIL}
@ADDRESS
KYC address {ADDRESS}
shifted from {ADDRESS2} last year
property situated at {ADDRESS}
our house at {ADDRESS} got notice
presently at {ADDRESS}
@IN_PAN
pancard {IN_PAN}
PAN linked is {IN_PAN}
CIBIL report against PAN {IN_PAN}
@IN_AADHAAR
Aadhaar no. given: {IN_AADHAAR}
adhaar {IN_AADHAAR}
@LOAN_NO
home loan a/c {LOAN_NO}
loan account {LOAN_NO} still active
PL a/c no. {LOAN_NO}
my lan no is {LOAN_NO}
sanction letter no. {LOAN_NO}
EMI for loan {LOAN_NO} bounced
@PASSPORT
travelling on passport {PASSPORT}
passport copy no {PASSPORT}
@PLATE
yard has my car {PLATE}
scooty no. {PLATE}
@BANK_ACCOUNT
current a/c number {BANK_ACCOUNT}
lien marked on a/c {BANK_ACCOUNT}
@CREDENTIAL
he asked OTP and I told {CODE}
"""

DE: Final = r"""
@NAME
Gesprächspartner {NAME}, sehr verärgert
auf dem Vertrag steht groß {NAME}
guten tag {NAME} hier ich hatte angerufen
wer bitte hat {NAME} als Schuldner eingetragen
@NAME2
unser Nachbar {NAME2} nahm den Brief an
@PHONE
probiert mal {PHONE}
meine Rufnumer {PHONE}
unbekannter Anrufer {PHONE2}
Kunde bittet um Rückruf auf {PHONE}
die alte Nummer {PHONE} bitte raus
@EMAIL
man erreicht mich per {EMAIL}
Sendet den Tilgungsplan an {EMAIL}
Absender war {EMAIL2}
Mail-Konto {EMAIL}
@ADDRESS
Besuch in {ADDRESS} am {date}
schicken Sie es nach {ADDRESS}
Hausanschrift {ADDRESS}
das finanzierte Haus, {ADDRESS}
@DOB
Geburtsdatum hinterlegt als {DOB}
laut Akte am {DOB} geboren
geboren wurde ich {DOB}
Geb.-Tag {DOB}
mein Geb.datum ist {DOB}
@DE_STEUERID
Steueridentnummer {DE_STEUERID}
@BANK_CARD
Ersatzkarte {BANK_CARD}
zweimal abgebucht von Karte {BANK_CARD}
Kartennr. {BANK_CARD}
@BIC
BIC dazu {BIC}
@LOAN_NO
zu Darlehen {LOAN_NO} fehlt der Plan
Ratenkredit mit Nummer {LOAN_NO}
mein Kredit {LOAN_NO} ist bezahlt
@PASSPORT
mein Pass hat die Nummer {PASSPORT}
Kopie vom Reisepass {PASSPORT}
@CREDENTIAL
die Tan war {CODE}
mein Kennwort war {CREDENTIAL}
@LOOK
angeblich {count} Mahnungen seit {date}
{company} will {amount} bis {date}
Rechnung {order} über {amount}
"""

FR: Final = r"""
@NAME
allo c'est {NAME} je vous ai appelé hier
interlocuteur {NAME}, mécontent
qui a mis {NAME} comme débiteur
sur le contrat on lit {NAME}
@NAME2
notre voisin {NAME2} a reçu le pli
@PHONE
essayez le {PHONE}
mon n° de mobil {PHONE}
appelant inconnu {PHONE2}
le client veut un rappel sur {PHONE}
enlevez l'ancien numéro {PHONE}
@EMAIL
on me joint par {EMAIL}
envoyez l'échéancier à {EMAIL}
l'expéditeur était {EMAIL2}
compte mail {EMAIL}
@ADDRESS
visite au {ADDRESS} le {date}
expédiez-le au {ADDRESS}
la maison financée, {ADDRESS}
on vit au {ADDRESS}
@DOB
date de naissance au dossier {DOB}
d'après le dossier né le {DOB}
date naiss. {DOB}
nee le {DOB}
né(e) {DOB}
ma date de naissance est bien le {DOB}
@FR_NIR
ma sécu : {FR_NIR}
n° de SS {FR_NIR}
@BANK_CARD
la carte portant le numéro {BANK_CARD}
carte de remplacement {BANK_CARD}
deux débits sur la CB {BANK_CARD}
numero de carte {BANK_CARD}
@BIC
le BIC à utiliser : {BIC}
bic de mon agence {BIC}
@BANK_ACCOUNT
versement sur le compte n° {BANK_ACCOUNT}
@LOAN_NO
réf prêt {LOAN_NO}
il manque l'échéancier du prêt {LOAN_NO}
crédit conso numéro {LOAN_NO}
mon prêt {LOAN_NO} est remboursé
numero de dossier {LOAN_NO}
@PASSPORT
copie du passeport {PASSPORT}
passeport présenté : {PASSPORT}
@PLATE
ma voiture plaque {PLATE}
véhicule financé {PLATE}
@IP
l'IP relevée est {IP}
signature depuis l'ip {IP}
@CREDENTIAL
le code était {CODE}
mdp provisoire : {CREDENTIAL}
@LOOK
soi-disant {count} relances depuis le {date}
{company} exige {amount} avant le {date}
facture {order} de {amount}
"""

ES: Final = r"""
@NAME
oiga soy {NAME} llamé ayer
interlocutor {NAME}, muy molesto
quién puso a {NAME} como deudor
en el contrato se lee {NAME}
@NAME2
nuestro vecino {NAME2} recogió la carta
@PHONE
prueben con el {PHONE}
mi nº de mobil {PHONE}
llamada desconocida {PHONE2}
el cliente quiere que le llamen al {PHONE}
quiten el número viejo {PHONE}
@EMAIL
se me localiza en {EMAIL}
manden el cuadro de amortización a {EMAIL}
el remitente era {EMAIL2}
cuenta de correo {EMAIL}
buzón {EMAIL} lleno
@ADDRESS
visita a {ADDRESS} el {date}
mándenlo a {ADDRESS}
la casa hipotecada, {ADDRESS}
residimos en {ADDRESS}
@DOB
fecha de nacimiento en ficha {DOB}
según el expediente nació el {DOB}
naci el {DOB}
nacido/a {DOB}
mi fecha de nacimiento correcta es {DOB}
nació mi padre el {DOB}
@ES_DNI
DNI núm. {ES_DNI}
documento de identidad {ES_DNI}
@BANK_CARD
la tarjeta con número {BANK_CARD}
tarjeta de reemplazo {BANK_CARD}
dos cargos en la tarjeta {BANK_CARD}
numero de tarjeta {BANK_CARD}
@BIC
el BIC que deben usar: {BIC}
bic de mi oficina {BIC}
@BANK_ACCOUNT
ingreso en la cuenta nº {BANK_ACCOUNT}
@LOAN_NO
ref préstamo {LOAN_NO}
falta el cuadro del préstamo {LOAN_NO}
crédito al consumo número {LOAN_NO}
mi préstamo {LOAN_NO} está pagado
numero de expediente {LOAN_NO}
@PASSPORT
copia del pasaporte {PASSPORT}
pasaporte presentado: {PASSPORT}
@PLATE
mi coche con placa {PLATE}
vehículo financiado {PLATE}
@IP
la IP registrada es {IP}
firmado desde la ip {IP}
@CREDENTIAL
el código era {CODE}
clave temporal: {CREDENTIAL}
@LOOK
dicen {count} avisos desde el {date}
{company} exige {amount} antes del {date}
factura {order} de {amount}
"""
