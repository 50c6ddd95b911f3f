import CContainment

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A folder that stays open: what is in it is reached through it, whatever has its name meanwhile.
final class OpenFolder: Sendable {
    let raw: Int32

    init(_ path: String) throws(SystemFailure) {
        raw = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if raw < 0 { throw SystemFailure(code: errno) }
    }

    /// Opens a folder in another one, through no link.
    init(_ name: String, in parent: OpenFolder) throws(SystemFailure) {
        raw = folder_open(parent.raw, name)
        if raw < 0 { throw SystemFailure(code: errno) }
    }

    deinit {
        if raw >= 0 { close(raw) }
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
    /// - Parameter isAtRest: Whether nobody writes there any more; else what somebody goes on to write may stay.
    func remove(_ name: String, isAtRest: Bool = true) {
        folder_remove(raw, name, isAtRest ? 600_000 : 2000)
    }
}
