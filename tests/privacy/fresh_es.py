"""Ways of wording in Spanish, once blind, now the split `fourth`."""

from typing import Final

BLIND: Final = r"""
@TITLE
Me habéis cobrado {amount} dos veces
{NAME} espera la cancelación
Hipoteca {LOAN_NO}, nadie contesta
Llamad al {PHONE}
@OPEN
Buenas, a ver si alguien me lee
escribo por mi abuela {NAME}, que no se aclara
Otra vez yo, {NAME}, lo del {product}
A los de {bank}, quien sea
Llamada a las {time}, dice llamarse {NAME}
@CLOSE
Pues eso, {NAME}
un saludo de {NAME:first}
llamadme, {PHONE}
anotado por {AGENT}
Si no, me voy a {regulator}
Suyo afmo.\n{NAME}\n{ADDRESS}
@NAME
en la escritura figuro yo, {NAME}
me habéis puesto {NAME} mal
la clienta {NAME} llora
el préstamo lo pidió {NAME}, servidor
el Sr. {NAME:last} lleva {duration} esperando
quién metió a {NAME} en ASNEF
mi nobre {NAME}
buscáis a {NAME}, pues aquí estoy
la cuenta la abrió {NAME} en {year}
Doña {NAME:last} pide la devolución
en el buzón pone {NAME}
yo, {NAME}, {job}, estoy harto
va adjunto {NAME:file}_nomina.pdf
la carta venía para {NAME} y abierta
{NAME} reclama {amount}
titular del contrato, {NAME}
tenéis dos veces a {NAME} en el sistema
@NAME2
mi ex {NAME2} dejó de pagar
el gestor {NAME2} se largó con {amount}
{AGENT} me dijo otra cosa
lo lleva todo mi hija {NAME2}
el señor {NAME2:last} de {branch} se rió
pasado a {AGENT}, sin respuesta
avaló mi cuñado {NAME2}
vino el cobrador, {NAME2}, a casa
@PHONE
me pilláis en el {PHONE}
mi móbil es {PHONE}
el {PHONE2} no para de llamar
marcad {PHONE} desde las {time}
cambié de número, ahora {PHONE}
en {hotline} no cogen, yo sí en {PHONE}
teléfno {PHONE}
cliente localizable en {PHONE}
el código va al {PHONE}, que di de baja
amenazas desde {PHONE2}
{PHONE}, preguntad por mi mujer
fijo {PHONE}, por las mañanas no
quitad {PHONE} de la lista
guasap {PHONE}
{count} llamadas al {PHONE}
avisad a mi hijo, {PHONE2}
me suena el {PHONE} a la hora de la siesta
tlf de casa {PHONE}
@EMAIL
quiero el papel en {EMAIL}
a {EMAIL} no llega nada
el timador firmaba con {EMAIL2}
entro con {EMAIL} y nada
mi coreo de siempre {EMAIL}
os escribí desde {EMAIL} el {date}
que lo vea también mi abogada, {EMAIL2}
extractos a {EMAIL}, gracias
{EMAIL} ya no es mío
respuesta a {EMAIL}
el cliente facilita {EMAIL}
no más publicidad a {EMAIL}
escribidme a {EMAIL}, no por carta
me di de alta con {EMAIL}
habéis filtrado {EMAIL} a terceros
mi imeil es {EMAIL}
@ADDRESS
nos mudamos a {ADDRESS}
ahora paro en {ADDRESS}
el piso hipotecado está en {ADDRESS}
cartas solo a {ADDRESS}
vuestro cobrador fue a {ADDRESS}
direción {ADDRESS}
llegó a {ADDRESS2}, casa de mi ex
la casa, {ADDRESS}, ya se vendió
Correos lo devolvió desde {ADDRESS}
empadronado en {ADDRESS} desde {year}
tasasteis {ADDRESS} en {amount}
cliente reside {ADDRESS}
venid a {ADDRESS} si queréis
mi local de {ADDRESS} no es mi casa
seguro del hogar de {ADDRESS} al día
cartel de embargo pegado en {ADDRESS}
@DOB
nací el {DOB}, miradlo
nacida {DOB}, mayor de edad
mi fecha de nacimiento es la del DNI, {DOB}
cumple {DOB}, verificado
mi madre, nacida el {DOB}, fue engañada
pone {year} y nací {DOB}
nacimento: {DOB}
comprobada fecha nacimiento {DOB}
prestatario nacido en Soria {DOB}
mi hijo nació el {DOB} y le reclamáis
dije {DOB} al pedirme el nacimiento
jubilado, nacido un {DOB}
titular (nacida el {DOB})
fecha de nacimiento mal, la buena {DOB}
@ES_DNI
mi DNI {ES_DNI} caducó
con el dni {ES_DNI} han pedido un crédito
en Hacienda salgo con NIF {ES_DNI}
el documento, DNI, es {ES_DNI}
DNI núm {ES_DNI}, letra incluida
@BANK_CARD
mi tarjeta {BANK_CARD} bloqueada
me pasaron {amount} por la tarjeta {BANK_CARD}
Visa {BANK_CARD} clonada
devolvedlo a la tarjeta {BANK_CARD}
tarjeta nº {BANK_CARD}
la tarjeta nueva {BANK_CARD} no llegó
se quedó dentro del cajero mi tarjeta {BANK_CARD}
no es la tarjeta {last4}, es la tarjeta {BANK_CARD}
el cliente dicta tarjeta {BANK_CARD}
tarjta, digo tarjeta, {BANK_CARD}
dad de baja la tarjeta {BANK_CARD}
pagué con tarjeta ({BANK_CARD}) {amount}
tarjeta de mi mujer {BANK_CARD}
comprado con la tarjeta {BANK_CARD} en {month}
tarjeta de débito terminada, {BANK_CARD}
@IBAN
el dinero va a {IBAN}
mi IBAN, {IBAN}
recibo girado a {IBAN}
el IBAN bueno: {IBAN}
@BIC
al banco le falta el BIC {BIC}
swift de mi banco {BIC}
con {BIC} de BIC
pide el bic, será {BIC}
@BANK_ACCOUNT
mi cuenta {BANK_ACCOUNT} a cero
cuenta nº {BANK_ACCOUNT} cerrada
libreta {BANK_ACCOUNT}
abonado en cuenta {BANK_ACCOUNT}
@LOAN_NO
es por lo de {LOAN_NO}
préstamo {LOAN_NO} pagado en {year}
nº de crédito {LOAN_NO}
el {product} {LOAN_NO} al {rate}
expediente de préstamo, {LOAN_NO}
numero de prestamo {LOAN_NO}
pedido {order} aparte, el préstamo es {LOAN_NO}
saldo de {LOAN_NO}: {amount}
citad {LOAN_NO} en el asunto
contrato de préstamo {LOAN_NO} cedido a {company}
de {LOAN_NO} quedan {count} cuotas
me tenéis bajo {LOAN_NO}
subrogación de {LOAN_NO} denegada
mi crédito ({LOAN_NO}) lleva {duration}
oferta {LOAN_NO} firmada el {date}
cliente pide cuadro de {LOAN_NO}
de la hipoteca pone número {LOAN_NO}
@PASSPORT
pasaporte {PASSPORT} enseñado
mi pasaporte, {PASSPORT}, caduca
cuenta abierta con pasaporte {PASSPORT}
pasapote {PASSPORT}
pasaporte núm. {PASSPORT} en vigor
@PLATE
el coche {PLATE} embargado
la matrícula del mío, {PLATE}
mi furgo con matricula {PLATE}
vehículo {PLATE} en renting
@IP
acceso raro desde {IP}
la IP {IP} no es mía
registro: {IP} a las {time}
bloqueáis mi ip {IP}
@URL_TOKEN
el enlace {URL_TOKEN} abre mi cuenta
me llegó {URL_TOKEN} por sms
{URL_TOKEN} ya no va
mirad {URL_TOKEN}, es público
@CREDENTIAL
mi contraseña {CODE} no vale
le di el código {CODE}
clave {CODE}
pin {CODE} bloqueado
@LOOK
según {law} tenéis que contestar
{branch} otra vez cerrada
{company} compró mi deuda
del {rate} al {rate}
soy {job} y cobro {amount}
tique {ticket} cerrado sin más
con la {version} la app ni abre
{count} llamadas al {hotline}
iré a {regulator}
paquete {order} entregado
la tarjeta que acaba por {last4} va bien
en {month} eran {amount}
{percent} de comisión, un robo
el {date} a las {time} en {branch}
@FILL
Esto es de locos
Un poco de vergüenza
Papeles tengo de sobra
Aquí no se mueve nadie
@=NAME
Quién escribe|Titular del préstamo
@=PHONE
Tlf. de día|Nº de móvil
@=EMAIL
Mail de contacto|Correo personal
@=ADDRESS
Dónde vive|Dirección del piso
@=DOB
Nacido/a el|Día que nació
@=ES_DNI
DNI con letra
@=BANK_CARD
La tarjeta (número)
@=IBAN
IBAN para abono
@=BIC
Código BIC/SWIFT
@=LOAN_NO
Nº del préstamo|Ref. crédito
@=PASSPORT
Pasaporte mostrado
@=PLATE
Matrícula coche
"""
