import Foundation
import Testing

@testable import ExporterHost

@Suite struct BytesTests {
    @Test(arguments: [
        (Array("plain – text".utf8), "plain – text"),
        ([0x41, 0xFF, 0xC3, 0x42], "A\\xFF\\xC3B"),
        ([0x00, 0x09, 0x1B, 0x0D], "␀ ␛␍"),
        (Array("a\u{202E}b".utf8), "a<U+202E>b"),
        ([], ""),
    ])
    func bytesAreMadeVisible(bytes: [UInt8], text: String) {
        #expect(VisibleBytes.of(bytes) == text)
    }

    @Test(arguments: [(0, 4096, true), (15, 4096, true), (16, 4096, false), (.max, 4096, false)])
    func aDiskIsFullWithoutRoom(blocks: UInt, size: UInt, isFull: Bool) {
        var status = statvfs()
        (status.f_bavail, status.f_frsize) = (fsblkcnt_t(blocks), size)
        #expect(StagingFolder.isFull(status) == isFull)
    }

    @Test func longBytesAreCutBetweenCharacters() {
        #expect(VisibleBytes.of(Array("aääää".utf8), limit: 4) == "aä… (9 bytes)")
    }

    @Test func aLogIsShownFromItsLastLines() {
        #expect(VisibleBytes.lastLines(of: Array("1\n2\n\n3\r\n \n\n".utf8), count: 3) == ["2", "", "3"])
        #expect(VisibleBytes.lastLines(of: []) == [])
    }

    @Test func filesAreReadNoFurtherWhereItIsCalledOff() async throws {
        let scratch = try Scratch()
        let text = String(repeating: "x", count: 1 << 20)
        try scratch.write(text, to: "1")
        try scratch.write(text, to: "2")
        try scratch.write(text.dropLast() + "y", to: "3")
        let (first, second, third) = (scratch.path + "/1", scratch.path + "/2", scratch.path + "/3")
        let whole = try FileDigest(of: first)
        #expect(SameBytes.at(first, second) && !SameBytes.at(first, third))
        #expect(try whole == FileDigest(of: second) && whole != FileDigest(of: third))
        let cancelled = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return (SameBytes.at(first, second), try FileDigest(of: first))
        }
        let (isSame, part) = try await cancelled.value
        #expect(!isSame && part != whole)
        #expect(throws: SystemFailure.self) { try FileDigest(of: scratch.path + "/4") }
    }

    @Test(arguments: [1, 2, 3, 5, 100])
    func theEndOfALogIsKept(blockSize: Int) {
        let bytes = Array("0123456789".utf8)
        var tail = LogTail(limit: 4)
        for start in stride(from: 0, to: bytes.count, by: blockSize) {
            bytes[start..<min(start + blockSize, bytes.count)].withUnsafeBytes { tail.append($0) }
        }
        #expect(String(decoding: tail.bytes, as: UTF8.self) == "6789")
    }

    @Test(arguments: [1, 2, 3, 5, 100])
    func linesAreTheSameHoweverTheyArrive(blockSize: Int) {
        let bytes = Array("one\n\ntwo three\nfour".utf8)
        var buffer = LineBuffer()
        var lines: [String] = []
        for start in stride(from: 0, to: bytes.count, by: blockSize) {
            Array(bytes[start..<min(start + blockSize, bytes.count)]).withUnsafeBytes { buffer.append($0) }
            while let line = buffer.next() { lines.append(String(decoding: line, as: UTF8.self)) }
        }
        #expect(lines == ["one", "", "two three"])
        #expect(String(decoding: buffer.rest, as: UTF8.self) == "four")
    }
}
