"""Ways of wording in Spanish, written by another hand for the last measurement only."""

from typing import Final

BLIND: Final = r"""
@TITLE
Reclamación de {NAME} por {product}
Cobro indebido de {amount}
RV: expediente {LOAN_NO}
Me llaman por una deuda de {NAME2}
cláusula abusiva, {bank}
Cancelación del préstamo {LOAN_NO}
Acoso de {company}
sra. {NAME:last}, tercera queja
Llamada {date} cliente {NAME}
nadie contesta
Me han metido en ASNEF por error
@OPEN
Hola, buenas tardes
Estimados señores: me llamo {NAME}
Buenas, soy {NAME:first} {NAME:last}
Muy Sr. mío:
Llamada de {time}. La clienta {NAME} solicita supervisor
hola {AGENT:first} soy yo otra vez
En nombre de mi padre, {NAME}, expongo
De: {NAME} <{EMAIL}>\nAsunto: {product}
A la atención de {AGENT}
oye mira os cuento
Nota de voz transcrita
Soy el abogado de {NAME}
Les escribo desde el hospital
perdonen las faltas que escribo con el móvil
Chat {date}, {time}. Usuario: {NAME}. Motivo: {product}
Como me dijo {AGENT} el otro día, lo pongo por escrito
@CLOSE
Un saludo, {NAME}
Atentamente,\n{NAME}\n{PHONE}
Firmado: {NAME}
Pueden localizarme en el {PHONE}
Contestar a {EMAIL}
Fin de llamada, gestor {AGENT}
y ya está, {NAME:first}
Si no hay respuesta en {duration} acudiré a {regulator}
P.O. {NAME2}, hija de {NAME}
besos a {AGENT:first} que fue un encanto
Sin más, {NAME}, que bastante he escrito
Atte. {NAME:last}
{NAME}\nmóvil {PHONE}\ncorreo {EMAIL}
ahí queda dicho, {NAME:first}
Por orden de {NAME}, que no ve bien, {NAME2}
@NAME
Me llamo {NAME} y soy cliente desde {year}
D. {NAME} firmó sin leer
doña {NAME} tiene ochenta años
la señora {NAME:last} quiere hablar con el director
la carta viene a {NAME} y yo no soy
le dijeron a {NAME} que era gratis
la cuenta de {NAME} está embargada
soy {NAME}, la del {product}
Prestatario: {NAME}
el titular es {NAME}
a {NAME} le han cobrado dos veces
yo, {NAME}, mayor de edad, declaro
{NAME:last}, {NAME:first}
Sr. {NAME:last}, con DNI en vigor
adjunto {NAME:file}_nomina.pdf
la firma de {NAME} es falsa
en el trabajo dijeron que {NAME} debía dinero
de parte de {NAME}
habla {NAME}
Clienta identificada: {NAME}
me pueden llamar {NAME:first}
ordenante {NAME}, importe {amount}
con {NAME} no ha hablado nadie
{NAME} para servirles
el finado {NAME} no dejó deudas
Nombre | Préstamo | Debe\n{NAME} | {LOAN_NO} | {amount}
en el buzón pone {NAME} desde antes de que yo llegara
preguntan por {NAME} y aquí no hay nadie así
la hija de {NAME}, que soy yo, lleva los papeles
"Hola {NAME:first}, tienes un pago pendiente", así, tuteando
El {date} {NAME} ingresó {amount}, justificante {order}
{bank} contra {NAME}, vista el {date} a las {time}, cuantía {amount}
@NAME2
mi marido {NAME2} también firmó
mi exmujer {NAME2} no paga su parte
la gestora {NAME2} me aseguró {rate}
un tal {NAME2} vino a casa
avalista: {NAME2}
hablen con mi hija {NAME2}
entregué los papeles a {NAME2}
el comercial {NAME2} se llevó {amount}
le contaron mi deuda a {NAME2}
la administradora {NAME2} tiene poder
fue {NAME2} quien rellenó todo
testigo {NAME2}
mi cuñado {NAME2} me metió en esto
pagaba yo y firmaba {NAME2}
pregunten a {NAME2}, el de la ventanilla
Apoderada: {NAME2}
{NAME2}, de {company}, hablaba del {rate}; el papel dice {rate}
@PHONE
estoy en el {PHONE} a partir de las {time}
me llaman desde el {PHONE2} a todas horas
he cambiado de número, ahora {PHONE}
el {PHONE2} dice que es de {bank}
mi hijo, {PHONE2}
el SMS llega al {PHONE2}, no al mío
en el {hotline} no cogen, mi número es {PHONE}
devolver llamada a {PHONE}
no llamen al trabajo, {PHONE2}
contacto: {PHONE}, {EMAIL}
{PHONE} por las tardes
{count} llamadas del {PHONE2}
teléfono de contacto {PHONE}
preguntar por {NAME} en el {PHONE}
apunte: {PHONE}
número antiguo {PHONE2}, nuevo {PHONE}
llamé desde el {PHONE}
si no lo cojo, llamen a mi mujer al {PHONE2}
este no es mi número, el bueno es {PHONE}
eh sí, apunte, {PHONE}, repito, {PHONE}
la clienta pide que la llamen al {PHONE} antes de las {time}
en pantalla salía {PHONE2}, dijeron {company}
de día {PHONE}, de noche {PHONE2}
tengo bloqueado el {PHONE2} y siguen con otros
móvil de empresa {PHONE}, mejor no
grabación {PHONE:digits}.wav
en el {hotline} prometieron llamar al {PHONE}, eso fue el {date}
@EMAIL
mándenme el cuadro de amortización a {EMAIL}
los extractos van a {EMAIL2}
entro con {EMAIL} y no me deja
les escribí desde {EMAIL} el {date}
devuelto por {EMAIL}
es {EMAIL}, todo junto
mi abogada: {EMAIL2}
la clienta facilita {EMAIL}
usuario {EMAIL}
correo nuevo {EMAIL}
uso el de mi hija, {EMAIL2}
e-mail de contacto {EMAIL}
remitente {EMAIL}, {count} adjuntos
el contrato llegó a {EMAIL}
ojo que lleva punto, {EMAIL}
El {date}, {NAME} <{EMAIL}> escribió:
nunca llegó nada a {EMAIL}, ni en spam
el gestor me pidió un correo y le di {EMAIL}
no soy yo quien tiene {EMAIL2}
pónganlo en minúsculas {EMAIL}
las facturas a {EMAIL}
@ADDRESS
envíenlo a {ADDRESS}
el piso de {ADDRESS}
la vivienda sita en {ADDRESS}
vinieron a {ADDRESS} a las {time}
las cartas van a {ADDRESS2}, casa de mi ex
en casa de {NAME2}, {ADDRESS2}
Dirección comprobada: {ADDRESS}
hipoteca sobre {ADDRESS}
mis padres viven en {ADDRESS2} y no tienen culpa
local en {ADDRESS}
la reforma de {ADDRESS} la hizo {company}
burofax a {ADDRESS}
desahucio de {ADDRESS}
residencia actual {ADDRESS}
la casa está en {ADDRESS}, la hipoteca en el cielo
el procurador fue a {ADDRESS2} y yo ya no vivía allí
aquí en {ADDRESS} no hay nadie con ese nombre
el burofax lo recogió la portera de {ADDRESS}
desde {year} resido en {ADDRESS}
vendí {ADDRESS} para pagarles
notificaciones a {ADDRESS}, a la atención de {NAME}
la tasación de {ADDRESS} costó {amount}
@DOB
nacido el {DOB} en Cádiz
nacida el {DOB}
Comprobación: f. nac. {DOB}
mi madre nació el {DOB}
mi hijo, nacido el {DOB}, estudia
en la ficha pone que nací el {DOB}
di mi fecha de nacimiento, {DOB}, y colgaron
mi padre, nacido el {DOB}, murió el {date}
f.n. {DOB}
la cliente, nacida el {DOB}, es pensionista
me confunden con otro nacido el {DOB}
me pidieron el cumpleaños, {DOB}, y luego se cortó
hay otro que se llama igual; el mío es del {DOB}
mi abuela, que nació el {DOB}, no sabe lo que es una app
Titular {NAME}, F. nacimiento {DOB}
según el libro de familia, {DOB}
vine al mundo el {DOB}, no ayer
en el contrato figura como fecha de nacimiento {DOB}
@ES_DNI
documento {ES_DNI}
NIE o DNI: {ES_DNI}
alguien usó mi DNI {ES_DNI}
me robaron la cartera y con mi DNI, {ES_DNI}, sacaron un {product}
{NAME}, titular del documento nacional {ES_DNI}
les mandé la foto del DNI por las dos caras, {ES_DNI}
sale un moroso con mi NIF, {ES_DNI}
tengo NIE {ES_DNI} y permiso en regla
@BANK_CARD
mi tarjeta es la {BANK_CARD}
número de tarjeta {BANK_CARD}
bloqueé la tarjeta {BANK_CARD}
devuélvanlo a la tarjeta {BANK_CARD}
cuota anual de la tarjeta {BANK_CARD}
di el número {BANK_CARD} por teléfono
la nueva es {BANK_CARD}
tarjeta revolving {BANK_CARD}
pago con tarjeta {BANK_CARD} rechazado
Mastercard {BANK_CARD}
tarjeta asociada {BANK_CARD}
operaciones de la tarjeta {BANK_CARD}
la tarjeta que me clonaron es {BANK_CARD}
leí los números por teléfono, {BANK_CARD}, qué tonta
con la {BANK_CARD} pagué a {company}
no reconozco {count} cargos en la {BANK_CARD}
den de baja mi tarjeta, {BANK_CARD}
Clienta comunica extravío de tarjeta {BANK_CARD} el {date}
tarjeta de puntos {BANK_CARD} que nunca pedí
{date} {time} tarjeta {BANK_CARD} {amount} {company}
@IBAN
cuenta {IBAN} a nombre de {NAME}
IBAN para la devolución {IBAN}
me cobran por dos sitios, el bueno es {IBAN}
la nómina entra en {IBAN}
devolución a mi cuenta, IBAN {IBAN}, gracias
recibo girado contra {IBAN}
@BIC
para la transferencia desde fuera, BIC {BIC}
mi banco tiene de SWIFT {BIC}
piden el BIC y es {BIC}
pagado vía {BIC}, código SWIFT
@BANK_ACCOUNT
cuenta {BANK_ACCOUNT}
CCC {BANK_ACCOUNT}
cuenta conjunta {BANK_ACCOUNT}
la cartilla de siempre, número {BANK_ACCOUNT}
embargo sobre la cuenta n.º {BANK_ACCOUNT}
@LOAN_NO
contrato {LOAN_NO}
préstamo número {LOAN_NO}
n.º de préstamo {LOAN_NO}
mi crédito es el {LOAN_NO}
su ref. {LOAN_NO}
hipoteca {LOAN_NO}
póliza de préstamo {LOAN_NO}
el {product} con número {LOAN_NO}
{LOAN_NO} está pagado
vendieron el {LOAN_NO} a {company}
por el contrato {LOAN_NO} pago {amount}
financiación {LOAN_NO}
en la carta pone {LOAN_NO}
número de operación {LOAN_NO}
contrato de crédito {LOAN_NO} firmado el {date}
consulta sobre {LOAN_NO}
seguro vinculado al préstamo {LOAN_NO}
demanda por el préstamo {LOAN_NO}
nº contrato {LOAN_NO}
arriba a la derecha viene {LOAN_NO}
el coche va con el préstamo {LOAN_NO}
refinanciaron {LOAN_NO} sin decirme nada
carta de pago del crédito {LOAN_NO}
{LOAN_NO}: {amount} al {rate}, {count} cuotas, inicio {date}
@PASSPORT
mi número de pasaporte {PASSPORT}
me identifiqué con pasaporte {PASSPORT}
pasaporte ({PASSPORT}) caducado
soy extranjera, pasaporte número {PASSPORT}
en la oficina fotocopiaron mi pasaporte, {PASSPORT}
videollamada con el pasaporte {PASSPORT} en la mano
@PLATE
mi coche {PLATE}
el vehículo {PLATE}
matrícula del coche: {PLATE}
se llevaron el {PLATE}
@IP
acceso desde {IP}
{IP} a las {time}, yo no era
la firma salió de la IP {IP}, y yo en el médico
se conectaron a mi cuenta, IP {IP}, {time}
@URL_TOKEN
el enlace {URL_TOKEN} no abre
me mandaron {URL_TOKEN}
firmar en {URL_TOKEN}
enlace caducado {URL_TOKEN}
@CREDENTIAL
di el código {CODE}
la clave que puse era {CREDENTIAL} y ya no vale
le dije los números del SMS, {CODE}
pongo aquí la contraseña por si ayuda: {CREDENTIAL}
me llegó "su código es {CODE}" sin pedirlo
@LOOK
pagué {amount} el {date}
el tipo es {rate} y no {rate}
según {law}
{duration} esperando en el {hotline}
incidencia {ticket}
{company} pide {amount}
en {branch} no saben nada
comisión de {amount}
terminada en {last4}
a las {time} me llamaron
un {percent} más
desde {month} nada
TAE {rate}
intereses de demora {amount}
crédito de {amount} con {bank}
en {year} era {rate}
{bank} cedió la deuda a {company}
el {date} a las {time} fui a {branch}
{regulator} me pide que espere {duration}
prima del seguro {amount} por un {product}
{count} veces he llamado, {duration} cada vez
su carta del {date} dice {amount}
gastos de notaría {amount} en {year}
si el euríbor baja, ¿por qué subo a {rate}?
le paso el justificante {order}
un Seat León de segunda mano, {amount}
la cláusula 7.3 habla de {duration}
el Viernes Santo estaba todo cerrado
el sofá del Black Friday en {count} plazos
mesa 14, segunda planta, me dijeron
se estropeó la línea 6 y llegué a las {time}
ni en Navidad dejan de llamar
{date}: {amount}. {date}: {amount}. Después, nada.
incidencia {ticket}, pedido {order}, {product}, todo lo di
{version} en la tableta, {version} en el móvil, ninguna abre
@FILL
es una vergüenza
no duermo
nadie me devuelve la llamada
lo quiero por escrito
no firmé nada
gracias de antemano
estoy sola con dos niños
me cuelgan
no entiendo sus cuentas
ruego solución
qué poca seriedad
se me cae el alma
miren el historial
@=NAME
Nombre del prestatario|Firma (nombre)
@=PHONE
Tfno. de contacto|Dónde llamarle
@=EMAIL
Su e-mail|Correo para respuesta
@=ADDRESS
Vivienda hipotecada|Calle, CP, localidad
@=DOB
Día de nacimiento|Fecha nac. (DD/MM/AAAA)
@=ES_DNI
Su DNI|DNI del titular
@=BANK_CARD
Tarjeta del cargo|Los 16 números
@=IBAN
Su IBAN
@=BIC
BIC banco|Su BIC
@=LOAN_NO
De qué préstamo se trata|Contrato afectado|Núm. préstamo
@=PASSPORT
Pasaporte exhibido
@=PLATE
Matr. del vehículo financiado
"""
