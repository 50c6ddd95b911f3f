internal import Diagnostics
internal import StatementFormat
internal import TextMetrics
internal import YAMLTree

/// The comments of a statement that say which findings do not count, and why:
/// `# statement-ignore: same-name because they are mother and daughter`.
struct Suppressions {
    /// What such a comment begins with.
    static let word = "statement-ignore"

    /// A rule that a comment names.
    private struct Entry {
        var rule: String
        /// Where the rule's id stands.
        var range: SourceRange
        var reason: String
        var comment: YAMLComment
        /// Whether it is the only one of its comment.
        var isOnly: Bool
        var isUsed = false
    }

    private var entries: [Entry] = []
    private var malformed: [Diagnostic] = []
    private let sources: SourceFiles
    private let inclusions: [UInt32: SourceRange]

    /// Whether all could be read: rules are silent on what could not, and their comments have nothing to suppress then.
    private let isWholeRead: Bool

    init(in reading: DocumentReader.Result) {
        sources = reading.sources
        inclusions = reading.inclusions
        isWholeRead = !reading.isMended && reading.unreadKeys.isEmpty
        for (index, root) in reading.trees.sorted(by: { $0.key < $1.key }) {
            let source = reading.sources.files[Int(index)]
            var finder = CommentFinder(source, file: index, root: root)
            for comment in finder.comments(beginningWith: Self.word) {
                add(comment)
            }
        }
    }

    /// The findings, those suppressed marked as such, with what there is to say of the comments themselves.
    ///
    /// - Parameter isChecked: whether the rule of an id is checked.
    func apply(
        to diagnostics: [Diagnostic], policy: Policy, isChecked: (_ rule: String) -> Bool
    ) -> [Diagnostic] {
        guard !entries.isEmpty || !malformed.isEmpty else { return diagnostics }
        var entries = entries
        var result = diagnostics
        for (finding, entry) in firstEntries(about: diagnostics) {
            entries[entry].isUsed = true
            result[finding].suppression = .comment(
                reason: entries[entry].reason, range: entries[entry].comment.range)
        }
        let unused = entries.filter { isWholeRead && !$0.isUsed && isChecked($0.rule) }.map(unused)
        result += (malformed + unused).compactMap(policy.apply)
        return result.inSourceOrder()
    }

    /// Findings of a rule in a file, or of files that it includes.
    private struct Group: Hashable {
        var rule: String
        var file: UInt32
    }

    /// For the findings that entries are about, by their place or by the place where their file is included: the first
    /// entry. There may be thousands of both.
    private func firstEntries(about diagnostics: [Diagnostic]) -> [Int: Int] {
        let groups = Dictionary(grouping: entries.indices) { index in
            Group(rule: entries[index].rule, file: entries[index].comment.subject.file)
        }
        var places: [Group: [(offset: Int, finding: Int)]] = [:]
        for (finding, diagnostic) in diagnostics.enumerated() {
            for place in [diagnostic.range, inclusions[diagnostic.range.file]].compactMap(\.self) {
                let group = Group(rule: diagnostic.rule, file: place.file)
                if groups[group] != nil { places[group, default: []].append((place.offsets.lowerBound, finding)) }
            }
        }
        var first: [Int: Int] = [:]
        for (group, places) in places {
            var places = FreePlaces(places)
            for entry in groups[group] ?? [] {
                places.take(entries[entry].comment.subject.offsets) { first[$0] = min(entry, first[$0] ?? entry) }
            }
        }
        return first
    }

    // MARK: - Reading a comment

