"""What stands behind a name without a sign between: what somebody does, and the label of the next field.

All in small letters; roles and details without accents, as in the lists of cue words.
"""

from __future__ import annotations

from typing import Final

_ROLES_TEXT: Final = """
manager manageress leader officer director advisor adviser agent assistant executive representative rep
supervisor specialist analyst handler consultant clerk administrator coordinator co-ordinator associate lead
head chief president underwriter broker negotiator controller secretary solicitor lawyer counsel accountant
engineer teller cashier auditor holder owner borrower client customer member applicant guarantor partner
leiter leiterin leitung teamleiter teamleiterin filialleiter filialleiterin berater beraterin betreuer
betreuerin direktor direktorin referent referentin sachbearbeiter sachbearbeiterin kundenberater inhaber
inhaberin kundin kunde
directeur directrice cheffe chef responsable conseiller conseillere gestionnaire charge chargee titulaire
client cliente
directora jefe jefa gestor gestora asesor asesora encargado encargada agente empleado empleada titular
"""
ROLES_BEHIND: Final = frozenset(_ROLES_TEXT.split())
"""What people are or do, as it stands behind their names: Anna Berg, Branch Manager."""
_DETAILS_TEXT: Final = """
account accounts acct number numbers no nr num id ref reference code details statement agreement holder date
nummer kennung konto kontonummer zeichen
numero compte reference code titulaire
cuenta referencia codigo titular
"""
DETAILS: Final = frozenset(_DETAILS_TEXT.split())
"""What a bank, a loan or a card has: Anna Berg, Loan number."""
_LABELS_TEXT: Final = """
name names surname forename firstname lastname middlename nickname title initials alias gender sex dob born
birthday birthdate age occupation profession job employer nationality citizenship country state city town
county district region address street road postcode zip pincode phone mobile telephone tel cell fax email
mail bank branch account loan card number reference ref id ssn nino passport date place relationship relation
status signature sign signed spouse wife husband father mother customer client borrower complainant
respondent applicant guarantor witness agent company subject product amount income salary details contact
vorname nachname zuname familienname geburtsname rufname anrede titel geburtsdatum geburtsort geboren geb
geschlecht beruf arbeitgeber staatsangehorigkeit familienstand strasse str ort wohnort plz anschrift adresse
telefon handy mobil konto kontonummer kundennummer vertragsnummer vertrag kredit darlehen iban bic datum
unterschrift kunde kundin beschwerdegegner betreff land
nom prenom prenoms noms civilite sexe naissance profession nationalite adresse rue ville code pays telephone
portable courriel compte banque contrat pret dossier date lieu signature client cliente objet emprunteur
nombre nombres apellido apellidos sexo nacimiento profesion nacionalidad direccion calle ciudad localidad
provincia codigo pais telefono movil correo cuenta banco contrato prestamo fecha lugar firma cliente asunto
dni nif nie titular oficina sucursal
"""
LABELS_BEHIND: Final = frozenset(_LABELS_TEXT.split())
"""Labels of a form that may stand on one line with the name before them: Name: Anna Berg DOB:."""
_NO_VALUES_TEXT: Final = """
see attached attachment above below enclosed overleaf file same idem ditto dito withheld confidential redacted
anonymous private unknown none nil various pending tbc tba refer previous per self
siehe anlage anhang beigefugt beiliegend oben unten wie vertrag akte unbekannt anonym vertraulich keine keiner
voir vertraulich ci-joint cijoint joint joints jointe annexe dessus dessous plus haut contrat dossier inconnu
inconnue anonyme neant confidentiel
ver veanse vease adjunto adjunta anexo contrato arriba abajo expediente mismo misma desconocido desconocida
anonimo anonima confidencial ninguno ninguna
"""
NO_VALUES: Final = frozenset(_NO_VALUES_TEXT.split())
"""What people write into a field instead of a name."""
_GERMAN_TAILS_TEXT: Final = """
ende bruch au heide aue berg bach wald muhle brucke mauer kamp horst thal tal weg acker busch stein garten
winkel wiese lage broich kolk feld hof moos moor spree strass burg kirch zinnen steeg sand siepen
"""
GERMAN_TAILS: Final = frozenset(_GERMAN_TAILS_TEXT.split())
"""What German surnames with two small words name: auf der Heide, am Ende."""
_NO_TAILS_TEXT: Final = """
apparat telefon schalter anfang morgen abend mittag nachmittag wochenende arbeit bank filiale post leitung
reihe hand zeit woche monat jahr haus buro urlaub dienst chat gesprach tisch fenster eingang kasse
"""
NO_TAILS: Final = frozenset(_NO_TAILS_TEXT.split())
"""Where somebody is, who is not called so: Anna am Apparat."""
