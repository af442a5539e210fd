"""Ways of wording in English, once blind, now the split `third`."""

from typing import Final

BLIND: Final = r"""
@TITLE
charged twice and nobody cares
my dads {product}, he passed in {month}
{NAME} - 3rd time writing
RE: RE: FW: {LOAN_NO} payoff letter
wrong {amount} on my {date} statement
who is ringing me from {PHONE2}
locked out since {duration}
@OPEN
Hiya, {NAME} here again
hey so I'm {NAME} and I've had it with you lot
To the complaints desk - I write on behalf of my mum, {NAME}.
Cust {NAME} on line 2, not happy
Hi {AGENT:first}, per our call this morning
Morning. Bit of a long one, sorry.
not sure who reads these but here goes
Caller passed security, gave name as {NAME}.
Hello {bank}, it's {NAME}, you have my {product}
{AGENT} asked me to put this in writing, so:
Dear whoever,
chat transcript {date} {time}\nvisitor: {NAME}
@CLOSE
ta, {NAME:first}
Yours, very tired,\n{NAME}
{NAME}\n{ADDRESS}\n{PHONE}
anyway thats me done. {NAME}
Looking forward to hearing something, anything. {NAME}
Sent from my phone, excuse typos - {NAME}
Call wrapped by {AGENT}, {time}
next stop {regulator}
Sincerely and w/o prejudice, {NAME}
That's all. {NAME} ({EMAIL})
k thx bye
@NAME
it's {NAME}, double check the spelling pls
the card they posted had {NAME} on it, spelt right for once
she said her name was {NAME} and that she never signed
you'll find me under {NAME}, maybe with a middle initial
put it in the name of {NAME} like I asked
my maiden name's not on there, it should say {NAME}
Spoke with {NAME} today re the {amount} fee
the letter was addressed to {NAME} but the amounts are not mine
I, {NAME}, never agreed to {rate}
Borrower {NAME} states he paid on {date}
some bloke rang and asked for {NAME}, which is me
account holder on file = {NAME}
I signed as {NAME} back in {year}
my nmae is {NAME} not whatever you printed
cutomer: {NAME}
you've merged me with another {NAME}, we are two different people
the deed lists {NAME} as sole owner
Attached: {NAME:file}-payslip.pdf
Mr. {NAME:last} would like a call after {time}
Ms {NAME:last} came into {branch} in tears
your system greets me with Hello {NAME:first} and then won't let me in
debtor according to the summons: {NAME}
Verified. {NAME}, {job}, calling about {product}
why does it say {NAME} is deceased? I'm not
everything was in my name only, {NAME}, nobody else's
caller identified herself as {NAME} & wants {amount} back
ok so who am I? {NAME}. what do I want? my money
Complainant is {NAME}; see notes of {date}
{NAME} wants the default removed, I told her {duration}
@NAME2
my other half {NAME2} co-signed it
the guy who sold me this was {NAME2}, gone now
I was dealing with {AGENT} but she's on leave
hubby {NAME2} is not on the loan!!
please stop calling my boss, {NAME2}, about my debts
{AGENT} on the phone promised me a refund
my late mother {NAME2} had a small policy with you
the broker ({NAME2}) pocketed {amount}
a solicitor called {NAME2} now acts for me
passed over to {AGENT} for review
I gave {NAME2} as a reference, not as a guarantor
our daughter {NAME2} pays half
{NAME2} - thats my ex - took out a card in my name
You can talk to my carer {NAME2}, I consent
notes by {AGENT}: cust hung up
the appraiser, one {NAME2}, never even came inside
Mrs {NAME2:last} next door got our letter
@PHONE
ring me on {PHONE} not before {time}
{PHONE} is the best one for me
text only pls {PHONE}, I'm deaf
they keep blowing up my phone, {PHONE}, {count} times a day
you've got an old number, its {PHONE} now
cell's {PHONE}
mob {PHONE} or the wife's {PHONE2}
Left VM at {PHONE}, no response
CLI showed {PHONE}, matches record
my number hasn't changed in {duration}: {PHONE}
teh phone nubmer is {PHONE}
my fone is {PHONE} ok
somebody claiming to be {bank} called from {PHONE2}
do NOT contact {PHONE2}, that's my workplace
the code goes to {PHONE} which I no longer have
If you get cut off again, {PHONE}.
whatsapp works too, {PHONE}
please remove {PHONE} from the autodialer
gave {PHONE} at signup
I'm at {PHONE} till five
reach out at {PHONE} or just reply here
ask for me at {PHONE}, it's the shop
customer wants cb on {PHONE} after {time}
my mother's landline, {PHONE}, gets your robocalls
best to try {PHONE} as I'm on nights
you texted {PHONE2} with my balance. Wrong person!
tried dialing back {PHONE2} and it's dead
screenshot_{PHONE:digits}.png attached
updated contact: {PHONE}, old one disconnected
@EMAIL
just fire it across to {EMAIL}
my email's {EMAIL}, all lower case
{EMAIL} is what I log in with
no paper please, {EMAIL} only
I've sent the docs three times from {EMAIL}
my e-mial hasn't changed, still {EMAIL}
bounced back from {EMAIL} apparently
cc my accountant at {EMAIL2}
they had {EMAIL2} on file, never seen that in my life
pls change it from {EMAIL2} to {EMAIL}
Customer requests payoff quote to {EMAIL}
I got a phishing thing from {EMAIL2} pretending to be you
write back on {EMAIL}, I can't do calls
can u resend the reset link, {EMAIL}
statements never reach {EMAIL}, checked spam too
the account is registered under {EMAIL}
So: {EMAIL}. Not the work one.
yes {EMAIL} thats correct
I typed {EMAIL} and it says unknown user
forwarded from {EMAIL} on {date}
Docs recvd via {EMAIL}, forwarded to underwriting
you can also get me by mail ({EMAIL})
sign up with {EMAIL} fails on {version}
adress for email: {EMAIL}
my son's {EMAIL2} would be easier for scans
drop me a line: {EMAIL}
@ADDRESS
I've lived at {ADDRESS} for {duration}
they sent two guys to {ADDRESS}
send the cheque to {ADDRESS}
we moved, it's {ADDRESS} now
the house in question is {ADDRESS}
Property: {ADDRESS}, appraised at {amount}
statement keeps going to {ADDRESS}, my ex lives there
adress {ADDRESS}
you repossessed it right outside {ADDRESS}
my flat ({ADDRESS}) was valued without anyone visiting
confirmed residence {ADDRESS}, cust can't recall previous
post goes to {ADDRESS} please, not the PO box
mum's still at {ADDRESS}, she's 84
deed recorded for {ADDRESS}
I never lived at {ADDRESS2}, whoever told you that
pick the car up from {ADDRESS}
mailing it to {ADDRESS} would've been too simple
hand delivered to {ADDRESS} by a bailiff
My place is {ADDRESS} and the flood was in {month}
my lease at {ADDRESS} ended in {year}
is {ADDRESS} what you have? then why did it come back
tax bill for {ADDRESS} unpaid from escrow
I'm the tenant of {ADDRESS}, the borrower isn't me
your form rejects {ADDRESS}
rtn mail from {ADDRESS}, skip trace opened
escrow for the home at {ADDRESS} is short by {amount}
shop's at {ADDRESS}, come see for yourselves
@DOB
born {DOB} so no, I'm not a minor
{DOB}, thats my bday, cant prove it any better
{DOB} is when I was born, your file has it wrong
security asked when I was born, said {DOB}, failed me anyway
they wanted D O B so I said {DOB}
wrong date of brith on there, its {DOB}
he was born on {DOB} and died last spring
Cust verified w/ {DOB} birthdate
I'm a pensioner, born {DOB}
mum (b. {DOB}) has dementia
birth cert says {DOB}
my twin and I were both born {DOB}, you mixed us up
you typed my birthday as something else, it's {DOB}
came into this world {DOB}, banking with you since {year}
DOB given {DOB} - mismatch
turned eighteen? my son was born on {DOB}, do the maths
the insured's birth date, {DOB}, was keyed wrong
Passed ID&V: full name, born {DOB}
her birthday's {DOB} and she got the letter that day
b-day {DOB}, if that helps find me
year's right but my actual date of birth is {DOB}
DoB on the licence reads {DOB}
who gives a loan to somebody born {DOB}
@US_SSN
my social's {US_SSN} and it's all over the dark web now
someone opened this with my SSN {US_SSN}
soc {US_SSN}
Socail security no. {US_SSN}
you had my social wrong, should be {US_SSN}
full ss# {US_SSN}, not just {last4}
the 1098 has SSN {US_SSN} on it in plain sight
caller recited social {US_SSN}
credit bureau matched on {US_SSN} as my social
@UK_NINO
my NI, {UK_NINO}, is on the P60 I sent
national insurance, that's {UK_NINO}
Ni numbr {UK_NINO}
payroll ref uses NI {UK_NINO}
why'd you need my national insurance no ({UK_NINO})
NINO quoted by caller: {UK_NINO}
@IE_PPS
sure my PPS is on it already, {IE_PPS}
pps {IE_PPS} on the payslip
They asked for the PPSN so {IE_PPS}
revenue letter with PPS no {IE_PPS} is attached
PPS quoted {IE_PPS}, matched
@AU_TFN
my TFN's {AU_TFN}
tax file no. {AU_TFN} was on the payslip you lost
tax file numbr {AU_TFN}
you printed my tax file number, {AU_TFN}, on the envelope
TFN {AU_TFN} supplied w/ the application
caller read out TFN {AU_TFN}
@SG_NRIC
my NRIC {SG_NRIC}
ic no {SG_NRIC}
IC is {SG_NRIC} lah, check again
they photocopied my NRIC ({SG_NRIC}) for what
Singpass under NRIC {SG_NRIC} cannot login
@BANK_CARD
my card, {BANK_CARD}, got declined at the till
the long number is {BANK_CARD}
card ending {last4}, in full {BANK_CARD}
you reissued it, old card {BANK_CARD}
heres my crad number {BANK_CARD} pls check
visa {BANK_CARD} was used in a shop I've never been to
took {amount} off {BANK_CARD}, my debit card
I pay by card {BANK_CARD} every month
dispute on card {BANK_CARD}, {date}
stop using card {BANK_CARD} for the autopay
PAN {BANK_CARD} blocked per cardholder
replacement for card {BANK_CARD} never turned up
amex / visa whatever it is: {BANK_CARD}
my credit card {BANK_CARD} still shows {amount}
caller's card {BANK_CARD} exp next year
I read out the card number {BANK_CARD} to a scammer
on the front of the card it says {BANK_CARD}
please refund it to the card, {BANK_CARD}
Mastercard no. {BANK_CARD} lost in {month}
two charges on my card {BANK_CARD}
cc {BANK_CARD} min payment {amount}
that card ({BANK_CARD}) was cut up in {year}
add'l cardholder, card {BANK_CARD}
debit card thats linked: {BANK_CARD}
@IBAN
wire it to {IBAN}
heres the iban again {IBAN}
transferred {amount} from IBAN {IBAN}
refund should've gone into {IBAN}
I gave you {IBAN} for the direct debit
ibna {IBAN}
@BIC
swift is {BIC}
BIC / swift {BIC} if abroad
my bank's swift code is {BIC}
they asked me for a BIC so {BIC}
bic {BIC}, payment rejected
@BANK_ACCOUNT
my checking is {BANK_ACCOUNT}
acct {BANK_ACCOUNT}, savings
direct deposit goes to account {BANK_ACCOUNT}
you pulled {amount} out of account {BANK_ACCOUNT}
acount number {BANK_ACCOUNT}
the refund landed in account {BANK_ACCOUNT}, not mine
closed bank account {BANK_ACCOUNT} in {year}
sort {_sort} and account {BANK_ACCOUNT}
routing {_routing} / acct no {BANK_ACCOUNT}
autopay still set to bank acct {BANK_ACCOUNT}
my current account number {BANK_ACCOUNT} is overdrawn thanks to you
account no. on the cheque reads {BANK_ACCOUNT}
joint a/c {BANK_ACCOUNT} with my sister
@LOAN_NO
its loan {LOAN_NO}
the loan number you keep asking for is {LOAN_NO}
{LOAN_NO} - that's the agreement, dated {date}
Loan acct {LOAN_NO} shows paid in full
agreemnt no {LOAN_NO}
re my mortgage, {LOAN_NO}
I have two with you, this is about loan {LOAN_NO}
Servicing xfer, prior loan no. {LOAN_NO}
contract {LOAN_NO} was signed electronically, not by me
they quote loan ref {LOAN_NO} on every letter
on the agreement it says {LOAN_NO} top right
HELOC {LOAN_NO} should be closed
file {LOAN_NO}: escalate pls
finance agreement {LOAN_NO} for the car
payoff for loan #{LOAN_NO} quoted at {amount}
{LOAN_NO} is my loan, {amount} outstanding
you sold loan {LOAN_NO} to {company}
my student loan number's {LOAN_NO}
settled loan {LOAN_NO} in {month}, still on my credit file
caller refs loan {LOAN_NO} and is upset about {rate}
credit agreement {LOAN_NO}, signed {date}
modification for loan {LOAN_NO} denied without reason
I was told loan {LOAN_NO} doesn't exist
account of the mortgage is {LOAN_NO}
the paperwork for {LOAN_NO}, my car loan, is missing
charge-off on loan no {LOAN_NO}
loan id {LOAN_NO}, {product}
@PASSPORT
used my passport {PASSPORT} as ID
passport's {PASSPORT}, expires next year
pasport no {PASSPORT}
they scanned passport {PASSPORT} at {branch}
new passport: {PASSPORT}. old one cancelled
customer holds foreign passport {PASSPORT}
@PLATE
my car, plate {PLATE}, was towed
reg is {PLATE}
you repo'd the wrong one, tag {PLATE}
licence plate {PLATE} on the finance docs
vehicle reg {PLATE} still shows finance on HPI
number plate's {PLATE}, blue hatchback
@IP
login from {IP} wasn't me
your log says IP {IP} signed it
ip address {IP} at {time}, I was asleep
the e-signature shows {IP}
blocked: {IP} too many attempts
@URL_TOKEN
the link {URL_TOKEN} logs anyone in!
clicked {URL_TOKEN}, nothing happens
You sent me {URL_TOKEN} and it's expired
my browser shows {URL_TOKEN} then an error
forwarded reset mail, link was {URL_TOKEN}
@CREDENTIAL
my password is {CREDENTIAL} and it won't take it
pasword {CREDENTIAL}
they made me tell them the pin, {CODE}
the one time code was {CODE}
Temp password {CREDENTIAL} from {AGENT} doesn't work
code {CODE} came by text at {time}
tried password {CREDENTIAL} twice, locked
login pw: {CREDENTIAL}
verification code you sent, {CODE}, is rejected
@LOOK
paid {amount} on {date}, then {amount} again on {date}
ticket {ticket} got closed, no one told me
rang {hotline}, {count} people ahead of me
hold music for {duration}
rate jumped from {rate} to {rate}
under {law} you had {duration}
{bank} sold me this in {year}
app {version} crashes when I tap pay
order {order} shows as failed but the {amount} is gone
card ending {last4} was charged {amount}
{company} says they bought my debt
I was at {branch} by {time}, closed
{percent} early repayment fee?? where
ref {order}, {amount}, pending since {month}
I've told {regulator}
a {job} at {branch} said it'd take {duration}
been a customer since {year}
{product} taken out in {month}, {count} payments left
phoned {hotline} {count} times
case {ticket}, opened {date}
version {version} of your app on android
the APR was meant to be {rate} fixed for {duration}
that's a {percent} hike in {duration}
see {law}, it's quite clear
confirmation {order} from {date}
from {amount} to {amount} overnight
{company} wants {amount} or court
appointment {date} {time} with the {job}
your letter of {date} mentions {percent} and {amount}
the last four are {last4}
@FILL
I'm at my wits end
nobody rings back, ever
sorry for rambling
this has gone on long enough
the line was awful so I may have misheard
customer calm, agrees to wait
not my circus anymore honestly
pls just fix it
I've kept every letter
we are not made of money
my mental health is suffering
@=NAME
who's complaining|borrower on the note|your full legal name as on ID|policy in name of|caller gave name
@=PHONE
no. to ring back|daytime tel. (no texts)|cell or landline|call me at
@=EMAIL
email for reply|login email used|e-mail (not work)
@=ADDRESS
where do you live now|mail my letters to|address of the mortgaged home
@=DOB
when were you born
@=US_SSN
SSN of borrower|full social (9 digits)
@=UK_NINO
NI no. from payslip
@=IE_PPS
PPSN of applicant
@=AU_TFN
TFN of applicant
@=SG_NRIC
NRIC of applicant
@=BANK_CARD
card in dispute|debit card number used
@=IBAN
refund to this IBAN
@=BIC
BIC of your bank
@=BANK_ACCOUNT
acct to refund into
@=LOAN_NO
loan no. on your letter|agreement you complain about
@=PASSPORT
passport no. shown at signing
@=PLATE
plate of the car
@=IP
IP seen at login
@=CREDENTIAL
password you tried
"""
