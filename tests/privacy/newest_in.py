"""Ways of wording in the English of India, written for the last measurement only."""

from typing import Final

BLIND: Final = r"""
@TITLE
Harassment by recovery boys in {product} case
{NAME} ji's complaint, foreclosure charges {amount}
Kindly close {LOAN_NO} in CIBIL
Pls help, father {NAME2} cheated by agent
Legal notice on behalf of {NAME}
Reminder 3: NOC for {product}
RTI / grievance, {NAME}
Wrong reporting, {amount}
@OPEN
Respected Sir/Madam, myself {NAME}
Namaste, I am one {job} from small town
To the Principal Nodal Officer of {bank}
Sir, {AGENT} madam told to write here only
Trailing mail below from my uncle {NAME}
Subject: as above. I the undersigned {NAME}
With due respect I beg to state
Sir my papa {NAME} cannot type
@CLOSE
Kindly do the needful at the earliest. {NAME}
Thanking you, yours obediently,\n{NAME}\n{ADDRESS}
Otherwise I will be constrained to move {regulator}
missed call de dijiye {PHONE}
Regds, {NAME:first}
Place: home. Date: {date}. Sd/- {NAME}
Awaiting your early reply please
@NAME
Applicant {NAME} S/o late shri
in Aadhaar it is {NAME} but you people put initials
Sir {NAME} this side, EMI bounced
PAN card name is spelled {NAME}
I, {NAME}, resident of the above, do solemnly affirm
Customer Mr {NAME:last} telling that {amount} debited double
account holder {NAME} expired in {year}, nominee is wife
NACH in the name of {NAME} not cancelled till date
{NAME} here yaar, again same problem
Loan sanction letter mentions {NAME} and {amount}
Smt {NAME} has visited {branch} {count} times
Sl no {count} / {NAME} / {amount} / pending
my good name is {NAME}
in ration card {NAME} only
Late {NAME} was holder of this {product}
{NAME}, aged, occupation {job}
@NAME2
Recovery agent {NAME2} abused my wife
co-applicant {NAME2} not traceable
RM {NAME2} took blank cheques
My brother {NAME2} stood guarantee
Advocate {NAME2} will be representing
DSA named {NAME2} charged {percent} commission
told by one Mr {NAME2:last} in {branch}
my wife {NAME2} is housewife, why calling her
field officer {NAME2} took {amount} cash no receipt
@PHONE
Registered mobile {PHONE} is not reachable due to port
my Jio number {PHONE}
call on {PHONE} only after {time}
Paytm and PhonePe both on {PHONE}
tele caller {PHONE2} using filthy language
Contact {PHONE}, {NAME}
whatsapp on {PHONE} sir
alternate no. {PHONE2}, my son
OTP goes to {PHONE} which is lost
they are calling all my contacts from {PHONE2}
call history of {PHONE2} attached, {count} calls
my number {PHONE} is with you since {year}
pls ring my daughter in law {PHONE2}
@EMAIL
my mail id is changed to {EMAIL}
Pls send NOC on {EMAIL}
soft copy to {EMAIL} and cc {EMAIL2}
trail mail sent from {EMAIL} on {date}
my gmail is {EMAIL}, no reply since {month}
kindly revert on {EMAIL}
Email updated in KYC: {EMAIL}
my nephew's id {EMAIL} you use
@ADDRESS
I am residing at {ADDRESS} in rented house
recovery people came to {ADDRESS} with {count} goons
permanent address {ADDRESS}
Property papers of {ADDRESS} not returned
Speed post to {ADDRESS}
native place {ADDRESS2}, present {ADDRESS}
flat at {ADDRESS} under {product}
notice pasted on {ADDRESS} gate
ancestral house at {ADDRESS} mortgaged for {amount}
At & post {ADDRESS}
@DOB
DOB as per school certificate {DOB}
my date of birth {DOB} is wrongly fed
Senior citizen, born {DOB}
KYC mismatch: {DOB}
{NAME}, DOB {DOB}, please check
born on {DOB} at govt hospital
In PAN card birth date {DOB} is there
father's {DOB} birth date and {amount} pension
they verified {DOB} and mother's name
Birthday {DOB} sir, no birthday wish only demand
date of birth {DOB}, retired {job}
{DOB} is birth date, joined service in {year}
@IN_PAN
PAN no {IN_PAN} misused
CIBIL pulled on {IN_PAN}
my pan is {IN_PAN}
form 16 PAN: {IN_PAN}
pan card copy {IN_PAN} self attested
26AS against {IN_PAN} not showing TDS
@IN_AADHAAR
UIDAI number {IN_AADHAAR}
adhar {IN_AADHAAR} linked without consent
eKYC done with {IN_AADHAAR}
Aadhaar card number is {IN_AADHAAR}, biometric locked
my aadhar no. {IN_AADHAAR} xerox given to agent
{NAME}, {IN_AADHAAR}, w/o farmer
@BANK_CARD
RuPay card {BANK_CARD}
annual fee on credit card {BANK_CARD}
card no. {BANK_CARD} swiped for {amount}
Debit card {BANK_CARD} blocked at ATM
cc {BANK_CARD} converted to EMI without asking
@BANK_ACCOUNT
SB a/c {BANK_ACCOUNT}, IFSC {_ifsc}
EMI from {BANK_ACCOUNT} went twice
Salary account {BANK_ACCOUNT} hold marked
credit to {BANK_ACCOUNT} ({_ifsc})
lien on my account no {BANK_ACCOUNT}
passbook shows {BANK_ACCOUNT}, {branch}
cash deposited {amount} in a/c {BANK_ACCOUNT} on {date}
@LOAN_NO
Loan a/c no {LOAN_NO}
LAN {LOAN_NO} showing overdue
{LOAN_NO} fully paid on {date}, NOC pending
top up on {LOAN_NO} at {rate}
agreement {LOAN_NO} blank signed
disbursal of {LOAN_NO} less by {amount}
Subject loan {LOAN_NO}, tenure {duration}
{LOAN_NO} is written off in CIBIL, why
sir pls check {LOAN_NO} once
Your goodself's ref {LOAN_NO}
two loans sir, gold loan closed, {LOAN_NO} running
@PASSPORT
passport {PASSPORT} as OVD
NRI, passport no {PASSPORT}
Indian passport bearing no. {PASSPORT}
OCI no, it's passport {PASSPORT} I gave
@PLATE
Vehicle no {PLATE} seized from road
original RC for {PLATE} pending since {month}
bike {PLATE} taken by yard people
Hypothecation on {PLATE} still showing
my auto {PLATE} is my bread and butter
@CREDENTIAL
he asked OTP {CODE} and I told
UPI pin {CODE} I gave by mistake
net banking pwd I kept {CREDENTIAL}, not opening
mpin is {CODE}
@LOOK
EMI {amount} became {amount} from {month}
ROI {rate} was told, {rate} charged
As per {law} penal interest not allowed
toll free {hotline} only music is coming
{company} is calling for {bank}
ref {order} UTR for {amount}
complaint {ticket} closed in {duration}
{job} at {branch} demanded {percent}
app version {version} hanging
On {date} at {time} cheque returned
total {count} EMIs paid out of {count}
Gold rate {amount}, they gave {percent} only
subsidy {amount} not adjusted since {year}
processing fee {percent} plus GST cut from {amount}
{bank} to {bank} balance transfer at {rate}
@FILL
I am having BP and sugar
What is this nonsense yaar
Pls don't spoil my CIBIL
We are middle class people only
God will see
Kindly bear with my English
Recovery agents are giving mental torture
Please sir, exam fees of my children
Totally fed up with this bank
@=NAME
Name of complainant (block letters)|Name as in passbook
@=PHONE
Mobile linked to loan|WhatsApp no. for reply
@=EMAIL
Mail ID (mandatory)
@=ADDRESS
Communication address with pin
@=DOB
DOB (dd/mm/yyyy, as per 10th marksheet)
@=IN_PAN
PAN (10 characters)
@=IN_AADHAAR
Aadhaar (12 digits)|UID / Aadhaar of borrower
@=BANK_ACCOUNT
SB account for refund
@=LOAN_NO
LAN / agreement no
@=BANK_CARD
Card involved
@=PLATE
Vehicle reg no (RC)
"""
