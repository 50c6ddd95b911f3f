internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let obfuscatedEmail = Rule(
        "obfuscated-email", from: .published,
        what: "A text has an e-mail address that was made unreadable: “name [at] example.org”, “[email protected]”.",
        why: """
            What a web page does against harvesters is copied into the statement and from there to newspapers; \
            “[email protected]” is no address of anybody.
            """,
        fix: "Write the address itself, or ask for it: exports keep it readable for people who need it.",
        bad: "acknowledgements: Write to press [at] example.org.",
        good: "acknowledgements: Write to press@example.org.",
        check: .value(of: .line, .lines, .commonMark, ifAny: .obfuscated) { scalar, findings in
            for (text, place) in findings.places(of: ObfuscatedAddress.all(in: scalar.text), in: scalar)
            // That of an endorser is another rule's: it should not be there at all.
            where !findings.isOfEndorser(place) {
                findings.add(place, "“\(text)” is an e-mail address that nobody can use")
            }
        })
}