    private mutating func add(_ comment: YAMLComment) {
        let example = "Write it as `# \(Self.word): same-name because they are two people`."
        let rest = comment.text.dropFirst(Self.word.count)
        guard rest.first == ":" else {
            return report(
                comment.range, "this comment suppresses nothing: there is no colon after `\(Self.word)`", example)
        }
        let words = rest.dropFirst().split(maxSplits: .max, whereSeparator: \.isWhitespace)
        let because = words.firstIndex(of: "because") ?? words.endIndex
        let ids = words[..<because].flatMap { $0.split(separator: ",") }
        let reason = words[because...].dropFirst().joined(separator: " ")
        guard !ids.isEmpty else {
            return report(comment.range, "this comment names no rule that it suppresses", example)
        }
        guard !reason.isEmpty else {
            return report(
                comment.range, "this comment says no reason: nothing is suppressed without one",
                "Add `because` and why: the reason stands in reports.")
        }
        for id in ids {
            let id = String(id)
            let range = place(of: id, in: comment)
            guard let rule = Rule.named(id) else {
                let meant = EditDistance.nearest(to: id, in: Rule.all.map(\.id)).map { ": did you mean `\($0)`?" } ?? ""
                report(range, "there is no rule `\(id)`\(meant)", "`statement rules` lists them all.")
                continue
            }
            guard !rule.isFixed else {
                report(
                    range, "the rule `\(id)` cannot be suppressed",
                    "Mend what it finds: exports rely on this rule.")
                continue
            }
            entries.append(
                Entry(rule: id, range: range, reason: reason, comment: comment, isOnly: ids.count == 1))
        }
    }

    private mutating func report(_ range: SourceRange, _ message: String, _ help: String) {
        let rule = Rule.invalidSuppression
        malformed.append(
            Diagnostic(rule: rule.id, severity: rule.severity, range: range, message: message, help: help))
    }

    /// What to delete with a comment: its line, or the white space before it.
    private func deletion(of comment: YAMLComment) -> SourceRange {
        let source = sources[comment.range]
        let line = source.position(of: comment.range.offsets.lowerBound).line
        let range = source.lineRange(line)
        guard comment.isAlone else {
            let before = source.bytes[range.lowerBound..<comment.range.offsets.lowerBound]
            let end = (before.lastIndex { $0 != 0x20 && $0 != 0x09 }).map { $0 + 1 } ?? range.lowerBound
            return SourceRange(end..<range.upperBound, file: comment.range.file)
        }
        let next = line < source.lineCount ? source.lineRange(line + 1).lowerBound : range.upperBound
        return SourceRange(max(range.lowerBound, source.textStart)..<next, file: comment.range.file)
    }

    /// Where a word of a comment stands.
    private func place(of word: String, in comment: YAMLComment) -> SourceRange {
        guard let found = comment.text.range(of: word, after: Self.word) else { return comment.range }
        let offsets = comment.range.offsets
        let start = offsets.upperBound - comment.text.utf8.count + found.lowerBound
        return SourceRange(start..<(start + found.count), file: comment.range.file)
    }

    private func unused(_ entry: Entry) -> Diagnostic {
        let rule = Rule.unusedSuppression
        return Diagnostic(
            rule: rule.id, severity: rule.severity, range: entry.range,
            message: "`\(entry.rule)` finds nothing here that this comment could suppress", help: rule.fix,
            fixes: entry.isOnly
                ? [Fix("Delete the comment", [TextEdit(deletion(of: entry.comment), "")], isSafe: true)] : [])
    }
}

extension String {
    /// The place, in bytes, of a word behind another one.
    fileprivate func range(of word: String, after start: String) -> Range<Int>? {
        let (bytes, word) = (Array(utf8), Array(word.utf8))
        var index = start.utf8.count
        while index + word.count <= bytes.count {
            if bytes[index...].starts(with: word) { return index..<(index + word.count) }
            index += 1
        }
        return nil
    }
}

/// The places of findings that no entry has been found for.
private struct FreePlaces {
    private let places: [(offset: Int, finding: Int)]
    /// For each place, itself where it is free; else one behind it, with no free one between.
    private var next: [Int]

    init(_ places: [(offset: Int, finding: Int)]) {
        self.places = places.sorted { $0.offset < $1.offset }
        next = Array(0...places.count)
    }

    /// Takes the free places within a range, its end among them.
    mutating func take(_ range: Range<Int>, _ found: (_ finding: Int) -> Void) {
        var place = free(from: places.partitioningIndex { $0.offset >= range.lowerBound })
        while place < places.count, places[place].offset <= range.upperBound {
            found(places[place].finding)
            next[place] = place + 1
            place = free(from: place)
        }
    }

    private mutating func free(from place: Int) -> Int {
        var place = place
        while next[place] != place {
            next[place] = next[next[place]]
            place = next[place]
        }
        return place
    }
}
