"""Ways of wording in French, once blind, now the split `third`."""

from typing import Final

BLIND: Final = r"""
@TITLE
prélevée deux fois le {date}
{NAME}, 3e relance
TR: TR: {LOAN_NO} solde de tout compte
personne ne répond
{amount} de frais sortis de nulle part
@OPEN
Coucou c'est encore {NAME}
Salut, j'écris pour ma grand-mère, {NAME}
Rebonjour,
Bonsoir {AGENT}, suite à notre appel
Note : client {NAME} en ligne, mécontent
À qui lira ce message,
Bonjour moi c'est {NAME} et j'ai un souci depuis {month}
@CLOSE
Dans l'attente, {NAME}
biz non je rigole. {NAME}
signé {NAME}, tél perso {PHONE}
Fin d'appel, {AGENT}
voilà c'est tout
la prochaine fois c'est {regulator}
p/o ma mère\n{NAME}\n{ADDRESS}\n{EMAIL}
@NAME
au fait je m'appelle {NAME}, pas comme sur l'enveloppe
le contrat est au nom de {NAME}
c'est {NAME} qui appelle, très énervée
la carte porte le nom {NAME}
le signataire serait {NAME}, donc moi
cliente {NAME} veut récupérer {amount}
chez vous je suis enregistrée sous {NAME}
courrier reçu pour {NAME} alors qu'il n'habite pas ici
débiteur selon l'huissier : {NAME}
Non : {NAME}
suite au mariage je suis {NAME}
Je, {NAME}, conteste par la présente
Mme {NAME:last} est passée à {branch}
rappeler M. {NAME:last} après {time}
on m'a demandé si j'étais {NAME}, j'ai dit oui
dossier {NAME}, voir commentaire
vous me confondez avec un autre {NAME}
bulletin_{NAME:file}.pdf en pièce jointe
la demandeuse est {NAME}, {job}
titulaire du compte, {NAME}, c'est moi
et c'est encore {NAME} qui paie
l'acte de vente mentionne {NAME}
d'après sa carte d'identité, {NAME}
l'appelante dit être {NAME}
inconnu au bataillon, {NAME}, d'après vous
@NAME2
mon mari {NAME2} n'est pas au courant
ma belle-soeur {NAME2} s'est portée garante
au guichet {NAME2} m'a dit l'inverse
transmis à {AGENT}
j'avais tout réglé avec {AGENT}
mon ex, {NAME2}, ne paie plus sa part
le courtier {NAME2} a pris {amount}
ma fille {NAME2} traduit pour moi
Me {NAME2:last} vous écrira
le co-emprunteur est {NAME2}
{AGENT} m'avait promis un report
@PHONE
passez-moi un coup de fil, {PHONE}
{PHONE} mais après {time}
mon portable a changé : {PHONE}
tel {PHONE} la journée
au {PHONE} c'est mon mari qui décroche
le {PHONE2} me harcèle, soi-disant {bank}
joignable sur le {PHONE}
des SMS seulement, {PHONE}
numero {PHONE}
le client veut être rappelé, {PHONE}
le code arrive sur {PHONE} que je n'ai plus
plus l'ancien mais {PHONE}
télephone fixe {PHONE}
pour me parler : {PHONE}
affichage {PHONE2} à l'écran
ils ont appelé mon boulot, {PHONE2}
celui enregistré était {PHONE}
laissez sonner, {PHONE}
supprimez {PHONE2} c'est mon patron
whatsapp ok {PHONE}
le mieux c'est le mobile, {PHONE}
à la maison {PHONE}, répondeur
j'avais donné {PHONE}, jamais d'appel
essayez le soir sur {PHONE}
menacée depuis le {PHONE2}
@EMAIL
envoyez ça à {EMAIL}
pour les mails c'est {EMAIL} et rien d'autre
connexion avec {EMAIL} impossible
adrese mail {EMAIL}
par mail, {EMAIL}, pas par la poste
pièces parties de {EMAIL}
vous avez {EMAIL2}, ce n'est pas moi
rien reçu sur {EMAIL}, même en indésirable
inscrite avec {EMAIL}
mettez {EMAIL2} en copie
réponse souhaitée : {EMAIL}
le client écrit depuis {EMAIL}
ma boîte {EMAIL} était pleine
à changer pour {EMAIL} svp
j'ai reçu une arnaque de {EMAIL2}
mes infos envoyées à {EMAIL2} !
le relevé en pdf, {EMAIL}
compte créé avec {EMAIL} en {year}
vous pouvez m'écrire ici {EMAIL}
mon fils suit aussi : {EMAIL2}
le formulaire refuse {EMAIL}
{EMAIL} tout attaché, oui
jamais eu la confirmation sur {EMAIL}
couriel {EMAIL}
@ADDRESS
j'habite {ADDRESS}
on a déménagé, maintenant c'est {ADDRESS}
vos lettres partent toujours au {ADDRESS}
la maison est au {ADDRESS}
ils ont débarqué au {ADDRESS}
adrresse {ADDRESS}
bien situé {ADDRESS}, estimé {amount}
le chèque, postez-le au {ADDRESS}
domiciliée {ADDRESS}
demeurant {ADDRESS}, célibataire
le client vit au {ADDRESS} selon la fiche
notre boutique du {ADDRESS} a fermé
maman est en maison de retraite, {ADDRESS}
depuis le divorce je suis au {ADDRESS}
l'appartement du {ADDRESS} servait de garantie
retour npai du {ADDRESS}
je n'ai jamais vécu {ADDRESS}
livré au {ADDRESS2}, erreur
acte remis au {ADDRESS} par huissier
tout envoyer au {ADDRESS} merci
vous me trouverez au {ADDRESS}
hypothèque sur le {ADDRESS} à lever
l'expert n'est jamais venu {ADDRESS}
visite du recouvrement au {ADDRESS} à {time}
@DOB
née le {DOB}, mariée
je suis venu au monde le {DOB}
mon anniversaire, le {DOB}, est mal saisi
date de naisance {DOB}
né un {DOB}, donc majeur
identité validée, naissance {DOB}
mamie est née le {DOB} et on lui prête encore ?
l'année est bonne mais je suis né le {DOB}
sur ma carte d'identité, née le {DOB}
sur la fiche, ddn {DOB}, c'est juste
nait le {DOB}
à la question anniversaire j'ai dit {DOB}, refusé
l'assuré, né le {DOB}, est décédé
mon fils est né le {DOB}
{DOB}, voilà ma vraie date de naissance
la cliente donne {DOB} comme date de naissance
jumeaux, nés tous les deux le {DOB}
retraité né le {DOB}
acte de naissance du {DOB}
mon anniv c'est {DOB}
contrôle ok : nom, né le {DOB}
quelqu'un né le {DOB} ne peut plus être assuré ?
@FR_NIR
ma sécu c'est {FR_NIR}
num sécu {FR_NIR}
mon numéro de sécurité sociale, {FR_NIR}, traîne dans le dossier
le NIR qu'on m'a demandé, {FR_NIR}
carte vitale, {FR_NIR}
no secu sociale {FR_NIR}
sur le bulletin de paie figure mon n° SS {FR_NIR}
@BANK_CARD
ma carte {BANK_CARD} ne passe plus
j'ai réglé par carte, la {BANK_CARD}
num de carte {BANK_CARD}
carte bleue {BANK_CARD} bloquée en {month}
numéro de la crate {BANK_CARD}
{amount} débités sur ma Visa {BANK_CARD}
sur le devant de la carte : {BANK_CARD}
finit par {last4}, carte entière {BANK_CARD}
la carte qui remplace {BANK_CARD} n'est jamais venue
Mastercard {BANK_CARD} résiliée
débit de {amount} carte {BANK_CARD}
la carte {BANK_CARD} est celle de ma femme
j'ai perdu ma carte {BANK_CARD}
client déclare carte {BANK_CARD} volée
remboursez sur la carte {BANK_CARD}
deux opérations sur la carte {BANK_CARD}
CB {BANK_CARD} avalée par le distributeur
cotisation carte {BANK_CARD} pourquoi
jamais commandé la carte {BANK_CARD}
je lui ai dicté ma carte, {BANK_CARD}
mon ancienne carte : {BANK_CARD}
@IBAN
virez sur {IBAN}
l'iban {IBAN} est en bas
prélèvement depuis {IBAN}
mon compte c'est {IBAN}
remboursement sur le RIB {IBAN}
ibam {IBAN}
@BIC
le bic qui va avec {BIC}
code swift {BIC} je crois
BIC : {BIC} si besoin
ma banque, BIC {BIC}
virement étranger, bic {BIC}
on m'a demandé le BIC donc {BIC}
@BANK_ACCOUNT
mon compte n° {BANK_ACCOUNT}
compte courant {BANK_ACCOUNT} à découvert
prélevé sur le compte {BANK_ACCOUNT}
livret clôturé, compte {BANK_ACCOUNT}
numéro de conte {BANK_ACCOUNT}
le compte numéro {BANK_ACCOUNT} est bloqué
@LOAN_NO
ça concerne le prêt {LOAN_NO}
crédit {LOAN_NO} soldé
n° de prêt {LOAN_NO}
numéro de contract {LOAN_NO}
mon crédit {LOAN_NO} court depuis {year}
en haut du contrat : {LOAN_NO}
contrat {LOAN_NO} pas signé par moi
j'en ai deux, là c'est le prêt {LOAN_NO}
solde du crédit {LOAN_NO} {amount}
le tableau du prêt {LOAN_NO} manque
le client demande le contrat {LOAN_NO}
{LOAN_NO} c'est le numéro du crédit
financement {LOAN_NO}, la voiture
la relance cite le contrat n° {LOAN_NO}
rétractation du prêt {LOAN_NO} envoyée le {date}
crédit {LOAN_NO} cédé à {company}
prêt immo {LOAN_NO} renégocié
contrat {LOAN_NO} résilié, pourquoi
votre prêt numéro {LOAN_NO}
rien sous le dossier de prêt {LOAN_NO}
rachat de {LOAN_NO}, crédit chez {bank}
offre de prêt {LOAN_NO} jamais reçue
mon emprunt porte le numéro {LOAN_NO}
pour le renouvelable c'est {LOAN_NO}
@PASSPORT
passeport {PASSPORT} présenté
mon passeport a le numéro {PASSPORT}
passport n {PASSPORT} valable jusqu'en {year}
identifié avec passeport {PASSPORT}
nouveau passeport, {PASSPORT}
pièce : passeport num. {PASSPORT}
@PLATE
la voiture immatriculée {PLATE}
ma Clio {PLATE} a été saisie
la carte grise de {PLATE} manque
la plaque, c'est {PLATE}, un break gris
véhicule {PLATE} payé
@IP
connexion depuis {IP}, pas moi
adr. IP {IP} à {time}
le journal montre {IP}
signé en ligne depuis l'IP {IP}
bloqué à cause de {IP}
@URL_TOKEN
votre lien ({URL_TOKEN}) est mort
j'ai cliqué {URL_TOKEN}
reçu par sms : {URL_TOKEN}
sur {URL_TOKEN} tout le monde voit mon compte
{URL_TOKEN} donne une page blanche
@CREDENTIAL
mot de passe {CREDENTIAL} refusé
il m'a mis {CREDENTIAL} comme mdp provisoire
mon code {CODE} est bon pourtant
code sms {CODE} arrivé trop tard
le mot de passe c'était {CREDENTIAL}
@LOOK
{amount} le {date} puis encore {amount}
ticket {ticket} clos sans rien dire
appelé le {hotline}, {duration} d'attente
taux passé de {rate} à {rate}
selon {law} j'y ai droit
commande {order} annulée, {amount} envolés
l'appli {version} plante
chez {bank} depuis {year}
j'étais à {time} devant {branch}
celle qui finit en {last4}, débitée de {amount}
{company} réclame {amount}
{percent} de frais, pour quoi
encore {count} mois à {amount}
réclamation {ticket} du {date}
demandé en {month}, il y a {duration}
{regulator} est prévenu
une {job} m'avait promis {rate}
paiement {order} de {amount} perdu
le {hotline} c'est bien vous ?
pénalité de {percent}, soit {amount}
@FILL
je n'en peux plus
réglez ça svp
on ne traite pas les gens ainsi
client aimable
j'ai tout gardé
@=NAME
qui réclame|emprunteur d'après l'offre
@=PHONE
rappeler ce numéro|portable (en journée)
@=EMAIL
mail pour réponse|boîte mail perso
@=ADDRESS
où habitez-vous|à poster au
@=DOB
né(e) quand|naissance (jj/mm/aaaa)
@=FR_NIR
n° carte vitale
@=BANK_CARD
carte concernée
@=IBAN
IBAN pour le remboursement
@=BIC
BIC de votre banque
@=LOAN_NO
quel crédit|n° lu sur la relance
@=PASSPORT
passeport (copie jointe)
@=PLATE
plaque de l'auto
"""
