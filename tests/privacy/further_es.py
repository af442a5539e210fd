"""Ways of wording in Spanish, as ordinary complaints have them, for measuring only."""

from typing import Final

BLIND: Final = r"""
@TITLE
Reclamación sobre mi {product}
Reclamación de {NAME}, contrato {LOAN_NO}
Cargo de {amount} que no reconozco
Solicitud de cancelación anticipada, {NAME}
Sobre su carta del {date}
Sin respuesta desde hace {duration}
RV: Consulta de {NAME2}
Inclusión indebida en un fichero de morosos
Para {AGENT}, atención al cliente
Incidencia {ticket} sin resolver
Petición de aplazamiento para {NAME}
Comisiones que nadie me explicó
Llamadas constantes de {company}
@OPEN
Estimados señores:\nMe llamo {NAME} y soy cliente desde {year}.
Buenos días, quiero poner una reclamación por mi {product}
Estimada señora {AGENT:last}: contesto a su carta del {date}
Buenas tardes, señor {AGENT:last}, le vuelvo a escribir
Hola {AGENT}, tal como hablamos por teléfono
Les escribo en nombre de mi padre, {NAME}, que está ingresado
Al servicio de atención al cliente de {bank}
Resumen de la llamada: el señor {NAME:last} llamó a las {time}
De: {NAME} <{EMAIL}>\nPara: reclamaciones\nFecha: {date}\nAsunto: {product}
Por medio de la presente, como abogado de {NAME}, les comunico lo siguiente
Buenas noches, soy {NAME} y escribo por segunda vez
Asunto: préstamo {LOAN_NO}
Inicio del mensaje reenviado:\nDe: {NAME}\nEnviado: {date}
hola soy yo otra vez por lo del {product}
Hola, trabajo de {job} y hasta ahora no he podido escribir
La clienta {NAME} ha venido hoy a la oficina y expone lo siguiente
En relación con mi conversación con {AGENT} el {date}
Muy buenas, llevo {duration} esperando
Hola {AGENT:first}, ¿puedes mirar este caso? La clienta es {NAME}
Perdonen que moleste otra vez, es por el {product} de mis padres
@CLOSE
Saludos cordiales, {NAME}, {PHONE}
Atentamente,\n{NAME}\n{ADDRESS}
Quedo a la espera de su respuesta. {NAME}
Muchas gracias de antemano, {NAME:first} {NAME:last}
{NAME}\nTeléfono: {PHONE}\nCorreo: {EMAIL}
Por favor, respóndanme al correo {EMAIL}
Si no recibo respuesta antes del {date} acudiré a {regulator}. {NAME}
Fecha: {date}. Firma: {NAME}
La abogada {NAME2}, en representación de {NAME}
Fin de la llamada, agente {AGENT}
Firma por mi madre {NAME2}
Enviado desde mi móvil
Que tengan buen día, {NAME:first} {NAME:last}
Saludos de {NAME}
Agradecida por su atención, {NAME}
@NAME
Me llamo {NAME}
El contrato está a nombre de {NAME}
El préstamo lo pidió {NAME} en {year}
Soy {NAME}, {job} en {company}
Le habla {NAME}, llamo por la cuota de {month}
El señor {NAME:last} no está de acuerdo con el cargo de {amount}
La señora {NAME:last} solicita un nuevo cuadro de amortización
Don {NAME} pide que le devuelvan la llamada
Yo, {NAME}, declaro que pagué {amount}
Cliente: {NAME}. Motivo: comisión de {amount}
La prestataria es {NAME}
Corrijan mi nombre en la ficha, es {NAME}
Nuestra clienta, doña {NAME}, ha pagado todo
Me confunden con otro {NAME}
En el archivo {NAME:file}_reclamacion.pdf está todo explicado
hola me llamo {NAME} y tengo un problema con el {product}
Nombre y apellidos: {NAME}, cliente desde {year}
La cuenta es de {NAME}
Soy {NAME:first}, hablamos la semana pasada
{AGENT} me iba a llamar y no ha llamado
Su compañera {AGENT} me prometió devolver la comisión
[{time}] {NAME}: ¿sigue ahí?\n[{time}] {AGENT}: sí, estoy mirando su caso
La solicitud de {NAME} fue rechazada el {date}
La persona que reclama es {NAME}
La transferencia la hizo {NAME} el {date}
La señora {NAME} volvió a llamar a las {time}, muy molesta
La vivienda es propiedad de {NAME} al cincuenta por ciento
Estimado {NAME:last}, su cuota está vencida, eso decía el mensaje
Envíen las cartas a nombre de {NAME}
Mi firma es {NAME} y la del contrato no se parece
Nosotros, {NAME} y {NAME2}, firmamos la hipoteca
Persona de contacto: {NAME}
Prestatario: {NAME}\nCotitular: {NAME2}
Hola de nuevo, {NAME}, incidencia {ticket}
Busquen por {NAME} en su sistema
Quien llama dice ser {NAME} y contesta bien las preguntas
bueno mi nombre, es {NAME}, y es la tercera vez que llamo
Mi madre, {NAME}, me ha pedido que les escriba
El cliente {NAME} vino a las {time} y dejó los papeles
El {date}, {AGENT} escribió:\n> Estimada señora {NAME:last}, gracias por su paciencia
El nombre {NAME} sale en todas mis transferencias
Sin noticias de {NAME} desde el {date}
@NAME2
Mi mujer {NAME2} también está en el contrato
Mi hijo {NAME2} me lleva los papeles
mi marido, {NAME2}, murió en {year}
La gestora se llamaba {NAME2}
El señor {NAME2:last} de la oficina me atendió
Un tal {NAME2} de {company} me llamó
Avalé a mi sobrino {NAME2}
Pueden hablar con mi hija {NAME2}
Segundo titular: {NAME2}
mi expareja {NAME2} ya no paga su parte
Le compré el coche a {NAME2} por {amount}
La tutora legal de mi tía es {NAME2}
La vecina {NAME2} recibió la carta por error
El agente inmobiliario, {NAME2}, nos mandó a su banco
El notario {NAME2} puede confirmarlo
Los herederos de {NAME2} piden el certificado
El cobrador, que dijo llamarse {NAME2}, vino a las {time}
mi hermana {NAME2} firmó como testigo
en realidad el préstamo es de mi padre, {NAME2}
La contable de {company}, {NAME2}, puede confirmarlo
Pasado a {NAME2} para que lo revise
@PHONE
Por favor llámenme al {PHONE} por la tarde
Mi número de móvil es {PHONE}
móvil {PHONE}, casa {PHONE2}
Estoy localizable en el {PHONE}
He cambiado de número, ahora es el {PHONE}
No paran de llamarme desde el {PHONE2}
Borren el {PHONE} de su base de datos
El cliente pide que le llamen al {PHONE} después de las {time}
El {PHONE2} es de mi trabajo, no llamen más ahí
mi hija tiene el {PHONE2}
Llámeme cuando pueda al {PHONE}
Tel: {PHONE}\nCorreo: {EMAIL}
Les llamé desde mi móvil, el {PHONE}
En su ficha aparece {PHONE2} y el correcto es {PHONE}
Recibí un SMS en el {PHONE}
Llamada saliente al {PHONE}, buzón de voz
sí claro, es el {PHONE}
Para cualquier duda, mi teléfono {PHONE}
En el {hotline} no contestan, llámenme al {PHONE}
{NAME}, tfno. {PHONE}
el despacho es el {PHONE2}, pregunten por {NAME2}
{company} me llamó desde el {PHONE2} el {date}
mándenme un WhatsApp al {PHONE}
Teléfono para devolver la llamada: {PHONE}
grabación guardada como {PHONE:digits}.mp3
es el {PHONE}, ese mismo
Mi marido contesta por las noches en el {PHONE2}
Prueben primero con el {PHONE} y luego con el {PHONE2}
mi tel es {PHONE}
El número donde me pueden encontrar es {PHONE}
@EMAIL
Envíenme los documentos a {EMAIL}
Correo: {EMAIL}
Les escribí desde {EMAIL}
Mi correo ha cambiado, es {EMAIL}
Estoy registrada en su web con {EMAIL}
La confirmación tenía que llegar a {EMAIL}
Ya no puedo entrar con {EMAIL}
Contacto: {NAME}, {EMAIL}
Respuesta por correo, por favor ({EMAIL})
En {EMAIL} no he recibido nada, tampoco en no deseados
mi hija tiene correo, {EMAIL2}
Pongan en copia a mi abogado: {EMAIL2}
De: {NAME2} <{EMAIL2}>
la dirección antigua {EMAIL2} ya no vale
sí, apunte, {EMAIL}
Un correo falso de {bank} venía de {EMAIL2}
Los extractos mándenlos a {EMAIL}
Enviado el {date} a las {time} desde {EMAIL}
El correo que consta es {EMAIL}
La clienta prefiere que se le escriba a {EMAIL}
mi email es {EMAIL} por si acaso
le deletreo el correo, {EMAIL}
Por carta no me llega nada, usen {EMAIL}
Papá tiene {EMAIL2} pero nunca lo mira
Mi dirección de correo es {EMAIL}
@ADDRESS
Nos hemos mudado a {ADDRESS}
Manden la carta a {ADDRESS}
Siguen escribiendo a mi antigua dirección, {ADDRESS2}
La vivienda está en {ADDRESS}
Mi dirección actual es la siguiente: {ADDRESS}
Compramos el piso de {ADDRESS} con su hipoteca
Un empleado de {company} se presentó en {ADDRESS}
El cliente confirma su domicilio: {ADDRESS}
La casa de {ADDRESS} sale a subasta el {date}
Mis padres viven en {ADDRESS2} y no tienen nada que ver
Soy la dueña de la vivienda situada en {ADDRESS}
Los muebles llegaron a {ADDRESS}
La dirección del contrato está mal, la buena es {ADDRESS}
ahora mismo estoy en {ADDRESS}
Apunten mi nuevo domicilio: {ADDRESS}
Carta certificada para {NAME}, {ADDRESS}
La notificación estaba en el buzón de {ADDRESS}
Nuestra nueva dirección desde {month} es {ADDRESS}
es en {ADDRESS}, al fondo del patio
La carta certificada volvió de {ADDRESS2}
El crédito era para el tejado de la casa de {ADDRESS}
Último domicilio conocido del deudor: {ADDRESS}
No manden a nadie a mi casa, {ADDRESS}
@DOB
Nací el {DOB} y estoy jubilado
Mi cumpleaños es el {DOB}
Para comprobar: nací el {DOB}
La fecha de nacimiento del contrato está mal, nací el {DOB}
mi madre, nacida el {DOB}, está en una residencia
Nuestro cliente, nacido el {DOB}, firmó en {year}
Datos verificados: nombre, fecha de nacimiento {DOB}
Me pidió la fecha de nacimiento y dije {DOB}
Fallecido: {NAME2}, nacido el {DOB}
según mi carné nací el {DOB}
mi hijo, nacido el {DOB}, aún estudiaba
Titular: {NAME}, nacido el {DOB}, préstamo {LOAN_NO}
La clienta dice haber nacido el {DOB}
con fecha de nacimiento {DOB} consta en su ficha
nació el {DOB}, o sea que tenía diecisiete años
Fecha de nacimiento que da la persona que llama: {DOB}
Nací un {DOB} y a mi edad no estoy para esto
@ES_DNI
Mi número de DNI es el {ES_DNI}
{NAME}, DNI {ES_DNI}
El NIE que figura en el contrato es {ES_DNI}
Alguien pidió un crédito con mi DNI {ES_DNI}
Adjunto copia del DNI {ES_DNI}
Mi documento nacional de identidad es el {ES_DNI}
NIF del titular: {ES_DNI}
me pidieron el dni, {ES_DNI}
@BANK_CARD
El pago se hizo con la tarjeta {BANK_CARD}
En mi tarjeta de crédito {BANK_CARD} faltan {amount}
Anulé la tarjeta {BANK_CARD} el {date}
Han cargado dos veces en mi Visa {BANK_CARD}
Operación del {date}, tarjeta {BANK_CARD}, {amount}
mi tarjeta Mastercard {BANK_CARD} está bloqueada desde {month}
Me robaron la tarjeta número {BANK_CARD}
La tarjeta antigua {BANK_CARD} la cambiaron por la terminada en {last4}
Titular {NAME}, tarjeta {BANK_CARD}
El interés de la tarjeta {BANK_CARD} es del {rate}
La clienta no reconoce {amount} en su tarjeta {BANK_CARD}
Mi tarjeta de débito {BANK_CARD} no la aceptan en ningún sitio
Mi marido pagó con su tarjeta {BANK_CARD}
pues el número de la tarjeta es el {BANK_CARD}
Quiten mi tarjeta {BANK_CARD} de la web
foto del recibo en {BANK_CARD:digits}.jpg
El número de mi tarjeta es el {BANK_CARD}
le leí el número de la tarjeta, {BANK_CARD}
La tarjeta nueva {BANK_CARD} no ha llegado
Cargo de {amount} en la tarjeta {BANK_CARD} el {date}
@IBAN
Hagan la transferencia a {IBAN}
El recibo se carga en mi cuenta {IBAN}
Datos bancarios: {NAME}, {IBAN}
La devolución fue a un IBAN equivocado, {IBAN}
Pagué el {date} desde la cuenta {IBAN}
nuestro iban en {bank} es {IBAN}
Los recibos salen del IBAN {IBAN}
@BIC
El BIC de mi banco es {BIC}
El código BIC de mi cuenta es {BIC}
me piden también el BIC, que es {BIC}
@BANK_ACCOUNT
Mi número de cuenta es {BANK_ACCOUNT}
Han cobrado en mi cuenta {BANK_ACCOUNT}
La cuenta corriente {BANK_ACCOUNT} de {bank} está cerrada
Número de cuenta para el abono: {BANK_ACCOUNT}
Cerré la cuenta número {BANK_ACCOUNT}
Cuenta antigua: {BANK_ACCOUNT}
@LOAN_NO
Mi número de contrato es {LOAN_NO}
Se trata de mi préstamo {LOAN_NO}
Préstamo {LOAN_NO} del {date}
Quiero cancelar el préstamo {LOAN_NO}
El crédito número {LOAN_NO} está pagado desde {month}
Envíenme el saldo pendiente del préstamo {LOAN_NO}
Expediente {LOAN_NO}, pendiente {amount}
{company} me reclama {amount} del contrato {LOAN_NO}
Mi {product} tiene el número {LOAN_NO}
Llamada sobre el préstamo {LOAN_NO}, cuota de {amount}
Asunto: contrato de crédito {LOAN_NO}
La referencia de su carta es {LOAN_NO}
La solicitud {LOAN_NO} fue denegada
Reclamo los intereses del contrato {LOAN_NO} según {law}
Incidencia {ticket} del expediente {LOAN_NO}
Ingresé {amount} el {date} para el préstamo {LOAN_NO}
mi número de préstamo creo que es {LOAN_NO}
El tipo del préstamo {LOAN_NO} ha subido al {rate}
Oferta {LOAN_NO} aceptada el {date}
El crédito del coche, n.º {LOAN_NO}
No tengo más contratos que el {LOAN_NO}
El número de préstamo está arriba, {LOAN_NO}
me pueden mirar el contrato {LOAN_NO} por favor
Contrato de préstamo n.º {LOAN_NO} de mi madre fallecida
mi expediente es el {LOAN_NO}
@PASSPORT
Presenté mi pasaporte, número {PASSPORT}
No aceptaron mi pasaporte ({PASSPORT})
El número de mi pasaporte es {PASSPORT}
Documento presentado: pasaporte, n.º {PASSPORT}
@PLATE
La matrícula del coche es {PLATE}
Coche con matrícula {PLATE}
Mi coche, matrícula {PLATE}, está financiado con ustedes
Se llevaron el vehículo {PLATE} el {date}
@IP
El acceso fue desde la dirección IP {IP}
Dirección IP {IP}, {date}, {time}
La solicitud se envió desde la IP {IP}
Según su correo, entraron desde la IP {IP}
@URL_TOKEN
En el correo venía este enlace: {URL_TOKEN}
Pulsé en el enlace {URL_TOKEN}
Para firmar me mandaron {URL_TOKEN}
No funciona el enlace para subir papeles: {URL_TOKEN}
este es el enlace del SMS, {URL_TOKEN}
@CREDENTIAL
Me llegó el código {CODE} por SMS
El PIN {CODE} no lo acepta
la contraseña provisional {CREDENTIAL} no funciona
Por teléfono le di el código {CODE}
clave de la banca por internet: {CREDENTIAL}
@LOOK
El {date} me cobraron {amount}
La cuota pasó de {amount} a {amount}
El tipo acordado era del {rate}
Llamé al {hotline} y esperé {duration}
En {branch} nadie supo ayudarme
El préstamo es a {duration}
Según {law} tengo derecho a una copia
He acudido a {regulator}
Mi número de incidencia es {ticket}
El pedido tenía el número {order}
Contraté el {product} en {year}
{company} me escribe desde {month}
La aplicación, versión {version}, no muestra nada
He pagado {count} cuotas
La comisión por cancelación es del {percent}
la tarjeta terminada en {last4}
Me ofrecieron {rate} y el contrato dice {rate}
Gano {amount} al mes como {job}
Tenía cita en la oficina a las {time}
Su carta del {date} llegó el {date}
Antes era cliente de {bank}
He pagado {amount} y dicen que debo {amount}
Tengo que pagar {amount} antes del {date}
Tienen {duration} para contestar
Saldo inicial {amount}\nIntereses {amount}\nSaldo final {amount}
Mis ingresos han bajado un {percent}
El seguro me costó {amount}
{count} avisos en {duration}
Se anuló el pedido {order}
Quedan {duration} de contrato
Nadie me explicó la comisión de {amount}
En {month} de {year} el interés era del {rate}
el {hotline} cierra a las {time}
Quedaron en llamarme el {date} a las {time}
De acuerdo con {law} ese cobro no es legal
Transferencia de {amount} el {date}, referencia {order}
Cerraron la incidencia {ticket} en {month}
Pagué {amount} en efectivo
De {bank} me pasé a {bank} en {year}
@FILL
Estoy muy descontenta con el servicio
Por favor, contesten lo antes posible
Soy cliente desde hace muchos años y nunca me había quejado
Nadie me devuelve las llamadas
Solo quiero que se arregle este problema
Lo estamos pasando muy mal en casa
Me mandan de un departamento a otro
Explíquenme cómo han hecho el cálculo
Ya envié todos los papeles que pidieron
Adjunto copia de todo
Espero una disculpa
Ya no sé qué hacer
Esta es la tercera vez que escribo
No puedo pagar esa cantidad
gracias por su ayuda
No tengo estudios pero sé sumar
@=NAME
Nombre del titular|Nombre y apellidos (en mayúsculas)|Su nombre completo
@=PHONE
Teléfono móvil|Teléfono (durante el día)|Su número de móvil
@=EMAIL
Su correo electrónico|Correo electrónico del titular
@=ADDRESS
Domicilio actual|Dirección postal|Su dirección (calle, CP, localidad)|Domicilio del cliente
@=DOB
Fecha de nacimiento del cliente|Su fecha de nacimiento|Fecha de nacimiento del prestatario
@=ES_DNI
Número de DNI|Su DNI o NIE
@=BANK_CARD
Tarjeta de crédito|Número de su tarjeta|Tarjeta afectada (número)
@=IBAN
Cuenta IBAN|IBAN para el abono
@=BIC
Código BIC|BIC de la cuenta
@=LOAN_NO
Número de préstamo|Referencia del préstamo|Número de su préstamo
N.º de contrato de préstamo|Referencia (arriba en la carta)
@=PASSPORT
Número de pasaporte|N.º de su pasaporte
@=PLATE
Matrícula (si es un coche)
"""
