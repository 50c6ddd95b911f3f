import JSONCoding
import StatementProtocol
import TextMetrics

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Holds an exporter against the protocol, clause by clause.
package struct ConformanceCheck: Sendable {
    private let host: String
    private let environment: [String: String]
    private let limits: ExporterLimits

    /// Makes a check with the limits that exports have by default.
    package init(host: String, environment: [String: String], limits: ExporterLimits = ExporterLimits()) {
        self.host = host
        self.environment = environment
        self.limits = limits
    }

    /// The environment of this process, as far as exporters are told of it.
    package static var ownEnvironment: [String: String] {
        ProcessInfo.processInfo.environment
    }

    /// Checks the executable at `path`.
    package func run(_ path: String) async -> Conformance {
        let file = FileStatus.name(of: path)
        let name = ExporterLocation.exporterName(ofFile: file)
        let location = ExporterLocation(name: name ?? file, path: absolute(path), source: .exporterPath)
        var conformance = Conformance(location: location)
        if name == nil {
            conformance.breach(
                .name,
                "its name is `\(file)`, and has to begin with \(ExporterLocation.prefix) and go on with lower-case letters, "
                    + "digits and single hyphens")
        }
        if let kind = FileStatus.kind(ofNoProgramAt: location.path) {
            conformance.breach(.start, "\(location.path) is \(kind), not an executable file")
            return conformance
        }
        guard FileStatus(path: location.path) != nil else {
            conformance.breach(.start, "there is no file at \(location.path)")
            return conformance
        }
        guard FileStatus.mayRun(location.path) else {
            conformance.breach(
                .start, "it is not marked as executable; run: chmod +x \(VisibleText.ofShellWord(location.path))")
            return conformance
        }
        await rehearse(
            Rehearsal(location: location, host: host, environment: environment, limits: limits), &conformance)
        return conformance
    }

    private func absolute(_ path: String) -> String {
        guard let resolved = realpath(FileStatus.folder(of: path), nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved) + "/" + FileStatus.name(of: path)
    }

    private func rehearse(_ rehearsal: Rehearsal, _ conformance: inout Conformance) async {
        let everyKey = Rehearsal.Request(statement: ConformanceSample.withEveryKey)
        let smallest = Rehearsal.Request(statement: ConformanceSample.smallest)

        let plain = await rehearsal.run([everyKey, smallest])
        let firstEnd = ContinuousClock.now
        note(plain, as: nil, &conformance)
        conformance.hold(.start)
        guard let hello = plain.hello else { return }
        conformance.hello = "\(hello.name) \(hello.version)"
        judge(hello, rehearsal.location, &conformance)
        conformance.hold(.hello, .name)
        if plain.exports.count == 2 { conformance.hold(.messages, .answers, .files, .pointers, .end) }
        judge(plain.exports, of: [everyKey, smallest], &conformance)
        judgeNames(of: plain.exports, hello, &conformance)

        await versions(rehearsal, &conformance)
        // What is broken in the plain conversation would be found again in every other one.
        guard plain.breaches.isEmpty else { return }

        var queued = rehearsal
        queued.isQueued = true
        // Every other one is the one with every key. As many, since what fills up may take a while to.
        let queue = await queued.run((0..<Self.queueLength).map { $0 % 2 == 0 ? smallest : everyKey })
        note(queue, as: .order, &conformance)
        var strange = rehearsal
        strange.isStrange = true
        note(await strange.run([smallest, everyKey]), as: .unknown, &conformance)
        let scripts = Rehearsal.Request(statement: ConformanceSample.withAllScripts)
        note(await rehearsal.run([scripts]), as: .texts, &conformance)
        let large = Rehearsal.Request(statement: ConformanceSample.large)
        note(await rehearsal.run([large]), as: .size, &conformance)

        if queue.exports.count == Self.queueLength, plain.exports.count == 2 {
            compare(queue.exports, with: queue.exports.indices.map { plain.exports[($0 + 1) % 2] }, &conformance)
        }
        let allAnswered = await repeated(
            [everyKey, smallest], of: plain.exports, saying: hello, since: firstEnd, rehearsal, &conformance)
        if queue.exports.count == Self.queueLength, allAnswered { conformance.hold(.sameness) }
        await defaults(of: hello, rehearsal, everyKey, plain.exports[0], &conformance)
    }

    /// How many requests wait for one process.
    private static let queueLength = 12

    /// How many processes are asked for the same once more. Where each has one of two orders of a hash table by chance, all
    /// twelve that are compared have the same one once in two thousand times.
    private static let repetitionCount = 10

    /// Asks more processes for the same exports, until one is seen to differ. The last of them is asked more than a second
    /// after the first had its answers, by when a time of day is another one.
    ///
    /// - Returns: whether all of them answered.
    private func repeated(
        _ requests: [Rehearsal.Request], of exports: [Rehearsal.Export], saying first: ExporterProtocol.ExporterHello,
        since firstEnd: ContinuousClock.Instant,
        _ rehearsal: Rehearsal, _ conformance: inout Conformance
    ) async -> Bool {
        for repetition in 1...Self.repetitionCount where !conformance.isBroken(.sameness) {
            if repetition == Self.repetitionCount { try? await Task.sleep(until: firstEnd + .milliseconds(1100)) }
            let outcome = await rehearsal.run(requests)
            note(outcome, as: nil, &conformance)
            guard outcome.breaches.isEmpty else { return false }
            if let hello = outcome.hello, let key = hello.difference(to: first) {
                conformance.breach(.hello, "the hello of two of its processes differs: `\(key)`")
            }
            compare(outcome.exports, with: exports, &conformance)
        }
        return true
    }

    private func compare(
        _ exports: [Rehearsal.Export], with others: [Rehearsal.Export], _ conformance: inout Conformance
    ) {
        for (export, other) in zip(exports, others) {
            if let name = difference(export, other) {
                conformance.breach(.sameness, "`\(VisibleBytes.of(Array(name.utf8)))` differs between two exports")
            }
        }
    }

    /// Notes what was seen; where a clause is named, all of it is about that one.
    private func note(_ outcome: Rehearsal.Outcome, as clause: Clause?, _ conformance: inout Conformance) {
        for breach in outcome.breaches {
            conformance.breach(clause ?? breach.clause, breach.text, evidence: breach.evidence)
        }
        if let clause, outcome.breaches.isEmpty { conformance.hold(clause) }
    }

    private func judge(
        _ hello: ExporterProtocol.ExporterHello, _ location: ExporterLocation, _ conformance: inout Conformance
    ) {
        if hello.name != location.name { conformance.breach(.name, "it calls itself `\(hello.name.prefix(60))`") }
        if hello.formats.isEmpty { conformance.breach(.formats, "it names no format") }
        for problem in hello.formats.compactMap(\.problem) { conformance.breach(.formats, problem) }
        if let problem = OptionSchema.problem(of: hello.options) { conformance.breach(.options, problem) }
        conformance.hold(.formats, .options)
    }

    private func judge(
        _ exports: [Rehearsal.Export], of requests: [Rehearsal.Request], _ conformance: inout Conformance
    ) {
        if let smallest = exports.last, exports.count == 2, exports.allSatisfy(\.failed) {
            let message = VisibleBytes.of(Array((smallest.diagnostics.first?.message ?? "").utf8), limit: 200)
            conformance.breach(.answers, "it renders neither a small statement nor one with every key: \(message)")
        }
        for (export, request) in zip(exports, requests) {
            guard let statement = try? ParsedJSON(request.statement).decode(JSONValue.self) else {
                continue
            }
            for diagnostic in export.diagnostics {
                if !["error", "warning", "information"].contains(diagnostic.severity) {
                    conformance.breach(.pointers, "`\(diagnostic.severity)` is no severity")
                }
                if diagnostic.message.allSatisfy(\.isWhitespace) {
                    conformance.breach(.pointers, "a message is empty")
                } else if diagnostic.message.contains(where: \.isNewline) {
                    let message = VisibleBytes.of(Array(diagnostic.message.utf8), limit: 200)
                    conformance.breach(.pointers, "a message has a line break in it: \(message)")
                }
                if let pointer = diagnostic.at, statement.value(at: pointer) == nil {
                    conformance.breach(.pointers, "`\(pointer)` leads to nothing in the statement")
                }
            }
        }
    }

    /// Looks at the names of the files of two statements.
    private func judgeNames(
        of exports: [Rehearsal.Export], _ hello: ExporterProtocol.ExporterHello, _ conformance: inout Conformance
    ) {
        var names: Set<String> = []
        for export in exports {
            for name in export.files.keys.sorted() where !names.insert(OutputNames.key(name)).inserted {
                conformance.breach(
                    .files,
                    "it names `\(VisibleBytes.of(Array(name.utf8)))` for two statements, of which one would be lost")
            }
            let extensions = hello.formats.map { "." + $0.extension.lowercased() }
            let isDeclared = export.files.keys.contains { name in
                extensions.contains { name.lowercased().hasSuffix($0) }
            }
            if let name = export.files.keys.min(), !isDeclared, !conformance.isBroken(.formats) {
                conformance.breach(
                    .formats,
                    "it writes `\(VisibleBytes.of(Array(name.utf8)))`, and nothing with an extension that it has named")
            }
        }
    }

    private func versions(_ rehearsal: Rehearsal, _ conformance: inout Conformance) async {
        var later = rehearsal
        later.protocols = [99]
        let outcome = await later.run([])
        if let reason = outcome.refusal {
            if reason.allSatisfy(\.isWhitespace) { conformance.breach(.versions, "it refuses, but gives no reason") }
            conformance.hold(.versions)
        } else if outcome.hello != nil {
            conformance.breach(.versions, "it says hello to a host that speaks protocol 99 only, and has to refuse")
        } else if let breach = outcome.breaches.first {
            conformance.breach(
                .versions, "where it is offered protocol 99 only, it does not refuse: \(breach.text)",
                evidence: breach.evidence)
        }
    }

    private func defaults(
        of hello: ExporterProtocol.ExporterHello, _ rehearsal: Rehearsal, _ request: Rehearsal.Request,
        _ plain: Rehearsal.Export, _ conformance: inout Conformance
    ) async {
        // Files that differ in any case would differ here, too, whatever the options.
        guard !conformance.isBroken(.sameness) else { return }
        var request = request
        request.options = OptionSchema.defaults(of: hello.options)
        guard !request.options.isEmpty else { return conformance.hold(.defaults) }
        let outcome = await rehearsal.run([request])
        note(outcome, as: .defaults, &conformance)
        if let export = outcome.exports.first, let name = difference(export, plain) {
            conformance.breach(
                .defaults, "`\(VisibleBytes.of(Array(name.utf8)))` is another with all options at their defaults")
        }
    }

    /// The name of a file in which two exports differ.
    private func difference(_ first: Rehearsal.Export, _ second: Rehearsal.Export) -> String? {
        Set(first.files.keys).union(second.files.keys).sorted().first { first.files[$0] != second.files[$0] }
    }
}
