internal import Languages
internal import StatementFormat

extension Rule {
    static let invalidDate = Rule(
        "invalid-date",
        what: "A date does not exist or is not written as year-month-day.",
        why: "`03/04/2024` is the third of April in one country and the fourth of March in another.",
        fix: "Write year, month and day with hyphens: `2024-11-26`.",
        bad: "date: 2024-02-30",
        good: "date: 2024-02-29",
        isFixed: true,
        check: .value(of: .date, .partialDate) { scalar, findings in
            if let date = CalendarDate(scalar.text) {
                guard scalar.kind == .date, date.day == nil else { return }
                findings.add(
                    scalar.range, "`\(scalar.key)` is a day, and “\(scalar.text)” has none",
                    help: "Write the day too, as in `\(date.text)\(date.month == nil ? "-11-26" : "-26")`.")
                return
            }
            let partial = scalar.kind == .partialDate ? " A month (`2024-11`) or a year (`2024`) is fine, too." : ""
            // `31.02.2024` is wrong for the same reason as `2024-02-31`.
            let written = parts(of: scalar.text).map(joined) ?? scalar.text
            if let match = written.wholeMatch(of: DatePattern.monthOfDate), let month = Int(match.1),
                !(1...12).contains(month)
            {
                findings.add(
                    scalar.range, "there is no month \(match.1), in “\(scalar.text)”", help: "Correct the month.")
            } else if let match = written.wholeMatch(of: DatePattern.day), let month = Int(match.2),
                let day = Int(match.3), let year = Int(match.1), ScalarKind.years.contains(year),
                case let days = CalendarDate.days(of: month, in: year), !(1...days).contains(day)
            {
                findings.add(
                    scalar.range, "there is no day \(scalar.text): that month has \(days) days",
                    help: "Correct the day.")
            } else if let (text, sign) = LookAlikes.replaced(in: scalar.text), let date = CalendarDate(text),
                scalar.kind != .date || date.day != nil
            {
                findings.add(
                    scalar.range, "“\(scalar.text)” is no date: it has \(LookAlikes.name(sign)) in it",
                    help: "Write it with digits and hyphens only: `\(date.text)`.",
                    fixes: findings.rewriting(scalar, as: date.text, isSafe: true))
            } else if let suggestion = suggestion(for: scalar.text, of: scalar.kind) {
                findings.add(
                    scalar.range, "“\(scalar.text)” is not written as a date",
                    help: "Write year, month and day with hyphens: `\(suggestion)`.\(partial)",
                    fixes: findings.rewriting(scalar, as: suggestion, isSafe: true))
            } else if let (first, second) = twoDates(in: scalar.text) {
                findings.add(
                    scalar.range, "“\(scalar.text)” may be one of two days",
                    help: "Write the one that is meant: `\(first)` or `\(second)`.")
            } else if scalar.key == "approved", !scalar.text.contains(where: \.isNumber) {
                findings.add(
                    scalar.range, "“\(scalar.text)” is no date",
                    help: "Write the day on which the speaker approved the quote; until there is one, delete the line.")
            } else {
                findings.add(
                    scalar.range, "“\(scalar.text)” is no date",
                    help: "Write year, month and day with hyphens: `2024-11-26`.\(partial)")
            }
        })

    /// The date that a text says unmistakably in another way.
    private static func suggestion(for text: String, of kind: ScalarKind) -> String? {
        // In curly quotes, as word processors write them.
        let inner = text.trimmingCurlyQuotes
        let date = inner == text ? parts(of: text).flatMap { CalendarDate(joined($0)) } : CalendarDate(inner)
        return kind == .date && date?.day == nil ? nil : date?.text
    }

    /// What a text with slashes says where days stand before months, and where they stand behind them.
    private static func twoDates(in text: String) -> (String, String)? {
        guard let match = text.wholeMatch(of: DatePattern.yearLast) else { return nil }
        let (first, second, year) = (String(match.1), String(match.2), String(match.3))
        guard CalendarDate(joined([year, first, second])) != nil, CalendarDate(joined([year, second, first])) != nil
        else { return nil }
        return (joined([year, second, first]), joined([year, first, second]))
    }

