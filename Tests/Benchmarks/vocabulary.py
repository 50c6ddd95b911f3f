"""The words that invented statements are made of, and the countries that stand in them."""

TOPICS = [
    "registries for rare diseases", "imaging data of cancer patients", "clean air in classrooms",
    "antimicrobial stewardship", "mental health at work", "early detection of sepsis", "safe staffing on night shifts",
    "vaccination of adults", "digital prescriptions across borders", "newborn screening", "stroke units in the countryside",
    "care for people with dementia", "obesity in childhood", "access to palliative care", "health data for research",
]
ACTORS = [
    "the European Commission", "Member States", "national health authorities", "hospital boards", "payers", "regions",
    "research funders", "professional societies", "patient organisations", "manufacturers of medical devices",
]
ACTIONS = [
    "agree on a minimum set of data that every centre records", "fund the coordination of {topic} beyond single projects",
    "publish results once a year, in words that patients understand", "train staff and set aside time for it",
    "name one contact point that answers within ten working days", "report outcomes by age, sex and region",
    "make standards for {topic} part of every tender", "let patients see who has used their data, and why",
    "evaluate {topic} independently, with a budget of its own", "share what did not work as openly as what did",
    "connect existing infrastructures rather than build new ones", "pay for quality where it can be measured",
]
REASONS = [
    "Today each country counts in its own way, and nobody can compare", "What is measured locally is rarely used elsewhere",
    "Centres that take part do so in spite of the rules, not because of them", "Patients have asked for this for years",
    "The evidence is there; what is missing is a decision", "A pilot in four countries has shown that it can be done",
    "Without a common vocabulary even good data stays where it is", "The costs are small beside those of doing nothing",
]
EMPHASES = ["**by the end of the decade**", "*before* any new instrument", "“once only”", "step by step", "without delay"]
PLACES = [
    ("Uppsala", "SE"), ("Łódź", "PL"), ("Coimbra", "PT"), ("Graz", "AT"), ("Plzeň", "CZ"), ("Cork", "IE"), ("Ghent", "BE"),
    ("Tartu", "EE"), ("Zaragoza", "ES"), ("Košice", "SK"), ("Odense", "DK"), ("Iași", "RO"), ("Turku", "FI"),
    ("Rijeka", "HR"), ("Maribor", "SI"), ("Siena", "IT"), ("Nîmes", "FR"), ("Münster", "DE"), ("Leiden", "NL"),
]
BODIES = [
    "University Hospital", "Institute of Public Health", "Patient Alliance", "Society of Nursing", "Registry Foundation",
    "School of Medicine", "Centre for Imaging", "Council of Carers", "Federation of Pharmacists", "Network of Midwives",
]
ELSEWHERE = [
    ("Ελληνική Εταιρεία Υγείας", "GR"), ("Българско сдружение на пациентите", "BG"), ("Українська асоціація медсестер", "UA"),
    ("Κυπριακός Σύνδεσμος Ασθενών", "CY"), ("日本希少疾患協会", "JP"), ("جمعية المرضى", "JO"), ("האגודה לרפואה ציבורית", "IL"),
    ("Društvo bolnikov", "SI"),
]
GIVEN = ["Ana", "Björn", "Chloé", "Dóra", "Eoin", "Françoise", "Grzegorz", "Ilze", "João", "Katarína", "Māra", "Søren"]
FAMILY = ["O’Example", "Müster", "van der Probe", "Exemplarová", "Da Mostra", "Primjerović", "Näidis", "Vzorek", "Esempio"]

# What the peers are told of countries; `statement` has names of its own, which must be the same.
COUNTRIES = {
    "AT": "Austria", "BE": "Belgium", "BG": "Bulgaria", "CY": "Cyprus", "CZ": "Czechia", "DE": "Germany", "DK": "Denmark",
    "EE": "Estonia", "ES": "Spain", "EU": "European Union", "FI": "Finland", "FR": "France", "GR": "Greece", "HR": "Croatia",
    "IE": "Ireland", "IL": "Israel", "IT": "Italy", "JO": "Jordan", "JP": "Japan", "NL": "Netherlands", "PL": "Poland",
    "PT": "Portugal", "RO": "Romania", "SE": "Sweden", "SI": "Slovenia", "SK": "Slovakia", "UA": "Ukraine",
}
