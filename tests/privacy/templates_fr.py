"""Ways of wording in French, to work with."""

from typing import Final

DEV: Final = r"""
@TITLE
Réclamation : {amount} prélevés à tort
{NAME} - prêt {LOAN_NO}
Frais abusifs
Harcèlement au {PHONE}
RE: demande de {NAME}
@OPEN
Madame, Monsieur,\nje m'appelle {NAME} et je suis client de {bank}.
Bonjour, ici {NAME}.
Bonjour c'est encore {NAME:first}
Au service réclamations de {bank},
Je soussigné {NAME} conteste les frais de {amount}.
Cher Monsieur {AGENT:last},
Je vous écris au nom de ma mère, {NAME2}.
@CLOSE
Cordialement,\n{NAME}
Veuillez agréer, Madame, Monsieur, mes salutations distinguées.\n{NAME}\n{ADDRESS}
Bien à vous,\n{NAME}\nTél. {PHONE}
Merci, {NAME:first}
Sans réponse sous {duration}, je saisirai {regulator}.
{NAME}\n{job}, {company}\n{EMAIL}
Salutations\n{NAME} {PHONE}
@NAME
Je m'appelle {NAME}, client depuis {year}.
Le titulaire du compte est {NAME}.
Nom : {NAME}
L'emprunteur, {NAME}, a toujours payé.
Vous écrivez toujours à « M. {NAME:last} » alors que j'ai déménagé.
Mme {NAME:last} n'a jamais reçu d'offre à {rate}.
je suis {NAME} et j'attends depuis {duration}
Le contrat est signé par {NAME} le {date}.
le prêt est au nom de {NAME}
Demandeur : {NAME}
Moi, {NAME}, je demande le remboursement de {amount}.
@NAME2
Mon épouse {NAME2} est harcelée au travail.
La caution, {NAME2}, n'a rien reçu.
Votre conseillère {AGENT} m'avait promis {rate}.
Un certain {NAME2} de {company} est venu chez moi.
Mon avocat est Me {NAME2}.
Co-emprunteur : {NAME2}
Mon fils {NAME2} a ouvert la lettre.
j'ai parlé avec {AGENT}
Mme {NAME2} du recouvrement m'a insulté.
@PHONE
Mon numéro est le {PHONE}.
Téléphone : {PHONE}
Tél. : {PHONE}
Vous pouvez me joindre au {PHONE}.
portable {PHONE}
appelez-moi au {PHONE}
On m'appelle sans cesse du {PHONE2}, {count} fois par jour.
mon nouveau numéro de portable : {PHONE}
j'ai reçu un SMS sur le {PHONE} pour {amount}
Mobile {PHONE}
fixe : {PHONE}
rappelez ma femme au {PHONE2}
@EMAIL
Mon adresse mail est {EMAIL}.
E-mail : {EMAIL}
Merci de répondre à {EMAIL}
courriel : {EMAIL}
envoyez le décompte à {EMAIL}
mail {EMAIL}
mon identifiant est {EMAIL}
Vous avez écrit à {EMAIL2}, ce n'est pas moi
copie à {EMAIL2}
@ADDRESS
J'habite au {ADDRESS}.
Adresse : {ADDRESS}
Mon adresse est {ADDRESS}.
Merci d'envoyer le contrat au {ADDRESS}
demeurant {ADDRESS}
La maison située {ADDRESS} est estimée à {amount}.
j'ai quitté le {ADDRESS2} en {month}
Un huissier est passé au {ADDRESS}.
domicilié {ADDRESS}
@DOB
Né le {DOB}
née le {DOB} à Lyon
Date de naissance : {DOB}
Je suis né le {DOB}.
ma date de naissance est le {DOB}
{NAME}, née le {DOB}
@FR_NIR
Numéro de sécurité sociale : {FR_NIR}
mon n° de sécu est {FR_NIR}
NIR {FR_NIR}
n° SS {FR_NIR}
Mon numéro de Sécurité sociale ({FR_NIR}) figure sur votre site
@BANK_CARD
Mon numéro de carte est {BANK_CARD}.
Carte : {BANK_CARD}
carte bancaire {BANK_CARD}
CB {BANK_CARD} débitée de {amount}
payé avec la carte {BANK_CARD}
@IBAN
IBAN : {IBAN}
Mon IBAN est {IBAN}.
à rembourser sur {IBAN}
RIB : {IBAN}
prélèvement sur {IBAN} le {date}
virement vers {IBAN}, BIC {BIC}
@BIC
BIC : {BIC}
code BIC {BIC}
@BANK_ACCOUNT
compte n° {BANK_ACCOUNT}
numéro de compte : {BANK_ACCOUNT}
mon compte {BANK_ACCOUNT}
compte courant {BANK_ACCOUNT}
@LOAN_NO
Prêt n° {LOAN_NO}
numéro de contrat : {LOAN_NO}
mon contrat {LOAN_NO}
référence {LOAN_NO}
dossier {LOAN_NO}
numéro de prêt {LOAN_NO}
Offre de crédit n° {LOAN_NO} du {date}
n° client {LOAN_NO}
V/Réf : {LOAN_NO}
@PASSPORT
passeport n° {PASSPORT}
Passeport : {PASSPORT}
mon numéro de passeport est {PASSPORT}
@PLATE
immatriculation {PLATE}
mon véhicule immatriculé {PLATE}
plaque {PLATE}
@IP
connexion depuis l'IP {IP}
adresse IP : {IP}
@URL_TOKEN
Le lien {URL_TOKEN} ne marche pas
lien : {URL_TOKEN}
@CREDENTIAL
mon mot de passe est {CREDENTIAL}
Mot de passe : {CREDENTIAL}
code {CODE} reçu par SMS
code secret {CODE}
@LOOK
Le prêt de {amount} à {rate} court sur {duration}.
Le {date} vous avez prélevé {amount}, puis {amount} le {date}.
Selon {law}, vous devez répondre sous {duration}.
Au {hotline} j'ai attendu {duration}.
carte se terminant par {last4}
Le ticket {ticket} est ouvert depuis {month}.
{percent} de frais, c'est scandaleux.
{branch} me renvoie vers {bank}.
Je suis {job} chez {company}.
commande {order}
@FILL
C'est inadmissible.
Je n'ai jamais eu d'impayé.
Merci de régulariser et de confirmer par écrit.
Personne ne rappelle.
Je suis à bout.
@=NAME
Nom|Nom et prénom|Titulaire|Client
@=PHONE
Téléphone|Tél|Portable|Mobile
@=EMAIL
E-mail|Courriel|Adresse mail
@=ADDRESS
Adresse|Adresse postale|Domicile
@=DOB
Date de naissance|Né(e) le
@=FR_NIR
N° de sécurité sociale|NIR
@=BANK_CARD
Carte bancaire|N° de carte
@=IBAN
IBAN|RIB
@=BIC
BIC
@=LOAN_NO
N° de contrat|N° de prêt|Référence|Dossier
@=PASSPORT
Passeport
@=PLATE
Immatriculation
"""

