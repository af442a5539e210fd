"""Ways of wording in French, written for the last measurement only."""

from typing import Final

BLIND: Final = r"""
@TITLE
{product} soldé et toujours prélevé de {amount}
Réclamation {NAME} / dossier {LOAN_NO}
Tr : ma mère {NAME}, à lire svp
{hotline} ne répond jamais
Saisie alors que {amount} ont été versés
Décès de {NAME2}, clôture du prêt
{LOAN_NO} décompte svp
impossible de me connecter
Mise en demeure
besoin d'aide
@OPEN
Coucou, je vous écris du téléphone de ma fille
Je me présente, {NAME}, retraité, {year} l'année du prêt
Maître d'œuvre de rien du tout, juste cliente : {NAME}
Re {AGENT:first}, on a été coupés à {time}
Nous avons été saisis par {NAME} d'un litige avec {bank}
Note d'appel : {NAME}, mécontent, produit {product}
----- Message transféré -----\nDe : {NAME} <{EMAIL}>
dicté par {NAME}, tapé par le voisin
excusez les fautes c'est le téléphone
Affaire reprise de {AGENT} à {time}
Chère équipe, encore le {product}
@CLOSE
Réponse exigée sous {duration}. {NAME}
Veuillez agréer mes salutations\n{NAME}\n{ADDRESS}
bise, {NAME:first}
à défaut je saisis {regulator}, {NAME}
Fait pour valoir ce que de droit, {NAME}, {date}
Fiche close à {time} par {AGENT}
p/o {NAME}, sa nièce {NAME2}
Me {NAME2}, conseil de {NAME}
accusez réception à {EMAIL}
Voilà, j'ai tout dit. {NAME}
Je reste (pour l'instant) courtoise, {NAME}
@NAME
Le contrat porte la signature {NAME}, or elle est imitée
Titulaire {NAME}, sans cotitulaire
Mme {NAME:last} ne doit plus rien depuis {date}
c'est {NAME} à l'appareil, enfin au clavier
Vous avez fiché {NAME} au FICP à tort
Emprunteur défaillant {NAME}, dites-vous ! {amount} payés pourtant
pièce jointe : {NAME:file}_tableau.pdf
je suis née {NAME} et mariée, prenez le bon nom
Dossier ouvert au nom de {NAME}, conseiller absent
moi {NAME}, je conteste ces {amount}
{NAME}, {job}, demande la mainlevée
M. {NAME:last} rappellera demain
Cliente identifiée : {NAME}, demande un échéancier
on m'appelle {NAME} au courrier et autrement au téléphone
Assignation délivrée à {NAME} par huissier
Enlevez {NAME} de vos relances automatiques
personne d'autre que {NAME} ne peut signer
relevé établi pour {NAME}, page {count}
N° {count} | {NAME} | {amount} | impayé
bah moi c'est {NAME} et j'ai rien signé du tout
Le débiteur {NAME} oppose la prescription
au guichet on m'a dit {NAME} connaît pas
Interprète présent pour {NAME}
ici y a pas de {NAME}, y a que moi
@NAME2
La caution, c'est mon gendre {NAME2}
{NAME2} de {company} m'a hurlé dessus
le courtier {NAME2} a pris {percent}
Mon avocate {NAME2} vous relancera
M. {NAME2:last} à la caisse a refusé
co-empruntrice : {NAME2}
Succession de {NAME2}, décédé en {year}
j'ai eu {NAME2} au bout du fil à {time}
ma tutrice {NAME2} signe pour moi
demandez à {NAME2}, il était là
feu mon mari {NAME2} avait tout payé
À l'acte figure aussi {NAME2}
@PHONE
mon 06 ou 07 je sais plus, tenez {PHONE}
Joignable au {PHONE} après {time}
Plus de fixe, prenez {PHONE}
ne sonnez plus au {PHONE}, c'est l'école
le code sms est parti sur {PHONE}
Numéro à corriger : {PHONE}
tél {PHONE} ou mail
Rappelez-moi vite {PHONE}
le recouvrement appelle du {PHONE2} {count} fois par jour
J'ai composé {hotline} depuis le {PHONE}
Mon fils répond au {PHONE2}
alors je dicte : {PHONE}, c'est noté ?
{NAME}, {PHONE}, trop perçu {amount}
joindre de préf. {PHONE}, sinon {PHONE2}
Whatsapp possible {PHONE}
{PHONE} (laisser sonner, je marche avec une canne)
rappel demandé {PHONE} créneau {time}
Ligne du domicile, {PHONE}
le {hotline} c'est vous, moi c'est {PHONE}
tél {PHONE}, né le {DOB}, prêt {LOAN_NO}
à partir du {date}, uniquement {PHONE}
depuis le {date} : {PHONE}
ma fille traduit, {PHONE2}
@EMAIL
Écrivez à {EMAIL}
mon mail a changé c'est {EMAIL}
{EMAIL} ne marche plus chez vous
la boîte {EMAIL} est celle de ma femme
Envoi du tableau vers {EMAIL}, copie {EMAIL2}
identifiant de l'espace client : {EMAIL}
Expéditrice {EMAIL}
reçu le {date} sur {EMAIL}
conseil du client : {EMAIL2}
rien dans {EMAIL}, même pas les spams
merci de retirer {EMAIL} de vos listes
Contact {EMAIL} / {PHONE}
courriel {EMAIL} refusé par le site
quelqu'un a mis {EMAIL2} sur mon profil
{NAME} ({EMAIL}) attend depuis {duration}
transmettez l'avenant à {EMAIL} svp
à l'adresse {EMAIL} et nulle part ailleurs
Le {date}, {EMAIL} a écrit :
papi n'a pas internet, prenez {EMAIL}
{count} pièces parties de {EMAIL}
@ADDRESS
J'habite {ADDRESS}, troisième gauche
le bien hypothéqué est sis {ADDRESS}
Courrier revenu de {ADDRESS}
écrivez plutôt au {ADDRESS}
On a déménagé : {ADDRESS}
l'huissier est passé {ADDRESS} à {time}
vous écrivez encore {ADDRESS2}, chez mon ex
Domiciliée {ADDRESS} depuis {year}
achat de {ADDRESS}, taux {rate}
Adresse complète {ADDRESS}
Recommandé à envoyer {ADDRESS} à {NAME}
ma maison {ADDRESS} est en vente forcée
faites livrer {ADDRESS}
pour la signification : {ADDRESS}
logement financé : {ADDRESS}, {amount}
je vis chez ma sœur, {ADDRESS}
dans votre fichier il manque un bout, c'est {ADDRESS}
expulsion {ADDRESS} fixée au {date}
signifié {ADDRESS2}, quitté en {year}
l'hypothèque pèse encore sur {ADDRESS}, {amount}
Exp. : {NAME}, {ADDRESS}
@DOB
Né le {DOB}, toujours vivant
ma date de naissance {DOB} ne passe pas
je suis de {DOB}, faites le calcul
vous avez noté {date}, je suis née le {DOB}
Client né {DOB}, authentifié
{NAME}, née le {DOB}, veuve
Papa, né le {DOB}, a signé en {year}
question secrète, anniversaire : {DOB}
extrait de naissance {DOB} joint
il était mineur (né le {DOB}) quand vous avez prêté
sur ma carte d'identité je suis né le {DOB}
venue au monde le {DOB}
emprunteur décédé, né le {DOB}
mon anniv c'est {DOB} si ça peut aider
date de naiss. au dossier {DOB}
jumeaux nés le {DOB}, dossiers mélangés
demandeur {NAME} / {DOB} / {product}
avec {DOB} comme naissance on ne prête pas sur {duration}
@FR_NIR
mon numéro de sécu {FR_NIR}
immatriculée à la Sécu sous {FR_NIR}
pourquoi réclamer {FR_NIR}, mon n° SS, pour un crédit
NIR {FR_NIR} de l'assuré
sur ma carte vitale {FR_NIR}
sur la fiche de paie, sécu {FR_NIR}
@BANK_CARD
Carte débitée : {BANK_CARD}
la CB {BANK_CARD} est perdue
vous prélevez encore {BANK_CARD}, ma carte bleue
Remboursement sur la carte {BANK_CARD}
pas celle en {last4}, la carte {BANK_CARD}
achat de {amount} avec {BANK_CARD} à {time}
numéro devant : {BANK_CARD}, carte de débit
Opposition sur {BANK_CARD} le {date}
ma vieille carte {BANK_CARD} coupée en deux
carte revolving {BANK_CARD}
{count} retraits sur la carte {BANK_CARD}
visa {BANK_CARD} au nom de {NAME}
bloquée, la carte {BANK_CARD}, sans motif
carte n° {BANK_CARD} facturée {amount}
Mastercard finissant mal, {BANK_CARD}
le {date}, {BANK_CARD}, {amount}, commande {order}
ticket avec {BANK_CARD}, c'est pas ma signature
@IBAN
Virez la somme sur {IBAN} rapidement
mon RIB, {IBAN}
prélevé sur {IBAN} malgré révocation
iban pour me rendre {amount} : {IBAN}
ma pension tombe sur {IBAN}, pas touche
@BIC
pour le virement étranger BIC {BIC}
le swift, {BIC}
RIB avec BIC {BIC}
indiquez {BIC} comme BIC
@BANK_ACCOUNT
le compte {BANK_ACCOUNT}, je croyais qu'il était fermé
vous piochez dans le compte {BANK_ACCOUNT}
Livret {BANK_ACCOUNT} saisi
numéro de compte {BANK_ACCOUNT}, {bank}
@LOAN_NO
Mon dossier porte le numéro {LOAN_NO}
contrat {LOAN_NO} conclu le {date}
{LOAN_NO} je ne connais pas
Prêt {LOAN_NO}, reste {amount}
Vos réf. rappelées : {LOAN_NO} / {NAME}
offre {LOAN_NO} à {rate} sur {duration}
Créance {LOAN_NO} cédée à {company}
en haut du courrier : {LOAN_NO}
le crédit {LOAN_NO} est remboursé
ne pas confondre {LOAN_NO} avec le ticket {ticket}
Référence à rappeler {LOAN_NO}
déchéance du terme sur {LOAN_NO}, voir {law}
emprunt no {LOAN_NO}
avenant au {LOAN_NO} jamais reçu
il me parle de {LOAN_NO} sans arrêt
Regroupement {LOAN_NO}, {count} mensualités
et donc {LOAN_NO}, c'est clos ou pas ?
Contrat ; Date ; Montant ; Taux\n{LOAN_NO} ; {date} ; {amount} ; {rate}
à {rate} sur {duration}, {LOAN_NO} devrait être fini
{LOAN_NO} ({amount}), pas l'autre
@PASSPORT
le passeport, nouveau numéro {PASSPORT}
pièce fournie : passeport no {PASSPORT}
je suis à l'étranger, passeport numéro {PASSPORT}
photo du passeport {PASSPORT} refusée
@PLATE
ma voiture {PLATE} a été saisie
véhicule gagé {PLATE}
plaque {PLATE}, {product}
immat. {PLATE} toujours bloquée en préfecture
@IP
connexion venue de {IP}
signature depuis {IP}, pas chez moi
journal : {IP} {time}
l'IP {IP} n'est pas la mienne
@URL_TOKEN
j'ai cliqué {URL_TOKEN} bêtement
votre SMS contient {URL_TOKEN}
page blanche sur {URL_TOKEN}
le lien de signature {URL_TOKEN} a expiré
@CREDENTIAL
mon mdp était {CREDENTIAL}
code reçu {CODE}, je l'ai donné
le code secret {CODE} est refusé
mot de passe provisoire {CREDENTIAL} invalide
il voulait le {CODE} du SMS, et {amount} envolés
@LOOK
de {rate} on est montés à {rate} sans un mot
{amount} le {date}, encore {amount} le {date}
{law} vous oblige à répondre
à {time} {branch} était fermée
ticket {ticket} clôturé sans suite
la version {version} de l'appli se ferme seule
commande {order}, {amount}
{company} réclame {percent} de frais
attente {duration} au {hotline}
{job}, je gagne {amount}
carte en {last4}, opération de {time}
{regulator} tranchera
depuis {month} {count} échéances de trop
{bank} annonçait {rate} en {year}
{count} lettres, {count} appels, {amount} de frais
TAEG {rate} pour un {product} selon {law}
{rate} promis, {percent} facturés
chez {company} depuis {count} ans comme {job}
plainte {order} du {date}
{amount} par mois fois {count} ça fait pas {amount}
passé de {bank} à {bank} en {year}
retraite {amount}, mensualité {amount}
@FILL
J'en dors plus la nuit
c'est du vol organisé, voilà
Faut-il vraiment en venir là
Nous sommes de petites gens
J'comprends rien à vos papiers
Y'en a marre à la fin
La lettre est là devant moi, sur la table
J'ai les captures d'écran
Franchement c'est abusé
mère isolée, je bosse de nuit
On me balade d'un service à l'autre
@=NAME
Vous êtes (nom et prénom)|Auteur de la réclamation
@=PHONE
Où vous joindre|N° mobile (obligatoire)
@=EMAIL
Adresse de messagerie|Courriel pour la réponse
@=ADDRESS
Résidence actuelle|Adresse (rue, CP, ville)
@=DOB
Né(e) en date du|Jour de naissance
@=FR_NIR
N° SS (15 chiffres)
@=BANK_CARD
Carte en cause
@=IBAN
IBAN du remboursement
@=BIC
BIC du remboursement
@=LOAN_NO
De quel prêt s'agit-il|Dossier concerné (n°)
@=PASSPORT
Passeport présenté
@=PLATE
Immatriculation du bien financé
"""
