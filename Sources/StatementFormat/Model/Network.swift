package import Diagnostics
package import StatementProtocol

/// The network behind a statement.
package struct Network: Shaped {
    package var name: Located<String>?
    package var kind: Located<NetworkKind>?
    package var platform: Located<String>?
    package var cycle: Located<Int>?
    package var url: Located<String>?
    package var range = SourceRange(0..<0)
    package var extensions: [String: JSONValue] = [:]

    package init() {}

    package static let shape = Shape<Network>(
        "network", "`network`",
        [
            .optional(
                "name", .line, \.name, "The network's name, which is not the statement's title.",
                examples: ["Thematic Network on Rare Disease Registries"], synonyms: ["title"]
            ).required,
            .optional(
                "kind", .choice(NetworkKind.self), \.kind, "What kind of network it is.", examples: ["thematic"],
                synonyms: ["type"]),
            .optional(
                "platform", .line, \.platform, "The platform that hosts it.", examples: ["EU Health Policy Platform"]),
            .optional("cycle", .year, \.cycle, "The year of its cycle.", examples: ["2024"], synonyms: ["year"]),
            .optional(
                "url", .url, \.url, "Its web page.", examples: ["https://www.example.org/network"],
                synonyms: ["website", "link"]),
        ])
}
