import ExporterHost
import JSONCoding
import StatementProtocol
import TextMetrics

/// Any bytes as what an exporter writes: every line is read and answered for, in whatever pieces it comes, and what is
/// shown or taken of it is harmless.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let output = UnsafeBufferPointer(start: bytes, count: count)
    let location = ExporterLocation(name: "x", path: "/x", source: .path)
    // The first byte says how long the pieces are.
    let size = 1 + Int(output.first ?? 0)
    var buffer = LineBuffer()
    var tail = LogTail(limit: 100)
    var lines: [[UInt8]] = []
    for start in stride(from: 0, to: count, by: size) {
        let piece = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(output)[start..<min(start + size, count)])
        buffer.append(piece)
        tail.append(piece)
        while let line = buffer.next() { lines.append(line) }
    }
    let expected = output.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
    precondition(lines + [buffer.rest] == (count == 0 ? [[]] : expected), "lines are lost")
    precondition(tail.bytes == Array(output.suffix(100)), "the end of the log is lost")
    show(VisibleBytes.lastLines(of: Array(output)))
    for line in lines + [buffer.rest] {
        show([VisibleBytes.of(line)])
        handOn(line)
        switch Answer(line) {
        case .hello(let hello): take(hello, location)
        case .exported(let answer): for file in answer.files { take(file) }
        case .refused(let refusal):
            show(ExporterFault.refused(location, reason: refusal.reason, host: "statement/1"))
        case .foreignHello(let chosen, let version):
            show(ExporterFault.incompatible(location, chosen: chosen, version: version, host: "statement/1"))
        case .breach(let text):
            show(ExporterFault.brokeProtocol(location, while: "starting", text, bytes: line))
        case .failed: break
        }
    }
    return 0
}

/// What is JSON is handed on as JSON, in one way however it stood.
private func handOn(_ line: [UInt8]) {
    guard let text = canonical(line, .line) else { return }
    precondition(canonical(text, .line) == text, "what was written canonically is written in another way")
    guard let lines = canonical(line, .indented) else { preconditionFailure("it is no JSON the second time") }
    precondition(canonical(lines, .line) == text, "the layout changes what is said")
}

private func canonical(_ text: [UInt8], _ layout: CanonicalJSON.Layout) -> [UInt8]? {
    guard let received = try? ParsedJSON(text).decode(ReceivedJSON.self) else { return nil }
    var bytes: [UInt8] = []
    received.writeCanonically(layout: layout) { piece in
        bytes += piece
        return true
    }
    return bytes
}

/// What an exporter says of itself: its options are listed, and settings are held against them.
private func take(_ hello: ExporterProtocol.ExporterHello, _ location: ExporterLocation) {
    let schema = OptionSchema(hello.options)
    for option in schema.options {
        show([option.name, option.summary ?? "", option.defaultValue ?? ""])
        for value in ["", "1", "true", "text", "9999999999999999999999", "-1e400"] {
            let setting = OptionSetting(exporter: "x", option: option.name, value: value)
            do { _ = try schema.values(of: [setting], for: location) } catch { show(error) }
        }
    }
    do {
        _ = try schema.values(of: [OptionSetting(exporter: "x", option: "width", value: "7")], for: location)
    } catch {
        show(error)
    }
}

/// The name of a file: if it is taken, it leads nowhere else.
private func take(_ file: String) {
    guard OutputCheck.problem(ofName: file) == nil else { return }
    let parts = file.split(separator: "/", omittingEmptySubsequences: false)
    precondition(!file.isEmpty && parts.allSatisfy { !["", ".", ".."].contains($0) }, "“\(file)” leads elsewhere")
    precondition(file.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }, "“\(file)” has control characters")
    precondition(!file.hasPrefix(StagingFolder.prefix), "“\(file)” is the host's own")
}

/// What is shown of a fault, as the command does.
private func show(_ fault: ExporterFault) {
    show(([fault.message, fault.help] + fault.evidence).map { VisibleText.of($0) })
}

/// What is shown steers no terminal.
private func show(_ texts: [String]) {
    for text in texts {
        precondition(!text.unicodeScalars.contains(where: VisibleText.isInvisible), "“\(text)” is not harmless")
    }
}
