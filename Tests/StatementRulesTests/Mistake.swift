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
    /// The team's policy.
    let policy: String?
    /// The document and its files as their author would correct them.
    let twin: (document: String, includes: [String: String])

    /// - Parameters:
    ///   - document: the keys, with `⟦bad⇒good⟧` where the mistake is. The good side is that of the twin.
    ///   - includes: the files, in which the mistake may stand as well.
    init(
        _ description: String, _ document: String, _ rule: String, says: String? = nil,
        includes: [String: String] = [:], isWhole: Bool = false, at stage: Stage = .draft,
        without absent: Set<String> = [], others: [String: String] = [:], policy: String? = nil
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
        self.policy = policy
        twin = (Self.choosing(1, in: document), includes.mapValues { Self.choosing(1, in: $0) })
    }

    /// The text with one of the two sides of each `⟦bad⇒good⟧`.
    private static func choosing(_ side: Int, in text: String) -> String {
        text.replacing(/⟦([^⇒]*)⇒([^⟧]*)⟧/) { side == 0 ? $0.output.1 : $0.output.2 }
    }

    /// The document as it is checked, with the files that it includes.
    func check(_ document: String, includes: [String: String]) -> Checked {
        let whole = isWhole ? document : TestDocument.completing(document, for: stage, without: absent)
        return Checked(
            bytes: Self.bytes(of: whole), stage: stage, includes: includes.mapValues(Self.bytes), policy: policy,
            others: others)
    }

    /// A text in UTF-8, but for the characters U+F780 to U+F7FF: they stand for the bytes 0x80 to 0xFF, as in the
    /// encoding x-user-defined of the web.
    private static func bytes(of text: String) -> [UInt8] {
        text.unicodeScalars.flatMap { scalar in
            0xF780...0xF7FF ~= scalar.value ? [UInt8(truncatingIfNeeded: scalar.value)] : Array(String(scalar).utf8)
        }
    }

    /// A whole statement without a mistake.
    static let smallest = """
        joint-statement: 1
        title: Better Registries
        leads: [Society of Example Medicine]
        measures:
          - title: Agree

        """

    static let all =
        structure + types + values + texts + statements + syntax + includes + names + consultation + endorsement
        + published + timelines + claims + encodings + policies + suppressions + more + pasted + swallowed + items
        + privacy + nothing + rolls + unfinished + copied + slips + broken
}
