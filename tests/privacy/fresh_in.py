"""Ways of wording in Indian English, once blind, now the split `fourth`."""

from typing import Final

BLIND: Final = r"""
@TITLE
Kindly do the needful for {product}
EMI bounce charges {amount} wrongly levied
{NAME} ji loan closure pending
@OPEN
Respected sir, I am having one problem only
Myself {NAME}, small {job} by profession
Hello team, this side {NAME}
Dear madam, on behalf of my uncle {NAME} I am writing
@CLOSE
Awaiting your good reply, {NAME}
Please revert on {PHONE} at the earliest
Thanking you sirs\n{NAME}\n{ADDRESS}
Will go to {regulator} if not solved
@NAME
sanction letter is in favour of {NAME}
{NAME} s/o late father has availed the loan
as per Aadhaar my good name is {NAME}
cheque was issued in name of {NAME} and returned
customer {NAME} called and scolded badly
Applicant Sri {NAME} is not traceable as per your agent
I, {NAME}, am regularly paying EMI only
you people wrote {NAME} wrongly in NOC
Smt. {NAME} visited {branch} yesterday
naam {NAME}, please note
@NAME2
DSA agent {NAME2} took {amount} cash from me
guarantor Shri {NAME2} has expired
your RM {AGENT} is not picking
recovery boy {NAME2} came to house and abused
my co-brother {NAME2} is co-applicant
spoke to {AGENT} madam, no use
@PHONE
my mob is {PHONE}, call after lunch
recovery people calling from {PHONE2} daily
give one missed call on {PHONE}
registered mob no {PHONE} is not getting OTP
{PHONE} this is my whatsapp also
they are calling my relatives, {PHONE2} also
kindly update contact to {PHONE}
ph no {PHONE} pls
talk to my brother at {PHONE2}
@EMAIL
mail the NOC on {EMAIL}
my mail id {EMAIL} is not updated
statement should come to {EMAIL} no
sent all docs from {EMAIL} two times
gmail id is {EMAIL}
kindly cc my CA {EMAIL2}
@ADDRESS
residing at {ADDRESS} since {year}
they pasted notice at {ADDRESS} in front of society
permanent adress {ADDRESS}
flat is at {ADDRESS}, loan against same
courier returned from {ADDRESS}
native of other place but staying {ADDRESS}
field visit was done at {ADDRESS2}, that is my in-laws place
@DOB
DOB as per PAN {DOB}
my date of birth is wrongly {year}, it is {DOB}
born on dated {DOB} as per marksheet
father's birth date {DOB}, senior citizen
birthdate mismatch, correct is {DOB}
d o b {DOB} kindly correct
KYC failing due to dob {DOB}
I am born in {DOB} only
pensioner having DOB {DOB}
customer confirmed {DOB} as date of birth
@IN_PAN
my PAN {IN_PAN} is linked with some other loan
pan card no is {IN_PAN}
CIBIL is checked by {IN_PAN}, PAN is mine
form 16 shows PAN as {IN_PAN}
PAN no. {IN_PAN} kindly verify
@IN_AADHAAR
aadhar {IN_AADHAAR} was misused
my adhaar no is {IN_AADHAAR}
UID {IN_AADHAAR} eKYC not happening
Aadhaar card bearing {IN_AADHAAR}
given xerox of aadhaar {IN_AADHAAR} at {branch}
@BANK_CARD
swiped credit card {BANK_CARD} at petrol pump
rupay card {BANK_CARD} is blocked
ATM card {BANK_CARD} is expired
converted to EMI on card {BANK_CARD}
@BANK_ACCOUNT
NACH from a/c {BANK_ACCOUNT} is bouncing
my SB account is {BANK_ACCOUNT} with IFSC {_ifsc} only
salary a/c is {BANK_ACCOUNT}
lien marked on my account {BANK_ACCOUNT}
credit the refund in a/c no. {BANK_ACCOUNT}, {_ifsc}
subsidy not come in account {BANK_ACCOUNT}
@LOAN_NO
LAN {LOAN_NO} is closed by me in {month}
loan a/c {LOAN_NO} is showing overdue
against {LOAN_NO} I paid {count} EMIs
foreclosure of {LOAN_NO} pending since {duration}
my gold loan {LOAN_NO} was auctioned
Ref loan agreement {LOAN_NO} dated {date}
loan acc no. is {LOAN_NO} sir
please check {LOAN_NO} in system
{LOAN_NO} EMI got deducted two times
@PASSPORT
passport {PASSPORT} submitted as address proof
I am NRI holding passport {PASSPORT}
my passport bearing no. {PASSPORT}
given passport copy, no {PASSPORT}
@PLATE
my bike {PLATE} was seized on road
vehicle bearing no. {PLATE} hypothecated to you
RC of {PLATE} still has HP
car number {PLATE} NOC required
@CREDENTIAL
fraud fellow asked OTP and I told {CODE}
OTP {CODE} came thrice
I am putting mpin {CODE}, it says wrong
netbanking password {CODE} got locked
@LOOK
RBI and {law} clearly says
{bank} is looting poor people
went to {branch} {count} times
I am {job} earning {amount} pm
EMI is {amount} at {rate}
ticket {ticket} closed without resolution
toll free {hotline} is always busy
app version {version} not opening
{company} people came to office
order {order} was cancelled by seller
since {month} interest is {rate}
@FILL
Please do fast
What is this nonsense
I am fed up totally
Kindly look into the matter
@=NAME
Name of borrower (as per PAN)
@=PHONE
Mob. (registered)|WhatsApp contact
@=EMAIL
Mail ID (registered)
@=ADDRESS
Communication address (present)
@=DOB
DOB (as per Aadhaar)
@=IN_PAN
PAN of applicant
@=IN_AADHAAR
Aadhaar all 12 digits|UIDAI no.
@=BANK_ACCOUNT
Savings a/c for refund
@=LOAN_NO
LAN / loan a/c
@=BANK_CARD
Debit/credit card
@=PLATE
Vehicle no. (RC)
"""
