"""Given names that people bear often, without accents: English and Indian, German, French, Spanish, Italian.

Our own list of common facts, as any census or registry tells them.
"""

from __future__ import annotations

from typing import Final

_GIVEN: Final = """
aadhya aarav aaron aarti abby abdul abena abigail abraham achim ada adaeze adam addison adele adelheid aditi
aditya adolfo adrian adrien adrienne agata agatha agathe agnes agnieszka agus agustin ahmed aidan aileen
aimee aino aisha aishwarya ajay ajit akash akhil akira akshay akua alain alan alana alba albert alberto
albrecht alec alejandra alejandro alessandra alessandro alessia alex alexa alexander alexandra alexandre
alexis alfie alfonso alfred alfredo ali alice alicia aline alison alistair allan allen allison alma alois
alvaro alvin alyssa amaka amanda amandine amar amber amelia amelie amina aminah amir amit amitabh amparo amy
ana anais anand ananya anders andre andrea andreas andrei andres andrew andy angel angela angeles angelica
angelika angelina angelo angie angus anh anil anirudh anita anja anjali anke ankit ankita ann anna annabel
anne anneliese annette annick annie annika anshul anthony antje antoine antoinette antonella antonia antonio
anupam anuradha aoife aparna apolline april araceli archana arjun arlene armin arnaud arnold arpita arthur
arti arturo arun aruna arvind aryan asha ashish ashlee ashleigh ashley ashok ashwin asif astrid aubrey
audrey aurelie aurelien aurora austin ava avery axel ayesha ayodele ayse ayush babatunde bala balaji
baptiste barbara barbel barry bastian bastien bayani beata beate beatrice beatriz becky begona belen belinda
ben benedikt benito benjamin benoit bernadette bernard bernd bernhard bernice bert bertrand beryl beth
bethany bettina betty beverley beverly bharat bharti bhavana bhavesh bhavna bhupesh bianca bilal bill birgit
bjorn blanca bob bobby bogdan bonnie brad bradley brandi brandon brandy breanna brenda brendan brent brett
brian briana brianna bridget brigitte britney brittany brooke bruce bryan bryce budi burkhard caitlin caleb
callum calvin cameron camille candace candice caoimhe cara carine carl carla carlo carlos carlton carly
carmela carmen carol carole carolina caroline carolyn carrie carsten carter casey cassandra cassie catalina
catherine cathy cecil cecile cecilia cedric celeste celia celine cesar chad chandan chandra chantal charlene
charles charlie charlotte chelsea cheryl chester chetan chiara chidi chinedu chioma chitra chloe chris
christa christel christelle christian christiane christie christina christine christoph christophe
christopher christy ciaran cillian cindy claire clara clarence clarissa claude claudia claudine claudio
claus clayton clement clifford clifton clint clinton clive clyde cody colette colin colleen collin
concepcion connie connor conor constance consuelo cora corey corinne cornelia cory courtney craig cristian
cristina cristobal crystal curtis cynthia cyril dagmar daisy dale damian damien damon dan dana daniel
daniela daniele danielle danny daphne darcy darius darlene darrell darren darryl darshan daryl dave david
davide dawn dean deanna debbie deborah debra declan deepa deepak deepika deepti deirdre delia della delphine
denis denise dennis derek derrick desiree desmond destiny devendra devin devon dewi dharmendra dhruv diana
diane dianne didier dieter dietmar dilip dinesh dirk divya dmitri dmitry dolores domenico domingo dominic
dominique don donald donna doreen doris dorothea dorothy doug douglas dragan duane duncan dustin dwayne
dwight dylan earl eberhard ebony eckhard eddie edgar edith edmund edna eduardo edward edwin eero efua eileen
ekaterina elaine eleanor elena elfriede eli eliane elijah elisa elise elizabeth elke ella ellen ellie elliot
elliott ellis elodie eloise elsie emanuele emeka emer emilie emilio emily emma emmanuel emmanuelle emmett
emre encarnacion enrico enrique eoin eric erica erich erik erika erin ernest ernesto ernie ernst erwin esme
esperanza esteban estefania estelle esther ethan ethel etienne eugene eugenia eunice eva eva-maria evan eve
evelyn ewald fabien fabienne fabio fabrice faisal faith falk farah farhan farid fatima fatma faye federica
federico felicia felicity felipe felix fergus fermin fern fernanda fernando filippo fiona fionn flora
florence florent florian floyd folake frances francesca francesco francine francis francisca francisco
franck franco francois francoise frank franklin frauke fred freddie frederic frederick frederique freya
friedhelm friedrich fritz gabriel gabriela gabriele gabrielle gaelle gail gareth garrett garry gary gaurav
gautam gavin gayatri geeta gemma gene genevieve geoff geoffrey george georges georgia georgina gerald
geraldine gerard gerardo gerd gerda gerhard gerlinde germain german gertrude gheorghe ghislaine giacomo
gianluca gianni gilbert gilles gina giorgia giorgio giovanna giovanni girish gisela gita giulia giuseppe
giuseppina gladys glen glenda glenn gloria gonzalo gopal goran gordon gottfried govind grace graeme graham
grainne grant greg gregorio gregory greta gretchen guadalupe gudrun guenter guillaume guillermo gunter
gunther gurpreet gustavo guy gwen gwendolyn hailey hamza hannah hannelore hans hansjorg harald hardik hari
harish harold harpreet harriet harrison harry harsh harsha hartmut haruto harvey hassan hayden hayley hazel
heather hector heidi heike heiko heiner heinrich heinz helen helene helga helmut hemant henning henri
henrietta henry herbert herman hermann herve hilary hilda hildegard hiroshi hoa holger holly hope horst
howard hugh hugo huguette hui hunter hussain ian ibrahim ida ifeoma ignacio igor ilaria ilse imogen imran
ina indira ines inge ingeborg ingo ingrid inmaculada ioana irene irfan irina iris irma irmgard irving isaac
isabel isabella isabelle isha ishaan isla ismael isobel istvan ivan ivy jack jackie jackson jacob jacqueline
jacques jade jagdish jaime jake jakub jamal james jamie jan jana jane janet janice janine jared jasmine
jason javier jay jaya jayant jayanti jayne jean jean-claude jean-luc jean-marc jean-marie jean-paul
jean-pierre jeanette jeanne jeannine jeff jeffrey jelena jen jenna jennifer jenny jens jeremiah jeremy
jermaine jerome jerry jesse jessica jessie jesus ji-woo jill jillian jim jimmy jitendra joachim joan joann
joanna joanne joaquin jocelyn jocelyne jochen jodie jody joe joel joey johan johann johanna johannes john
johnny jon jonah jonathan jordan jorg jorge jose josefa josefina joseph josephine josette josh joshua joy
joyce juan juana juanita judith judy juergen julia julian juliana julie julien juliet juliette julio jun
june jurgen justin justine jutta jyoti kabir kai kailash kaitlyn kalpana kamal kamala kamlesh kara karan
karen kari karim karin karl karla karlheinz karsten karthik kartik katalin katarzyna kate katelyn katharina
katherine kathleen kathrin kathryn kathy katie katja katrin katrina kaushik kavita kavitha kay kayla kaylee
keiran keith kelley kelli kellie kelly kelsey ken kendra kenji kenneth kenny kent kerry kerstin kevin
khadija khalid kieran kim kimberley kimberly kiran kirk kirsten kirsty kirti kishore klaus kofi kojo komal
konrad krishna kristen kristi kristin kristina kristine kristy krystal krzysztof kunal kurt kwame kyle lacey
laetitia lakisha lakshmi lalit lalita lana lance larry lars laszlo lata latasha latoya laura laure lauren
laurence laurent laurie lawrence layla leah leanne lee leigh leila lena leo leon leona leonard lerato leroy
leslie lester leticia lewis liam lieselotte lillian lily linda lindsay lindsey ling linh lionel lisa
liselotte liz lloyd logan loic lois lola lorena lorenzo loretta lori lorna lorraine lothar louis louise
lourdes luca lucas lucia luciano lucie lucille lucinda lucy ludovic ludwig luigi luis luisa lukas luke lutz
lydia lynda lynette lynn lynne mabel mackenzie macy madeleine madeline madhavi madhu madhuri madison mae
maeve magali maggie mahesh mahmoud maire mala malcolm malgorzata mandy manfred manish manisha manju
manjunath manoj manolo manon manuel manuela marc marcel marcia marco marcos marcus margaret margarita
margaux margie maria mariah mariam marian marianne maribel marie marie-claire marilyn marine mario marion
marisol marissa marjorie mark marlene marlies marsha marshall marta martha martin martina martine marvin
mary maryam maryann mason massimo mateo mathieu mathilde matilda matilde matt matteo matthew matthias maud
maureen maurice max maxime maxine may mayank meena meenakshi meera megan megha meghan mehmet mehul mei meike
melanie melinda melissa melody melvin mercedes meredith mia micah michael micheal michel michela michele
michelle mickael miguel mihai mikael mike milagros mildred miles milica milind millicent millie milton
min-jun mindy minh miranda mireille miriam mirko misty mitch mitchell mohamed mohammad mohammed mohan mohd
mohit molly mona monica monika monique montserrat morgan muhammad mukesh murali muriel mustafa myra myrtle
nabil nadia nadine nadja nagaraj nancy nandini naoko naomi narendra naresh nasreen natalia natalie natasha
nathalie nathan nathaniel naveen navneet neal neelam neeraj neeta neha neil nellie nelson ngozi niall niamh
nicholas nick nicola nicolas nicole nidhi nieves nigel nikhil nikolai nilesh nils nina nirmala nisha nitin
noah noel noemie nomsa noor nora norbert norma norman nuria nurul obinna odette odile oisin oksana olaf olga
olive oliver olivia olivier oluwaseun omar orla orlaith oscar oskar osman otto owen pablo padma padraig
paige pallavi paloma pam pamela pankaj paola paolo parth pascal pascale patrice patricia patrick patrizia
patsy patti patty paul paula paulette pauline pawel pearl pedro peggy pekka penelope penny percy perry pete
peter petra phil philip philippe phillip phoebe phuong phyllis piero pierre pietro pilar piotr pippa polly
pooja poonam poppy prabhakar pradeep prakash pramod pranav prasad prashant pratap pratibha praveen preeti
prem preston priscilla priti priya priyanka puneet purnima pushpa putri quentin quincy rachael rachel radha
radhika rafael raffaele raghav raghu rahul rainer raj rajan rajat rajeev rajendra rajesh rajiv rajkumar
rajni rakesh ralf ralph ram rama ramesh ramon ramona randall randy rani rania ranjit raquel rashid rashmi
raul ravi ravindra ray raymond rebecca regina reginald regine regis reiner reinhard reinhold rekha remi remy
renate renaud rene renee renu renuka rex rhiannon rhoda rhonda rhys ricardo riccardo richard rick rickey
ricky riley rita ritu rizal rob robbie robert roberta roberto robin robyn rochelle rocio rodney rodrigo
rogelio roger rohan rohit roisin roland rolf romain ron ronald ronnie roosevelt rory rosa rosalie rosario
rose rosemarie rosemary rosie ross rowan roxanne roy ruben ruby ruchi rudi rudiger rudolf rufus rupa rupert
russell ruth ryan sabine sabrina sachin sadie saeed sagar sakura sally salma salvador salvatore sam samantha
sameer sami samira samuel sana sandeep sandhya sandra sandrine sandy sangeeta sanjana sanjay sanjeev
santiago santosh saoirse sara sarah sarita saroj sascha sasha satish saul saurabh savannah savita scarlett
scott sean sebastian sebastien seema selena seo-yeon serena serge sergei sergio seth severine shabana shah
shalini shana shane shanice shankar shannon shanta shanti sharad sharon shaun shauna shawn sheena sheetal
sheila shelby sheldon shelley shelly sherri sherry sheryl shilpa shirley shivani shreya shruti shubham
shweta siddharth sidney sienna sigrid silke silvia simon simona simone sinead siobhan sipho siti smita sneha
sofia solange sonal sonali sonia sonya sophia sophie spencer srinivas stacey stacy stan stanley stefan
stefania stefanie stefano steffen stella stephane stephanie stephen steve steven stewart stuart subhash
sudha sudhir sue sujata sujatha suman sumit summer sunil sunita suraj surendra suresh surya susan susana
susanna susanne sushila sushma susie suzanne sven svenja svetlana swapnil swati sybil sydney syed sylvain
sylvia sylvie tabitha tadhg takashi tamara tameka tammy tanja tanvi tanya tara tarek tariq tarun tasha
tatiana taylor ted tejas terence teresa teri terrance terrell terrence terri terry tessa thabo thandiwe
thelma theo theodore theresa thibault thierry thomas thorsten thuy tiffany tim timothy tina tobias toby todd
tom tomas tomasz tommaso tommy toni tony tonya torsten tracey traci tracy traudl travis trevor tricia
trinidad tristan troy tuan tunde tyler tyrone uche uday udo ulrich ulrike uma umberto umesh ursula usha ute
uwe vaishali valentin valentina valeria valerie vanessa varsha varun vasudha velma venkat venkatesh vera
verna vernon veronica veronique vicente vicki vickie vicky victor victoria vidya vijay vijaya vikas vikram
vimal vinay vincent vincenzo vineet vinod viola violet vipin vipul virendra virginia virginie vishal vishnu
vito vivek vivian viviane vladimir volker wade walid walter waltraud wanda warren wayne wei wendy werner
wesley whitney wilbur wilfred wilfried wilhelm will willard william willie wilma winifred winston wojciech
wojtek wolfgang xavier xin xiu yan yann yannick yash yasmin yaw yelena ying yogesh yolanda yuki yuri yusuf
yves yvette yvonne zach zachary zahra zainab zanele zara zoe zofia zoltan zoran zuzana
"""
GIVEN: Final = frozenset(_GIVEN.split())
"""Given names in small letters, without accents."""
_ALSO_WORDS: Final = """
ada alba albert alexa ana angel angeles april asha aurora austin avery bala barbara bert bill blanca brandy
brooke cameron carolina carter celeste cesar chad charlotte chelsea chester christian clement clinton
concepcion consuelo crystal dale dan dave dawn dean della destiny devon dolores domingo don earl ebony ella
encarnacion ernst esperanza eve faith falk fern florence florent franco frank gene georgia germain german
glen grace grant guadalupe guy harrison harsh harvey hazel heather holly hope hunter ida ina ines iris isla
ivy jack jade jan jasmine jay jean jesus jordan joy june kai kamal kent kim kiran kirk lance lee leigh
leslie lester lily lloyd logan lourdes madison mala marco mark marshall mason mateo max may melody mercedes
mia milagros miles milton misty morgan nelson nieves olive oscar otto paloma paul pearl penny peter pilar
poppy prem preston raj ram rama randall ray regina regis rex rob robin romain rosa rosario rose ross rowan
ruby ruth sagar salvador sandy santiago savannah scarlett scott shah shelby sherry spencer stanley stewart
stuart sue summer surya sydney taylor terry tiffany tony troy tyler uma ute valentin vera vernon victor
victoria viola violet virginia wade warren wayne wesley whitney will winston
"""
ALSO_WORDS: Final = frozenset(_ALSO_WORDS.split())
"""Given names that are words, places, brands or months too: alone they tell nothing."""
