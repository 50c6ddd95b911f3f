/// The forms that a report can have. A new one is a file of its own and a case here.
package enum ReportFormat: String, CaseIterable, Sendable {
    case text, json, jsonl, sarif, junit, github, gitlab

    /// What it is for, as half a sentence.
    package var summary: String {
        switch self {
        case .text: "for people"
        case .json: "one JSON document, of the schema that `statement schema --report` prints"
        case .jsonl: "JSON, one finding a line"
        case .sarif: "SARIF 2.1.0, for code scanning and editors"
        case .junit: "JUnit’s XML, for test reports"
        case .github: "workflow commands of GitHub Actions, which annotate the changed lines"
        case .gitlab: "GitLab’s Code Quality report"
        }
    }
}

extension Report {
    /// The report as text of a format, with a line feed at its end unless there is nothing to say.
    ///
    /// - Parameter color: whether the form for people may have colours.
    package func text(_ format: ReportFormat, color: Bool = false) -> String {
        switch format {
        case .text: TextReport.make(self, color: color)
        case .json: JSONReport.make(self)
        case .jsonl: JSONReport.lines(self)
        case .sarif: SARIFReport.make(self)
        case .junit: JUnitReport.make(self)
        case .github: GitHubReport.make(self)
        case .gitlab: GitLabReport.make(self)
        }
    }
}
