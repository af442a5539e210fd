"""Ways of wording in English, once blind, now the split `fourth`."""

from typing import Final

BLIND: Final = r"""
@TITLE
Nobody rings back about my {product}
{NAME} - escrow shortage again
loan {LOAN_NO} paid off yet still reporting
Charged {amount} twice in {month}
Third time asking, {ticket}
@OPEN
Right, here we go again.
Typing this for my dad {NAME} who can't see the screen
To whoever opens the post today
You lot at {bank} never learn do you
Caller came through at {time}, gave {NAME} as account holder
hiya {AGENT:first}, me again
Evening. {NAME} here, sorry for the length of this
Not sure if this is the right box but
@CLOSE
I'd like this in writing please. {NAME}
That's me done. {NAME}, {date}
text is best, {PHONE}
cheers then, {NAME:first} x
Call ended {time}. Notes by {AGENT}
Otherwise it goes to {regulator} on Monday
Yours, fed up,\n{NAME}\n{ADDRESS}
Ping me at {EMAIL} whenever
@NAME
the deed of trust has {NAME} on it and nobody else
on the phone they kept calling me {NAME} junior
It was {NAME} who opened the account back in {year}
you've got {NAME} down as deceased, I assure you I'm not
spoke with borrower {NAME} who disputes {amount}
my late charges, {NAME} that is, total {amount}
my nmae is {NAME}
the check was made out to {NAME} and your teller refused it
cust {NAME} v upset, wants fee reversed
Which of you decided {NAME} isn't a valid signature?
I go by {NAME:first} but the loan has {NAME}
Whoever {NAME} is on your system, it should be me
Mrs {NAME:last} rang twice before lunch
both of us, me ({NAME}) and the wife, signed
letter begins "Dear {NAME}" and ends with a threat
attached {NAME:file}_paystub.pdf
There is one {NAME} at this house and that's me
the collector asked for {NAME} by name at my work
member {NAME} declined the hardship plan
Speaking on my own behalf, {NAME}, not as the firm
@NAME2
my ex {NAME2} still gets the statements
some guy called {NAME2} in collections laughed at me
{AGENT} on the chat promised a refund
passed along by {AGENT}, second line
her carer {NAME2} does the online banking
I co-signed for my nephew {NAME2} like an idiot
the appraiser, {NAME2}, never set foot in the house
Mr {NAME2:last} at {branch} told me not to worry
my solicitor is {NAME2} and she has the file
{NAME2} and I divorced in {year}
the wire went to one {NAME2} I've never heard of
my landlord {NAME2} got your voicemail instead
@PHONE
I'm on {PHONE} most days
ring {PHONE} and ask for me
the {PHONE2} number that keeps calling, is that you?
took a call off {PHONE2} at {time} claiming to be {bank}
my cell changed to {PHONE} last spring
try the wife, {PHONE2}, I'm on nights
Inbound from {PHONE}, verified
you text codes to {PHONE}, which I lost
callbak nbr {PHONE}
{PHONE} is a landline so don't bother texting
please take {PHONE} off your dialler
{count} calls in a day to {PHONE}
I dialled {hotline}, they said they'd try me on {PHONE}
left a voicemail, {PHONE}, no reply
my work line {PHONE} is NOT for debts
wats app {PHONE}
you can get me before {time} on {PHONE}
Tel. on file {PHONE}, caller says wrong
my mobile ends {last4}, whole thing is {PHONE}
voicemail_{PHONE:digits}.wav has the threat on it
@EMAIL
send the payoff letter over to {EMAIL}
{EMAIL} is where my statements go
my login is {EMAIL} and it locks me out
the phishing one came off {EMAIL2}
I wrote from {EMAIL} on {date}, no answer
cc {EMAIL2} please, that's my son
emial me {EMAIL}
Customer wants docs to {EMAIL}, agreed
you spelled it wrong, it's {EMAIL}
scribble back to {EMAIL}
That {EMAIL} account isn't mine, remove it
paperless set up with {EMAIL} without asking me
reset link never reached {EMAIL}
all the evidence went out from {EMAIL} yesterday
reach me via {EMAIL} not by post
contact: {EMAIL} (checked daily)
I've two, use {EMAIL}
forwarded to {EMAIL2} by accident, great privacy
@ADDRESS
we moved to {ADDRESS} in {month}
the house at {ADDRESS} is what's mortgaged
your man turned up at {ADDRESS} uninvited
post it to {ADDRESS}, not the old place
I have lived at {ADDRESS} since {year}
Adress is {ADDRESS}
statements still going to {ADDRESS2} where my ex lives
you valued {ADDRESS} at {amount}, absurd
mailing addr {ADDRESS}, caller confirmed
the foreclosure notice was taped to {ADDRESS}
property in question: {ADDRESS}
cheque went to {ADDRESS} and bounced back
nobody by that name at {ADDRESS}, said your letter
come round to {ADDRESS} and say it to my face
insurance was forced on {ADDRESS} though I'm covered
I rent {ADDRESS} from a friend
registered office isn't {ADDRESS}, that's my flat
here's where I get mail: {ADDRESS}
@DOB
I was born {DOB} so do the maths
they asked my birthday, I said {DOB}, "no match"
you have the wrong birth date, should be {DOB}
birth date given as {DOB}, passes
mum, born on {DOB}, was sold a 25 year term
dob's {DOB} if you need it
my D.O.B {DOB} and last four {last4}
{DOB} is my date of birth not my husband's
Birht date {DOB}
a lad born {DOB} can't have a {product}
for security: {DOB}, mother's maiden name on request
I turned eighteen long ago, {DOB} is when I was born
borrower b. {DOB}
your file says {year}, I was born {DOB}
Verified caller by birthdate {DOB}
born in Leeds, {DOB}
@US_SSN
my social is {US_SSN} and someone's using it
SSN on the application reads {US_SSN}
Soc Sec {US_SSN}, look me up
they pulled credit under {US_SSN} with no consent
social security no {US_SSN} belongs to me
caller's SSN {US_SSN} matched
~{US_SSN}, that's what you need isn't it
@UK_NINO
NI is {UK_NINO}, it's on my payslip
the national insurance one? {UK_NINO}
my NINO {UK_NINO} was in your email, in the clear
N.I. on the form is {UK_NINO}
@IE_PPS
PPS {IE_PPS} as asked
my PPSN, {IE_PPS}, is on the P60
Revenue have me under PPS {IE_PPS}
they made me read out my pps no {IE_PPS}
@AU_TFN
tax file no. is {AU_TFN}
you've withheld tax though TFN {AU_TFN} was given
TFN: {AU_TFN}, ATO confirmed
my tax file number, {AU_TFN}, got leaked
@SG_NRIC
NRIC {SG_NRIC}, used Singpass
put down IC {SG_NRIC} on the form
someone holding NRIC {SG_NRIC} took a loan
IC no {SG_NRIC} verified at {branch}
@BANK_CARD
the Visa {BANK_CARD} got skimmed
my card, {BANK_CARD}, was declined at the till
refund it to card {BANK_CARD} where it came from
debit card {BANK_CARD} arrived snapped
they keep hitting card {BANK_CARD} for {amount}
long number on the card: {BANK_CARD}
crad number {BANK_CARD}, i.e. the card I cut up
cancel card {BANK_CARD} today
autopay runs off my card {BANK_CARD}
the card ending {last4} is old, new card {BANK_CARD}
Mastercard no. {BANK_CARD}
customer read card {BANK_CARD} out loud
replacement card {BANK_CARD} was never ordered
card {BANK_CARD:digits} on your receipt, unmasked
I tapped my card ({BANK_CARD}) once, billed {count} times
my wife's card {BANK_CARD} isn't on the account
@IBAN
pay it back into {IBAN}
IBAN {IBAN}, same as before
the direct debit comes off {IBAN}
transfer bounced, IBAN was {IBAN}
@BIC
swift {BIC} if abroad
BIC is {BIC}
need the bic? {BIC}
use {BIC} as the SWIFT code
@BANK_ACCOUNT
acct {BANK_ACCOUNT} has been frozen
my checking account, {BANK_ACCOUNT}, routing {_routing}
money went out of {BANK_ACCOUNT}, sort code {_sort}
savings a/c no {BANK_ACCOUNT}
you closed account {BANK_ACCOUNT} on {date}
joint account ({BANK_ACCOUNT}) with my late wife
deposit to account number {BANK_ACCOUNT} please
payee account was {BANK_ACCOUNT}, not mine
accuont {BANK_ACCOUNT}
@LOAN_NO
{LOAN_NO} is the loan I'm on about
on loan {LOAN_NO} you owe me {amount}
the {product}, {LOAN_NO}, was transferred to {company}
if you answer, mention {LOAN_NO}, the loan
my mortgage account, {LOAN_NO}, shows late
ln# {LOAN_NO}
I've two loans, this is about {LOAN_NO}
where has my payment on {LOAN_NO} gone
agreement no. {LOAN_NO} was settled {date}
the ref on the letter is {LOAN_NO}, ticket {ticket}
order {order} is something else, loan number's {LOAN_NO}
laon nr {LOAN_NO}
servicer gave it a new number, {LOAN_NO}
{LOAN_NO} - balance {amount}, rate {rate}
Acct ref {LOAN_NO}, in arrears {duration}
the contract ({LOAN_NO}) says {rate} fixed
your statement for {LOAN_NO} is gibberish
application {LOAN_NO} has sat there {duration}
loan ID, from the portal, {LOAN_NO}
@PASSPORT
passport {PASSPORT} was my ID
I showed passport no. {PASSPORT} at {branch}
travelling on {PASSPORT}, it's a new passport
pasport number {PASSPORT}
@PLATE
you repossessed my truck, plate {PLATE}
the car's reg is {PLATE}
tag {PLATE}, silver one
vehicle registration {PLATE} still has finance on it
@IP
somebody at {IP} got into my account
sign in alert said IP {IP}
our logs show {IP} at {time}
blocked my home ip, {IP}
@URL_TOKEN
clicked {URL_TOKEN} and I was straight in
link from the text: {URL_TOKEN}
you emailed me {URL_TOKEN}, does it expire
{URL_TOKEN} <- anybody can open that
@CREDENTIAL
my password was {CODE} until you reset it
he got me to read the code {CODE}
pin is {CODE}, don't tell
the one time passcode {CODE} came late
login pw {CODE}
security word {CODE} was rejected
@LOOK
I'm a {job} not a lawyer but {law} seems clear
{company} bought the debt for pennies
the {product} went up to {rate} in {month}
ticket {ticket} was closed without a word
sat in {branch} for {duration}
your app, {version} I think, just spins
called {hotline} {count} times
tracking {order} says delivered
the {percent} fee wasn't in the contract
{bank} took {amount} on {date} at {time}
{regulator} told me to give you {duration}
under {law} you have to answer
card ending {last4} is fine
as a {job} I earn {amount} a month
since {year} not one late payment
{company} and {bank} both deny it
offered {rate}, got {rate}
order no {order} was a fridge
{branch} shut down in {year}
I've paid {amount} of {amount}
@FILL
I can't sleep over this.
What a shambles
Talking to a wall would be quicker
I kept every letter
do better
This is my third attempt to explain
who is in charge over there
That's the whole story, more or less
@=NAME
Who is complaining|Account owner|Full legal name (as on loan)|Member name
@=PHONE
Number to try first|Daytime number|Cell no. that works
@=EMAIL
Your e-mail|Reply address
@=ADDRESS
Where you live|Mortgaged property address
@=DOB
Born on
@=US_SSN
SSN (full)|Soc. Sec. No.
@=UK_NINO
NI no. as on your payslip
@=IE_PPS
PPS no. (Irish customers)
@=AU_TFN
ATO tax file no.
@=SG_NRIC
NRIC no.
@=BANK_CARD
Card used|16-digit card no.
@=IBAN
IBAN we should pay
@=BIC
SWIFT code (BIC)
@=BANK_ACCOUNT
Acct to credit
@=LOAN_NO
Which loan|Loan acct no
@=PASSPORT
Passport shown
@=PLATE
Vehicle reg no
@=IP
Client IP
@=CREDENTIAL
Passphrase
"""
