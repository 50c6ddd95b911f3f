internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let duplicateEntry = Rule(
        "duplicate-entry", .warning,
        what: "A list of countries or of addressees has the same entry twice.",
        why: "It says nothing more, and probably stands where another one was meant.",
        fix: "Delete one of the two, or write the one that was meant.",
        bad: "leads:\n  - name: Society of Example Medicine\n    country: [PL, PL]",
        good: "leads:\n  - name: Society of Example Medicine\n    country: [PL, CZ]",
        check: .statement { statement, findings in
            for lead in statement.leads { check(countries: lead.countries, &findings) }
            let endorsers = statement.endorsers
            for index in endorsers.indices { check(countries: endorsers[index].countries, &findings) }
            for addressees in [statement.addressees] + statement.allMeasures.map(\.addressees) {
                // Two placeholders are for two who are not known yet.
                let known = addressees.filter { !hasPlaceholder($0.value) }
                check(known, key: NameKey.exact, &findings) { "“\($0)” is called on twice" }
            }
        })

    private static func check(countries: [Located<String>], _ findings: inout Findings) {
        check(countries, key: { Country.meant(by: $0) ?? $0 }, &findings) { text in
            let code = Country.meant(by: text) ?? text
            return "the country `\(code)` stands in this list twice" + (code == text ? "" : ", here as “\(text)”")
        }
    }

    /// Reports the entries of a list whose keys are those of an entry before them.
    private static func check(
        _ entries: [Located<String>], key: (String) -> String, _ findings: inout Findings,
        message: (String) -> String
    ) {
        // Hardly any list has two entries.
        guard entries.count > 1 else { return }
        let places = entries.indices.map { place(of: $0, in: entries, findings) }
        var first: [String: SourceRange] = [:]
        for (index, entry) in entries.enumerated() {
            let key = key(entry.value)
            if let earlier = first[key] {
                findings.add(
                    places[index], message(entry.value), notes: [.init(earlier, "it stands here first")],
                    fixes: deleting(places[index], after: places[index - 1], in: findings.sources))
            } else {
                first[key] = places[index]
            }
        }
    }

    /// Where an entry stands; those of one cell of a table all say that they are the whole cell.
    private static func place(of index: Int, in entries: [Located<String>], _ findings: Findings) -> SourceRange {
        let entry = entries[index]
        guard entries.count(where: { $0.range == entry.range }) > 1 else { return entry.range }
        return findings.range(
            of: entry.value, occurrence: entries[..<index].count { $0 == entry }, in: entry.range)
    }

    /// The fix that deletes an entry with what parts it from the one before: a comma, or a line's end and a dash. Another
    /// entry may have been meant in its place.
    private static func deleting(
        _ entry: SourceRange, after other: SourceRange, in sources: SourceFiles
    ) -> [Fix] {
        guard entry.file == other.file, other.offsets.upperBound <= entry.offsets.lowerBound else { return [] }
        let between = sources.text(SourceRange(other.offsets.upperBound..<entry.offsets.lowerBound, file: entry.file))
        guard [",", "-"].contains(between.filter { !$0.isWhitespace }) else { return [] }
        let whole = SourceRange(other.offsets.upperBound..<entry.offsets.upperBound, file: entry.file)
        return [Fix("Delete it here", [TextEdit(whole, "")], isSafe: false)]
    }
}
