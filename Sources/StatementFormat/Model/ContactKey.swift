internal import TextMetrics

/// What people are reached by, as the name of a key or of a column says it in many ways.
///
/// Of an endorser it is private: nobody may be told to keep it in a key of their own, which is published.
package enum ContactKey: String, Sendable {
    case email, phone

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
        } else {
            return nil
        }
    }

    /// What it is, for a sentence.
    package var summary: String { self == .email ? "An e-mail address" : "A phone number" }
}
