/// A day, a month or a year of the Gregorian calendar (ISO 8601, extended format).
package struct CalendarDate: Sendable, Hashable {
    package let year: Int
    package let month: Int?
    package let day: Int?

    /// Reads `2024-11-26`, `2024-11` or `2024`; nothing for any other text and for days that do not exist.
    package init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), parts[0].count == 4, parts.dropFirst().allSatisfy({ $0.count == 2 }) else {
            return nil
        }
        var numbers: [Int] = []
        for part in parts {
            guard part.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
            numbers.append(part.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) })
        }
        guard ScalarKind.years.contains(numbers[0]) else { return nil }
        year = numbers[0]
        month = numbers.count > 1 ? numbers[1] : nil
        day = numbers.count > 2 ? numbers[2] : nil
        if let month {
            guard (1...12).contains(month) else { return nil }
            if let day, !(1...Self.days(of: month, in: year)).contains(day) { return nil }
        }
    }

    /// The number of days of a month, from 1.
    package static func days(of month: Int, in year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// ISO 8601, as precise as the date is.
    package var text: String {
        func digits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return ([String(year)] + [month, day].compactMap(\.self).map(digits)).joined(separator: "-")
    }

    /// The first day that it may be, for comparisons: year, month, day.
    package var earliest: [Int] { [year, month ?? 1, day ?? 1] }

    /// Whether it is over before another one begins.
    package func isBefore(_ other: CalendarDate) -> Bool {
        latest.lexicographicallyPrecedes(other.earliest)
    }

    /// The last day that it may be, for comparisons.
    package var latest: [Int] { [year, month ?? 12, day ?? Self.days(of: month ?? 12, in: year)] }
}
