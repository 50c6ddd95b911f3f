#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension ExporterSearch {
    /// The path of the running executable, links resolved; nothing where the system does not say.
    package static var currentExecutable: String? {
        #if os(Linux)
            let own = "/proc/self/exe"
        #else
            let own = CommandLine.arguments.first ?? ""
            guard own.contains("/") else { return nil }
        #endif
        guard let resolved = realpath(own, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
