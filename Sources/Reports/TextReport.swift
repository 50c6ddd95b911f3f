internal import Diagnostics
internal import TextMetrics

/// The report for people: the findings with their lines, and how many there are.
enum TextReport {
    static func make(_ report: Report, color: Bool) -> String {
        var text = report.problems.map { "error: \(VisibleText.of($0.message))\n" }.joined()
        for file in report.files.withFindings {
            let renderer = DiagnosticRenderer(sources: file.sources, color: color)
            let counting = file.diagnostics.filter { $0.suppression == nil }
            if !counting.isEmpty { text += renderer.render(counting) + "\n" }
        }
        if report.statements > 0 { text += summary(report) + "\n" }
        return text
    }

    /// `2 statements checked: 1 error, 3 warnings`.
    static func summary(_ report: Report) -> String {
        let statements = report.statements
        var text = "\(statements) \(statements == 1 ? "statement" : "statements") checked: "
        let counts = Severity.allCases.reversed().compactMap { severity -> String? in
            let count = report.count(of: severity)
            guard count > 0 else { return nil }
            return switch severity {
            case .error: count == 1 ? "1 error" : "\(count) errors"
            case .warning: count == 1 ? "1 warning" : "\(count) warnings"
            case .information: "\(count) for information"
            }
        }
        text += counts.isEmpty ? "no findings" : counts.joined(separator: ", ")
        let all = report.files.withFindings.flatMap(\.diagnostics)
        let baseline = all.count { $0.suppression == .baseline }
        if report.suppressed > baseline { text += "; \(report.suppressed - baseline) suppressed" }
        if baseline > 0 { text += "; \(baseline) in the baseline" }
        if report.passedOver > 0 {
            text += "; \(report.passedOver) other YAML \(report.passedOver == 1 ? "file" : "files") passed over"
        }
        return text
    }
}
