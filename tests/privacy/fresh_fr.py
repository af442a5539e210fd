"""Ways of wording in French, once blind, now the split `fourth`."""

from typing import Final

BLIND: Final = r"""
@TITLE
On me prélève {amount} en double
{NAME} attend sa mainlevée
Crédit {LOAN_NO} soldé mais fiché
Rappelez le {PHONE}
@OPEN
Coucou le service client,
j'écris pour mon père {NAME} qui n'a pas internet
Re-bonjour, c'est {NAME}, celui du {product}
Aux gens de {bank} qui lisent encore
Appel reçu à {time}, au bout du fil {NAME}
@CLOSE
Voilà c'est dit, {NAME}
bises non, salutations, {NAME:first}
appelez-moi, {PHONE}
fiche remplie par {AGENT}
Sinon ce sera {regulator}
Respectueusement\n{NAME}\n{ADDRESS}
@NAME
le prêt est au nom de jeune fille, mais moi c'est {NAME}
vous avez écrit {NAME} avec deux fautes
la cliente {NAME} raccroche
l'offre a été signée par {NAME}, soit moi
M. {NAME:last} patiente depuis {duration}
on a fiché {NAME} à la Banque de France
mon non c'est {NAME}
c'est bien {NAME} que vous harcelez
dossier ouvert par {NAME} en {year}
Mme {NAME:last} exige un geste
sur la boîte aux lettres on lit {NAME}
moi {NAME}, {job}, j'en ai marre
pièce jointe {NAME:file}_rib.pdf
votre courrier destiné à {NAME} est arrivé ouvert
{NAME} conteste les {amount}
emprunteuse principale {NAME}
dans votre base il y a deux {NAME}
@NAME2
mon ex-mari {NAME2} ne paie plus
le courtier {NAME2} a disparu avec {amount}
{AGENT} m'avait juré le contraire
c'est ma fille {NAME2} qui gère
M. {NAME2:last} de {branch} m'a ri au nez
transféré à {AGENT} sans suite
la caution, c'est {NAME2}
l'huissier {NAME2} est passé
@PHONE
je réponds au {PHONE}
mon portable c'est {PHONE}
le {PHONE2} m'appelle dix fois par jour
faites le {PHONE} après {time}
tél perso {PHONE}
numéro changé, désormais {PHONE}
le {hotline} sonne dans le vide, moi je suis au {PHONE}
telefone {PHONE}
client rappelable au {PHONE}
le code part vers {PHONE}, ligne coupée
menacé depuis le {PHONE2}
{PHONE}, demandez ma femme
fixe {PHONE}, pas le matin
enlevez {PHONE} de vos listes
un texto au {PHONE} suffira
{count} appels sur {PHONE}
joignez mon fils, {PHONE2}
@EMAIL
envoyez tout à {EMAIL}
mon adresse {EMAIL} ne reçoit rien
le faux conseiller écrivait avec {EMAIL2}
je me connecte avec {EMAIL}
mèl {EMAIL}
écrit depuis {EMAIL} le {date}
mon avocate, {EMAIL2}, doit tout recevoir
relevés à expédier sur {EMAIL}
{EMAIL} n'est plus à moi
réponse souhaitée à {EMAIL}
adresse mial {EMAIL}
le client fournit {EMAIL}
stop pub sur {EMAIL}
contactez-moi via {EMAIL}, pas par courrier
j'ai créé mon espace avec {EMAIL}
vous avez divulgué {EMAIL} à un tiers
@ADDRESS
on a déménagé au {ADDRESS}
moi je vis {ADDRESS}
l'appart du prêt, c'est {ADDRESS}
courriers à {ADDRESS} uniquement
votre agent a sonné au {ADDRESS}
adrese postale {ADDRESS}
parti à {ADDRESS2} chez mon ex
la maison, {ADDRESS}, est vendue
NPAI pour {ADDRESS}
domicilié {ADDRESS} depuis {year}
hypothèque sur {ADDRESS}
client réside {ADDRESS}
passez donc me voir {ADDRESS}
mon local {ADDRESS} n'est pas mon domicile
l'assurance habitation du {ADDRESS} est à jour
saisie affichée sur la porte, {ADDRESS}
@DOB
je suis né le {DOB}, vérifiez
née {DOB}, donc majeure
ma date de naissance c'est {DOB}
anniversaire le {DOB}, comme sur la carte
maman, née le {DOB}, s'est fait avoir
vous avez {year} au lieu de {DOB} comme naissance
naisance : {DOB}
contrôle date naissance {DOB} ok
emprunteur né en France {DOB}
mon fils né le {DOB} reçoit des relances
j'ai dit {DOB} quand on m'a demandé ma naissance
retraité, né un {DOB}
titulaire (née le {DOB})
naissance {DOB}, fin {last4}
date de naissance erronée, la bonne {DOB}
@FR_NIR
on a usurpé ma sécu {FR_NIR}
ma carte vitale porte {FR_NIR}
le NIR qu'on me demande, {FR_NIR}
à la sécurité sociale je suis {FR_NIR}
on m'a réclamé mon n° de sécurité sociale {FR_NIR}
@BANK_CARD
ma carte {BANK_CARD} est bloquée
débité sur la carte {BANK_CARD}
CB {BANK_CARD}, volée {date}
recréditez-moi la carte {BANK_CARD}
carte bleue n° {BANK_CARD}
la nouvelle carte {BANK_CARD} pas arrivée
carte avalée, {BANK_CARD}
c'est pas la carte {last4} mais la carte {BANK_CARD}
Visa {BANK_CARD} piratée
client dicte carte {BANK_CARD}
numéro de crate, enfin carte : {BANK_CARD}
carte jumelle {BANK_CARD} à résilier
payé avec la carte ({BANK_CARD}) {amount}
opposition sur carte {BANK_CARD}
@IBAN
mettez les sous sur {IBAN}
mon IBAN, {IBAN}
prélevé du compte {IBAN}
le RIB dit {IBAN}
@BIC
il vous faut le BIC aussi, {BIC}
swift de ma banque, {BIC}
avec {BIC} comme BIC
bic : {BIC}, merci
@BANK_ACCOUNT
mon compte {BANK_ACCOUNT} est à zéro
compte n° {BANK_ACCOUNT} clôturé
livret {BANK_ACCOUNT}
versé au compte courant {BANK_ACCOUNT}
@LOAN_NO
ça concerne {LOAN_NO}
prêt {LOAN_NO} fini depuis {year}
n° de crédit {LOAN_NO}
le {product} {LOAN_NO} au taux {rate}
dossier de prêt, {LOAN_NO}
numero de pret {LOAN_NO}
commande {order} rien à voir, le prêt c'est {LOAN_NO}
solde de {LOAN_NO} : {amount}
rappelez {LOAN_NO} en objet
contrat de prêt {LOAN_NO} cédé à {company}
sur {LOAN_NO} il reste {count} échéances
vous trouverez sous {LOAN_NO}
rachat de {LOAN_NO} refusé
mon crédit ({LOAN_NO}) traîne {duration}
offre acceptée {LOAN_NO} le {date}
client demande tableau pour {LOAN_NO}
@PASSPORT
au guichet j'ai sorti mon passeport {PASSPORT}
mon passeport, {PASSPORT}, expire
ouvert avec le passeport n° {PASSPORT}
paseport {PASSPORT}
@PLATE
la voiture {PLATE} saisie
la carte grise dit {PLATE}
mon utilitaire plaque {PLATE}
véhicule {PLATE} en LOA
@IP
connexion bizarre depuis {IP}
l'IP {IP} n'est pas chez moi
journal : {IP} à {time}
vous bloquez mon ip {IP}
@URL_TOKEN
le lien {URL_TOKEN} ouvre mon compte
reçu {URL_TOKEN} par sms
{URL_TOKEN} ne marche plus
regardez {URL_TOKEN}, c'est public
@CREDENTIAL
mon mot de passe {CODE} refusé
je lui ai donné le code {CODE}
mdp {CODE}
code secret {CODE} à changer
@LOOK
d'après {law} vous devez répondre
{branch} fermé encore
{company} a racheté ma dette
taux {rate} au lieu de {rate}
je suis {job} à {amount} par mois
ticket {ticket} clos sans rien
appli {version} plante
{count} appels au {hotline}
je saisis {regulator}
colis {order} bien livré
carte finissant {last4}
en {month} c'était {amount}
{percent} de frais c'est du vol
le {date} à {time}, {branch}
@FILL
C'est à devenir fou
Un peu de sérieux
J'ai tous les papiers
Personne ne bouge chez vous
@=NAME
Qui écrit|Titulaire du dossier
@=PHONE
Tél. en journée|N° de mobile
@=EMAIL
Mail de réponse|Courriel perso
@=ADDRESS
Vous habitez où|Adresse du bien financé
@=DOB
Né(e)|Naissance le
@=FR_NIR
N° sécu (15 chiffres)
@=BANK_CARD
N° carte
@=IBAN
IBAN pour virement
@=BIC
Code BIC/SWIFT
@=LOAN_NO
N° du prêt concerné|Réf. crédit
@=PASSPORT
Passeport montré
@=PLATE
Plaque
"""
