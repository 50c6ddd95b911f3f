/// How grave a finding is.
package enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
    case information, warning, error

    package static func < (first: Self, second: Self) -> Bool {
        (Self.allCases.firstIndex(of: first) ?? 0) < (Self.allCases.firstIndex(of: second) ?? 0)
    }
}

/// Something to say about a place of a document.
package struct Diagnostic: Sendable, Hashable {
    /// Another place that has to do with it.
    package struct Note: Sendable, Hashable {
        package var range: SourceRange
        package var message: String

        package init(_ range: SourceRange, _ message: String) {
            self.range = range
            self.message = message
        }
    }

    /// The id of the rule that found it.
    package var rule: String
    package var severity: Severity
    /// The value or key that it is about.
    package var range: SourceRange
    /// What is wrong, in a sentence without its full stop.
    package var message: String
    /// What to do, in a sentence or two.
    package var help: String?
    package var notes: [Note]
    /// Ways to mend it; the first is the best.
    package var fixes: [Fix]
    /// Why it does not count, where it does not.
    package var suppression: Suppression?

    /// Why a finding does not count (`suppression` in SARIF 2.1.0, section 3.35).
    package enum Suppression: Sendable, Hashable {
        /// A comment in the text says so, and why.
        case comment(reason: String, range: SourceRange)
        /// It was there before: the baseline has it.
        case baseline
    }

    package init(
        rule: String, severity: Severity, range: SourceRange, message: String, help: String? = nil, notes: [Note] = [],
        fixes: [Fix] = []
    ) {
        self.rule = rule
        self.severity = severity
        self.range = range
        self.message = message
        self.help = help
        self.notes = notes
        self.fixes = fixes
    }
}

extension [Diagnostic] {
    /// In the order of the files and the places in them, each said once.
    package func inSourceOrder() -> [Diagnostic] {
        guard count > 1 else { return self }
        var seen: Set<Diagnostic> = []
        return enumerated().filter { seen.insert($0.element).inserted }.sorted { first, second in
            let (a, b) = (first.element.range, second.element.range)
            return (a.file, a.offsets.lowerBound, first.offset) < (b.file, b.offsets.lowerBound, second.offset)
        }.map(\.element)
    }

    /// How many of a severity count.
    package func count(of severity: Severity) -> Int {
        reduce(0) { $0 + ($1.severity == severity && $1.suppression == nil ? 1 : 0) }
    }

    /// Whether there is an error that counts.
    package var haveErrors: Bool { contains { $0.severity == .error && $0.suppression == nil } }
}
