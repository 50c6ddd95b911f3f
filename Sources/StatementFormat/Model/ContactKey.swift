internal import TextMetrics

/// What people are reached by, and what is noted of them, as the name of a key or of a column says it in many ways.
///
/// Of an endorser it is private: nobody may be told to keep it in a key of their own, which is published.
package enum ContactKey: String, Sendable {
    case email, phone, notes

    /// What notes are called.
    private static let wordsForNotes: Set<String> = [
        "note", "notes", "comment", "comments", "remark", "remarks", "internal", "bemerkung", "bemerkungen", "notiz",
        "notizen", "kommentar", "kommentare", "anmerkung", "intern", "remarque", "remarques", "commentaire",
        "commentaires", "nota", "notas", "comentario", "comentarios", "observaciones", "commento", "commenti",
        "osservazioni", "uwaga", "uwagi", "notatka", "notatki", "poznámka", "poznámky", "opmerking", "opmerkingen",
        "anteckning", "anmärkning", "huomautus", "σχόλιο", "σχόλια", "παρατηρήσεις",
    ]

    /// Nothing where a name says something else.
    package init?(_ name: String) {
        let words = name.lowercased().split { !$0.isLetter }
        func isNearly(_ word: String) -> Bool { words.contains { EditDistance.between(String($0), word) <= 1 } }
        if words.contains(where: { $0.contains("mail") }) || isNearly("email") {
            self = .email
        } else if words.contains(where: { word in
            ["phone", "telefon"].contains(where: word.contains)
                || ["tel", "mobile", "mobil", "handy", "gsm", "fax"].contains(word)
        }) || isNearly("phone") {
            self = .phone
        } else if words.contains(where: { Self.wordsForNotes.contains(String($0)) }) {
            self = .notes
        } else {
            return nil
        }
    }

    /// Why it cannot stand in an endorser, as a sentence; where `place` is that of what is private.
    package func reason(writtenUnder place: String) -> String {
        switch self {
        case .email: "An e-mail address is private: write it under \(place)."
        case .phone: "A phone number is private: write it under \(place)."
        case .notes: "Notes are private: write them under \(place), as `notes`."
        }
    }
}
