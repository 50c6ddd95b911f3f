internal import Diagnostics
internal import StatementFormat
internal import StatementRules
internal import TextMetrics

/// The Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS Standard), as code scanning of forges and editors
/// read it.
enum SARIFReport {
    private static let rules = Rule.all
    private static let indices = Dictionary(
        rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })

    static func make(_ report: Report) -> String {
        let log: OrderedJSON = [
            "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            "version": "2.1.0",
            "runs": [run(report)],
        ]
        return log.text
    }

    private static func run(_ report: Report) -> OrderedJSON {
        let findings = report.findings
        let hasBaseline = findings.contains { $0.diagnostic.suppression == .baseline }
        return [
            "tool": [
                "driver": [
                    "name": "statement", "semanticVersion": .string(report.version), "rules": .array(rules.map(rule)),
                ]
            ],
            "invocations": [invocation(report)],
            "originalUriBaseIds": [root: ["description": ["text": "The folder that paths are relative to."]]],
            "columnKind": "unicodeCodePoints",
            "newlineSequences": ["\r\n", "\n", "\r"],
            "results": .array(findings.map { result($0, hasBaseline: hasBaseline) }),
        ]
    }

    private static func rule(_ rule: Rule) -> OrderedJSON {
        [
            "id": .string(rule.id),
            "shortDescription": message(rule.what),
            "fullDescription": message(rule.what + " " + rule.why),
            "help": message(rule.why + " " + rule.fix).adding([("markdown", .string(markdown(rule)))]),
            "defaultConfiguration": ["level": level(rule.severity)],
            "properties": ["stage": .string(rule.stage.rawValue)],
        ]
    }

    private static func markdown(_ rule: Rule) -> String {
        """
        \(rule.why) \(rule.fix)

        Wrong:

        ```yaml
        \(rule.bad)
        ```

        Right:

        ```yaml
        \(rule.good)
        ```
        """
    }

    /// What could not be checked is told as a failure of the tool's run, not as a result.
    private static func invocation(_ report: Report) -> OrderedJSON {
        OrderedJSON([("executionSuccessful", .boolean(report.problems.isEmpty))]).adding([
            (
                "toolExecutionNotifications",
                report.problems.isEmpty
                    ? nil
                    : .array(
                        report.problems.map { problem in
                            [
                                "level": "error",
                                "message": message(problem.message),
                                "locations": [["physicalLocation": ["artifactLocation": artifact(problem.path)]]],
                            ]
                        })
            )
        ])
    }

    private static func result(_ finding: Report.Finding, hasBaseline: Bool) -> OrderedJSON {
        let diagnostic = finding.diagnostic
        return OrderedJSON([("ruleId", .string(diagnostic.rule))]).adding([
            ("ruleIndex", indices[diagnostic.rule].map(OrderedJSON.integer)),
            ("level", level(diagnostic.severity)),
            ("message", message(diagnostic.message, diagnostic.help)),
            ("locations", [location(diagnostic.range, in: finding.sources)]),
            (
                "relatedLocations",
                diagnostic.notes.isEmpty
                    ? nil
                    : .array(
                        diagnostic.notes.enumerated().map { index, note in
                            location(note.range, in: finding.sources).adding([
                                ("id", .integer(index + 1)),
                                ("message", message(note.message)),
                            ])
                        })
            ),
            ("partialFingerprints", ["statement/v1": .string(finding.fingerprint)]),
            ("baselineState", hasBaseline ? (diagnostic.suppression == .baseline ? "unchanged" : "new") : nil),
            ("suppressions", diagnostic.suppression.map { [suppression($0, in: finding.sources)] }),
            (
                "fixes",
                diagnostic.fixes.isEmpty ? nil : .array(diagnostic.fixes.map { fix($0, in: finding.sources) })
            ),
        ])
    }

    private static func suppression(_ suppression: Diagnostic.Suppression, in sources: SourceFiles) -> OrderedJSON {
        switch suppression {
        case .comment(let reason, let range):
            [
                "kind": "inSource", "justification": .string(VisibleText.of(reason)),
                "location": location(range, in: sources),
            ]
        case .baseline: ["kind": "external", "justification": "It is in the baseline."]
        }
    }

    private static func fix(_ fix: Fix, in sources: SourceFiles) -> OrderedJSON {
        let byFile = Dictionary(grouping: fix.edits, by: \.range.file).sorted { $0.key < $1.key }
        return [
            "description": message(fix.title),
            "artifactChanges": .array(
                byFile.map { index, edits in
                    [
                        "artifactLocation": artifact(sources.files[Int(index)].path),
                        "replacements": .array(
                            edits.map { edit in
                                [
                                    "deletedRegion": region(edit.range, in: sources),
                                    "insertedContent": ["text": .string(edit.replacement)],
                                ]
                            }),
                    ]
                }),
        ]
    }

    /// A plain text message (section 3.11) of one line for each part, in which nothing is a placeholder or a link: braces
    /// are doubled, and a bracket that would end the text of a link is escaped.
    private static func message(_ parts: String?...) -> OrderedJSON {
        var text = String.UnicodeScalarView()
        for scalar in parts.compactMap({ $0.map { VisibleText.of($0) } }).joined(separator: "\n").unicodeScalars {
            if scalar == "{" || scalar == "}" { text.append(scalar) }
            if scalar == "(", text.last == "]" {
                text.removeLast()
                // One backslash would do; where one is already, it would escape that.
                if text.reversed().prefix(while: { $0 == "\\" }).count.isMultiple(of: 2) { text.append("\\") }
                text.append("]")
            }
            text.append(scalar)
        }
        return ["text": .string(String(text))]
    }

    // MARK: - Places

    private static func location(_ range: SourceRange, in sources: SourceFiles) -> OrderedJSON {
        let file = sources[range]
        return [
            "physicalLocation": [
                "artifactLocation": artifact(file.path),
                // Without a snippet, which may be private, and which whoever reads the report has in the file.
                "region": region(range, in: sources),
            ]
        ]
    }

    /// Columns count from 1 in code points; the end column is that behind the last character.
    private static func region(_ range: SourceRange, in sources: SourceFiles) -> OrderedJSON {
        let (start, end) = (sources.position(range), sources[range].end(of: range))
        return [
            "startLine": .integer(start.line), "startColumn": .integer(start.column),
            "endLine": .integer(end.line), "endColumn": .integer(end.column),
        ]
    }

    /// What tools by convention call the root of the sources.
    private static let root = "%SRCROOT%"

    /// A file as a URI reference (RFC 3986).
    private static func artifact(_ path: String) -> OrderedJSON {
        path.hasPrefix("/")
            ? ["uri": .string("file://" + URIPath.encoded(path))]
            : ["uri": .string(URIPath.encoded(path)), "uriBaseId": .string(root)]
    }

    private static func level(_ severity: Severity) -> OrderedJSON {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .information: "note"
        }
    }
}

/// Paths in URIs.
private enum URIPath {
    /// Unreserved characters and `/` as they are, all else as `%` and two digits for each byte (RFC 3986, section 2.1).
    static func encoded(_ path: String) -> String {
        var text = ""
        for byte in path.utf8 {
            let scalar = Unicode.Scalar(byte)
            if byte < 0x80,
                scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                    || "-._~/".unicodeScalars.contains(scalar)
            {
                text.unicodeScalars.append(scalar)
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                text += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
            }
        }
        return text
    }
}
