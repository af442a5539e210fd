"""Words that English complaints use in small letters, so that they are no names.

Counted in public complaints to the US Consumer Financial Protection Bureau, in which names are blanked.
"""

from __future__ import annotations

from typing import Final

_WORDS: Final = """
abandoned abide ability able abolish abolishment about above abruptly absence absolute absolutely absurd
abuse abusive academic accept acceptable acceptance accepted accepting access accessed accessible accessing
accident accidentally accommodate accordance according accordingly accords account accountability
accountable accountant accounting accounts accredited accrual accrue accrued accruing acct accumulate
accumulated accuracy accurate accurately accusations accused accusers ach achieve acknowledge acknowledged
acknowledgement acknowledging acknowledgment acquire acquired acquiring acquisition across acted acting
action actions activate activated active actively activities activity acts actual actually adamant add added
adding addition additional address addressed addresses addressing adds adequate adequately adhere adjust
adjusted adjustment adjustments admin administered administration administrative admission admit admitted
adv advance advanced advances advantage adverse adversely advertise advertised advertisement advertising
advice advise advised adviser advising advocate affect affected affecting affects affidavit affiliated
affirm afford affordable afforded aforementioned afraid after afternoon afterwards again against age aged
agencies agency agencys agent agents aggressive ago agree agreed agreeing agreement agreements agrees ahead
aid air aka alarming alert alerted alerts align all allegation allegations alleged allegedly alleging
allotment allow allowed allowing allows almost alone along already also alteration altered alternate
alternative although always amicably among amortization amount amounted amounting amounts analysis and angry
announced annual annually another answer answered answering answers antedates anticipated anxiety any
anybody anymore anyone anything anytime anyway anyways anywhere apart apartment apologize apologized
apologizing apology app apparent apparently appeal appealed appear appeared appearing appears applicable
applicant applicants application applications applied applies apply applying appointment appointments
appraisal appraised appraiser appreciate appreciated approached appropriate appropriately approval approve
approved approving approx approximate approximately arbitrarily arbitrary arbitration are area aren arent
argued arise around arrange arranged arrangement arrangements arrears arrive arrived arrives article
articles asap aside ask asked asking asks aspect aspects assert asserted assertion assessed assessment asset
assets assigned assignee assignment assist assistance assistant assisted assisting associate associated
associates association assume assumed assuming assumption assurance assurances assure assured astronomical
attach attached attaching attachment attachments attempt attempted attempting attempts attend attendance
attended attending attention attorney attorneys auction audio audit audits authorities authority
authorization authorize authorized auto automated automatic automatically autopay avail availability
available average avoid avoided awaiting awarded aware away awful baby back backdated backed background bad
badly bag bait bal balance balances balloon bank banker banking bankrupt bankruptcy banks banned barely
bargain barred base based basic basically basis bathroom bearing bears became because become becomes
becoming bed been before beforehand began begged begging begin beginning begins begun behalf behavior behind
being belief believe believed believing belong belonged belonging belongings belongs below benefit benefits
besides best better between beyond big bigger biggest bike bill billed billing bills bind binding birth
birthday bit biweekly black blame blank blatant block blocked blocking board boat bogus boiler bold bonus
book booked booking books borrow borrowed borrower borrowers borrowing boss both bother bottom bought bounce
bounced box boy branch branches brand breach breached breaches break breakdown breaking breathing brief
bring bringing brings broader broke broken broker brother brought budget build builder building built
bullying bunch burden burdened bureau bureaus bus business businesses busy but button buy buyer buyers
buying calculate calculated calculation calculations calendar call callback called caller calling calls came
can cancel canceled canceling cancellation cancelled cancelling cannot cant cap capable capacity capital
capitalized car card cards care career careful carefully carer cares carried carrier carry cars case cases
cash cashed cashier cashiers cashing cat catch category caught cause caused causing cease ceased cell
cellphone cent center centre cents certain certainly certifiable certifiably certificate certification
certified certify cessation chain chair challenge challenged challenging chance chances change changed
changes changing channels chapter character charge charged charges charging chase chat check checked
checking checkout checks cheque child children choice choose chose chosen circumstance circumstances cited
citing citizen citizens city civil claim claimed claiming claims clarification clarify clarity class classes
classified clause clean clear clearance cleared clearing clearly clerk click clicked clicking client clients
close closed closer closing closure club clue code codes codified coding coffee cold collateral collect
collected collecting collection collections collector collectors collects college color com combined come
comes comfortable coming comment comments commercial commit commitment committed committing common
communicate communicated communicating communication communications community companies company companys
compared comparison compassion compensate compensated compensation competent complain complained complaining
complaint complaints complete completed completely completeness completing completion complex compliance
compliant compliantly complicated complied comply complying composed compounded compounding comprehensive
compromise compromised compromises computed computer concern concerned concerning concerns concluded
conclusion condition conditional conditions condo conduct conducted conducting conference confident
confidential confidentiality confirm confirmation confirmed confirming confirms conflict conflicting
confused confusing confusion connect connected connection consecutive consent consented consequence
consequences consider considerable consideration considered considering consist consistent consistently
consolidate consolidated consolidation conspicuously constant constantly constitute constitutes constituting
construction construed consult consumer consumerfinance consumers contact contacted contacting contacts
contain contained containing contains content contest contesting context continually continue continued
continues continuing continuous continuously contract contracted contractor contractors contracts
contractual contradictory contrary control convenience conversation conversations conversion convert
converted convictions convinced cooperate cooperation cooperative copied copies copy core corporate
corporation correct corrected correcting correction corrections corrective correctly correctness
correspondence corrupt cosigned cosigner cost costing costs could couldn couldnt council counsel counseling
count counted counter countless country county couple course court courtesy courthouse courts cousin cover
coverage covered covers covid crazy create created creating credit credited crediting creditor creditors
credits creditworthiness crime crimes criminal criminals crisis criteria critical crooks crop cross crucial
cry crying cure currency current currently cust custody customer customers cut cutting cycle cycles dad
daily damage damaged damages damaging dark dashboard data database dataset date dated dates daughter
daughters day days dead deadline deal dealer dealership dealing dealings deals dealt death debit debited
debits debt debtor debts decades deceased deceitful deceived deceiving deception deceptive decide decided
decision decisions declaration declare declared decline declined declining decrease decreased decree deduct
deducted deducting deduction deductions deed deeds deemed deeply defamation default defaulted defaulting
defective defend defense defer deferment deferral deferred deficiency deficient defined definitely
definition defrauded degree delay delayed delaying delays delete deleted deleting deletion deliberate
deliberately delinquencies delinquency delinquent deliver delivered delivery demand demanded demanding
demands demonstrate demonstrates demonstrating denial denials denied dental dentist deny denying department
departments depending deposit deposited deposits dept derelict derogatory described describing description
deserve designated designed desist desk desperate desperately despite destroy destroyed destroying detail
detailed detailing details determination determine determined detrimental devastated devastating device
diagnosed did didn didnt died difference different differently difficult difficulties difficulty digit
digital digits diligence diligent diligently direct directed direction directions directly director dirt
disabled disagree disappeared disappointed disappointing disaster disburse disbursed disbursement
disbursements discharge dischargeable discharged disclose disclosed disclosing disclosure disclosures
disconnect disconnected discontinue discount discover discovered discovering discovery discrepancies
discrepancy discretion discriminate discriminated discriminating discrimination discuss discussed discussing
discussion disheartening dishonest dismissal dismissed dispersed display displayed dispute disputed disputes
disputing disregard disrespectful dissatisfied dissolution dissolved distress district disturbing divorce
divorced doc docs doctor document documentation documented documenting documents does doesn doesnt dog doing
dollar dollars don done dont door double doubled doubt down download downloaded draft drafted dramatically
drastic draw drawn dream drive driven driver drivers driveway driving drop dropped dropping drove due dues
duplicate during duties duty each earlier earliest early earn earned easier easily easy eat economic economy
educated educational effect effected effecting effective effectively effort efforts egregious eight eighty
either elderly elect elected electric electricity electronic electronically elects eleven eligibility
eligible eliminated else elses elsewhere email emailed emailing emails embarrassed emergency emi emotional
emotionally emphasize employed employee employees employer employment emptied empty enclosed encountered
encourage encouraged end endeavor ended ending endorsed endorsement ends energy enforce enforceability
enforceable enforced enforcement engage engaged engaging engine enough enquiry enroll enrolled enrolling
enrollment ensure ensuring enter entered entering entire entirely entirety entities entitled entity entries
entry envelope equal equally equipment equity eradication erased erroneous erroneously error errors escalate
escalated escalating escalation escalations escrow especially essential essentially est establish
established establishing estate estimate estimated etc ethical evaluation even evening event events
eventually ever every everybody everyday everyone everything everytime eviction evidence evidenced evident
exact exactly example exceed exceeded exceeding exceeds excellent except exception excess excessive exchange
exchanged exchanges excluding exclusions excuse excuses executed executive executor exempt exemption
exercise exercising exhausted exhausting exhibit exist existed existence existing exists exit exorbitant
expect expectation expectations expected expecting expedite expense expenses expensive experience
experienced experiences experiencing expiration expire expired expires explain explained explaining explains
explanation explanations explicit explicitly explore exposed exposure express expressed expressly ext extend
extended extending extension extensions extensive extent extenuating extortion extra extreme extremely eyes
fabricated face faced facilitate facility facing fact factor factors facts factual fail failed failing fails
failure failures fair fairly fairness faith fake fall fallen falling falls false falsely falsified families
family far farther fashion fast father fault faulty favor favorable fax faxed fear feature features federal
federally fee feedback feel feeling feels fees feet fell fella felt female few fiduciary field fifteen fight
fighting figure figured figures file filed files filing fill filled filling final finalize finalized finally
finance financed finances financial financially financing find finding findings finds fine fined fines
finish finished fire fired firm firmly first fit five fix fixed fixes fixing flag flagged flat flexibility
flexible flood floor flyer folder folks follow followed following follows food for forbearance force forced
forcing foreclose foreclosed foreclosure foregoing foreign forever forged forget forgive forgiven
forgiveness forgot forgotten form formal formally format former formerly forms formula forth forty forward
forwarded forwarding found four fourteen fourth frame frankly fraud fraudulent fraudulently free freeze
freezing frequently friend friendly friends from front froze frozen frustrated frustrating frustration ftc
fulfill fulfilled full fully function functioning fund funded funding funds funeral furious furnish
furnished furnisher furnishers furnishes furnishing furniture further future gain gained gap garage garnish
garnished garnishment gas gate gather gave general generally generate generated generic genesis gentleman
gesture get gets getting gift girl girls give given gives giving gladly glitch goal goes going gold gon gone
good goodleap goods goodwill got gotten gov governed governing government governs grace graduate graduated
graduates graduating graduation grand grant granted granting grants grateful grave great greater greatly
green groceries gross grossly ground grounds group groups grow growing grown guarantee guaranteed guarantor
guess guidance guide guidelines guy guys hacked had hadn hadnt half hall halted hand handed handle handled
handler handles handling hands hang hanging hangs happen happened happening happens happy harass harassed
harassing harassment hard harder hardship hardships harm harmed harmful harming harrassment has hasn hasnt
hate have haven havent having head headquarters health hear heard hearing heart held help helped helpful
helping hence her here hereby herein hers herself hesitate hesitating hey hidden hiding high higher highest
highlighted highly highway him himself hindering hire hired his history hit hold holder holding holds
holiday holidays home homeless homeowner homeowners homes honest honestly honor honored honoring hope hoped
hopefully hopes hoping horrible hospital hostage hostile hotel hour hours house household housing how
however hrs https huge human hundred hundreds hung hurricane hurt hurting husband husbands idea identical
identifiable identification identified identifiers identifies identify identifying identity ies ignorance
ignore ignored ignoring ill illegal illegally illness image images imagine immediate immediately impact
impacted impacting impacts imperative implemented implication implications implied importance important
importantly impose imposed impossible impression improper improperly improve improvement inability
inaccuracies inaccurate inaccurately inactive inadequate inappropriate inbox incentive inception incident
include included includes including income incompetent incomplete inconsistencies inconsistency inconsistent
inconvenience incorrect incorrectly increase increased increases increasing incredibly incur incurred indeed
independent indicate indicated indicates indicating indication individual individuals industry ineligible
inflated inflation info inform information informed informing informs inherently initial initially initiate
initiated initiating injunction injurious injury injustice ink innocent inquire inquired inquires inquiries
inquiring inquiry insane inside insist insisted insisting inspected inspection inspector install
installation installed installer installment installments instalment instalments instance instances instant
instead institution institutions instructed instruction instructions instrument instruments insufficient
insurance insure insured insurer integrity intend intended intending intent intention intentional
intentionally intentions interaction interest interested interests internal internet intervention interview
into intrest introduced invalid invalidates investigate investigated investigating investigation
investigations investigator investment investor invoice invoices invoking involve involved involvement
involves involving irrefutably isn isnt issue issued issues issuing item itemized items its itself job jobs
joint journey judge judgement judgment judicial jumped june junk jurisdiction just justice justification
justify keep keeping keeps kept key keys kids kind kindly kitchen knew know knowing knowingly knowledge
known knows labeled lack lacking lacks lad lads lady laid lakh lakhs land landed landlord language lapse
large larger last late later lates latest laughed law lawful lawfully laws lawsuit lawsuits lawyer lawyers
lead leading leads leaflet learn learned learning lease leased leasing least leave leaves leaving led ledger
left leg legal legality legally legitimacy legitimate lend lender lenders lending length lengthy lent less
let lets letter letterhead letters letting level levels liabilities liability liable licence license
licensed lie lied lien liens lies lieu life lift lifted light like likely limbo limit limitation limitations
limited limiting limits line lines link linked linking links list listed listen listened listening listing
lists literally litigation little live lived livelihood lives living load loan loaned loans local locate
located location locations lock locked lodge lodged log logged logging login logo lol long longer look
looked looking looks loosing lose losing loss losses lost lot lots love low lower lowered lowering lowest
loyal luck lump lying machine made mail mailbox mailed mailing mails main maintain maintained maintaining
maintenance major make makes making malicious man manage manageable managed management manager managers
managing mandate mandated mandates mandatory manipulated manner manual manually many map march marital mark
marked market marketing marks marriage married massive match matched matching material materially materials
maternity math matter matters matured maturity max maximum may maybe mean meaning meaningful means meant
meantime measures mediation medical meet meeting member members membership men mental mentally mention
mentioned merchandise merchant merely merger mess message messages messaging messed met method methods metro
mgr mid middle might mileage miles military million millions min mind mine mines minimal minimum minor mins
minus minute minutes mis misapplied miscommunication misconduct mishandled mishandling misinformation
misinformed mislead misleading misled mismanagement misreported misreporting misrepresentation
misrepresentations misrepresented misrepresenting miss missed missing mistake mistaken mistakenly mistakes
misuse mitigate mitigation mobile model modification modifications modified modify mom moment monetary money
moneylion monies monitor monitored monitoring month monthly months more morning mortgage mortgages most
mostly mother motion move moved moves moving much multiple mum must mute myself name named names national
nationwide natural nature navigate near nearly necessary need needed needing needs negative negatively
neglected negligence negligent negligently negotiable negotiate negotiated neighbor neighbour neither nephew
net never new newly news newspaper next nice night nightmare nights nine nobody non nonaffiliated
noncompliance none nonpayment nonpublic nor normal normally not notarized notary notate note noted notes
noteworthy nothing notice noticed notices noticing notification notifications notified notifies notify
notifying noting now nowhere null number numbers numerous nurse obeyed obligated obligation obligations
observed obtain obtained obtaining obtains obvious obviously occasion occasions occur occured occurred
occurring occurs odd off offer offered offering offers office officer officers offices official officially
officials offs offset often okay old older once one ones ongoing online only onto open opened opening openly
opens operate operating operation operational operations operator opinion opportunities opportunity opposite
oppress opt opted option options ordeal order ordered orders organization organizations origin original
originally originated originating origination other others otherwise our ours out outcome outdated outlined
outlines outlining outrageous outright outside outstanding over overall overcharged overdraft overdrawn
overdue overnight overpaid overpayment overpayments overseas oversight owe owed owes owing own owned owner
owners ownership owns package packet page pages paid pain paint pair pandemic panel panels paper papers
paperwork paragraph parent parents parking part partial partially participate participated particular
particularly parties partner partners parts party pass passbook passed passing passport password passwords
past paste pasted path patience patient pattern pause paused pawn pay payable payback paycheck payday payed
paying payment payments payoff payout payroll pays payslip payslips paystub paystubs peace pen penalized
penalties penalty pending penny pension people per percent percentage perfect perfectly perform performed
perhaps period periods permanent permanently permissible permission permitted persisted persistent person
personal personally personnel persons pertaining pertinent phishing phone phoned phones photo photos
physical physically pick picked picking picture pictures piece pieces pitch place placed placement places
placing plain plaintiff plaintiffs plan planned planning plans platform play playing please pleased pleasure
pledging plenty plus pmt pocket point pointed pointing points police policies policy polite pool poor poorly
pop portal portfolio portion position positive possess possession possibility possible possibly post postal
posted posting postpone potential potentially pounds power practice practices practicing pray pre precisely
predatory preference prejudice prematurely premium premiums prepaid prepare prepared prepayment prescribed
presence present presented presenting president press pressed pressure pressured pretenses pretty prevent
prevented preventing previous previously price prices primary prime principal principle principles print
printed printout prior priority privacy private privately privilege probably probate problem problems
procedure procedures proceed proceeded proceeding proceedings proceeds process processed processes
processing processor produce produced product products professional profile profit program programs progress
prohibit prohibited prohibits project promise promised promises promissory promo promotion promotional
prompt prompted promptly proof proper properly property proposed protect protected protecting protection
protections protects proud prove proved proven proves provide provided provider providers provides providing
proving provision provisions public published pull pulled pulling pulls punished punitive purchase purchased
purchasers purchases purchasing purpose purposely purposes pursing pursuant pursue pursued pursuing push
pushed pushing put puts putting qualification qualified qualify qualifying quality queries question
questionable questioned questioning questions quick quickly quid quit quite quote quoted race rain raise
raised raises raising ran random rang range rarely rate rates rather rating ratio reach reached reaching
read readily reading reads ready real reality realize realized realizing really realtor reapply reason
reasonable reasonably reasoning reasons reassured rebuild recalculated recall receipt receipts receive
received receives receiving recent recently recieved reckless recognize recognized recommended
reconsideration record recorded recording recordings records recourse recover recovered recovering recovery
rectification rectified rectify rectifying recurring red redemption redress reduce reduced reduction ref
refer reference referenced references referencing referred referring refinance refinanced refinancing
reflect reflected reflecting reflects refund refundable refunded refunding refunds refurnishing refusal
refuse refused refuses refusing regain regard regarding regardless regards register registered registration
regret regular regularly regulation regulations regulatory reimburse reimbursed reimbursement reinsertion
reinstate reinstated reinvestigate reinvestigation reissued reiterate reject rejected rejection related
relates relating relation relationship relative release released relevant reliable relied relief rely remain
remainder remained remaining remains remark remarks remedied remedies remedy remember remind reminded
reminder remittance remortgage remotely removal remove removed removing rendered renew renewal rent rental
reopen reopened rep repaid repair repaired repairs repay repaying repayment repayments repeat repeated
repeatedly repeating replace replaced replacement replied reply replying repo report reported reporting
reports repositories repossess repossessed repossession represent representation representative
representatives represented representing represents reps reputation reputational req request requested
requesting requests require required requirement requirements requires requiring requisite requisites
rescind research researched researching resend resent reserve reset reside resided residence residential
residents resolution resolutions resolve resolved resolving resort resources respect respectfully respond
responded responding response responses responsibilities responsibility responsible responsibly responsive
responsiveness rest restart restarted restitution restored restricted restrictions resubmit resubmitted
result resulted resulting results resume resumed retail retain retained retaining retaliation retire retired
retirement retrieve retrieving retroactively return returned returning returns revealed revenue reversal
reverse reversed reversing review reviewed reviewing reviews revised revocation revoke revoked revolving
rewards rid ridiculous right rightfully rights ring ringing rings rip ripped rise risk risks road robbery
role rolled rolling roof roofer room roughly round route routing row rude ruin ruined ruining rule rules run
runaround rung running runs rupees rush sad safe safeguard safeguarded safeguarding said salary sale sales
salesman salesperson same sanction sat satisfaction satisfactory satisfied satisfy save saved saving savings
saw say saying says scam scammed scammer scammers scamming scan scanned scared schedule scheduled scheme
school schools score scores screen screenshot screenshots screwed scrub search searched searching second
secondary section secure secured securing securities securitization securitized security see seeing seek
seeking seem seemed seemingly seems seen sees select selected self selfie sell seller selling semester send
sender sending sends senior sense sensitive sent separate separated separately seq series serious seriously
serve served server serves service serviced servicer servicers services servicing serving set setting settle
settled settlement settlements settling setup seven several severe severely severity shady shall shape share
shared sharing shark she sheet sheriff shift shipped shock shocked shoes shop shopping short shortage
shortly shots should shouldn shouldnt shouldve show showed showing shown shows shut sick side sight sign
signature signatures signed signer significant significantly signing silence similar simple simply
simultaneously since single sir sister sit site sits sitting situation situations six sixty size skip sleep
slip slow small smaller social society soft software solar sold sole solely solicitation solicitor solution
solutions solve some somebody somehow someone something sometimes somewhere son soon sooner sorry sort
sought sound sounded sounds source sources space spam speak speaking speaks special specialist specific
specifically specified specify speedy spend spending spent spite split spoke spoken spot spouse spread
spring ssn stability stable staff stage stall stamp stamped stand standard standards standing stands start
started starting starts state stated statement statements states stating station statue status statuses
statute statutes statutory stay stayed steal stealing step steps still stock stole stolen stop stopped
stopping storage store stored stores stories story straight straightened straightforward strain strange
street stress stressed stressful strict strong strongly structure struggle struggled struggling stub stubs
stuck student studentaid students stuff stupid sub subchapter subject submission submit submitted submitting
subparagraph subscription subsection subsequent subsequently subsidiary subsidized subsidy substantial
substantially subterfuge success successful successfully such sudden suddenly sue sued suffer suffered
suffering sufficient suggest suggested suggests suit sum summary summer summons sums superior supervisor
supervisors supplied supply support supported supporting suppose supposed supposedly sure surprise surprised
surrender surrounding survive suspect suspended suspense suspension suspicious swallowed swap swift switch
switched system systemic systems table tacked tactic tactics take taken takes taking takings talk talked
talking talks target targeted taught tax taxes tea teacher team tech technical technically technology
telephone telephoned tell teller telling tells temporarily temporary ten tenant term terminate terminated
terms terrible test testimonial text texted texts than thanked that thats the theft their theirs them
themselves then there thereafter thereby therefore thereof theres these they theyll theyre theyve thief
thieves thing things think thinking third thirteen thirty this thorough thoroughly those though thought
thousand thousands threat threaten threatened threatening threats three through throughout thrown thru thus
tick ticket tickets tied tight til till time timeframe timeline timeliness timely times timing tire tired
title titled titlemax today together told toll tomorrow tone too took top total totaled totaling totally
totals touch tough tow toward towards towed town trace track tracker tracking tractor trade traded tradeline
tradelines traditional trail trailing trained training transaction transactions transcript transcripts
transfer transferred transferring transfers transition transitions transmission transparency transparent
transpired transportation travel treasury treat treated treating treatment treatments tremendous
tremendously trial tribal trick tried trip triple trouble truck true truly trust trusted trustee truth
truthful try trying tuition turn turned turns twelve twenty twice two type typed types typically ultimately
unable unacceptable unauthorized unavailable unaware uncertainty unclear uncomfortable unconscionable
undeniably under underlying undermines understand understanding understood underwriter underwriting undue
unemployed unemployment unenforceable unethical unethically unexpected unfair unfairly unfortunate
unfortunately unhappy unhelpful unilaterally union unit university unjust unjustified unjustly unknowingly
unknown unlawful unlawfully unless unlikely unlimited unlock unnecessary unpaid unprecedented unprofessional
unproven unreasonable unrelated unresolved unscrupulous unsecured unsolicited unsubsidized unsuccessful
unsure until untrue unusual unverifiable unverified unwarranted unwilling unwillingness upcoming update
updated updates updating upfront upgrade upheld uphold upholding upload uploaded upon upset urge urgency
urgent urgently urging usage usc use used useless user users uses using usual usually usurious usury
utilities utility utilization utilize utilized utilizing utmost utterly vacation vague valid validate
validated validating validation validity valuation value valued values van vanished variable various vehicle
vehicles vendor verbal verbally verifiable verification verified verify verifying version versus very vet
veteran via viable victim victims video view viewed viewing vile village violate violated violates violating
violation violations virtual virtually visa visible visit visited voice voicemail voicemails void voided
voluntarily voluntary vulnerable wage wages wait waited waiting waive waived waiver walk walked wallet want
wanted wanting wants warehouse warn warning warrants warranty was wasn wasnt waste wasted watch water way
ways wear web website websites wedding week weekend weekly weeks weird welcome well went were weren werent
wet what whatever whats whatsoever when whenever where whereby wherein whether which while white who whoever
whole whom whose why wife will willful willfully willing willingness win window windows wire wired wise wish
witch with withdraw withdrawal withdrawals withdrawn withdrew within without witness wks woke woman women
won wonder wonderful wondering wont word wording words work worked worker workers working works world
worried worry worse worst worth worthiness worthy would wouldn wouldnt wouldve write writing written wrong
wrongdoing wrongful wrongfully wrongly wrote www yard year yearly years yelling yes yesterday yet you young
your youre yours yourself yrs zero
"""
WORDS: Final = frozenset(_WORDS.split())
"""In small letters, three letters or more."""
