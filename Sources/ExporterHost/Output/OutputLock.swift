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

/// Keeps other hosts from an output folder while this one exports into it, so that what two write at once is not mixed.
///
/// The system lets go of it when this process and all exporters have ended, whatever ends them.
package final class OutputLock: Sendable {
    /// The folder, open.
    let descriptor: Int32

    private init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// Waits until no other host exports into the folder, which is made where it is not there, and removes what hosts
    /// have left there that were killed.
    ///
    /// - Parameter waiting: Called once where another one does.
    /// - Returns: Nothing where the task is cancelled, or the folder cannot be locked; then the export goes on without.
    package static func take(_ path: String, waiting: () -> Void) async -> OutputLock? {
        var waits = 0
        while !Task.isCancelled {
            guard (try? Folders.make(path)) != nil else { return nil }
            let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            guard descriptor >= 0 else { return nil }
            let lock = OutputLock(descriptor: descriptor)
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 {
                // The one before may have removed the folder as empty.
                guard lock.isOf(path) else { continue }
                removeRemains(in: path)
                return lock
            }
            guard errno == EWOULDBLOCK || errno == EINTR else { return nil }
            waits += 1
            // No word of waits that nobody notices.
            if waits == 25 { waiting() }
            try? await Task.sleep(for: .milliseconds(20))
        }
        return nil
    }

    /// Whether the folder that is locked is the one at `path`.
    private func isOf(_ path: String) -> Bool {
        var locked = stat()
        var present = stat()
        return fstat(descriptor, &locked) == 0 && stat(path, &present) == 0 && locked.st_dev == present.st_dev
            && locked.st_ino == present.st_ino
    }

    private static func removeRemains(in path: String) {
        guard let output = try? OpenFolder(path) else { return }
        for entry in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        where StagingFolder.isName(entry) {
            // It is the user's own if it is no folder, or not laid out as the host's.
            guard (try? OpenFolder(entry, in: output)) != nil,
                let inside = try? FileManager.default.contentsOfDirectory(atPath: path + "/" + entry),
                inside.allSatisfy(StagingFolder.isEntry)
            else { continue }
            output.remove(entry)
        }
    }
}
