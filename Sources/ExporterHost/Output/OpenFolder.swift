import CContainment
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A folder that stays open: what is in it is reached through it, whatever has its name meanwhile.
final class OpenFolder: Sendable {
    private let descriptor: Atomic<Int32>
    var raw: Int32 { descriptor.load(ordering: .relaxed) }

    init(_ path: String) throws(SystemFailure) {
        descriptor = Atomic(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
        if raw < 0 { throw SystemFailure(code: errno) }
    }

    /// Opens a folder in another one, through no link.
    init(_ name: String, in parent: OpenFolder) throws(SystemFailure) {
        descriptor = Atomic(folder_open(parent.raw, name))
        if raw < 0 { throw SystemFailure(code: errno) }
    }

    deinit { giveUp() }

    /// Closes it before it goes out of use; nothing more can be done in it.
    func giveUp() {
        let open = descriptor.exchange(-1, ordering: .relaxed)
        if open >= 0 { close(open) }
    }

    /// Makes a folder in it.
    func make(_ name: String, mode: mode_t = 0o700) throws(SystemFailure) {
        if mkdirat(raw, name, mode) != 0 { throw SystemFailure(code: errno) }
    }

    /// Whether a folder in it is as `make` makes it.
    func isNew(_ name: String) -> Bool { folder_is_new(raw, name) }

    /// Gives what has a name in it another one, here or in another folder. What has that name already is replaced, if it
    /// is of the same kind and no folder with anything in it.
    func move(_ name: String, to other: OpenFolder, as newName: String) throws(SystemFailure) {
        if renameat(raw, name, other.raw, newName) != 0 { throw SystemFailure(code: errno) }
    }

    /// The status of what has a name in it, links not followed.
    func status(of name: String) throws(SystemFailure) -> stat { try entryStatus(of: name, in: raw) }

    /// Removes what has a name in it, with all that is in that. Links are removed, not followed.
    ///
    /// - Parameters:
    ///   - isAtRest: Whether nobody writes there any more; else what somebody goes on to write may stay.
    ///   - patience: How long it may take once the task is cancelled.
    /// - Returns: Whether nothing of it is left.
    @discardableResult
    func remove(_ name: String, isAtRest: Bool = true, patience: Duration = .milliseconds(500)) -> Bool {
        remove(name, isAtRest: isAtRest, patience: patience) { Task.isCancelled }
    }

    /// The same on a thread of its own, should it take a while: those of tasks are few, and others work on them, too.
    @discardableResult
    func removed(_ name: String, isAtRest: Bool = true) async -> Bool {
        if folder_remove(raw, name, 20) == FOLDER_GONE { return true }
        let flag = Flag()
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let work = { @Sendable [self] in
                    let isGone = remove(name, isAtRest: isAtRest, patience: .milliseconds(500)) {
                        flag.isSet.load(ordering: .relaxed)
                    }
                    continuation.resume(returning: isGone)
                }
                if !startThread(work) { work() }
            }
        } onCancel: {
            flag.isSet.store(true, ordering: .relaxed)
        }
    }

    private final class Flag: Sendable {
        let isSet = Atomic(false)
    }

    private func remove(_ name: String, isAtRest: Bool, patience: Duration, isCancelled: () -> Bool) -> Bool {
        var end = ContinuousClock.now + (isAtRest ? .seconds(600) : .seconds(2))
        while true {
            let result = folder_remove(raw, name, 200)
            if result == FOLDER_GONE { return true }
            if result == FOLDER_STAYS { return false }
            if isCancelled() { end = min(end, .now + patience) }
            if result == FOLDER_WITHOUT_DESCRIPTORS { end = min(end, .now + .seconds(2)) }
            if .now >= end { return false }
        }
    }
}
