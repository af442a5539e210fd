"""Ways of wording in French, once blind, now the split `second`."""

from typing import Final

BLIND: Final = r"""
@TITLE
Toujours rien depuis {duration}
TR: dossier de {NAME}
{amount} de frais, pourquoi ?
Prêt {LOAN_NO} soldé mais fiché
@OPEN
Bonsoir, c'est {NAME}.
Madame, Monsieur,\nje soussigné {NAME} conteste les frais de mon {product}.
L'appelant déclare se nommer {NAME}
salut, encore moi
Bonjour {AGENT:first}, suite à notre appel
Vous vous moquez de moi, {bank} ?
@CLOSE
Bien à vous\n{NAME}
Salutations, {NAME}
{NAME}\nport. {PHONE}
Traité par {AGENT} le {date}
Sinon je saisis {regulator}.
@NAME
le client se nomme {NAME} et réclame {amount}
moi c'est {NAME}, on s'est parlé hier
l'acte est au nom de {NAME}
Titulaire de la carte : {NAME}
votre lettre dit « Monsieur {NAME:last} »
vous avez mal écrit {NAME}
réclamation déposée par {NAME}
je signe {NAME}
co-emprunteur {NAME}
mon nom complet est {NAME}
Appelant : {NAME}
je m'apelle {NAME}
Mme {NAME:last} souhaite être rappelée
dossier ouvert pour {NAME} en {year}
l'assurée, {NAME}, a tout payé
en tant que {NAME}, je refuse le taux de {rate}
courrier reçu de {NAME}
@NAME2
ma soeur {NAME2} s'est portée caution
un huissier, {NAME2}, est venu
votre collègue {AGENT} devait rappeler
mon défunt père {NAME2}
le courtier {NAME2} ne répond plus
transféré à {AGENT}
mon patron {NAME2} a été appelé
mandataire : {NAME2}
M. {NAME2} du recouvrement m'a menacé
@PHONE
numero de tel {PHONE}
vous pouvez m'appeler sur le {PHONE}
rappel souhaité au {PHONE}
nouveau numéro {PHONE}
appel reçu du {PHONE2}
supprimez le {PHONE} de vos listes
le client a laissé le {PHONE}
mobile {PHONE} après {time}
ma femme est au {PHONE2}
sms au {PHONE} svp
le numéro enregistré, {PHONE}, n'est plus bon
contact {NAME} {PHONE}
telephone {PHONE}
je réponds au {PHONE} le soir
@EMAIL
mon adresse mail {EMAIL}
envoyez ça sur {EMAIL}
e-mail du client : {EMAIL}
j'écris depuis {EMAIL}
réponse attendue à {EMAIL}
l'arnaque venait de {EMAIL2}
adresse mél : {EMAIL}
en copie {EMAIL2}
rien reçu sur {EMAIL}
relevés à envoyer à {EMAIL}
emial {EMAIL}
identifiant {EMAIL} bloqué
merci d'utiliser {EMAIL}
joignable par courriel, {EMAIL}
@ADDRESS
mon adrese : {ADDRESS}
j'habite maintenant {ADDRESS}
courrier au {ADDRESS}
adresse enregistrée {ADDRESS}
le bien, {ADDRESS}, est vendu
ils sont venus au {ADDRESS}
vos lettres partent encore au {ADDRESS2}
adresse de livraison : {ADDRESS}
logé au {ADDRESS}
mes parents, {ADDRESS2}, ont reçu la lettre
le client confirme habiter {ADDRESS}
{NAME}, demeurant {ADDRESS}
nouveau logement {ADDRESS}
@DOB
date de naissence {DOB}
né(e) le : {DOB}
née le {DOB} à l'étranger
date de naissance vérifiée {DOB}
mon anniversaire, le {DOB}
ddn {DOB}
ma mère, née le {DOB}
naissance : {DOB}
@FR_NIR
n° sécu {FR_NIR}
mon numéro de sécurité sociale est {FR_NIR}
numéro de sécu : {FR_NIR}
sécurité sociale {FR_NIR}
@BANK_CARD
numéro de CB {BANK_CARD}
ma visa {BANK_CARD}
débit sur la carte {BANK_CARD}
carte n° {BANK_CARD}
carte bleue : {BANK_CARD}
opposition sur {BANK_CARD}
n° carte bancaire {BANK_CARD}
@IBAN
rembourser sur {IBAN}
mon compte, IBAN {IBAN}
virement vers {IBAN}
RIB joint : {IBAN}
prélevé sur {IBAN}
@BIC
le BIC est {BIC}
code swift {BIC}
@BANK_ACCOUNT
compte numéro {BANK_ACCOUNT}
mon compte courant {BANK_ACCOUNT}
n° compte : {BANK_ACCOUNT}
cpte {BANK_ACCOUNT}
livret n° {BANK_ACCOUNT}
@LOAN_NO
pret {LOAN_NO}
contrat de crédit {LOAN_NO}
dossier n° {LOAN_NO}
ma référence client {LOAN_NO}
contrat {LOAN_NO} soldé
mon crédit, numéro {LOAN_NO}
objet : prêt n° {LOAN_NO}
votre référence {LOAN_NO}
financement {LOAN_NO} du {date}
offre de prêt {LOAN_NO}
la créance {LOAN_NO} a été cédée
@PASSPORT
passeport numero {PASSPORT}
mon passeport est le {PASSPORT}
n° passeport : {PASSPORT}
identité : passeport {PASSPORT}
@PLATE
la voiture saisie, {PLATE}
mon véhicule est le {PLATE}
immat. {PLATE}
@IP
connecté depuis {IP}
IP du signataire : {IP}
adresse ip inconnue {IP}
@URL_TOKEN
la page {URL_TOKEN} ne charge pas
lien du mail : {URL_TOKEN}
cliqué ici {URL_TOKEN}
ouvrez {URL_TOKEN}
signature sur {URL_TOKEN}
@CREDENTIAL
mon mdp est {CREDENTIAL}
code reçu par sms {CODE}
le mot de passe {CREDENTIAL} est refusé
@LOOK
on m'a dit {rate}, je paie {rate}
{duration} d'attente au {hotline}
d'abord {amount}, puis {amount}
carte finissant par {last4}
selon {law} vous devez répondre
ticket {ticket} fermé
commande {order} annulée
{count} mensualités de {amount}
depuis {month} {year}
{bank} a cédé à {company}
appli {version} qui plante
le {date} à {time}
je suis {job}
soit {percent} de plus
{branch} était fermée
j'ai prévenu {regulator}
@FILL
j'en ai vraiment marre
pièces jointes au dossier
le client hausse le ton
pas de réponse type svp
c'est honteux
@=NAME
Appelant|Nom du client
@=PHONE
Rappel au|Tél. mobile
@=EMAIL
Adresse mél|E-mail du client
@=ADDRESS
Domicilié|Adresse de livraison
@=DOB
Naissance|DDN
@=FR_NIR
N° sécu
@=BANK_CARD
N° CB
@=BIC
BIC/SWIFT
@=LOAN_NO
N° prêt|Dossier n°
@=PASSPORT
N° passeport
@=PLATE
Immat.
"""
