"""Ways of wording in English, as ordinary complaints have them, for measuring only."""

from typing import Final

BLIND: Final = r"""
@TITLE
Complaint about my {product}
Formal complaint: {NAME}, account {LOAN_NO}
Unhappy with how {branch} handled my application
Second request for a payoff statement, {NAME}
Incorrect balance of {amount} on my {product}
Query on {LOAN_NO}, reply needed by {date}
FW: Complaint from {NAME2}, forwarded by her son
Payment of {amount} taken twice on {date}
{bank} refused my hardship request
Late fees I should not owe
Credit report error, {NAME}
Re: ticket {ticket}, still not resolved
Rate on my {product} is not what I agreed
To {AGENT}, customer relations
Calls from {company} every day
Change of address and complaint, {NAME}
No answer since {month}
URGENT please read, {product} in arrears
Early settlement figure for {LOAN_NO} is wrong
Complaint on behalf of my mother {NAME2}
Voicemail from {NAME}, please return
My late husband {NAME2}, {product}
Branch referral: {NAME}, {branch}
Court papers received on {date}
@OPEN
Dear Sir or Madam,\nMy name is {NAME} and I have had a {product} with you since {year}.
Hello, I would like to make a complaint please
Hi there, hope someone can help me with my {product}
Dear {AGENT}, thank you for taking my call yesterday
Good morning, this is {NAME}, I called at {time} and was told to put it in writing
Good afternoon, I am contacting you regarding loan {LOAN_NO}
Dear Ms {AGENT:last}, I refer to your letter dated {date}
Hi {AGENT:first}, me again I'm afraid
I am writing to complain about the service I received from {branch}
I'm {NAME}, a customer for {count} years, and I have never had to write a letter like this
From: {NAME} <{EMAIL}>\nTo: complaints\nDate: {date}\nSubject: {product}
Customer {NAME} called in at {time} regarding a payment of {amount}
Call summary: spoke with {NAME}, verified on name and postcode
We write on behalf of our client, {NAME}, in connection with the above {product}
My name is {NAME2} and I am writing for my father {NAME}, who is unwell
Hello, chat again, you closed the window before I could finish
Begin forwarded message:\nFrom: {NAME}\nDate: {date}\nTo: {AGENT}
Attn: {AGENT}, complaint handler
Dear customer service team
Hi my names {NAME} and i got a {product} with you guys
Branch note: {NAME} came in today and asked us to log a complaint
I have tried calling {hotline} three times so now I'm emailing
Further to my telephone conversation with {AGENT} on {date}
Dear {bank}, I need this sorted out
Ok so I was told to type my complaint here
Please pass this to your legal department
Good evening, I work as a {job} and can only write after my shift
Morning all, see below from a customer, {NAME}, not happy
Hiya {AGENT:first}, could you pick this one up please? Customer is {NAME}
Sorry to bother you again, it's about mums {product}
hello i was on the phone with {AGENT} and got disconnected
Before you ask for my details again, I'm {NAME} and the loan is {LOAN_NO}
@CLOSE
Yours sincerely,\n{NAME}
Yours faithfully\n\n{NAME}\n{ADDRESS}\nTel: {PHONE}
Kind regards, {NAME}
Many thanks in advance, {NAME}, {PHONE}
I look forward to hearing from you within {duration}. Regards, {NAME}
Best wishes\n{NAME:first} {NAME:last}\n{EMAIL}
Sincerely,\n\n{NAME}\n{job}, {company}
Please reply to me at {EMAIL} or call {PHONE}. Thank you.
Thank you for your time, {NAME}
Logged by {AGENT}, callback booked for {date} {time}
If I hear nothing by {date} I will go to {regulator}
Signed: {NAME}   Date: {date}
Regards,\n{NAME2} (for {NAME})
Cheers, {NAME:first}
Very truly yours, {NAME2}, attorney for {NAME}
Waiting for your call, {NAME}, my number is {PHONE}
Respectfully, {NAME}
Hope to hear from you soon {AGENT:first}, {NAME:first}
End of call, agent {AGENT}
cc: {NAME2}; {regulator}
That's all I wanted to say. Take care, {NAME:first}
{NAME}, on behalf of myself and {NAME2}
Speak soon, {AGENT:first}
@NAME
My full name is {NAME}
my name is {NAME} and I never missed a payment until {month}
You addressed the letter to {NAME} but the account number on it is not mine
This is {NAME}, I am calling about the {product}
I, {NAME}, authorise you to discuss this with my wife
Customer name: {NAME}. Reason for call: interest charged at {rate}
Mr {NAME:last} says he was never sent a statement
Mrs {NAME:last} would like a written apology
Name on the agreement is {NAME}
I am {NAME}, the borrower
please update your records, I am now known as {NAME}
it's under {NAME}
Speaking with {NAME}, who has a {product} with us
Our client {NAME} disputes the balance of {amount}
the loan was taken out by {NAME} in {year}
{NAME} here, following up on {ticket}
I think you have me mixed up with another {NAME}
Your agent kept calling me {NAME} and that is not how it is spelled
Hello, {NAME} speaking
Hi, I'm {NAME:first}, I opened a case last week about {amount}
Everything you need is attached, see {NAME:file}_complaint.pdf
I'd like the default removed from the credit file of {NAME}
The borrower, {NAME}, has been a {job} for {count} years
Cheques should be made out to {NAME}
As per the mortgage deed the sole owner is {NAME}
The complainant is {NAME}, represented by {NAME2}
Member {NAME} states that the refund of {amount} never arrived
I was born {NAME} and took my husband's surname afterwards
Please note my name has been misspelled on every letter, the correct spelling is {NAME}
{NAME} (primary borrower) and {NAME2} (co-borrower)
Who do I write to? I am {NAME} and this is about my {product}
Can you confirm you have received this? {NAME}
You can check under {NAME} at {branch}
client: {NAME}\nproduct: {product}\nissue: fees
Hi this is {NAME} again
The letter begins "Dear {NAME}" and then talks about somebody else's car
payment was made by {NAME} on {date}, reference {order}
Cust {NAME} upset, wants mgr callback
Thank you for contacting us, {NAME}. How can I help you today?
I spoke to {AGENT} who noted everything under {NAME}
Ms {NAME:last} has asked for copies of all the recordings
So the system shows {NAME} as deceased, and I am very much alive
Tell {AGENT} that {NAME} called back
Hey its {NAME:first} from this morning
{AGENT} promised me the fee would be waived
In the name of {NAME}, opened {date}
The person on the account is me, {NAME}, nobody else
My signature is {NAME} and the one on your form is a scrawl
When I applied I wrote {NAME} exactly as in my passport
[{time}] {NAME}: are you still there?\n[{time}] {AGENT}: yes, one moment please
Account holder {NAME}, status: 60 days past due
Dear {NAME}, we have received your complaint, that is all your email said
For and on behalf of {NAME}
I'm listed as {NAME} with the bureaus
My name is {NAME:first} {NAME:last} and my concern is the early repayment charge
Caller gave the name {NAME} and passed security
Put it under {NAME} please, that's what my bank card says as well
So my name, it's {NAME}, and I've been trying to get through since {time}
Mum ({NAME}) has asked me to chase this
Hi {AGENT:first}, customer {NAME} rang back, can you ring him today
We have had no contact from {NAME} since {date}, note on file says
The deceased's name was {NAME} and I hold the grant of probate
I'm the {NAME} who complained in {month}
Notes: cust {NAME} wants {amount} refunded, says promised by {job}
On {date} at {time}, {AGENT} wrote:\n> Dear {NAME}, thank you for your patience
@NAME2
My wife {NAME2} is on the account too
my husband, {NAME2}, passed away in {year}
I had a joint loan with my ex-partner {NAME2}
My son {NAME2} will be handling this for me
I co-signed for my nephew {NAME2}
The person I dealt with was {NAME2}, a {job} at {branch}
{NAME2} from {company} called my employer
You can also talk to {NAME2}, my daughter
The guarantor on the loan is {NAME2}
A Mr {NAME2:last} from your collections team was very rude
Someone called {NAME2} rang and asked for {amount}
The estate of {NAME2}, of which I am the administrator
Please speak to my support worker {NAME2}
joint applicant: {NAME2}
my mother, {NAME2}, is 84 and does not understand the letters
Our mortgage broker {NAME2} told us the rate was fixed
His name was {NAME2}, I wrote it down
The loan was actually for my brother {NAME2}
I bought the car from {NAME2} for {amount}
The account was opened by my ex-husband, {NAME2}, without my knowledge
my landlord {NAME2} can confirm I moved out in {month}
Your field agent {NAME2} came to my door at {time}
I asked for the supervisor and got {NAME2}
My late wife's name was {NAME2}
Third party authority: {NAME2}, sister
{NAME2} signed as witness
Then {NAME2} took over the case and it went quiet
neighbour {NAME2} saw the van arrive
I've since divorced {NAME2} and the court gave him the debt
it's my dad's loan really, {NAME2}, he can't use a computer
Passed the call to {NAME2} in arrears
Wife {NAME2} on the line as well, customer consents
please cc our accountant {NAME2}
I lent the car to my cousin {NAME2} and that's when they took it
@PHONE
You can call me on {PHONE}
please call me back at {PHONE} any time after {time}
mobile {PHONE}, home {PHONE2}
I can be reached at {PHONE} during office hours
The best way to reach me is {PHONE}
text me at {PHONE} instead of calling
My new number is {PHONE}, please delete the old one
I have been getting calls from {PHONE2}
They keep calling from {PHONE2} asking for {amount}
Please remove {PHONE} from your system
customer's callback number is {PHONE}
You have the wrong number for me. It should be {PHONE}
Give me a ring on {PHONE} when you have news
Called customer on {PHONE}, no answer, left voicemail
the number you have been calling, {PHONE2}, is my work number
I called you from {PHONE} so you should have a record
My wife's number is {PHONE2} if I am not available
I received a text on {PHONE} saying I owe {amount}
her telephone number is {PHONE2}
If there's a problem you can phone me, {PHONE}
my daughter's mobile {PHONE2}, she speaks for me
Ph {PHONE}
Our office is on {PHONE2}, ask for {NAME2}
The one-time code went to {PHONE2}, a phone I no longer have
Reach me on {PHONE} or by email {EMAIL}
someone from {company} phoned {PHONE} at {time}
Outbound call to {PHONE} at {time}, duration two minutes
call or text {PHONE} thx
Primary phone {PHONE}, secondary phone {PHONE2}
Do not call me at work. Only on {PHONE}
The voicemail is saved as {PHONE:digits}.mp3
Can someone call {PHONE} tomorrow morning?
sure, its {PHONE}
I rang {hotline} and they said they would ring back on {PHONE}
{NAME}, tel. {PHONE}
I no longer use {PHONE2}, it is now {PHONE}
that's {PHONE}, yeah, that's the one
she's on {PHONE2} if you want to hear it from her
Try me on {PHONE} first and then {PHONE2}
My husband answers {PHONE2} most evenings
New handset, same number, {PHONE}
If it goes to voicemail leave a message, {PHONE}
Left message on {PHONE}, asked to call {hotline}
I picked up a call from {PHONE2} while driving
@EMAIL
You can email me at {EMAIL}
I have emailed you from {EMAIL} several times
Please use {EMAIL} for all correspondence
my email has changed to {EMAIL}
The confirmation was supposed to go to {EMAIL}
I am registered under {EMAIL}
You keep sending my letters to {EMAIL2}, which is not mine
could you send the forms over to {EMAIL} please
My online account is linked to {EMAIL}
Contact: {NAME}, {EMAIL}
I never received anything at {EMAIL}, I checked the junk folder too
Sent: {date} {time}\nFrom: {EMAIL}
sure it's {EMAIL}
My sister can scan them, her email is {EMAIL2}
Please copy in my solicitor at {EMAIL2}
From: {NAME2} <{EMAIL2}>
Customer prefers contact by email ({EMAIL})
The old address {EMAIL2} should be removed
I signed up with {EMAIL} in {year}
An email from {EMAIL2} claimed to be from {bank}
Please confirm receipt by email to {EMAIL}
e: {EMAIL} m: {PHONE}
I can't log in with {EMAIL} any more
Someone changed the email on my account to {EMAIL2}
statements to {EMAIL} please, no more paper
if you need more documents email {EMAIL} and I will send them
Email on file {EMAIL} verified
write me at {EMAIL}
Send a copy to {EMAIL} and one to {EMAIL2}
let me spell the email, it's {EMAIL}
the PDF should come to {EMAIL}, my printer's broken so no post
Mum's email is {EMAIL2} but she never looks at it
Attachment bounced so I am resending from {EMAIL}
I was logged in as {EMAIL} the whole time
> From: {EMAIL}\n> Sent: {date}
@ADDRESS
Please send all letters to {ADDRESS}
My current address: {ADDRESS}
I have lived at {ADDRESS} for {count} years
The property is at {ADDRESS}
My old address was {ADDRESS2}
You are still writing to {ADDRESS2}, I left there in {year}
I am the owner of {ADDRESS}
A man from {company} came to {ADDRESS}
Please update my address to {ADDRESS}
Our house, {ADDRESS}, is up for auction on {date}
letters should go to {ADDRESS}
the check was mailed to {ADDRESS2} by mistake
You valued {ADDRESS} at {amount}
I'm currently renting at {ADDRESS}
The notice was posted on the door at {ADDRESS}
Return address on the envelope: {ADDRESS}
we bought {ADDRESS} with a loan from {bank}
She lives with me now at {ADDRESS}
Property address: {ADDRESS}. Loan: {LOAN_NO}
I can receive post at {ADDRESS}
The car was taken from outside {ADDRESS} at {time}
my billing address is {ADDRESS}
They want to repossess {ADDRESS} over {amount}
I grew up at {ADDRESS2} and my parents still live there
The survey for {ADDRESS} cost me {amount}
I inherited {ADDRESS} from my aunt
Resident at {ADDRESS} since {date}
Correspondence to: {NAME}, {ADDRESS}
that's {ADDRESS}, second door on the left
We've been at {ADDRESS} since the wedding
Please don't send anyone to {ADDRESS}, my neighbours talk
Deliver the deeds to {ADDRESS}
Parcel with the contract was returned from {ADDRESS2}
the loan was for a new roof at {ADDRESS}
Care home address for mum: {ADDRESS2}
Borrower's last known address {ADDRESS}
Tenant at {ADDRESS} here, your letters to the owner keep coming
@DOB
My mother was born on {DOB} and is in a care home
For verification, my DOB is {DOB}
the customer gave her date of birth as {DOB}
You have the wrong date of birth for me, it should be {DOB}
born {DOB}
My birthday is {DOB}
Verified: full name, DOB {DOB}, postcode
our client, born {DOB}, took out the {product} in {year}
My husband ({DOB}) was the main borrower
I confirmed my date of birth, {DOB}, and was still refused
date of birth on the application was entered as {date} instead of {DOB}
sure, my birth date is {DOB}
Full name {NAME}. Born {DOB}.
Deceased: {NAME2}, born {DOB}, died {date}
My ID shows I was born on {DOB}
She was born {DOB} and could not have signed in {year}
D.O.B. {DOB}, loan {LOAN_NO}
He asked for my birthday so I told him {DOB}
My son's date of birth is {DOB}
Birthdate {DOB}, last four digits {last4}
The credit file has my date of birth as {DOB}, that part is right
He was born {DOB}, so he was seventeen at the time
security: {NAME}, {DOB}, first line of address
my daughter's DOB is {DOB}, she never applied for anything
I turned sixty last year, born {DOB}
Date of birth given by caller {DOB}
DOB on the credit report is right, {DOB}
@US_SSN
Social Security # {US_SSN}
A loan was opened using my social, {US_SSN}
The credit report under SSN {US_SSN} shows a debt of {amount}
They asked for my full social so I gave {US_SSN}
borrower {NAME}, SSN {US_SSN}
Somebody in another state is using my Social Security number {US_SSN}
The application has the wrong social. Mine is {US_SSN}
SSN {US_SSN}, DOB {DOB}
my late mother's social security number was {US_SSN}
you can look me up by social, {US_SSN}
Full SSN as requested: {US_SSN}
Please mask my Social Security number {US_SSN} on your letters
I got a 1099-C with SSN {US_SSN} on it
@UK_NINO
my NI no is {UK_NINO}
I provided my national insurance number, {UK_NINO}, with the payslips
The form asks for a National Insurance number so here it is, {UK_NINO}
client's NI number {UK_NINO}, date of birth {DOB}
Nat Ins number {UK_NINO} if that helps
My National Insurance No. is {UK_NINO} and my employer is {company}
payslip attached, NI {UK_NINO}
@IE_PPS
You asked for my PPSN, it is {IE_PPS}
the central credit register has my PPS number as {IE_PPS}
I sent a copy of the card with PPS number {IE_PPS}
my PPS number, {IE_PPS}, was on the form
PPS Number of applicant: {IE_PPS}
letter from Revenue quoting PPS number {IE_PPS}
@AU_TFN
Your broker asked for my tax file number and I gave {AU_TFN}
The tax return I sent shows my TFN, {AU_TFN}
Please remove my tax file number {AU_TFN} from the file
TFN {AU_TFN} is on the notice of assessment
I never agreed to give you my TFN ({AU_TFN})
my tax file number, {AU_TFN}, is on every page you scanned
@SG_NRIC
name {NAME}, IC {SG_NRIC}
The agent took a photo of my NRIC, {SG_NRIC}
I am the borrower, NRIC number {SG_NRIC}
my mother's IC no is {SG_NRIC}
NRIC of borrower: {SG_NRIC}
I am {NAME}, NRIC {SG_NRIC}, and I wish to complain
somebody borrowed under my NRIC {SG_NRIC}
@BANK_CARD
The payment was taken from card {BANK_CARD}
My credit card {BANK_CARD} was charged {amount}
I paid with my debit card {BANK_CARD}
You charged my Visa {BANK_CARD} twice
Please refund card {BANK_CARD}
I reported card {BANK_CARD} stolen on {date}
Mastercard {BANK_CARD}, exp next year
the old card {BANK_CARD} was replaced by one ending {last4}
Please take {BANK_CARD} off my account
I tried to pay {amount} by card ({BANK_CARD}) and it was declined
credit card number {BANK_CARD}
The card on file is {BANK_CARD}
There is a charge on {BANK_CARD} from {company} I do not recognise
My statement for card {BANK_CARD} shows {amount} in interest
Transaction: {date} {amount} card {BANK_CARD}
Balance transfer from {BANK_CARD} to my {product}
ok the card number is {BANK_CARD}
I cancelled the recurring payment on {BANK_CARD} in {month}
Customer disputes {amount} on card number {BANK_CARD}
my husband's card {BANK_CARD} was used without his consent
card: {BANK_CARD}, name on card: {NAME}
The account with card {BANK_CARD} was closed in {year}
Receipt attached as {BANK_CARD:digits}.jpg
why is my card {BANK_CARD} blocked
Card used for payment: {BANK_CARD}
I read out my card number, {BANK_CARD}, over the phone
The new card {BANK_CARD} still hasn't been activated
Chargeback request for card {BANK_CARD}, {amount}
@IBAN
Please pay the refund to IBAN {IBAN}
The direct debit comes out of {IBAN}
I set up the payment from my account {IBAN} on {date}
You sent {amount} to {IBAN}, which is not my account
transfer it to my bank account, IBAN {IBAN}
refund IBAN {IBAN}, name {NAME}
Standing order from IBAN {IBAN} every month
Our IBAN with {bank} is {IBAN}
@BIC
My bank's BIC code is {BIC}
Use BIC {BIC} for the transfer
BIC/SWIFT {BIC}, account name {NAME}
bank identifier code {BIC}
they also want a BIC, that's {BIC}
My BIC/SWIFT is {BIC}
@BANK_ACCOUNT
Please refund to account no. {BANK_ACCOUNT}
The payments come out of my current account, {BANK_ACCOUNT}
checking account number {BANK_ACCOUNT}
You debited my bank account {BANK_ACCOUNT} without permission
My wages go into account {BANK_ACCOUNT} at {bank}
I transferred {amount} from savings account {BANK_ACCOUNT}
account name {NAME}, account number {BANK_ACCOUNT}
The direct debit from account {BANK_ACCOUNT} was cancelled in {month}
bank acct {BANK_ACCOUNT} is overdrawn because of you
the refund went to an old account, number {BANK_ACCOUNT}
my acc no is {BANK_ACCOUNT}
Bank account: {BANK_ACCOUNT}
Pay it into account number {BANK_ACCOUNT}, sort code {_sort}
Bounced payment from account {BANK_ACCOUNT} on {date}
@LOAN_NO
Reference: {LOAN_NO}
I have a {product} with you, account number {LOAN_NO}
my agreement number is {LOAN_NO}
Application {LOAN_NO} was declined on {date}
I paid off loan {LOAN_NO} in {month}
the balance on loan number {LOAN_NO} is {amount}
Please close {LOAN_NO} and send me a letter
Customer called about loan {LOAN_NO}, balance {amount}
I am disputing the arrears on account {LOAN_NO}
{company} say they have bought account {LOAN_NO} from you
Interest of {rate} is being charged on {LOAN_NO}
Loan no. {LOAN_NO} in the name of {NAME}
My {product}, reference {LOAN_NO}, was for {duration}
I have quoted my reference {LOAN_NO} in every email
case reference {ticket}, loan reference {LOAN_NO}
The credit agreement {LOAN_NO} is unenforceable under {law}
Please send a redemption statement for {LOAN_NO}
Two loans: the first is paid off, the second is {LOAN_NO}
Account: {LOAN_NO}\nAmount due: {amount}\nDue date: {date}
The number at the top of the letter is {LOAN_NO}
I made a payment of {amount} to {LOAN_NO} and it hasn't shown up
your file {LOAN_NO}
The finance agreement for the car is {LOAN_NO}
what is the payoff on {LOAN_NO} please
my loan id is {LOAN_NO}
It says account {LOAN_NO} at the top
Ref no. {LOAN_NO}
hi can you check loan {LOAN_NO} for me
Loan reference number {LOAN_NO}, taken out in {year}
complaint about agreement {LOAN_NO}
Your letter about {LOAN_NO} has the wrong amount
@PASSPORT
I uploaded my passport ({PASSPORT}) and it was rejected
The ID I used was my passport, number {PASSPORT}
I showed the branch my passport, no {PASSPORT}, twice
My passport is {PASSPORT}, it's valid for years
ID seen: passport no. {PASSPORT}
Travelling on passport {PASSPORT} at the moment
@PLATE
The registration of the car is {PLATE}
My car, reg {PLATE}, is on finance
They repossessed my vehicle, plate {PLATE}, on {date}
The vehicle is a van, registration {PLATE}
the {product} was for a car with plates {PLATE}
Car reg: {PLATE}
the truck with plate {PLATE} was paid for
My son's car, registration number {PLATE}
HP agreement on vehicle {PLATE}
@IP
The login was from IP address {IP}
IP {IP} at {time} on {date}
Your email says somebody signed in from {IP}
The application was submitted from IP address {IP}, which is not my connection
@URL_TOKEN
I clicked the link in your email: {URL_TOKEN}
The link you sent me was {URL_TOKEN}
I got a text with this link {URL_TOKEN}
To sign the documents I was told to open {URL_TOKEN}
the upload link {URL_TOKEN} doesn't work
here's the link from the message, {URL_TOKEN}
@CREDENTIAL
My password is {CREDENTIAL} and it says incorrect
The verification code was {CODE}
I was sent code {CODE} but it had expired
he told me to give him the code so I said {CODE}
my PIN is {CODE}
The security code I received was {CODE}
I changed my password to {CREDENTIAL} and I am still locked out
The temporary password you gave me, {CREDENTIAL}, does not work
one time passcode {CODE}
I typed {CODE} as the code three times
my online banking password was {CREDENTIAL} until today
@LOOK
You charged me {amount} on {date}
My monthly payment went from {amount} to {amount}
The interest rate was supposed to be {rate}
I waited on hold for {duration}
I called {hotline} and nobody could help
I went to {branch} on {date} and spoke to a {job}
The loan is for {duration} at {rate}
Under {law} I am entitled to a copy of the agreement
I have contacted {regulator} about this
My complaint reference is {ticket}
The payment reference was {order}
I took out the {product} in {year}
{company} has been contacting me since {month}
The app (version {version}) does not show my balance
You took {amount} at {time} and another {amount} the next day
I have made {count} payments so far
the early repayment charge is {percent}
the card ending in {last4}
I was offered {rate} but the paperwork says {rate}
A {job} at {bank} told me not to worry
I earn {amount} a month as a {job}
My appointment at {branch} was at {time}
The fee was {amount} plus {percent}
I received your letter of {date} on {date}
Your website says {duration}, your letter says {duration}
I used to bank with {bank} until {year}
total repaid {amount}, still owing {amount}
I switched from {bank} to {bank}
I was told the funds would arrive in {duration}
{count} missed payments are showing and I missed none
I applied for a {product} on {date} and heard nothing
Customer advised complaint will be answered in {duration}
Your regulator is {regulator}, is it not?
Order {order} was cancelled and I am still paying for it
Payment due {date}: {amount}
My income dropped by {percent} in {month}
Opening balance {amount}\nInterest {amount}\nClosing balance {amount}
The chat said wait time {duration}
Ticket {ticket} was opened in {month} and closed in {month}
I have been with {company} as a {job} since {year}
According to {law} you must respond
the balloon payment is {amount}
I rang at {time}, {time} and again at {time}
deposit of {amount} paid to {company}
my credit score dropped {count} points
Your phone line {hotline} closes at {time}
The {product} has {count} months left
{branch} has been closed since {year}
We agreed on {amount} per month for {duration}
case {ticket}, {count} emails, no answer
They added {amount} for insurance I never asked for
it was {rate} for the first {duration}
In {month} {year} you wrote off {amount}
I paid {amount} cash at {branch}
In {year} I borrowed {amount}, I have paid back {amount}
Settlement offer of {amount} valid until {date}
{company} charged {percent} on top
the last four digits are {last4}
The system was down between {time} and {time}
The {job} I saw at {time} had no idea
{amount} up front and {amount} a month
I owe {amount}, not {amount}
Letter dated {date}, received {date}
My rent is {amount} and I bring home {amount}
it took {duration} to get through to {hotline}
Visited {branch} at {time}
@FILL
I am very disappointed with the service
Please get back to me as soon as possible
I have been a loyal customer for a long time
Nobody ever calls me back
I just want this resolved
This has caused me a lot of stress
I feel like I am going round in circles
It is not my fault that your system was down
I'm on a low income and can't afford this
Please explain how this was calculated
I did everything you asked me to do
I've attached copies of everything
My health has suffered because of this
I was passed from one department to another
I would like an apology and a refund
Honestly I don't know what else to do
This is the third time I've written
thank you for looking into this
can someone please help me
The kids and I might lose our home
I don't have the paperwork any more, sorry
I only found out when I applied for another loan
I don't want to go to court over this
Sorry this is so long
@=NAME
Full name of customer|Borrower's name|Your name (as on the account)
Name of borrower (please print)|Customer's full name|Name shown on the agreement
Account holder (full name)
@=PHONE
Home phone|Work telephone|Phone (daytime)|Evening telephone|Mobile for text updates
Preferred phone no.|Home tel.
@=EMAIL
Email (for our reply)|Customer email address|Your e-mail contact
@=ADDRESS
Address for our reply|House no., street, town, postcode|Home address (in full)
Customer's postal address
@=DOB
Customer DOB|Your date of birth|Date of birth of borrower|Born (dd/mm/yy)
@=US_SSN
Borrower SSN|SSN of primary borrower|Social Security no. (9 digits)|Your SSN
@=UK_NINO
NI number of customer|National Insurance number (letters and numbers)|Your NI number
@=IE_PPS
PPS number of customer|PPS number as on payslip (yours)
@=AU_TFN
TFN of borrower|Tax file number (TFN)
@=SG_NRIC
NRIC no. of borrower
@=BANK_CARD
Number of the card|Credit or debit card number|Card no. in dispute
@=IBAN
IBAN for repayment|Customer IBAN
@=BIC
BIC/SWIFT code|Bank BIC|SWIFT / BIC (for refunds)
@=BANK_ACCOUNT
Bank account number|Account no. for refund|Your account number
@=LOAN_NO
Agreement reference|Your loan number|Account or loan reference no.
@=PASSPORT
Passport no. (if used as ID)
@=PLATE
License plate number|Car registration (if vehicle finance)|Plate number of vehicle
@=IP
IP at login|IP address at signing|IP of last login
@=CREDENTIAL
Security code|Your online password|Code you received
"""
