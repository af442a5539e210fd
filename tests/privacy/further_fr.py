"""Ways of wording in French, as ordinary complaints have them, for measuring only."""

from typing import Final

BLIND: Final = r"""
@TITLE
Réclamation concernant mon {product}
Réclamation de {NAME}, contrat {LOAN_NO}
Prélèvement de {amount} non justifié
Demande de remboursement anticipé, {NAME}
Votre courrier du {date}
Sans réponse depuis {duration}
TR: Demande de {NAME2}
Inscription FICP injustifiée
Assurance emprunteur refusée, dossier {LOAN_NO}
À l'attention de {AGENT}, service réclamations
Ticket {ticket} toujours ouvert
Demande de report d'échéance pour {NAME}
Erreur de taux sur mon {product}
@OPEN
Madame, Monsieur,\nJe m'appelle {NAME} et je suis cliente chez vous depuis {year}.
Bonjour, je souhaite faire une réclamation au sujet de mon {product}
Bonjour Madame {AGENT:last}, je fais suite à votre courrier du {date}
Bonjour Monsieur {AGENT:last}, je reviens vers vous
Bonjour {AGENT}, comme convenu par téléphone
Je vous écris pour mon père, {NAME}, qui est hospitalisé
Monsieur le Directeur de la {bank}
Compte rendu d'appel : M. {NAME:last} a appelé à {time}
De : {NAME} <{EMAIL}>\nÀ : service client\nDate : {date}\nObjet : {product}
Par la présente, nous vous informons être le conseil de {NAME}
Bonsoir, {NAME} à l'appareil si on peut dire
Début du message transféré :\nDe : {NAME}\nEnvoyé : {date}
bonjour c'est encore moi pour le {product}
Bonjour, je suis {job} et je ne peux écrire que le soir
La cliente {NAME} s'est présentée ce jour à l'agence
Suite à mon entretien avec {AGENT} le {date}
Bonjour à toute l'équipe, j'attends depuis {duration}
Salut {AGENT:first}, peux-tu regarder ce dossier ? La cliente est {NAME}
Excusez-moi de vous déranger encore, c'est pour le {product} de mes parents
@CLOSE
Je vous prie d'agréer, Madame, Monsieur, mes salutations distinguées.\n{NAME}
Dans l'attente de votre réponse, {NAME}
Merci d'avance, {NAME:first} {NAME:last}
{NAME}\n{ADDRESS}\nTél. {PHONE}\n{EMAIL}
Merci de me répondre par mail à {EMAIL}
Bonne journée, {NAME:first}
Sans réponse avant le {date}, je saisirai {regulator}. {NAME}
Maître {NAME2}, pour {NAME}
Pour {NAME}, sa fille {NAME2}
Appel clôturé, conseiller {AGENT}
Envoyé de mon téléphone
Bonne réception, {NAME:first} {NAME:last}
Avec mes remerciements, {NAME}
@NAME
Je m'appelle {NAME}
Le prêt a été souscrit par {NAME} en {year}
Je suis {NAME}, {job} chez {company}
Ici {NAME}, j'appelle au sujet de l'échéance de {month}
M. {NAME:last} conteste les frais de {amount}
Mme {NAME:last} souhaite un nouveau tableau d'amortissement
Monsieur {NAME} demande à être rappelé
Je soussignée {NAME} certifie avoir réglé la somme de {amount}
L'emprunteur est {NAME}
La lettre était adressée à {NAME}
Veuillez corriger mon nom dans votre fichier : {NAME}
Notre cliente, Mme {NAME}, a remboursé la totalité
Je suis mariée et mon nom est maintenant {NAME}
Vous trouverez ci-joint {NAME:file}_reclamation.pdf
bonjour je suis {NAME} j'ai un souci avec mon {product}
Nom et prénom : {NAME}, cliente depuis {year}
Le compte appartient à {NAME}
C'est {NAME:first}, on s'est parlé la semaine dernière
{AGENT} devait me rappeler et ne l'a pas fait
Votre conseillère {AGENT} m'avait promis un geste commercial
[{time}] {NAME} : vous êtes là ?\n[{time}] {AGENT} : oui, je consulte votre dossier
La demande de {NAME} a été refusée le {date}
Le plaignant est {NAME}
Le virement a été fait par {NAME} le {date}
Mme {NAME} a rappelé à {time}, très mécontente
Le bien appartient à {NAME} pour moitié
Bonjour M. {NAME:last}, votre échéance est impayée, voilà votre SMS
Toute correspondance doit être envoyée à {NAME}
Ma signature c'est {NAME} et celle du contrat n'est pas la mienne
Nous, {NAME} et {NAME2}, avons acheté cette maison à crédit
Personne à contacter : {NAME}
Emprunteur : {NAME}\nCo-emprunteur : {NAME2}
Re-bonjour, {NAME}, ticket {ticket}
La personne au téléphone s'est présentée comme {NAME}
alors mon nom c'est {NAME} et j'appelle pour la troisième fois
Maman, {NAME}, m'a demandé de vous écrire
Le client {NAME} est passé à {time} et a déposé les pièces
Le {date}, {AGENT} a écrit :\n> Madame {NAME:last}, merci de votre patience
Le nom {NAME} figure sur chacun de mes virements
Aucune nouvelle de {NAME} depuis le {date}
@NAME2
Ma femme {NAME2} est aussi sur le contrat
Mon fils {NAME2} s'occupe de mes papiers
mon mari, {NAME2}, est décédé en {year}
La conseillère s'appelait {NAME2}
Monsieur {NAME2:last} de l'agence m'a reçu
Un certain {NAME2} de {company} m'a appelé
Je me suis porté caution pour mon neveu {NAME2}
Mon avocat est Maître {NAME2}
Vous pouvez parler à ma fille {NAME2}
mon ex-compagnon {NAME2} ne paie plus sa part
J'ai acheté la voiture à {NAME2} pour {amount}
La curatrice de ma tante est {NAME2}
Notre voisine {NAME2} a reçu le courrier par erreur
Le courtier, {NAME2}, nous a orientés vers vous
L'huissier {NAME2} est passé à {time}
Le notaire {NAME2} peut le confirmer
Les héritiers de {NAME2} demandent la clôture
c'est le prêt de papa en fait, {NAME2}
Mme {NAME2} du service comptable de {company} peut témoigner
Dossier transmis à {NAME2} pour suite à donner
@PHONE
Merci de me rappeler au {PHONE}
Mon portable : {PHONE}
portable {PHONE}, domicile {PHONE2}
Je suis joignable au {PHONE} l'après-midi
J'ai changé de numéro, c'est maintenant le {PHONE}
Je reçois sans cesse des appels du {PHONE2}
Merci de supprimer le {PHONE} de vos fichiers
Le client souhaite être rappelé au {PHONE} après {time}
Le {PHONE2} est le numéro de mon employeur, ne l'appelez plus
ma fille est au {PHONE2}
Appelez-moi au {PHONE} s'il vous plaît
Tél : {PHONE}\nMail : {EMAIL}
J'ai appelé avec mon portable, le {PHONE}
Votre fichier indique {PHONE2}, le bon numéro est {PHONE}
J'ai reçu un SMS sur le {PHONE}
Appel sortant au {PHONE}, messagerie
oui bien sûr c'est le {PHONE}
En cas de question, composez le {PHONE}
Le {hotline} ne répond pas, rappelez-moi au {PHONE}
{NAME}, tél. {PHONE}
le cabinet est au {PHONE2}, demandez Maître {NAME2}
{company} m'a appelée du {PHONE2} le {date}
vous pouvez m'envoyer un texto au {PHONE}
Numéro de rappel : {PHONE}
c'est le {PHONE}, voilà
Mon mari répond le soir au {PHONE2}
Mon numéro pour me rappeler : {PHONE}
Essayez d'abord le {PHONE}, ensuite le {PHONE2}
mon tel {PHONE}
@EMAIL
Merci d'envoyer les documents à {EMAIL}
Je vous ai écrit depuis {EMAIL}
Mon adresse électronique a changé : {EMAIL}
Je suis inscrite sur votre site avec {EMAIL}
La confirmation devait arriver sur {EMAIL}
Je n'arrive plus à me connecter avec {EMAIL}
Contact : {NAME}, {EMAIL}
Réponse par mail de préférence ({EMAIL})
Rien reçu sur {EMAIL}, même pas dans les indésirables
ma fille a une adresse, {EMAIL2}
Mettez en copie mon avocate : {EMAIL2}
De : {NAME2} <{EMAIL2}>
l'ancienne adresse {EMAIL2} est à supprimer
oui c'est {EMAIL}
Un faux mail de {bank} venait de {EMAIL2}
Les relevés sont à envoyer sur {EMAIL}
Envoyé le {date} à {time} par {EMAIL}
L'adresse mail enregistrée est {EMAIL}
La cliente préfère un retour sur {EMAIL}
alors le mail je vous l'épelle, {EMAIL}
Je ne reçois plus de courrier, passez par {EMAIL}
Papa a bien {EMAIL2} mais il ne regarde jamais
Mon e-mail : {EMAIL}
Mon adresse e-mail est la suivante, {EMAIL}
@ADDRESS
J'habite au {ADDRESS} depuis {year}
Merci d'envoyer le courrier au {ADDRESS}
Vous écrivez encore à mon ancienne adresse, {ADDRESS2}
Le bien financé se situe {ADDRESS}
Mon adresse actuelle est la suivante : {ADDRESS}
Nous avons acheté l'appartement du {ADDRESS} avec votre prêt
Un agent de {company} s'est présenté au {ADDRESS}
Le client confirme son adresse : {ADDRESS}
La maison sise {ADDRESS} sera vendue le {date}
Mes parents habitent {ADDRESS2} et n'ont rien à voir avec ce prêt
Je suis propriétaire du logement situé {ADDRESS}
La cuisine a été livrée au {ADDRESS}
Avant j'habitais {ADDRESS2}
L'adresse du contrat est fausse, la bonne est {ADDRESS}
je loge en ce moment au {ADDRESS}
Merci de noter mon changement d'adresse : {ADDRESS}
Lettre recommandée à adresser à {NAME}, {ADDRESS}
Notre nouvelle adresse depuis {month} : {ADDRESS}
c'est au {ADDRESS}, au fond de la cour
Le recommandé est revenu de {ADDRESS2}
Le crédit devait payer le toit de la maison, {ADDRESS}
Dernière adresse connue du débiteur : {ADDRESS}
Ne m'envoyez personne au {ADDRESS}
@DOB
Je suis née le {DOB}
Je suis né le {DOB} et je suis retraité
Mon anniversaire est le {DOB}
Pour vérification, je suis née le {DOB}
Ma date de naissance est fausse dans le contrat, je suis né le {DOB}
ma mère, née le {DOB}, est en maison de retraite
Notre client, né le {DOB}, a signé en {year}
Identité vérifiée : nom, date de naissance {DOB}
Il m'a demandé ma date de naissance, j'ai dit {DOB}
Défunt : {NAME2}, né le {DOB}
d'après ma carte d'identité je suis née le {DOB}
née le {DOB} en France
mon fils, né le {DOB}, était encore étudiant
Emprunteur : {NAME}, né le {DOB}, prêt {LOAN_NO}
La cliente indique être née le {DOB}
date de naissance de la cliente {DOB}
il est né le {DOB}, donc il avait dix-sept ans
Date de naissance communiquée par l'appelant : {DOB}
Je suis née un {DOB}, j'ai passé l'âge de ces histoires
@FR_NIR
Mon numéro de sécurité sociale est le {FR_NIR}
Sur ma fiche de paie figure mon numéro de sécurité sociale {FR_NIR}
Mon numéro de Sécu, c'est {FR_NIR}
Numéro d'assuré social : {FR_NIR}
Mon n° de sécurité sociale est {FR_NIR}
ma carte vitale porte le numéro {FR_NIR}
NIR {FR_NIR} relevé sur le bulletin de salaire
@BANK_CARD
Mon numéro de carte est le {BANK_CARD}
Le paiement a été fait avec la carte {BANK_CARD}
Carte bancaire n° {BANK_CARD}
J'ai fait opposition sur la carte {BANK_CARD} le {date}
Merci de rembourser sur la carte {BANK_CARD}
Vous avez débité deux fois ma carte Visa {BANK_CARD}
Opération du {date}, carte {BANK_CARD}, {amount}
ma carte Mastercard {BANK_CARD} est bloquée depuis {month}
La carte numéro {BANK_CARD} m'a été volée
L'ancienne carte {BANK_CARD} a été remplacée par celle finissant par {last4}
Titulaire {NAME}, carte n° {BANK_CARD}
Le taux de la carte de crédit {BANK_CARD} est de {rate}
La cliente conteste {amount} sur sa carte {BANK_CARD}
Ma carte de débit {BANK_CARD} est refusée partout
Mon mari a payé avec sa carte {BANK_CARD}
alors le numéro de la carte c'est {BANK_CARD}
Supprimez ma carte bancaire {BANK_CARD} de votre site
La photo du ticket est dans {BANK_CARD:digits}.jpg
Le numéro de ma CB est {BANK_CARD}
je lui ai lu mon numéro de carte, {BANK_CARD}
La nouvelle carte {BANK_CARD} n'est jamais arrivée
@IBAN
Merci de faire le virement sur {IBAN}
Le prélèvement se fait sur mon compte {IBAN}
Voici mon RIB, IBAN {IBAN}
Titulaire {NAME}, IBAN {IBAN}
Le remboursement est parti sur un mauvais IBAN, {IBAN}
IBAN pour le remboursement : {IBAN}
notre iban à la {bank} c'est {IBAN}
Les échéances partent de l'IBAN {IBAN}
@BIC
Le code BIC de mon compte est {BIC}
sur le RIB il y a aussi le BIC, {BIC}
Mon BIC : {BIC}
Le BIC qui va avec l'IBAN est {BIC}
voici aussi le code BIC : {BIC}
@BANK_ACCOUNT
Mon numéro de compte est le {BANK_ACCOUNT}
Vous avez prélevé sur mon compte {BANK_ACCOUNT}
Le compte bancaire {BANK_ACCOUNT} chez {bank} est fermé
J'ai clôturé le compte numéro {BANK_ACCOUNT}
Numéro de compte (ancien) : {BANK_ACCOUNT}
@LOAN_NO
Mon numéro de contrat est le {LOAN_NO}
Il s'agit de mon crédit {LOAN_NO}
Prêt {LOAN_NO} du {date}
Je souhaite solder le prêt {LOAN_NO}
Le crédit numéro {LOAN_NO} est remboursé depuis {month}
Merci de m'envoyer le décompte du prêt {LOAN_NO}
Dossier {LOAN_NO}, reste dû {amount}
{company} me réclame {amount} pour le contrat {LOAN_NO}
Mon {product} porte le numéro {LOAN_NO}
Appel concernant le prêt {LOAN_NO}, échéance de {amount}
Objet : contrat de crédit {LOAN_NO}
La référence sur votre lettre est {LOAN_NO}
La demande {LOAN_NO} a été refusée
Je conteste les intérêts du contrat {LOAN_NO} en vertu de {law}
Ticket {ticket} pour le dossier {LOAN_NO}
J'ai viré {amount} le {date} pour le prêt {LOAN_NO}
mon numéro de prêt c'est {LOAN_NO} je crois
Le taux du prêt {LOAN_NO} est passé à {rate}
Offre {LOAN_NO} acceptée le {date}
Crédit voiture, n° {LOAN_NO}
Le numéro du prêt est en haut, {LOAN_NO}
pouvez vous regarder le dossier {LOAN_NO} svp
Contrat de prêt n° {LOAN_NO} de ma mère décédée
N° de contrat : {LOAN_NO}
mon dossier numéro {LOAN_NO}
@PASSPORT
Mon numéro de passeport est le {PASSPORT}
J'ai présenté mon passeport, numéro {PASSPORT}
Mon passeport ({PASSPORT}) a été refusé
passeport français {PASSPORT}
Le numéro de mon passeport est {PASSPORT}
Pièce d'identité : passeport, n° {PASSPORT}
@PLATE
La voiture est immatriculée {PLATE}
Véhicule immatriculé {PLATE}
Ma voiture, plaque {PLATE}, est financée chez vous
Le véhicule {PLATE} a été repris le {date}
Le camion immatriculé {PLATE} est payé
@IP
La connexion venait de l'adresse IP {IP}
Adresse IP {IP}, le {date} à {time}
La demande a été envoyée depuis l'IP {IP}
Votre mail indique une connexion de l'IP {IP}
@URL_TOKEN
Dans le mail il y avait ce lien {URL_TOKEN}
J'ai cliqué sur le lien {URL_TOKEN}
Pour signer on m'a envoyé {URL_TOKEN}
Le lien de dépôt ne marche pas : {URL_TOKEN}
voici le lien du SMS, {URL_TOKEN}
@CREDENTIAL
J'ai reçu le code {CODE} par SMS
Le code confidentiel {CODE} est refusé
le mot de passe provisoire {CREDENTIAL} ne marche pas
Au téléphone je lui ai donné le code {CODE}
mot de passe de l'espace client : {CREDENTIAL}
@LOOK
Le {date} vous avez prélevé {amount}
Ma mensualité est passée de {amount} à {amount}
Le taux prévu était de {rate}
J'ai appelé le {hotline} et attendu {duration}
À {branch} personne n'a pu m'aider
Le prêt dure {duration}
Selon {law} j'ai droit à un décompte
J'ai contacté {regulator}
Mon numéro de ticket est {ticket}
La commande portait le numéro {order}
J'ai pris ce {product} en {year}
{company} m'écrit depuis {month}
L'application version {version} n'affiche rien
J'ai payé {count} échéances
L'indemnité de remboursement anticipé est de {percent}
la carte qui finit par {last4}
On m'a proposé {rate}, le contrat dit {rate}
Je gagne {amount} par mois comme {job}
Mon rendez-vous à l'agence était à {time}
Votre lettre du {date} est arrivée le {date}
Avant j'étais à la {bank}
J'ai versé {amount} et il resterait {amount}
Je dois payer {amount} avant le {date}
Vous avez {duration} pour répondre
Solde initial {amount}\nIntérêts {amount}\nSolde final {amount}
Mes revenus ont baissé de {percent}
L'assurance m'a coûté {amount}
{count} relances en {duration}
La commande {order} a été annulée
Je travaille comme {job} chez {company}
Il reste {duration} sur ce contrat
Les frais de {amount} ne m'ont jamais été expliqués
En {month} {year} le taux était de {rate}
le {hotline} ferme à {time}
Un rappel était prévu le {date} à {time}
D'après {law} ces frais sont interdits
Virement de {amount} le {date}, référence {order}
Ticket {ticket} fermé en {month} sans explication
@FILL
Je suis très déçue de votre service
Merci de revenir vers moi rapidement
Je suis cliente depuis longtemps et c'est la première fois que je me plains
Personne ne me rappelle jamais
Je veux juste que ce problème soit réglé
Cette situation est très dure pour ma famille
On me renvoie d'un bureau à l'autre
Merci de m'expliquer ce calcul
J'ai envoyé tous les documents demandés
Vous trouverez les copies en pièce jointe
J'attends des excuses
Je ne sais plus quoi faire
C'est déjà mon troisième courrier
Je n'ai pas les moyens de payer cela
merci de votre aide
@=NAME
Nom de l'emprunteur|Nom, prénom (en capitales)|Votre nom complet
@=PHONE
Téléphone portable|Téléphone du domicile|Téléphone (en journée)|Votre numéro de portable
Tél. pour vous rappeler
@=EMAIL
Votre adresse mail|Mail pour notre réponse|E-mail de l'emprunteur
@=ADDRESS
Adresse du domicile|Votre adresse (rue, code postal, ville)|Adresse du client
@=DOB
Date de naissance du client|Votre date de naissance|Date de naissance (jj/mm/aa)
@=FR_NIR
Numéro de sécu|Numéro de sécurité sociale (carte vitale)
@=BANK_CARD
Numéro de carte bancaire|N° de la carte bancaire
@=IBAN
IBAN du compte|IBAN pour le virement
@=BIC
BIC de la banque|BIC du compte
@=LOAN_NO
Numéro de contrat|N° du prêt|N° de contrat de prêt|Numéro de votre prêt
@=PASSPORT
Numéro de passeport|N° de votre passeport
@=PLATE
Immatriculation du véhicule|Plaque du véhicule financé
"""
