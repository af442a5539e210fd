"""Ways of wording in English by people of all walks of life, for the last measurement only."""

from typing import Final

BLIND: Final = r"""
@TITLE
Escrow shortage of {amount} makes no sense
{NAME} - second request for validation of debt
You lost my {product} payment of {amount}
Autopay cancelled, charged anyway {date}
Elderly parent misled at {branch}
Attn {AGENT}: follow up on {LOAN_NO}
Unauthorised hard inquiry on my file
Why is {company} ringing my boss?
Bereavement, account holder {NAME}
FW: FW: payoff letter {LOAN_NO}
{NAME} v {bank}: letter before action
URGENT foreclosure sale set for {date}
Ombudsman referral, {NAME2} for {NAME}
interest went up to {rate} overnight
Please escalate {ticket}
your website ate my application
{product} I never opened
complaint (again)
Proof of payment {order} attached
@OPEN
Hiya, hope you can help
Hello, I'm {NAME} and I've banked with you since {year}
To the Complaints Manager, {bank}
Dear {AGENT}, thanks for taking my call at {time}
This is {NAME}'s daughter writing from his account
Please read this properly, not like last time
Our office represents {NAME} in connection with the {product}
[Transcript] Rep: who am I speaking to? Customer: {NAME}.
Begin forwarded message:\nFrom: {NAME} <{EMAIL}>\nDate: {date}
Call note {time}. {NAME} rang in distress, partner in background
I'm a social worker supporting {NAME}
sorry it's long, grab a brew
Good afternoon, {AGENT:first} asked me to put this in writing
Greetings from sunny nowhere
Complaint form continued on this sheet
hey siri send email ok so basically
Second chaser. First one {date}, ticket {ticket}
I hold power of attorney for {NAME}
Branch staff note: member {NAME} came in person to {branch}
Evening all
yo is this even monitored
Writing on the train so bear with me
Dear Sirs, We refer to your letter dated {date} addressed to {NAME}
Customer narrative follows (submitted by {NAME})
My translator is helping me with this letter
Dear {bank}, my late mother {NAME} left me her filing cabinet and this mess
[live chat] {NAME}: hello? anyone? {time}
Interview under caution? No, just a complaint. I am {NAME}.
@CLOSE
Sincerely,\n{NAME}\n{PHONE}
I look forward to your proposals within {duration}. Yours etc, {NAME}
Sort it. {NAME:first}
thx {NAME:first}
Cheers in advance, {NAME}
Call logged by {AGENT}, extension {count}
You can reach my attorney {NAME2} at {PHONE2}
Replies to {EMAIL} only, I don't open post
p.s. my husband {NAME2} says hello and goodbye
That is all. Do better.
Faithfully yours {NAME} (Mrs)
Submitted on behalf of {NAME} by caseworker {NAME2}
Sent from my phone, {NAME:first} {NAME:last}
Over to you {AGENT:first}
Disgusted of suburbia, otherwise {NAME}
With thanks to {AGENT} who at least listened
Copied to {regulator} and my MP
Signed at my kitchen table, {NAME}
{NAME}, representing myself since lawyers cost money
No reply by {date} and it goes to {regulator}. {NAME} {PHONE}
Regards from bed 14, {NAME}
{NAME}, tenant, taxpayer, mug
@NAME
My name is {NAME} and I am the primary borrower
Hello this is {NAME} calling about a {product}
I am {NAME}, a {job}, and I've been paying since {year}
Account is in the name of {NAME}
Name on card: {NAME}
You have my surname as something else, it is {NAME}
Letter was addressed to "{NAME} or current occupant"
Customer: {NAME}. Issue: payment of {amount} not applied.
Two accounts got merged because another {NAME} exists
the bailiff asked for {NAME} and wouldn't say why
Mr. {NAME:last} was told to wait {duration}
We, {NAME} and family, have lived with this for {count} months
Caller ID'd as {NAME}, passed security
I signed as {NAME}, not under my maiden name
{NAME:file}_hardship_letter.docx has been uploaded
payee {NAME}, memo line {product}
people in collections keep calling me {NAME} which is my dad
Judgment was entered against {NAME} by default
Legal name {NAME}, preferred name the same
Yes hi {NAME} speaking
Mrs {NAME:last} is in a care home now
Plaintiff {NAME} alleges as follows
insured: {NAME}; lender: {bank}; premium {amount}
Me and the wife, that's {NAME}, applied together
{NAME}, first time homebuyer, denied at the last minute
It's {NAME:first} here from this morning's chat
Borrower {NAME} requests a loss mitigation package
Employer letter confirms {NAME} earns {amount}
Why does my statement say {NAME} LLC? I'm a person
to whom it may concern my name being {NAME}
The beneficiary, {NAME}, never got {amount}
Hearing listed: {bank} and {NAME}
Estate late {NAME}
The account was opened by someone pretending to be {NAME}
Tenant {NAME} is not party to the loan
The voicemail goes "this message is for {NAME}"
reviewed with {NAME} over the phone, she disagrees
Client {NAME} referred by debt charity
I certify that the above is true, {NAME}
good name gone to the dogs, I'm {NAME} and I always paid
Row {count}: {NAME}, {amount}, disputed
your agent greeted me as {NAME:first} like we were mates
Power of attorney donor: {NAME}
in re {NAME}, debtor
Signed for by "{NAME}", which I did not
can you tell {NAME} that's me why it was declined
The undersigned ({NAME}) withdraws consent
Vulnerable customer flag requested for {NAME}
{NAME} wishes to complain about {branch}
my kid is named {NAME} too, junior, you pulled HIS credit
name's {NAME}. not that you care
Student {NAME}, loan in forbearance since {month}
My passport, my degree and my gravestone will say {NAME}, so fix your letters
The courier wanted {NAME} to sign for a default notice, at the school gate
I answer to {NAME}, not to account holder
Put down {NAME} as the complainant please, she's sat beside me
Everything was fine till {NAME} (me) turned 65
You sent {NAME} a birthday card and a default letter in the same envelope
Customer states: "I am {NAME} and I will not be bullied"
Date | Customer | Product | Outcome\n{date} | {NAME} | {product} | upheld
@NAME2
The loan officer was {NAME2} and he no longer works there
Please speak to my wife {NAME2} if I'm at work
My co-borrower {NAME2} filed for bankruptcy
{NAME2} from {company} left {count} voicemails
I was introduced by a broker called {NAME2}
a lady named {NAME2} at {branch} took copies
Next of kin: {NAME2}
the notary, {NAME2}, never checked ID
My late wife {NAME2} was the only signatory
I dealt with {NAME2} ({job})
You sent my details to {NAME2} by mistake
Our adviser {NAME2} said {rate} guaranteed
supervisor {NAME2} refused to transfer me
My landlord {NAME2} got the letter instead
ex-husband {NAME2} forged it
counsel for the bank, {NAME2}, agreed an adjournment
third party authority given to {NAME2}
Trustee {NAME2} has taken over my affairs
Mr {NAME2:last} in underwriting said no
{NAME2}'s initials are on every page
according to {NAME2} the rate was locked
Dr {NAME2:last} can confirm I was in hospital
I'd like {NAME2} named on the complaint
grandson {NAME2} set up the online banking
cc: {NAME2}, paralegal
the guy who came round, {NAME2} I think, had no badge
her brother {NAME2} guaranteed {amount}
My stepdad {NAME2} used to open my post
the surveyor, one {NAME2}, was in and out in ten minutes
It was {NAME2}, the {job}, who told me not to worry
@PHONE
Please call me back on {PHONE}
Cell {PHONE}, leave a message
You can text {PHONE} any time
They won't stop calling {PHONE}
daytime {PHONE} evenings {PHONE2}
I changed my number to {PHONE} in {month}
Contact: {PHONE} / {EMAIL}
missed call from {PHONE2} at {time}, again
Landline's {PHONE}, mobile's {PHONE2}
They have the wrong number, it's {PHONE} not what's on file
My work number {PHONE} is off limits
call me maybe? {PHONE} lol
Verification codes go to {PHONE} which I no longer own
Number calling me: {PHONE2}. Claims to be {company}.
Reach {NAME} at {PHONE}
The number I rang from was {PHONE}
scammer's phone {PHONE2}, reported
if you can't get through on {PHONE} try {PHONE2}
Home tel {PHONE}
I've blocked {PHONE2} and they use another
Callback requested on {PHONE} between {time} and {time}
recording {PHONE:digits}_{NAME:file}.wav saved to case
Tel: {PHONE}. Fax: none. Patience: none.
You don't ring me, you ring my mum on {PHONE2}
dial {PHONE} then ask for {NAME:first}
I'm deaf, so text relay to {PHONE} please
hotline {hotline} told me to wait by {PHONE}
Mobile ending {last4} is dead. Use {PHONE}.
autodialer hits {PHONE} every day at {time}
Contact number {PHONE} (my own)
The SMS came from {PHONE2}
Preferred contact method: phone, {PHONE}
best to get me on {PHONE} before {time}
no voicemail on {PHONE} sorry
so my number, ready, {PHONE}
ring {PHONE}, ask for the {job}
who is {PHONE2} and why do they have my details
Pls add {PHONE} as secondary
his phone {PHONE2} goes straight to voicemail
I revoke consent to call {PHONE}
The digits you want are {PHONE}, nobody else's
grandma's landline is {PHONE2} and she's frightened of it now
Pick up the phone and dial {PHONE}, it isn't hard
call came through on withheld, then {PHONE2}, then withheld
I'll be on {PHONE} till {time}, then on nights
@EMAIL
My email address is {EMAIL}
Send the documents to {EMAIL}
email me at {EMAIL} instead
You've been writing to {EMAIL2}, that's my ex
Please update my email to {EMAIL}
From: {EMAIL}\nTo: customer care
I registered with {EMAIL}
reply to {EMAIL} please and thank you
password reset goes to {EMAIL} and nothing arrives
Attached was sent from {EMAIL} on {date}
Contact email: {EMAIL}
cc {EMAIL2} on everything
My accountant's email is {EMAIL2}
{EMAIL} or carrier pigeon, your choice
PDF copy of the note to {EMAIL}
Unsubscribe {EMAIL}!
Is {EMAIL} still on my profile? remove it
phishing mail came from {EMAIL2}, looks like you
Email on the account is wrong, should be {EMAIL}
reach me: {EMAIL}
Both of us use {EMAIL}
I emailed from {EMAIL} {count} times since {month}
docusign went to {EMAIL}
secure message says sent to {EMAIL}
work email {EMAIL}, home email {EMAIL2}
caseworker can be reached at {EMAIL2}
you can drop it to {EMAIL}, I check it daily
someone changed my login email to {EMAIL2}
To {AGENT:first}: forward it to {EMAIL}
Delivery failed: {EMAIL}
spell it back to me: {EMAIL}
Nothing has landed in {EMAIL} since {date}
If the letter is lost again, scan it to {EMAIL}
the fake invoice was from {EMAIL2}, mine is {EMAIL}
@ADDRESS
Property address: {ADDRESS}
The mortgage is on {ADDRESS}
Please send all mail to {ADDRESS}
You have my old address, {ADDRESS2}; new one {ADDRESS}
Moved from {ADDRESS2} to {ADDRESS} in {month}
They sent a man round to {ADDRESS}
Home address {ADDRESS}, no PO box
Foreclosure notice taped to the door of {ADDRESS}
we closed on {ADDRESS} on {date}
Return address: {ADDRESS}
Letters for {NAME2} keep coming to {ADDRESS}
I own {ADDRESS} outright
Business premises at {ADDRESS}, loan {amount}
Taxes on {ADDRESS} were paid {date}
refund check mailed to {ADDRESS} never came
Registered office {ADDRESS}
staying with family, {ADDRESS}
The valuation of {ADDRESS} came in {amount} low
Deliver to {NAME}, {ADDRESS}
that's {ADDRESS}, ring when outside
second charge over {ADDRESS}
Customer confirms address as {ADDRESS}
Roof at {ADDRESS} fell in, claim check held by you
Buy to let: {ADDRESS}
I've been at {ADDRESS} {count} years come {month}
what the file needs is {ADDRESS}, please correct
Possession order for {ADDRESS} dated {date}
Write to me c/o {ADDRESS2}
tenants in {ADDRESS} are terrified
Notice address under the deed: {ADDRESS}
my parents' place, {ADDRESS2}, was raided by your agents
residing at {ADDRESS} with {count} children
My front door is at {ADDRESS}, come and look at the damp
We still live at {ADDRESS} whatever your system thinks
An enforcement officer took photos of {ADDRESS} through the letterbox
we've a leak at {ADDRESS} and you hold the insurance money
Caravan, no fixed abode, but post reaches me at {ADDRESS}
@DOB
Date of birth: {DOB}, postcode as per file
My mum was born on {DOB} and can't hear well
Born {DOB}. Retired.
You've got my birthday wrong, it's {DOB} not {date}
Agent asked DOB, I answered {DOB}
Applicant's birth date {DOB}
{NAME} (DOB {DOB})
he was born {DOB}, so a minor
birth certificate gives {DOB}
I turned 70, my birth date being {DOB}
Patient {NAME}, born {DOB}
ID check: {NAME}, {DOB}, passed
they want my birthday? {DOB}, send a card
a man born {DOB} shouldn't get a {duration} loan
DOB on credit file {date}, actual DOB {DOB}
wrong person! mine is {DOB}, theirs is not
My brother, same name, born {DOB}
dob: {DOB} ssn: on file
age discrimination, I was born in wartime, {DOB}
born {DOB} died {date}
the deceased's date of birth was {DOB}
security: first line of address and {DOB}
my birth date is {DOB}, older than your bank
Birthday's {DOB}, same as it was last time you asked
For your security questions: {DOB}
I came along on {DOB}, the youngest of nine
Whoever filled that in put {date}, my actual birthday is {DOB}
Whoever got that loan was born on some other day, I was born {DOB}
Mum is {DOB} by birth and could not have clicked "I agree"
@US_SSN
My social security number is {US_SSN}
Somebody used my SSN {US_SSN}
SSN on the application, {US_SSN}, isn't mine
identity theft report, social security no. {US_SSN}
W-2 lists {US_SSN}
the last bit is wrong, my full SSN is {US_SSN}
wife's social {US_SSN}
I gave my social, {US_SSN}, over the phone
Tax ID {US_SSN} on the 1099-C
Borrower SSN {US_SSN}, coborrower none
They ran my social, {US_SSN}, through {count} lenders
You printed my whole social security number, {US_SSN}, on the envelope
@UK_NINO
payslip attached, NI number {UK_NINO}
They asked for my NINO, {UK_NINO}, in a text
National insurance {UK_NINO}, DOB {DOB}
benefit letter ref {UK_NINO} is my NI, not the loan
Jobcentre knows me by NI number {UK_NINO}
the number on my payslip, NI {UK_NINO}
my late husband's NI number was {UK_NINO}
@IE_PPS
Why was my PPS no. {IE_PPS} sent to {company}
you hold {IE_PPS} as my PPS number, check it
mam's PPS is {IE_PPS}
It's {IE_PPS}, the PPS number, for the third time
My PPS, which is {IE_PPS}, was left on a post-it
the letter from Intreo has PPS {IE_PPS}
@AU_TFN
You emailed my TFN, {AU_TFN}, to a stranger
Group certificate has TFN {AU_TFN}
tax file number {AU_TFN} was never needed for this
gave the broker my TFN ({AU_TFN})
my TFN's been {AU_TFN} since I was fifteen
Payroll says tax file number {AU_TFN} is linked to your loan
my accountant gave you the wrong TFN, {AU_TFN} is right
@SG_NRIC
loan shark has my NRIC {SG_NRIC}
FIN {SG_NRIC}, work pass holder
Singapore IC {SG_NRIC} copied at {branch}
identity card number {SG_NRIC}
my NRIC ({SG_NRIC}) was on the leaked list
I queued for an hour to show NRIC {SG_NRIC}
Guarantor's NRIC was typed as {SG_NRIC}
SP staff typed NRIC {SG_NRIC} in front of the queue
@BANK_CARD
I was charged {amount} on card {BANK_CARD}
credit card {BANK_CARD} was closed in {month}
You keep charging {BANK_CARD}, my debit card
Payment method on file: {BANK_CARD}
fraud on my Visa {BANK_CARD}
stolen card: {BANK_CARD}
I paid with Mastercard {BANK_CARD}, ref {order}
replacement for {BANK_CARD} never came
remove card {BANK_CARD} from autopay
the card you have, {BANK_CARD}, expired in {year}
he read my card, {BANK_CARD}, out loud in the shop
Card {BANK_CARD} exp on file, name {NAME}
file {BANK_CARD:digits}_dispute.pdf
{amount} refund to card {BANK_CARD} still missing
recurring payment from my card {BANK_CARD} must stop
Last four {last4}, full card number {BANK_CARD}
my husband's card {BANK_CARD} got hit twice
credit builder card {BANK_CARD}
Account ending {last4} / card {BANK_CARD}
cash advance of {amount} on {BANK_CARD}, my credit card
chargeback against {BANK_CARD}, {date}
store card {BANK_CARD} turned into a {product}
wrong CC#, use {BANK_CARD}
The sixteen digits on my debit card, {BANK_CARD}, were read out loud
You have my old card, {BANK_CARD}, not the one in my purse
Contactless on card {BANK_CARD}, {time}, {amount}, never me
@IBAN
Please pay {amount} to IBAN {IBAN}
direct debit from {IBAN} came out twice
SEPA transfer to {IBAN} bounced
account IBAN: {IBAN} ({NAME})
new bank, {IBAN}
Any money owed to me goes to IBAN {IBAN}
@BIC
Our BIC is {BIC}
use SWIFT {BIC} for the transfer
BIC/SWIFT {BIC}, beneficiary {NAME}
wire details, swift {BIC}
they also asked for a BIC, it's {BIC}
@BANK_ACCOUNT
Checking account {BANK_ACCOUNT} was debited
sort code {_sort} account number {BANK_ACCOUNT}
Deposit it to savings account {BANK_ACCOUNT}
Direct debit taken from account no {BANK_ACCOUNT}
bank account {BANK_ACCOUNT} is frozen
you closed my account {BANK_ACCOUNT} without notice
Payroll goes into {BANK_ACCOUNT}, account at {bank}
The wire to account {BANK_ACCOUNT} never landed
he gave me an account to pay: {BANK_ACCOUNT}
voided check shows account {BANK_ACCOUNT}
current a/c no. {BANK_ACCOUNT}
wages go to account {BANK_ACCOUNT}, that's the one you raided
Our account, {BANK_ACCOUNT}, went into the red because of you
the cheque bounced off account {BANK_ACCOUNT}
You set off {amount} from my account, {BANK_ACCOUNT}, without a word
@LOAN_NO
Account reference {LOAN_NO}
Re: loan {LOAN_NO}, balance {amount}
application {LOAN_NO} was declined
I have two loans, {LOAN_NO} is the bad one
payoff for loan #{LOAN_NO}
Loan ID: {LOAN_NO}; APR {rate}
Finance agreement number {LOAN_NO}
case ref {LOAN_NO}
please look at {LOAN_NO}, it's been wrong since {month}
{LOAN_NO} shows {count} days past due
Statement for {LOAN_NO} missing {month}
Policy and loan share the number {LOAN_NO}
deed of release for {LOAN_NO}
I refinanced {LOAN_NO} into a new {product}
note number {LOAN_NO} signed {date}
credit agreement {LOAN_NO} unenforceable under {law}
They quoted {LOAN_NO}, never heard of it
loan no {LOAN_NO} {product} {amount} over {duration}
charge-off on {LOAN_NO} reported {count} times
Hire purchase {LOAN_NO}
order {order} was financed under {LOAN_NO}
account {LOAN_NO} transferred to {company}
ref no. {LOAN_NO} on the red letter
I am disputing {LOAN_NO} in full
student loan {LOAN_NO}, deferment denied
settlement figure for {LOAN_NO} please
On the top right it says loan {LOAN_NO}
It's the mortgage, {LOAN_NO}, the one on the bungalow
you gave it the reference {LOAN_NO} and I never agreed to any of it
The loan I'm on about is {LOAN_NO}
Two letters, two numbers; the real one is loan {LOAN_NO}
{product}, ref {LOAN_NO}, opened {date}, closed never
@PASSPORT
ID provided: passport {PASSPORT}
You kept a scan of my passport {PASSPORT}
I don't drive so passport {PASSPORT} is all I have
all I had on me was my passport, {PASSPORT}
passport {PASSPORT} is the one they photocopied twice
the branch kept my passport ({PASSPORT}) overnight
@PLATE
My car, registration {PLATE}, was repossessed
Number plate {PLATE}, PCP with {bank}
vehicle {PLATE} was returned on {date}
The van ({PLATE}) is how I earn a living
tow truck took plate {PLATE} at {time}
they put a clamp on my Corsa, reg {PLATE}
finance on the Transit, registration no. {PLATE}, is settled
@IP
Your records show IP {IP}
application submitted from IP address {IP}
Login attempt {IP} {date}
device and IP ({IP}) not mine
@URL_TOKEN
The link {URL_TOKEN} logs me into somebody else's account
I was sent {URL_TOKEN} to sign
broken link: {URL_TOKEN}
is this phishing? {URL_TOKEN}
I tapped {URL_TOKEN} like a fool
@CREDENTIAL
password {CREDENTIAL} stopped working
the verification code is {CODE}
I gave them the code {CODE}
one time passcode {CODE} expired
security PIN {CODE}
your text: "code {CODE}, do not share"
memorable word / password {CREDENTIAL}
voicemail PIN is {CODE}, card PIN is not
She made me say my password, {CREDENTIAL}, over the phone
I still use {CREDENTIAL} as the login password, locked out
@LOOK
I pay {amount} a month on my {product}
The balance is {amount} and interest is {rate}
Payment due {date}, paid {date}
I was on hold with {hotline} for {duration}
I filed complaint {ticket} with {regulator}
You promised an answer in {duration}
since {month} my payment rose by {percent}
{bank} sold it to {company} in {year}
late fee of {amount}, {count} times
my order {order} from {company}
I walked into {branch} at {time}
app {version} won't load
a {job} on {amount} cannot afford that
violates {law}
Payment history: {date} {amount}; {date} {amount}
{amount} down, {amount} financed, {rate} for {duration}
loan term {duration}, fixed until {year}
confirmation number {order}
offered {percent} off if I settle by {date}
I called at {time}, {time} and {time}
in {month} {year} you raised it to {rate}
they want {amount} by {date}
{regulator} says up to {duration}
{count} missed payments is a lie
appraisal {amount}, offer {amount}
Invoice {order}, {amount}, due {date}
principal {amount}\ninterest {amount}\nfees {amount}
{company} garnished {percent} of my pay
tracking {order} shows delivered {date}
job at {company}, {amount} a year
the {job} told me {rate}, the contract says {rate}
as required by {law}, within {duration}
ver {version} of your terms, clause {count}
{bank} and {bank} both refused
Deposit of {amount} lost when the {product} fell through
the {branch} manager is never in before {time}
fee {percent} not disclosed
{hotline} is permanently engaged
took {duration} and {count} emails
rate lock expired {date}
ticket {ticket} says resolved, it is not
overpaid by {amount} in {month}
I'm {count} weeks from retirement
minimum payment {amount}, interest {amount}, go figure
transaction {order} at {time} on {date}
switched to {bank} for {rate}
the {product} brochure from {year} says {percent}
{count} of {count} pages missing
credit score fell to {count} hundred or so after {month}
{company} charged {amount} for {count} letters
{law} and {law} apply
insurance {amount} a year on a {product} of {amount}
hours at {branch}: closed by {time}
moratorium ended in {month}, arrears {amount}
they said escrow was {amount}, then {amount}, now {amount}
points of {percent} and {amount} in closing costs, never disclosed
Only the last four, {last4}, show on the receipt
Instalment {count} of {count}, {amount}, {date}
Paid {amount} at {branch} on {date} at {time}, receipt {order}
{company} closed in {year} and {bank} kept charging
we were told {duration}, then {duration}, now {month}
They offered {amount} as goodwill, my loss is {amount}
{date} letter says {rate}, {date} letter says {rate}
@FILL
I'm at the end of my rope
We have two little ones and a third on the way
nobody takes ownership
I feel like I'm talking to a wall
You people are unbelievable
I did everything you asked
please just help me
I've never missed a payment in my life
My health is suffering
It's not about the money, it's the principle
English is my second language
I would like a real human being
This is a formal complaint
dont bother with another template letter
I have kept every receipt
lost my job in the spring and told you straight away
Thank you for your time
I've been more than patient
carry on like this and I'll go to the papers
I have a stammer so I'd rather write
The kids think we're going to be thrown out
I am recording all calls from now on
@=NAME
Complainant's name|Name (as on account)|Your name in full|Borrower (as printed on the note)
@=PHONE
Telephone no.|Mobile number|Best contact number|Alternate phone|Phone we can ring|Cell (texts ok)
@=EMAIL
Email (for correspondence)|Where shall we email you|Inbox for our reply|E-mail used at sign up
@=ADDRESS
Correspondence address|Home (where you sleep)|Where to post our answer|Secured property
@=DOB
DOB (borrower)|Birth date of borrower|Born on (as on ID)
@=US_SSN
SSN of the person complaining|Your Social|SSN on the credit file
@=UK_NINO
NI number off your payslip|National Insurance (optional)
@=IE_PPS
PPS no. (if asked before)|PPS (only if you must)
@=AU_TFN
TFN (do not email)|Tax file no. on record
@=SG_NRIC
NRIC number
@=BANK_CARD
Debit/credit card no.|Card on file|Which card was charged
@=IBAN
Payee IBAN|IBAN we should credit
@=BIC
Swift code|SWIFT or BIC, if abroad
@=BANK_ACCOUNT
Bank account (for refund)|Which account did it leave
@=LOAN_NO
Loan you are writing about|Number on our letter
@=PASSPORT
Passport used as ID
@=PLATE
Registration plate|Vehicle reg
@=IP
Address the device had (IP)|IP shown in the log
@=CREDENTIAL
Online banking password|Password you were given
"""
