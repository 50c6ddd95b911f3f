internal import Diagnostics
internal import StatementFormat
internal import TextMetrics

extension Rule {
    static let draftPublished = Rule(
        "draft-published", .warning, from: .published,
        what:
            "The title, the subtitle or the version of a statement that is published says that it is a draft, or a text that it is not for publication.",
        why: "Readers take it for what it says, and do not quote it.",
        fix: "Delete the words, or correct the `stage`.",
        bad: "title: Better Registries for Rare Diseases (DRAFT)",
        good: "title: Better Registries for Rare Diseases",
        check: .statement { statement, findings in
            for (text, isVersion) in [(statement.title, false), (statement.subtitle, false), (statement.version, true)]
            {
                guard let text,
                    let note = DraftNote.note(in: text.value) ?? (isVersion ? DraftNote.word(in: text.value) : nil)
                else { continue }
                findings.add(
                    findings.range(of: note, in: text.range), "“\(note)” stands in a statement that is published")
            }
            for text in [statement.title, statement.subtitle].compactMap(\.self) + statement.commonMarkTexts {
                guard let words = DraftNote.warning(in: text.value) else { continue }
                findings.add(
                    findings.range(of: words, in: text.range), "“\(words)” stands in a statement that is published")
            }
        })
}

private enum DraftNote {
    /// The word for a draft in brackets, before a colon or dash at the beginning, or behind a dash at the end.
    static func note(in text: String) -> String? {
        guard text.utf8.count <= 300 else { return nil }
        if words.contains(text.lowercased()) { return text }
        var part = ""
        for (index, sign) in zip(text.indices, text) {
            if "([)]".contains(sign) {
                if words.contains(part.lowercased()) { return part }
                part = ""
            } else if ":–—-".contains(sign), words.contains(part.trimmingSpaces.lowercased()),
                part.count == text.distance(from: text.startIndex, to: index)
            {
                return part.trimmingSpaces
            } else {
                part.append(sign)
            }
        }
        guard let dash = text.lastIndex(where: { "–—-".contains($0) }), dash > text.startIndex,
            text[text.index(before: dash)] == " "
        else { return nil }
        let end = String(text[text.index(after: dash)...]).trimmingSpaces
        return words.contains(end.lowercased()) ? end : nil
    }

    /// The word for a draft among those of a version, `0.9 draft`.
    static func word(in version: String) -> String? {
        version.split { !$0.isLetter }.first { words.contains($0.lowercased()) }.map(String.init)
    }

    /// Not for words that mean a project, too.
    private static let words: Set<String> = [
        "draft", "final draft", "first draft", "draft version", "working draft", "entwurf", "arbeitsentwurf",
        "borrador",
        "bozza", "brouillon", "rascunho", "esborrany", "utkast", "udkast", "luonnos", "kladde", "ontwerptekst",
        "προσχέδιο",
    ]

    static func warning(in text: String) -> String? {
        text.withBytes { bytes in warnings.first { bytes.contains($0) } }.map(\.description)
    }

    private static let warnings: [StaticString] = [
        "NOT FOR PUBLICATION", "NOT FOR DISTRIBUTION", "NICHT ZUR VERÖFFENTLICHUNG", "NE PAS PUBLIER", "NO PUBLICAR",
        "NON PUBBLICARE", "NIET VOOR PUBLICATIE", "NIE DO PUBLIKACJI",
    ]
}

extension String {
    fileprivate var trimmingSpaces: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
