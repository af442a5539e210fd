"""Ways of wording in Indian English, once blind, now the split `second`."""

from typing import Final

BLIND: Final = r"""
@TITLE
Harassment by recovery team, {NAME}
CIBIL not updated since {duration}
EMI of {amount} debited twice
@OPEN
Dear Team, Greetings. I {NAME} am your customer from {year}.
Hello sir, {NAME} this side
Respected Grievance Officer,
@CLOSE
Thanking you, {NAME}
Warm regards\n{NAME}\nMob {PHONE}
Do the needful at the earliest
Yours obediently,\n{NAME}
@NAME
Borrower name is {NAME} as per KYC
customer {NAME} is requesting NOC
I, {NAME}, have already foreclosed the loan
name as per bank is {NAME}
{NAME} here, kindly revert
Smt {NAME} visited {branch}
loan is in the name of {NAME} only
@NAME2
one Mr {NAME2} from agency is abusing
s/o {NAME2}
my brother {NAME2} is guarantor
executive {AGENT} assured closure in {duration}
spoke with {AGENT} madam on {date}
@PHONE
my mob no is {PHONE}
pls call on {PHONE}
regd mobile {PHONE}
calls coming from {PHONE2} daily {count} times
contact me at {PHONE} only
Mobile no.: {PHONE}
whatsapp number {PHONE}
@EMAIL
my mail id {EMAIL}
kindly mail NOC to {EMAIL}
regd email id is {EMAIL}
sent mail from {EMAIL} no reply
@ADDRESS
my permanent address {ADDRESS}
recovery boys came to {ADDRESS}
comm. address: {ADDRESS}
kindly courier papers to {ADDRESS}
@DOB
DOB as per Aadhaar {DOB}
my dob {DOB}
born on {DOB} at native place
date of birth as per record is {DOB}
DOB mismatch, correct is {DOB}
@IN_PAN
pan no. {IN_PAN}
loan taken on my pan {IN_PAN}
@IN_AADHAAR
aadhar no {IN_AADHAAR}
my Aadhaar is {IN_AADHAAR}
adhar card number {IN_AADHAAR}
eKYC Aadhaar no. {IN_AADHAAR}
@BANK_CARD
credit card no {BANK_CARD} is blocked
debit card {BANK_CARD} charged {amount}
my rupay card {BANK_CARD}
card number is {BANK_CARD}, limit {amount}
@BANK_ACCOUNT
SB a/c {BANK_ACCOUNT}
my account no. is {BANK_ACCOUNT} IFSC {_ifsc}
ECS from a/c no {BANK_ACCOUNT}
amount debited from account {BANK_ACCOUNT}
salary account number {BANK_ACCOUNT}
@LOAN_NO
loan a/c number {LOAN_NO}
my loan account no is {LOAN_NO}
agreement number {LOAN_NO} dt {date}
loan id {LOAN_NO} not closed
against loan no {LOAN_NO}
PL no. {LOAN_NO}
@PASSPORT
passport no is {PASSPORT}
my passport {PASSPORT} as address proof
@PLATE
my bike {PLATE} was seized
regn no. {PLATE}
car no {PLATE}
@CREDENTIAL
OTP {CODE} was shared by mistake
my netbanking password is {CREDENTIAL}
upi pin {CODE}
password {CREDENTIAL} not working
@LOOK
EMI bounced on {date}, charges {amount}
customer care {hotline} is not picking
total {count} EMIs paid of {amount} each
ROI {rate} instead of {rate}
SR no. {ticket} pending from {duration}
{bank} is not giving NOC since {month}
I am a {job} with {company}
as per {law} it is illegal
processing fee {percent} deducted
card last digits {last4}
UTR {order} failed
foreclosure amount is {amount}
@FILL
Kindly revert asap.
Please resolve on priority.
very pathetic service
I am a senior citizen, please help
@=NAME
Name as per KYC
@=PHONE
Mob|Regd mobile
@=EMAIL
Regd email id
@=ADDRESS
R/o
@=DOB
DOB as per KYC
@=IN_PAN
PAN card no.
@=IN_AADHAAR
Aadhar no|UID no
@=BANK_ACCOUNT
SB a/c no
@=LOAN_NO
Loan a/c number
"""
