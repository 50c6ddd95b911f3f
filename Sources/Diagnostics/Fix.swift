/// A stretch of a file's text and what stands there instead.
package struct TextEdit: Sendable, Hashable {
    /// The bytes that are replaced; empty where text is put in.
    package var range: SourceRange
    package var replacement: String

    package init(_ range: SourceRange, _ replacement: String) {
        self.range = range
        self.replacement = replacement
    }
}

/// A way to mend a finding: edits of the text that belong together.
package struct Fix: Sendable, Hashable {
    /// What it does, as an imperative: “Put the value in quotes”.
    package var title: String
    package var edits: [TextEdit]
    /// Whether it cannot change what the author meant, so that `--fix` may apply it unasked.
    package var isSafe: Bool

    package init(_ title: String, _ edits: [TextEdit], isSafe: Bool) {
        self.title = title
        self.edits = edits
        self.isSafe = isSafe
    }
}
