internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let malformedLicense = Rule(
        "malformed-license", .warning,
        what: "A licence is not written as an SPDX identifier.",
        why: "Programs, repositories and search engines know licences by these identifiers only.",
        fix: "Write the identifier of spdx.org/licenses, as in `CC-BY-4.0`.",
        bad: "license: CC BY 4.0",
        good: "license: CC-BY-4.0",
        check: .value(ofKey: "license", .line) { scalar, findings in
            let words = scalar.text.split(separator: " ")
            // An expression of several identifiers has words between them (SPDX 2.3, annex D).
            guard !words.contains(where: { ["AND", "OR", "WITH"].contains($0) }) else { return }
            let isIdentifier = words.count == 1 && scalar.text.utf8.allSatisfy(isIdentifierByte)
            let meant = CreativeCommons.meant(by: scalar.text) ?? OtherLicense.meant(by: scalar.text)
            guard !isIdentifier || meant.map({ $0.id != scalar.text }) ?? CreativeCommons.isNamed(in: scalar.text)
            else { return }
            findings.add(
                scalar.range,
                "“\(scalar.text)” is no SPDX identifier" + (meant.map { ": did you mean `\($0.id)`?" } ?? ""),
                help: meant.map { "Write `license: \($0.id)`." },
                fixes: meant.map { findings.rewriting(scalar, as: $0.id, isSafe: $0.isCertain) } ?? [])
        })

    private static func isIdentifierByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || "-.+:".utf8.contains(byte)
    }
}

/// Licences of texts, data and software in the SPDX list that are in use, besides those of Creative Commons.
private enum OtherLicense {
    /// The identifier that a text is but for capitals and what stands between its parts.
    static func meant(by text: String) -> (id: String, isCertain: Bool)? {
        identifiers[key(text)].map { ($0, true) }
    }

    private static func key(_ text: String) -> String { text.lowercased().filter { !" -_".contains($0) } }

    private static let identifiers = Dictionary(
        [
            "MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "MPL-2.0", "EUPL-1.1", "EUPL-1.2",
            "GPL-2.0-only", "GPL-2.0-or-later", "GPL-3.0-only", "GPL-3.0-or-later", "LGPL-3.0-only",
            "LGPL-3.0-or-later", "AGPL-3.0-only", "AGPL-3.0-or-later", "GFDL-1.3-only", "GFDL-1.3-or-later",
            "ODbL-1.0", "ODC-By-1.0", "PDDL-1.0", "DL-DE-BY-2.0", "DL-DE-ZERO-2.0", "etalab-2.0", "OGL-UK-3.0",
            "Unlicense", "WTFPL",
        ].map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
}

/// The licences of Creative Commons in the SPDX list.
private enum CreativeCommons {
    /// The identifier that a text means, and whether it can mean no other; nothing for other licences.
    static func meant(by text: String) -> (id: String, isCertain: Bool)? {
        let words = text.uppercased().split(whereSeparator: { " -_".contains($0) }).map(String.init)
            .filter { !["INTERNATIONAL", "UNPORTED"].contains($0) }
        let id = words.joined(separator: "-")
        if identifiers.contains(id) { return (id, true) }
        if ["CC0", "CC0-1", "CC-0", "CC-0-1.0"].contains(id) { return ("CC0-1.0", true) }
        guard words.starts(with: ["CC", "BY"]) else { return nil }
        let terms = words.dropFirst(2).prefix { ["NC", "ND", "SA"].contains($0) }
        let rest = words.dropFirst(2 + terms.count)
        let kind = (["CC", "BY"] + Set(terms).sorted()).joined(separator: "-")
        if rest.count <= 1,
            let version = versions.first(where: { $0 == rest.first || $0 == (rest.first ?? "") + ".0" }),
            identifiers.contains("\(kind)-\(version)")
        {
            return ("\(kind)-\(version)", true)
        }
        // The port or the version is another one, or lacking.
        let version = rest.first.flatMap { versions.contains($0) ? $0 : nil } ?? "4.0"
        return identifiers.contains("\(kind)-\(version)") ? ("\(kind)-\(version)", false) : nil
    }

    /// Whether a text names one of these licences, be it one that does not exist.
    static func isNamed(in text: String) -> Bool {
        let text = text.uppercased()
        return text == "CC" || ["CC-", "CC0", "CC_"].contains(where: text.hasPrefix)
    }

    private static let versions = ["1.0", "2.0", "2.5", "3.0", "4.0"]

    /// As in the SPDX License List 3.27.
    private static let identifiers: Set<String> = {
        let kinds = ["CC-BY", "CC-BY-NC", "CC-BY-NC-ND", "CC-BY-NC-SA", "CC-BY-ND", "CC-BY-SA"]
        let ported = [
            "CC-BY-2.5-AU", "CC-BY-3.0-AT", "CC-BY-3.0-AU", "CC-BY-3.0-DE", "CC-BY-3.0-IGO", "CC-BY-3.0-NL",
            "CC-BY-3.0-US", "CC-BY-NC-3.0-DE", "CC-BY-NC-ND-3.0-DE", "CC-BY-NC-ND-3.0-IGO", "CC-BY-NC-SA-2.0-DE",
            "CC-BY-NC-SA-2.0-FR", "CC-BY-NC-SA-2.0-UK", "CC-BY-NC-SA-3.0-DE", "CC-BY-NC-SA-3.0-IGO",
            "CC-BY-ND-3.0-DE", "CC-BY-SA-2.0-UK", "CC-BY-SA-2.1-JP", "CC-BY-SA-3.0-AT", "CC-BY-SA-3.0-DE",
            "CC-BY-SA-3.0-IGO",
        ]
        let others = ["CC0-1.0", "CC-PDDC", "CC-PDM-1.0", "CC-SA-1.0"]
        return Set(kinds.flatMap { kind in versions.map { "\(kind)-\($0)" } } + ported + others)
    }()
}
