internal import Diagnostics
internal import StatementFormat
internal import TextMetrics

extension Rule {
    static let noteAmongEndorsers = Rule(
        "note-among-endorsers", .warning,
        what:
            "The name of an endorser reads like a total, a note or a file: spreadsheets have such rows below their tables.",
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

    /// Whether a text is a word for a sum, with a number or without, or begins like a note on a table.
    private static func isNote(_ text: String) -> Bool {
        if text.hasPrefix("*"), !text.hasPrefix("**") { return true }
        if text.holds(UInt8(ascii: ":")), let colon = text.firstIndex(of: ":") {
            let word = text[..<colon].lowercased()
            if notes.contains(word.last == " " ? String(word.dropLast()) : word) { return true }
        }
        // Names are longer than the words for sums.
        guard text.utf8.count <= 30 else { return false }
        let end = text.lastIndex { !($0.isNumber || $0.isWhitespace || ":.,=–-".contains($0)) }
        return end.map { sums.contains(text[...$0].lowercased()) } ?? false
    }

    private static let sums: Set<String> = [
        "total", "totals", "grand total", "sum", "summe", "gesamt", "gesamtsumme", "insgesamt", "anzahl", "somme",
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
