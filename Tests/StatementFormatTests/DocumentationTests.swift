import Foundation
import StatementFormat
import StatementRules
import Testing

/// The pages that are made of the code are those in `docs`.
@Suite struct DocumentationTests {
    private static let docs = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs")

    @Test(arguments: [("format.md", FormatReference.make()), ("rules.md", RuleReference.make())])
    func `a generated page is up to date`(name: String, expected: String) throws {
        let page = String(decoding: try Data(contentsOf: Self.docs.appending(path: name)), as: UTF8.self)
        let isUpToDate = page == expected
        #expect(isUpToDate, "run `make docs`, and look at what has changed")
    }

    @Test func `every key is described, in a sentence`() {
        var seen: Set<String> = []
        func visit(_ type: ValueType) {
            switch type {
            case .list(let inner, _), .oneOrMore(let inner), .dictionary(_, let inner): visit(inner)
            case .mapping(let shape), .textOrMapping(let shape, _):
                guard seen.insert(shape.name).inserted else { return }
                for field in shape.fields {
                    #expect(field.summary.hasSuffix("."), "\(shape.name).\(field.key)")
                    visit(field.type)
                }
            case .scalar, .choice, .anyMapping: break
            }
        }
        visit(.mapping(Statement.shape.description))
        #expect(seen.count >= 18)
    }
}
