import Diagnostics
import Foundation
import StatementFormat
import StatementRules
import TestSupport
import Testing

/// Statements of the repository, with comments put in, are broken in ways that `--fix` mends: then they must be byte for
/// byte what they were.
@Suite struct FixerCorpusTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "statements")

    /// The statements, by path.
    private static let statements: [URL] = {
        let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
        return (all ?? []).filter { $0.pathExtension == "yaml" }.filter { url in
            (try? String(contentsOf: url, encoding: .utf8))?.contains("\njoint-statement:") == true
                || (try? String(contentsOf: url, encoding: .utf8))?.hasPrefix("joint-statement:") == true
        }.sorted { $0.path < $1.path }
    }()

    /// A way to break a line of YAML that can be mended without doubt; nothing where it does not apply to the line.
    private static let breakages: [@Sendable (String) -> String?] = [
        { line in
            guard let match = line.firstMatch(of: /^( *(?:- )?country: )([A-Z]{2})( *(?:#.*)?)$/) else { return nil }
            return "\(match.1)\(match.2.lowercased())\(match.3)"
        },
        { line in
            guard let match = line.firstMatch(of: /^( *(?:- )?country: \[)([A-Z]{2})(,.*)$/) else { return nil }
            return "\(match.1)\(match.2.lowercased())\(match.3)"
        },
        { line in
            guard
                let match = line.firstMatch(
                    of: /^( *(?:- )?(?:date|opens|closes|approved|as-of): )(\d{4})-(\d{2})-(\d{2})(.*)$/)
            else { return nil }
            return "\(match.1)\(match.4).\(match.3).\(match.2)\(match.5)"
        },
        { line in
            guard
                let match = line.firstMatch(
                    of: /^( *(?:- )?(?:status|purpose|list|stage|qualifier|display): )([a-z-]+)$/)
            else {
                return nil
            }
            return "\(match.1)\(match.2.uppercased())"
        },
        { line in
            guard
                let match = line.firstMatch(of: /^( *(?:- )?(?:title|organisation): )([^"'|>#{\[&*][^ #:]*) ([^#:]+)$/)
            else {
                return nil
            }
            return "\(match.1)\(match.2)   \(match.3)"
        },
        { line in
            guard let match = line.firstMatch(of: /^( *)(measure-groups|on-behalf-of|translation-of|as-of)(:.*)$/)
            else {
                return nil
            }
            return "\(match.1)\(match.2.replacing("-", with: "_"))\(match.3)"
        },
        { line in
            guard let match = line.firstMatch(of: /^( *)(title|summary|addressees|measures|url)(:.*)$/) else {
                return nil
            }
            return "\(match.1)\(match.2.capitalized)\(match.3)"
        },
        { line in
            guard line.contains(/^ *(- )?title: [^|>"']/), !line.isEmpty, line.contains("é") || line.contains("ü")
            else { return nil }
            return line.decomposedStringWithCanonicalMapping
        },
    ]

    private static func validate(_ bytes: [UInt8], at url: URL) -> (outcome: Fixer.Outcome, text: [UInt8]) {
        var fixer = Fixer(validator: Validator()) { pattern in
            let file = url.deletingLastPathComponent().appending(path: pattern)
            guard let data = try? Data(contentsOf: file) else { return .problem("there is none", help: "Write it.") }
            return .files([SourceFile(path: pattern, bytes: Array(data))])
        }
        let outcome = fixer.fix(SourceFile(path: "statement.yaml", bytes: bytes))
        return (outcome, outcome.files.first { $0.path == "statement.yaml" }?.bytes ?? bytes)
    }

    /// The text with comments between its lines and behind values, where YAML has them.
    private static func commented(_ text: String) -> String {
        var inBlock: Int?
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
            let indent = line.prefix { $0 == " " }.count
            if let block = inBlock, line.allSatisfy({ $0 == " " }) || indent > block { return String(line) }
            inBlock = line.contains(/: [|>][-+]?\s*$/) ? indent : nil
            guard inBlock == nil, !line.isEmpty, !line.contains("#") else { return String(line) }
            return line.hasSuffix(":") ? "\(line)   # A  comment: \"quoted\"\t\n# - another  " : String(line)
        }.joined(separator: "\n")
    }

    @Test(arguments: statements) func `what is broken and mended is as it was, to the byte`(url: URL) throws {
        let text = Self.commented(try String(contentsOf: url, encoding: .utf8))
        let original = Array(text.utf8)
        let clean = Self.validate(original, at: url)
        let isUntouched = clean.text == original
        #expect(isUntouched, "nothing is to be mended in \(url.lastPathComponent)")
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var broken = 0
        for breakage in Self.breakages {
            var mutant = lines
            var count = 0
            for index in lines.indices {
                guard let line = breakage(lines[index]), line.utf8.elementsEqual(lines[index].utf8) == false else {
                    continue
                }
                mutant[index] = line
                count += 1
            }
            guard count > 0 else { continue }
            broken += count
            for ending in ["\n", "\r\n"] {
                let document = Array(mutant.joined(separator: ending).utf8)
                let expected = Array(lines.joined(separator: ending).utf8)
                let (outcome, mended) = Self.validate(document, at: url)
                let isTheSame = mended == expected
                #expect(isTheSame, "\(UnifiedDiff.between(expected, mended, path: url.lastPathComponent))")
                #expect(outcome.result.diagnostics.map(\.rule) == clean.outcome.result.diagnostics.map(\.rule))
                let isStable = Self.validate(mended, at: url).text == mended
                #expect(isStable)
            }
        }
        #expect(broken > 0, "\(url.lastPathComponent) has no line that these mistakes fit")
    }

    @Test func `there are statements to try it on`() {
        #expect(Self.statements.count >= 9)
    }
}
