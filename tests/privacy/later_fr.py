"""Ways of wording in French, written by another hand for the last measurement only."""

from typing import Final

BLIND: Final = r"""
@TITLE
Réclamation {NAME} contre {bank}
{product} : prélèvement de {amount} non autorisé
TR: dossier {LOAN_NO}, merci de répondre
Fichage abusif à la Banque de France
Relances de {company} au nom de {NAME2}
Remboursement anticipé refusé
Mme {NAME:last} attend toujours
Deuxième courrier resté sans suite
succession de {NAME2}
appel du {date}, client {NAME}
URGENT {amount} disparus
on me prend pour qui
@OPEN
Bonjour, je me permets de vous écrire
Madame, Monsieur, je soussignée {NAME}
Cher {AGENT:first}, suite à notre échange
Appel entrant {time} - {NAME} - ton vif
coucou, y a quelqu'un ?
Bonsoir, c'est {NAME:first} {NAME:last}
J'interviens pour le compte de {NAME}
De : {NAME} <{EMAIL}>\nObjet : {product}
Je vous écris à la place de ma mère qui a {count} petits-enfants et plus d'yeux
message vocal retranscrit
Bonjour {AGENT}, vous m'aviez dit de vous écrire
Alors voilà toute l'histoire
slt c {NAME:first}
Je parle dans le téléphone de ma petite-fille, excusez les fautes
Chat du {date} - visiteur : {NAME} - {product}
Suite à ma visite à l'agence mardi, on m'a dit de vous saisir
@CLOSE
Bien à vous\n{NAME}\n{PHONE}
Dans l'attente, {NAME:first}
Je reste joignable au {PHONE}
Veuillez agréer mes salutations. {NAME}
Merci {AGENT:first}
Signé : {NAME}
Fin d'appel, rappeler {PHONE}, conseiller {AGENT}
Recevez, Madame, mes salutations distinguées, {NAME2}, avocat
bonne journée quand même
Sans réponse sous {duration} je saisis {regulator}
p.o. {NAME2}, pour {NAME}
{NAME}, veuve, mais pas dupe
Bises à la standardiste, {NAME:first}
Pour {NAME}, sa curatrice {NAME2}, {PHONE2}
À bon entendeur, {NAME}
envoyé depuis le portable de {NAME2:first}
@NAME
Je m'appelle {NAME} et je suis cliente depuis {year}
M. {NAME:last} a signé sans lire
Mme {NAME:last} demande un échéancier
Vous écrivez à "{NAME}", ce n'est pas moi
le compte de {NAME} a été débité
{NAME}, c'est mon mari, il est hospitalisé
à {NAME} on n'a jamais rien expliqué
d'après {NAME} tout était réglé
moi c'est {NAME:first}
je suis {NAME}, la locataire du dessus
Emprunteur : {NAME}
Titulaire {NAME}, carte bloquée
nom de jeune fille {NAME}
On a appelé mon patron pour lui dire que {NAME} ne payait pas
{NAME:last} {NAME:first}, comme sur la carte d'identité
pièce jointe : {NAME:file}_justif.pdf
la signature de {NAME} a été imitée
c'est {NAME} à l'appareil
Le dossier de {NAME} est passé au contentieux
l'assurée, {NAME}, est décédée
chez les {NAME:last} on paie ses dettes
Client identifié : {NAME}, motif {product}
Ordre de virement : {NAME}, {amount}
je certifie sur l'honneur, {NAME}
{NAME} vous dit bonjour et au revoir
Nom | Prêt | Reste dû\n{NAME} | {LOAN_NO} | {amount}
la voiture est à {NAME}, le crédit est à moi, vous suivez ?
j'en ai marre qu'on demande {NAME} à chaque appel, il est parti en {year}
Mlle {NAME:last} c'était il y a trente ans, maintenant c'est madame
la boîte aux lettres porte {NAME}, donc l'huissier a cru que c'était moi
on tutoie pas les clients, "{NAME:first} faut payer" ça va pas non
Le {date} {NAME} a versé {amount}, reçu {order}
{bank} contre {NAME}, audience du {date} à {time}, enjeu {amount}
@NAME2
ma conjointe {NAME2} est coemprunteuse
mon ex, {NAME2}, ne paie plus
la conseillère {NAME2} m'avait promis {rate}
un certain {NAME2} s'est présenté chez moi
mon père {NAME2} s'est porté caution
Parlez-en à {NAME2}, elle a procuration
j'ai tout remis à {NAME2} en agence
C'est {NAME2} qui a rempli le formulaire
feu {NAME2}, mon oncle
le notaire, maître {NAME2:last}
vous avez parlé de mes dettes à {NAME2}
témoin : {NAME2}
ni {NAME2} ni moi n'avons touché un centime
mon beau-frère {NAME2} bosse chez vous, il est gêné
Mandataire désignée par le juge : {NAME2}
{NAME2}, de {company}, parlait de {rate}, le papier dit {rate}
@PHONE
Mon numéro : {PHONE}
vous pouvez me joindre au {PHONE} après {time}
j'ai changé de numéro, c'est le {PHONE}
on m'appelle du {PHONE2} tous les jours
le {PHONE2} se fait passer pour {bank}
le code arrive sur le {PHONE2}, pas sur le mien
texto au {PHONE} svp
j'ai attendu au {hotline}, rappelez le {PHONE}
Numéro à rappeler {PHONE}, client pressé
ne téléphonez plus à mon travail ({PHONE2})
{PHONE}, laissez un message
06 ou fixe, au choix : {PHONE}
{count} appels du {PHONE2} le {date}
coordonnées : {PHONE} / {EMAIL}
Contacter {NAME} au {PHONE}
le numéro {PHONE} n'est plus attribué dites-vous
mon numéro n'a pas bougé, {PHONE}
joignable le matin {PHONE}
euh le zéro six... attendez... {PHONE}, voilà
si ça sonne occupé au {PHONE}, insistez, on est sur répondeur
Le client souhaite être recontacté sur le {PHONE} entre midi et deux
en semaine {PHONE}, le week-end {PHONE2} chez ma sœur
mon opérateur m'a donné un nouveau numéro, notez {PHONE}
ils masquent leur numéro mais une fois j'ai vu {PHONE2}
enregistrement appel_{PHONE:digits}.mp3
le {hotline} promettait un rappel au {PHONE}, c'était le {date}
@EMAIL
mon mail : {EMAIL}
écrivez-moi à {EMAIL}
envoyez le tableau d'amortissement à {EMAIL}
mes relevés partent chez {EMAIL2}
réponse attendue sur {EMAIL}
j'ai écrit de {EMAIL} le {date}
mail non distribué à {EMAIL}
c'est {EMAIL} tout attaché
l'avocate : {EMAIL2}
Le client communique {EMAIL}
le devis est parti de {EMAIL}
contact {EMAIL}
je n'ai que l'adresse de ma fille, {EMAIL2}
nouvelle adresse mail {EMAIL}
Expéditeur {EMAIL}, {count} pièces
ne mettez pas de majuscule, {EMAIL}
j'avais oublié un point dans l'adresse, la bonne c'est {EMAIL}
Le {date}, {NAME} <{EMAIL}> a écrit :
le service réclamation m'a répondu sur {EMAIL}, puis silence
moi les mails c'est {EMAIL}, je regarde le soir
le dossier complet part aujourd'hui de {EMAIL}
@ADDRESS
mon adresse : {ADDRESS}
domicilié au {ADDRESS}
nous avons déménagé au {ADDRESS}
courrier à envoyer {ADDRESS}
le bien situé {ADDRESS}
l'huissier est venu {ADDRESS}
la maison du {ADDRESS} a été saisie
vos lettres vont au {ADDRESS2}, chez mon ex
chez {NAME2}, {ADDRESS2}
Adresse vérifiée : {ADDRESS}
je loue {ADDRESS} depuis {year}
retour à l'envoyeur : {ADDRESS}
mes parents, {ADDRESS2}, n'ont rien à voir
résidence principale {ADDRESS}
travaux au {ADDRESS} par {company}
ma nouvelle adresse est {ADDRESS}
recommandé adressé {ADDRESS}
siège de mon activité {ADDRESS}
un bien acheté {amount} au {ADDRESS}
vous avez tout envoyé {ADDRESS2}, j'y suis plus depuis {year}
la banque a une hypothèque sur le {ADDRESS}
Livraison de la cuisine prévue {ADDRESS}, jamais faite par {company}
sur le bail c'est écrit {ADDRESS}
@DOB
né le {DOB} à Lille
je suis né le {DOB}, pas en {year}
mon fils, né le {DOB}, est étudiant
Vérification : né(e) le {DOB}
elle est du {DOB}
la fiche indique une naissance le {DOB}
mon père né {DOB} est mort le {date}
naissance {DOB}, c'est bien moi
vous m'avez confondue avec quelqu'un né le {DOB}
j'ai donné ma date de naissance {DOB}
cliente née le {DOB}, retraitée
anniversaire le {DOB}
l'emprunteur, né le {DOB}, demeure {ADDRESS}
vous fêtez mon anniversaire avec une mise en demeure, je suis du {DOB}, bravo
au téléphone on m'a demandé le {DOB}, j'ai dit oui c'est ça
homonyme : lui est né ailleurs, moi le {DOB} à Roubaix
Assuré(e) : {NAME}, {DOB}
le livret de famille dit {DOB}
papa est né le {DOB}, il a Alzheimer
@FR_NIR
mon NIR est {FR_NIR}
immatriculée sous le {FR_NIR}
la CAF a mon numéro de sécurité sociale {FR_NIR}
mon numéro de sécu sur la fiche de paie : {FR_NIR}
pour la prévoyance il vous faut le {FR_NIR}, non ?
l'arrêt maladie porte le matricule {FR_NIR}
Invalidité reconnue, n° d'assuré social {FR_NIR}
@BANK_CARD
ma CB {BANK_CARD}
numéro de carte {BANK_CARD}
la carte {BANK_CARD} a été débitée
carte Visa {BANK_CARD}
j'ai fait opposition sur {BANK_CARD}
{amount} avec la carte {BANK_CARD}
ma carte porte le numéro {BANK_CARD}
cotisation {amount} pour la carte {BANK_CARD}
la nouvelle carte est la {BANK_CARD}
paiement refusé, carte {BANK_CARD}
carte de crédit {BANK_CARD}
on m'a demandé le numéro, {BANK_CARD}
Mastercard {BANK_CARD}
carte enregistrée {BANK_CARD}
j'ai dicté ma carte, {BANK_CARD}, sans réfléchir
{company} garde ma carte {BANK_CARD} en mémoire
la carte avalée par le distributeur c'est la {BANK_CARD}
paiement en {count} fois avec {BANK_CARD}, je conteste
Cliente fait opposition, carte {BANK_CARD}, perte le {date}
{date} {time} carte {BANK_CARD} {amount} {company}
@IBAN
virement sur {IBAN}
compte {IBAN} au nom de {NAME}
remboursement à faire sur mon compte {IBAN}, merci
le mandat SEPA vise {IBAN}, révoqué le {date}
ma paie tombe sur {IBAN}
l'IBAN que vous avez ({IBAN}) est clôturé
@BIC
le BIC c'est {BIC}
BIC/SWIFT de ma banque {BIC}
pour l'étranger il faudra le BIC {BIC}
ma banque a pour SWIFT {BIC}
virement parti avec le BIC {BIC}, jamais arrivé
@BANK_ACCOUNT
compte {BANK_ACCOUNT}
compte joint {BANK_ACCOUNT}
prélèvement rejeté sur le compte numéro {BANK_ACCOUNT}
mon vieux compte chez {bank}, le {BANK_ACCOUNT}
@LOAN_NO
contrat {LOAN_NO}
prêt {LOAN_NO}
mon crédit porte le numéro {LOAN_NO}
vos références : {LOAN_NO}
dossier de financement {LOAN_NO}
crédit n° {LOAN_NO} soldé
pour le prêt {LOAN_NO} je paie {amount}
{LOAN_NO} a été cédé à {company}
N° {LOAN_NO} sur vos courriers
au titre du contrat {LOAN_NO}
le {product} {LOAN_NO}
client appelle pour {LOAN_NO}
assurance du prêt {LOAN_NO}
contrat de crédit {LOAN_NO} signé le {date}
c'est le dossier {LOAN_NO}
mise en demeure dossier {LOAN_NO}
en haut à droite y a marqué {LOAN_NO}
je rembourse le {LOAN_NO} depuis {month} sans incident
déblocage des fonds, prêt numéro {LOAN_NO}, {date}
rachat de crédits : {LOAN_NO} plus un autre
copie du contrat {LOAN_NO} jamais reçue
{LOAN_NO} : {amount} à {rate}, {count} échéances, départ {date}
@PASSPORT
mon passeport porte le {PASSPORT}
j'ai présenté le passeport {PASSPORT}
titre de voyage, passeport {PASSPORT}
pas de carte d'identité, juste le passeport {PASSPORT}
vérification d'identité par passeport n°{PASSPORT} refusée
@PLATE
immatriculée {PLATE}
ma voiture {PLATE}
la {PLATE} a été saisie
la camionnette, {PLATE}, c'est mon outil de travail
LOA sur {PLATE}
@IP
connexion depuis {IP}
IP {IP} à {time}
signé depuis l'IP {IP}
{IP}, ce n'est pas chez moi
@URL_TOKEN
lien reçu par sms : {URL_TOKEN}
signature ici {URL_TOKEN}
espace client {URL_TOKEN}
le conseiller m'a renvoyé vers {URL_TOKEN} et rien
page blanche quand j'ouvre {URL_TOKEN}
@CREDENTIAL
mon mdp {CREDENTIAL}
le code reçu est {CODE}
j'ai donné le code {CODE}
mon fils a changé le mot de passe en {CREDENTIAL}
la dame voulait le code du SMS, {CODE}, je l'ai lu
votre code temporaire est {CODE}, c'est ce que disait le message
@LOOK
j'ai payé {amount} le {date}
le taux est de {rate} et non {rate}
selon {law}
ticket {ticket}
{branch} est fermée
frais de dossier {amount}
je saisirai {regulator}
à {time} un appel
{percent} de plus
depuis {month} rien
TAEG {rate}
pénalités de {amount} sur {duration}
crédit de {amount} chez {bank}
en {year} c'était {rate}
{bank} a vendu la dette à {company}
la loi est claire, {law}, relisez
{count} fois que j'appelle, {duration} à chaque coup
le {date} à {time} j'étais devant {branch}
{amount} de capital, {amount} d'intérêts
{regulator} m'a répondu de patienter {duration}
votre courrier du {date} parle de {amount}
taux d'usure {rate}, le mien {rate}, cherchez l'erreur
prime d'assurance {amount} par mois sur un {product}
une Clio d'occasion, {amount}, pas une Ferrari
l'article 7.3 de vos conditions dit {duration}
le lundi de Pâques tout est fermé
canapé acheté pendant le Black Friday en {count} fois
bureau 214, deuxième étage, on m'a promené
la ligne 13 en panne, arrivée à {time}
le Livret A monte, mon taux aussi, {rate}
{date} : {amount}. {date} : {amount}. Et après, rien.
ticket {ticket}, commande {order}, {product}, j'ai tout donné
{version} sur la tablette, {version} sur le téléphone, rien ne s'ouvre
@FILL
je n'en dors plus
je veux une réponse écrite
je n'ai rien signé
honteux
merci d'avance
je suis seule avec mes enfants
on me raccroche au nez
je ne comprends rien à vos calculs
prière de régulariser
c'est la double peine
faites un geste
je garde tout, les mails, les enregistrements
@=NAME
Nom de l'emprunteuse|Nom figurant au contrat
@=PHONE
Tél. de contact|Où vous appeler|N° de portable
@=EMAIL
Votre mail|E-mail de réponse|Mél (facultatif)
@=ADDRESS
Où vous habitez|Rue, CP, ville
@=DOB
Né(e) un|Votre naissance, le|Date de naissance du réclamant
@=FR_NIR
N° INSEE|Votre n° de sécu
@=BANK_CARD
Carte débitée
@=IBAN
Votre IBAN
@=BIC
BIC banque|Votre BIC
@=LOAN_NO
N° figurant sur l'offre|Prêt concerné
@=PASSPORT
N° du passeport
@=PLATE
Plaque du véhicule
"""
