import Diagnostics
import StatementFormat
import StatementRules
import TestSupport
import Testing

/// A pattern of the JSON Schema passes what the rule on the same values passes, so that editor and command agree.
@Suite struct SchemaPatternTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var kind: ScalarKind
        var key: String
        var texts: [String]
        var testDescription: String { key }
    }

    static let cases = [
        Case(
            kind: .partialDate, key: "timeline:\n  - title: Vote\n    kind: vote\n    date: ",
            texts: [
                "2024-11-26", "2024-02-29", "2023-02-29", "1900-02-29", "2000-02-29", "2800-02-29", "2900-02-29",
                "2024-04-31", "2024-13-01", "2024-00-10", "2024-01-00", "2024-1-2", "0999-01-01", "3000-01-01",
                "20241126", "26.11.2024", "2024-11-26T10:00", "2024-11", "2024-13", "2024-0", "2024-", "Nov 2024",
                "2024", "999", "3000",
            ]),
        Case(
            kind: .year, key: "network:\n  name: Network\n  cycle: ",
            texts: ["2024", "1000", "2999", "999", "3000", "+2024", "02024", "-2024", "2024.0", "20 24", "MMXXIV"]),
        Case(
            kind: .count, key: "endorsement:\n  claims:\n    - count: ",
            texts: ["0", "-0", "80", "080", "+80", "100000000", "100000001", "99999999", "-1", "80+", "1,000", "1e3"]),
        Case(kind: .boolean, key: "call:\n  ranked: ", texts: ["true", "false", "True", "yes", "on", "1"]),
        Case(
            kind: .languageTag, key: "language: ",
            texts: [
                "en", "EN", "De", "xx", "q", "gsw", "zh-Hant-TW", "de-1996", "en-GB-", "en_GB", "english", "no", "uk",
                "xx-GB", "de-AT-x-own",
            ]),
        Case(
            kind: .slug, key: "id: ",
            texts: ["a", "a-b-9", "2024", "Some-Id", "some--id", "-id", "id-", "some_id", "some id", "ïd"]),
        Case(
            kind: .url, key: "leads:\n  - name: Society\n    url: ",
            texts: [
                "https://example.org", "HTTP://Example.org", "https://example.org/", "https://example.org:8080/x?y#z",
                "https://example.org?x", "https://münchen.example", "https://1.2.3.44", "https://example.org.",
                "www.example.org", "ftp://example.org", "https:/example.org", "https://", "https://localhost",
                "https://a:b@example.org", "https://example.org:", "https://example.org:port",
                "https://example.org:123456", "https://exa_mple.org", "https://-a.example.org",
                "https://a-.example.org",
                "https://example..org", "https://example.o", "https://[::1]/", "https://example.org/a b",
                "https://example.org/%zz", "https://example.org/%", "https://example.org/%2f",
                "https://example.org/<x>",
                "https://example.org/a^b", "https://example.org/{x}", "https://example.org/\\", "https://example.org/ö",
                "mailto:a@example.org", "https://example.org/x%",
            ]),
        Case(
            kind: .email, key: "contacts:\n  - name: Ana Example\n    email: ",
            texts: [
                "a@example.org", "a.b+c@example.org", "ä@exämple.org", "o_o@a-b.example", "a@example",
                "a@b@example.org",
                "a(at)example.org", "mailto:a@example.org", "a..b@example.org", ".a@example.org", "a.@example.org",
                "a@-x.example", "a@x-.example", "a@example.o", "a@example.org.", "a b@example.org", "a,b@example.org",
                "a@exa_mple.org", "[email protected]", "a@example.org,b@example.org", "<a@example.org>",
            ]),
        Case(
            kind: .doi, key: "doi: ",
            texts: [
                "10.5555/1", "10.5555.1/x", "10.5555", "10.55/1", "10.5555/", "10.5555/a b", "11.5555/1",
                "doi:10.5555/1",
                "https://doi.org/10.5555/1", "10.1234567890/1",
            ]),
        Case(
            kind: .ror, key: "endorsers:\n  - name: Society\n    ror: ",
            texts: [
                "https://ror.org/05gq02987", "05gq02987", "http://ror.org/05gq02987", "05GQ02987", "05gq0298",
                "15gq02987",
                "05iq02987",
            ]),
        Case(
            kind: .transparencyRegister, key: "endorsers:\n  - name: Society\n    transparency-register: ",
            texts: ["123456789012-34", "1234567-89", "123456-89", "12345678901234-56", "123456789012-345", "12345-6"]),
    ]

    @Test(arguments: cases)
    func `pattern and rule agree`(_ example: Case) throws {
        let pattern = try #require(example.kind.schema.members.first { $0.key == "pattern" })
        guard case .string(let text) = pattern.value else { throw Mismatch() }
        let regex = try Regex(text)
        var verdicts: Set<Bool> = []
        for text in example.texts {
            let document = TestDocument.completing(example.key + "'" + text + "'")
            let passes = !Checked(document).diagnostics.contains { $0.severity == .error }
            let matches = try regex.firstMatch(in: text) != nil
            #expect(matches == passes, "\(text)")
            verdicts.insert(passes)
        }
        #expect(verdicts == [true, false])
    }

    private struct Mismatch: Error {}
}
