package import StatementFormat
internal import StatementProtocol

/// The JSON Schema (draft 2020-12) of the published statement, made of the types that are encoded.
package enum PublishedSchema {
    /// Its name (RFC 8141), which every published statement gives.
    package static let address = "urn:joint-statement:schema:published-1"

    package static func make() -> OrderedJSON {
        var recorder = ShapeRecorder()
        let root = recorder.record(PublishedStatement.self)
        let definitions = recorder.definitions.filter { $0.name != "PublishedStatement" }.sorted { $0.name < $1.name }
        let header: OrderedJSON = [
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": .string(address),
            "title": "Published statement",
            "description":
                "A joint statement as exporters receive it: what is public, with everything that depends on the language ready-made. The shape grows by addition.",
        ]
        return header.adding(root.members.map { ($0.key, $0.value) }).adding([
            (
                "$defs",
                .object(definitions.map { OrderedJSON.Member(key: $0.name, value: $0.schema) })
            )
        ])
    }
}
