"""Ways of wording in English, written by another hand for the last measurement only."""

from typing import Final

BLIND: Final = r"""
@TITLE
Unhappy with how {bank} handled my {product}
{NAME} - dispute - {product}
Escalation: customer {NAME} called {count} times
{amount} taken without my say so
FW: statement of {NAME2}, please advise
Loan {LOAN_NO} paid in full, lien not released
Where is my refund??
bereavement - {NAME2}
Hardship request from {NAME}
Interest went from {rate} to {rate} overnight
Call summary {date}, {AGENT}
stop calling {PHONE}
{branch}: appalling service
Identity theft, account opened in {month}
Subject access request ({NAME})
{product} application declined, why
Second complaint, first was {ticket}
Harassed at work by {company}
My son's {product}
@OPEN
Hello, hope you can help
This is {NAME} writing about a {product} I took out in {year}
To whom it may concern at {bank}
hiya
Good morning {AGENT:first}, thank you for taking my call
Inbound call {time}. Customer gave name as {NAME}
I am writing on behalf of my mother, {NAME}
Dear Complaints Team
I represent {NAME} in this matter
from: {EMAIL}\nto: complaints\nre: {product}
Right, I've calmed down now so here goes
Voicemail transcript, {date} {time}
Hi {AGENT:first}
hello is anyone there or is this a bot
I'm {NAME:first}, I live with my dad and he's the borrower
As requested by {AGENT}, here is my complaint in writing
Web form submission
Apologies, English is my second language
You asked me to put it in an email so I am
Ms {NAME:last} called in tears
{NAME}, {PHONE}, returning your call
{AGENT} left me a voicemail, I'm ringing back in writing
Transcribed from an audio message, {duration} long
> On {date} you wrote to {NAME2}, that is my late husband
Member since {year}, {NAME}, and this is the thanks I get
@CLOSE
Kind regards\n{NAME}\n{PHONE}
Sent from my phone
Please call my wife {NAME2:first} on {PHONE2} if I don't pick up
I look forward to hearing from you within {duration}
Regards,\n{NAME:first} {NAME:last}\n{ADDRESS}
That's it. {NAME:first}.
Best wishes and thank you {AGENT:first} for listening
yours, disgusted, {NAME}
Notes by {AGENT}, {time}
{NAME} (Mrs)
cheers
I've copied in my solicitor {NAME2} ({EMAIL2})
Name: {NAME}\nTel: {PHONE}\nEmail: {EMAIL}
Respectfully submitted, {NAME}, pro se
PS my number changed to {PHONE}
Love and light, {NAME:first}
Warmly, {NAME}
Look forward to hearing from you, or not, as usual. {NAME}
{NAME:first} x
for and on behalf of {NAME}, {NAME2}, power of attorney
@NAME
My name is spelled {NAME}, please correct your records
I'm {NAME}'s husband and I deal with the money
the letter says {NAME} but I've never lived there
The loan is in the name of {NAME}
{NAME} here, calling about the {product}
Customer {NAME} states that she never received the notice dated {date}
You keep asking "Am I speaking to {NAME}?" and then hang up
Borrower: {NAME}, co-borrower none
Account holder {NAME} passed security, DOB and postcode
Payable to {NAME}, check for {amount}
to {NAME} it was all the same
hi i am {NAME} and i got a letter from {company}
I signed as {NAME} but the e-signature says something else
please take {NAME} off the account, we split up in {year}
Your collector shouted "{NAME:first}, pay up" through the letterbox
Mr {NAME:last} would like a call back
Mrs. {NAME:last} says the branch lost her file
First name {NAME:first}, surname {NAME:last}
{NAME:last}, {NAME:first}. That is how it is on the deed
File: {NAME:file}_ID.pdf
the attachment {NAME:file}.docx would not open
Everyone at {branch} knows me as {NAME:first}
It was {NAME} who rang you, not me
I confirm that I, {NAME}, have read the above
Judgment entered against {NAME} in the amount of {amount}
the credit file of {NAME} shows {count} late payments
caller: {NAME} | issue: {product} | mood: upset
That isn't {NAME}'s signature, look at it
They addressed it "To the parents of {NAME}"
Spoke with {NAME}, advised {duration}
Complainant {NAME} is a {job} with two children
ask for {NAME} at reception
Thanks. It's {NAME}. N for November, you know the rest
the payee name came up as {NAME} which is right
we're the {NAME:last}s at number nine, everyone knows us
the nurse called me {NAME:first}, your man called me a liar
{NAME}'s account shows {amount}, mine shows nil
they gave {NAME} a payment holiday and then took it anyway
somebody signed "{NAME}" and it weren't me
Name | Loan | Balance\n{NAME} | {LOAN_NO} | {amount}
is this still the account for {NAME} or did you lose that too
so your lad goes "is that {NAME:first}" all chummy like
{NAME} c/o the care home, that's where I am now
no middle name, just {NAME}
I took {NAME:last} when I married, kept it when I left
he's down as {NAME:first} {NAME:last} on one page and something else on the next
a note on the windscreen: "{NAME} call us asap"
{NAME}, age seventy, lives alone, poor hearing (agent note)
It says Dear {NAME} at the top and somebody else's balance underneath
On {date} {NAME} paid {amount} at {branch}, receipt {order}
{NAME} complained to {regulator} on {date}, ref {ticket}, under {law}
{bank} v {NAME}, hearing {date} at {time}, {product}, {amount}
@NAME2
my partner {NAME2} is also on the loan
Her ex-husband {NAME2} forged the application
The adviser at {branch} was called {NAME2}
{NAME2}, who is my accountant, checked the figures
I was told by {NAME2} that the rate was fixed at {rate}
my late wife {NAME2} always paid on time
The broker {NAME2} charged {amount} up front
You spoke to {NAME2}, not to me
A man calling himself {NAME2} came to the door
Both {NAME} and {NAME2} signed
the money went to {NAME2}'s account
please only talk to my daughter {NAME2}
Third party {NAME2} has written authority on file
My landlord {NAME2} got a letter about my debt
{NAME2} from your fraud team promised a call
I cosigned for {NAME2} back in {year}
Next of kin is {NAME2}
they told {NAME2:first} at the desk next to mine
I handed the cash to {NAME2} across the counter at {branch}
my mum {NAME2} doesn't speak much English
I was put through to {NAME2}, then to {AGENT}, then nobody
she's {NAME2}, my carer, she has my permission
that {NAME2} at your place deserves a medal
the estate agent {NAME2} swore blind it was fixed at {rate}
neither {NAME2} nor I ever saw the small print
attorney of record: {NAME2}
{NAME2} of {company} quoted {rate}, the paper says {rate}
@PHONE
My cell is {PHONE}
Please call {PHONE} after {time}
phone number {PHONE}
They've rung {PHONE} {count} times since {month}
I get texts on {PHONE} from {company}
You can reach me at {PHONE} or {PHONE2}
home {PHONE}
The number that called me was {PHONE2}
that's {PHONE}, double check it please
Number on file is wrong, should be {PHONE}
stop ringing my work number {PHONE2}
Callback requested: {PHONE}, any time
I only text. {PHONE}
Customer's mobile {PHONE} verified by passcode
Ph: {PHONE} (ask for {NAME:first})
your text went to {PHONE2} which is my ex's
I rang {hotline} and gave them {PHONE}
Left voicemail at {PHONE}, no answer
I changed my phone from {PHONE2} to {PHONE} in {month}
no one calls {PHONE} so why do you
my daughter's number is {PHONE2}
Landline's {PHONE}, been the same for {count} years
if urgent {PHONE}
T {PHONE} | E {EMAIL}
recording saved as call_{PHONE:digits}.wav
dialled {PHONE2}, disconnected
{PHONE} is the best one to get me on
the scammer used {PHONE2}, said he was {bank}
please remove {PHONE} from your dialer
if a lady answers {PHONE2} that's my sister, ask for me
it's a new sim so {PHONE} now
i don't pick up unknown numbers, text {PHONE} first
Caller ID showed {PHONE2}, they said they were from {company}
got cut off, my number again {PHONE}
Preferred contact {PHONE}, preferred time {time}
um it's oh, hang on, {PHONE}, yes that's me
before {time} use {PHONE}, after that {PHONE2}
somebody from {PHONE2} left a nasty message
I'm deaf so text only please, {PHONE}
Rang {hotline} on {date} at {time}, was told to expect a call on {PHONE}, none came
your text of {time} to {PHONE} wants {amount} in {duration}
@EMAIL
email me at {EMAIL}
please send the statement to {EMAIL}
reply to {EMAIL} not to my work address
I registered with {EMAIL} and can't log in
cc {EMAIL2}
{EMAIL} is what I used when I applied
Confirmation never came to {EMAIL}
On {date} {NAME} <{EMAIL}> wrote:
you have my husband's address, {EMAIL2}, on my loan
forward everything to my lawyer at {EMAIL2}
the customer updated her email to {EMAIL}
it bounced: {EMAIL} mailbox full
paperless bills go to {EMAIL}
email on file: {EMAIL}
I wrote from {EMAIL} on {date} and heard nothing
Contact: {EMAIL}
please use {EMAIL} as I don't do phones
all lower case, {EMAIL}
Sender {EMAIL}, attachments {count}
you can paypal it back to {EMAIL}
is {EMAIL2} really one of your staff
send it to both {EMAIL} and {EMAIL2}
username {EMAIL}
my nephew reads my mail for me, {EMAIL2}
you had a dot missing, it is {EMAIL}
just email. {EMAIL}. I can't do calls at work
the offer letter landed in {EMAIL2}, a total stranger
Customer prefers {EMAIL} for all correspondence
so my email, you'll laugh, is {EMAIL}
{EMAIL} was hacked in {month}, do not use
please stop sending to {EMAIL2}, she's nothing to do with me
{EMAIL}, sent {date} {time}, subject {product}, ticket {ticket}
@ADDRESS
My address is {ADDRESS}
Please write to me at {ADDRESS}
The property is {ADDRESS}
letters still go to my old place, {ADDRESS2}
Mortgage on {ADDRESS}, balance {amount}
Your agent came to {ADDRESS} on {date}
Mailing address: {ADDRESS}
the statement was sent to {ADDRESS2}, which is my mother's
home is {ADDRESS}, work is elsewhere
I've been at {ADDRESS} since {year}
foreclosure sale of {ADDRESS}
change of address to {ADDRESS} never processed
please collect the car from {ADDRESS}
my parents at {ADDRESS2} had nothing to do with it
Address confirmed as {ADDRESS}
tenant at {ADDRESS}
the survey for {ADDRESS} cost {amount}
Send the release to {ADDRESS}, attn {NAME}
c/o {NAME2}, {ADDRESS2}
Registered keeper lives at {ADDRESS}
Nobody named that lives here at {ADDRESS}
Served at {ADDRESS} by hand
{ADDRESS} that's where the boiler was put in by {company}
i'm still at {ADDRESS} so no idea who moved
the debt letter came to {ADDRESS} with my neighbour's name on it
{ADDRESS} is rented out, I live with my brother
Deed of trust covers {ADDRESS}
the bailiff's van sat outside {ADDRESS} till {time}
we lost {ADDRESS} to the bank in {year}
Ship to\n{NAME}\n{ADDRESS}
that's {ADDRESS}, the one with the blue door
your appraiser valued {ADDRESS} at {amount}
they put a sticker on the door at {ADDRESS} for all to see
{company} fitted the kitchen at {ADDRESS} in {year} for {amount}
@DOB
Security: full name, {DOB}, postcode
she was born {DOB} so she is a pensioner
my birthday's {DOB}
the credit file has my birth date as {DOB} which is right, name wrong
Customer confirmed date of birth as {DOB}
The other one was born in another year, I was born {DOB}
b. {DOB}
date of birth ({DOB}) does not match
Patient {NAME}, DOB {DOB}
my father, born {DOB}, died on {date}
he turned eighteen on {date}, his DOB is {DOB}
born: {DOB}, {branch} has a copy of my passport
you need my birthday, fine, {DOB}
Verified {NAME} {DOB} {PHONE}
My twin and I share {DOB} as our birthday
I'm no spring chicken, {DOB}, so don't talk to me like a child
there's two with my name, I'm the one born {DOB}
the agent asked me to confirm {DOB} and I did
Borrower date of birth per file: {DOB}
on the form I put {DOB}, your system shows {year}
birth certificate says {DOB}, not what you've got
mum was born {DOB} and has dementia
ID check failed, {NAME}, {DOB}
just turned sixty five, {DOB}
he gave {DOB} as his birthday on the call
Name: {NAME}, DOB: {DOB}, loan: {LOAN_NO}
mum, born {DOB}, took the {product} on {date} aged beyond sense
@US_SSN
SSN {US_SSN}
someone used my social security {US_SSN} to get a {product}
the last four are {last4}, full social {US_SSN}
credit bureau has me under {US_SSN}
{NAME}, SSN: {US_SSN}, DOB {DOB}
W-2 shows {US_SSN}
I had to give {US_SSN} to the guy on the phone, was that right
Equifax won't unfreeze {US_SSN}
your 1099 has my social wrong, it's {US_SSN}
deceased's SSN {US_SSN}
can you look me up by social, {US_SSN}
@UK_NINO
Universal Credit has me as {UK_NINO}
HMRC letter quotes {UK_NINO}
the payslip has NI {UK_NINO} on it
they ran a check on national insurance no {UK_NINO}
my NI no is {UK_NINO} if that helps
DWP deductions under {UK_NINO}
@IE_PPS
you asked for my PPS No. so {IE_PPS}
Revenue have my PPS as {IE_PPS}
I sent my PPS ({IE_PPS}) with the SFS form
social welfare have PPS {IE_PPS} down for me
my mother's PPS number was {IE_PPS}
the standard financial statement wants a PPS, here: {IE_PPS}
@AU_TFN
ATO says TFN {AU_TFN} is mine
You put TFN {AU_TFN} on the letter
here's my TFN for the hardship form, {AU_TFN}
accountant says TFN {AU_TFN} was used on the application
my tax file number ({AU_TFN}) is on your letter, why
payslip, tax file number {AU_TFN}
@SG_NRIC
Singpass login with {SG_NRIC}
loan shark has my IC number {SG_NRIC}
FIN {SG_NRIC}
he snapped a photo of my NRIC, {SG_NRIC}
applicant's NRIC {SG_NRIC} does not match
I'm a PR, FIN no {SG_NRIC}
IC number {SG_NRIC}, same as on my pink card
@BANK_CARD
you charged {amount} to {BANK_CARD}
the card ending {last4}, number {BANK_CARD}
debit card {BANK_CARD} was declined at {time}
please refund to card {BANK_CARD}
Credit card no: {BANK_CARD}
I cancelled {BANK_CARD} on {date}
I read out {BANK_CARD} over the phone and now look
auto pay from card {BANK_CARD}
new card is {BANK_CARD}
Mastercard {BANK_CARD}, statement of {month}
the fraudster spent {amount} on my {BANK_CARD}
store card {BANK_CARD} with {company}
payment card {BANK_CARD} exp soon
card holder {NAME}, card {BANK_CARD}
closed my credit card ({BANK_CARD})
Transaction on {BANK_CARD}: {amount}, {company}
I've two cards, {BANK_CARD} is the one
took {amount} off my card, the {BANK_CARD} one, twice
you've still got my old card {BANK_CARD}
I typed {BANK_CARD} into that website like a fool
Cardholder disputes {count} transactions on {BANK_CARD}
prepaid card {BANK_CARD} for the gift they gave me
here's the card, {BANK_CARD}, front only
it's the {bank} credit card {BANK_CARD}
card {BANK_CARD}, {date}, {company}, {amount}, never heard of them
@IBAN
please pay into {IBAN}
transfer {amount} to IBAN {IBAN}
refund account {IBAN}, {NAME}
SEPA mandate on {IBAN}
the IBAN on the mandate, {IBAN}, is not mine
I pay from {IBAN} every month
@BIC
the swift/BIC is {BIC}
wire via {BIC}
bank code {BIC} for the transfer
if they ask for the SWIFT it's {BIC}
foreign wire needs BIC {BIC} and my name
@BANK_ACCOUNT
account number {BANK_ACCOUNT}
my checking account {BANK_ACCOUNT}
Routing {_routing} account {BANK_ACCOUNT}
the direct debit comes out of account {BANK_ACCOUNT}
savings account {BANK_ACCOUNT} was emptied
please deposit to account {BANK_ACCOUNT}
Bank account: {BANK_ACCOUNT}, {bank}
joint account {BANK_ACCOUNT}
wages go in to account {BANK_ACCOUNT}
my account with you is {BANK_ACCOUNT}
my pension lands in account {BANK_ACCOUNT} on the {count}th
pls stop the ACH on acct no {BANK_ACCOUNT}
sort {_sort} acc {BANK_ACCOUNT}
the voided check shows account {BANK_ACCOUNT}
@LOAN_NO
Loan number {LOAN_NO}
my loan no is {LOAN_NO}
re: loan {LOAN_NO}
Your reference {LOAN_NO}
account ref {LOAN_NO}
mortgage account {LOAN_NO}
the {product} with number {LOAN_NO}
I'm calling about loan {LOAN_NO}
contract {LOAN_NO} signed {date}
{LOAN_NO} is the loan, {ticket} is the complaint
please quote {LOAN_NO}
they sold {LOAN_NO} to {company}
credit agreement {LOAN_NO} is unenforceable
which loan? {LOAN_NO}
Servicing transferred for loan ID {LOAN_NO}
policy no, loan no, whatever, it's {LOAN_NO}
Two loans, {LOAN_NO} is paid off
the finance agreement, {LOAN_NO}, had {count} payments left
on loan {LOAN_NO} you applied {amount} to fees
Application {LOAN_NO} declined
loan account number: {LOAN_NO}
pull up {LOAN_NO}
Subject: {LOAN_NO}
your letter re {LOAN_NO} of {date}
top right corner says {LOAN_NO}
it's for the boat, loan {LOAN_NO}
you closed my file {LOAN_NO} without a word
{LOAN_NO}: {amount} at {rate} over {duration}, first payment {date}
I quoted {LOAN_NO} and ticket {ticket}, they wanted order {order} as well
{company} bought {LOAN_NO} from {bank} in {year} for {percent} of its worth
@PASSPORT
I showed passport {PASSPORT} at {branch}
ID: passport {PASSPORT}
my passport, {PASSPORT}, ran out in {year}
they copied passport number {PASSPORT} at the desk
passport details given: {PASSPORT}
@PLATE
my car, registration {PLATE}, was taken
the vehicle ({PLATE}) was repossessed
they towed {PLATE} off my drive at {time}
the one they took was {PLATE}, not mine
logbook loan on {PLATE}
found my car ({PLATE}) at auction
@IP
login from IP address {IP}
it was signed from {IP}, not mine
your log shows {IP}
sign-in alert from {IP} at {time}
@URL_TOKEN
the link you texted: {URL_TOKEN}
click here {URL_TOKEN} it said
reset link {URL_TOKEN} expired
I went to {URL_TOKEN} and it asked for my card
here's the portal link {URL_TOKEN}
@CREDENTIAL
my password is {CREDENTIAL}
the code was {CODE}
I gave him the passcode {CODE}
temp password {CREDENTIAL} doesn't work
you can log in as me, password {CREDENTIAL}
text said your one-time code is {CODE}
memorable word {CREDENTIAL}
he asked for the six digits so I read out {CODE}
I shouldn't write it but the password is {CREDENTIAL}
pin for phone banking, {CODE}
@LOOK
I paid {amount} on {date}
the rate is {rate} not {rate}
under {law} you have {duration}
I've complained to {regulator}, ref {ticket}
{branch} told me to ring {hotline}
{count} payments of {amount}
late fee {amount} on {date}
My {product} with {bank}
since {month} nothing
I'm a {job} on {amount} a month
card ending in {last4}
{company} did the work in {year}
order {order} never came
app version {version} crashes
at {time} on {date}
it went up by {percent}
{bank} sold the debt to {company}
APR {rate}
a balance of {amount}, {count} days past due
according to {law}
deposit of {percent}
The manager at {branch} would not see me
{regulator} says you are wrong
my ticket {ticket} was closed
in {year} the rate was {rate}
escrow went from {amount} to {amount}
you said {duration}, it's been {duration}
payment ref {order}
{product} of {amount} over {count} months
letter dated {date}
a {job} at {bank} said so
PPI of {amount}
{month} statement shows {amount}
{company} keep writing to me
a {count} month plan at {amount} then a balloon of {amount}
please see page {count} of your own letter dated {date}
you told {regulator} it was {duration}, it was not
I waited outside {branch} until {time}
{company} wanted {amount} before they'd start
order no {order}, delivered {month}
rates at {bank} are {rate}, I checked
grace period of {duration} ended {date}
closing costs {amount}, points {percent}
it was a Ford Focus, not a Bentley, {amount} on the clock of debt
bought the sofa on Black Friday, {count} payments
Clause 7.3 on page 4 says {duration}
The Victoria line was down so I reached {branch} at {time}
an iPhone on a {count} month contract
they use Experian and Equifax, who both say {count} late marks
Easter Monday doesn't count as a working day, does it
ever since the Plevin ruling of {year} you owe me {amount}
room 214, second floor, ask for the collections desk
base rate rose in May, June and August
{date}: {amount}. {date}: {amount}. {date}: nothing. So where did {amount} go
Ref {ticket} / {order} / {product} / {branch}
{regulator} gave {bank} {duration} under {law}
version {version} on my tablet, {version} on the phone, neither opens
@FILL
I am at my wits' end
nobody calls back
This is unfair
please look into it
I have two kids and a sick mother
you should be ashamed
I was never told
Can you explain
thanks for nothing
this has affected my sleep
what happens next
I kept all the paperwork
the lady on the phone was kind
I just want it sorted
it's a matter of principle
the line was bad
ok
please confirm
I can't afford it
@=NAME
Person making this complaint|Borrower's printed name|Name as on agreement|Your name, as we should use it
@=PHONE
Number to ring|Daytime telephone no.|Best no. to call|Cell phone #|Number we can text|Ring me on
@=EMAIL
Where to e-mail you|E-mail for updates|Emailed from|Your e-mail (required)
@=ADDRESS
Property in question|Street, town, postcode|Post to|Where to write
@=DOB
Date you were born|Your birthday|DOB (as on ID)
@=US_SSN
Full social|Social (full nine)|SSN on application
@=UK_NINO
Your NI no.|National Ins. no.
@=IE_PPS
Your PPSN|PPS no. (if any)
@=AU_TFN
Your TFN|Tax file no. (optional)
@=SG_NRIC
Your NRIC
@=BANK_CARD
Card to refund|Card being charged|Plastic number
@=IBAN
IBAN for refund|Your IBAN
@=BIC
BIC for refund|SWIFT of your bank
@=BANK_ACCOUNT
Account to credit|Account debited
@=LOAN_NO
Loan in question|Number on your agreement
@=PASSPORT
Number of passport
@=PLATE
Car reg|Plate of vehicle
@=IP
IP used|Visitor IP
@=CREDENTIAL
Phone password|Banking password
"""
