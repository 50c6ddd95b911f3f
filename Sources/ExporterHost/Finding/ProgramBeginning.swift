#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What the first bytes of an executable tell, for what is said where the system cannot run it.
struct ProgramBeginning {
    private var bytes: [UInt8] = []

    /// Looks at a file, without waiting should it be a pipe.
    init(ofFile path: String) {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        bytes = [UInt8](unsafeUninitializedCapacity: 128) { buffer, count in
            count = max(0, read(descriptor, buffer.baseAddress, buffer.count))
        }
    }

    /// The first line of a script, which names its interpreter; nothing where it is none.
    var interpreter: String? {
        guard bytes.starts(with: "#!".utf8) else { return nil }
        return String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    }

    /// The format of a program in machine code; nothing where it is none.
    var program: String? {
        let formats: [(magic: [UInt8], name: String)] = [
            ([0x7F, 0x45, 0x4C, 0x46], "ELF"), ([0xCF, 0xFA, 0xED, 0xFE], "Mach-O"),
            ([0xCA, 0xFE, 0xBA, 0xBE], "Mach-O"), ([0x4D, 0x5A], "Windows"),
        ]
        return formats.first { bytes.starts(with: $0.magic) }?.name
    }
}
