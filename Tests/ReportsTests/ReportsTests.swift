import Diagnostics
import Foundation
import Reports
import StatementFormat
import StatementRules
import TestSupport
import Testing

/// The forms of reports, for documents whose texts try to break out of them.
@Suite struct ReportsTests {
    private static let nasty = """
        subtitle: "TODO ]]> % \\"quoted\\" <b>&amp; \\u0007 \\u202E \\u2028 line\\nbreak"
        funding: TODO # statement-ignore: placeholder because "TODO" is ]]> 100 % & <our> name
        endorsers:
          - Société Exemple
          - "Societe  Exemple"
          - 例え協会 🇪🇺 TODO
        """

    private static func report(_ keys: String = nasty, path: String = "a: b, c%/é #1.yaml") -> Report {
        let checked = Checked(TestDocument.completing(keys), path: path)
        return Report(
            version: "1.2.3",
            files: Report.Files([Report.File(sources: checked.result.sources, diagnostics: checked.result.diagnostics)])
        )
    }

    private static func json(_ text: String) throws -> Any {
        try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
    }

    /// The values at the end of a path of keys; `*` stands for each element of a list.
    private static func values(_ json: Any?, _ path: String) -> [Any] {
        path.split(separator: ".").reduce([json].compactMap(\.self)) { values, key in
            values.flatMap { value -> [Any] in
                if key == "*" { return value as? [Any] ?? [] }
                return [(value as? [String: Any])?[String(key)]].compactMap(\.self)
            }
        }
    }

    @Test func `JSON has every finding with its place, and lines have the same`() throws {
        let report = Self.report()
        let document = try Self.json(report.text(.json))
        let rules = Self.values(document, "findings.*.rule") as? [String]
        #expect(rules?.sorted() == report.files[0].diagnostics.map(\.rule).sorted())
        #expect(Set(Self.values(document, "findings.*.place.path") as? [String] ?? []) == ["a: b, c%/é #1.yaml"])
        #expect(Self.values(document, "summary.suppressed") as? [Int] == [1])
        #expect(
            Self.values(document, "findings.*.suppression.reason") as? [String]
                == ["\"TODO\" is ]]> 100 % & <our> name"])
        let fingerprints = Self.values(document, "findings.*.fingerprint") as? [String] ?? []
        #expect(Set(fingerprints).count == fingerprints.count)

