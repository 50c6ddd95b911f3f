internal import TextMetrics

/// A day, a month or a year of the Gregorian calendar (ISO 8601, extended format).
package struct CalendarDate: Sendable, Hashable {
    // Kept small, since there is one with each endorser: 0 is none.
    private let yearNumber: UInt16
    private let monthNumber: UInt8
    private let dayNumber: UInt8

    package var year: Int { Int(yearNumber) }
    package var month: Int? { monthNumber == 0 ? nil : Int(monthNumber) }
    package var day: Int? { dayNumber == 0 ? nil : Int(dayNumber) }

    /// Reads `2024-11-26`, `2024-11` or `2024`; nothing for any other text and for days that do not exist.
    package init?(_ text: String) {
        var scanner = ByteScanner(text)
        var numbers = [0, 0, 0]
        var count = 0
        repeat {
            let digits = count == 0 ? 4 : 2
            guard count < 3,
                scanner.skip(
                    atMost: digits,
                    while: { byte in
                        guard byte.isDigit else { return false }
                        numbers[count] = numbers[count] * 10 + Int(byte & 0x0F)
                        return true
                    }) == digits
            else { return nil }
            count += 1
        } while scanner.take("-")
        guard scanner.isAtEnd else { return nil }
        guard ScalarKind.years.contains(numbers[0]) else { return nil }
        if count > 1, !(1...12).contains(numbers[1]) { return nil }
        if count > 2, !(1...Self.days(of: numbers[1], in: numbers[0])).contains(numbers[2]) { return nil }
        yearNumber = UInt16(numbers[0])
        monthNumber = UInt8(numbers[1])
        dayNumber = UInt8(numbers[2])
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
