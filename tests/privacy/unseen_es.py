"""Ways of wording in Spanish, once blind, now the split `third`."""

from typing import Final

BLIND: Final = r"""
@TITLE
me cobraron dos veces el {date}
{NAME}, tercera vez que escribo
RV: RV: {LOAN_NO} certificado de saldo
no contesta nadie
{amount} de comisión sin explicación
@OPEN
Buenas, soy {NAME} otra vez
Hola, escribo por mi abuela, {NAME}
Hola de nuevo
Buenos días {AGENT}, como hablamos por teléfono
Nota: cliente {NAME} al aparato, enfadado
A quien lea esto:
Qué tal, me llamo {NAME} y llevo así desde {month}
@CLOSE
Un saludo y gracias, {NAME}
Atte\n{NAME}
{NAME}, tlf {PHONE}
Fin de llamada, {AGENT}
pues nada, eso es todo
lo siguiente es {regulator}
por orden de mi madre\n{NAME}\n{ADDRESS}\n{EMAIL}
@NAME
por cierto me llamo {NAME}, no como ponéis
el contrato va a nombre de {NAME}
llamó {NAME}, muy alterada
en la tarjeta pone {NAME}
dicen que firmó {NAME}, o sea yo
la clienta {NAME} quiere sus {amount}
con vosotros estoy dada de alta como {NAME}
llegó carta para {NAME} y aquí no vive
deudor según el burofax: {NAME}
Nonbre: {NAME}
tras casarme figuro como {NAME}
Yo, {NAME}, no reconozco esa firma
la señora {NAME:last} pasó por {branch}
llamar al Sr. {NAME:last} después de las {time}
preguntaron por {NAME} y dije que era yo
caso {NAME}, ver notas
me confundís con otro {NAME}
nomina_{NAME:file}.pdf va adjunta
la solicitante es {NAME}, {job}
titular de la cuenta soy yo, {NAME}
y al final paga {NAME}, como siempre
en la escritura aparece {NAME}
según el carnet, {NAME}
quien está al teléfono se presenta como {NAME}
a {NAME} no lo encontráis en el sistema
@NAME2
mi marido {NAME2} no sabe nada
mi cuñado {NAME2} avaló
en ventanilla {NAME2} me dijo otra cosa
lo lleva ahora {AGENT}
con {AGENT} lo tenía todo hablado
mi ex {NAME2} no paga su parte
el intermediario {NAME2} se quedó {amount}
mi hija {NAME2} me ayuda a escribir
la letrada {NAME2} os escribirá
el cotitular es {NAME2}
{AGENT} me prometió una carencia
@PHONE
llamadme al {PHONE}
{PHONE} pero a partir de las {time}
he cambiado de móvil: {PHONE}
tfno {PHONE} por el día
en el {PHONE} contesta mi mujer
me acosan desde el {PHONE2}, dicen ser {bank}
me encontráis en el {PHONE}
solo sms al {PHONE}
telefno {PHONE}
cliente pide llamada al {PHONE}
el código llega al {PHONE} que ya no tengo
ya no el viejo sino {PHONE}
el mobil de siempre, {PHONE}
para hablar conmigo, {PHONE}
en pantalla salía {PHONE2}
llamaron a mi trabajo, {PHONE2}
el que teníais era {PHONE}
dejad que suene, {PHONE}
borrad el {PHONE2}, es de mi jefe
por wasap {PHONE}
mejor al móvil, {PHONE}
en casa {PHONE}, hay contestador
di el {PHONE} y nunca llamaron
probad por la noche en el {PHONE}
desde el {PHONE2} me amenazan
cualquier cosa me dais un toque al {PHONE}
@EMAIL
mandadlo a {EMAIL}
para correos uso {EMAIL}
no entro con {EMAIL}
coreo {EMAIL}
por mail, {EMAIL}, nada de papel
los papeles salieron de {EMAIL}
tenéis {EMAIL2} y ese no soy yo
a {EMAIL} no llega nada, ni en spam
registrada con {EMAIL}
poned en copia a {EMAIL2}
respuesta a {EMAIL} por favor
el cliente escribe desde {EMAIL}
mi buzón {EMAIL} estaba lleno
cambiadlo a {EMAIL}
me llegó una estafa de {EMAIL2}
¡mis datos enviados a {EMAIL2}!
el extracto en pdf, {EMAIL}
cuenta creada con {EMAIL} en {year}
podéis escribirme: {EMAIL}
mi hijo también lo lee, {EMAIL2}
el formulario no acepta {EMAIL}
{EMAIL} todo junto, sí
nunca llegó confirmación a {EMAIL}
@ADDRESS
yo vivo aquí: {ADDRESS}, desde siempre
nos mudamos, ahora {ADDRESS}
las cartas siguen yendo a {ADDRESS}
la casa está en {ADDRESS}
se presentaron en {ADDRESS}
direcion {ADDRESS}
inmueble en {ADDRESS}, tasado en {amount}
enviadme el cheque a {ADDRESS}
empadronada en {ADDRESS}
con domicilio en {ADDRESS}, soltero
según ficha el cliente vive en {ADDRESS}
nuestra tienda de {ADDRESS} cerró
mamá está en la residencia, {ADDRESS}
nuevo domicilio, {ADDRESS}
el piso de {ADDRESS} era la garantía
devuelto de {ADDRESS}
nunca he vivido en {ADDRESS}
entregado en {ADDRESS2}, mal
notificado en {ADDRESS} por el juzgado
todo a {ADDRESS}, gracias
me encontraréis en {ADDRESS}
cancelar hipoteca de {ADDRESS}
el tasador no pisó {ADDRESS}
visita de cobros en {ADDRESS} a las {time}
@DOB
nacida el {DOB}, casada
soy del {DOB}, echad cuentas de mi edad
mi cumpleaños, {DOB}, está mal puesto
fecha de nacimeinto {DOB}
nací el {DOB}, o sea mayor de edad
identificado, nacimiento {DOB}
la abuela nació el {DOB} y le dais crédito?
el año sí pero nací el {DOB}
en el carnet: nacido el {DOB}
donde pone f. nac. debería ir {DOB}
nasido {DOB}
me preguntan el cumpleaños, digo {DOB} y no vale
el asegurado, nacido el {DOB}, falleció
mi hijo nació el {DOB}
{DOB} es mi fecha de nacimiento buena
la clienta da {DOB} como nacimiento
gemelos, los dos nacidos el {DOB}
jubilado, n. {DOB}
partida de nacimiento con {DOB}
mi cumple es {DOB}
@ES_DNI
mi DNI es {ES_DNI} y está en vigor
dni numero {ES_DNI}
NIF {ES_DNI} en el contrato
usaron mi DNI {ES_DNI} para pedir {amount}
documento de identidad {ES_DNI}, adjunto copia
carnet de identidad {ES_DNI}
con el NIE/DNI {ES_DNI} no aparece nada
@BANK_CARD
mi tarjeta {BANK_CARD} no va
lo aboné con mi tarjeta, la {BANK_CARD}
núm tarjeta {BANK_CARD}
tarjeta de crédito {BANK_CARD} bloqueada en {month}
numero de la targeta {BANK_CARD}
{amount} cargados en la Visa {BANK_CARD}
en el frente de la tarjeta: {BANK_CARD}
acaba en {last4}, tarjeta completa {BANK_CARD}
la tarjeta que sustituye a {BANK_CARD} no llegó
Mastercard {BANK_CARD} dada de baja
cargo de {amount} tarjeta {BANK_CARD}
la tarjeta {BANK_CARD} es de mi mujer
perdí la tarjeta {BANK_CARD}
cliente denuncia robo de tarjeta {BANK_CARD}
devolved a la tarjeta {BANK_CARD}
dos operaciones en la tarjeta {BANK_CARD}
el cajero se tragó la tarjeta {BANK_CARD}
cuota anual tarjeta {BANK_CARD} por qué
nunca pedí la tarjeta {BANK_CARD}
le dicté mi tarjeta, {BANK_CARD}
mi tarjeta vieja: {BANK_CARD}
tarjeta adicional {BANK_CARD} sin usar
@IBAN
ingresad en {IBAN}
el iban {IBAN} va abajo
domiciliado en {IBAN}
mi cuenta es {IBAN}
devolución al IBAN {IBAN}
ivan {IBAN}
@BIC
el bic es {BIC} creo
y de swift ponéis {BIC}
BIC: {BIC} por si acaso
mi banco tiene BIC {BIC}
transferencia exterior, bic {BIC}
@BANK_ACCOUNT
mi cuenta n.º {BANK_ACCOUNT}
cuenta corriente {BANK_ACCOUNT} en rojo
cobrado en la cuenta {BANK_ACCOUNT}
libreta cancelada, cuenta {BANK_ACCOUNT}
numero de cuneta {BANK_ACCOUNT}
la cuenta {BANK_ACCOUNT} está embargada
@LOAN_NO
es por el préstamo {LOAN_NO}
crédito {LOAN_NO} liquidado
nº préstamo {LOAN_NO}
numero de contarto {LOAN_NO}
mi crédito {LOAN_NO} viene de {year}
arriba en el contrato: {LOAN_NO}
contrato {LOAN_NO} no firmado por mí
tengo dos, este es el préstamo {LOAN_NO}
saldo del crédito {LOAN_NO} {amount}
del préstamo {LOAN_NO} no me dais ni un papel
cliente pregunta por contrato {LOAN_NO}
{LOAN_NO} es el número del crédito
financiación {LOAN_NO}, el coche
la carta cita el contrato nº {LOAN_NO}
desistimiento del préstamo {LOAN_NO} enviado el {date}
crédito {LOAN_NO} vendido a {company}
hipoteca {LOAN_NO} a tipo fijo
contrato {LOAN_NO} cancelado, por qué
vuestro préstamo número {LOAN_NO}
nada en el expediente de préstamo {LOAN_NO}
reunificación de {LOAN_NO}, crédito de {bank}
oferta vinculante del préstamo {LOAN_NO}
mi préstamo lleva el número {LOAN_NO}
para el revolving es contrato {LOAN_NO}
amortizar el préstamo {LOAN_NO} ya
@PASSPORT
pasaporte {PASSPORT} presentado
como no tengo NIE di el pasaporte, {PASSPORT}
pasaprote {PASSPORT} válido hasta {year}
identificada con pasaporte {PASSPORT}
pasaporte nuevo, {PASSPORT}
doc: pasaporte núm. {PASSPORT}
extranjero, pasaporte {PASSPORT}
@PLATE
el coche con matrícula {PLATE}
se llevaron mi Seat {PLATE}
falta la ficha técnica del {PLATE}
la matricula que buscáis es {PLATE}
vehículo {PLATE} pagado
la moto, {PLATE}, sigue con reserva
@IP
acceso desde {IP}, no fui yo
dir. IP {IP} a las {time}
el registro muestra {IP}
firmado online desde la IP {IP}
bloqueado por {IP}
entraron con la ip {IP}
@URL_TOKEN
vuestro enlace ({URL_TOKEN}) está muerto
le di a {URL_TOKEN} y nada
llegó por sms: {URL_TOKEN}
en {URL_TOKEN} cualquiera ve mi cuenta
{URL_TOKEN} sale en blanco
@CREDENTIAL
contraseña {CREDENTIAL} rechazada
clave de acceso {CREDENTIAL}
mi pin {CODE} está bien
código {CODE} llegó tarde
la contaseña era {CREDENTIAL}
otp {CODE} caducado
@LOOK
{amount} el {date} y otra vez {amount}
ticket {ticket} cerrado sin avisar
llamé al {hotline}, {duration} esperando
el tipo pasó de {rate} a {rate}
según {law} me toca
pedido {order} anulado, {amount} perdidos
la app {version} se cuelga
en {bank} desde {year}
a las {time} estaba en {branch}
la que acaba en {last4}, cargo de {amount}
{company} exige {amount}
{percent} de comisión, de qué
quedan {count} recibos, {amount} cada uno
reclamación {ticket} del {date}
pedido en {month}, hace {duration}
{regulator} ya lo sabe
una {job} me prometió {rate}
pago {order} de {amount} sin aplicar
el {hotline} es vuestro?
penalización del {percent}, son {amount}
@FILL
no puedo más
arregladlo ya
así no se trata a la gente
cliente amable
lo guardo todo
@=NAME
quién reclama|prestatario según póliza
@=PHONE
devolver llamada a|móvil (de día)|tlf donde llamar
@=EMAIL
correo para contestar|mail personal
@=ADDRESS
dónde vive ahora|enviar cartas a
@=DOB
cuándo nació|nacimiento (dd/mm/aaaa)
@=ES_DNI
DNI/NIE (con letra)
@=BANK_CARD
tarjeta afectada
@=IBAN
IBAN para devolver
@=BIC
BIC de su banco
@=LOAN_NO
qué préstamo|nº que pone en la carta
@=PASSPORT
pasaporte (adjunto copia)
@=PLATE
matrícula del coche
"""
