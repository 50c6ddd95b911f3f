package import StatementProtocol

/// Which statements of an export say the same in several languages.
package struct Translations {
    /// By the id of the original, in the order of adding.
    private var versions: [String: [PublishedStatement.Translation]] = [:]

    package init() {}

    /// What is noted of a statement.
    package struct Version: Sendable {
        /// The id of the original.
        var original: String
        var translation: PublishedStatement.Translation

        package init(_ statement: PublishedStatement) {
            original = statement.translationOf ?? statement.id
            translation = .init(
                id: statement.id, language: statement.language, title: statement.title,
                isOriginal: statement.translationOf == nil)
        }

        /// The statement's id.
        package var id: String { translation.id }
    }

    /// Takes note of a statement.
    package mutating func add(_ version: Version) {
        versions[version.original, default: []].append(version.translation)
    }

    /// The others that say the same as a statement: the original first, then by language tag and id. Nothing where
    /// there is none.
    package func others(of version: Version) -> [PublishedStatement.Translation]? {
        let others = versions[version.original, default: []].filter { $0.id != version.id }
        guard !others.isEmpty else { return nil }
        return others.sorted { first, second in
            if first.isOriginal != second.isOriginal { return first.isOriginal }
            return (first.language.tag, first.id) < (second.language.tag, second.id)
        }
    }
}
