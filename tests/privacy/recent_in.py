"""Ways of wording in the English of India by people of all walks of life, for the last measurement only."""

from typing import Final

BLIND: Final = r"""
@TITLE
NACH bounce charges {amount} wrongly debited
{NAME}: request for foreclosure letter
Insurance clubbed with {product} without consent
Complaint against {branch}, {NAME}
Sir kindly look into {LOAN_NO}
Recovery calls to my relatives, DND activated
CIBIL dispute pending {duration}
Grievance no. {ticket} not resolved
Subsidy not credited, applicant {NAME}
Refund of {amount} excess EMI
@OPEN
Dear Sir, I am {NAME} from a village branch
Hello ma'am, good evening
Respected Nodal Officer, {bank}
Hi team, this is regarding my {product}
I am writing for my mother {NAME}, she knows only our language
From\n{NAME}\n{ADDRESS}\nSub: {product}
Sir ji, previously also I mailed on {date}
Kind attention: {AGENT}, Grievance Cell
---------- Forwarded message ---------\nFrom: {NAME} <{EMAIL}>\nDate: {date}
Sir, self {NAME}, doing job as {job}, writing with folded hands
@CLOSE
Thanks and regards,\n{NAME}\nMob: {PHONE}
Please treat as most urgent. {NAME}
Requesting your kind intervention
Warm regards, {NAME:first} {NAME:last}
Hoping for positive reply within {duration}, {NAME}
My advocate {NAME2} will file in consumer forum
Yours truly, harassed customer {NAME}
cc to {regulator} and local MLA office
{NAME}, presently at {ADDRESS}
God bless you all
@NAME
I, {NAME}, am holding {product} since {year}
Borrower name: {NAME}
This is {NAME}, customer since {count} years
Name in bank record is {NAME}, in Aadhaar different
{NAME} madam ka EMI double cut ho gaya
Shri {NAME} has submitted all documents
Mrs {NAME:last} visited the branch thrice
I am {NAME}, daughter of a retired {job}
Please note customer name {NAME}
loan sanctioned to M/s my shop, proprietor {NAME}
nominee: {NAME}
your executive is calling me as {NAME:first} only, no respect
{NAME:file}_bank_statement.pdf enclosed
Complainant {NAME} Vs {bank}
Dr. {NAME} clinic loan
kindly correct spelling, it should be {NAME}
deceased borrower {NAME} had loan insurance
Salary slip of {NAME} attached
Name: {NAME} Product: {product} Amt: {amount}
agent is telling {NAME} is defaulter in whole colony
Kumari {NAME} education loan
student name is {NAME}, final year
In joint name with {NAME}
Hello, {NAME} calling for {NAME2}
Dear {NAME:last} ji your loan is approved, such SMS I am getting
{NAME} bolo, that is my name
affidavit of {NAME}
In sanction letter you wrote {NAME} and in NOC something else
{NAME}, only earning member of house
Watchman told that two persons were asking for {NAME}
S.No | Borrower | Loan | Dues\n{count} | {NAME} | {product} | {amount}
@NAME2
guarantor Mr. {NAME2} has expired
bank manager {NAME2} assured me verbally
My husband {NAME2} is having no knowledge
recovery agent named {NAME2} came with two persons
sales executive {NAME2} told zero charges
co-borrower: {NAME2}
father in law {NAME2} is being harassed
{NAME2} (agent code with company) took {amount}
contact reference given was {NAME2}, my colleague
Smt. {NAME2} is the legal heir
branch head {NAME2} is not lifting phone
they called my neighbour {NAME2} uncle
Collection boy {NAME2} was in drunken condition
my niece {NAME2} is drafting this mail
@PHONE
Please call me at {PHONE}
reg. mobile {PHONE}
recovery agents are calling from {PHONE2} daily {count} times
you can give missed call on {PHONE}
my old SIM {PHONE2} is closed, new is {PHONE}
Cell: {PHONE}, off. {PHONE2}
threatening voice note from {PHONE2}
linked number {PHONE} in Aadhaar
kindly update {PHONE}
GPay number {PHONE}
husband's no {PHONE2}, mine {PHONE}
call centre dialled {PHONE} at {time}
LL number {PHONE}
sir my ph no {PHONE} pls call back
{PHONE} this is my personal number
spam calls for loan to {PHONE}
Customer care {hotline} not picking, so call {PHONE}
mobile {PHONE} is with me only, not lost
Contact me in evening, {PHONE}
number for Whatsapp is {PHONE}, send there
Truecaller is showing spam for {PHONE2}, they call {count} times before {time}
pls note my son's number also, {PHONE2}
@EMAIL
my email id is {EMAIL}
Please send statement to my mail {EMAIL}
registered email id {EMAIL} not getting OTP
mailed from {EMAIL} on {date}
change my mail ID from {EMAIL2} to {EMAIL}
kindly reply at {EMAIL}
{EMAIL} is my official id
email of CA: {EMAIL2}
welcome kit came to {EMAIL}
my daughter is checking this mail {EMAIL}
@ADDRESS
My address: {ADDRESS}
I am staying at {ADDRESS}
Please courier NOC to {ADDRESS}
Agents visited my house {ADDRESS} at {time}
Office address {ADDRESS}
shifted to {ADDRESS} in {month}
my in-laws house {ADDRESS2} also they went
Legal notice sent at {ADDRESS2} is not my address
original sale deed of {ADDRESS} is with you
address in Aadhaar is {ADDRESS}
Shop no. in {ADDRESS}, business loan {amount}
the mortgaged plot is at {ADDRESS}
{NAME}, house at {ADDRESS}, come and verify
they painted the wall of {ADDRESS} with my loan amount
@DOB
DOB mismatch in CIBIL, correct is {DOB}
I was born on {DOB}, as per Aadhaar
born {DOB}, retired from govt service
name {NAME} dob {DOB} kindly verify
D.O.B. {DOB} in PAN
my mother is born on {DOB}, 70 plus
for verification my date of birth is {DOB}
insurance rejected due to DOB {DOB}
they asked DOB, {DOB} I told
birth date wrongly entered {date} instead of {DOB}
He (DOB: {DOB}) is pensioner
year of birth and all, {DOB}
KYC says DOB {DOB}, then why rejected
for record my date of birth as per birth certificate {DOB}
my real birthday is {DOB}, school put other
@IN_PAN
PAN {IN_PAN} used for unknown loan
in CIBIL against PAN {IN_PAN} three loans are showing
PAN card number {IN_PAN}, name {NAME}
TDS not reflecting in {IN_PAN}, my PAN
uploaded PAN ({IN_PAN}) many times
PAN which I gave is {IN_PAN}
one more PAN {IN_PAN} is showing, not mine
income tax people have my PAN {IN_PAN}
@IN_AADHAAR
My Aadhaar number is {IN_AADHAAR}
Aadhar {IN_AADHAAR} misused by instant loan app
Aadhaar: {IN_AADHAAR}, PAN: {IN_PAN}
KYC with aadhaar {IN_AADHAAR} is done
Aadhaar card {IN_AADHAAR} copy given
UID no {IN_AADHAAR}
Aadhaar of my mother {IN_AADHAAR} taken by agent
full Aadhaar {IN_AADHAAR} is visible in your app
~{NAME}, {IN_AADHAAR}, thumb impression not matching
@BANK_CARD
My credit card number {BANK_CARD}
Debit card {BANK_CARD} used for EMI
card {BANK_CARD} is blocked since {month}
annual charges on card no {BANK_CARD}
amazon EMI on card {BANK_CARD}
credit card ending {last4}, full no {BANK_CARD}
add-on card {BANK_CARD}
I never received card {BANK_CARD}
@BANK_ACCOUNT
My account number {BANK_ACCOUNT}
EMI deducted from account {BANK_ACCOUNT}
refund to SB account {BANK_ACCOUNT}
account {BANK_ACCOUNT} freezed by bank
salary a/c {BANK_ACCOUNT} in {bank}
Loan amount credited in {BANK_ACCOUNT}, my savings account
jan dhan account {BANK_ACCOUNT}
pension account {BANK_ACCOUNT}
passbook account {BANK_ACCOUNT}, IFSC code {_ifsc}, {branch}
@LOAN_NO
Application no {LOAN_NO} rejected
Loan A/c {LOAN_NO}, EMI {amount}
against loan {LOAN_NO} I paid {amount}
Kindly close {LOAN_NO} and give NOC
agreement number {LOAN_NO} dated {date}
statement of {LOAN_NO} required
proposal {LOAN_NO} is pending since {month}
settlement letter for {LOAN_NO} given but still DPD
prospect no. {LOAN_NO}
The loan a/c is {LOAN_NO}, please see
in SMS it is coming loan {LOAN_NO}
LAN number they told {LOAN_NO}
Kindly refer loan {LOAN_NO}
jewel loan {LOAN_NO} sold by you
{bank} {product} {LOAN_NO} {date}
@PASSPORT
Passport {PASSPORT}, NRE account
ID proof passport {PASSPORT}
I am in Dubai, passport number {PASSPORT}
passport copy ({PASSPORT}) attached
I have given passport {PASSPORT} xerox
@PLATE
My vehicle {PLATE} is seized
RC of {PLATE} with bank
bike number {PLATE} loan closed
tractor {PLATE} taken in night
HP removal for {PLATE}
Swift Dzire car {PLATE}, EMI running
@CREDENTIAL
I shared OTP {CODE} with caller
my password {CREDENTIAL} not working
ATM pin {CODE} locked
boy on phone said tell OTP, I told {CODE}
@LOOK
EMI of {amount} for {count} months
interest {rate} instead of {rate}
paid {amount} on {date} by UPI
Customer care {hotline} no response
foreclosure charge {percent} plus GST
complaint no {ticket} dated {date}
{branch} manager told to come after {duration}
As per {law}, you should release in {duration}
CIBIL score reduced in {month}
transaction id {order}, {amount}
loan of {amount} from {bank} in {year}
{company} agents are coming at {time}
bounce charge {amount} {count} times
I am {job} with salary {amount}
app {version} showing error
{regulator} guidelines say {duration}
processing fee {amount} cut
moratorium {duration} interest {amount}
{bank} merged with {bank} in {year}
card last four {last4}
outstanding {amount} as on {date}
gold {count} grams, loan {amount}
cheque no. bounced on {date} at {time}
ticket {ticket} auto closed
top up of {amount} at {rate} for {duration}
disbursed {amount} only, sanctioned {amount}
penal charges {percent} per month
{count} EMIs balance till {year}
EMI no {count} paid on {date}, receipt {order}, still showing due
{company} took {amount} cash at {time}, no receipt
demand notice {date}, amount {amount}, reply within {duration}
@FILL
Please do justice
I am a poor farmer sir
Kindly look into the matter personally
They are using very bad language
My image in society is spoiled
No one is responding properly
I have paid all EMIs on time
humble request
It is a case of clear cheating
my marriage is fixed, please stop the calls
Kindly save my family
my old parents are living in fear
@=NAME
Name of applicant|Full name (as per PAN)|Name of person complaining
@=PHONE
Registered mobile number|Contact no. (WhatsApp)|Mobile (own)
@=EMAIL
E-mail id (registered)|Your e-mail (Gmail etc.)
@=ADDRESS
Present residence|House address
@=DOB
Date of birth (DD/MM/YYYY)|DOB as in Aadhaar
@=IN_PAN
PAN (capital letters)|PAN as on the card
@=IN_AADHAAR
Aadhaar number|Aadhaar/VID|Aadhaar (of the person who signed)
@=BANK_ACCOUNT
Bank a/c no.|Savings account no
@=LOAN_NO
Loan account no.|Application/loan number
@=BANK_CARD
Debit card number|Credit card (16 digits)
@=PLATE
Registration no. of vehicle|Vehicle under loan
"""
