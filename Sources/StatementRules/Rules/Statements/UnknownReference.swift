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
            for text in statement.commonMarkTexts {
                var occurrences: [String: Int] = [:]
                for id in Citations.of(text.value) {
                    defer { occurrences[id, default: 0] += 1 }
                    guard !ids.contains(id) else { continue }
                    let meant = EditDistance.nearest(to: id, in: ids)
                    findings.add(
                        findings.range(of: "[@\(id)]", occurrence: occurrences[id, default: 0], in: text.range),
                        "there is no reference `\(id)`" + (meant.map { ": did you mean `\($0)`?" } ?? ""),
                        help: ids.isEmpty ? "The statement has no `references`: add it there." : nil)
                }
                for other in Citations.malformed(in: text.value) {
                    findings.add(
                        findings.range(of: other, in: text.range), "“\(other)” is no citation",
                        help: "Cite each reference in brackets of its own, with nothing but its id: `[@plan]`.")
                }
            }
        })
}

/// The citations of a text.
enum Citations {
    /// The ids that a CommonMark text cites, in order.
    static func of(_ text: String) -> [String] {
        guard text.utf8.contains(UInt8(ascii: "@")) else { return [] }
        var ids: [String] = []
        CommonMark(text).forEachInline { if case .citation(let id) = $0 { ids.append(id) } }
        return ids
    }

    /// What looks like a citation and is none: `[@one; @two]`, `[@one, p. 3]`.
    static func malformed(in text: String) -> [String] {
        guard text.utf8.contains(UInt8(ascii: "@")) else { return [] }
        var found: [String] = []
        CommonMark(text).forEachInline { inline in
            // The pattern takes long to make, and hardly any text has what it begins with.
            guard case .text(let text) = inline,
                zip(text.utf8, text.utf8.dropFirst()).contains(where: {
                    $0 == UInt8(ascii: "[") && ($1 == UInt8(ascii: "@") || $1 == UInt8(ascii: "-"))
                })
            else { return }
            found += text.matches(of: #/\[-?@[^\[\]]*\]/#).map { String($0.output) }
        }
        return found
    }
}
