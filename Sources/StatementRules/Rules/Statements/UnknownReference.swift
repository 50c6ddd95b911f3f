internal import CommonMark
internal import Diagnostics
internal import StatementFormat
internal import TextMetrics

extension Rule {
    static let unknownReference = Rule(
        "unknown-reference",
        what: "A text cites a reference that does not exist.",
        why: "Readers would look for it in vain.",
        fix: "Cite one of the `references`, or add it there.",
        bad: "references:\n  - id: plan\n    title: A plan\nsummary: See [@plan] and [@pln].",
        good: "references:\n  - id: plan\n    title: A plan\nsummary: See [@plan].",
        isFixed: true,
        check: .statement { statement, findings in
            let ids = statement.references.compactMap(\.id?.value)
            let areKnown = !findings.mayLackSome(of: "references")
            for text in findings.citations(in: statement) {
                for (index, id) in text.citations.ids.enumerated() where !ids.contains(id) {
                    let occurrence = text.citations.ids[..<index].count { $0 == id }
                    let meant = EditDistance.nearest(to: id, in: ids)
                    guard areKnown || meant != nil else { continue }
                    findings.add(
                        findings.range(of: "[@\(id)]", occurrence: occurrence, in: text.range),
                        "there is no reference `\(id)`" + (meant.map { ": did you mean `\($0)`?" } ?? ""),
                        help: ids.isEmpty ? "The statement has no `references`: add it there." : nil)
                }
                for other in text.citations.malformed {
                    findings.add(
                        findings.range(of: other, in: text.range), "“\(other)” is no citation",
                        help: "Cite each reference in brackets of its own, with nothing but its id: `[@plan]`.")
                }
            }
        })
}

/// A text with what it cites.
struct CitingText: Sendable {
    var range: SourceRange
    var citations: Citations
}

/// The citations of a text.
struct Citations: Sendable {
    /// The ids that it cites, in order.
    private(set) var ids: [String] = []
    /// What looks like a citation and is none: `[@one; @two]`, `[@one, p. 3]`.
    private(set) var malformed: [String] = []

    /// Those of a text in which they are plain to see.
    init(ids: [String]) { self.ids = ids }

    init(in text: CommonMark) {
        text.forEachInline { inline in
            switch inline {
            case .citation(let id): ids.append(id)
            // The pattern takes long to make, and hardly any text has what it begins with.
            case .text(let text) where text.utf8.contains(UInt8(ascii: "@")):
                malformed += text.matches(of: #/\[-?@[^\[\]]*\]/#).map { String($0.output) }
            default: break
            }
        }
    }
}
