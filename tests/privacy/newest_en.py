"""Ways of wording in English, written for the last measurement only."""

from typing import Final

BLIND: Final = r"""
@TITLE
{product} closed in {year}, still chasing me
Complaint by {NAME} re overcharged interest
Fwd: {LOAN_NO} (please read to the end)
{company} turned up at work over {amount}
Mum's {product}, she is {NAME}
Still waiting since {date}!!
{amount} vanished, {bank} silent
For the attention of {AGENT}: {NAME}
Deceased customer {NAME2}
Request for payoff, {NAME}
RE: RE: RE: your letter of {date}
Cannot log in, {product} payment due
Formal notice under {law}
{branch} lost my paperwork
My husband {NAME} and your collectors
Is {LOAN_NO} even legal
help
@OPEN
Dictating this on my phone so excuse the commas
My name's {NAME} and I am seventy nine years of age
We act for {NAME}. Our client instructs us as follows
Hey so um the chat thing dropped me
Good day {AGENT}, we spoke on {date}
RE {ticket}: inbound, member {NAME}, tone hostile
I'm writing for my neighbour who has no computer
As a {job} I don't have time for this
---- Original message ----\nFrom: {NAME} <{EMAIL}>\nSubject: {product}
Look, I'm not one to complain
voice note {time} typed out below
We are instructed by {NAME2} on behalf of {NAME}
Chat log, {date}. Visitor: {NAME}
Sorry for typos, cracked screen
Dear whoever, {product} again
{NAME} told me to write as he's in hospital
Case handed over by {AGENT} at {time}
Without prejudice
G'day, quick one
As discussed with {AGENT:first} from your team
@CLOSE
Expecting your final response within {duration}. {NAME}
signed by me {NAME} with my own hand
Ta very much, {NAME:first}, and tell {AGENT:first} too
You have until {date}, then {regulator} hears about it
{NAME}\n{PHONE}\n{ADDRESS}
Kindest regards from a very tired {NAME:first} {NAME:last}
Wrap: caller satisfied, callback {PHONE}, agent {AGENT}
sent on behalf of {NAME} by {NAME2}, daughter
Reply to {EMAIL} or don't bother
no love lost, {NAME}
any probs ring our {NAME2:first} on {PHONE2}
I remain, Sir, your obedient servant, {NAME}
So there. {NAME}
xoxo not, {NAME:first}
Solicitor for the complainant: {NAME2}
Please acknowledge receipt to {EMAIL}
God bless and get it sorted
Dictated but not read, {NAME}
@NAME
The note was signed {NAME} but in someone else's handwriting
Everything comes addressed to {NAME} Senior, who passed away
{NAME} is what it says on my licence so that's what you should have
Statement shows "{NAME}", amount due {amount}
ok its {NAME} again the one with the {product}
Verified caller as {NAME}, DPA passed
You reported {NAME} to the bureaus {count} times
I married, so {NAME} now, and you still won't change it
Borrower of record: {NAME}. Servicer: {bank}.
There's two of us called {NAME} on this street, you've got the wrong one
Kindly take {NAME} off the dialler
whoever typed {NAME} into your system cannot spell
Attached: {NAME:file}_payoff_letter.pdf, {count} pages
Claimant {NAME} v {bank}, particulars of claim
Ms {NAME:last} paid {amount} on {date}, you say nil received
Just call me {NAME:first}, everyone does
"Dear {NAME:last}" is how your robot starts, how rude
i {NAME} hereby cancel the direct debit
I'd like {NAME} and only {NAME} to be spoken to
Authorised signatory {NAME}, {job}
dispute filed under {NAME}, product {product}
The arrears belong to some other {NAME}, I live nowhere near {branch}
so this {job} asks am I {NAME} and i says who wants to know
No | Name | Due\n{count} | {NAME} | {amount}
they got me mixed with a {NAME} born the same year
The trustee for {NAME} in bankruptcy writes
hi its {NAME:first} {NAME:last} the one w the {product} on {branch}
Me? {NAME}. Since {year}. Never missed.
Title deeds name {NAME}, mortgage names nobody
Interpreter present for {NAME}
this {NAME} you keep texting about owes you nothing, he's six
cert. true copy, {NAME}
@NAME2
My ex {NAME2} took it out in both our names
the collector gave his name as {NAME2} and hung up
Guarantor is my brother-in-law {NAME2}
{NAME2} at {branch} promised {rate} fixed
It was sold to me by one {NAME2}, commission {amount}
Our late father {NAME2} never owed a penny
cosigner {NAME2} got dinged too
Please deal with my sister {NAME2} from now on
{NAME2} is sole executor of the estate
spoke to {NAME2} in collections at {time}
Witnessed by {NAME2}, whom I've never met
You told Mr {NAME2:last} next door about my debt
power of attorney sits with {NAME2}, copy enclosed
ask {NAME2}, he was stood right there
I was pressured by {NAME2}, a {job} at {company}
She put me through to {NAME2} who put me through to nobody
In the matter of the estate of {NAME2}
my carer {NAME2} types this
@PHONE
Best number? {PHONE}, after my shift
new mobile, old one drowned: {PHONE}
{PHONE} rings {count} times a day, make it stop
I rang {hotline} from {PHONE} and was cut off
caller ID came up as {PHONE}
my son's number as I'm hard of hearing {PHONE}
Ring the landline, {PHONE}, let it ring a while
You texted {PHONE} a code I never asked for
you can get hold of me: {PHONE}
OK take this down. {PHONE}. Got that?
Don't use the work phone, use {PHONE} please
{PHONE} - WhatsApp only
Number on file ends {last4}, should be {PHONE}
Somebody using {PHONE2} says he's from {bank}
Tel. day {PHONE}, tel. eve {PHONE2}
threats saved as call-{PHONE:digits}.m4a
try my wife {PHONE2} if I don't pick up
cb req: {PHONE}, {time}
The robocalls come in on {PHONE} and quote order {order}
Drop me a line at {PHONE}
If lost please phone {PHONE}
{NAME}, {PHONE}, about {amount}
{hotline} is yours, {PHONE} is mine, use mine
mob {PHONE} dob {DOB} ref {LOAN_NO}
they spoofed my own number {PHONE}, at {time}
Please update contact no to {PHONE} w.e.f. {date}
the one you want is {PHONE} and the one you keep ringing, {PHONE2}, is disconnected
um so it's {PHONE} yeah
new contact as of {date}: {PHONE}
daughter can translate {PHONE}
wrong number on file, {PHONE} it should read
@EMAIL
Put it in an email, {EMAIL}
my granddaughter set up {EMAIL} for me
you emailed the payoff quote to {EMAIL}, which is dead
username is my email {EMAIL}
Everything in writing to {EMAIL} thanks
sender {EMAIL}, received {time}
swap {EMAIL} for whatever you've got
Docs bounced. Try {EMAIL}
I've cc'd {EMAIL2}, who is my adviser
Copy both {EMAIL} and {EMAIL2}
To: complaints desk / From: {EMAIL}
contact me {EMAIL} or {PHONE}
statements keep landing in {EMAIL2}, not mine
{EMAIL} is the address I gave on {date}
the login page says {EMAIL} not recognised
Send the {product} contract across to {EMAIL}
My solicitor, {EMAIL2}, wants the file
that's {EMAIL}, all lower case
e-mail on record: {EMAIL}
granddad hasn't got email, send to mine, {EMAIL}
ticket {ticket} was raised from {EMAIL}
{EMAIL} <- that one please
On {date} {EMAIL} wrote:
in case this bounces, {EMAIL}
attn {EMAIL} ({count} attachments)
@ADDRESS
The house is {ADDRESS}, we've been there since {year}
I got evicted from {ADDRESS} over {amount}
Mail comes back from {ADDRESS}
Your letter went to {ADDRESS2} where my ex lives
Ship the title to {ADDRESS}
Currently staying at {ADDRESS} with my sister
collateral property: {ADDRESS}
Bailiffs at {ADDRESS} at {time}, kids were home
the appraisal has {ADDRESS} as a rental, it's not
moved! {ADDRESS}
Correspondence address for {NAME}: {ADDRESS}
I'm at {ADDRESS}, ring the bell twice
escrow for {ADDRESS} jumped by {amount}
Insurance was force placed on {ADDRESS}
lived all my life at {ADDRESS}
We rent out {ADDRESS}, tenants got your notice
client res. addr {ADDRESS} confirmed
Put {ADDRESS} on the envelope and nothing else
flood hit {ADDRESS} in {month}, asked for forbearance
Land registry has {ADDRESS} against your charge of {amount}
I came home to {ADDRESS} and the locks were changed
Served at {ADDRESS2}, which I left in {year}
{ADDRESS} is where the car is parked if you must know
From: {NAME}, {ADDRESS}
valued at {amount}, {ADDRESS}, in {year}
@DOB
I was born {DOB}, do the maths
Security question: birthday, I said {DOB}, he said no
{DOB} is when I came into this world
Mother, b. {DOB}, has dementia
Age check failed although I gave {DOB}
your records show me born {date}, it's {DOB}
caller confirmed {DOB} as birth date
he turned eighteen after signing, born {DOB}
The applicant ({NAME}, born on {DOB})
bday {DOB} if you need it for security
D.O.B on the form reads {DOB}
My twin and I, both {DOB}, you've merged our files
date I was born: {DOB}
deceased born {DOB}, loan taken {year}
born and bred here, {DOB}
wrong birthdate on the bureau file, I'm {DOB}
for ID purposes, {DOB} and the last four {last4}
name {NAME}, dob {DOB}, thats all you get
Aged and infirm (born {DOB}) she signed on {date}
borrower was {DOB} born so a {duration} term is lunacy
licence says born {DOB}
@US_SSN
My social's {US_SSN}
you pulled credit under {US_SSN} without asking
SS number {US_SSN} belongs to my late husband
1098 shows {US_SSN}, correct it
someone's opened a {product} with my {US_SSN} social
taxpayer {US_SSN}
I read out {US_SSN} to the guy on {hotline}
{NAME}, {US_SSN}, filing joint
@UK_NINO
HMRC app has my NI down as {UK_NINO}
they wanted {UK_NINO}, my insurance number, to pass security
On the DWP letter it's {UK_NINO}
NINO: {UK_NINO} (see payslip)
universal credit under {UK_NINO}, my income is {amount}
@IE_PPS
Revenue have me as {IE_PPS}
the PPS I use is {IE_PPS}
social services card {IE_PPS}
gave {IE_PPS} as my PPSN to the broker
welfare payments under PPS {IE_PPS}
@AU_TFN
TFN's {AU_TFN}, payroll has it too
The ATO number I quoted was {AU_TFN}
Tax file no {AU_TFN} on the payslip
why did they need TFN {AU_TFN} for a {product}
Centrelink asked, I gave TFN {AU_TFN}
@SG_NRIC
IC number is {SG_NRIC}
Singpass shows {SG_NRIC}
my NRIC {SG_NRIC} used to borrow {amount}
pink IC {SG_NRIC}
witness NRIC {SG_NRIC} on page {count}
@BANK_CARD
Charged to {BANK_CARD}, never authorised
plastic number {BANK_CARD}
my debit, {BANK_CARD}, has been frozen
long number across the front {BANK_CARD}
You took {amount} off {BANK_CARD} at {time}
Card {BANK_CARD} expired ages ago
ending {last4} is hers, mine's {BANK_CARD}
autopay still hits {BANK_CARD}
stmt {date}: {BANK_CARD} {amount} late fee
screenshot {BANK_CARD:digits}.png
I cut up {BANK_CARD} in front of the {job}
the gold Visa, {BANK_CARD}
lost my purse with {BANK_CARD} in it
refund onto {BANK_CARD} only
wrong card billed ({BANK_CARD})
Took the {product} payment from {BANK_CARD} twice in {month}
{BANK_CARD} is blocked, why
on {date} my {BANK_CARD} was hit for {amount}, order {order}
Card holder {NAME}, card {BANK_CARD}, disputed {amount}
been using {BANK_CARD} since {year} no bother till now
receipt shows {BANK_CARD}, signature isn't mine
@IBAN
Refund me at {IBAN}
IBAN for the repayment: {IBAN}
Money left {IBAN} on {date}
you debited {IBAN} when I'd cancelled
SEPA mandate shows {IBAN}
@BIC
the swift code is {BIC}
BIC {BIC}, ask the bank
Swift/BIC on my slip {BIC}
and for the wire, {BIC}
@BANK_ACCOUNT
My checking, {BANK_ACCOUNT}, went negative
account {BANK_ACCOUNT} at {bank}
ACH pulled from {BANK_ACCOUNT}, routing {_routing}
sort code {_sort} and account {BANK_ACCOUNT}
savings a/c {BANK_ACCOUNT}
paid {amount} into {BANK_ACCOUNT} by mistake
the standing order goes from {BANK_ACCOUNT}
My acct no. is {BANK_ACCOUNT}, ref {order}
wages land in {BANK_ACCOUNT}, you emptied it
bank details: {NAME}, {BANK_ACCOUNT}
you swept {amount} out of {BANK_ACCOUNT} to cover the {product}
joint account {BANK_ACCOUNT} with {NAME2}
@LOAN_NO
It's agreement {LOAN_NO} I'm on about
loan acct {LOAN_NO}, rate {rate}
The reference on your letter is {LOAN_NO}
{LOAN_NO} was satisfied in {year}
reference {LOAN_NO}, ticket {ticket}
what even is {LOAN_NO}
my {product} file is {LOAN_NO}
They split it into two and the second is {LOAN_NO}
Under {law} I dispute {LOAN_NO}
case/loan: {LOAN_NO} | balance: {amount} | term: {duration}
You sold {LOAN_NO} to {company}
Contract no. {LOAN_NO}, dated {date}
I keep quoting {LOAN_NO} and they keep asking
mortgage ref {LOAN_NO} fell off the system
Modification on {LOAN_NO} denied
{LOAN_NO} isn't mine
Payment of {amount} misapplied to {LOAN_NO}
the number in the corner reads {LOAN_NO}
facility {LOAN_NO} {percent} arrangement fee
Quote {LOAN_NO} when you write back
Agreement | Opened | Balance | APR\n{LOAN_NO} | {date} | {amount} | {rate}
At {rate} over {duration} {LOAN_NO} should be done
Deed relating to {LOAN_NO} lodged with the registry
{LOAN_NO} ({amount}), not the other one
Paid off per receipt {order}, loan {LOAN_NO}
@PASSPORT
passport, new one, {PASSPORT}
My travel document, no. {PASSPORT}, was copied at {branch}
showed passport {PASSPORT} as photo ID
I'm abroad, passport number {PASSPORT}
@PLATE
Repo man took my truck, plate {PLATE}
Reg {PLATE} on finance with you
they clamped {PLATE} in the drive
Vehicle registration number {PLATE}, {product}
@IP
e-signed from {IP} says your log
Login came from {IP}, not me
my IP's {IP} if that helps
{date} {time} {IP} failed login
@URL_TOKEN
Is this you? {URL_TOKEN}
Your text had {URL_TOKEN} in it
the reset page {URL_TOKEN} goes round in circles
see {URL_TOKEN} before it expires
@CREDENTIAL
the code was {CODE} and he asked me to read it
My online password is {CREDENTIAL}, please reset
passcode I typed was {CODE}
I keep {CREDENTIAL} as my password for everything
PIN {CODE} doesn't work any more
temp password came as {CREDENTIAL}
OTP {CODE}, expired at once
He said to read him {CODE} and {amount} was gone
@LOOK
Rate went {rate} to {rate} with no letter
On {date} you took {amount}, then {amount}
{hotline} had me holding {duration}
the {job} at {branch} just shrugged
{law} says you must answer in {duration}
{ticket} was closed without a word
order {order} never turned up
your app {version} crashes
since {month} I've paid {count} times
{bank} told me one thing, {bank} another
A fee of {percent} to settle early
{company} demands {amount}, deadline {date}
Card ending {last4}, {time}
back in {year} it was {rate}
quote said {duration} at {rate}
my {product} and my {product} got mixed up
receipt {order}, {amount}, {date}
I'll go to {regulator}, don't think I won't
{percent} of my wage as a {job}
Year 1 {amount}\nYear 2 {amount}
balance {amount} as of {month} {year}
{count} letters, {count} calls, {amount} later
{time} queue, {time} cut off, {hotline} every time
the APR of {rate} on a {product} as per {law}
The {branch} sign says closed {time}
I was quoted {rate}, billed {percent}
work for {company} as a {job} {count} years
police report {order} dated {date}
{amount} a month for {count} months is not {amount}
agent on {hotline} said {amount}, the site says {amount}
after update {version} the {product} tab is gone
moved from {bank} to {bank} in {year}
{duration} is what {law} allows
pension {amount}, instalment {amount}, you do the sums
@FILL
My nerves are shot
I'm a pensioner not a cash machine
no one calls back, ever
innit ridiculous
Bless you for reading this far
We were told it'd be free
wish I'd never signed the thing
Nowt but excuses so far
y'all need to fix this
So that's my tuppence worth
I've the bank's own letter here in front of me
I only have the one income
Don't fob me off
can't sleep cant eat
Screenshots available if you want them
Ah sure look it
Ain't nobody got time for this
Thank you kindly for your patience with an old man
I've said my piece
@=NAME
Person making the complaint|Who took out the loan|Print full name in capitals|What do we call you
@=PHONE
Daytime tel.|Text or call on|Number to reach you
@=EMAIL
Where to email our answer|Electronic mail
@=ADDRESS
Where you live now|Address as on the agreement
@=DOB
Birth date (for security)
@=US_SSN
Social (for verification)|Taxpayer SSN
@=UK_NINO
NI number (if known)
@=IE_PPS
PPS number (from your payslip)
@=AU_TFN
TFN (optional)
@=SG_NRIC
NRIC / FIN no
@=BANK_CARD
Card we charged|Long card number
@=IBAN
IBAN for any refund
@=BIC
SWIFT for any refund
@=BANK_ACCOUNT
Acct to be credited
@=LOAN_NO
Agreement we are complaining about|Loan ref (top of letter)
@=PASSPORT
Passport (photo ID)
@=PLATE
Financed vehicle plate
@=IP
Signed from IP
@=CREDENTIAL
Phone banking password
"""
