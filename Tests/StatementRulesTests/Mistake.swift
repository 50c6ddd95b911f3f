import StatementFormat
import TestSupport

/// A document with one mistake, its place marked, and the same without it.
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
    /// Other statements, by id.
    let others: [String: String]
    /// The document and its files as their author would correct them.
    let twin: (document: String, includes: [String: String])

    /// - Parameters:
    ///   - document: the keys, with `⟦bad⇒good⟧` where the mistake is. The good side is that of the twin.
    ///   - includes: the files, in which the mistake may stand as well.
    init(
        _ description: String, _ document: String, _ rule: String, says: String? = nil,
        includes: [String: String] = [:], isWhole: Bool = false, at stage: Stage = .draft,
        without absent: Set<String> = [], others: [String: String] = [:]
    ) {
        self.description = description
        self.document = Self.choosing(0, in: document)
        self.rule = rule
        self.says = says
        self.includes = includes.mapValues { Self.choosing(0, in: $0) }
        self.isWhole = isWhole
        self.stage = stage
        self.absent = absent
        self.others = others
        twin = (Self.choosing(1, in: document), includes.mapValues { Self.choosing(1, in: $0) })
    }

    /// The text with one of the two sides of each `⟦bad⇒good⟧`.
    private static func choosing(_ side: Int, in text: String) -> String {
        text.replacing(/⟦([^⇒]*)⇒([^⟧]*)⟧/) { side == 0 ? $0.output.1 : $0.output.2 }
    }

    /// The document as it is checked, with the files that it includes.
    func check(_ document: String, includes: [String: String]) -> Checked {
        Checked(
            isWhole ? document : TestDocument.completing(document, for: stage, without: absent),
            stage: stage, includes: includes, others: others)
    }

    static let all =
        structure + types + values + texts + statements + syntax + includes + names + consultation + endorsement
        + published + timelines + claims + more
}
