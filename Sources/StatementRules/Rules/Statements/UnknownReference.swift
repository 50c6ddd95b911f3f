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
            let known = Set(ids)
            let areKnown = !findings.mayLackSome(of: "references")
            // What is meant is looked for as often as anybody would read it.
            var searches = 20
            for text in findings.citations(in: statement) {
                var places = PieceFinder(in: text.range)
                for id in text.citations.ids where !known.contains(id) {
                    searches -= 1
                    let meant = searches >= 0 ? EditDistance.nearest(to: id, in: ids) : nil
                    guard areKnown || meant != nil && !findings.hasUnread,
                        let place = places.next("[@\(id)]", in: findings)
                    else { continue }
                    findings.add(
                        place, "there is no reference `\(id)`" + (meant.map { ": did you mean `\($0)`?" } ?? ""),
                        help: ids.isEmpty ? "The statement has no `references`: add it there." : nil)
                }
                for other in text.citations.malformed where !other.isWordy || other.ids.contains(where: known.contains)
                {
                    guard let place = places.next(other.text, in: findings) else { break }
                    findings.add(
                        place, "“\(other.text)” is no citation",
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
    /// What looks like a citation and is none: `[@one; @two]`, `[@one, p. 3]`, `[see @one]`, `[@one](https://…)`.
    private(set) var malformed: [Malformed] = []

    /// What looks like a citation and is none.
    struct Malformed: Sendable {
        var text: String
        /// Whether it may also be a name on a social network, since words stand before it, or it is a link's text.
        var isWordy: Bool

        /// What it may cite.
        var ids: [String] {
            text.matches(of: #/@([A-Za-z0-9][A-Za-z0-9.-]*)/#).map { String($0.1) }
        }
    }

    /// Those of a text in which they are plain to see.
    init(ids: [String]) { self.ids = ids }

    init(in text: CommonMark) {
        text.forEachInline { inline in
            switch inline {
            case .citation(let id): ids.append(id)
            case .link(let label, _, _):
                if case .text(let text)? = label.first, label.count == 1, text.hasPrefix("@") {
                    malformed.append(Malformed(text: "[\(text)]", isWordy: true))
                }
            // The pattern takes long to make, and hardly any text has what it begins with.
            case .text(let text) where text.utf8.contains(UInt8(ascii: "@")):
                malformed += text.matches(of: #/\[(?:[^\[\]]*[\s;,(])?-?@[^\[\]]*\]/#).compactMap { match in
                    let text = String(match.output)
                    // What would be a citation and is none is escaped.
                    if text.wholeMatch(of: #/\[@[A-Za-z0-9][A-Za-z0-9_.\-]*\]/#) != nil { return nil }
                    return Malformed(text: text, isWordy: !text.hasPrefix("[@") && !text.hasPrefix("[-@"))
                }
            default: break
            }
        }
    }
}
