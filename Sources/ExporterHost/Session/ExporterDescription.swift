package import StatementProtocol

extension ExporterLocation {
    /// Starts the exporter and asks what it is, without exporting anything.
    package func describe(
        host: String, environment: [String: String], isTrusted: Bool = false,
        limits: ExporterLimits = ExporterLimits()
    ) async -> Result<ExporterProtocol.ExporterHello, ExporterFault> {
        let greeting = Greeting(location: self, host: host, limits: limits)
        do throws(ExporterFault) {
            let staging = try StagingFolder(temporaryFor: self, environment: environment)
            defer { staging.removeAtOnce() }
            try staging.renewScratch()
            let process = ExporterProcess(
                location: self, environment: environment, folder: staging.scratch,
                containment: Containment(folder: staging.writable, trusted: isTrusted, limits: limits), limits: limits)
            let remains = try await process.run { conversation in
                let answer = await greeting.exchange(&conversation)
                let inOrder = if case .success = answer { true } else { false }
                return (answer, inOrder)
            }
            if Task.isCancelled { return .failure(.cancelled(self)) }
            return remains.value.mapError { $0.fault(of: self, while: "starting", ending: remains.ending) }
        } catch {
            return .failure(error)
        }
    }
}
