"""Ways of wording in the English of India, as ordinary complaints have them, for measuring only."""

from typing import Final

BLIND: Final = r"""
@TITLE
Complaint regarding my {product}
Excess EMI deducted, {NAME}, loan {LOAN_NO}
NOC not issued even after closure
Rude behaviour of recovery agent from {company}
Request to correct CIBIL record of {NAME}
Refund of {amount} not received till date
Fwd: my father's loan, {NAME2}
Complaint to nodal officer against {branch}
Two EMIs deducted in {month}
Balance transfer delayed by {duration}
@OPEN
Respected Sir, my name is {NAME} and I am having a {product} with your bank since {year}.
Dear Sir/Madam, I am {NAME}, customer of {branch}
Dear Team, this is regarding my loan account {LOAN_NO}
Hello sir, I have one complaint about EMI
Dear {AGENT} sir, as per our telephonic discussion on {date}
To,\nThe Branch Manager,\n{bank}\nSub: complaint about {product}
Hi team, {NAME} this side
Good morning madam, I am writing on behalf of my mother {NAME}
We are concerned for our client Shri {NAME}
Customer {NAME} visited branch today and submitted the below complaint
I want to bring to your kind notice the following
Dear Sir, I am {NAME} from a village and I have taken one gold loan
Hello team, pls check below mail of customer {NAME} and revert
@CLOSE
Thanking you,\nYours faithfully,\n{NAME}\nMob: {PHONE}
Thanks & Regards,\n{NAME}
Please do the needful. Regards, {NAME}
Kindly resolve at the earliest, {NAME}, {PHONE}
Warm regards\n{NAME:first} {NAME:last}\n{job}
If not resolved in {duration} I will complain to {regulator}
Advocate {NAME2}, for the complainant {NAME}
Complaint noted by {AGENT} on {date}
Regards,\n{NAME}\nMobile {PHONE}\nEmail {EMAIL}
Please help me sir. {NAME}
Yours faithfully\n(Signed) {NAME}
@NAME
Loan is in the name of {NAME}
I, {NAME}, took a {product} of {amount} in {year}
Mr. {NAME} called us regarding NOC
Smt. {NAME} is the main borrower
Shri {NAME} had taken the loan for his shop
Customer name {NAME}, loan type {product}
Mr {NAME:last} is requesting waiver of bounce charges
your executive {AGENT} told me there is no foreclosure charge
Madam {AGENT} from customer care gave me ticket {ticket}
account holder name is {NAME}, pls check
The name printed in my CIBIL is {NAME} and it is correct
sir i am {NAME} i paid all emi on time
The post dated cheques were signed by {NAME}
{NAME} S/o {NAME2}
{NAME} W/o {NAME2}
This is {NAME} again, last mail was on {date}
Application of {NAME} was rejected without reason
I am {NAME:first}, we spoke in the morning
My full name as per Aadhaar is {NAME}
Kindly issue the NOC in favour of {NAME}
Borrower: {NAME}\nCo-borrower: {NAME2}
Recovery agent asked whether I am {NAME} and started shouting
Documents attached: {NAME:file}_KYC.pdf
Hello, am I speaking with {NAME}? This is how the call started
Loan sanctioned to {NAME} on {date} for {amount}
The complaint is by Mrs. {NAME}, retired {job}
Dear {NAME}, your EMI of {amount} is due, such SMS is coming daily
customer by name {NAME} came for closure of loan
Mr. {NAME:last} from my side is authorised to collect papers
Name in loan sanction letter is {NAME}
sir my name is {NAME} and i am a {job}
@NAME2
My wife {NAME2} is co-applicant
My father {NAME2} expired in {year}
The DSA agent {NAME2} promised {rate}
guarantor is my friend {NAME2}
Agent named {NAME2} from {company} came to my house
My son {NAME2} will speak on my behalf
branch manager Mr. {NAME2} is not listening
{NAME2} ji from recovery department called my office
loan was taken by my brother {NAME2} and I am only guarantor
Legal heir of late {NAME2}
my husband {NAME2} is out of station so I am writing
my advocate {NAME2} will send the notice
The car was sold to me by {NAME2}
My mother {NAME2} is the nominee and she is illiterate
Sales person {NAME2} took my signature on blank form
the officer Mr {NAME2} is telling come tomorrow come tomorrow
@PHONE
My mobile number is {PHONE}
My registered mobile no. is {PHONE}
Please call me on {PHONE} after {time}
You can call me or WhatsApp me on {PHONE}
alternate number {PHONE2}
Recovery agent is calling from {PHONE2} again and again
I am getting calls from {PHONE2} in the name of {bank}
My old number {PHONE2} is closed, new number is {PHONE}
Kindly update my mobile number as {PHONE}
OTP is going to old number {PHONE2}
They called my reference on {PHONE2} and told everything
my father's number is {PHONE2}
Ph no: {PHONE}, email: {EMAIL}
I called {hotline} from my number {PHONE}
my no is {PHONE} pls call back sir
My wife's mobile {PHONE2} is also getting calls
Customer asked to call back on {PHONE}
call recording name is {PHONE:digits}.mp3
Cell: {PHONE}
my brother's no. {PHONE2} is also active
this is my number sir {PHONE}
missed call came from {PHONE2}
Kindly contact on mobile {PHONE}
@EMAIL
My registered email id is {EMAIL}
Kindly send the statement to my mail {EMAIL}
Please share the soft copy on {EMAIL}
I have sent mail from {EMAIL} on {date}
mail id of my son is {EMAIL2}
Kindly update my email as {EMAIL}
Please mark a copy to {EMAIL2}
From: {EMAIL}\nTo: nodal officer\nDate: {date}
No mail received on {EMAIL} till now
my mail address is {EMAIL}
statement not coming on my Gmail {EMAIL}
@ADDRESS
present address: {ADDRESS}
Recovery people came to {ADDRESS} at {time}
The flat is at {ADDRESS}
I have shifted to {ADDRESS} in {month}
My native place address is {ADDRESS2}
Kindly send the original documents to {ADDRESS}
{NAME}, {ADDRESS}, Mob {PHONE}
Notice was sent to my old address {ADDRESS2}
The mortgaged property is situated at {ADDRESS}
Courier the NOC to {ADDRESS}
Address as per Aadhaar is {ADDRESS}
My residence is {ADDRESS}
I am living at {ADDRESS} on rent
Field officer verified {ADDRESS} on {date}
@IN_PAN
My PAN number is {IN_PAN}
PAN card {IN_PAN} is linked with the loan
Somebody took a loan on my PAN {IN_PAN}
{NAME}, PAN {IN_PAN}
CIBIL report for PAN {IN_PAN} shows wrong loan
KYC done with PAN {IN_PAN}
My Permanent Account Number is {IN_PAN}
PAN of borrower: {IN_PAN}
as per PAN card {IN_PAN} my name is correct
@IN_AADHAAR
Aadhaar card number {IN_AADHAAR} was given for KYC
Loan was taken on my Aadhaar {IN_AADHAAR} without my knowledge
Aadhaar {IN_AADHAAR} and PAN {IN_PAN} both are linked
Agent took photo of my Aadhaar card, {IN_AADHAAR}
e-KYC failed for Aadhaar {IN_AADHAAR}
my Aadhaar is {IN_AADHAAR} sir
Aadhaar of applicant: {IN_AADHAAR}
I gave Aadhaar number {IN_AADHAAR} at {branch}
they linked Aadhaar {IN_AADHAAR} to some other loan
@DOB
Date of birth as per Aadhaar is {DOB}
My date of birth in CIBIL is wrong, correct is {DOB}
DOB: {DOB}, PAN: {IN_PAN}
I was born on {DOB} and now I am retired
My mother's date of birth is {DOB}
{NAME}, DOB {DOB}, loan {LOAN_NO}
date of birth {DOB} is verified by the executive
my birth date is {DOB} sir
Customer confirmed DOB as {DOB}
My DOB on PAN is {DOB}
Born on {DOB}, retired in {year}
date of birth: {DOB}, as in school certificate
Customer's date of birth is {DOB}
@BANK_CARD
My credit card number is {BANK_CARD}
My debit card {BANK_CARD} is blocked
{amount} was deducted from my card {BANK_CARD}
Card no {BANK_CARD} was never received by me
EMI is converted on credit card {BANK_CARD} without asking
I have closed my credit card {BANK_CARD} in {month}
Annual fee charged on card number {BANK_CARD}
{bank} credit card {BANK_CARD} has a charge of {amount}
I did not apply for credit card {BANK_CARD}
My card number {BANK_CARD} was used online on {date}
@BANK_ACCOUNT
My savings account number is {BANK_ACCOUNT}
EMI is deducted from my account {BANK_ACCOUNT}
Please credit the refund in account number {BANK_ACCOUNT}
Salary account {BANK_ACCOUNT} with {bank}
ECS mandate is on my account no {BANK_ACCOUNT}
Bank account {BANK_ACCOUNT} is under hold
Account number: {BANK_ACCOUNT}\nIFSC: {_ifsc}
you debited {amount} from a/c {BANK_ACCOUNT} two times
Money not credited in my account no. {BANK_ACCOUNT}
Account {BANK_ACCOUNT}, IFSC code {_ifsc}
@LOAN_NO
My LAN is {LOAN_NO}
loan no. {LOAN_NO}, EMI {amount}
NOC for loan {LOAN_NO} is pending
I have foreclosed loan {LOAN_NO} on {date}
Application number {LOAN_NO} is in process since {month}
My {product} account is {LOAN_NO}
Loan agreement no. {LOAN_NO} dated {date}
Kindly waive the penalty in {LOAN_NO}
Sir my loan id {LOAN_NO} is closed but CIBIL is showing active
Reference loan account {LOAN_NO}, ticket {ticket}
Please share foreclosure letter of {LOAN_NO}
Outstanding in loan {LOAN_NO} is {amount}
Interest in {LOAN_NO} was changed from {rate} to {rate}
Loan account {LOAN_NO} of {NAME}
My loan a/c is {LOAN_NO}
Please check loan number {LOAN_NO} sir
gold loan no. {LOAN_NO}
EMI of loan {LOAN_NO} bounced in {month}
@PASSPORT
Passport number {PASSPORT} submitted as address proof
I am NRI, my passport number is {PASSPORT}
KYC was done with passport {PASSPORT}
Passport of applicant, no. {PASSPORT}
I gave my passport {PASSPORT} as ID proof
@PLATE
My vehicle number is {PLATE}
Car no. {PLATE} is under loan
Recovery agents took my bike {PLATE}
RC of {PLATE} is still with bank
My two wheeler {PLATE} was seized on {date}
Vehicle registration no. {PLATE}
Tractor no. {PLATE} was taken
my scooty number is {PLATE}
@CREDENTIAL
I told the OTP {CODE} to the caller
OTP {CODE} came on my mobile
My net banking password is {CREDENTIAL}, not working
my ATM pin is {CODE}
He asked OTP and I gave {CODE}
@LOOK
My EMI is {amount} for {duration}
Rate of interest was {rate} and now it is {rate}
Bounce charges of {amount} debited on {date}
{job} of {branch} told me to come after {duration}
As per {law} you cannot do this
I have complained to {regulator} also
My ticket number is {ticket}
UTR number is {order}
I took the {product} in {year}
{company} is harassing me since {month}
Your app version {version} is not opening
I have paid {count} EMIs regularly
Foreclosure charges are {percent} plus GST
card ending with {last4}
I am working as {job} with salary of {amount}
I reached {branch} at {time} but it was closed
Sanctioned amount {amount}, disbursed {amount}
Insurance of {amount} added without my consent
Cheque bounced on {date} due to your mistake
they are asking {amount} for settlement
I transferred my loan from {bank} to {bank}
Loan tenure is {duration}, paid {count} months
Last EMI date was {date}
Penal charges of {amount} in {month}
subvention of {percent} not given
Moratorium was taken in {year} for {duration}
stamp duty {amount} and processing fee {amount}
The agent came at {time} in the night
Credit card bill of {amount} came on {date}
I gave {amount} cash to the agent on {date}
{branch} people are sending me to {company}
@FILL
I am facing lot of problem
Please help me sir, I am a poor man
No one is giving proper reply
I have visited the branch so many times
I am regular in paying my EMI
My family is suffering due to this
I lost my job in lockdown
Please remove my name from defaulter list
They are using abusive language
My CIBIL score got spoiled because of your mistake
I don't want to continue with this bank
Kindly take strict action
Please understand my situation
I request you to close this matter
It is a humble request
@=NAME
Borrower name|Name as per Aadhaar|Name of borrower (as in PAN)|Customer full name
@=PHONE
Registered mobile|Mobile number (registered)|Mobile no. of borrower|Other contact no.
@=EMAIL
Registered email ID|Email ID of customer|E-mail (registered with bank)
@=ADDRESS
Permanent address|Permanent address with PIN|Residence address
@=DOB
DOB as per PAN|Date of birth (as in PAN)|DOB of applicant
@=IN_PAN
PAN of customer|PAN number (mandatory)
@=IN_AADHAAR
Aadhaar number of customer|Aadhaar of borrower|Aadhaar number (12 digit)
Aadhaar no. of applicant|Your Aadhaar
@=BANK_ACCOUNT
Savings A/c no.|Savings bank account no.|A/c no. for ECS
@=LOAN_NO
Loan account no. (LAN)|Loan A/c No. of borrower
@=BANK_CARD
Credit card number|Card no. (if any)|Credit card no. of customer|Card number involved
@=PLATE
RC number|Vehicle no. (as in RC)
"""
