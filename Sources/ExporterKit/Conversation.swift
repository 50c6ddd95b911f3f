#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension Exporter {
    /// Converses with the host on standard input and output until the input ends.
    ///
    /// From here on, what anything else prints goes to standard error: a stray `print` cannot break the protocol.
    public static func main() {
        signal(SIGPIPE, SIG_IGN)
        let output = dup(STDOUT_FILENO)
        guard output >= 0, dup2(STDERR_FILENO, STDOUT_FILENO) >= 0 else { exit(71) }
        if isatty(STDIN_FILENO) == 1 {
            log("statement-export-\(name) \(version) is started by `statement export`, not by hand.")
            exit(64)
        }
        exit(Conversation<Self>(output: output).run())
    }
}

/// An exporter's side of the protocol.
struct Conversation<E: Exporter> {
    private let output: Int32

    init(output: Int32) {
        self.output = output
    }

    /// Answers every line of standard input; returns the exit status.
    func run() -> Int32 {
        var exporter: E?
        var lines = LineReader(descriptor: STDIN_FILENO)
        while let line = lines.next() {
            do {
                let request = try ParsedJSON(line).decode(ExporterProtocol.Request<E.Statement>.self)
                if let hello = request.hello {
                    guard hello.protocols.contains(where: ExporterProtocol.versions.contains) else {
                        let spoken = ExporterProtocol.versions.map(String.init).joined(separator: ", ")
                        send(.init(refused: .init(reason: "it speaks protocol \(spoken) only")))
                        return 0
                    }
                    do {
                        exporter = try E()
                    } catch {
                        send(.init(refused: .init(reason: error.message)))
                        return 0
                    }
                    send(.init(hello: Self.hello))
                } else if let request = request.export {
                    guard let exporter else {
                        log("an export was asked for before hello")
                        return 76
                    }
                    send(answer(to: request, by: exporter))
                }
            } catch {
                log("a message of the host cannot be read: \(error)")
                return 76
            }
        }
        return 0
    }

    private static var hello: ExporterProtocol.ExporterHello {
        let properties = E.options.map { ($0.name, $0.schema) }
        return .init(
            protocol: ExporterProtocol.versions[0], name: E.name, version: E.version, formats: E.formats,
            options: [
                "type": "object",
                "properties": .object(Dictionary(properties, uniquingKeysWith: { $1 })),
                "additionalProperties": false,
            ])
    }

    private func answer(to request: ExporterProtocol.Export<E.Statement>, by exporter: E) -> ExporterProtocol.Response {
        do {
            let options = ExportOptions(request.options, declared: E.options)
            let export = try exporter.export(request.statement, options: options)
            for file in export.files {
                if let reason = OutputFile.make(file, in: request.directory) {
                    return .init(failed: .init(id: request.id, message: "cannot write \(file.name): \(reason)"))
                }
            }
            let diagnostics = export.diagnostics.isEmpty ? nil : export.diagnostics
            return .init(
                exported: .init(id: request.id, files: export.files.map(\.name), diagnostics: diagnostics))
        } catch {
            return .init(failed: .init(id: request.id, message: error.message, at: error.at))
        }
    }

    private func send(_ response: ExporterProtocol.Response) {
        guard var line = try? CanonicalJSON.bytes(of: response, layout: .line) else {
            log("an answer cannot be encoded")
            return
        }
        line.append(UInt8(ascii: "\n"))
        // Where that fails, the host is gone, and with it whoever would read this.
        _ = writeAll(line, to: output)
    }
}

/// Writes a line to standard error, the exporter's log.
private func log(_ message: String) {
    _ = writeAll(Array((message + "\n").utf8), to: STDERR_FILENO)
}
