import Foundation
import StatementFormat
import StatementProtocol
import StatementPublishing
import Testing

@Suite struct PublishedSchemaTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The keys that the schema has, as `Type.key`, and those that a document uses, by walking both.
    @Test func `the schema names every key of a statement that has them all`() throws {
        let schema = try JSONDecoder().decode(JSONValue.self, from: Data(PublishedSchema.make().text.utf8))
        let data = try Data(contentsOf: Self.root.appending(path: "Tests/Fixtures/every-key.published.json"))
        let document = try JSONDecoder().decode(JSONValue.self, from: data)
        guard case .object(let root) = schema, case .object(let definitions) = root["$defs"] else {
            Issue.record("the schema is no object")
            return
        }
        var used: Set<String> = []
        var missing: [String] = []
        func walk(_ value: JSONValue, _ schema: JSONValue, path: String) {
            guard case .object(var own) = schema else { return }
            if case .string(let reference) = own["$ref"],
                case .object(let target) = definitions[String(reference.dropFirst(8))]
            {
                own = target
            }
            switch value {
            case .object(let members):
                guard case .object(let properties) = own["properties"] else { return }
                if case .array(let required) = own["required"] {
                    for case .string(let key) in required where members[key] == nil { missing.append(path + "/" + key) }
                }
                for (key, value) in members {
                    guard let property = properties[key] else { missing.append(path + "/" + key); continue }
                    used.insert(key)
                    walk(value, property, path: path + "/" + key)
                }
            case .array(let elements):
                guard let items = own["items"] else { missing.append(path); return }
                for element in elements { walk(element, items, path: path + "/0") }
            default: break
            }
        }
        walk(document, schema, path: "")
        #expect(missing == [])
        #expect(used.count > 60)
    }
}
