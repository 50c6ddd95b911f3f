internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let distantDate = Rule(
        "distant-date", .warning,
        what: """
            A date is many years after all others in the statement, and would be of their years with two digits exchanged; \
            or the statement is of more than twenty years after them. Or it cites what is of years after it.
            """,
        why: "`2042` is quickly written for `2024`, and nobody reads a year twice.",
        fix: "Correct the year.",
        bad: """
            date: 2042-11-26
            timeline:
              - date: 2024-09-12
                title: Webinar on the draft
            """,
        good: """
            date: 2024-11-26
            timeline:
              - date: 2024-09-12
                title: Webinar on the draft
            """,
        check: .statement { statement, findings in
            let dates = WorkDate.all(in: statement)
            // Only the latest can be after all others.
            if let latest = dates.indices.max(by: { dates[$0].year < dates[$1].year }), dates[latest].isChecked,
                case let others = dates[..<latest] + dates[(latest + 1)...],
                let last = others.max(by: { $0.year < $1.year }),
                let meant = dates[latest].isTypingMistake(after: last, others.filter { !$0.isCited })
            {
                findings.add(
                    dates[latest].range,
                    "this date is \(dates[latest].year - last.year) years after all others in the statement but deadlines",
                    help: meant.isEmpty ? nil : "Correct the year, if \(meant) is meant.",
                    notes: [.init(last.range, "no other is of a later year than this")])
            }
            checkDeadlines(of: statement, dates, &findings)
            checkReferences(of: statement, &findings)
        })

    /// Of a deadline only centuries are strange.
    private static func checkDeadlines(of statement: Statement, _ dates: [WorkDate], _ findings: inout Findings) {
        guard let latest = dates.max(by: { $0.year < $1.year }) else { return }
        for deadline in statement.allMeasures.compactMap(\.deadline) where deadline.value.year > latest.year + 100 {
            let meant = WorkDate.exchanging(deadline.value.year).first {
                (latest.year...(latest.year + 30)).contains($0)
            }
            findings.add(
                deadline.range,
                "this deadline is \(deadline.value.year - latest.year) years after all dates of the statement",
                help: meant.map { "Correct the year, if \($0) is meant." })
        }
    }

    /// What is cited may be about to appear, but not in years.
    private static func checkReferences(of statement: Statement, _ findings: inout Findings) {
        guard let date = statement.date else { return }
        for year in statement.references.compactMap(\.year) where year.value > date.value.year + 5 {
            findings.add(
                year.range, "the statement cites what is of \(year.value - date.value.year) years after it",
                notes: [.init(date.range, "the statement is of this day")])
        }
    }
}

/// A date that tells when a statement was worked on.
private struct WorkDate {
    var year: Int
    var range: SourceRange
    /// Whether it is looked at itself, and not only a witness.
    var isChecked: Bool
    /// Whether it is the day of the statement itself.
    var isOfStatement = false
    /// Whether it is that of a work that is cited.
    var isCited = false

    static func all(in statement: Statement) -> [WorkDate] {
        let endorsement = statement.endorsement
        var dates = statement.timeline.compactMap(\.date).map { WorkDate($0) }
        if let date = statement.date {
            dates.append(WorkDate(year: date.value.year, range: date.range, isChecked: true, isOfStatement: true))
        }
        if let closes = endorsement?.closes { dates.append(WorkDate(closes)) }
        // Where it opens after it closes, another rule says so; that a quote is approved too late, too.
        if let opens = endorsement?.opens { dates.append(WorkDate(opens, isChecked: endorsement?.closes == nil)) }
        dates += (endorsement?.claims.compactMap(\.asOf) ?? []).map { WorkDate($0, isChecked: false) }
        dates += statement.quotes.compactMap(\.approved).map { WorkDate($0, isChecked: false) }
        if let cycle = statement.network?.cycle {
            dates.append(WorkDate(year: cycle.value, range: cycle.range, isChecked: false))
        }
        dates += statement.references.compactMap(\.year).map {
            WorkDate(year: $0.value, range: $0.range, isChecked: false, isCited: true)
        }
        return dates
    }

    init(_ date: Located<CalendarDate>, isChecked: Bool = true) {
        self.init(year: date.value.year, range: date.range, isChecked: isChecked)
    }

    init(year: Int, range: SourceRange, isChecked: Bool, isOfStatement: Bool = false, isCited: Bool = false) {
        self.year = year
        self.range = range
        self.isChecked = isChecked
        self.isOfStatement = isOfStatement
        self.isCited = isCited
    }

    /// The year that it may be meant to be of where it is years after all others; no text where that cannot be told.
    ///
    /// - Parameter witnesses: those that are of no work that is cited, which may be of any age.
    func isTypingMistake(after last: WorkDate, _ witnesses: [WorkDate]) -> String? {
        // The years 2012 and 2021 may well both be meant.
        guard year >= last.year + 15 else { return nil }
        if let meant = Self.exchanging(year).first(where: { abs($0 - last.year) <= 2 }) { return String(meant) }
        // One alone may be the day on which a network was founded.
        return isOfStatement && witnesses.count > 1 && witnesses.allSatisfy { year > $0.year + 20 } ? "" : nil
    }

    /// The years that are written with two digits of a year exchanged that stand side by side.
    static func exchanging(_ year: Int) -> [Int] {
        let digits = String(year).map(String.init)
        return digits.indices.dropLast().compactMap { index in
            var other = digits
            other.swapAt(index, index + 1)
            return other == digits ? nil : Int(other.joined())
        }
    }
}
