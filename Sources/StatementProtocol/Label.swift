/// The keys of ``PublishedStatement/labels``: the words that an export needs beside those of the statement itself.
///
/// A language's catalogue has an entry for each of them, and so every published statement does.
public enum Label: String, CaseIterable, Sendable {
    case jointStatement, summary, preamble, addressees, callForAction, measures, measure, rationale, deadline
    case endorsement, endorsers, endorsementOpens, endorsementCloses, otherEndorsers, anonymousEndorser,
        anonymousEndorsers
    case categories, endorsersByCountry, country, count, total, claim, asOf, partialList, completeList
    case quotes, onBehalfOf, approved, contacts, address, email, phone
    case timeline, references, documents, annexes, disclaimer, funding, acknowledgements
    case network, platform, cycle, leads, stage, version, date, language, translationOf, otherLanguages, license
    case contents, skipToContent, links, backToText, transparencyRegister, additionalInformation, ranked
}

extension PublishedStatement {
    /// The word for `label` in the statement's language; its key where a document from elsewhere lacks it.
    public func label(_ label: Label) -> String {
        labels[label.rawValue] ?? label.rawValue
    }

    /// The word for `label` as it stands within a line: with a small letter, but for acronyms and for nouns in German.
    public func labelWithinLine(_ label: Label) -> String {
        let word = self.label(label)
        let isGerman = language.tag.lowercased().split(separator: "-").first == "de"
        if isGerman, ![.onBehalfOf, .approved].contains(label) { return word }
        guard let first = word.first, word.dropFirst().first?.isUppercase != true else { return word }
        return first.lowercased() + word.dropFirst()
    }

    /// The colon behind a label, without the space that follows it; a bare one where a document from elsewhere has none.
    public var colon: String {
        words?.colon.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 } ?? ":"
    }

    /// What stands between parts of a line that may have commas in them, `; `, as the statement's language writes it.
    public var separator: String {
        (words?.semicolon.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 } ?? ";") + " "
    }

    /// A value behind its name, `name: value`, as the statement's language writes it.
    public func labelled(_ name: String, _ value: String) -> String { name + colon + " " + value }
}

extension PublishedStatement.Endorsers {
    /// What those who are not named are called before their number.
    public var anonymousLabel: Label { anonymous == 1 ? .anonymousEndorser : .anonymousEndorsers }
}
