internal import Diagnostics
internal import TextMetrics

/// Workflow commands of GitHub Actions, one a finding, which show as annotations beside the lines they are about.
enum GitHubReport {
    /// What GitHub shows of each kind for a step; the rest is in the log only.
    private static let shown = 10

    static func make(_ report: Report) -> String {
        let findings = report.findings.filter { $0.diagnostic.suppression == nil }
        var text = ""
        for problem in report.problems {
            text += command("error", [("title", problem.path)], VisibleText.ofMessage(problem.message))
        }
        for severity in Severity.allCases.reversed() {
            let own = findings.filter { $0.diagnostic.severity == severity }
            for finding in own { text += annotation(finding) }
            let count = own.count + (severity == .error ? report.problems.count : 0)
            if count > shown {
                text += command(
                    "notice", [("title", "statement")],
                    "\(count) \(kind(severity))s were found; GitHub shows the first \(shown) of them beside the lines, and all in the log."
                )
            }
        }
        if report.statements > 0 { text += TextReport.summary(report) + "\n" }
        return text
    }

    private static func annotation(_ finding: Report.Finding) -> String {
        let (start, end) = (finding.start, finding.end)
        var properties = [
            ("file", finding.path), ("line", String(start.line)), ("endLine", String(max(start.line, end.line))),
        ]
        // Columns count where the place is on one line only.
        if start.line == end.line {
            properties += [("col", String(start.column)), ("endColumn", String(max(start.column, end.column)))]
        }
        properties.append(("title", finding.diagnostic.rule))
        let help = finding.help.map { "\n" + $0 } ?? ""
        return command(kind(finding.diagnostic.severity), properties, finding.message + help)
    }

    private static func kind(_ severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .information: "notice"
        }
    }

    private static func command(_ name: String, _ properties: [(String, String)], _ message: String) -> String {
        let list = properties.map { "\($0.0)=\(property($0.1))" }.joined(separator: ",")
        return "::\(name) \(list)::\(data(message))\n"
    }

    /// A message, in which line breaks would end the command.
    private static func data(_ text: String) -> String { escaped(text, ["%", "\r", "\n"]) }

    /// A value of a property, in which colons and commas mean something, too.
    private static func property(_ text: String) -> String { escaped(text, ["%", "\r", "\n", ":", ","]) }

    private static func escaped(_ text: String, _ special: [Unicode.Scalar]) -> String {
        let text = VisibleText.withoutCommands(text)
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if special.contains(scalar) {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                result.append(contentsOf: ("%" + (digits.utf8.count == 1 ? "0" : "") + digits).unicodeScalars)
            } else if VisibleText.isInvisible(scalar) {
                result.append(contentsOf: VisibleText.of(scalar).unicodeScalars)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }
}
