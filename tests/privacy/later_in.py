"""Ways of wording in Indian English, written by another hand for the last measurement only."""

from typing import Final

BLIND: Final = r"""
@TITLE
Complaint by {NAME} against {bank}
{product} closed but NOC not issued, Ref {LOAN_NO}
Request for waiver of penal charges
Recovery agents abusing my wife {NAME2}
EMI bounced due to your mistake, {amount} charged
KYC rejected - {NAME}
Urgent: CIBIL score spoiled by {bank}
Unauthorised debit of {amount} on {date}
Reminder {count} - no response till date
Fraud call in the name of {company}
@OPEN
Dear Sir, myself {NAME}
Respected Madam
Kindly refer my trailing mail
Hello team, hope you are doing well
I am {NAME}, S/o late {NAME2}
Customer {NAME} walked in at {branch}
Sir ji namaste
With due respect I wish to state that
PFB details of customer {NAME}
This is with reference to my call with {AGENT} on {date}
@CLOSE
Thanking you in anticipation, {NAME}
Thanks & Regards\n{NAME}\nMob {PHONE}
Awaiting your positive reply. {NAME:first}
Jai Hind
Contact me any time {PHONE}, regards {NAME:first}
Copy to: {regulator}
Your loyal customer since {year}, {NAME}
{NAME:first} {NAME:last}, {ADDRESS}
Thx n rgds {NAME:first}
Sent by {NAME2} for {NAME} as uncle does not know typing
@NAME
As per Aadhaar my name is {NAME} but sanction letter shows only initials
{NAME} W/o {NAME2} is the primary applicant
Shri {NAME} had availed {product} in {year}
I am calling from {NAME}'s house, he is bedridden
Smt. {NAME} visited {branch} {count} times
Recovery fellow asked my watchman where {NAME} stays
beneficiary name {NAME}
Name in PAN: {NAME}
They have put {NAME} as defaulter in WhatsApp group
Mr. {NAME:last} sir please solve
{NAME:first} bhai told me to mail here only
This loan is sanctioned to {NAME} and not to her brother
Customer Name - {NAME}, product - {product}
{NAME:file}_Form16.pdf attached
Agreement executed between {NAME} and {bank}
For {NAME} (applicant)
i am {NAME} from {branch} side
{NAME} beta ne loan liya tha, I am only the father
Aadhaar and bank has {NAME} but loan app has put spelling wrong
our {NAME:first} is a good boy, why you are troubling him
Thumb impression of {NAME} taken without explaining
Sl | Name | EMI due\n{count} | {NAME} | {amount}
Myself {NAME}, proprietor, taken {product} for shop
they asked "{NAME} hai kya", my mother got scared
Agreement says {NAME}, PAN says with initial, both are same person
On {date} {NAME} deposited {amount} in {branch}, receipt {order}
{NAME} has written to {regulator} vide ref {ticket} under {law}
@NAME2
co-applicant is my father {NAME2}
One {NAME2} from {company} came and threatened
My husband {NAME2} expired on {date}
DSA agent {NAME2} took {amount} cash
guarantor {NAME2} is getting calls also
RM {NAME2} assured zero processing fee
I had spoken with {NAME2} of collections
nominee: {NAME2}
Kindly talk to my son {NAME2}, he knows English well
{NAME2} madam at the counter refused to take the letter
{NAME2} aunty next door also got the same call about me
Village sarpanch told {NAME2} took group loan in my name
@PHONE
call on {PHONE} after {time}
agents are calling from {PHONE2} daily
Contact: {PHONE} / {PHONE2}
my number {PHONE} is linked to Aadhaar
kindly update new mobile {PHONE}
pls WhatsApp on {PHONE}
they called my in-laws on {PHONE2}
I gave missed call from {PHONE}
Landline not working, use {PHONE}
OTP going to {PHONE2} which is not mine
same number for GPay {PHONE}
my no. ported to other operator but same {PHONE}
agent's truecaller is showing, number {PHONE2}
mobile lost, now using wife's {PHONE2}
Pls call only on {PHONE}, office phone not allowed
Customer calling from RMN {PHONE}
{PHONE} se call kiya tha
number is, one minute, {PHONE}
Truecaller shows {PHONE2} as {company} recovery
{hotline} lady told callback will come on {PHONE} within {duration}
@EMAIL
kindly send NOC on {EMAIL}
mail id {EMAIL} is registered
Please mark cc to {EMAIL2}
I have mailed from {EMAIL} on {date}
statement sent to wrong mail id {EMAIL2}
id is {EMAIL}, all small letters
Kindly whitelist {EMAIL}
typed from cyber cafe, my own id is {EMAIL}
Sir I am not receiving e-statement on {EMAIL} since {month}
gmail is {EMAIL}
@ADDRESS
my permanent address is {ADDRESS}
recovery persons came to {ADDRESS} at {time}
Send documents to {ADDRESS}
current address {ADDRESS}, native place is different
I shifted to {ADDRESS} last year
cheque book was couriered to {ADDRESS2}
office at {ADDRESS}
notice pasted on {ADDRESS}
they shouted outside {ADDRESS} and whole society came out
address in your record is old, now I stay at {ADDRESS}
Flat purchased at {ADDRESS} through {bank}
recovery notice came to native address {ADDRESS2}
Kindly visit {ADDRESS} only after informing
@DOB
born on {DOB} as per school certificate
customer confirmed DOB {DOB}
father's date of birth {DOB}
I am a senior citizen, born {DOB}
D.O.B {DOB} and mobile {PHONE}
as per Aadhaar DOB {DOB}
she is born on {DOB}
{NAME}, {DOB}, {PHONE}
wrong birth date, correct is {DOB}
10th marksheet says {DOB}
my real birthday is other but in documents {DOB}
son DOB {DOB}, he has taken education loan
pensioner, D.O.B. {DOB}, PPO not needed
verification done: {NAME}, DOB {DOB}, {IN_PAN}
@IN_PAN
PAN card no {IN_PAN}
loan taken on my PAN {IN_PAN} without consent
TDS certificate for PAN {IN_PAN}
CIBIL report of {IN_PAN} shows {count} loans
Pan number {IN_PAN} linked
same PAN {IN_PAN} is showing two customers
form 26AS of {IN_PAN} is not having that TDS
why {IN_PAN} has an enquiry from {company}
@IN_AADHAAR
my aadhar no. is {IN_AADHAAR}
Aadhaar number {IN_AADHAAR} for eKYC
UIDAI {IN_AADHAAR}
adhar card {IN_AADHAAR} misused
shared Aadhaar {IN_AADHAAR} with agent
masked aadhaar not accepted so full {IN_AADHAAR}
Jan Seva Kendra fellow kept copy of Aadhaar {IN_AADHAAR}
biometric failed for {IN_AADHAAR} in {branch}
@BANK_CARD
credit card no {BANK_CARD}
my card {BANK_CARD} was charged {amount}
RuPay debit card {BANK_CARD}
card number {BANK_CARD} blocked
EMI conversion on card {BANK_CARD}
lifetime free card {BANK_CARD} but annual fee {amount}
international transaction on my card {BANK_CARD} at {time}
that card only, {BANK_CARD}, I have not activated also
@BANK_ACCOUNT
NACH on account {BANK_ACCOUNT}
amount debited from account number {BANK_ACCOUNT}
salary account {BANK_ACCOUNT}
please credit to {BANK_ACCOUNT}, IFSC code {_ifsc}
my account {BANK_ACCOUNT} is marked lien {amount}
account no. {BANK_ACCOUNT} of {bank}
ECS is hitting a/c {BANK_ACCOUNT} twice in a month
my pension a/c {BANK_ACCOUNT} kept on hold
joint a/c with wife, number {BANK_ACCOUNT}
@LOAN_NO
my loan account number is {LOAN_NO}
{product} no. {LOAN_NO}
sanction letter {LOAN_NO}
loan agreement no {LOAN_NO}
Against loan {LOAN_NO} you hold my property papers
foreclosure letter for {LOAN_NO}
EMI of {LOAN_NO} is {amount}
reference loan {LOAN_NO}
pls check LAN no. {LOAN_NO}
top-up on {LOAN_NO} not requested
in the passbook it is written {LOAN_NO}
two wheeler ka loan {LOAN_NO} closed hai
pls share SOA and NOC of {LOAN_NO}
{LOAN_NO} - {amount} @ {rate}, {count} EMIs, from {date}
@PASSPORT
I am NRI, passport number {PASSPORT}
my passport {PASSPORT} is with {branch}
visa is pending, passport {PASSPORT}, need your NOC
KYC given: passport copy no. {PASSPORT}
passport ({PASSPORT}) photocopy self attested
@PLATE
my bike {PLATE} seized by agents
RC of {PLATE} still hypothecated
registration number {PLATE}
car {PLATE} taken from parking
tractor no. {PLATE} they took from the field
scooty {PLATE} standing in your yard since {month}
@CREDENTIAL
OTP was {CODE}
they asked OTP and I told {CODE}
my net banking password {CREDENTIAL}
login password is {CREDENTIAL}
@LOOK
processing fee {amount} plus GST
rate increased from {rate} to {rate}
as per {law}
complaint no {ticket} raised on {date}
{bank} gave loan at {rate}
{branch} manager is not cooperating
I will approach {regulator}
UPI ref {order}
{company} people came at {time}
only {duration} delay
tenure is {duration}
last digits {last4}
disbursed {amount} in {month}
I am {job} by profession
moratorium availed in {year}
CIBIL dropped after {month}, only {duration} late
foreclosure at {percent} plus GST, {law} says nil
{amount} cashback promised on {product}
branch timing till {time} but shutter was down
from {year} ROI is {rate}
Maruti Swift loan, {count} EMI paid
bought fridge in Diwali sale on {product}
clause 7 of the agreement says {duration}
token no. 47, counter 3, after lunch come
Navratri holidays so branch closed {duration}
local train was late, reached {branch} at {time}
{date} {amount} Dr, {date} {amount} Dr, then {amount} Cr, what is this
ticket {ticket}, UTR {order}, {product}, all given to {branch}
@FILL
I am facing lot of mental torture
no one is picking the call
since long I am following up
please help sir
it is very shameful
my family is suffering
you people are cheating customers
I request you to close it
Sir I am requesting with folded hands
how many times I will come to bank
This is not done
@=NAME
Applicant full name|Name as per PAN card|Complainant's good name
@=PHONE
Mob. no. (registered)|Alternate contact no.|WhatsApp no.
@=EMAIL
Regd. e-mail|Mail ID (for NOC)
@=ADDRESS
Present address|Address as per Aadhaar
@=DOB
Birth date (DD/MM/YYYY)|D.O.B. in records
@=IN_PAN
PAN (mandatory)|PAN no. as on card
@=IN_AADHAAR
Aadhaar of applicant|UID (Aadhaar)|Aadhaar No. (12 digit)
@=BANK_ACCOUNT
A/c for refund|Repayment account no.
@=LOAN_NO
Loan A/c (LAN)|Loan account under dispute
@=BANK_CARD
Card No. (credit)|RuPay card
@=PLATE
Vehicle Regn. no.|RC number plate
"""
