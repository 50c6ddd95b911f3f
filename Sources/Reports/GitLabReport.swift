internal import Diagnostics
internal import StatementFormat
internal import TextMetrics

/// GitLab's Code Quality report, a JSON array in the form of the Code Climate engine specification.
enum GitLabReport {
    /// What stands for the rule where something could not be checked.
    private static let notChecked = "not-checked"

    static func make(_ report: Report) -> String {
        let findings = report.findings.filter { $0.diagnostic.suppression == nil }
        var fingerprints = Fingerprints()
        let problems = report.problems.map { problem in
            entry(
                description: VisibleText.ofMessage(problem.message), check: notChecked,
                fingerprint: fingerprints.next(rule: notChecked, path: problem.path, text: problem.message),
                severity: "blocker", path: problem.path, lines: 1...1)
        }
        return OrderedJSON.array(
            problems
                + findings.map { finding in
                    entry(
                        description: finding.message, check: finding.diagnostic.rule, fingerprint: finding.fingerprint,
                        severity: severity(finding.diagnostic.severity), path: finding.path,
                        lines: finding.start.line...max(finding.start.line, finding.end.line))
                }
        ).text
    }

    private static func entry(
        description: String, check: String, fingerprint: String, severity: String, path: String, lines: ClosedRange<Int>
    ) -> OrderedJSON {
        [
            "description": .string(description), "check_name": .string(check), "fingerprint": .string(fingerprint),
            "severity": .string(severity),
            "location": [
                "path": .string(path),
                "lines": ["begin": .integer(lines.lowerBound), "end": .integer(lines.upperBound)],
            ],
        ]
    }

    private static func severity(_ severity: Severity) -> String {
        switch severity {
        case .error: "major"
        case .warning: "minor"
        case .information: "info"
        }
    }
}
