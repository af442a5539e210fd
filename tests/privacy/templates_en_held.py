"""Ways of wording in English, for measuring only."""

from typing import Final

HELD: Final = r"""
@TITLE
Where did my {amount} go?
{NAME} v {bank}
third time asking about {LOAN_NO}
Fwd: letter of {NAME}
Unauthorised credit check
stop texting {PHONE}
@OPEN
---------- Forwarded message ----------\nFrom: {NAME} <{EMAIL}>\nTo: {bank}\nSubject: my complaint
ok so i'm {NAME} and you people took {amount} from me
Further to my call with {AGENT}, I set out my complaint below.
Attn. Complaints Officer. Complainant: {NAME}.
Hey, {NAME:first} again.
I act for {NAME} in this matter.
Name's {NAME}. I'll keep it short.
Ref {ticket} - no answer so far
Hello {AGENT:first}, thanks for ringing earlier.
@CLOSE
Rgds, {NAME}
With thanks\n{NAME} ({PHONE})
{NAME}\n{ADDRESS}\nTel {PHONE} | {EMAIL}
Yours,\n{NAME:first}
/s/ {NAME}
Cheers\n{NAME:first} {NAME:last}
Yours in frustration,\n{NAME}
Awaiting your reply,\nMs {NAME}
Get back to me by {date} or I'm calling {regulator}.
xx {NAME:first}
@NAME
You have me down as {NAME}, correct spelling please.
I'm called {NAME} and I bank at {branch}.
Customer: {NAME}, balance {amount}
Debtor {NAME} disputes the sum of {amount}.
The credit file of {NAME} shows a default from {month}.
Both letters begin "Dear Mr {NAME:last}".
name {NAME}, product {product}
It was me, {NAME}, who rang on {date}.
The policyholder, {NAME}, did not ask for cover.
Loan taken out by {NAME} in {year}.
Sent on behalf of {NAME}
Titleholder is {NAME}.
@NAME2
My partner's name is {NAME2}.
My late father {NAME2} had this loan.
It was {AGENT} who told me to stop paying.
a guy called {NAME2} from your arrears team rang
My son {NAME2} opened the letter.
I was served by {NAME2} at {branch}.
Dr {NAME2} can confirm I was in hospital.
Please remove {NAME2} from the account.
According to your {job} {NAME2} the rate is {rate}.
Joint borrower: {NAME2}
my sister {NAME2} paid {amount} for me
@PHONE
Ring me: {PHONE}
I'm on {PHONE} most evenings
best number is {PHONE}
my no. is {PHONE}
you can text {PHONE}
Landline {PHONE}
Fax/phone {PHONE}
Stop calling my boss on {PHONE2}!
The caller ID said {PHONE2}
number you have on file ({PHONE}) is correct
T: {PHONE}
M: {PHONE}
Get hold of me via {PHONE} or through {NAME2}
~{NAME}, {PHONE}
attachment: call-log-{PHONE:digits}.csv
My daughter's phone, {PHONE2}, is not yours to ring
@EMAIL
drop me a line at {EMAIL}
E: {EMAIL}
Answer by email only: {EMAIL}
My address for email is {EMAIL}
Somebody changed my login to {EMAIL2}
<{EMAIL}> is where I read mail
use {EMAIL}, not the old one
I wrote from {EMAIL} on {date}.
statements by e-mail to {EMAIL}
the phishing came from {EMAIL2}
@ADDRESS
We're at {ADDRESS}.
Residing at {ADDRESS}
resident of {ADDRESS}
Post it to {ADDRESS}
the house, {ADDRESS}, is worth {amount}
Current address - {ADDRESS}
A debt collector turned up at {ADDRESS} on {date}.
previous address {ADDRESS2}
bill sent to the wrong place ({ADDRESS2})
mortgage on {ADDRESS}
I rent {ADDRESS}
Billing address\n{ADDRESS}
@DOB
d.o.b {DOB}
date of birth given as {DOB}
~{NAME} ({DOB})
I was born {DOB} and retired in {year}.
For security: {DOB} is my date of birth.
birthdate: {DOB}
My son, born on {DOB}, has no loan with you.
@US_SSN
Social: {US_SSN}
last time you asked for my Social Security No. ({US_SSN})
social security # is {US_SSN}
my SSN on the 1098 reads {US_SSN}
@UK_NINO
National Insurance {UK_NINO}
my NI is {UK_NINO}
N.I. No. {UK_NINO}
@IE_PPS
Personal Public Service number {IE_PPS}
my PPS is {IE_PPS}
@AU_TFN
T.F.N. {AU_TFN}
tax file number on record is {AU_TFN}
@SG_NRIC
my IC is {SG_NRIC}
NRIC ending changed? it is {SG_NRIC}
@BANK_CARD
the long number on the card is {BANK_CARD}
Amex/Visa no: {BANK_CARD}
payment card {BANK_CARD} declined
Card on file: {BANK_CARD}
I cancelled {BANK_CARD} in {month}
~{BANK_CARD} {amount} {date}
statement_{year}_{BANK_CARD:digits}.pdf
CC# {BANK_CARD}
@IBAN
send it to my IBAN {IBAN}
bank details {IBAN} {BIC}
the IBAN you hold ({IBAN}) is closed
@BIC
bank identifier {BIC}
Swift: {BIC}
@BANK_ACCOUNT
my current account {BANK_ACCOUNT} with {bank}
a/c no. {BANK_ACCOUNT}, s/c {_sort}
Checking acct no. {BANK_ACCOUNT}
paid into account {BANK_ACCOUNT}
BSB {_sort}, account number {BANK_ACCOUNT}
account ending? no, the whole number: {BANK_ACCOUNT}
@LOAN_NO
loan ref {LOAN_NO}
Finance agreement {LOAN_NO}
on loan number {LOAN_NO} you owe me {amount}
I refer to agreement {LOAN_NO} dated {date}
Acc ref: {LOAN_NO}
Loan ID: {LOAN_NO}
your letter quotes {LOAN_NO} as reference number
servicing account {LOAN_NO}
HELOC #{LOAN_NO}
@PASSPORT
travel document: passport {PASSPORT}
passport # {PASSPORT}
my passport ({PASSPORT}) was scanned at {branch}
@PLATE
they towed my car, plate {PLATE}
Vehicle: blue hatchback, {PLATE}
number plate {PLATE}
@IP
session opened from {IP}
source ip {IP}
@URL_TOKEN
your text had this link: {URL_TOKEN}
open {URL_TOKEN} and look
my upload page is {URL_TOKEN}
@CREDENTIAL
security code {CODE}
passwd {CREDENTIAL}
the OTP {CODE} arrived at {time}
my login password, {CREDENTIAL}, stopped working
@LOOK
I borrowed {amount} and have repaid {amount} by {date}.
{law} is quite clear.
Payments of {amount} every month for {duration}.
The advert said {rate} APR, the contract {rate}.
At {time} on {date} I rang {hotline}.
Transaction {order}, ticket {ticket}.
My {product} went up by {percent} in {month}.
Account ending {last4}, limit {amount}.
I was a {job} at {company} until {year}.
{regulator} told me to write to {bank} first.
Everything broke with release {version}.
@FILL
What a joke.
I have been patient long enough.
Kindly look into this.
You have caused my family real distress.
No one told me about any of this.
I want it in writing.
Not happy at all.
May I remind you of your duties.
@=NAME
Complainant|Your name|Client|Name of borrower
@=PHONE
Tel|Mobile no|Daytime phone|Ph
@=EMAIL
E-mail address|Mail
@=ADDRESS
Residential address|Street address|Current address
@=DOB
Date of Birth (applicant)|Born
@=US_SSN
Social Security #|SSN/TIN
@=UK_NINO
NI No.
@=IE_PPS
PPS No
@=BANK_CARD
Card|Full card number
@=BANK_ACCOUNT
Acct no|Current account
@=LOAN_NO
Loan ID|Agreement no.|Loan account number
@=PASSPORT
Passport
@=PLATE
Reg no.
"""
