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
                    help: "Write the day too: `\(date.text)\(date.month == nil ? "-11-26" : "-26")`.")
                return
            }
            let partial = scalar.kind == .partialDate ? " A month (`2024-11`) or a year (`2024`) is fine, too." : ""
            if let match = scalar.text.wholeMatch(of: #/\d{4}-(\d{2})(-\d{2})?/#), let month = Int(match.1),
                !(1...12).contains(month)
            {
                findings.add(
                    scalar.range, "there is no month \(match.1), in “\(scalar.text)”", help: "Correct the month.")
            } else if let match = scalar.text.wholeMatch(of: #/(\d{4})-(\d{2})-(\d{2})/#), let month = Int(match.2),
                let year = Int(match.1), ScalarKind.years.contains(year)
            {
                let days = CalendarDate.days(of: month, in: year)
                findings.add(
                    scalar.range, "there is no day \(scalar.text): that month has \(days) days",
                    help: "Correct the day.")
            } else if let suggestion = suggestion(for: scalar.text) {
                findings.add(
                    scalar.range, "“\(scalar.text)” is not written as a date",
                    help: "Write year, month and day with hyphens: `\(suggestion)`.\(partial)",
                    fixes: findings.rewriting(scalar, as: suggestion, isSafe: true))
            } else {
                findings.add(
                    scalar.range, "“\(scalar.text)” is no date",
                    help: "Write year, month and day with hyphens: `2024-11-26`.\(partial)")
            }
        })

    /// The date that a text says unmistakably in another way.
    private static func suggestion(for text: String) -> String? {
        // In curly quotes, as word processors write them.
        let inner = text.trimmingCurlyQuotes
        if inner != text { return CalendarDate(inner)?.text }
        var numbers: [String]
        if let match = text.wholeMatch(of: #/(\d{1,2})[.\/ ]+(\d{1,2})[.\/ ]+(\d{4})/#) {
            // Day first, as in most of Europe; only where it cannot be the month.
            guard text.contains(".") || (Int(match.1) ?? 0) > 12 else { return nil }
            numbers = [String(match.3), String(match.2), String(match.1)]
        } else if let match = text.wholeMatch(of: #/(\d{4})[.\/-](\d{1,2})[.\/-](\d{1,2})/#) {
            numbers = [String(match.1), String(match.2), String(match.3)]
        } else if let match = text.wholeMatch(of: #/(\d{1,2})(?:st|nd|rd|th|\.)? ([A-Za-z]{3,9}),? (\d{4})/#) {
            guard let month = month(named: String(match.2)) else { return nil }
            numbers = [String(match.3), month, String(match.1)]
        } else if let match = text.wholeMatch(of: #/([A-Za-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/#) {
            guard let month = month(named: String(match.1)) else { return nil }
            numbers = [String(match.3), month, String(match.2)]
        } else {
            return nil
        }
        numbers = numbers.map { $0.utf8.count == 1 ? "0" + $0 : $0 }
        return CalendarDate(numbers.joined(separator: "-"))?.text
    }

    private static func month(named name: String) -> String? {
        let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        return names.firstIndex(of: name.prefix(3).lowercased()).map { String($0 + 1) }
    }
}

extension String {
    fileprivate var trimmingCurlyQuotes: String {
        let marks = "“”„‟‘’‚«»"
        return String(drop { marks.contains($0) }.reversed().drop { marks.contains($0) }.reversed())
    }
}
