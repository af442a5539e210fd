"""Ways of wording in Indian English; the general English ones are used as well."""

from typing import Final

DEV: Final = r"""
@TITLE
EMI of {amount} deducted twice
Complaint by {NAME} regarding {product}
Wrong CIBIL reporting, loan {LOAN_NO}
@OPEN
Respected Sir/Madam,\nMyself {NAME}, having a {product} with {bank}.
Dear Team, I am {NAME} s/o {NAME2}.
Sir, kindly do the needful.
To,\nThe Nodal Officer,\n{bank}
@CLOSE
Thanking you,\nYours faithfully,\n{NAME}\n{PHONE}
Regards,\n{NAME}\nMob: {PHONE}
Kindly revert within {duration}.
@NAME
Myself {NAME}, working as {job} in {company}.
Loan is in the name of Shri {NAME}.
Name as per PAN: {NAME}
Borrower name {NAME}, EMI {amount}
Smt. {NAME} is the primary applicant.
@NAME2
My father Shri {NAME2} is co-applicant.
Recovery agent {NAME2} is abusing my family.
Executive {AGENT} told that interest is {rate} only.
my wife {NAME2} got threatening messages
@PHONE
My mobile no. is {PHONE}
Contact no: {PHONE}
Recovery agents calling from {PHONE2} {count} times daily
kindly call on {PHONE}
registered mobile number {PHONE}
@EMAIL
my mail id is {EMAIL}
Email ID: {EMAIL}
kindly mail NOC on {EMAIL}
@ADDRESS
R/o {ADDRESS}
Residing at {ADDRESS}
Address: {ADDRESS}
Permanent address {ADDRESS2}
@DOB
DOB {DOB}
Date of birth as per Aadhaar: {DOB}
born on {DOB}
@IN_PAN
PAN: {IN_PAN}
My PAN card no. is {IN_PAN}
PAN number {IN_PAN}
pan {IN_PAN} kindly check CIBIL
Permanent Account Number {IN_PAN}
someone took loan on my PAN {IN_PAN}
@IN_AADHAAR
Aadhaar no. {IN_AADHAAR}
My Aadhar card number is {IN_AADHAAR}
Aadhaar: {IN_AADHAAR}
aadhar {IN_AADHAAR} linked with {PHONE}
UID {IN_AADHAAR}
@BANK_CARD
Debit card no. {BANK_CARD}
my credit card {BANK_CARD} is charged {amount}
card number {BANK_CARD}
@BANK_ACCOUNT
A/c no. {BANK_ACCOUNT}, IFSC {_ifsc}
my saving account {BANK_ACCOUNT}
account number {BANK_ACCOUNT} with {bank}
salary a/c {BANK_ACCOUNT} is debited {amount}
@LOAN_NO
Loan account no. {LOAN_NO}
LAN: {LOAN_NO}
loan a/c {LOAN_NO}
my loan agreement no. is {LOAN_NO}
application no. {LOAN_NO}
@PASSPORT
Passport no. {PASSPORT}
my passport is {PASSPORT}
@PLATE
vehicle no. {PLATE}
my bike {PLATE} was seized by agents
RC no: {PLATE}
@CREDENTIAL
OTP {CODE} was asked by the caller
I shared OTP {CODE} by mistake
@LOOK
EMI is {amount} for {duration} at {rate}.
{amount} was deducted on {date} towards bounce charges.
As per {law} you have to reply within {duration}.
I called {hotline} many times.
SR no. {ticket} was closed without resolution.
UPI transaction {order}
@FILL
Kindly do the needful at the earliest.
This is pure harassment.
I am a salaried person and always paid on time.
Please issue NOC immediately.
@=NAME
Name|Applicant name|Name of the borrower
@=PHONE
Mobile|Mobile no.|Contact no.
@=EMAIL
Email ID|Mail ID
@=ADDRESS
Address|Communication address
@=DOB
DOB|Date of birth
@=IN_PAN
PAN|PAN No.|PAN card
@=IN_AADHAAR
Aadhaar|Aadhaar No.|Aadhar number
@=BANK_ACCOUNT
A/c No.|Account number
@=LOAN_NO
Loan A/c No.|LAN|Loan account number
@=BANK_CARD
Card no.
@=PLATE
Vehicle No.
"""

HELD: Final = r"""
@TITLE
Foreclosure charges of {amount} wrongly taken
{NAME} - harassment by agents
@OPEN
Hello sir, my good name is {NAME}.
I, {NAME}, d/o {NAME2}, wish to lodge a grievance.
@CLOSE
Yours truly,\n{NAME}\n{ADDRESS}
Pls help. {NAME}, {PHONE}
@NAME
Complainant {NAME} availed {product} in {year}
A/c holder: {NAME}
in favour of Mr. {NAME}
I am Mrs {NAME} speaking about EMI of {amount}
@NAME2
w/o {NAME2}
agent namely {NAME2} came to my office
Mr. {NAME2} (manager) is not co-operating
@PHONE
ph no {PHONE}
whatsapp no. {PHONE}
my alternate number {PHONE2}
reach me @ {PHONE}
@EMAIL
mailid {EMAIL}
Kindly send on email {EMAIL}
@ADDRESS
presently staying at {ADDRESS}
agents visited {ADDRESS}
my flat at {ADDRESS} is mortgaged
@DOB
D.O.B: {DOB}
my DOB is {DOB}
@IN_PAN
PAN no is {IN_PAN}
on PAN Card {IN_PAN} two loans are showing
my pan number: {IN_PAN}
@IN_AADHAAR
Aadhaar card {IN_AADHAAR}
aadhaar number is {IN_AADHAAR}
KYC done with Aadhar {IN_AADHAAR}
@BANK_CARD
ATM card {BANK_CARD}
@BANK_ACCOUNT
acc no {BANK_ACCOUNT}
NACH mandate on account no {BANK_ACCOUNT}
@LOAN_NO
loan acc no. {LOAN_NO}
regarding my loan {LOAN_NO}
@PASSPORT
Indian passport {PASSPORT}
@PLATE
car bearing no. {PLATE}
@CREDENTIAL
ATM pin {CODE}
@LOOK
Sanctioned {amount}, disbursed {amount}.
ROI changed from {rate} to {rate}.
Complaint {ticket} dated {date} is pending.
I have paid {count} EMIs of {amount} till {month} {year}.
@FILL
Please look into the matter.
I am facing mental torture.
No proper response from your side.
@=NAME
Complainant name|Customer Name
@=PHONE
Ph. No.
@=IN_PAN
PAN number
@=IN_AADHAAR
Aadhaar card no.
@=LOAN_NO
Loan No
"""
