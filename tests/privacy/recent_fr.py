"""Ways of wording in French by people of all walks of life, for the last measurement only."""

from typing import Final

BLIND: Final = r"""
@TITLE
Indemnité de remboursement anticipé abusive ({amount})
Contestation {LOAN_NO}, {NAME}
À l'attention de {AGENT}
Prélèvement en double le {date}
Usurpation d'identité, crédit souscrit en mon nom
Relance : toujours aucune réponse depuis {duration}
Assurance emprunteur refusée à tort
{NAME:last}, demande de report d'échéances
Harcèlement téléphonique de {company}
main levée d'hypothèque svp
Fwd: tableau d'amortissement {product}
taux passé à {rate}
@OPEN
Madame, Monsieur, je m'appelle {NAME}
Bonjour, je vous contacte au sujet de mon {product}
Bonsoir {AGENT:first}, suite à notre échange
Je vous écris pour ma grand-mère {NAME}
Assistante sociale du secteur, j'accompagne {NAME}
De : {EMAIL}\nEnvoyé : {date} {time}\nObjet : {product}
Objet : réclamation. Réf. ticket {ticket}
Salut, y a quelqu'un ?
Je soussigné {NAME}, {job}
Compte rendu d'entretien, cliente {NAME}, agent {AGENT}
Monsieur le Directeur de {bank}
[message vocal de {time} retranscrit]
Notre cliente, {NAME}, nous a remis votre courrier du {date}
Rebonjour, deuxième message
Allô, enfin je veux dire bonjour
La conseillère {AGENT} m'a dit de passer par ici
Chers banquiers, ici {NAME}, du quatrième sans ascenseur
Permanence du {date}, reçu {NAME} accompagné de sa fille
@CLOSE
Salutations distinguées,\n{NAME}\nTél. {PHONE}
Dans l'attente d'une réponse sous {duration}, {NAME}
Merci d'avance, {NAME:first}
Pour ma mère {NAME}, son fils {NAME2}
Fait le {date}. Signature : {NAME}
Respectueusement, {NAME} (Mme)
copie : {regulator}
Cdt {NAME}
Mon avocat {NAME2} prendra la suite
merci {AGENT:first} pour votre patience
répondez-moi vite au {PHONE}
Voilà voilà, {NAME:first} {NAME:last}
Avec mes salutations les moins distinguées, {NAME}
{NAME}, fatiguée mais polie
Sans nouvelles au {date}, je vous assigne. {NAME}, {PHONE}
bonne soirée à celle qui lira ça
@NAME
Mon nom est {NAME}
Titulaire du contrat : {NAME}
Ici {NAME}, je vous ai écrit le {date}
Mme {NAME:last} conteste {amount}
Monsieur {NAME:last} n'a jamais été prévenu
C'est pour {NAME}, dossier surendettement
Votre lettre commence par "Cher {NAME}"
Emprunteur principal {NAME}
le nom sur ma carte d'identité est {NAME}
{NAME}, {job} à la retraite
Je soussignée {NAME} certifie l'exactitude
bulletin de salaire de {NAME} joint
Fichier {NAME:file}_rib.pdf
votre robot demande {NAME} alors que c'est mon ex
l'assignation vise {NAME}
Client {NAME}, motif : frais de {amount}
Défunt : {NAME}
Requérante : {NAME}
Ils ont confondu avec un autre {NAME} du même village
Mandat de protection de {NAME}
{NAME} et {NAME2}, co-emprunteurs
Assuré {NAME}, cotisation {amount}
contrat signé en ligne par {NAME} soi-disant
Étudiante, {NAME}, prêt étudiant
Bonjour, {NAME} à l'appareil
La société de M. {NAME:last} n'est pas concernée
La succession {NAME} n'est pas réglée
je confirme être {NAME}
chèque à l'ordre de {NAME}
Plaignant {NAME}, partie adverse {bank}
Depuis mon divorce je suis redevenue {NAME}, merci d'en tenir compte
L'échéancier a été édité pour {NAME}, que je suis
appelez-moi {NAME:first}, tout le monde fait ça au village
Le facteur connaît {NAME}, le maire connaît {NAME}, vous non
Dans la cour de l'école on a demandé après {NAME} pour une dette
Nom | Crédit | Impayé\n{NAME} | {product} | {amount}
À l'audience {NAME} a comparu en personne
écrivez {NAME} comme il faut, une fois pour toutes
@NAME2
Mon mari {NAME2} n'était pas au courant
Ma conseillère, {NAME2}, est partie sans prévenir
Le garant {NAME2} est insolvable
J'ai parlé à {NAME2} du service recouvrement
mon frère {NAME2} s'est porté caution
Maître {NAME2} défend mes intérêts
notaire : {NAME2}
mon ex-femme {NAME2} doit payer la moitié
le vendeur {NAME2} a rempli le dossier
un certain {NAME2} se disant de {bank}
Mme {NAME2:last} m'a raccroché au nez
personne de confiance : {NAME2}
héritière, {NAME2}
appelez plutôt ma fille {NAME2}
l'huissier {NAME2} est venu à {time}
votre collègue {NAME2} m'avait garanti {rate}
Mon concubin, {NAME2}, est parti avec la voiture
L'interprète, M. {NAME2}, a tout traduit
@PHONE
Mon numéro de téléphone est le {PHONE}
Appelez-moi au {PHONE} svp
mon nouveau numéro {PHONE}
je reçois des appels du {PHONE2}
Rappel souhaité au {PHONE} avant {time}
fixe {PHONE}, portable {PHONE2}
Numéro affiché : {PHONE2}
SMS au {PHONE}
ne plus utiliser {PHONE}
le code arrive sur mon ancien téléphone {PHONE}
Cliente joignable {PHONE}
Je vous ai appelés du {PHONE} à {time}
mon avocat au {PHONE2}
Enregistrement {PHONE:digits}.mp3
téléphone {PHONE}, email {EMAIL}
sourd de naissance, sms uniquement {PHONE}
ma mère n'a que le {PHONE}
06, enfin voilà : {PHONE}
{PHONE2} m'appelle et raccroche
pas le {hotline}, le {PHONE}
ligne pro {PHONE}
téléphonez au {PHONE}, demandez {NAME:first}
Le plus simple c'est encore de m'appeler, {PHONE}
Tél. de la boulangerie où je travaille : {PHONE}
le portable de ma femme, {PHONE2}, sonne aussi
Personne à prévenir, {NAME2} au {PHONE2}
Après mon service, vers {time}, je réponds au {PHONE}
Les escrocs m'ont eue depuis le {PHONE2}
@EMAIL
Mon adresse e-mail est {EMAIL}
Vous pouvez m'écrire à {EMAIL}
mon ancien mail {EMAIL2}, le nouveau {EMAIL}
envoyez le contrat sur {EMAIL}
Le lien a été envoyé à {EMAIL}
De {EMAIL}, le {date}
votre réponse est partie à {EMAIL2}
contact mail {EMAIL}
mail frauduleux de {EMAIL2}
Copie à mon comptable {EMAIL2}
courrier électronique : {EMAIL}
{EMAIL} reste valable
j'attends les documents par mail {EMAIL}
connexion impossible avec {EMAIL}
supprimez {EMAIL} de vos fichiers
boîte mail {EMAIL}, rien reçu
à {EMAIL} ou par la poste
message envoyé depuis {EMAIL} à {time}
ma fille m'a créé {EMAIL}, servez-vous-en
Vous avez déjà mon mail, {EMAIL}
Le compte client est rattaché à {EMAIL}
je vous réponds depuis {EMAIL}, l'autre boîte est pleine
si c'est pressé, {EMAIL}
transfert de {EMAIL} vers {EMAIL2} le {date}
@ADDRESS
Le bien se situe {ADDRESS}
Veuillez envoyer le courrier au {ADDRESS}
Nous avons quitté {ADDRESS2} pour {ADDRESS}
la maison du {ADDRESS} sera vendue aux enchères
Adresse postale : {ADDRESS}
domicile {ADDRESS}
votre agent est venu au {ADDRESS}
Siège de mon commerce : {ADDRESS}
livraison prévue au {ADDRESS}
le recommandé envoyé au {ADDRESS2} ne m'est jamais parvenu
appartement du {ADDRESS}, valeur {amount}
résidant au {ADDRESS} chez ma fille
Mes parents, {ADDRESS2}, ont reçu l'huissier
changement d'adresse au {date} : {ADDRESS}
la cliente confirme {ADDRESS}
travaux au {ADDRESS}, déblocage refusé
loyers du {ADDRESS} saisis
Pour m'écrire : {ADDRESS}
On vit à cinq au {ADDRESS}
Maintenant je suis logé {ADDRESS}, foyer
demeurant ensemble {ADDRESS}, les époux contestent
Le tribunal a écrit à {NAME}, {ADDRESS}, pas vous
La facture portait {ADDRESS}, la livraison {ADDRESS2}
Dans l'entrée du {ADDRESS} il y a une affiche de {company}
La ferme, {ADDRESS}, est hypothéquée depuis {year}
@DOB
M. {NAME:last}, né le {DOB}, retraité
Date de naissance erronée : {date} au lieu de {DOB}
ma mère est née le {DOB} et perd la mémoire
le conseiller a demandé ma date de naissance, {DOB}
né le {DOB} à l'hôpital du coin
assuré né le {DOB}
Vérification : {NAME}, {DOB}
Je suis née en plein hiver, le {DOB}
date naissance {DOB}, sans emploi
La défunte était née le {DOB}
un homonyme, mais moi né le {DOB}
naissance : {DOB}, signature : {date}
mon fils né le {DOB} n'avait pas l'âge
Mon année ne vous regarde pas mais bon, je suis né le {DOB}
née à la maison le {DOB}, sixième de la fratrie
à la question de la date de naissance j'ai répondu {DOB}
sur le livret de famille, né le {DOB}
{NAME}, venu au monde le {DOB}, sous curatelle
pour vérif ma date de naissance {DOB}
Ma fille, née le {DOB}, a reçu votre pub pour un {product}
@FR_NIR
numéro sécu {FR_NIR}, mutuelle en règle
vous avez divulgué mon numéro de sécurité sociale, {FR_NIR}
arrêt maladie, n° sécu {FR_NIR}
Pourquoi mon numéro de sécu {FR_NIR} est-il sur votre courrier
sur l'arrêt de travail le numéro de sécurité sociale est {FR_NIR}
l'attestation de droits porte le NIR {FR_NIR}
la CPAM m'immatricule {FR_NIR}, numéro de Sécu
@BANK_CARD
CB n° {BANK_CARD}
ma carte bleue {BANK_CARD} a été débitée de {amount}
Paiement par carte {BANK_CARD} le {date}
carte de crédit {BANK_CARD}, titulaire {NAME}
débit non autorisé sur ma carte {BANK_CARD}
Remboursez sur la CB {BANK_CARD}
ma nouvelle carte {BANK_CARD} n'est jamais arrivée
pas la {last4}, l'autre carte : {BANK_CARD}
Fraude CB {BANK_CARD}, {amount}, {time}
la carte du magasin {BANK_CARD}
Visa n° {BANK_CARD}
fichier {BANK_CARD:digits}.jpg
cotisation de {amount} pour la carte {BANK_CARD}
j'ai réglé avec ma carte {BANK_CARD}, commande {order}
annulez la carte {BANK_CARD}
numéro de CB {BANK_CARD} donné au téléphone
Le numéro complet de ma carte, {BANK_CARD}, figurait dans votre mail
j'ai fait opposition, carte {BANK_CARD}
quelqu'un s'est servi de ma carte bancaire {BANK_CARD} pour {amount}
les seize chiffres de ma carte : {BANK_CARD}
À la pompe, la carte {BANK_CARD} a été refusée
@IBAN
nouveau RIB {IBAN}
Remboursement à effectuer sur l'IBAN {IBAN}
prélèvement sur mon compte {IBAN}
Mon salaire arrive sur {IBAN}, remboursez là
l'IBAN que je vous ai déjà donné {count} fois : {IBAN}
faites le virement sur le compte {IBAN}
Le RSA est versé sur l'IBAN {IBAN}
@BIC
BIC de ma banque, {BIC}
au guichet on m'a donné comme BIC {BIC}
et le code BIC, puisqu'il le faut, {BIC}
BIC demandé par votre formulaire : {BIC}
pour l'étranger, swift {BIC}
@BANK_ACCOUNT
mon compte courant {BANK_ACCOUNT} est bloqué
versé sur le compte {BANK_ACCOUNT}
mon compte, le {BANK_ACCOUNT}, est à découvert par votre faute
le compte de mes parents {BANK_ACCOUNT}
@LOAN_NO
Mon prêt n° {LOAN_NO}
Contrat n° {LOAN_NO}
Dossier {LOAN_NO}, taux {rate}
crédit n° {LOAN_NO} du {date}
Objet : prêt {LOAN_NO}
Numéro de contrat {LOAN_NO}, montant {amount}
demande {LOAN_NO} refusée
j'ai soldé {LOAN_NO} le {date}
décompte de remboursement {LOAN_NO}
dossier de crédit numéro {LOAN_NO}
rachat du prêt {LOAN_NO} par {bank}
Le numéro {LOAN_NO} figure sur le courrier de {company}
mon numéro de prêt c'est {LOAN_NO}
référence client {LOAN_NO}
le crédit {LOAN_NO} n'est pas à moi
{LOAN_NO}, reste {count} échéances
nullité du contrat {LOAN_NO} ({law})
leasing {LOAN_NO}, {duration}
Le numéro en gras sur la lettre, c'est {LOAN_NO}
au téléphone on m'a cité le dossier {LOAN_NO}
Référence du prêt qui me pourrit la vie : {LOAN_NO}
l'offre, numérotée {LOAN_NO}, n'est pas signée
Sans le numéro {LOAN_NO} personne ne me parle
@PASSPORT
mon numéro de passeport {PASSPORT}
Pièce d'identité : passeport {PASSPORT}
copie de mon passeport {PASSPORT} conservée
je n'ai qu'un passeport ({PASSPORT})
au guichet j'ai montré mon passeport, le {PASSPORT}
@PLATE
mon véhicule {PLATE} a été repris
carte grise de {PLATE} non rendue
la camionnette {PLATE} me sert à travailler
ma Clio, immatriculée {PLATE}, a disparu du parking
la plaque {PLATE} est toujours gagée
@IP
signé électroniquement depuis l'IP {IP}
connexion suspecte {IP} le {date}
IP enregistrée : {IP}
Votre preuve de signature mentionne l'IP {IP}
@URL_TOKEN
cliquez sur {URL_TOKEN} disait le mail
avec {URL_TOKEN} je vois les données d'un autre
{URL_TOKEN} c'est bien vous ?
j'ai ouvert {URL_TOKEN} sur la tablette de mon fils
votre conseiller m'a texté {URL_TOKEN}
@CREDENTIAL
Le code reçu par SMS : {CODE}
code confidentiel {CODE}
identifiant ok, mot de passe {CREDENTIAL} non
Bêtement j'ai dicté mon mot de passe, {CREDENTIAL}
On m'a demandé le code, j'ai dit {CODE}
le mot de passe {CREDENTIAL} marchait encore hier
@LOOK
La mensualité est de {amount}
Le taux est de {rate} sur {duration}
{hotline} ne décroche pas
selon {law}, vous avez {duration}
frais de {amount}, soit {percent}
{branch} ferme à {time}
ticket n° {ticket}
commande n° {order}
version {version}
entre {time} et {time} personne
offre valable {duration}
pénalités {amount}, {percent} du capital
virement {order} du {date}
assurance {amount} par mois
mon {product} a augmenté de {percent}
différé de {duration} jusqu'en {month}
rendez-vous à {time}, reçu à {time}
salaire {amount}, loyer {amount}
{count} courriers sans réponse
en {year} le taux était {rate}
colis {order} retourné le {date}
mise à jour {version} et plus de {product}
j'ai déjà réglé {amount}, le {date}, par virement
{bank} se défausse sur {company}
en {month} de l'an {year} tout allait bien
une {product} en {count} fois, {amount} chacune
la carte, je n'ai que les derniers chiffres, {last4}
Mon métier, {job}, rapporte {amount}
au {date}, il restait {amount}
avant {date}, {company} veut {amount}
frais {amount}, assurance {amount}, dossier {amount}
{regulator} a ma plainte depuis {duration}
le TAEG de {rate} n'était écrit nulle part
Date ; Débit ; Crédit\n{date} ; {amount} ; {amount}
{bank} m'envoie {company}, qui m'envoie {count} lettres
rendez-vous à {branch} le {date} à {time}
on m'a dit {duration}, puis {duration}
@FILL
Je vous demande une réponse écrite
Aidez-moi s'il vous plaît
j'ai tout fait comme vous avez dit
ça suffit maintenant
Nous sommes une famille honnête
j'ai honte d'en arriver là
Pièces jointes
Merci de faire le nécessaire
plus un sou à la fin du mois
vous vous moquez du monde
J'ai pleuré dans votre agence
C'est à n'y rien comprendre
Je dors avec le téléphone sous l'oreiller
Le ton de vos agents est ignoble
@=NAME
Prénom et nom de l'emprunteur|Qui nous écrit|Qui a signé le prêt
@=PHONE
Tél. domicile|Téléphone où vous rappeler|Portable (sms possible)
@=EMAIL
Adresse e-mail|Mail pour la réponse|Courriel du client
@=ADDRESS
Adresse (logement actuel)|Adresse pour le courrier
@=DOB
Date de naissance de l'emprunteur|Né(e) le (jour, mois, année)|Naissance (date)
@=FR_NIR
N° de Sécu (carte Vitale)|Numéro NIR
@=BANK_CARD
Carte bancaire débitée
@=IBAN
IBAN où vous rembourser|IBAN du salaire
@=BIC
Code BIC|BIC (voir RIB)|BIC, si connu
@=LOAN_NO
N° de dossier|N° du contrat contesté
@=PASSPORT
N° de passeport
@=PLATE
Immatriculation de la voiture
"""
