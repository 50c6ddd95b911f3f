import ConformanceData
import JSONCoding
import StatementProtocol

/// The statements that exporters are asked for.
enum ConformanceSample {
    /// A statement that has every key, as JSON on one line.
    static var withEveryKey: [UInt8] {
        let bytes = Array(UnsafeBufferPointer(start: statementWithEveryKey, count: statementWithEveryKeyCount))
        guard let statement = try? ParsedJSON(bytes).decode(PublishedStatement.self) else { return [] }
        return json(statement)
    }

    /// The least that a statement has.
    static var smallest: [UInt8] { json(statement("smallest", title: "Act now", measures: 1)) }

    /// Texts from right to left, of several code points a character, and with what is markup somewhere.
    static var withAllScripts: [UInt8] {
        json(
            statement(
                "scripts", title: "Δεδομένα بيانات נתונים 数据 👩🏽‍⚕️ e\u{301} <b>&amp; \\\\ `*_# | \"'",
                text:
                    "<script>alert(1)</script>\n\n    code\n\n| a | b |\n\n[a](javascript:x) ![b](c) {{d}} $e$ %f\u{A0}‮g",
                measures: 3))
    }

    /// Five megabytes.
    static var large: [UInt8] {
        json(
            statement(
                "large", title: "Large", text: String(repeating: "Words *and* words. ", count: 550), measures: 500))
    }

    private static func statement(
        _ id: String, title: String, text: String? = nil, measures: Int
    ) -> PublishedStatement {
        PublishedStatement(
            schema: "https://example.org/statement.schema.json", id: id, title: title,
            language: .init(tag: "en", name: "English", direction: "ltr"),
            stage: .init(value: "draft", label: "Draft"), summary: text,
            call: .init(title: "Call for Action", ranked: false),
            measures: (1...measures).map { number in
                .init(id: "measure-\(number)", number: "\(number)", title: "\(title) \(number)", text: text)
            },
            endorsers: .init(total: 0, anonymous: 0, text: "no endorsers"))
    }

    private static func json(_ statement: PublishedStatement) -> [UInt8] {
        (try? ExportJob(statement).json) ?? []
    }
}
