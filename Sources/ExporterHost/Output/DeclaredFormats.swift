import StatementProtocol
import Synchronization

/// What the exporters of a call say that they write.
///
/// A file of an extension that its exporter has not declared is written only once all have said what they write, or failed
/// to: then it does not depend on which of them is faster whose file that is.
package final class DeclaredFormats: Sendable {
    private struct State {
        /// The extensions of each exporter's formats, in lower case.
        var extensions: [String: [String]] = [:]
        /// The exporters that have not said it yet.
        var awaited: Set<String> = []
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())

    /// Has everybody wait for exporters that are about to be started. Each of them has to declare its formats, if only that
    /// it has none.
    package func expect(_ exporters: [String]) {
        state.withLock { $0.awaited.formUnion(exporters) }
    }

    /// Takes what an exporter writes; what it has said first stands.
    func declare(_ formats: [ExporterProtocol.Format], of exporter: String) {
        let waiting = state.withLock { state in
            if state.extensions[exporter] == nil {
                state.extensions[exporter] = formats.map { OutputNames.key($0.extension) }
            }
            state.awaited.remove(exporter)
            guard state.awaited.isEmpty else { return [CheckedContinuation<Void, Never>]() }
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }

    /// Waits until all have declared their formats. An exporter that does not start in time, or is called off, has done so
    /// by that.
    func all() async {
        await withCheckedContinuation { continuation in
            let isKnown = state.withLock { state in
                if !state.awaited.isEmpty { state.waiting.append(continuation) }
                return state.awaited.isEmpty
            }
            if isKnown { continuation.resume() }
        }
    }

    /// Whether an exporter writes files of the name's extension.
    func isDeclared(_ key: String, by exporter: String) -> Bool {
        state.withLock { $0.extensions[exporter]?.contains { key.hasSuffix("." + $0) } == true }
    }

    /// The exporter that alone writes files of an extension, and is not this one.
    func owner(of extension: String, otherThan exporter: String) -> String? {
        state.withLock { state in
            guard state.extensions[exporter]?.contains(`extension`) != true else { return nil }
            return state.extensions.filter { $0.value.contains(`extension`) }.keys.min()
        }
    }
}
