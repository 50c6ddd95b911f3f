/// A statement in the vocabulary of schema.org, as JSON-LD 1.1 (W3C): what search engines and catalogues read.
///
/// Only terms that schema.org has; what it has no term for is left out rather than bent.
public enum LinkedData {
    /// The statement as an `Article`.
    public static func document(of statement: PublishedStatement) -> JSONValue {
        object([
            ("@context", .string("https://schema.org")),
            ("@type", .string("Article")),
            ("headline", .string(statement.title)),
            ("alternativeHeadline", statement.subtitle.map(JSONValue.string)),
            ("identifier", .string(statement.id)),
            ("inLanguage", .string(statement.language.tag)),
            ("abstract", plainText(statement.summary ?? statement.preamble).map(JSONValue.string)),
            ("datePublished", statement.date.map { .string($0.value) }),
            ("version", statement.version.map(JSONValue.string)),
            ("creativeWorkStatus", .string(statement.stage.label)),
            ("author", list(statement.leads.map(organization))),
            ("audience", list(statement.addressees.map(audience))),
            ("license", statement.license.flatMap(licence).map(JSONValue.string)),
            ("sameAs", statement.doi.flatMap(LinkScheme.address(ofDOI:)).map(JSONValue.string)),
            ("citation", list(statement.references.map(work))),
            ("translationOfWork", statement.translationOf.map { translation(of: $0) }),
            ("interactionStatistic", endorsements(of: statement)),
        ])
    }

    private static func organization(_ party: PublishedStatement.Party) -> JSONValue {
        object([
            ("@type", .string("Organization")), ("name", .string(party.name)),
            ("alternateName", party.acronym.map(JSONValue.string)), ("url", address(party.url)),
        ])
    }

    /// An address that may be followed.
    private static func address(_ url: String?) -> JSONValue? {
        url.flatMap(LinkScheme.address(of:)).map(JSONValue.string)
    }

    private static func audience(_ name: String) -> JSONValue {
        object([("@type", .string("Audience")), ("name", .string(name))])
    }

    private static func work(_ reference: PublishedStatement.Reference) -> JSONValue {
        object([
            ("@type", .string("CreativeWork")), ("name", .string(reference.title)),
            ("datePublished", reference.year.map { .string(String($0)) }),
            ("url", address(reference.url)),
            ("sameAs", reference.doi.flatMap(LinkScheme.address(ofDOI:)).map(JSONValue.string)),
        ])
    }

    private static func translation(of id: String) -> JSONValue {
        object([("@type", .string("CreativeWork")), ("identifier", .string(id))])
    }

    /// How many have endorsed.
    private static func endorsements(of statement: PublishedStatement) -> JSONValue? {
        guard statement.endorsers.total > 0 else { return nil }
        return object([
            ("@type", .string("InteractionCounter")),
            ("interactionType", object([("@type", .string("EndorseAction"))])),
            ("userInteractionCount", .integer(statement.endorsers.total)),
        ])
    }

    /// The page of a licence of the SPDX list.
    private static func licence(_ identifier: String) -> String? {
        guard !identifier.isEmpty, !identifier.hasPrefix("LicenseRef-"),
            identifier.utf8.allSatisfy({
                (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) || "-.".utf8.contains($0)
            })
        else { return nil }
        return "https://spdx.org/licenses/\(identifier).html"
    }

    /// The first paragraph of a text without its markup.
    private static func plainText(_ text: String?) -> String? {
        let plain = text.map { CommonMark($0).firstParagraph } ?? ""
        return plain.isEmpty ? nil : plain
    }

    private static func list(_ values: [JSONValue]) -> JSONValue? { values.isEmpty ? nil : .array(values) }

    private static func object(_ members: [(String, JSONValue?)]) -> JSONValue {
        .object(members.reduce(into: [:]) { $0[$1.0] = $1.1 })
    }
}
