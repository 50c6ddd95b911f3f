import TestSupport

/// A document with one mistake, its place marked.
struct Mistake: Sendable, CustomStringConvertible {
    /// What is wrong, in a few words.
    let description: String
    /// Keys of a statement, with `1️⃣` before the place that must be reported; the required keys are added.
    let document: String
    let rule: String
    /// What the message or the help must say, such as the suggestion.
    let says: String?
    /// Files that the document includes, by name; the mark may stand in one of them.
    let includes: [String: String]
    /// Whether the document is a whole one, to which no keys are added.
    let isWhole: Bool

    init(
        _ description: String, _ document: String, _ rule: String, says: String? = nil,
        includes: [String: String] = [:], isWhole: Bool = false
    ) {
        self.description = description
        self.document = document
        self.rule = rule
        self.says = says
        self.includes = includes
        self.isWhole = isWhole
    }

    static let all = structure + values + texts + statements + syntax + includes
}
