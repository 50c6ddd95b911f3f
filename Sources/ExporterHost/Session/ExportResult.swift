package import StatementProtocol

/// What became of one statement with one exporter.
package enum ExportResult: Sendable {
    /// The files are in place, with paths below the output folder as it was named. `unchanged` counts those that had the same bytes before, and were left alone.
    case exported(files: [String], unchanged: Int = 0, diagnostics: [ExporterProtocol.Diagnostic])
    /// The exporter cannot render this statement; `at` is a JSON Pointer into it.
    case failed(message: String, at: String?)
    /// Something went wrong that is not the statement's fault.
    case fault(ExporterFault)
}

/// What became of all statements with one exporter.
package struct ExporterReport: Sendable {
    package var exporter: String
    /// What the exporter said of itself; nothing where it never did.
    package var hello: ExporterProtocol.ExporterHello?
    /// One result for each statement, in their order.
    package var results: [ExportResult]
    /// Faults that are about no single statement, such as not ending when asked to.
    package var faults: [ExporterFault]

    /// Whether every statement was exported and nothing else went wrong.
    package var isSuccess: Bool {
        faults.isEmpty
            && results.allSatisfy {
                if case .exported = $0 { true } else { false }
            }
    }
}
