"""Ways of wording in Spanish, to work with and for measuring."""

from typing import Final

DEV: Final = r"""
@TITLE
Reclamación: {amount} cobrados de más
{NAME} - préstamo {LOAN_NO}
Comisiones abusivas
Llamadas al {PHONE}
RE: solicitud de {NAME}
@OPEN
Estimados señores:\nme llamo {NAME} y tengo un {product} con {bank}.
Hola, soy {NAME}.
Buenas, otra vez {NAME:first}
A la atención del servicio de reclamaciones de {bank}:
Yo, {NAME}, reclamo la devolución de {amount}.
Estimado Sr. {AGENT:last}:
Escribo en nombre de mi madre, {NAME2}.
@CLOSE
Atentamente,\n{NAME}
Un saludo,\n{NAME}\nTel. {PHONE}
Saludos cordiales\n{NAME}\n{ADDRESS}
Gracias, {NAME:first}
Si no contestan en {duration} acudiré a {regulator}.
{NAME}\n{job}, {company}\n{EMAIL}
@NAME
Me llamo {NAME}, cliente desde {year}.
El titular de la cuenta es {NAME}.
Nombre: {NAME}
El prestatario, {NAME}, siempre ha pagado.
Escriben a «Sr. {NAME:last}» aunque ya no vivo allí.
La Sra. {NAME:last} nunca firmó al {rate}.
soy {NAME} y llevo {duration} esperando
El contrato lo firmó {NAME} el {date}.
el préstamo está a nombre de {NAME}
Solicitante: {NAME}
Don {NAME} solicita copia del contrato.
@NAME2
Mi mujer {NAME2} recibe llamadas en el trabajo.
El avalista, {NAME2}, no sabe nada.
Su gestora {AGENT} me prometió el {rate}.
Un tal {NAME2} de {company} vino a casa.
Mi abogada es {NAME2}.
Cotitular: {NAME2}
Mi hijo {NAME2} abrió la carta.
hablé con {AGENT}
Doña {NAME2} de recobros me gritó.
@PHONE
Mi teléfono es {PHONE}.
Teléfono: {PHONE}
Tel.: {PHONE}
Pueden llamarme al {PHONE}.
móvil {PHONE}
llámenme al {PHONE}
Me llaman sin parar desde el {PHONE2}, {count} veces al día.
mi nuevo número es el {PHONE}
Recibí un SMS en el {PHONE} por {amount}
Tfno. {PHONE}
fijo: {PHONE}
el teléfono de mi marido es {PHONE2}
@EMAIL
Mi correo es {EMAIL}.
Correo electrónico: {EMAIL}
Respondan a {EMAIL}
e-mail: {EMAIL}
envíen el cuadro a {EMAIL}
mi usuario es {EMAIL}
Escribieron a {EMAIL2}, que no es mío
con copia a {EMAIL2}
@ADDRESS
Vivo en {ADDRESS}.
Dirección: {ADDRESS}
Mi dirección es {ADDRESS}.
Envíen el contrato a {ADDRESS}
con domicilio en {ADDRESS}
La vivienda de {ADDRESS} está tasada en {amount}.
me mudé de {ADDRESS2} en {month}
Un cobrador se presentó en {ADDRESS}.
Domicilio: {ADDRESS}
@DOB
Nacido el {DOB}
nací el {DOB}
Fecha de nacimiento: {DOB}
mi fecha de nacimiento es {DOB}
{NAME}, nacida el {DOB}
F. nac. {DOB}
@ES_DNI
DNI: {ES_DNI}
Mi DNI es {ES_DNI}.
con DNI {ES_DNI}
D.N.I. {ES_DNI}
NIF {ES_DNI}
{NAME}, con DNI nº {ES_DNI}
DNI/NIE {ES_DNI}
mi documento de identidad es {ES_DNI}
@BANK_CARD
Mi número de tarjeta es {BANK_CARD}.
Tarjeta: {BANK_CARD}
tarjeta de crédito {BANK_CARD}
cargaron {amount} en la tarjeta {BANK_CARD}
pagué con {BANK_CARD}
@IBAN
IBAN: {IBAN}
Mi IBAN es {IBAN}.
devuélvanlo a {IBAN}
cuenta {IBAN}
cargo en {IBAN} el {date}
transferencia a {IBAN}, BIC {BIC}
@BIC
BIC: {BIC}
código SWIFT {BIC}
@BANK_ACCOUNT
cuenta nº {BANK_ACCOUNT}
número de cuenta: {BANK_ACCOUNT}
mi cuenta {BANK_ACCOUNT}
cuenta corriente {BANK_ACCOUNT}
@LOAN_NO
Préstamo nº {LOAN_NO}
número de contrato: {LOAN_NO}
mi contrato {LOAN_NO}
referencia {LOAN_NO}
expediente {LOAN_NO}
número de préstamo {LOAN_NO}
nº de cliente {LOAN_NO}
póliza de crédito {LOAN_NO} de {date}
@PASSPORT
pasaporte nº {PASSPORT}
Pasaporte: {PASSPORT}
mi número de pasaporte es {PASSPORT}
@PLATE
matrícula {PLATE}
mi coche con matrícula {PLATE}
vehículo {PLATE}
@IP
acceso desde la IP {IP}
dirección IP: {IP}
@URL_TOKEN
El enlace {URL_TOKEN} no funciona
enlace: {URL_TOKEN}
@CREDENTIAL
mi contraseña es {CREDENTIAL}
Contraseña: {CREDENTIAL}
PIN {CODE}
el código {CODE} me lo pidieron por teléfono
@LOOK
El préstamo de {amount} al {rate} dura {duration}.
El {date} cobraron {amount} y el {date} otros {amount}.
Según {law} deben contestar en {duration}.
En el {hotline} esperé {duration}.
tarjeta terminada en {last4}
La incidencia {ticket} sigue abierta desde {month}.
¡Un {percent} de comisión!
{branch} me manda a {bank}.
Trabajo de {job} en {company}.
pedido {order}
@FILL
Esto es inaceptable.
Nunca he dejado de pagar.
Ruego lo corrijan y lo confirmen por escrito.
Nadie devuelve la llamada.
Estoy desesperada.
@=NAME
Nombre|Nombre y apellidos|Titular|Cliente
@=PHONE
Teléfono|Tel.|Móvil|Teléfono de contacto
@=EMAIL
Correo|Correo electrónico|E-mail
@=ADDRESS
Dirección|Domicilio
@=DOB
Fecha de nacimiento
@=ES_DNI
DNI|DNI/NIE|NIF
@=BANK_CARD
Tarjeta|Nº de tarjeta
@=IBAN
IBAN|Cuenta
@=BIC
BIC
@=LOAN_NO
Nº de contrato|Nº de préstamo|Referencia|Expediente
@=PASSPORT
Pasaporte
@=PLATE
Matrícula
"""

