internal import Diagnostics
internal import StatementFormat
internal import StatementRules
internal import TextMetrics

/// The report as JSON: one document, or one line for each finding and one at the end for all.
enum JSONReport {
    static func make(_ report: Report) -> String {
        OrderedJSON([
            ("$schema", .string(ReportSchema.address)),
            ("tool", ["name": "statement", "version": .string(report.version)]),
        ]).adding([
            ("summary", summary(report)),
            ("problems", .array(report.problems.map(problem))),
            ("findings", .array(report.findings.map(finding))),
        ]).text
    }

    static func lines(_ report: Report) -> String {
        let lines =
            report.findings.map { OrderedJSON([("finding", finding($0))]) }
            + report.problems.map { OrderedJSON([("problem", problem($0))]) }
            + [OrderedJSON([("summary", summary(report))])]
        return lines.map { $0.line + "\n" }.joined()
    }

    private static func summary(_ report: Report) -> OrderedJSON {
        [
            "passes": .boolean(report.passes),
            "statements": .integer(report.statements),
            "errors": .integer(report.count(of: .error)),
            "warnings": .integer(report.count(of: .warning)),
            "information": .integer(report.count(of: .information)),
            "suppressed": .integer(report.suppressed),
            "passedOver": .integer(report.passedOver),
        ]
    }

    private static func problem(_ problem: Report.Problem) -> OrderedJSON {
        ["path": .string(problem.path), "message": .string(VisibleText.ofMessage(problem.message))]
    }

    private static func finding(_ finding: Report.Finding) -> OrderedJSON {
        let diagnostic = finding.diagnostic
        let rule = Rule.named(diagnostic.rule)
        return OrderedJSON([
            ("rule", .string(diagnostic.rule)),
            ("severity", .string(diagnostic.severity.rawValue)),
            ("message", .string(finding.message)),
        ]).adding([
            ("help", finding.help.map(OrderedJSON.string)),
            ("explanation", rule.map { .string($0.why) }),
            ("place", place(diagnostic.range, in: finding.sources)),
            (
                "related",
                diagnostic.notes.isEmpty
                    ? nil
                    : .array(
                        diagnostic.notes.map { note in
                            [
                                "message": .string(VisibleText.ofMessage(note.message)),
                                "place": place(note.range, in: finding.sources),
                            ]
                        })
            ),
            (
                "fixes",
                diagnostic.fixes.isEmpty ? nil : .array(diagnostic.fixes.map { fix($0, in: finding.sources) })
            ),
            ("suppression", diagnostic.suppression.map(suppression)),
            ("fingerprint", .string(finding.fingerprint)),
        ])
    }

    private static func place(_ range: SourceRange, in sources: SourceFiles) -> OrderedJSON {
        let file = sources[range]
        let (start, end) = (sources.position(range), file.end(of: range))
        return [
            "path": .string(file.path),
            "line": .integer(start.line), "column": .integer(start.column),
            "endLine": .integer(end.line), "endColumn": .integer(end.column),
            "offset": .integer(range.offsets.lowerBound), "endOffset": .integer(range.offsets.upperBound),
        ]
    }

    private static func fix(_ fix: Fix, in sources: SourceFiles) -> OrderedJSON {
        [
            "title": .string(VisibleText.ofMessage(fix.title)),
            "isSafe": .boolean(fix.isSafe),
            "edits": .array(
                fix.edits.map { edit in
                    ["place": place(edit.range, in: sources), "replacement": .string(edit.replacement)]
                }),
        ]
    }

    private static func suppression(_ suppression: Diagnostic.Suppression) -> OrderedJSON {
        switch suppression {
        case .baseline: ["kind": "baseline"]
        case .comment(let reason, _): ["kind": "comment", "reason": .string(VisibleText.of(reason))]
        }
    }
}