    /// Year, month and day that a text says, or year and month.
    private static func parts(of text: String) -> [String]? {
        if let match = text.wholeMatch(of: DatePattern.yearLast) {
            let (first, second) = (Int(match.1) ?? 0, Int(match.2) ?? 0)
            // Month first, as in the USA; only where it cannot be the day.
            if first <= 12, second > 12 { return [String(match.3), String(match.1), String(match.2)] }
            // Day first, as in most of Europe; only where it cannot be the month, or is the same.
            guard text.contains(".") || first > 12 || first == second else { return nil }
            return [String(match.3), String(match.2), String(match.1)]
        }
        if let match = text.wholeMatch(of: DatePattern.yearFirst) {
            return [String(match.1), String(match.2), String(match.3)]
        }
        if let match = text.wholeMatch(of: DatePattern.withTime) {
            return [String(match.1), String(match.2), String(match.3)]
        }
        if let match = text.wholeMatch(of: DatePattern.yearAndMonth) { return [String(match.1), String(match.2)] }
        if let match = text.wholeMatch(of: DatePattern.monthAndYear) { return [String(match.2), String(match.1)] }
        if let match = text.wholeMatch(of: DatePattern.dayAndName) {
            return month(named: String(match.2)).map { [String(match.3), $0, String(match.1)] }
        }
        if let match = text.wholeMatch(of: DatePattern.yearNameAndDay) {
            return month(named: String(match.2)).map { [String(match.1), $0, String(match.3)] }
        }
        if let match = text.wholeMatch(of: DatePattern.nameAndDay) {
            return month(named: String(match.1)).map { [String(match.3), $0, String(match.2)] }
        }
        return nil
    }

    private static func joined(_ parts: [String]) -> String {
        parts.map { $0.utf8.count == 1 ? "0" + $0 : $0 }.joined(separator: "-")
    }

    private static func month(named name: String) -> String? {
        let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        if let month = names.firstIndex(of: name.prefix(3).lowercased()) { return String(month + 1) }
        let months = months[name.lowercased()] ?? []
        return months.count == 1 ? months.first.map(String.init) : nil
    }

    /// The months by their names in all languages that there are words of; a name may be that of two months in two.
    private static let months: [String: Set<Int>] = {
        var months: [String: Set<Int>] = [:]
        for file in LanguageFile.languages.compactMap(LanguageFile.of) {
            for (index, name) in ["months", "months-alone"].flatMap({ (file.texts($0) ?? []).enumerated() }) {
                months[name.lowercased(), default: []].insert(index + 1)
            }
        }
        return months
    }()
}

/// How dates are written. A table may have thousands, and a pattern takes longer to make than to look for. These hold no
/// code, and so can be used by all threads.
private enum DatePattern {
    nonisolated(unsafe) static let monthOfDate = #/\d{4}-(\d{2})(-\d{2})?/#
    nonisolated(unsafe) static let day = #/(\d{4})-(\d{2})-(\d{2})/#
    nonisolated(unsafe) static let yearLast = #/(\d{1,2})[.\/ ]+(\d{1,2})[.\/ ]+(\d{4})/#
    nonisolated(unsafe) static let yearFirst = #/(\d{4})[.\/-](\d{1,2})[.\/-](\d{1,2})/#
    nonisolated(unsafe) static let withTime =
        #/(\d{4})-(\d{2})-(\d{2})[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?/#
    nonisolated(unsafe) static let yearAndMonth = #/(\d{4})[.\/-](\d{1,2})/#
    nonisolated(unsafe) static let monthAndYear = #/(\d{1,2})[.\/-](\d{4})/#
    nonisolated(unsafe) static let dayAndName =
        #/(\d{1,2})(?:st|nd|rd|th|er|º|\.)? (?:de |d’)?(\p{L}{3,12}),? (?:de |del )?(\d{4})\.?(?: r\.?| г\.)?/#
    nonisolated(unsafe) static let yearNameAndDay = #/(\d{4})\.? (?:m\. |gada )?(\p{L}{3,12}) (\d{1,2})\.?(?: d\.)?/#
    nonisolated(unsafe) static let nameAndDay = #/([A-Za-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/#
}

extension String {
    fileprivate var trimmingCurlyQuotes: String {
        let marks = "“”„‟‘’‚«»"
        return String(drop { marks.contains($0) }.reversed().drop { marks.contains($0) }.reversed())
    }
}
