internal import StatementFormat

extension Rule {
    static let unknownCountry = Rule(
        "unknown-country",
        what: "A country is no code of ISO 3166-1 alpha-2, `EU` or `INT`.",
        why: "Names of countries come from the code, in every language; an unknown code has none.",
        fix: "Write the two capital letters of ISO 3166-1, `EU`, or `INT` for international.",
        bad: "leads:\n  - name: Society of Example Medicine\n    country: UK",
        good: "leads:\n  - name: Society of Example Medicine\n    country: GB",
        isFixed: true,
        check: .value(of: .country) { scalar, findings in
            guard Country.englishNames[scalar.text] == nil else { return }
            let words = scalar.text.split { ",;/+&()[]".contains($0) || $0.isWhitespace }.map(String.init)
            if let code = words.first, words.count == 1, code != scalar.text, let name = Country.englishNames[code] {
                return findings.add(
                    scalar.range, "“\(scalar.text)” is no country code: something stands beside it, be it a space",
                    help: "Write `\(code)` alone, which is \(name).",
                    fixes: findings.rewriting(scalar, as: code, isSafe: true))
            }
            let several = words.filter { !["and", "und", "et", "y", "e", "en", "i", "og"].contains($0) }
            if several.count > 1, several.allSatisfy({ Country.englishNames[$0] != nil }) {
                let list = several.joined(separator: ", ")
                findings.add(
                    scalar.range, "“\(scalar.text)” is no country code, but several",
                    help: "Write `country: [\(list)]`, and in a table `\(list)` in quotation marks.")
                return
            }
            // Nobody may be told to look for a code that there is none of.
            if ["XK", "KOSOVO"].contains(scalar.text.uppercased()) {
                return findings.add(
                    scalar.range, "“\(scalar.text)” is no country code: ISO 3166-1 has none for Kosovo",
                    help: "Delete the line, and say in the name or an affiliation where that is.")
            }
            if let latin = LookAlikes.latin(scalar.text), let name = Country.englishNames[latin] {
                return findings.add(
                    scalar.range, "“\(scalar.text)” looks like `\(latin)`, but has letters of another alphabet in it",
                    help: "Write `\(latin)` in Latin letters, which is \(name).",
                    fixes: findings.rewriting(scalar, as: latin, isSafe: true))
            }
            let meant = Country.meant(by: scalar.text) ?? CountryNames.code(of: scalar.text)
            let name = meant.flatMap { Country.englishNames[$0] }
            findings.add(
                scalar.range, "“\(scalar.text)” is no country code" + (meant.map { ": did you mean `\($0)`?" } ?? ""),
                help: meant.map { "Write `\($0)`, which is \(name ?? "a code of ISO 3166-1")." },
                fixes: meant.map { findings.rewriting(scalar, as: $0, isSafe: Country.isCertain(scalar.text, as: $0)) }
                    ?? [])
        })
}
