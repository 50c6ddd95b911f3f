internal import Diagnostics
internal import ExporterHost
internal import StatementRules

/// Checks statements and has them exported: both at once, over all cores, with few statements in memory.
struct ExportPipeline: Sendable {
    let checking: Checking
    let plan: ExportPlan
    /// How many statements are checked at a time.
    let jobs: Int
    let sessions: [ExporterSession]
    /// How many exporters there are none of.
    let missing: Int
    /// The names that the sessions write, with the ids of the statements.
    let names: OutputNames
    let output: String

    /// How many statements may be under way while no exporter stalls. One that is slow holds the others up only when it is
    /// so many behind.
    private var window: Int { max(8, 6 * jobs) }

    /// What is told of, in the order in which it happens.
    private enum Event: Sendable {
        case checked(ExportItem, index: Int)
        case exported(ExportResult, exporter: Int, index: Int)
    }

    /// What is known once all is done.
    private struct Outcome: Sendable {
        var tally = Checking.Tally()
        /// By exporter, faults that are about no single statement.
        var faults: [Int: [ExporterFault]] = [:]
    }

    private enum Part: Sendable {
        case checking(Checking.Tally, hasJobs: Bool)
        case exporter(Int, [ExporterFault])
    }

    /// Does it all, and tells of it; returns what follows from the statements and from the exporters.
    func run() async -> ExitStatus {
        let (events, event) = AsyncStream<Event>.makeStream()
        let room = ExportRoom(window: window, exporters: sessions.count)
        async let work = work(room, event)
        let exporters = sessions.map(\.location.name)
        // In a task that nobody calls off: what was written before that is told.
        let telling = Task { [missing, output, plan] in
            var teller = ExportTeller(
                exporters: exporters, missing: missing, output: output, progress: Progress(total: plan.tally.statements)
            )
            for await event in events {
                let told =
                    switch event {
                    case .checked(let item, let index): teller.take(item, index: index)
                    case .exported(let result, let exporter, let index):
                        teller.take(result, of: exporter, index: index)
                    }
                room.told(told)
            }
            return teller
        }
        let outcome = await work
        var teller = await telling.value
        var status = ExitStatus.success
        for policy in checking.policyFiles {
            policy.diagnostics.report(in: policy.sources)
            if policy.diagnostics.haveErrors { status = .documentErrors }
        }
        if !Task.isCancelled { status = max(status, checking.problems(outcome.tally).tell()) }
        for (_, faults) in outcome.faults.sorted(by: { $0.key < $1.key }) {
            for fault in faults { teller.tellBesides(fault) }
        }
        return max(status, teller.tellEnd())
    }

    /// Checks the statements and runs the exporters until both are done.
    private func work(_ room: ExportRoom, _ events: AsyncStream<Event>.Continuation) async -> Outcome {
        let queues = sessions.map { _ in JobQueue() }
        defer { events.finish() }
        return await withTaskGroup(of: Part.self) { group in
            // A single statement is checked on the main thread, and takes none of those that serve the exporters.
            group.addTask { await check(room, events, queues) }
            for (index, session) in sessions.enumerated() {
                group.addTask {
                    let faults = await session.export(queues[index]) { statement, result in
                        room.answered(exporter: index)
                        events.yield(.exported(result, exporter: index, index: statement))
                    }
                    return .exporter(index, faults)
                }
            }
            var outcome = Outcome()
            for await part in group {
                switch part {
                case .checking(let tally, let hasJobs):
                    outcome.tally = tally
                    // Exporters that were started for nothing are not waited for, nor heard.
                    if !hasJobs { group.cancelAll() }
                case .exporter(let index, let faults):
                    outcome.faults[index] = faults.filter { $0.code != .cancelled }
                }
            }
            return outcome
        }
    }

    /// Checks the statements and queues those that can be exported, while there is room.
    @MainActor private func check(
        _ room: ExportRoom, _ events: AsyncStream<Event>.Continuation, _ queues: [JobQueue]
    ) async -> Part {
        defer { for queue in queues { queue.finish() } }
        var (index, hasJobs) = (0, false)
        let translations = plan.translations
        let tally = await checking.forEach(jobs: jobs) { file, validator in
            ExportItem(
                validator.validate(file, include: IncludeFolder(of: file.path).files), path: file.path,
                translations: translations)
        } take: { item, number in
            var item = item
            item.claimID(number, of: checking.finder.candidates, in: names)
            guard await room.enter(bytes: item.bytes, isExported: item.job != nil) else { return }
            events.yield(.checked(item, index: index))
            if let job = item.job {
                hasJobs = true
                for queue in queues { queue.append(job, index: index) }
            }
            index += 1
        }
        return .checking(tally, hasJobs: hasJobs)
    }
}

extension [Diagnostic] {
    /// Shows them on standard error.
    func report(in sources: @autoclosure () -> SourceFiles) {
        guard !isEmpty else { return }
        let sources = sources().renamed(FileReading.shown)
        Console.log(DiagnosticRenderer(sources: sources, color: Console.logHasColor).render(self) + "\n")
    }
}
