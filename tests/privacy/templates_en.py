"""Ways of wording in English, to work with."""

from typing import Final

DEV: Final = r"""
@TITLE
Overcharged {amount} on my loan
Complaint from {NAME}
Loan {LOAN_NO} - payoff figure wrong
Formal complaint re {product}
Ticket {ticket} still not answered
Harassing calls to {PHONE}
RE: {NAME} hardship request
{percent} rate increase without notice
@OPEN
Dear Sir or Madam,\nmy name is {NAME} and I hold a {product} with {bank}.
Hi, this is {NAME}.
hello??? anyone there
To the complaints team at {bank}:
I am {NAME} and I am furious.
Hi there, {NAME:first} here again about the fees.
I'm writing on behalf of my husband, {NAME2}.
Good morning, I spoke to {AGENT} on {date}.
Dear {AGENT:first},
My name's {NAME}, customer since {year}.
@CLOSE
Yours faithfully,\n{NAME}
Kind regards,\n{NAME}\n{ADDRESS}\n{PHONE}
Thanks, {NAME:first}
Regards\n{NAME}\n{job}, {company}\nMobile: {PHONE}
Sincerely,\n\n{NAME}\n{EMAIL}
I expect an answer within {duration}.
Best,\n{NAME}\nSent from my phone
Call me. {NAME} {PHONE}
If not I will go to {regulator}.
Yours sincerely\nMr {NAME}
@NAME
My name is {NAME}, I took the {product} out in {month}.
The account is in the name of {NAME}.
The borrower, {NAME}, never missed a payment.
I, {NAME}, hereby complain about the way my {product} was handled.
Name on the account: {NAME}
Account holder {NAME}, opened at {branch}.
You keep writing to "Mr {NAME:last}" although I told you I moved.
Statement is addressed to Mrs. {NAME:last}, balance {amount}.
this is {NAME} btw, not the other customer
Please look up {NAME} and tell me why {amount} is missing
signed by {NAME} on {date}
I am the account owner ({NAME}).
Everything is under {NAME}, joint with nobody.
The applicant is {NAME}.
@NAME2
My wife {NAME2} gets your calls at work.
The co-signer, {NAME2}, was never told.
I spoke to a woman called {NAME2} who was rude.
Your agent {AGENT} promised me {rate}.
My mother, {NAME2}, is 82 and frightened.
A man named {NAME2} said he was from {company}.
Ms {NAME2} in collections hung up on me.
My solicitor is {NAME2}.
I want {AGENT} to call me back, nobody else
Guarantor: {NAME2}
Your rep (I think {NAME2}) told me the fee was {amount}.
My neighbor {NAME2} saw everything.
Please also update my ex-partner {NAME2} on this.
@PHONE
My phone number is {PHONE}.
Phone: {PHONE}
You can reach me at {PHONE} after {time}.
call me on {PHONE}
Tel. {PHONE}
my cell is {PHONE}, text is fine
They keep ringing from {PHONE2}, {count} times a day.
New mobile {PHONE}, the old one is gone
Contact number - {PHONE}
Please ring {PHONE} rather than my work
I got a text on {PHONE} saying I owe {amount}.
My husband's number is {PHONE2}, stop calling it.
~{PHONE} anytime
Daytime telephone: {PHONE}
I tried {hotline}, you can try {PHONE} instead
Mob {PHONE}
whatsapp me at {PHONE}
The voicemail on {PHONE} is full, sorry.
@EMAIL
My email is {EMAIL}.
Email: {EMAIL}
Please reply to {EMAIL}
send the payoff letter to {EMAIL} please
You can write me at {EMAIL}.
I logged in as {EMAIL} and saw nothing.
E-mail address {EMAIL}
cc my daughter, {EMAIL2}
~{EMAIL} is best
Your statement went to {EMAIL2}, which is not mine!
The account was registered with {EMAIL}.
contact me ({EMAIL})
mail me: {EMAIL}
My username is my email, {EMAIL}
@ADDRESS
I live at {ADDRESS}.
Address: {ADDRESS}
Please send the documents to {ADDRESS}.
my mailing address is {ADDRESS}
The property at {ADDRESS} was valued at {amount}.
Someone from {company} came to {ADDRESS}.
I moved from {ADDRESS2} in {month}.
Mortgaged home: {ADDRESS}
We have lived in {ADDRESS} for {duration}.
Letters still go to {ADDRESS2} even though I told {AGENT}.
home address {ADDRESS}
~{NAME}, {ADDRESS}
Correspondence to: {ADDRESS}
My new address as of {date} is {ADDRESS}
@DOB
My date of birth is {DOB}.
DOB: {DOB}
D.O.B. {DOB}
I was born on {DOB}.
Born {DOB}, so no, I am not too old for a {product}.
{NAME}, date of birth {DOB}
birthday {DOB}
You have my birth date as {DOB} which is wrong
~{NAME}, {DOB}, {ADDRESS}
My wife (born {DOB}) is on the deed.
@US_SSN
My SSN is {US_SSN}.
Social Security number: {US_SSN}
SS# {US_SSN}
somebody used my social {US_SSN} to open a {product}
soc sec no {US_SSN}
SSN {US_SSN}, please check the credit file
TIN/SSN: {US_SSN}
@UK_NINO
My National Insurance number is {UK_NINO}.
NI number: {UK_NINO}
NINO {UK_NINO}
nat ins no. {UK_NINO}
NI no {UK_NINO}, it's on my payslip
@IE_PPS
My PPS number is {IE_PPS}.
PPSN: {IE_PPS}
PPS no. {IE_PPS}
your form has my PPS wrong, it is {IE_PPS}
@AU_TFN
My TFN is {AU_TFN}.
Tax file number: {AU_TFN}
TFN {AU_TFN}
my tax file no is {AU_TFN}
@SG_NRIC
My NRIC is {SG_NRIC}.
NRIC No: {SG_NRIC}
IC number {SG_NRIC}
FIN/NRIC {SG_NRIC}
@BANK_CARD
My card number is {BANK_CARD}.
Card: {BANK_CARD}
you charged {amount} to my card {BANK_CARD}
Debit card {BANK_CARD} was blocked on {date}.
Visa {BANK_CARD}
credit card no. {BANK_CARD}, not the one ending in {last4}
I paid with {BANK_CARD}
Full card number {BANK_CARD}, exp 09/27
refund it to {BANK_CARD} please
my mastercard {BANK_CARD} shows {amount} twice
The card used was {BANK_CARD}.
file: receipt_{BANK_CARD:digits}.pdf
@IBAN
IBAN: {IBAN}
please refund to {IBAN}
My IBAN is {IBAN}, BIC {BIC}
the money left {IBAN} on {date}
@BIC
BIC: {BIC}
SWIFT code {BIC}
SWIFT/BIC {BIC}
@BANK_ACCOUNT
My account number is {BANK_ACCOUNT}.
Account no: {BANK_ACCOUNT}
a/c {BANK_ACCOUNT}
sort code {_sort} account {BANK_ACCOUNT}
routing {_routing}, checking account {BANK_ACCOUNT}
the direct debit from acct {BANK_ACCOUNT} was {amount}
bank account number {BANK_ACCOUNT}
Acct # {BANK_ACCOUNT}
savings account {BANK_ACCOUNT} is closed
@LOAN_NO
My loan number is {LOAN_NO}.
Loan no. {LOAN_NO}
Loan #{LOAN_NO}
Re: loan account {LOAN_NO}
agreement number {LOAN_NO}
Mortgage account number {LOAN_NO}, rate {rate}
contract {LOAN_NO} says {rate}, you charge {rate}
my reference with you is {LOAN_NO}
Your ref: {LOAN_NO}
policy sold with loan {LOAN_NO}
Customer number {LOAN_NO}
the loan ({LOAN_NO}) was paid off on {date}
credit agreement no {LOAN_NO}
application ID {LOAN_NO}
@PASSPORT
Passport number {PASSPORT}
my passport no. is {PASSPORT}
Passport: {PASSPORT}
ID used: passport {PASSPORT}
@PLATE
Registration {PLATE}
the car ({PLATE}) was repossessed on {date}
license plate {PLATE}
reg no. {PLATE}
my vehicle reg is {PLATE}
@IP
login from IP {IP} was not me
IP address: {IP}
your log says {IP} at {time}
somebody at {IP} signed for me
@URL_TOKEN
The link {URL_TOKEN} does not work
I clicked {URL_TOKEN} and got someone else's statement
reset link: {URL_TOKEN}
See {URL_TOKEN}
my statement sits at {URL_TOKEN}
@CREDENTIAL
my password is {CREDENTIAL}, see for yourself
Password: {CREDENTIAL}
PIN {CODE}
the code {CODE} was read out to your agent
temporary password {CREDENTIAL}
my one-time passcode was {CODE}
pw: {CREDENTIAL}
@LOOK
The loan is for {amount} at {rate} over {duration}.
On {date} you took {amount}, then {amount} again on {date}.
Under {law} you must answer within {duration}.
I called {hotline} and waited {duration}.
The card ending in {last4} was closed.
Order {order} was the payment confirmation.
My case {ticket} has been open since {month}.
That is a {percent} fee!
{branch} sent me to {bank}, {bank} sent me back.
I work as a {job} at {company}.
In {year} I was promised {rate} for life.
Version {version} of your app crashes.
The {product} was sold to {company} in {month} {year}.
@FILL
This is unacceptable.
I have never missed a payment in my life.
Please fix this and confirm in writing.
I feel ignored and I cannot sleep.
Nobody ever calls back.
I want a full refund and an apology.
will somebody PLEASE read this
I kept copies of everything.
We lost our income and asked for help in good time.
@=NAME
Name|Full name|Customer name|Account holder|Borrower|Applicant
@=PHONE
Phone|Telephone|Mobile|Cell|Contact number|Phone no.
@=EMAIL
Email|E-mail|Email address|Contact email
@=ADDRESS
Address|Home address|Mailing address|Postal address|Property address
@=DOB
DOB|Date of birth|Birth date|D.O.B.
@=US_SSN
SSN|Social Security number|Social security no.
@=UK_NINO
National Insurance no.|NI number|NINO
@=IE_PPS
PPS number|PPSN
@=AU_TFN
TFN|Tax file number
@=SG_NRIC
NRIC|NRIC/FIN
@=BANK_CARD
Card number|Card no.|Credit card|Debit card
@=IBAN
IBAN
@=BIC
BIC|SWIFT
@=BANK_ACCOUNT
Account number|Account no.|Bank account|A/C no
@=LOAN_NO
Loan number|Loan no.|Agreement number|Account reference|Mortgage account
@=PASSPORT
Passport no.|Passport number
@=PLATE
Vehicle registration|License plate
@=IP
IP address|Login IP
@=CREDENTIAL
Password|Passcode
"""
