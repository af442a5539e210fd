"""Ways of wording in Spanish, once blind, now the split `second`."""

from typing import Final

BLIND: Final = r"""
@TITLE
Sigo sin respuesta tras {duration}
RV: caso de {NAME}
{amount} de comisión, ¿por qué?
Préstamo {LOAN_NO} pagado y sigo en ASNEF
@OPEN
Buenas noches, soy {NAME}.
Muy señores míos:\nel abajo firmante, {NAME}, reclama por su {product}.
La persona que llama dice ser {NAME}
hola, otra vez yo
Hola {AGENT:first}, sigo esperando
Vaya vergüenza, {bank}
@CLOSE
Cordialmente\n{NAME}
Quedo a la espera, {NAME}
{NAME}\nmóv. {PHONE}
Atendido por {AGENT} el {date}
Si no, acudiré a {regulator}.
@NAME
la clienta se llama {NAME} y pide {amount}
aquí {NAME}, hablamos ayer
la escritura está a nombre de {NAME}
Titular de la tarjeta: {NAME}
su carta dice "Sr. {NAME:last}"
han escrito mal {NAME}
reclamación presentada por {NAME}
firmo como {NAME}
prestataria {NAME}
mi nombre completo es {NAME}
Llamante: {NAME}
me yamo {NAME}
la Sra. {NAME:last} pide que la llamen
expediente abierto a {NAME} en {year}
el asegurado, {NAME}, pagó todo
yo, {NAME}, no acepto el {rate}
escrito recibido de {NAME}
@NAME2
mi hermana {NAME2} es avalista
un cobrador, {NAME2}, vino a casa
su compañera {AGENT} iba a llamar
mi difunto padre {NAME2}
el intermediario {NAME2} no contesta
pasado a {AGENT}
mi jefe {NAME2} recibió la llamada
representante: {NAME2}
D. {NAME2}, de recobros, me amenazó
@PHONE
nº telf {PHONE}
me pueden llamar al {PHONE}
devolver llamada al {PHONE}
mi móvil es el {PHONE}
número nuevo {PHONE}
llamada recibida del {PHONE2}
borren el {PHONE} de su lista
la clienta dejó el {PHONE}
movil {PHONE} a partir de las {time}
mi mujer está en el {PHONE2}
sms al {PHONE} por favor
el número que tienen, {PHONE}, ya no vale
contacto {NAME} {PHONE}
telefono {PHONE}
contesto en el {PHONE} por la tarde
@EMAIL
mi direccion de email {EMAIL}
mándenlo a {EMAIL}
correo del cliente: {EMAIL}
escribo desde {EMAIL}
espero respuesta en {EMAIL}
la estafa venía de {EMAIL2}
en copia {EMAIL2}
no llegó nada a {EMAIL}
extractos a {EMAIL}
corrreo {EMAIL}
usuario {EMAIL} bloqueado
usen por favor {EMAIL}
prefiero correo, {EMAIL}
@ADDRESS
mi direcion: {ADDRESS}
ahora vivo en {ADDRESS}
cartas a {ADDRESS}
dirección registrada {ADDRESS}
el piso, {ADDRESS}, está vendido
vinieron a {ADDRESS}
siguen escribiendo a {ADDRESS2}
dirección de entrega: {ADDRESS}
empadronado en {ADDRESS}
mis padres, {ADDRESS2}, recibieron la carta
el cliente confirma que vive en {ADDRESS}
{NAME}, vecino de {ADDRESS}
casa nueva {ADDRESS}
@DOB
fecha de nacimineto {DOB}
nacida el {DOB} en el extranjero
fecha de nacimiento verificada {DOB}
mi cumpleaños, el {DOB}
mi madre, nacida el {DOB}
nacimiento: {DOB}
@ES_DNI
mi DNI es el {ES_DNI}
con documento {ES_DNI}
@BANK_CARD
nº de tarjeta {BANK_CARD}
mi visa {BANK_CARD}
cargo en la tarjeta {BANK_CARD}
tarjeta núm. {BANK_CARD}
tarjeta de débito: {BANK_CARD}
bloqueen {BANK_CARD}
pagué con la tarjeta {BANK_CARD}
targeta {BANK_CARD}
@IBAN
devolver a {IBAN}
mi cuenta, IBAN {IBAN}
transferencia a {IBAN}
cuenta de abono {IBAN}
cobrado de {IBAN}
@BIC
código BIC: {BIC}
el BIC es {BIC}
codigo swift {BIC}
@BANK_ACCOUNT
cuenta número {BANK_ACCOUNT}
mi cuenta corriente {BANK_ACCOUNT}
nº cuenta: {BANK_ACCOUNT}
cta. {BANK_ACCOUNT}
libreta nº {BANK_ACCOUNT}
@LOAN_NO
prestamo {LOAN_NO}
contrato de préstamo {LOAN_NO}
expediente nº {LOAN_NO}
mi referencia de cliente {LOAN_NO}
contrato {LOAN_NO} liquidado
mi crédito, número {LOAN_NO}
asunto: préstamo nº {LOAN_NO}
su referencia {LOAN_NO}
financiación {LOAN_NO} del {date}
oferta vinculante {LOAN_NO}
la deuda {LOAN_NO} fue cedida
nº cliente: {LOAN_NO}
@PASSPORT
pasaporte numero {PASSPORT}
mi pasaporte es el {PASSPORT}
nº pasaporte: {PASSPORT}
identidad: pasaporte {PASSPORT}
con pasaporte {PASSPORT}
@PLATE
el coche embargado, {PLATE}
placa: {PLATE}
mi coche es el {PLATE}
matricula {PLATE}
@IP
conectado desde {IP}
IP del firmante: {IP}
dirección ip desconocida {IP}
sesión abierta por {IP}
@URL_TOKEN
la página {URL_TOKEN} no carga
enlace del correo: {URL_TOKEN}
pulsé aquí {URL_TOKEN}
abran {URL_TOKEN}
firma en {URL_TOKEN}
@CREDENTIAL
mi clave es {CREDENTIAL}
clave secreta {CODE}
código recibido por sms {CODE}
la contraseña {CREDENTIAL} no entra
@LOOK
me dijeron {rate} y pago {rate}
{duration} de espera en el {hotline}
primero {amount}, luego {amount}
tarjeta acabada en {last4}
según {law} deben contestar
tique {ticket} cerrado
pedido {order} anulado
{count} cuotas de {amount}
desde {month} de {year}
{bank} vendió la deuda a {company}
la app {version} falla
el {date} a las {time}
trabajo de {job}
es un {percent} más
{branch} estaba cerrada
he avisado a {regulator}
@FILL
estoy hasta las narices
adjunto documentos
el cliente alza la voz
nada de respuestas tipo
es vergonzoso
@=NAME
Llamante|Nombre del cliente
@=PHONE
Devolver llamada|Tfno. móvil|Móv.
@=EMAIL
Correo del cliente|Dirección de email
@=ADDRESS
Empadronado en|Dirección de entrega
@=DOB
F. nac.|Nacimiento
@=BANK_CARD
Nº tarjeta
@=BIC
BIC/SWIFT
@=LOAN_NO
Nº préstamo|Expediente nº
@=PASSPORT
Nº pasaporte
@=PLATE
Placa
"""
