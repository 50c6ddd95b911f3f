internal import ExporterKit
internal import Synchronization

/// What is made of a file or folder, once for all statements.
final class Cache<Value: Sendable>: Sendable {
    private let made = Mutex<[String: Result<Value, ExportError>]>([:])

    /// The value for a path, made at the first call.
    ///
    /// - Throws: why it could not be made, at each call.
    func value(_ path: String, make: () throws(ExportError) -> Value) throws(ExportError) -> Value {
        let result = made.withLock { made in
            if let result = made[path] { return result }
            let result = Result(catching: make)
            made[path] = result
            return result
        }
        return try result.get()
    }
}