        let lines = report.text(.jsonl).split(separator: "\n")
        #expect(lines.count == (rules?.count ?? 0) + 1)
        let found = try lines.flatMap { Self.values(try Self.json(String($0)), "finding.fingerprint") } as? [String]
        #expect(found == fingerprints)
    }

    @Test func `SARIF has rules, regions, related places, suppressions and fixes`() throws {
        let log = try Self.json(Self.report().text(.sarif))
        #expect(Self.values(log, "version") as? [String] == ["2.1.0"])
        #expect(Self.values(log, "runs.*.columnKind") as? [String] == ["unicodeCodePoints"])
        let ids = Self.values(log, "runs.*.tool.driver.rules.*.id") as? [String] ?? []
        #expect(ids == Rule.all.map(\.id))
        let results = Self.values(log, "runs.*.results.*")
        for result in results {
            let index = try #require((Self.values(result, "ruleIndex") as? [Int])?.first)
            #expect(Self.values(result, "ruleId") as? [String] == [ids[index]])
        }
        let uris = Self.values(results, "*.locations.*.physicalLocation.artifactLocation.uri") as? [String] ?? []
        #expect(Set(uris) == ["a%3A%20b%2C%20c%25/%C3%A9%20%231.yaml"])
        #expect(Self.values(results, "*.suppressions.*.kind") as? [String] == ["inSource"])
        #expect(Self.values(results, "*.relatedLocations.*.message.text") as? [String] == ["it is listed here"])
        let inserted = Self.values(results, "*.fixes.*.artifactChanges.*.replacements.*.insertedContent.text")
        #expect(inserted as? [String] == [" "])
        #expect(Self.values(log, "runs.*.invocations.*.executionSuccessful") as? [Bool] == [true])
    }

    @Test func `regions count code points, from 1, with the end behind the last one`() throws {
        let report = Self.report("endorsers:\n  - 例え協会 🇪🇺 TODO", path: "a.yaml")
        let log = try Self.json(report.text(.sarif))
        let region = Self.values(log, "runs.*.results.*.locations.*.physicalLocation.region").first
        #expect(Self.values(region, "startLine") as? [Int] == [2])
        // The flag is two code points.
        #expect(Self.values(region, "startColumn") as? [Int] == [13])
        #expect(Self.values(region, "endColumn") as? [Int] == [17])
    }

    @Test func `reports that are kept or published have nothing of what stands beside a finding`() throws {
        let keys = "endorsers:\n  - { name: A, country: UK, private: { email: leak@example.org } }"
        let report = Self.report(keys, path: "a.yaml")
        for format in [ReportFormat.sarif, .junit, .gitlab, .github, .json, .jsonl] {
            let text = report.text(format)
            #expect(text.contains("unknown-country"), "\(format)")
            #expect(!text.contains("leak@"), "\(format)")
        }
        let slip = Self.report("endorsers:\n  - name: A\n    private:\n      notes: Leak: no", path: "a.yaml")
        for format in [ReportFormat.sarif, .junit, .gitlab, .github, .json, .jsonl] {
            #expect(!slip.text(format).contains("Leak"), "\(format)")
        }
    }

    @Test func `no report has a command to GitHub but its own`() {
        let report = Self.report("subtitle: TODO ##[stop-commands]x", path: "::stop-commands::x.yaml")
        for format in [ReportFormat.text, .github] {
            let text = report.text(format)
            #expect(!text.contains("##["), "\(text)")
            let commands = text.split(separator: "\n").filter { $0.drop { $0 == " " }.hasPrefix("::") }
            #expect(commands.allSatisfy { $0.hasPrefix("::warning file=") }, "\(text)")
        }
    }

    @Test func `what is in the baseline is unchanged in SARIF, and else new`() throws {
        var report = Self.report("subtitle: TODO\nfunding: TBD", path: "a.yaml")
        report.files.updateFindings { $0.diagnostics[0].suppression = .baseline }
        let log = try Self.json(report.text(.sarif))
        #expect(Self.values(log, "runs.*.results.*.baselineState") as? [String] == ["unchanged", "new"])
        #expect(Self.values(log, "runs.*.results.*.suppressions.*.kind") as? [String] == ["external"])
    }

    @Test func `JUnit has a test case for each finding, and nothing of a text is markup`() {
        let xml = Self.report().text(.junit)
        #expect(!xml.contains("]]>"))
        #expect(!xml.contains("<b>"))
        #expect(!xml.contains("\u{07}"))
        #expect(
            xml.contains("<testsuite name=\"a: b, c%/é #1.yaml\" tests=\"\(Self.report().files[0].diagnostics.count)\"")
        )
        #expect(
            xml.contains(
                "<skipped message=\"suppressed, because &quot;TODO&quot; is ]]&gt; 100 % &amp; &lt;our&gt; name\"/>"))
        #expect(Self.report("subtitle: A", path: "a.yaml").text(.junit).contains("<testcase name=\"it passes\""))
    }

    @Test func `warnings are failures in JUnit only where they are to fail`() {
        var report = Self.report("subtitle: TODO", path: "a.yaml")
        #expect(report.text(.junit).contains("failures=\"0\""))
        #expect(report.passes)
        report.files.updateFindings { $0.isStrict = true }
        #expect(report.text(.junit).contains("<failure type=\"placeholder\""))
        #expect(!report.passes)
    }

    @Test func `GitHub’s commands are one a line and escaped`() {
        let text = Self.report().text(.github)
        let commands = text.split(separator: "\n").dropLast()
        #expect(commands.allSatisfy { $0.hasPrefix("::") })
        #expect(commands.count == Self.report().files[0].diagnostics.count { $0.suppression == nil })
        #expect(text.contains("file=a%3A b%2C c%25/é #1.yaml,line="))
        #expect(!text.contains("\u{07}"))
        #expect(commands.first?.hasPrefix("::error") == true, "errors come first: \(text)")
    }

    @Test func `GitHub is told of more findings than it shows`() {
        let many = "endorsers:\n" + (1...12).map { "  - Society \($0) TODO\n" }.joined()
        #expect(Self.report(many).text(.github).contains("::notice title=statement::12 warnings were found"))
        #expect(!Self.report().text(.github).contains("::notice title=statement"))
    }

    @Test func `GitLab’s fingerprints survive shifted lines and are unique`() throws {
        func fingerprints(_ keys: String) throws -> [String] {
            let list = try Self.json(Self.report(keys, path: "a.yaml").text(.gitlab))
            return Self.values(list, "*.fingerprint") as? [String] ?? []
        }
        let keys = "addressees:\n  - TODO\n  - TODO\nfunding: TODO"
        let before = try fingerprints(keys)
        #expect(before.count == 3)
        #expect(Set(before).count == 3)
        #expect(try fingerprints("# A comment\n\nsubtitle: New\n" + keys) == before)
        #expect(try fingerprints("subtitle: TBD\n" + keys).filter { !before.contains($0) }.count == 1)
    }

    @Test(arguments: ReportFormat.allCases)
    func `what could not be checked is in every report`(format: ReportFormat) throws {
        var report = Self.report("subtitle: A", path: "a.yaml")
        report.problems = [Report.Problem(path: "b.yaml", message: "b.yaml cannot be read: \u{1B}[31mno")]
        #expect(!report.passes)
        let text = report.text(format)
        #expect(text.contains("b.yaml cannot be read"))
        #expect(!text.contains("\u{1B}"))
    }

    @Test(arguments: ReportFormat.allCases)
    func `a report ends with a line feed, and is the same each time`(format: ReportFormat) {
        let text = Self.report().text(format)
        #expect(text.hasSuffix("\n"))
        #expect(text == Self.report().text(format))
    }
}
