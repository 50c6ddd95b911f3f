internal import Diagnostics
internal import StatementRules
internal import TextMetrics

/// JUnit's XML as Jenkins and other services read it: a suite for each file, a test case for each finding, and one that
/// passes for a file that does.
enum JUnitReport {
    static func make(_ report: Report) -> String {
        let findings = report.findings
        var index = 0
        var suites = ""
        var (tests, failures) = (0, 0)
        for file in report.files {
            let own = findings[index..<(index + file.diagnostics.count)]
            index += file.diagnostics.count
            let cases =
                own.map { testCase($0, of: file) } + (own.contains { fails($0, in: file) } ? [] : [passed(file)])
            let failed = own.count { fails($0, in: file) }
            let skipped = own.count { $0.diagnostic.suppression != nil }
            tests += cases.count
            failures += failed
            suites += suite(
                file.path, tests: cases.count, failures: failed, errors: 0, skipped: skipped, cases: cases.joined())
        }
        for problem in report.problems {
            let message = VisibleText.ofMessage(problem.message)
            let error =
                "    <testcase name=\"\(XML.attribute("it can be checked"))\" classname=\"\(XML.attribute(problem.path))\">\n"
                + "      <error type=\"not-checked\" message=\"\(XML.attribute(message))\"/>\n    </testcase>\n"
            tests += 1
            suites += suite(problem.path, tests: 1, failures: 0, errors: 1, skipped: 0, cases: error)
        }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="statement validate" tests="\(tests)" failures="\(failures)" errors="\(report.problems.count)">
            \(suites)</testsuites>

            """
    }

    private static func suite(
        _ path: String, tests: Int, failures: Int, errors: Int, skipped: Int, cases: String
    ) -> String {
        "  <testsuite name=\"\(XML.attribute(path))\" tests=\"\(tests)\" failures=\"\(failures)\" errors=\"\(errors)\" skipped=\"\(skipped)\">\n"
            + cases + "  </testsuite>\n"
    }

    private static func passed(_ file: Report.File) -> String {
        "    <testcase name=\"it passes\" classname=\"\(XML.attribute(file.path))\"/>\n"
    }

    /// Whether a finding is a failure: an error, or a warning where those fail. Others are told, and pass.
    private static func fails(_ finding: Report.Finding, in file: Report.File) -> Bool {
        guard finding.diagnostic.suppression == nil else { return false }
        return finding.diagnostic.severity == .error || file.isStrict && finding.diagnostic.severity == .warning
    }

    private static func testCase(_ finding: Report.Finding, of file: Report.File) -> String {
        let diagnostic = finding.diagnostic
        let place = "\(finding.path):\(finding.start.line):\(finding.start.column)"
        let name = "\(diagnostic.rule) at \(place)"
        let text = DiagnosticRenderer(sources: finding.sources, color: false, hasExcerpts: false).render(diagnostic)
        let body: String
        switch diagnostic.suppression {
        case .comment(let reason, _):
            body = "<skipped message=\"\(XML.attribute("suppressed, because " + VisibleText.of(reason)))\"/>"
        case .baseline:
            body = "<skipped message=\"in the baseline\"/>"
        case nil where fails(finding, in: file):
            body =
                "<failure type=\"\(XML.attribute(diagnostic.rule))\" message=\"\(XML.attribute(finding.message))\">\(XML.text(text))</failure>"
        case nil:
            body = "<system-out>\(XML.text(text))</system-out>"
        }
        return """
                <testcase name="\(XML.attribute(name))" classname="\(XML.attribute(file.path))">
                  \(body)
                </testcase>

            """
    }
}

/// Text in XML 1.0 (fifth edition).
enum XML {
    /// Text between tags: what is markup is escaped, `]]>` among it, and characters that XML does not have are shown.
    static func text(_ text: String) -> String { escaped(text, isAttribute: false) }

    /// A value between double quotes; line ends and tabs would be made spaces, and are written as references.
    static func attribute(_ text: String) -> String { escaped(text, isAttribute: true) }

    private static func escaped(_ text: String, isAttribute: Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"" where isAttribute: result += "&quot;"
            case "\n", "\t", "\r":
                if isAttribute || scalar == "\r" {
                    result += "&#\(scalar.value);"
                } else {
                    result.unicodeScalars.append(scalar)
                }
            case _ where VisibleText.isInvisible(scalar):
                result += escaped(VisibleText.of(scalar), isAttribute: isAttribute)
            case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
