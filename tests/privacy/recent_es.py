"""Ways of wording in Spanish by people of all walks of life, for the last measurement only."""

from typing import Final

BLIND: Final = r"""
@TITLE
Comisión por cancelación anticipada: {amount}
Reclamación {LOAN_NO} - {NAME}
Recibo cobrado dos veces el {date}
Me han suplantado la identidad
Gastos de hipoteca, solicito devolución
Sigo sin respuesta desde {month}
{company} acosa a mi familia
Cláusula suelo en mi {product}
inclusión indebida en fichero, {NAME:last}
interés del {rate}?? usura
{AGENT}, le escribo otra vez
@OPEN
Buenos días, me llamo {NAME}
Hola, quería poner una queja por mi {product}
Estimada {AGENT:first}, como hablamos por teléfono
Escribo en nombre de mi madre {NAME}
Muy señores míos:
Soy trabajadora social y acompaño a {NAME}
De: {EMAIL}\nEnviado: {date} {time}\nAsunto: {product}
Yo, {NAME}, mayor de edad, expongo
buenass
Transcripción del audio de las {time}
Referencia ticket {ticket}, segunda vez que escribo
Informe de oficina: cliente {NAME}, atiende {AGENT}
Señor director de {bank}:
Mi clienta, {NAME}, nos encarga esta reclamación
perdón por las horas, salgo tarde del turno
El compañero {AGENT} me dijo que lo pusiera aquí
Queridos banqueros, aquí {NAME}, la del cuarto sin ascensor
Atendida en oficina el {date}: {NAME}, viene con su hija
@CLOSE
Saludos cordiales, {NAME}
Atentamente,\n{NAME}\nTfno. {PHONE}
Quedo a la espera, plazo {duration}. {NAME}
Gracias de antemano, {NAME:first}
En representación de {NAME}, su hijo {NAME2}
Firmado: {NAME}, a {date}
Reciban un cordial saludo de {NAME}
con copia a {regulator}
ea, con Dios
Abogada: {NAME2}
Que conste. {NAME}
llámenme al {PHONE} cuando puedan
Gracias {AGENT:first} por la paciencia
Sin más, un saludo cansado de {NAME}
{NAME}, pensionista, y a mucha honra
@NAME
Me llamo {NAME} y soy clienta desde {year}
Mi nombre es {NAME}
El titular del préstamo es {NAME}
Soy {NAME}, {job}
Les escribe {NAME}
la carta venía dirigida a {NAME}
Doña {NAME:last} fue atendida en {branch}
El señor {NAME:last} pagó {amount} el {date}
Cliente: {NAME}. Motivo: comisiones
Nombre completo {NAME}
habla {NAME}, ¿con quién hablo?
en mi DNI pone {NAME}
Ejecutado {NAME}, ejecutante {bank}
Archivo {NAME:file}_contrato.pdf
nómina a nombre de {NAME}
{NAME} y {NAME2}, ambos prestatarios
la máquina me saluda como {NAME:first}
Fallecida: {NAME}
Tomador {NAME}, prima {amount}
usaron los datos de {NAME} para pedirlo
Recurrente: {NAME}
me confunden con otro {NAME}, del pueblo de al lado
yo soy {NAME:first}, a secas
La abajo firmante, {NAME}
autónomo, {NAME}, bar cerrado
un cheque nominativo a {NAME}
estudiante {NAME}, préstamo máster
Se identifica como {NAME}, datos conformes
Demandante, {NAME}, representada por letrado
Estimado {NAME}: su préstamo está vencido, dice el sms
tutela de {NAME}
pone {NAME} en el buzón, fíjense
El cartero conoce a {NAME}, el cura conoce a {NAME}, ustedes no
A la puerta del colegio preguntaron por {NAME} y por su deuda
Nombre | Préstamo | Impago\n{NAME} | {product} | {amount}
En la vista compareció {NAME} en persona
pongan bien {NAME}, que no cuesta tanto
@NAME2
Mi hermano {NAME2} me avaló
Mi marido {NAME2} no sabía nada
Hablé con {NAME2} de recobros
El director {NAME2} me aseguró un {rate}
el notario {NAME2} leyó deprisa
me atendió {NAME2} en {branch}
mi exmujer {NAME2} firmó por mí
la comercial {NAME2} rellenó todo
un tal {NAME2}, de {company}
hereda {NAME2}
Señora {NAME2:last}, de atención al cliente
autorizo a {NAME2} a hablar por mí
procurador {NAME2}
mi vecina {NAME2} recibió su carta
el perito {NAME2} tasó en {amount}
me lleva el tema la abogada {NAME2}
de avalista metieron a mi suegro {NAME2}
Mi pareja, {NAME2}, se fue con el coche y con todo
El intérprete, señor {NAME2}, lo tradujo entero
@PHONE
Mi teléfono es el {PHONE}
Mi número es {PHONE}
Llamen al {PHONE}, por favor
me llaman desde el {PHONE2}
fijo {PHONE}, móvil {PHONE2}
Ruego contacto en {PHONE} antes de {time}
Un sms al {PHONE}
no usen el {PHONE}
el código me llega al {PHONE}, que ya no tengo
llamé desde {PHONE} a las {time}
wasap {PHONE}
mi abogado, {PHONE2}
audio {PHONE:digits}.mp3
soy sorda, solo mensajes al {PHONE}
mi padre solo tiene el {PHONE}
número que sale en pantalla {PHONE2}
{NAME}, telf. {PHONE}
tlfno. {PHONE} y correo {EMAIL}
no el {hotline}, al {PHONE}
el estafador llamó del {PHONE2}
Si quieren algo, {PHONE}, que yo no me escondo
el móvil bueno es {PHONE}, el otro lo perdí
Tel. del bar: {PHONE}, pregunten por {NAME:first}
número nuevo desde {month}: {PHONE}
pónganme en la ficha el teléfono {PHONE}
que me devuelvan la llamada, {PHONE}, de mañana
ahí va mi número, {PHONE}
Al salir del turno, sobre las {time}, cojo el {PHONE}
Los timadores me engañaron desde el {PHONE2}
@EMAIL
Pueden escribirme a {EMAIL}
contesten a {EMAIL}
envíen la documentación a {EMAIL}
me registré con {EMAIL}
De {EMAIL} para {bank}
el contrato llegó a {EMAIL2}, no es mío
cambien mi email a {EMAIL}
correo de contacto {EMAIL}
correo fraudulento de {EMAIL2}
con copia a mi gestor {EMAIL2}
por mail a {EMAIL}
nada me ha llegado a {EMAIL}
acceso con {EMAIL} bloqueado
quiten {EMAIL} de su base de datos
escribí desde {EMAIL} el {date}
dirección electrónica: {EMAIL}
mi email {EMAIL}
la confirmación a {EMAIL} no llega
mi nieto me hizo un correo, {EMAIL}
el correo donde sí leo es {EMAIL}
E-mail de la asesoría: {EMAIL2}
si corre prisa, {EMAIL}
reenviado de {EMAIL} a {EMAIL2} el {date}
la factura electrónica va a {EMAIL}
@ADDRESS
La vivienda hipotecada está en {ADDRESS}
Envíen las cartas a {ADDRESS}
Me mudé de {ADDRESS2} a {ADDRESS}
dirección postal {ADDRESS}
fueron a cobrar a {ADDRESS}
subasta del piso de {ADDRESS}
mi tienda está en {ADDRESS}
domicilio de notificaciones {ADDRESS}
la carta fue a {ADDRESS2}, casa de mis padres
resido en {ADDRESS} con mi hija
mi local de {ADDRESS}, alquilado
lo correcto es {ADDRESS}, corrijan
Mi casa de toda la vida, {ADDRESS}
Vivimos cinco en {ADDRESS}
tengo el domicilio en {ADDRESS} desde {year}
{NAME}, vecina de {ADDRESS}
ahora paro en {ADDRESS}, con mi hermana
el lanzamiento es el {date}, {ADDRESS}
tasaron en {amount} el piso, {ADDRESS}
el paquete tenía que llegar a {ADDRESS}
el padrón dice {ADDRESS}
En el portal de {ADDRESS} hay un cartel de {company}
La finca, {ADDRESS}, está hipotecada desde {year}
el perito ni entró en {ADDRESS}
@DOB
Mi madre nació el {DOB} y está enferma
fecha errónea, no {date} sino {DOB}: esa es mi fecha de nacimiento
me pidieron la fecha de nacimiento, {DOB}
con fecha de nacimiento {DOB}, jubilado
el difunto, nacido el {DOB}
asegurada nacida el {DOB}
mi hijo nació el {DOB}, era menor
Verificado: {NAME}, {DOB}
otro con mi nombre, pero yo nací el {DOB}
nacimiento {DOB}, firma {date}
Vine al mundo el {DOB}, hagan cuentas
en la ficha pongan que nací el {DOB}
nacida en casa el {DOB}, en plena vendimia
mi cumple es el {DOB}, eso me preguntó
{NAME}, que nació el {DOB}, está incapacitado
en el libro de familia, nacido el {DOB}
la fecha de nacimiento de mi padre, {DOB}
según el DNI nací el {DOB}
Mi hija, nacida el {DOB}, recibió su publicidad de un {product}
@ES_DNI
con DNI número {ES_DNI}
{NAME}, con DNI {ES_DNI}
pidieron el préstamo con mi DNI {ES_DNI}
D.N.I. nº {ES_DNI}
NIE {ES_DNI}
Con mi DNI, que es {ES_DNI}, pidieron tres créditos
el carnet de identidad número {ES_DNI}
NIF del autónomo, {ES_DNI}
@BANK_CARD
me cobraron {amount} en la tarjeta {BANK_CARD}
cargo no autorizado en mi tarjeta {BANK_CARD}
la tarjeta {BANK_CARD} está bloqueada
Tarjeta nº {BANK_CARD}, titular {NAME}
pagué con tarjeta {BANK_CARD}, pedido {order}
tarjeta revolving {BANK_CARD} al {rate}
robo de tarjeta {BANK_CARD}
devolución a la tarjeta {BANK_CARD}
tarjeta guardada: {BANK_CARD}
operación {date} {time}, tarjeta {BANK_CARD}
imagen {BANK_CARD:digits}.png
di el número de la tarjeta, {BANK_CARD}, por teléfono
anulen {BANK_CARD}, mi tarjeta vieja
los dieciséis números de mi tarjeta, {BANK_CARD}, iban en su correo
la tarjeta de mi mujer, {BANK_CARD}, no tiene nada que ver
me clonaron la tarjeta {BANK_CARD} en {month}
con la Visa, {BANK_CARD}, compré una nevera
esa que acaba en {last4} no, mi tarjeta es {BANK_CARD}
la de débito, tarjeta {BANK_CARD}, me la tragó el cajero
tarjeta {BANK_CARD}: cuota de {amount} sin avisar
En la gasolinera rechazaron la tarjeta {BANK_CARD}
@IBAN
ingresen {amount} en {IBAN}
nueva cuenta {IBAN}
la transferencia a {IBAN} fue devuelta
La nómina me entra en {IBAN}, devuelvan ahí
pasan el recibo por {IBAN} y ya lo revoqué
mi iban, otra vez: {IBAN}
El paro me lo ingresan en el IBAN {IBAN}
@BIC
el BIC que me dan en ventanilla, {BIC}
si hace falta BIC, {BIC}
para la transferencia de fuera, SWIFT {BIC}
BIC de la cuenta: {BIC}
@BANK_ACCOUNT
mi número de cuenta {BANK_ACCOUNT}
cuenta corriente {BANK_ACCOUNT} embargada
la cuenta, {BANK_ACCOUNT}, está en números rojos por ustedes
la cuenta de mis padres {BANK_ACCOUNT}
en la libreta viene {BANK_ACCOUNT}
@LOAN_NO
Mi préstamo es el {LOAN_NO}
Contrato nº {LOAN_NO}
préstamo {LOAN_NO} de {amount}
Asunto: contrato {LOAN_NO}
solicitud {LOAN_NO} denegada
crédito nº {LOAN_NO}, TAE {rate}
cancelé {LOAN_NO} el {date}
certificado de deuda cero de {LOAN_NO}
la operación {LOAN_NO} no es mía
{LOAN_NO} vendido a {company}
nulidad de {LOAN_NO} por {law}
póliza {LOAN_NO} a {duration}
refinanciación de {LOAN_NO} con {bank}
tengo dos, el malo es {LOAN_NO}
cuadro de amortización de {LOAN_NO}
deuda {LOAN_NO}, {count} cuotas
El préstamo que me quita el sueño es {LOAN_NO}
arriba a la derecha pone {LOAN_NO}
según ustedes el expediente es el {LOAN_NO}
me dieron como referencia {LOAN_NO}
la hipoteca de mis padres, {LOAN_NO}
numeraron el contrato como {LOAN_NO}
pregunté por {LOAN_NO} y nadie sabe nada
Sin el número {LOAN_NO} nadie me atiende
del préstamo {LOAN_NO} no tengo ni copia
@PASSPORT
estoy fuera, pasaporte {PASSPORT}
saqué el pasaporte, {PASSPORT}, y no lo aceptaron
el pasaporte que escanearon lleva el número {PASSPORT}
con pasaporte {PASSPORT} porque me robaron la cartera
en el consulado enseñé mi pasaporte {PASSPORT}
el pasaporte caducado era {PASSPORT}
@PLATE
mi coche, matrícula {PLATE}
se llevaron el {PLATE} con la grúa
furgoneta {PLATE}, mi herramienta de trabajo
mi furgoneta lleva matrícula {PLATE}
@IP
acceso de {IP} el {date}
según ustedes firmé con la IP {IP}
la IP que sale en el registro, {IP}
esa IP, {IP}, no es de mi casa
@URL_TOKEN
El enlace {URL_TOKEN} no va
con {URL_TOKEN} veo datos de otro
abrí {URL_TOKEN} en el móvil de mi hijo
me llegó este enlace: {URL_TOKEN}
@CREDENTIAL
Tonta de mí, le dije la contraseña, {CREDENTIAL}
con la clave {CREDENTIAL} entraba hasta ayer
me pidió el código y le leí {CODE}
me bloquearon el PIN, {CODE}
el SMS decía código {CODE}
@LOOK
La cuota es de {amount}
El interés es del {rate} a {duration}
{hotline} no contesta
según {law} tienen {duration}
{bank} vendió a {company}
comisión de {amount}, un {percent}
{branch} cierra a las {time}
versión {version}
de {time} a {time} esperando
oferta válida {duration}
demora {amount}, {percent}
transferencia {order} del {date}
seguro {amount} al mes
mi {product} subió un {percent}
carencia de {duration} hasta {month}
cita a las {time}, me atendieron a las {time}
sueldo {amount}, alquiler {amount}
{count} burofaxes sin respuesta
en {year} era el {rate}
paquete {order} devuelto el {date}
actualización {version} y adiós {product}
gastos de estudio {amount}
notaría {amount}, registro {amount}
denuncia {order}, {date}
ya había pagado {amount} antes del {date}
en {month} del {year} todo iba bien
su ticket, el {ticket}, lo cerraron sin mirar
el pedido {order} nunca llegó
lo único que veo es {last4}, los cuatro últimos
con un sueldo de {job}, {amount} al mes
son {count} cuotas, a {amount} cada una
a fecha {date} debía {amount}
{regulator} ya tiene mi queja
la TAE, {rate}, en letra pequeña
{company} pide {amount}; plazo, el {date}
de {bank} me pasaron a {bank} y de ahí a {company}
Fecha; Debe; Haber\n{date}; {amount}; {amount}
{bank} me manda a {company}, que me manda {count} cartas
cita en {branch} el {date} a las {time}
dijeron {duration}, luego {duration}
@FILL
Exijo una respuesta por escrito
Ayúdenme, por favor
hice todo lo que me dijeron
Somos gente honrada
no llego a fin de mes
Adjunto documentación
me toman por tonta
nunca había dejado de pagar
Dios se lo pague
Estoy que no vivo
Vergüenza les debería dar
ya no sé a quién acudir
A ver si alguien me lee
Duermo con el teléfono debajo de la almohada
El tono de su gente es indigno
@=NAME
Quién nos escribe|Quién firmó el préstamo
@=PHONE
Teléfono para llamarle|Móvil (con WhatsApp)
@=EMAIL
Correo para la respuesta|E-mail del cliente
@=ADDRESS
Dirección actual|Domicilio de la finca
@=DOB
F. nacimiento|Fecha de nacimiento (titular)
@=ES_DNI
DNI de quien reclama|NIF del titular
@=BANK_CARD
Número de tarjeta|Tarjeta donde cargaron
@=IBAN
IBAN donde devolver|IBAN de la nómina
@=BIC
BIC del banco|SWIFT (si es fuera)|BIC, si lo conoce
@=LOAN_NO
Número de contrato|Préstamo|Expediente (si lo sabe)
@=PASSPORT
Pasaporte (si no hay DNI)
@=PLATE
Matrícula del coche financiado
"""
