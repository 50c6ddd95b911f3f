package import Diagnostics

/// The findings that were there when a team began to check: only others count.
///
/// A text file of one finding a line, `FINGERPRINT RULE PATH`, so that Git can merge it; lines that begin with `#` are
/// comments.
package struct Baseline: Sendable {
    /// A finding of the baseline.
    package struct Entry: Sendable, Hashable, Comparable {
        package var path: String
        package var rule: String
        package var fingerprint: String

        package init(path: String, rule: String, fingerprint: String) {
            self.path = path
            self.rule = rule
            self.fingerprint = fingerprint
        }

        package static func < (first: Self, second: Self) -> Bool {
            (first.path, first.rule, first.fingerprint) < (second.path, second.rule, second.fingerprint)
        }
    }

    private var entries: Set<Entry>

    /// A baseline of findings.
    package init(_ entries: some Sequence<Entry>) { self.entries = Set(entries) }

    /// Why a baseline cannot be read.
    package struct Malformed: Error {
        /// The line, from 1.
        package var line: Int
    }

    /// Reads a baseline.
    package init(reading bytes: [UInt8]) throws(Malformed) {
        entries = []
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            guard let text = String(validating: line, as: UTF8.self) else { throw Malformed(line: index + 1) }
            let words = text.split(separator: " ", maxSplits: 2)
            if words.isEmpty || text.hasPrefix("#") || text == "\r" { continue }
            guard words.count == 3, words[0].utf8.count == 16, words[0].allSatisfy(\.isHexDigit) else {
                throw Malformed(line: index + 1)
            }
            let path = words[2].hasSuffix("\r") ? words[2].dropLast() : words[2]
            entries.insert(Entry(path: String(path), rule: String(words[1]), fingerprint: String(words[0])))
        }
    }

    /// Whether a file is empty, or was written as a baseline, whatever became of it in a merge.
    package static func isOne(_ bytes: [UInt8]) -> Bool {
        bytes.isEmpty || bytes.starts(with: head.utf8) || (try? Baseline(reading: bytes)) != nil
    }

    /// How it is written: in the order of paths, rules and fingerprints.
    package var text: String {
        var text = Self.head
        for entry in entries.sorted() { text += "\(entry.fingerprint) \(entry.rule) \(entry.path)\n" }
        return text
    }

    private static let head = """
        # Findings that `statement validate --baseline` takes as known. Written by `statement validate --write-baseline`.

        """

    /// How many findings it still has of the files whose paths `isMeant` accepts.
    package func count(ofPaths isMeant: (String) -> Bool) -> Int {
        Dictionary(grouping: entries, by: \.path).reduce(0) { $0 + (isMeant($1.key) ? $1.value.count : 0) }
    }

    /// Marks a finding that it has, and takes it out of those that are still to come.
    package mutating func take(_ diagnostic: inout Diagnostic, as entry: Entry) {
        guard entries.remove(entry) != nil else { return }
        diagnostic.suppression = .baseline
    }
}
