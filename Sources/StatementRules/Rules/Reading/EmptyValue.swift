internal import Diagnostics
internal import TextMetrics
internal import YAMLTree

extension Rule {
    static let emptyValue = Rule(
        "empty-value",
        what: "A key has no value.",
        why: "An empty value is forgotten work. Where the key is optional, this is a warning.",
        fix: "Write the value after the colon, or delete the line.",
        bad: """
            references:
              - id:
                title: A plan
            """,
        good: """
            references:
              - id: plan
                title: A plan
            summary: It follows the plan [@plan].
            """,
        check: .reading)

    /// Says of a value that is missing where it is to be found: behind a `#`, as in `title: #1 in Europe`.
    static func explainComment(_ diagnostic: inout Diagnostic, in sources: SourceFiles) {
        let source = sources[diagnostic.range]
        let key = diagnostic.range.offsets
        let line = source.lineRange(source.position(of: key.lowerBound).line)
        guard key.upperBound <= line.upperBound else { return }
        let rest = source.text(key.upperBound..<line.upperBound)
        guard let sign = rest.firstRange(of: ": #"), rest[..<sign.lowerBound].allSatisfy({ $0 == " " }),
            let next = rest[sign.upperBound...].first, next.isLetter || next.isNumber
        else { return }
        let text = "#" + rest[sign.upperBound...]
        diagnostic.help =
            "What begins with `#` is a comment for YAML. If it is the value, put it in quotes: "
            + "`\(source.text(key)): \(QuotedText.of(text.count > 60 ? text.prefix(60) + "…" : text[...]))`."
    }
}
