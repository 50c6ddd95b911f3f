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
