import Diagnostics
import Foundation
import Testing
import YAMLTree

/// The inputs of the YAML Test Suite (github.com/yaml/yaml-test-suite), which lie beside the package where they are
/// available at all: odd texts, valid and not, that must be read without a crash and without end.
@Suite struct YAMLTestSuiteTests {
    /// The names of the cases, and nothing where the folder is absent.
    private static let cases: [String] = {
        let files = FileManager.default.enumerator(atPath: folder.path(percentEncoded: false))
        let cases = files?.compactMap { $0 as? String }.filter { $0.hasSuffix("/in.yaml") } ?? []
        return cases.sorted()
    }()

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "../shared/data/yaml-test-suite").standardizedFileURL

    /// Whether the folder is there; says so where it is not.
    private static func isAvailable() -> Bool {
        if cases.isEmpty { print("There is no YAML Test Suite in ../shared/data/yaml-test-suite: skipped.") }
        return !cases.isEmpty
    }

    @Test(.enabled("the YAML Test Suite is not there") { isAvailable() }, .timeLimit(.minutes(10)))
    func `every input is read to its end, and every finding lies in it`() throws {
        for name in Self.cases {
            let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: name)))
            let source = SourceFile(path: name, bytes: bytes)
            var result: YAMLReader.Result?
            let time = ContinuousClock().measure { result = YAMLReader.read(source) }
            let read = try #require(result)
            #expect(time < .seconds(2), "\(name) took \(time)")
            for diagnostic in read.diagnostics {
                let offsets = diagnostic.range.offsets
                #expect(offsets.upperBound <= bytes.count, "\(name): \(diagnostic.message)")
                #expect(!diagnostic.message.isEmpty && diagnostic.help?.isEmpty == false, "\(name)")
            }
            if let root = read.root { Self.check(root, in: bytes.count, name) }
            // What is not a tree must have been found fault with, unless there is nothing in the file.
            if read.root == nil { #expect(!read.diagnostics.isEmpty || Self.isBlank(bytes), "\(name)") }
        }
    }

    /// What the suite calls an error is one here, too, as far as libyaml, which reads YAML 1.1, agrees.
    @Test(.enabled("the YAML Test Suite is not there") { isAvailable() })
    func `most inputs that are no YAML have a finding`() throws {
        let invalid = Self.cases.filter { name in
            let marker = Self.folder.appending(path: name).deletingLastPathComponent().appending(path: "error")
            return FileManager.default.fileExists(atPath: marker.path(percentEncoded: false))
        }
        let found = try invalid.filter { name in
            let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: name)))
            return !YAMLReader.read(SourceFile(path: name, bytes: bytes)).diagnostics.isEmpty
        }
        #expect(found.count * 10 >= invalid.count * 8, "\(found.count) of \(invalid.count)")
    }

    private static func check(_ node: YAMLNode, in count: Int, _ name: String) {
        #expect(node.range.offsets.lowerBound <= node.range.offsets.upperBound, "\(name)")
        #expect(node.range.offsets.upperBound <= count, "\(name)")
        switch node.content {
        case .scalar: break
        case .sequence(let nodes): for node in nodes { check(node, in: count, name) }
        case .mapping(let entries):
            for entry in entries {
                check(entry.key, in: count, name)
                check(entry.value, in: count, name)
            }
        }
    }

    private static func isBlank(_ bytes: [UInt8]) -> Bool {
        String(decoding: bytes, as: UTF8.self).split(separator: "\n").allSatisfy { line in
            line.trimmingPrefix(while: \.isWhitespace).isEmpty || line.contains("#") || line.hasPrefix("%")
                || line.hasPrefix("---") || line.hasPrefix("...")
        }
    }
}

/// A text with a mistake at every place: reading it ends, and says something sensible where it cannot be read.
@Suite struct DamagedTextTests {
    private static let text = """
        title: "Better – é" # now
        network: { name: 'Network', kind: thematic }
        leads:
          - name: Society of Example
            country: [AT, BE]
        summary: >-
          We call
          for registries.
        x-list:
          - &a one
          - *a

        """

    private static func check(_ bytes: [UInt8], _ what: String) {
        let source = SourceFile(path: "damaged", bytes: bytes)
        let result = YAMLReader.read(source)
        var lines: Set<Int> = []
        for diagnostic in result.diagnostics {
            let offsets = diagnostic.range.offsets
            #expect(offsets.upperBound <= bytes.count, "\(what): \(diagnostic.message)")
            // A message in the words of libyaml is one that nobody has thought of.
            #expect(!diagnostic.message.contains("cannot be read as YAML:"), "\(what): \(diagnostic.message)")
            guard diagnostic.rule == "syntax" else { continue }
            let line = source.position(of: offsets.lowerBound).line
            #expect(lines.insert(line).inserted, "\(what): two findings of one line")
        }
        #expect(result.root != nil || !result.diagnostics.isEmpty || bytes.allSatisfy { $0 <= 0x20 }, "\(what)")
    }

    @Test(.timeLimit(.minutes(10)), arguments: ["\u{2028}", "é", "日", "👩"])
    func `a line that begins with a letter of several bytes is overwritten whole`(letter: String) {
        let text = "measures:\n \(letter)???   # Other addressees.\n\(letter): é\nleads: [é\n"
        Self.check(Array(text.utf8), letter)
        let result = YAMLReader.read(SourceFile(path: "a.yaml", bytes: Array(text.utf8)))
        #expect(!result.diagnostics.contains { $0.message.contains("UTF-8") })
    }

    @Test(.timeLimit(.minutes(10)))
    func `a text that ends anywhere is read`() {
        let bytes = Array(Self.text.utf8)
        for end in bytes.indices { Self.check(Array(bytes[..<end]), "up to \(end)") }
    }

    @Test(.timeLimit(.minutes(10)))
    func `a text that lacks any byte is read`() {
        let bytes = Array(Self.text.utf8)
        for index in bytes.indices {
            var damaged = bytes
            damaged.remove(at: index)
            Self.check(damaged, "without \(index)")
        }
    }

    @Test(.timeLimit(.minutes(10)), arguments: Array("\"':-#[]{},&*!|>@%?\t\n x\\".utf8) + [0x00, 0xC3, 0xFF])
    func `a text with a sign too many anywhere is read`(sign: UInt8) {
        let bytes = Array(Self.text.utf8)
        for index in bytes.indices {
            Self.check(bytes[..<index] + [sign] + bytes[index...], "\(Unicode.Scalar(sign)) at \(index)")
        }
    }
}
