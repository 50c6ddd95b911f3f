internal import Diagnostics
internal import StatementFormat
internal import TextMetrics

extension Rule {
    static let noteAmongEndorsers = Rule(
        "note-among-endorsers", .warning,
        what:
            "The name of an endorser reads like a total, a note, a formula, a heading, an address or a file: spreadsheets have such rows around their tables.",
        why: "It would be published and counted as an endorser.",
        fix: "Delete the row.",
        bad: "endorsers:\n  - Society of Example Medicine\n  - \"Total: 1\"",
        good: "endorsers:\n  - Society of Example Medicine",
        check: .statement { statement, findings in
            let endorsers = statement.endorsers
            for index in endorsers.indices {
                // Who is somebody has a country, a category or the like.
                guard endorsers[index].countries.isEmpty, endorsers[index].category == nil,
                    let name = endorsers[index].name
                else { continue }
                if let kind = fileKind(of: name.value) {
                    findings.add(
                        name.range, "“\(name.value)” is the name of a file, and would be published as an endorser",
                        help: kind == "xlsx"
                            ? "Save it as CSV in UTF-8, and include that under `endorsement`: `include: list.csv`."
                            : "Include it under `endorsement`: `include: \(name.value)`.")
                } else if let (what, help) = otherThanName(name.value) {
                    findings.add(
                        name.range, "“\(name.value)” is \(what), and would be published as an endorser", help: help)
                } else if isNote(name.value) {
                    findings.add(
                        name.range,
                        "“\(name.value)” reads like a total or a note, and would be published as an endorser")
                }
            }
        })

    /// The extension of a text that is a file's name.
    private static func fileKind(of text: String) -> String? {
        guard text.utf8.suffix(6).contains(UInt8(ascii: ".")), let point = text.lastIndex(of: ".") else { return nil }
        let kind = text[text.index(after: point)...].lowercased()
        return ["csv", "tsv", "xlsx", "yaml", "yml"].contains(kind) ? kind : nil
    }

    /// What a text is that is no name at all, and what to do.
    private static func otherThanName(_ text: String) -> (what: String, help: String)? {
        let first = text.withBytes { ($0.first ?? 0, $0.count) }
        switch (first.0 | 0x20, first.1) {
        // An equals sign has that bit already.
        case (UInt8(ascii: "="), 5...) where isFormula(text):
            return ("a formula of a spreadsheet", "Write what it shows, or export the values of the spreadsheet.")
        case (UInt8(ascii: "h"), 9...), (UInt8(ascii: "w"), 8...):
            guard isAddress(text) else { return nil }
            return ("the address of a page", "Write the name, and the address as its `url`.")
        case (UInt8(ascii: "n"), 4) where text.lowercased() == "name":
            return ("the heading of a column", "Delete the row.")
        default: return nil
        }
    }

    private static func isFormula(_ text: String) -> Bool {
        let name = text.utf8.dropFirst().prefix { $0.isLetter && $0 & 0x20 == 0 || $0 == UInt8(ascii: ".") }
        return text.hasPrefix("=") && name.count >= 2
            && text.utf8.dropFirst(1 + name.count).first == UInt8(ascii: "(")
    }

    private static func isAddress(_ text: String) -> Bool {
        let beginning = text.prefix(8).lowercased()
        return ["http://", "https://", "www."].contains(where: beginning.hasPrefix)
            && !text.utf8.contains(0x20) && text.holds(UInt8(ascii: "."))
    }

    /// Whether a text is a word for a sum, with a number or without, or begins like a note on a table.
    private static func isNote(_ text: String) -> Bool {
        if text.hasPrefix("*"), !text.hasPrefix("**") { return true }
        if text.holds(UInt8(ascii: ":")), let colon = text.firstIndex(of: ":") {
            let word = text[..<colon].lowercased()
            if notes.contains(word.last == " " ? String(word.dropLast()) : word) { return true }
        }
        if mayBeUpdate(text) {
            let beginning = text.prefix(30).lowercased()
            if updates.contains(where: beginning.hasPrefix) { return true }
        }
        // Names are longer than the words for sums.
        guard text.utf8.count <= 30 else { return false }
        let end = text.lastIndex { !($0.isNumber || $0.isWhitespace || ":.,=–-".contains($0)) }
        return end.map { sums.contains(text[...$0].lowercased()) } ?? false
    }

    /// Whether a text begins with a letter that notes about the last change of a list begin with, and a digit is in it.
    private static func mayBeUpdate(_ text: String) -> Bool {
        text.withBytes { bytes in
            guard let first = bytes.first, first >= 0x80 || "dlouszp".utf8.contains(first | 0x20) else { return false }
            return bytes.count <= 60 && bytes.contains { $0.isDigit }
        }
    }

    private static let updates = [
        "last updated", "last update", "last modified", "updated on", "updated ", "letzte aktualisierung",
        "zuletzt aktualisiert", "letzte änderung", "dernière mise à jour", "mis à jour le", "última actualización",
        "actualizado el", "ultimo aggiornamento", "aggiornato al", "ostatnia aktualizacja", "laatst bijgewerkt",
        "laatste update", "última atualização", "atualizado em", "senast uppdaterad", "sidst opdateret",
        "poslední aktualizace", "τελευταία ενημέρωση",
    ]

    private static let sums: Set<String> = [
        "total général", "total general", "total geral", "totale generale", "eindtotaal", "suma ogółem",
        "gesamtanzahl", "gesamtzahl", "nombre total", "número total", "numero totale", "łącznie", "całkowita liczba",
        "γενικό σύνολο", "celkový součet", "végösszeg", "total", "totals", "grand total", "sum", "summe", "gesamt",
        "gesamtsumme", "insgesamt", "anzahl", "somme",
        "totaal", "totale", "totales", "suma", "suma całkowita", "razem", "ogółem", "celkem", "spolu", "skupaj",
        "ukupno",
        "összesen", "σύνολο", "общо", "kokku", "kopā", "iš viso", "yhteensä", "i alt", "totalt", "number of endorsers",
    ]

    private static let notes: Set<String> = [
        "total", "source", "sources", "note", "notes", "as of", "stand", "quelle", "anmerkung", "hinweis", "fonte",
        "fuente", "źródło", "uwaga", "stan na", "zdroj", "poznámka", "bron", "källa", "lähde", "πηγή", "summe", "nota",
        "legend", "legende", "last update", "updated",
    ]
}
