internal import Diagnostics
internal import StatementFormat
internal import YAMLTree

extension Rule {
    static let straySpace = Rule(
        "stray-space", .warning,
        what: "A name, title or other text of one line has spaces at its ends, doubled ones, or tabs.",
        why: "“Society  of Medicine” and “Society of Medicine” are two different endorsers to every list and search.",
        fix: "Delete the spaces that are too many.",
        bad: "subtitle: \"Registries  now \"",
        good: "subtitle: Registries now",
        check: .value { scalar, findings in
            // Addresses, codes and ids have rules of their own, which allow no space at all.
            guard scalar.kind == .line else { return }
            // A block has a line end at its end; that is no stray space.
            guard scalar.style != .literal, scalar.style != .folded else { return }
            let text = scalar.text
            guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return }
            if first.properties.isWhitespace || last.properties.isWhitespace {
                let place = first.properties.isWhitespace ? "begins" : "ends"
                findings.add(scalar.range, "this text \(place) with a space")
            } else if text.contains("  ") {
                // Where they do not stand in the file, one is for a control character that has been reported.
                let spaces = findings.range(of: "  ", in: scalar.range)
                if spaces != scalar.range { findings.add(spaces, "there are two spaces in a row here") }
            } else if text.contains("\t") {
                findings.add(findings.range(of: "\t", in: scalar.range), "there is a tab in this text")
            }
        })
}
