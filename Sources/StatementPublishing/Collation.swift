internal import Foundation

/// The order of names in a language (Unicode Technical Standard 10 with the language's tailoring, as ICU has it).
package struct Collation: Sendable {
    private let locale: Locale

    package init(tag: String) {
        locale = Locale(identifier: tag)
    }

    /// Whether one name comes before another; names that a language does not tell apart go by their code points, so
    /// that the order never depends on chance.
    package func areInOrder(_ first: String, _ second: String) -> Bool {
        switch first.compare(second, options: [], range: nil, locale: locale) {
        case .orderedAscending: true
        case .orderedDescending: false
        case .orderedSame: first.unicodeScalars.lexicographicallyPrecedes(second.unicodeScalars)
        }
    }
}
