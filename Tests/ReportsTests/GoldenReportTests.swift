import Diagnostics
import Foundation
import Reports
import Testing
import TextMetrics

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Whole reports, made of findings whose texts and paths mean something in every format.
@Suite struct GoldenReportTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

    /// Quotes, line breaks, `%`, `]]>`, markup, control characters, right-to-left text, and what SARIF takes for a
    /// placeholder, a link, and an escaped bracket.
    static let nasty =
        "“TODO” \"a\" 'b'\r\n::error::c %0A, d: ]]> <e>&amp; \u{1B}[31m \u{0} \u{7F} \u{85} \u{202E}שלום\u{2028} "
        + "{0} [f](1) [g\\](h) 例え 👩‍⚕️ \u{FFFE}\u{FFFF}"

    static let report: Report = {
        let path = "Größe 100%, #1: “a”/b c.yaml"
        // A byte-order mark, CR LF, wide characters, and a line that ends with the file.
        let text = "\u{FEFF}title: 例え 🇪🇺 TODO\r\nitems:\r\n  - \"]]> <b>\"\r\nfunding: x"
        var sources = SourceFiles(SourceFile(path: path, bytes: Array(text.utf8)))
        let csv = "name,country\n\"A \u{1B}[31m\",UK\n"
        let list = sources.add(SourceFile(path: "../list.csv", bytes: Array(csv.utf8)))

        func range(of part: String, in text: String, file: UInt32 = 0) -> SourceRange {
            let bytes = Array(text.utf8)
            let part = Array(part.utf8)
            let start = bytes.indices.first { bytes[$0...].starts(with: part) } ?? 0
            return SourceRange(start..<(start + part.count), file: file)
        }

        var first = Diagnostic(
            rule: "placeholder", severity: .warning, range: range(of: "TODO", in: text), message: nasty, help: nasty,
            notes: [Diagnostic.Note(range(of: "UK", in: csv, file: list), nasty)],
            fixes: [
                Fix(
                    nasty,
                    [
                        TextEdit(range(of: "TODO", in: text), nasty),
                        TextEdit(range(of: "UK", in: csv, file: list), "GB"),
                    ], isSafe: true)
            ])
        let several = Diagnostic(
            rule: "wrong-type", severity: .error,
            range: range(of: "items:", in: text).union(range(of: "<b>", in: text)), message: "over several lines")
        let second = Diagnostic(
            rule: "unknown-country", severity: .error, range: range(of: "UK", in: csv, file: list), message: "no code",
            help: "Write `GB`.")
        let end = Diagnostic(
            rule: "missing-key", severity: .information, range: SourceRange(text.utf8.count..<text.utf8.count),
            message: "at the end, and empty")
        var known = end
        known.suppression = .baseline
        var files = Report.Files([Report.File(sources: sources, diagnostics: [first, several, second, end, known])])
        first.suppression = .comment(reason: nasty, range: range(of: "funding", in: text))
        files.append(Report.File(sources: sources, diagnostics: [first]))
        return Report(
            version: "1.2.3", files: files,
            problems: [Report.Problem(path: "none \u{1B}\u{202E}\n.yaml", message: nasty, help: "Check the path.")],
            passedOver: 2)
    }()

    @Test(arguments: ReportFormat.allCases)
    func `a report is as it was recorded`(format: ReportFormat) throws {
        var text = Self.report.text(format)
        if format == .sarif {
            // The rules have tests of their own, and their number is no matter here.
            let start = try #require(text.range(of: "      \"invocations\""))
            text = text[start.lowerBound...].split(separator: "\n", omittingEmptySubsequences: false)
                .filter { !$0.contains("\"ruleIndex\"") }.joined(separator: "\n")
        }
        let golden = Self.folder.appending(path: "nasty.\(format.rawValue)")
        guard let recorded = try? Data(contentsOf: golden) else {
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: golden)
            Issue.record("\(golden.lastPathComponent) was missing and is recorded: read it, then run again")
            return
        }
        #expect(text == String(decoding: recorded, as: UTF8.self))
    }

    @Test(arguments: ReportFormat.allCases)
    func `nothing of a text steers a terminal or hides another text`(format: ReportFormat) {
        let text = Self.report.text(format)
        let unwanted = text.unicodeScalars.filter { $0 != "\n" && VisibleText.isInvisible($0) }
        #expect(unwanted.isEmpty)
    }

    @Test func `each command of GitHub is one line, and gives its text back`() {
        let lines = Self.report.text(.github).split(separator: "\n")
        #expect(lines.dropLast().allSatisfy { $0.hasPrefix("::") })
        #expect(lines.count == 6, "a problem, four findings that count, and the summary")
        let path = "Größe 100%25%2C #1%3A “a”/b c.yaml"
        #expect(lines.contains { $0.hasPrefix("::warning file=\(path),line=1,endLine=1,col=14,endColumn=18,title=") })
        #expect(lines.contains { $0.hasPrefix("::error file=\(path),line=2,endLine=3,title=wrong-type::") })
    }

    @Test func `JUnit’s XML is well-formed, and gives the messages back`() throws {
        let parser = XMLParser(data: Data(Self.report.text(.junit).utf8))
        let messages = Messages()
        parser.delegate = messages
        #expect(parser.parse(), "\(String(describing: parser.parserError))")
        #expect(messages.all.count == 5, "a problem, two failures, and two that are skipped")
        let shown = try #require(messages.all.first { $0.hasPrefix("suppressed, because ") })
        #expect(shown.contains("]]> <e>&amp; ␛[31m ␀ ␡ <U+0085> <U+202E>שלום<U+2028> {0} [f](1) [g\\](h) 例え 👩‍⚕️ "))
    }

    @Test func `SARIF takes nothing of a text for a placeholder or a link`() throws {
        let text = Self.report.text(.sarif)
        let log = try JSONDecoder().decode(Log.self, from: Data(text.utf8))
        let messages = log.runs[0].results.map(\.message.text)
        #expect(messages.count == 6)
        let part = "{{0}} [f\\](1) [g\\](h) 例え"
        #expect(messages[0].contains(part))
        #expect(messages[0].contains("[31m"))
        #expect(log.runs[0].invocations.map(\.executionSuccessful) == [false])
        for rule in log.runs[0].tool.driver.rules {
            #expect(!rule.help.text.contains(/(^|[^\\])\]\(/), "\(rule.id)")
        }
    }

    /// What `message` attributes say.
    private final class Messages: NSObject, XMLParserDelegate {
        var all: [String] = []

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            if let message = attributes["message"] { all.append(message) }
        }
    }

    private struct Log: Decodable {
        struct Message: Decodable { var text: String }
        struct Rule: Decodable { var id: String, help: Message }
        struct Driver: Decodable { var rules: [Rule] }
        struct Tool: Decodable { var driver: Driver }
        struct Invocation: Decodable { var executionSuccessful: Bool }
        struct Result: Decodable { var message: Message }
        struct Run: Decodable { var tool: Tool, invocations: [Invocation], results: [Result] }
        var runs: [Run]
    }
}
