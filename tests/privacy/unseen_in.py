"""Ways of wording in Indian English, once blind, now the split `third`."""

from typing import Final

BLIND: Final = r"""
@TITLE
EMI bounce charges {amount} wrongly debited
sir {NAME} here, kindly see
NOC not given for {LOAN_NO}
recovery agents are coming to house
@OPEN
Respected sir/madam, self {NAME}
Hello team, this is {NAME} from last week call
Namaste, I am the son of {NAME}
Dear {AGENT:first} ji, as told on call
@CLOSE
Thanking you, yours faithfully {NAME}
Kindly do the needful. {NAME}, {PHONE}
else will go to {regulator} only
Regards {NAME}\n{ADDRESS}
humble request, {NAME}
@NAME
myself {NAME}, working as {job}
customer by name {NAME} walked into {branch}
loan is in {NAME} name only, sir
Shri {NAME} has lodged grievance on {date}
Smt {NAME} is senior citizen please help
s/o late father, my good name is {NAME}
agent asked are you {NAME}, then he abused
as per Aadhaar my name is {NAME}
{NAME} madam has come third time for NOC
you are spelling {NAME} wrongly in CIBIL
borrower Mr. {NAME:last} not picking calls
nam: {NAME}
account belongs to {NAME}, kindly verify
I {NAME} hereby request to waive {amount}
@NAME2
my brother {NAME2} stood as guarantor
DSA {NAME2} took {amount} commission
wife {NAME2} is co-applicant
{AGENT} from your call centre was very rude
recovery fellow called {NAME2} came at {time}
my uncle {NAME2} expired in {month}
I spoke to {AGENT} she said TAT is {duration}
{NAME2:last} sir the manager is not helping
@PHONE
kindly give one call on {PHONE} sir
my mob {PHONE} is not linked
OTP is going to {PHONE} old number
give missed call to {PHONE} I will ring back
they called my father in law on {PHONE2}
whats app me {PHONE}
recovery person dialling from {PHONE2} daily {count} times
registered no. with bank {PHONE}
mobail: {PHONE}
ph {PHONE} evening time only
customer alternate contact {PHONE2}, not reachable
sir my number is {PHONE} note down
{PHONE} is switched off as phone got stolen
@EMAIL
mail id is same, {EMAIL} only
pls revert on {EMAIL}
statement not coming on {EMAIL}
gmail i am using is {EMAIL}
I have mailed so many times from {EMAIL}
email ID: {EMAIL} (pls update in KYC)
CIBIL report came to {EMAIL}
soft copy of NOC to be sent at {EMAIL}
@ADDRESS
residing at {ADDRESS} with parents
agents have come to {ADDRESS} and shouted
my flat {ADDRESS} is mortgaged with you
kindly courier the papers to {ADDRESS}
shifted to {ADDRESS} last month
office addr. {ADDRESS}
permanent addrs {ADDRESS}
notice pasted on the door of {ADDRESS}
field visit done at {ADDRESS}, party not available
sale deed of {ADDRESS} is still with bank
@DOB
my birth date is {DOB} as per marksheet
DOB mismatch, PAN has {DOB}
born on {DOB} in village
D.O.B. is {DOB} kindly correct
father born {DOB}, he is pensioner
date of birht entered wrong, actual is {DOB}
birthday {DOB} same as Aadhaar
how can loan be given to him, he was born {DOB}
KYC pending due to birth date {DOB}
in CIBIL it is other, correct DOB {DOB}
customer told DOB as {DOB}, verified
nominee born {DOB}
sir {DOB} is my date of birth please check
my daughter, born {DOB}, is nominee
10th certificate shows {DOB} as birth date
@IN_PAN
PAN is {IN_PAN}
somebody misused my pan card {IN_PAN}
my PAN {IN_PAN} shows this loan in CIBIL
pancard number {IN_PAN}
kyc rejected for PAN {IN_PAN}
TDS is not reflecting in PAN {IN_PAN}
customer PAN {IN_PAN} seeded
@IN_AADHAAR
adhar {IN_AADHAAR}
aadhaar card no is {IN_AADHAAR}
my Aadhaar {IN_AADHAAR} was taken for topup
adhaar number linked is {IN_AADHAAR}
xerox of aadhar {IN_AADHAAR} given to agent
e-KYC failed on aadhaar {IN_AADHAAR}
UIDAI / aadhaar: {IN_AADHAAR}
@BANK_CARD
card {BANK_CARD} swiped without OTP
my credit card no is {BANK_CARD}
rupay card {BANK_CARD} not working in ATM
annual fees charged on card {BANK_CARD}
debit card {BANK_CARD} hot-listed please
@BANK_ACCOUNT
EMI is cut from a/c {BANK_ACCOUNT}
my salary account no. {BANK_ACCOUNT} got lien marked
SB account {BANK_ACCOUNT}, IFSC {_ifsc}
ECS from acct {BANK_ACCOUNT} bounced
account numbr {BANK_ACCOUNT}
credited in wrong account {BANK_ACCOUNT}
passbook shows a/c no {BANK_ACCOUNT}
kindly unfreeze my account {BANK_ACCOUNT}
NACH mandate on bank a/c {BANK_ACCOUNT}
@LOAN_NO
loan a/c {LOAN_NO} closed but CIBIL not updated
same LAN {LOAN_NO} I quoted in all mails
my loan no is {LOAN_NO} sir
foreclosure of loan {LOAN_NO} asked {amount}
kindly give NOC for loan {LOAN_NO}
gold loan {LOAN_NO} auctioned without notice
EMI for loan account {LOAN_NO} deducted twice
agrement no. {LOAN_NO}
topup on {LOAN_NO} home loan never taken
as per sanction letter loan number {LOAN_NO}
{LOAN_NO} loan is of my late father
customer holding loan {LOAN_NO} in NPA
statement of loan a/c no. {LOAN_NO} required
@PASSPORT
passport {PASSPORT} given as address proof
submitted passport only, {PASSPORT}, no Aadhaar
I am in Dubai, having passport {PASSPORT}
passport copy {PASSPORT} submitted in {branch}
ID proof passport no: {PASSPORT}
pasport {PASSPORT} renewed
@PLATE
they lifted my bike {PLATE} from parking
vehicle no {PLATE} hypothecation not removed
RC of {PLATE} not given
car number {PLATE} taken by yard people
two wheeler regn {PLATE} loan over
@CREDENTIAL
OTP {CODE} I told by mistake
netbanking password {CREDENTIAL} not accepting
mpin {CODE} is not working
agent set password as {CREDENTIAL}
i got otp {CODE} without doing anything
@LOOK
{amount} debited on {date} as penal charges
EMI {amount} for {count} months
complaint no {ticket} closed without resolution
called toll free {hotline} so many times
ROI is {rate} but charging {rate}
UTR {order} not traced
as per {law} compensation is due
app {version} hangs on payment page
branch opens {time} only
{percent} foreclosure charges
{bank} and {company} both are calling
waited {duration} at {branch}
card ending {last4} billed {amount}
tenure {duration}, since {year}
SR {ticket} raised on {date}, TAT {duration}
@FILL
please do something sir
I am from middle class family
mental torture is going on
same reply copy paste every time
cheque bounced due to your mistake only
@=NAME
applicant good name
@=PHONE
mobile (regd with bank)|WhatsApp contact no
@=EMAIL
mail ID for reply
@=ADDRESS
present residing address
@=DOB
birth date (as in marksheet)
@=IN_PAN
PAN of borrower
@=IN_AADHAAR
Aadhaar (12 digit)|adhar no of borrower
@=BANK_ACCOUNT
SB a/c number
@=LOAN_NO
loan a/c as per sanction letter
@=BANK_CARD
card which is billed
@=PLATE
vehicle regn (seized)
"""
