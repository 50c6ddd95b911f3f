#!/usr/bin/env python3
"""Writes Tests/Fixtures/languages.json: what the Unicode CLDR and ICU have for the official languages of the EU.

The tests compare the words of exports with it. It is written anew when CLDR changes, with Babel and PyICU
(`pip install babel`, `apt-get install python3-icu`); no build and no test needs either.
"""
import datetime
import json
import pathlib

import icu
from babel import Locale

LANGUAGES = "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv".split()
REGIONS = {"en": "en_GB", "es": "es_ES", "pt": "pt_PT"}
DATES = "2024-01-02 2024-02-29 2024-05-11 2024-08-23 2024-11-26 2025-12-31 2024-03 2024-10 2024".split()
NUMBERS = [12345, 1234567]
COUNTS = [*range(0, 32), 99, 100, 101, 102, 103, 111, 112, 119, 121, 200, 1000, 1_000_000, 2_000_000]
COUNTRIES = ["AT", "DE", "FR", "GR", "IE", "NO", "US", "CH", "UA", "JP"]
NAMES = """
    Aalborg Zebra Aarhus Ask Åbo Ärla Öga Ærø Øresund Apfel Ähre Äpfel Ofen Österreich Strasse Straße Strauß
    chalupa Cyklus Dům Hora Čas chata Chrudim Ilava Řím Rys Šumava Sever Zima Žatec Ťava Tábor
    Nube Ñandú Oso Llama Luz Cámara Casa
    Zagreb Žabac Tallinn Šveits Soome Zoo Õpetaja Ülo Viru Warssawa Wien
    Cukor Csaba Dzseki Doboz Gyula Gábor Lyuk Lajos Nyár Nap Szabó Sándor Tyúk Tamás Zsolt Zoltán Ödön Olga Őr Üröm Ursula
    Ljubljana Lipa Njegoš Nada Džep Dubrovnik Đakovo Ćuk Cvijet
    Ylakiai Ignas Įlanka Ėglė Eglė Ūla Ulė Žemė
    Ķekava Kuldīga Ļaudona Liepāja Ģirts Gulbene Ņina Nīca Ādaži Aizpute
    Ġgantija Gozo Għarb Ħamrun Hal Żebbuġ Zejtun Ċirkewwa Casal
    Łódź Lublin Śląsk Sopot Żary Źródło Zamość Ćma Cel
    Știință Stat Țară Timp Împărat Iași Ăsta Âne Arad
    Área École Ecole Étude cote coté côte côté Œuvre Oeuvre Oxford
    Афины България Ямбол Щука Ъгъл Юг Αθήνα Άργος Ωμέγα Ύδρα Χανιά
    EuroHealth euro-health Euro Health 3M 20/20 «Quoted» O'Brien Obrien
""".split()


def date_text(language, locale, value):
    parts = [int(part) for part in value.split("-")]
    generator = icu.DateTimePatternGenerator.createInstance(locale)
    day = datetime.datetime(*(parts + [1, 1])[:3])
    if len(parts) == 3:
        formatter = icu.DateFormat.createDateInstance(icu.DateFormat.LONG, locale)
    else:
        formatter = icu.SimpleDateFormat(generator.getBestPattern("yMMMM" if len(parts) == 2 else "y"), locale)
    formatter.setTimeZone(icu.TimeZone.createTimeZone("UTC"))
    return formatter.format(day.replace(hour=12, tzinfo=datetime.timezone.utc))


def order(language):
    names = dict.fromkeys(NAMES)
    if language == "lv":
        # Versions of CLDR differ in where these letters stand.
        names = [name for name in names if not set(name.lower()) & set("āēīōūy")]
    collator = icu.Collator.createInstance(icu.Locale(language))
    return sorted(names, key=lambda name: (collator.getSortKey(name), name))


def facts(language):
    code = REGIONS.get(language, language)
    locale, babel = icu.Locale(code), Locale.parse(code)
    numbers = icu.NumberFormat.createInstance(locale)
    pattern = babel.list_patterns["standard"]
    rules = icu.PluralRules.forLocale(locale)
    return {
        "dates": {value: date_text(language, locale, value) for value in DATES},
        "numbers": {str(number): numbers.format(number) for number in NUMBERS},
        "plurals": {str(count): rules.select(count) for count in COUNTS},
        "lists": [
            pattern["2"].replace("{0}", "A").replace("{1}", "B"),
            pattern["start"].replace("{0}", "A").replace("{1}", pattern["end"].replace("{0}", "B").replace("{1}", "C")),
        ],
        "countries": {country: babel.territories[country] for country in COUNTRIES},
        "order": order(language),
    }


path = pathlib.Path(__file__).resolve().parents[1] / "Fixtures" / "languages.json"
result = {language: facts(language) for language in LANGUAGES}
path.write_text(json.dumps(result, ensure_ascii=False, indent=1, sort_keys=True) + "\n")
