internal import CommonMark
package import Diagnostics
internal import StatementFormat
internal import TextMetrics
internal import YAMLTree

/// What the rules have found so far. While a rule runs, findings are its own.
package struct Findings: Sendable {
    package private(set) var diagnostics: [Diagnostic] = []
    /// The files of the statement, for places within a value.
    package internal(set) var sources: SourceFiles
    /// What the team demands beyond the rules themselves.
    package let policy: Policy
    /// Other statements, by id.
    let statements: Validator.StatementSource
    /// The ids that they have.
    let statementIDs: Validator.IDSource
    private let reading: DocumentReader.Result
    /// Where something could not be read, or is no date.
    private var faults: PlaceIndex
    /// All rules, and which of them runs.
    private let rules: [Rule]
    private var running = 0
    /// The CommonMark texts that a rule has asked for.
    private var texts: [SourceRange: CommonMark] = [:]
    /// The texts that cite, once a rule has asked for them.
    private var citations: [CitingText]?
    /// Where the endorsers stand, in order, once a rule has asked for them.
    private var placesOfEndorsers: [SourceRange]?
    /// The endorsers whose names are alike, once a rule has asked for them.
    private var namesakes: EndorserPairs?

    init(
        _ reading: DocumentReader.Result, policy: Policy, rules: [Rule],
        statements: @escaping Validator.StatementSource, statementIDs: @escaping Validator.IDSource
    ) {
        sources = reading.sources
        self.reading = reading
        faults = PlaceIndex(reading.diagnostics.map(\.range))
        self.policy = policy
        self.statements = statements
        self.statementIDs = statementIDs
        self.rules = rules
    }

    /// Lets the rule with this number run.
    mutating func run(_ rule: Int) { running = rule }

    /// The endorsers whose names are alike, found once for all rules.
    mutating func namesakes(in statement: Statement) -> EndorserPairs {
        if let namesakes { return namesakes }
        let found = EndorserPairs(in: statement)
        namesakes = found
        return found
    }

    /// Whether a place lies in what is said of an endorser.
    mutating func isOfEndorser(_ place: SourceRange) -> Bool {
        let places =
            placesOfEndorsers
            ?? (reading.statement?.endorsers ?? []).map(\.range).sorted {
                ($0.file, $0.offsets.lowerBound) < ($1.file, $1.offsets.lowerBound)
            }
        placesOfEndorsers = places
        let next = places.partitioningIndex {
            ($0.file, $0.offsets.lowerBound) > (place.file, place.offsets.lowerBound)
        }
        guard next > 0 else { return false }
        return places[next - 1].file == place.file && place.offsets.lowerBound < places[next - 1].offsets.upperBound
    }

    /// A CommonMark text, parsed once for all rules.
    mutating func commonMark(_ text: String, at range: SourceRange) -> CommonMark {
        if let parsed = texts[range] { return parsed }
        let parsed = CommonMark(text)
        texts[range] = parsed
        return parsed
    }

    /// The CommonMark texts of the statement that may cite something with their citations, found once for all rules.
    mutating func citations(in statement: Statement) -> [CitingText] {
        if let citations { return citations }
        let found = statement.commonMarkTexts.compactMap { text -> CitingText? in
            guard PlainMarkup.mayCite(text.value) else { return nil }
            let citations =
                PlainMarkup.citations(in: text.value).map(Citations.init)
                ?? Citations(in: commonMark(text.value, at: text.range))
            return CitingText(range: text.range, citations: citations)
        }
        citations = found
        return found
    }

    /// Adds a finding of the rule that runs.
    ///
    /// - Parameter severity: where it differs from the rule's; what the policy says of the rule goes before both.
    mutating func add(
        _ range: SourceRange, _ message: String, severity: Severity? = nil, help: String? = nil,
        notes: [Diagnostic.Note] = [], fixes: [Fix] = []
    ) {
        guard rules.indices.contains(running), isAsWritten(range) else { return }
        let rule = rules[running]
        if rule.id == Rule.invalidDate.id { faults.add(range) }
        diagnostics.append(
            Diagnostic(
                rule: rule.id, severity: policy.severity(of: rule, or: severity), range: range, message: message,
                help: help ?? rule.fix,
                notes: notes, fixes: fixes))
    }

    /// Whether a place holds what its author wrote, not what was put there to read on.
    private func isAsWritten(_ range: SourceRange) -> Bool {
        guard let lines = reading.mended[range.file], sources.files.indices.contains(Int(range.file)) else {
            return true
        }
        return lines.leave(range, in: sources.files[Int(range.file)])
    }

    /// Adds a finding of the rule that runs: that the statement as a whole lacks something, which one of `keys` would
    /// give. It points at the stage that asks for it; where none is written, at the title or the first key.
    mutating func addAbsence(of keys: String..., in statement: Statement, _ message: String, help: String? = nil) {
        guard !reading.isMended, !keys.contains(where: mayHave) else { return }
        let key = reading.origin.keyRange(Statement.recognitionKey)
        let range = statement.stage?.range ?? statement.title?.range ?? key ?? SourceRange(0..<0)
        add(range, message, help: help)
    }

    /// Whether a key may be there though the model has nothing of it: its value could not be read, its name is
    /// misspelt, or it was lost with a line that is broken.
    func mayHave(_ key: String) -> Bool {
        isUnread(key) || reading.origin.hasValue(key)
    }

    /// Whether some of what the keys at the top level and within them hold may not be known: what is not found there may
    /// be there all the same.
    func mayLackSome(of keys: String...) -> Bool {
        if keys.contains(where: reading.unreadKeys.contains) { return true }
        guard reading.isMended, let source = sources.files.first else { return false }
        // They may be in a document of their own, which was not read.
        if !keys.allSatisfy(reading.origin.hasKey),
            reading.diagnostics.contains(where: { $0.rule == Rule.severalDocuments.id })
        {
            return true
        }
        let places = reading.diagnostics.filter { $0.rule == Rule.syntax.id && $0.range.file == 0 }
            .map(\.range.offsets.lowerBound)
        return keys.contains { key in
            let value = reading.origin.hasKey(key) ? reading.origin.range(at: [key])?.offsets : nil
            return places.contains { place in
                let line = source.lineRange(source.position(of: place).line)
                return value?.contains(place) == true
                    || String(decoding: source.bytes[line], as: UTF8.self).contains(key)
            }
        }
    }

    /// The files that the statement includes, in order, each with the place where it does.
    var inclusions: [(file: UInt32, place: SourceRange)] {
        reading.inclusions.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The language of the statement, without a region.
    var language: String { LanguageTag.primary(of: reading.statement?.language?.value ?? "en") }

    /// Whether something of the statement is written that could not be read.
    var hasUnread: Bool { reading.isMended || !reading.unreadKeys.isEmpty }

    /// Whether what one of these keys says may not be known in full: what follows from that is no finding of its own.
    func isUnread(_ keys: String...) -> Bool { reading.isMended || keys.contains(where: reading.unreadKeys.contains) }

    /// Whether something within a mapping could not be read, so that a key which it seems to lack may be there.
    func isIncomplete(_ range: SourceRange) -> Bool { reading.isMended || faults.isAny(in: range) }

    /// Whether all endorsers could be read, so that counting them says something.
    var hasAllEndorsers: Bool {
        let endorsers = mayHave("endorsers") ? reading.origin.range(at: ["endorsers"])?.offsets : nil
        return !isUnread("endorsers")
            && !reading.diagnostics.contains { diagnostic in
                diagnostic.severity == .error
                    && (diagnostic.range.file != 0 || diagnostic.rule == Rule.include.id
                        || endorsers?.contains(diagnostic.range.offsets.lowerBound) == true)
            }
    }

    /// An edit that writes `new` for a piece of a value; nothing where the piece is not written there as such.
    ///
    /// Right for pieces of text that need no other quotes or escapes than they have.
    func edit(_ piece: String, in range: SourceRange, to new: String) -> TextEdit? {
        var occurrence = 0
        while true {
            let place = self.range(of: piece, occurrence: occurrence, in: range)
            // Nothing found gives the whole range, which may be the piece itself.
            if place == range { return sources.text(place) == piece ? TextEdit(place, new) : nil }
            if isWhole(place, of: range) { return TextEdit(place, new) }
            occurrence += 1
        }
    }

    /// Whether a piece of a value is no part of a longer word there, as `UK` is of `UKR`.
    private func isWhole(_ place: SourceRange, of range: SourceRange) -> Bool {
        let bytes = sources[range].bytes
        let (inner, outer) = (place.offsets, range.offsets)
        func isLetter(_ byte: UInt8) -> Bool {
            byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
        }
        if inner.lowerBound > outer.lowerBound, isLetter(bytes[inner.lowerBound]), isLetter(bytes[inner.lowerBound - 1])
        {
            return false
        }
        return
            !(inner.upperBound < outer.upperBound && isLetter(bytes[inner.upperBound - 1])
            && isLetter(bytes[inner.upperBound]))
    }

    /// The fix that writes a whole value anew, as far as it stands in the file as it reads.
    func rewriting(_ scalar: DeclaredScalar, as new: String, isSafe: Bool) -> [Fix] {
        edit(scalar.text, in: scalar.range, to: new).map { [Fix("Write `\(new)`", [$0], isSafe: isSafe)] } ?? []
    }

    /// The places of pieces of a value in the file, given by their offsets in its text in UTF-8 and in their order. There
    /// may be very many: after the first hundred no more are told.
    func places(of pieces: some Sequence<Range<Int>>, in scalar: DeclaredScalar) -> [(text: String, place: SourceRange)]
    {
        let bytes = Array(scalar.text.utf8)
        return pieces.prefix(100).map { piece in
            let needle = bytes[piece]
            // Where the same stands before it, it is a later one in the file, too.
            let before = (0..<piece.lowerBound).count { start in
                bytes[start] == needle.first && bytes[start...].starts(with: needle)
            }
            let text = String(decoding: needle, as: UTF8.self)
            return (text, range(of: text, occurrence: before, in: scalar.range))
        }
    }

    /// The place of a piece of a value in the file: of its occurrence with this number, from 0. The whole value where
    /// the piece is not written there as such, as after an escape or over a folded line.
    func range(of piece: String, occurrence: Int = 0, in range: SourceRange) -> SourceRange {
        let needle = Array(piece.utf8)
        let bytes = sources[range].bytes
        let offsets = range.offsets.clamped(to: 0..<bytes.count)
        guard let first = needle.first, needle.count <= offsets.count else { return range }
        var left = occurrence
        var start = offsets.lowerBound
        while let found = bytes[start..<offsets.upperBound].firstIndex(of: first) {
            let end = found + needle.count
            guard end <= offsets.upperBound else { break }
            if bytes[found..<end].elementsEqual(needle) {
                if left == 0 { return SourceRange(found..<end, file: range.file) }
                left -= 1
            }
            start = found + 1
        }
        return range
    }
}
