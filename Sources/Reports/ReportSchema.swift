package import StatementFormat

/// The JSON Schema (draft 2020-12) of the report as JSON. It grows by addition.
package enum ReportSchema {
    /// Its name (RFC 8141), which every report gives.
    package static let address = "urn:joint-statement:schema:report-1"

    package static func make() -> OrderedJSON {
        let text: OrderedJSON = ["type": "string"]
        let count: OrderedJSON = ["type": "integer", "minimum": 0]
        let number: OrderedJSON = ["type": "integer", "minimum": 1]
        let boolean: OrderedJSON = ["type": "boolean"]
        let place: OrderedJSON = ["$ref": "#/$defs/place"]
        return OrderedJSON([
            ("$schema", "https://json-schema.org/draft/2020-12/schema"),
            ("$id", .string(address)),
            ("title", "Report of statement validate"),
            ("description", "What `statement validate --format json` prints."),
        ]).adding(
            object(
                [
                    ("$schema", ["const": .string(address)]),
                    ("tool", object([("name", ["const": "statement"]), ("version", text)])),
                    (
                        "summary",
                        object([
                            ("passes", boolean), ("statements", count), ("errors", count), ("warnings", count),
                            ("information", count), ("suppressed", count), ("passedOver", count),
                        ])
                    ),
                    ("problems", list(object([("path", text), ("message", text)]))),
                    ("findings", list(["$ref": "#/$defs/finding"])),
                ]
            ).members.map { ($0.key, $0.value) }
        ).adding([
            (
                "$defs",
                OrderedJSON([
                    (
                        "finding",
                        object(
                            [
                                ("rule", text), ("severity", ["enum": ["error", "warning", "information"]]),
                                ("message", text), ("help", text), ("explanation", text), ("place", place),
                                ("related", list(object([("message", text), ("place", place)]))),
                                (
                                    "fixes",
                                    list(
                                        object([
                                            ("title", text), ("isSafe", boolean),
                                            ("edits", list(object([("place", place), ("replacement", text)]))),
                                        ]))
                                ),
                                (
                                    "suppression",
                                    object(
                                        [("kind", ["enum": ["comment", "baseline"]]), ("reason", text)],
                                        optional: ["reason"])
                                ),
                                ("fingerprint", ["type": "string", "pattern": "^[0-9a-f]{16}$"]),
                            ], optional: ["help", "explanation", "related", "fixes", "suppression"])
                    ),
                    (
                        "place",
                        object([
                            ("path", text), ("line", number), ("column", number), ("endLine", number),
                            ("endColumn", number), ("offset", count), ("endOffset", count),
                        ])
                    ),
                ])
            )
        ])
    }

    private static func list(_ element: OrderedJSON) -> OrderedJSON { ["type": "array", "items": element] }

    private static func object(_ properties: [(String, OrderedJSON)], optional: [String] = []) -> OrderedJSON {
        let required = properties.map(\.0).filter { !optional.contains($0) }
        return [
            "type": "object",
            "required": .array(required.map(OrderedJSON.string)),
            "properties": OrderedJSON(properties),
            "additionalProperties": false,
        ]
    }
}
