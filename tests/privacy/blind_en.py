"""Ways of wording in English, once blind, now the split `second`."""

from typing import Final

BLIND: Final = r"""
@TITLE
third time asking about {amount}
Escalation - customer {NAME}
{product} closed without my consent
where is my payoff letter ({LOAN_NO})
FW: {NAME} - please see below
No reply in {duration}
@OPEN
ok so its {NAME} again and im losing patience
To whom it may concern: {NAME} writing.
Caller gave name as {NAME}.
Hello team, quick one about my {product}.
Evening. {NAME} speaking, well, typing.
Attn {AGENT}:
Note from call centre, {date} {time}
You people at {bank} are a joke
From: {NAME} <{EMAIL}>\nSubject: complaint about fees
hey {AGENT:first} you said {duration}, it has been {duration}
On behalf of my late father, {NAME2}, I raise the following.
@CLOSE
Cheers\n{NAME}
Respectfully submitted, {NAME}
{NAME}\nc: {PHONE}
ty, {NAME:first}
Signed: {NAME}, {date}
Handled by {AGENT}, ext {count}
Awaiting your response,\n{NAME}\n{ADDRESS}
Next stop is {regulator}.
- {NAME} ({EMAIL})
thats all
@NAME
customer goes by {NAME} and wants {amount} refunded
hi its {NAME} i called yesterday about the {product}
The policy holder is one {NAME}
Cardholder {NAME} disputes {amount}
you have me down as {NAME} which is correct
nmae: {NAME}
Cust name {NAME}, ID check passed
the letter starts "Dear {NAME}"
Payee shown as {NAME}
I signed as {NAME} in {year}
Complaint lodged by {NAME} on {date}
it should say {NAME} on your screen
Mortgagor: {NAME}
We are in receipt of a letter from {NAME}
the debt was never mine, {NAME}, it belonged to {company}
Mr. {NAME:last} asked for a supervisor
Your text said "Ms {NAME:last}, you are overdue"
they put {NAME} on the deed
Legal name {NAME}
I go by {NAME} now, please update
speaking as {NAME}, I never agreed to {rate}
yeah this is {NAME} the one with the {product}
Claimant {NAME} seeks a refund of {amount}
Member {NAME}, joined {year}
The undersigned, {NAME}, requests a copy of the agreement
who opened this under {NAME}
~{NAME}
@NAME2
my sister {NAME2} cosigned and now she gets letters
Transferred to {AGENT} in collections.
some bloke, {NAME2}, turned up at my door
my boss {NAME2} took one of your calls
{AGENT} from your team swore it was fixed
The previous owner was {NAME2}.
talked to {NAME2} twice and got two answers
My attorney, {NAME2}, will be in touch
Third party authorised: {NAME2}
Mr {NAME2} at {branch} refused to help
dad ({NAME2}) has dementia
supervisor name {NAME2}
my late husband {NAME2} left a {product}
Ask {AGENT}, they listened to the recording
Executor: {NAME2}
my flatmate {NAME2} opened the envelope
@PHONE
best nubmer for me is {PHONE}
phone nr {PHONE}
ring back on {PHONE} after work
Callback requested: {PHONE}
I can be reached on {PHONE} most evenings
my mobile number, in case you lost it, is {PHONE}
you keep dialling {PHONE} at {time}
Caller ID {PHONE}
they texted from {PHONE2} pretending to be {bank}
txt me {PHONE}
Landline is {PHONE}
cell {PHONE} or email, either works
number on file {PHONE} is out of date
Please remove {PHONE} from your dialler
if no answer try my wife on {PHONE2}
hit me up at {PHONE}
fone: {PHONE}
my digits are {PHONE}
You may telephone me on {PHONE}
The one time passcode goes to {PHONE}, which I lost
Contact tel no {PHONE}
Inbound from {PHONE}, duration {duration}
i gave {PHONE} when i applied
Blocked {PHONE2} and they rang from another line
voicemail: {PHONE}
Work phone {PHONE2}, do not use
call {NAME} at {PHONE}
see attached call_log_{PHONE:digits}.csv
@EMAIL
my emial is {EMAIL}
email adress {EMAIL}
Correspondence by e-mail only, {EMAIL}
i never got anything at {EMAIL}
Cust email: {EMAIL}
forward it to {EMAIL} thanks
shoot it over to {EMAIL}
please use {EMAIL} not the old one
I emailed you from {EMAIL} {count} times
the phishing mail was from {EMAIL2}
statements should go to {EMAIL}
copy in my accountant {EMAIL2}
Login id {EMAIL}
reset link never reaches {EMAIL}
Updated contact: {EMAIL}
paperless is set up on {EMAIL}
reply-to {EMAIL}
It was sent to {EMAIL2} by mistake
the address you hold, {EMAIL}, bounces
can you resend to {EMAIL}
Email on the account is {EMAIL}
or just email ({EMAIL})
Sent to {EMAIL} on {date}
@ADDRESS
mail it to {ADDRESS}
my adress is {ADDRESS}
Address on file: {ADDRESS}
currently staying at {ADDRESS}
Service address {ADDRESS}
The house, {ADDRESS}, is in both names
I have been at {ADDRESS} since {year}
Your agent visited {ADDRESS} on {date}
Customer confirmed address as {ADDRESS}
we moved out of {ADDRESS2} in {month}
cheque to be posted to {ADDRESS}
they foreclosed on {ADDRESS}
Residence: {ADDRESS}
please stop sending post to {ADDRESS2}
my parents live at {ADDRESS2} and they got the letter
Property: {ADDRESS}
return envelope said {ADDRESS}
found your card on the doorstep of {ADDRESS}
delivery to {ADDRESS} failed
Registered address {ADDRESS}
I rent {ADDRESS} to a tenant
you can find me at {ADDRESS}
The lien is on {ADDRESS}
{NAME} of {ADDRESS}
new place is {ADDRESS}
@DOB
date of brith {DOB}
dob is {DOB}
I'm {DOB} if you need it for security
born on the {DOB}
Customer verified DOB {DOB}
my bday is {DOB}
Security question answered, birth date {DOB}
{NAME} born {DOB}
you got my date of birth wrong, it is {DOB}
He was born {DOB} and cannot use an app
I turned eighteen late, born {DOB}
dob {DOB} postcode on file
my late mother, born on {DOB}
for verification i was born {DOB}
My birthday, {DOB}, was used as the password hint
Date of birth on the licence: {DOB}
application lists birth date {DOB}
@US_SSN
ssn {US_SSN} if you must
my social is {US_SSN}
SSN on file {US_SSN}
last resort, social security number {US_SSN}
Taxpayer SSN: {US_SSN}
they had my soc {US_SSN}
@UK_NINO
my national insurance no is {UK_NINO}
nat ins {UK_NINO}
National Insurance {UK_NINO} as requested
@IE_PPS
PPS number {IE_PPS}
my PPSN is {IE_PPS}
you asked for my PPS, {IE_PPS}
@AU_TFN
my tax file number is {AU_TFN}
tax file no: {AU_TFN}
I quoted my TFN as {AU_TFN}
TFN on record {AU_TFN}
@SG_NRIC
NRIC {SG_NRIC}
NRIC/FIN: {SG_NRIC}
identity card {SG_NRIC}
@BANK_CARD
crad number {BANK_CARD}
card ending in nothing useful so here it is: {BANK_CARD}
I paid on {BANK_CARD}
charged {amount} to {BANK_CARD}
my visa is {BANK_CARD}
Mastercard {BANK_CARD} was declined
Card no: {BANK_CARD}
please block card {BANK_CARD}
the card you hold is {BANK_CARD}
PAN {BANK_CARD} disputed {amount}
refund to card {BANK_CARD}
Replacement card {BANK_CARD}
long number {BANK_CARD}
someone cloned {BANK_CARD}
credit card acct {BANK_CARD}
autopay card: {BANK_CARD}
16 digits are {BANK_CARD}
took it off my card {BANK_CARD} twice
plastic number {BANK_CARD} expired
used card {BANK_CARD} at {company}
Customer read out card {BANK_CARD}
@IBAN
my iban is {IBAN}
IBAN for the refund: {IBAN}
pay into {IBAN}
account IBAN {IBAN}
transfer to {IBAN} please
sent from {IBAN}
@BIC
BIC code {BIC}
the BIC is {BIC}
@BANK_ACCOUNT
acct no {BANK_ACCOUNT}
my account number is {BANK_ACCOUNT} and sort code {_sort}
checking account {BANK_ACCOUNT}
direct debit from account {BANK_ACCOUNT}
savings acc {BANK_ACCOUNT}
wire it to account {BANK_ACCOUNT}
the payment hit account {BANK_ACCOUNT}
acocunt number {BANK_ACCOUNT}
Bank a/c {BANK_ACCOUNT}
escrow acct {BANK_ACCOUNT}
A/C No {BANK_ACCOUNT}
@LOAN_NO
lona number {LOAN_NO}
agreement no {LOAN_NO}
re loan {LOAN_NO} opened {date}
my ref with you is {LOAN_NO}
mortgage account number {LOAN_NO}
I refer to credit agreement {LOAN_NO}
the loan id in the app is {LOAN_NO}
acct {LOAN_NO} payoff
Loan acct #: {LOAN_NO}
customer ref {LOAN_NO}
the {product}, number {LOAN_NO}
Facility no. {LOAN_NO}
loan no {LOAN_NO} shows {amount} late
contract # {LOAN_NO}
quote {LOAN_NO} when you reply
look up loan number {LOAN_NO}
Servicing loan {LOAN_NO}
promissory note {LOAN_NO}
Policy/loan: {LOAN_NO}
Our file {LOAN_NO} was transferred to {company}
mtg {LOAN_NO}
balance on loan #{LOAN_NO} is wrong
refinance of {LOAN_NO}
@PASSPORT
my passport number is {PASSPORT}
ID used: passport no. {PASSPORT}
they scanned passport {PASSPORT}
travel passport # {PASSPORT}
@PLATE
reg {PLATE}
the car, plate {PLATE}, was towed
you repossessed {PLATE}
vehicle reg no {PLATE}
@IP
ip was {IP}
logged from {IP} at {time}
session from {IP} wasnt me
IP on the e-sign audit {IP}
@URL_TOKEN
the page {URL_TOKEN} times out
your email had {URL_TOKEN} in it
link {URL_TOKEN} expired
I opened {URL_TOKEN}
follow {URL_TOKEN} they said
@CREDENTIAL
passwrod is {CREDENTIAL}
my password {CREDENTIAL} stopped working
pin is {CODE}
temp password: {CREDENTIAL}
they asked for the OTP, {CODE}
passcode {CODE}
@LOOK
you said {rate}, I got {rate}
{amount} here, {amount} there, adds up to {amount}
Waited {duration} on {hotline}
card ending {last4} was used at {time}
under {law} I am owed a reply
ticket {ticket} closed by itself
order {order} never arrived
{count} payments of {amount} since {month}
{bank} sold it to {company}
app {version} crashes on login
On {date} the balance was {amount}, on {date} {amount}
that is {percent} more than in {year}
took my {product} out at {branch} in {year}
{regulator} told me to write first
{count} emails in {duration}
late fee {amount} plus {percent} interest
the {product} ran {duration} at {rate}
last four {last4}
Called {hotline} at {time} on {date}
my limit went from {amount} to {amount}
case {ticket}, reference {order}
escrow shortage of {amount} for {year}
cited {law} and was ignored
@FILL
honestly fed up
I have kept every letter
Customer became upset and asked for a manager
this is not ok
do you even read these
I would appreciate a written explanation
sorry for typos im on my phone
nobody listens
Agent advised standard timescales.
my kids heard the voicemail
@=NAME
Caller|Cust name|Cardholder|Complaint raised by|Legal name
@=PHONE
Callback no|Best number|Caller ID|Cell no.
@=EMAIL
Email adress|Cust email|Reply to
@=ADDRESS
Address on file|Residence|Billing address
@=DOB
Date of brith
@=US_SSN
Social|SSN on file
@=UK_NINO
Nat. Ins. number
@=AU_TFN
Tax file no
@=SG_NRIC
IC no.
@=BANK_CARD
Card no. (full)|Debit card no.
@=IBAN
Refund IBAN
@=BIC
SWIFT/BIC
@=BANK_ACCOUNT
Bank a/c
@=LOAN_NO
Facility no.|Loan acct
@=PLATE
Plate no.
@=IP
Source IP
@=CREDENTIAL
Temp password
"""
