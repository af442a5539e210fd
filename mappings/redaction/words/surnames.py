"""Surnames that people bear often in English-speaking countries, India, Germany, France, Spain and Italy.

Our own list of common facts, as any census or registry tells them.
"""

from __future__ import annotations

from typing import Final

_SURNAMES: Final = """
abubakar adams adeyemi agarwal aggarwal aguilar ahmed ainsworth albrecht alexander ali allen alonso alvarado
alvarez anderson andrews ansari armstrong arnold arora atkinson austin bailey baker banerjee banks bansal
barker barnes barrett bates bauer baumann baxter beck becker beckett begum bell bennett berger bernard berry
bertrand bhat bhatia bhatt bianchi bishop black blanc blanco bohm bolton bonnet bose bowman boyd boyer
bradley bradshaw braun brennan brookes brooks brown bruno bryant buchanan burgess burke burns burton butler
byrd byrne cabrera calvo campbell campos cano carlson carpenter carr carrasco carroll carter castillo castro
chadwick chan chapman chatterjee chauhan chavan chavez chen cheung chevalier chopra chua clark clarke
clement coates cole coleman collins colombo connolly conti contreras conway cook cooper cortes costa cox
crawford crossley cruz cunningham curtis daniels das davies davis dawson day dcosta dean delgado deluca
desai deshpande diaz dickinson dixon dobson doherty dominguez donnelly doyle drummond dsouza dubey dubois
duncan dunn dunne dupont durand dutta duval edwards elliott ellis espinoza esposito estrada evans fairclough
farrell ferguson fernandes fernandez ferrari ferrer fields fischer fisher fitzgerald fitzpatrick fleming
fletcher flores fontaine ford foster fournier fowler fox francis frank franke franklin fraser freeman
friedrich fry fuchs fuentes fuller gaikwad gallagher gallego gallo garcia gardner garnier garrett garrido
garza gauthier gautier george ghosh gibbs gibson gil gilbert gill gimenez giordano girard goddard goh gomez
gonzales gonzalez goodwin gordon gough gowda graham grant gray greco green greene greenwood gregory griffin
griffiths guerin guerrero gunther gupta gutierrez guzman hahn hall hamilton hansen hanson harding hargreaves
harper harris harrison hart harvey hawkins hayes hegde henderson henry hernandez herrera herrero herrmann
hewitt hicks hidalgo hill ho hodgson hoffman hofmann holland holmes holt hooper hopkins horton houghton
howard howe howell huber hudson hughes humphreys hunt hunter hussain hutchinson ibanez iglesias ingram
irving iyengar iyer jackson jacobs jadhav jain james jarvis jenkins jenkinson jensen jimenez johnson
johnston jones jordan joshi jung kaiser kapoor kaur kavanagh keller kelley kelly kennedy kerr khan khanna
kim king kirby klein knight koch koh kohler konig kowalski krause krishnan kulkarni kumar kurian kwok lam
lambert lane lang larson lau laurent lawrence lawson le leach lee lefebvre lefevre legrand lehmann leigh
leon leroy leung lewis li lim little lloyd lombardi long lopez lorenz lorenzo lowe lozano lucas ludwig luna
lynch lyons macdonald mackenzie maldonado malhotra malik mancini marchand marin marino marquez marsden marsh
marshall martin martinez mason masson mathew mathieu mathur matthews mayer mcallister mccarthy mccoy
mcdonald mckenna mclean medina mehta meier mejia mendez mendoza menon mensah mercier meyer michel middleton
miller mills mirza mishra mitchell molina moller montero montgomery moore morales moreau morel moreno
moretti morgan morin morris morrison mukherjee muller munoz murphy murray murthy mwangi myers naidu naik
nair narayanan navarro naylor nelson neumann newman ng nguyen nichols nicholson nieto nolan norris nowak
nunez oakley obrien oconnor odonnell okafor okonkwo oliver olson oneill ong ortega ortiz osborne osei
osullivan owens padilla palmer pandey park parker parkinson parsons pascual patel patil patterson pawar
payne pearson pena pereira perez perkins perrin perry peters peterson petit phillips pickering pierce pillai
pollard poole porter powell pratt preston price prieto quigley quinn qureshi radcliffe raman ramirez ramos
rao ray reddy reed reid reyes reynolds rhodes ricci rice richard richards richardson richter riley rios
rivera rizzo robert roberts robertson robinson rodriguez rogers rojas romano romero rose ross rossi roth
rousseau roussel roux rowe rubio ruiz russell russo ryan ryder salazar sanchez sanders sandoval santiago
santos sanz savage saxena schafer schmidt schneider schofield scholz schroder schultz schulz schuster
schwarz scott sen serrano sethi shah sharma sharp shaw sheikh sheppard shetty shinde shukla siddiqui silva
simmons simon simpson sims sinclair singh skinner slater smith snyder soto spencer srivastava stafford
stanley steele stephens stevens stewart stokes stone suarez subramanian sullivan sutton sykes talbot tan
tate taylor teo thakur thomas thompson thornton tiwari todd torres townsend tran trivedi tucker turnbull
turner valdez vargas varghese varma vasquez vaughan vega verma vidal vincent vogel wagner walker wallace
walsh walter walton wang ward warren washington waters watkins watson weaver webb weber webster weiss welch
wells west wheatley wheeler white whitehead whittaker wilkins wilkinson williams williamson willis wilson
winkler winter wolf wong wood woods wright wyatt yadav yang yates yeung young zimmerman zimmermann
"""
SURNAMES: Final = frozenset(_SURNAMES.split())
"""Surnames in small letters, without accents and apostrophes."""
