/// What people write for keys in their own languages. It is told what is meant, and read by no other name.
enum ForeignKeys {
    /// Whether a word, in small letters, is one for a key.
    static func isMeant(_ key: String, by word: String) -> Bool { words[key]?.contains(word) ?? false }

    /// The key that a word, in small letters, is one for.
    static func key(meantBy word: String) -> String? {
        words.keys.sorted().first { isMeant($0, by: word) }
    }

    private static let words: [String: Set<String>] = [
        "title": [
            "titel", "titre", "título", "titulo", "titolo", "tytuł", "název", "názov", "τίτλος", "naslov", "cím",
            "pealkiri", "otsikko", "заглавие", "titlu", "pavadinimas", "nosaukums", "teideal",
        ],
        "subtitle": [
            "untertitel", "sous-titre", "subtítulo", "sottotitolo", "podtytuł", "podtitul", "υπότιτλος", "ondertitel",
        ],
        "language": [
            "sprache", "langue", "idioma", "lingua", "język", "jazyk", "γλώσσα", "taal", "språk", "sprog", "kieli",
        ],
        "date": ["datum", "fecha", "data", "ημερομηνία", "dato", "päivämäärä", "datums", "kuupäev", "дата"],
        "summary": [
            "zusammenfassung", "résumé", "resumen", "resumo", "riassunto", "sommario", "streszczenie", "shrnutí",
            "souhrn",
            "περίληψη", "samenvatting", "sammanfattning", "tiivistelmä", "összefoglaló", "rezumat", "sažetak",
            "povzetek",
        ],
        "preamble": ["präambel", "préambule", "preámbulo", "preambolo", "preambuła", "preambule", "προοίμιο"],
        "addressees": [
            "adressaten", "destinataires", "destinatarios", "destinatari", "adresaci", "adresáti", "αποδέκτες",
        ],
        "measures": [
            "maßnahmen", "massnahmen", "forderungen", "mesures", "medidas", "misure", "działania", "postulaty",
            "opatření",
            "opatrenia", "μέτρα", "mjere", "ukrepi", "intézkedések", "meetmed", "toimenpiteet", "мерки", "măsuri",
            "maatregelen", "åtgärder", "foranstaltninger", "priemonės", "pasākumi",
        ],
        "deadline": ["frist", "échéance", "plazo", "prazo", "scadenza", "termin", "termín", "προθεσμία"],
        "endorsers": [
            "unterzeichner", "unterzeichnende", "unterzeichnerinnen", "signataires", "firmantes", "signatários",
            "firmatari",
            "sygnatariusze", "signatáři", "signatári", "υπογράφοντες", "ondertekenaars", "undertecknare",
            "allekirjoittajat",
        ],
        "name": [
            "nom", "nombre", "nome", "naam", "nazwa", "jméno", "meno", "όνομα", "namn", "navn", "nimi", "ime", "név",
            "име",
        ],
        "country": [
            "land", "pays", "país", "pais", "paese", "kraj", "země", "krajina", "χώρα", "maa", "država", "ország",
            "riik",
            "държава", "țara", "valstybė", "valsts",
        ],
        "category": [
            "kategorie", "catégorie", "categoría", "categoria", "kategoria", "kategória", "κατηγορία", "categorie",
        ],
        "quotes": ["zitate", "citas", "citazioni", "cytaty", "citáty", "citaten", "citat"],
        "text": ["texte", "texto", "testo", "tekst", "κείμενο", "teksti"],
        "contacts": ["kontakte", "kontakt", "contactos", "contatti", "kontakty", "επαφές", "contacten", "kontakter"],
        "email": ["courriel", "correo", "e-posta", "sähköposti"],
        "url": ["website", "webseite", "site web", "site-web", "sitio web", "sito web", "strona", "ιστότοπος"],
        "references": ["quellen", "literatur", "références", "referencias", "riferimenti", "literatura", "reference"],
        "documents": ["dokumente", "documentos", "documenti", "dokumenty", "έγγραφα", "documenten"],
        "timeline": ["zeitplan", "zeitleiste", "chronologie", "cronología", "cronologia", "harmonogram", "oś czasu"],
        "disclaimer": ["haftungsausschluss", "avertissement", "zastrzeżenie", "προειδοποίηση"],
    ]
}
