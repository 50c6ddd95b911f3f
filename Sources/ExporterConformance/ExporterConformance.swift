import ExporterHost

/// Holds an exporter against the protocol, as `statement exporters check` does: for tests of exporters.
///
/// ```swift
/// let report = await ExporterConformance.check(".build/debug/statement-export-titles")
/// #expect(report.holds, "\(report)")
/// ```
public enum ExporterConformance {
    /// Starts the executable at `path` several times, and asks it for exports that are thrown away.
    public static func check(_ path: String) async -> ConformanceReport {
        let check = ConformanceCheck(host: "ExporterConformance/1.0.0", environment: ConformanceCheck.ownEnvironment)
        return ConformanceReport(await check.run(path))
    }
}

/// How an exporter stands to each clause of the protocol.
public struct ConformanceReport: Sendable, CustomStringConvertible {
    /// A clause, and what was seen.
    public struct Clause: Sendable, Hashable {
        /// The clause's name, as in `sameness`.
        public var name: String
        /// What the clause asks, in words that go on from “the exporter”.
        public var text: String
        /// Whether it holds; nothing where it could not be looked at, since another one does not hold.
        public var holds: Bool?
        /// What was seen where it does not hold.
        public var reason: String?
    }

    /// The clauses in the order of the protocol.
    public var clauses: [Clause]
    /// Whether all of them hold.
    public var holds: Bool { clauses.allSatisfy { $0.holds == true } }

    /// The clauses that do not hold, a line each.
    public var description: String {
        let broken = clauses.filter { $0.holds != true }.map { "\($0.name): \($0.reason ?? "not checked")" }
        return broken.isEmpty ? "all clauses hold" : broken.joined(separator: "\n")
    }

    init(_ conformance: Conformance) {
        clauses = conformance.outcomes.map { clause, outcome in
            switch outcome {
            case .holds: Clause(name: clause.rawValue, text: clause.text, holds: true)
            case .broken(let reason, let evidence):
                Clause(
                    name: clause.rawValue, text: clause.text, holds: false,
                    reason: ([reason] + evidence).joined(separator: "\n"))
            case .notChecked: Clause(name: clause.rawValue, text: clause.text, holds: nil)
            }
        }
    }
}
