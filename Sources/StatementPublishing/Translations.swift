package import StatementProtocol

/// Which statements of an export say the same in several languages.
package struct Translations {
    /// By the id of the original, in the order of adding.
    private var versions: [String: [PublishedStatement.Translation]] = [:]

    package init() {}

    /// Takes note of a statement.
    package mutating func add(_ statement: PublishedStatement) {
        versions[Self.original(of: statement), default: []].append(
            .init(
                id: statement.id, language: statement.language, title: statement.title,
                isOriginal: statement.translationOf == nil))
    }

    /// The others that say the same as a statement: the original first, then by language tag and id. Nothing where
    /// there is none.
    package func others(of statement: PublishedStatement) -> [PublishedStatement.Translation]? {
        let others = versions[Self.original(of: statement), default: []].filter { $0.id != statement.id }
        guard !others.isEmpty else { return nil }
        return others.sorted { first, second in
            if first.isOriginal != second.isOriginal { return first.isOriginal }
            return (first.language.tag, first.id) < (second.language.tag, second.id)
        }
    }

    private static func original(of statement: PublishedStatement) -> String {
        statement.translationOf ?? statement.id
    }
}
