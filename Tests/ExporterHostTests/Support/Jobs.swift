import ExporterHost
import StatementProtocol
import Synchronization
import Testing

/// The smallest statements that can be exported, one of each id, with one measure.
func jobs(_ ids: String..., padding: Int = 0) throws -> [ExportJob] {
    try ids.map { id in
        try ExportJob(
            PublishedStatement(
                schema: "https://example.org/statement.schema.json", id: id, title: "On \(id)",
                language: .init(tag: "en", name: "English", direction: "ltr"),
                stage: .init(value: "draft", label: "Draft"),
                summary: padding == 0 ? nil : String(repeating: "x", count: padding),
                call: .init(title: "Call for Action", ranked: false),
                measures: [
                    .init(
                        id: "first", number: "1", title: "Act",
                        measures: [.init(id: "first-part", number: "1.1", title: "Begin")])
                ],
                endorsers: .init(total: 0, anonymous: 0, text: "no endorsers")))
    }
}

extension ExportResult {
    /// The files, where it was exported.
    var files: [String]? {
        if case .exported(let files, _, _) = self { files } else { nil }
    }

    /// The fault, where it is one.
    var fault: ExporterFault? {
        if case .fault(let fault) = self { fault } else { nil }
    }
}

extension ExporterFault {
    /// All that users see of it.
    var text: String { ([message] + evidence + [help]).joined(separator: "\n") }
}

/// What became of all statements with one exporter.
struct ExporterReport {
    /// One result for each statement, in their order.
    var results: [ExportResult]
    /// Faults that are about no single statement.
    var faults: [ExporterFault]

    /// Whether every statement was exported and nothing else went wrong.
    var isSuccess: Bool { faults.isEmpty && results.allSatisfy { $0.files != nil } }
}

extension ExporterSession {
    /// Exports all of `jobs`, each of which must have one result.
    func export(_ jobs: [ExportJob]) async -> ExporterReport {
        let results = Mutex<[Int: ExportResult]>([:])
        let faults = await export(JobQueue(jobs)) { index, result in
            results.withLock { results in
                if results.updateValue(result, forKey: index) != nil { Issue.record("there are two results") }
            }
        }
        return ExporterReport(
            results: results.withLock { results in jobs.indices.compactMap { results[$0] } }, faults: faults)
    }
}
