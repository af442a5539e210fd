"""Ways of wording in Spanish, written for the last measurement only."""

from typing import Final

BLIND: Final = r"""
@TITLE
{product} pagado y me siguen cobrando {amount}
Queja de {NAME}, ref. {LOAN_NO}
RV: lo de mi madre {NAME}
Nadie coge {hotline}
Embargo habiendo pagado {amount}
Fallecimiento de {NAME2}
{LOAN_NO}: pido certificado de saldo
no puedo entrar en la web
Requerimiento extrajudicial
ayuda por favor
@OPEN
Buenas, escribo por mi abuelo que no ve bien
Hola {AGENT:first}, soy la del {product}
Me llamo, para servirle, {NAME}
Actuando en nombre de {NAME}, DIGO:
Nota de llamada {time}, cliente {NAME}, enfadado
A la atención de {bank}
---- Mensaje reenviado ----\nDe: {NAME} <{EMAIL}>
dictado por {NAME}, lo teclea la vecina
disculpen mi ortografía, ando con el celular
Caso traspasado por {AGENT} a las {time}
Estimado equipo, otra vez el {product}
@CLOSE
Espero respuesta en {duration}. {NAME}
Sin otro particular,\n{NAME}\n{ADDRESS}
un abrazo, {NAME:first}
si no, {regulator}. Firmado {NAME}
En la fecha {date}, fdo.: {NAME}
cierra ficha {AGENT} a las {time}
P.O. {NAME2}, por {NAME}
Letrado {NAME2}, en defensa de {NAME}
acusen recibo en {EMAIL}
Y ya no digo más. {NAME}
Quedo (de momento) atenta, {NAME}
@NAME
En el pagaré pone {NAME} pero la firma no es
Titular único {NAME}
La señora {NAME:last} no debe nada desde {date}
soy {NAME}, otra vez, el del {product}
Me han metido en ASNEF como {NAME}
prestatario {NAME}, {job}, {amount} pagados
adjunto {NAME:file}_recibos.pdf
Identificado el cliente {NAME}, pide cuadro
servidora, {NAME}, pensionista
yo {NAME} no autoricé ese cargo de {amount}
Demandado: {NAME}. Demandante: {bank}.
D. {NAME:last} volverá a llamar
a nombre de {NAME} y de nadie más
el sobre venía para {NAME}, la carta para otro
¿quién es {NAME}? aquí no vive
Dejen de llamar preguntando por {NAME}
escriben mi nombre fatal, es {NAME}
extracto de {NAME}, hoja {count}
Nº {count} | {NAME} | {amount} | impagado
pues mire, {NAME}, pa servirle, y no firmé ná
El deudor {NAME} alega prescripción
en ventanilla que {NAME} no les consta
Con intérprete, comparece {NAME}
acá no hay ningún {NAME}, solo yo
@NAME2
De aval puse a mi cuñado {NAME2}, pobre
{NAME2} de {company} me insultó
la gestora {NAME2} se llevó el {percent}
mi abogado {NAME2} les escribirá
Don {NAME2:last} en ventanilla se rio
figura de cotitular {NAME2}, mi ex
Herencia de {NAME2}, fallecido en {year}
hablé con {NAME2} sobre las {time}
mi nuera {NAME2} me ayuda con esto
pregunten a {NAME2}, que estaba delante
mi difunto marido {NAME2} lo dejó pagado
En la nota simple sale también {NAME2}
@PHONE
de móvil tengo {PHONE}, el de siempre
Llámenme al {PHONE} a partir de {time}
Ya no tengo fijo, apunten {PHONE}
no llamen más al {PHONE}, es de la oficina
el sms llegó al {PHONE}
cambien el número por {PHONE}
telf {PHONE}, gracias
Los del recobro marcan desde {PHONE2}, {count} veces
Marqué {hotline} con el {PHONE}
mi hija contesta en {PHONE2}
le dicto: {PHONE}, ¿lo tiene?
{NAME}, {PHONE}, cobro de {amount}
o {PHONE} o {PHONE2}, el que quieran
guasap al {PHONE}
{PHONE} (dejen que suene, ando despacio)
devolver llamada {PHONE}, franja {time}
El de casa es {PHONE}
número de contacto en ficha: {PHONE}
a este tlf {PHONE} sin prefijo
el {hotline} es de ustedes, el mío {PHONE}
tel {PHONE}, nacido {DOB}, préstamo {LOAN_NO}
desde el {date} solo {PHONE}
a contar del {date}: {PHONE}
mi hija les traduce, {PHONE2}
@EMAIL
mándenlo por correo electrónico, {EMAIL}, que lo leo
mi correo ahora es {EMAIL}
{EMAIL} lo tienen mal
el buzón {EMAIL} es de mi marido
Manden el cuadro a {EMAIL} con copia a {EMAIL2}
usuario de la web: {EMAIL}
remite {EMAIL}
lo recibí en {EMAIL} el {date}
mi letrada atiende en {EMAIL2}
nada en {EMAIL}, ni en spam
borren {EMAIL} de la publicidad
contacto {EMAIL} o {PHONE}
correo-e {EMAIL} rechazado
alguien puso {EMAIL2} en mi ficha
{NAME} ({EMAIL}) lleva esperando {duration}
reenvíen la escritura a {EMAIL} por favor
únicamente por {EMAIL}
El {date}, {EMAIL} escribió:
el abuelo no tiene internet, usen {EMAIL}
salieron {count} adjuntos desde {EMAIL}
@ADDRESS
vivo en {ADDRESS}, sin ascensor
La finca hipotecada: {ADDRESS}
devuelven las cartas de {ADDRESS}
escriban a {ADDRESS}
desde {month} paramos en {ADDRESS}
vino el agente judicial a {ADDRESS} a las {time}
siguen mandando a {ADDRESS2}, casa de mi ex
empadronada en {ADDRESS} desde {year}
compramos {ADDRESS} al {rate}
mi dirección completa {ADDRESS}
burofax a {ADDRESS}, destinataria {NAME}
subastan {ADDRESS}, mi piso
el pedido nunca llegó a {ADDRESS}
a efectos de notificaciones {ADDRESS}
piso de {ADDRESS}, tasado en {amount}
me quedo con mi hermana, {ADDRESS}
les falta el portal, es {ADDRESS}
desahucio en {ADDRESS} el {date}
notificado en {ADDRESS2}, de donde me fui en {year}
la hipoteca sigue sobre {ADDRESS}, {amount}
Rte.: {NAME}, {ADDRESS}
@DOB
Nací el {DOB}, echen cuentas
mi fecha de nacimiento {DOB} no la acepta
soy del {DOB}
pone {date} y yo nací el {DOB}
cliente nacido {DOB}, verificado
{NAME}, nacida el {DOB}, viuda
mi padre, nacido el {DOB}, firmó en {year}
pregunta de seguridad, cumpleaños {DOB}
de nacimiento tengo {DOB}, no {date}
era menor (nació el {DOB}) cuando le dieron el crédito
en el carné pone que nací el {DOB}
mi madre me tuvo el {DOB}
causante nacido el {DOB}
cumplo años el {DOB}, digo, ese día nací
fecha que consta en partida {DOB}, nacimiento
solicitante {NAME} / {DOB} / {product}
con nacimiento {DOB} no se presta a {duration}
@ES_DNI
mi carné es {ES_DNI}
el DNI (o NIE) que di fue {ES_DNI}
con dni {ES_DNI} y domicilio conocido
usaron mi documento {ES_DNI}
NIF {ES_DNI} del reclamante
fotocopiaron mi DNI, el {ES_DNI}
@BANK_CARD
Tarjeta cargada: {BANK_CARD}
me robaron el bolso con la tarjeta {BANK_CARD}
cobran todavía en {BANK_CARD}, tarjeta caducada
devuelvan a la tarjeta {BANK_CARD}
no la de {last4}, la tarjeta {BANK_CARD}
compra de {amount} con {BANK_CARD} a las {time}
los números de delante, {BANK_CARD}, tarjeta de débito
bloqueé {BANK_CARD} el {date}
mi tarjeta vieja {BANK_CARD} partida en dos
tarjeta revolving nº {BANK_CARD}
{count} cargos en la tarjeta {BANK_CARD}
visa {BANK_CARD}, titular {NAME}
no me funciona la tarjeta {BANK_CARD}
a la {BANK_CARD} le pasaron {amount}
mastercard {BANK_CARD} anulada en {month}
la tarjeta de los puntos, {BANK_CARD}
el {date}, {BANK_CARD}, {amount}, pedido {order}
resguardo con {BANK_CARD}, la firma no es mía
@IBAN
Ingresen en {IBAN}
domiciliado en {IBAN} sin permiso
aquí va el IBAN de mi mujer {IBAN}
de {IBAN} salieron {amount}
la pensión me entra en {IBAN}, ni tocarla
@BIC
BIC de la entidad {BIC}
el swift: {BIC}
con código BIC {BIC}
pongan {BIC} como swift
@BANK_ACCOUNT
cuenta {BANK_ACCOUNT} embargada
sacan de mi cuenta {BANK_ACCOUNT}
libreta nº {BANK_ACCOUNT}, {bank}
el número de cuenta es {BANK_ACCOUNT}
@LOAN_NO
mi expediente lleva el {LOAN_NO}
contrato {LOAN_NO} de {date}
{LOAN_NO} no me suena de nada
Préstamo {LOAN_NO}, quedan {amount}
su escrito, referencia {LOAN_NO}, lo devuelvo
oferta {LOAN_NO} al {rate}, {duration}
Cedieron {LOAN_NO} a {company}
arriba en la carta: {LOAN_NO}
el crédito {LOAN_NO} está liquidado
no confundan {LOAN_NO} con el tique {ticket}
citen {LOAN_NO} al responder
cláusula suelo en {LOAN_NO}, ver {law}
hipoteca no. {LOAN_NO}
novación de {LOAN_NO} sin firmar
me repiten {LOAN_NO} como loros
financiación {LOAN_NO}, {count} cuotas
operación número {LOAN_NO} de {month}
entonces {LOAN_NO}, ¿está cerrado o no?
|Contrato|Fecha|Importe|Tipo|\n|{LOAN_NO}|{date}|{amount}|{rate}|
al {rate} y {duration}, {LOAN_NO} debería estar acabado
{LOAN_NO} ({amount}), no el otro
@PASSPORT
el pasaporte nuevo, {PASSPORT}
enseñé el pasaporte {PASSPORT}
estoy fuera, pasaporte número {PASSPORT}
no admiten mi pasaporte {PASSPORT}
pasaporte en vigor {PASSPORT}
@PLATE
se llevaron el coche {PLATE}
matrícula {PLATE}, {product}
vehículo {PLATE} con reserva de dominio
la furgo {PLATE} es mi trabajo
@IP
entraron desde {IP}
firma hecha en {IP}, no fui yo
registro {IP} {time}
la IP {IP} no es de mi casa
@URL_TOKEN
pinché en {URL_TOKEN} sin pensar
su SMS traía {URL_TOKEN}
abro {URL_TOKEN} y nada
el enlace para firmar {URL_TOKEN} caducó
@CREDENTIAL
mi contraseña era {CREDENTIAL}
código {CODE}, se lo canté por teléfono
no vale el pin {CODE}
la clave provisional {CREDENTIAL} da error
quería el {CODE} del SMS y volaron {amount}
@LOOK
del {rate} al {rate} sin avisar
{amount} el {date} y otros {amount} el {date}
según {law} tienen que contestar
a las {time} {branch} cerrada
cerraron {ticket} sin más
con la versión {version} no puedo ni entrar
pedido {order} de {amount}
{company} pide el {percent}
{duration} de espera en {hotline}
como {job} gano {amount}
la acabada en {last4}, {time}
irá a {regulator}
desde {month} van {count} recibos de más
{bank} prometía {rate} en {year}
{count} cartas, {count} llamadas, {amount} en gastos
TAE {rate} en un {product} conforme a {law}
prometido {rate}, facturado {percent}
en {company} llevo {count} años de {job}
denuncia {order} de {date}
{amount} al mes por {count} no son {amount}
pasé de {bank} a {bank} en {year}
pensión {amount}, cuota {amount}
@FILL
No pego ojo
esto es un atraco a mano armada
Somos gente humilde
ni que fuéramos ricos, oiga
no entiendo ni papa de esos papeles
Ya está bien, hombre
Tengo la carta aquí en la mesa camilla
Tengo las capturas de pantalla
Qué poca vergüenza, de verdad
soy madre sola y hago turnos
Me tienen de Herodes a Pilatos
@=NAME
Quien reclama|Nombre (como en el DNI)
@=PHONE
Dónde le llamamos|Móvil para avisos
@=EMAIL
Buzón para la respuesta|E-mail (opcional)
@=ADDRESS
Reside en|Domicilio según contrato
@=DOB
Nacido/a el día|Fecha nac. del titular
@=ES_DNI
Documento (DNI o NIE)
@=BANK_CARD
Tarjeta implicada
@=IBAN
IBAN de devolución
@=BIC
BIC de devolución
@=LOAN_NO
Qué préstamo es|Contrato reclamado (nº)
@=PASSPORT
Pasaporte presentado
@=PLATE
Matrícula del vehículo financiado
"""
