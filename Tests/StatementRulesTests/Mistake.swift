import StatementFormat
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
    /// The stage that the document is checked for; the keys that the stage demands are added, too.
    let stage: Stage
    /// The keys that are not added.
    let absent: Set<String>
    /// The document, or the file with the mark, without the mistake; nothing where no test of it is of use.
    let clean: String?
    /// Other statements, by id.
    let others: [String: String]

    init(
        _ description: String, _ document: String, _ rule: String, says: String? = nil,
        includes: [String: String] = [:], isWhole: Bool = false, at stage: Stage = .draft,
        without absent: Set<String> = [], clean: String? = nil, others: [String: String] = [:]
    ) {
        self.description = description
        self.document = document
        self.rule = rule
        self.says = says
        self.includes = includes
        self.isWhole = isWhole
        self.stage = stage
        self.absent = absent
        self.clean = clean
        self.others = others
    }

    /// The files as they are checked: that of the statement, and those that it includes.
    func check(_ document: String, includes: [String: String]) -> Checked {
        Checked(
            isWhole ? document : TestDocument.completing(document, for: stage, without: absent),
            stage: stage, includes: includes, others: others)
    }

    static let all = structure + values + texts + statements + syntax + includes
}
