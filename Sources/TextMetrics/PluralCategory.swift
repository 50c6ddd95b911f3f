/// The plural categories of the Unicode CLDR.
public enum PluralCategory: String, CaseIterable, Sendable {
    case zero, one, two, few, many, other

    /// The category of a whole number in one of the official languages of the EU; English rules for any other.
    public init(of number: Int, in language: String) {
        let (tens, hundreds) = (number % 10, number % 100)
        let isTeen = (11...19).contains(hundreds)
        self =
            switch language {
            case "cs", "sk": number == 1 ? .one : (2...4).contains(number) ? .few : .other
            case "es", "it", "pt", "fr":
                if number == 1 || number == 0 && language == "fr" {
                    .one
                } else {
                    number != 0 && number.isMultiple(of: 1_000_000) ? .many : .other
                }
            case "ga":
                switch number {
                case 1: .one
                case 2: .two
                case 3...6: .few
                case 7...10: .many
                default: .other
                }
            case "hr":
                if tens == 1, hundreds != 11 {
                    .one
                } else {
                    (2...4).contains(tens) && !(12...14).contains(hundreds) ? .few : .other
                }
            case "lt": isTeen || tens == 0 ? .other : tens == 1 ? .one : .few
            case "lv": isTeen || tens == 0 ? .zero : tens == 1 ? .one : .other
            case "mt":
                switch (number, hundreds) {
                case (1, _): .one
                case (2, _): .two
                case (0, _), (_, 3...10): .few
                case (_, 11...19): .many
                default: .other
                }
            case "pl":
                if number == 1 {
                    .one
                } else {
                    (2...4).contains(tens) && !(12...14).contains(hundreds) ? .few : .many
                }
            case "ro":
                if number == 1 { .one } else { number == 0 || (1...19).contains(hundreds) ? .few : .other }
            case "sl": hundreds == 1 ? .one : hundreds == 2 ? .two : (3...4).contains(hundreds) ? .few : .other
            default: number == 1 ? .one : .other
            }
    }

    /// The categories that whole numbers fall into in a language.
    public static func ofWholeNumbers(in language: String) -> Set<PluralCategory> {
        Set((Array(0...200) + [1_000_000]).map { PluralCategory(of: $0, in: language) })
    }
}