HELD: Final = r"""
@TITLE
¿Dónde están mis {amount}?
contrato {LOAN_NO} sin respuesta
Carta de {NAME}
@OPEN
Qué tal, les habla {NAME}, tengo una duda con mi {product}
---------- Mensaje reenviado ----------\nDe: {NAME} <{EMAIL}>\nAsunto: reclamación
Tras hablar con {AGENT}, expongo:
Reclamante: {NAME}
@CLOSE
Cordialmente\n{NAME}\n{PHONE}
Fdo.: {NAME}
Saludos, {NAME:first}
{NAME}, {ADDRESS}
Quedo a la espera.
@NAME
Mi nombre es {NAME} y pago {amount} al mes.
Contrato suscrito por {NAME} en {year}
La carta va dirigida al señor {NAME:last}.
cliente: {NAME}
Asegurado: {NAME}
@NAME2
Mi padre, {NAME2}, falleció en {month}.
Fue {AGENT} quien me lo ofreció.
El Sr. {NAME2} de la oficina me colgó.
mi hermana {NAME2} pagó {amount}
@PHONE
localizable en el {PHONE}
mi móvil: {PHONE}
¡dejen de llamar al {PHONE2}!
Contacto {PHONE}
@EMAIL
escríbanme a {EMAIL}
contesten solo por correo: {EMAIL}
el fraude vino de {EMAIL2}
@ADDRESS
resido en {ADDRESS}
enviar a: {ADDRESS}
mi piso, {ADDRESS}, está hipotecado
antes vivía en {ADDRESS2}
@DOB
fecha nac.: {DOB}
({NAME}, nacido el {DOB})
nacida en {DOB}
@ES_DNI
provisto de DNI {ES_DNI}
mi dni {ES_DNI}
N.I.F.: {ES_DNI}
@BANK_CARD
la tarjeta número {BANK_CARD}
Visa {BANK_CARD}
@IBAN
mis datos bancarios: {IBAN}
abonen en {IBAN}
@BIC
BIC/SWIFT {BIC}
@BANK_ACCOUNT
en mi cuenta bancaria {BANK_ACCOUNT}
@LOAN_NO
crédito {LOAN_NO}
sobre el contrato nº {LOAN_NO}
S/Ref. {LOAN_NO}
@PASSPORT
identificado con pasaporte {PASSPORT}
@PLATE
coche embargado, {PLATE}
@IP
sesión iniciada por {IP}
@URL_TOKEN
véase {URL_TOKEN}
@CREDENTIAL
clave: {CREDENTIAL}
mi clave de acceso es {CREDENTIAL}
@LOOK
Capital pendiente {amount} a {date}.
{law} lo dice claro.
A las {time} llamé al {hotline}.
{product} al {rate} a {duration}
tique {ticket}, cuenta acabada en {last4}
@FILL
Qué vergüenza.
Espero una solución.
Nada se mueve.
@=NAME
Su nombre|Prestatario
@=PHONE
Nº de teléfono
@=LOAN_NO
Contrato nº
"""