HELD: Final = r"""
@TITLE
Où sont passés mes {amount} ?
dossier {LOAN_NO} sans réponse
Courrier de {NAME}
@OPEN
Salut, moi c'est {NAME}, petite question sur mon {product}
---------- Message transféré ----------\nDe : {NAME} <{EMAIL}>\nObjet : réclamation
Suite à mon appel avec {AGENT}, voici les faits.
Réclamant : {NAME}
@CLOSE
Bien cordialement\n{NAME}\n{PHONE}
Respectueusement, {NAME}
A+ {NAME:first}
{NAME}, {ADDRESS}
Dans l'attente de vous lire.
@NAME
Je me nomme {NAME} et j'ai un {product}.
Contrat souscrit par {NAME} en {year}
La relance est adressée à Monsieur {NAME:last}.
client : {NAME}, solde {amount}
Assuré : {NAME}
@NAME2
Mon mari, {NAME2}, est décédé en {month}.
C'est {AGENT} qui m'a conseillé d'attendre.
M. {NAME2} du guichet a raccroché.
ma sœur {NAME2} a payé {amount}
@PHONE
joignable au {PHONE}
mon portable c'est le {PHONE}
n'appelez plus le {PHONE2} !
Tel {PHONE}
contact : {PHONE}
@EMAIL
écrivez-moi : {EMAIL}
réponse par mail uniquement à {EMAIL}
hameçonnage venant de {EMAIL2}
@ADDRESS
résidant {ADDRESS}
à expédier : {ADDRESS}
mon appartement, {ADDRESS}, est hypothéqué
ancienne adresse {ADDRESS2}
@DOB
date de naissance {DOB}
({NAME}, né le {DOB})
je suis née un {DOB}
@FR_NIR
sécu {FR_NIR}
n° de sécurité sociale {FR_NIR}
@BANK_CARD
la carte numéro {BANK_CARD}
Visa {BANK_CARD}
@IBAN
mes coordonnées bancaires : {IBAN}
créditez {IBAN}
@BIC
BIC/SWIFT {BIC}
@BANK_ACCOUNT
sur mon compte bancaire {BANK_ACCOUNT}
@LOAN_NO
crédit {LOAN_NO}
au sujet du contrat n° {LOAN_NO}
N/Réf. {LOAN_NO}
@PASSPORT
muni du passeport {PASSPORT}
@PLATE
voiture saisie, {PLATE}
@IP
session ouverte par {IP}
@URL_TOKEN
voir {URL_TOKEN}
@CREDENTIAL
mdp : {CREDENTIAL}
le code de validation {CODE}
@LOOK
Capital restant dû {amount} au {date}.
{law} est pourtant clair.
À {time} j'ai appelé le {hotline}.
{product} à {rate} sur {duration}
ticket {ticket}, compte finissant par {last4}
@FILL
Quelle honte.
Je compte sur vous.
Rien ne bouge.
@=NAME
Votre nom|Emprunteur
@=PHONE
N° de téléphone
@=EMAIL
Mail
@=LOAN_NO
Contrat n°
"""
