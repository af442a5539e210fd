"""Surnames that say nothing by themselves: everyday words, months and days, towns."""

from __future__ import annotations

from typing import Final

_WORDS_TEXT: Final = (
    "kurz lang klein gross neu neue neuer alt alter jung stark schwarz weiss rot braun roth kalt "
    "reich arm frei fuchs wolf vogel bauer richter koch konig schuldner kaufmann handwerker stein "
    "berg petit petite grand grande blanc blanche rouge noir brun roux bon long court jeune vieux "
    "gros fort doux marchand boulanger chevalier blanco blanca rojo rubio bravo delgado moreno calvo "
    "bueno largo corto leal franco cruz paz luna casas iglesias guerra corte manana baker farmer "
    "plumber french english german crystal sobre contra segun betreff objet asunto sujet"
)
_DAYS_TEXT: Final = (
    "januar februar marz april mai juni juli august september oktober november dezember montag "
    "dienstag mittwoch donnerstag freitag samstag sonntag ostern herbst sommer winter janvier fevrier "
    "mars avril juin juillet aout octobre decembre lundi mardi mercredi jeudi vendredi samedi "
    "dimanche paques toussaint enero febrero marzo abril mayo junio julio agosto septiembre octubre "
    "noviembre diciembre lunes martes miercoles jueves viernes sabado domingo"
)
_PLACES_TEXT: Final = (
    "york bremen hamburg koln essen mainz ulm worms zaragoza cordoba leon lugo toledo valencia "
    "sevilla merida soria lorca caceres austin dallas houston london paris lyon nantes tours vannes "
    "metz cork galway leeds bristol lincoln kenya israel polen turkei"
)
NEVER_ALONE: Final = frozenset(f"{_WORDS_TEXT} {_DAYS_TEXT} {_PLACES_TEXT}".split())
"""Surnames that are everyday words of German, French or Spanish, months and days, or towns."""
