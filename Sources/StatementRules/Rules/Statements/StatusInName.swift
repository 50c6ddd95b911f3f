internal import Diagnostics
internal import StatementFormat
internal import TextMetrics

extension Rule {
    static let statusInName = Rule(
        "status-in-name", .warning,
        what: """
            The name of an endorser has behind it how certain the endorsement is, `(pending)` and the like in many \
            languages, or is nobody's: “Anonymous”, “and others”.
            """,
        why: "It is a name as any other: the endorser is published and counted, with the note in its name.",
        fix: "Write the name alone, and beside it `status:` or `display:`.",
        bad: "endorsers:\n  - Society of Example Medicine (pending)",
        good: "endorsers:\n  - name: Society of Example Medicine\n    status: pending",
        check: .statement { statement, findings in
            let endorsers = statement.endorsers
            // By their numbers, since a copy of each takes longer than the check.
            for index in endorsers.indices {
                guard let name = endorsers[index].name, let (note, said) = StatusNote.note(in: name.value),
                    // What is neither published nor counted does no harm, and a placeholder is another rule's.
                    endorsers[index].isConfirmed, !endorsers[index].isAnonymous, !hasPlaceholder(name.value)
                else { continue }
                if note.utf8.count == name.value.utf8.count {
                    findings.add(
                        name.range, "“\(name.value)” is nobody's name, and would be published as an endorser",
                        help: said.helpForNobody)
                } else {
                    findings.add(
                        findings.range(of: note, in: name.range),
                        "“\(note)” would be published as part of the name of an endorser", help: said.help)
                }
            }
        })
}

/// What is noted behind names.
private enum StatusNote {
    case pending
    case withdrawn
    case confirmed
    case anonymous
    case others

    var help: String {
        switch self {
        case .pending: "Write the name alone, and beside it `status: pending`."
        case .withdrawn: "Write the name alone, and beside it `status: withdrawn`."
        case .confirmed: "Write the name alone; `status: confirmed` goes without saying."
        case .anonymous:
            "Write the name alone, and beside it `display: anonymous`, or `status: pending` until they agree."
        case .others: "Write one endorser an entry, and `list: partial` under `endorsement` if there are more."
        }
    }

    var helpForNobody: String {
        switch self {
        case .pending, .withdrawn, .confirmed:
            "Write the name, and beside it `status:` with `confirmed`, `pending` or `withdrawn`; or delete it."
        case .anonymous: "Write the name, and beside it `display: anonymous`: it is counted, and not shown."
        case .others: "Delete it, and write `list: partial` under `endorsement`: that says that there are more."
        }
    }

    /// The note in a name with what it says: in brackets at its end, behind a dash, or all of it.
    static func note(in name: String) -> (note: String, said: StatusNote)? {
        let (part, isWhole) = name.withBytes { bytes -> (Range<Int>?, Bool) in
            // There may be a million names, and hardly any has a note.
            guard let last = bytes.last else { return (nil, false) }
            if last == UInt8(ascii: ")") || last == UInt8(ascii: "]") {
                guard let open = bytes.lastIndex(of: last == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "["))
                else { return (nil, false) }
                return ((open + 1)..<(bytes.count - 1), false)
            }
            if let dash = lastDash(bytes) { return (dash..<bytes.count, false) }
            return (0..<bytes.count, true)
        }
        guard let part, (2...60).contains(part.count) else { return nil }
        if isWhole, part.count > 26 { return nil }
        let start = name.withBytes { Self.beginning($0[part]) }
        guard (isWhole ? beginningsOfNobodies : beginningsOfNotes).contains(start) else { return nil }
        let text = String(decoding: name.utf8.dropFirst(part.lowerBound).prefix(part.count), as: UTF8.self)
        let key = text.lowercased()
        if isWhole { return nobodies[key].map { (text, $0) } }
        if let said = notes[key] { return (text, said) }
        // What else may be waited for has nothing to do with the endorsement.
        guard !otherMatters.contains(where: key.contains) else { return nil }
        for (beginning, said) in beginnings where key.hasPrefix(beginning) { return (text, said) }
        return nil
    }

    /// Where the text behind the last dash between spaces begins.
    private static func lastDash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var index = bytes.count - 2
        while index > 1 {
            if bytes[index] == 0x20 {
                if bytes[index - 1] == UInt8(ascii: "-"), bytes[index - 2] == 0x20 { return index + 1 }
                if index > 3, bytes[index - 2] == 0x80, bytes[index - 3] == 0xE2, bytes[index - 4] == 0x20,
                    bytes[index - 1] == 0x93 || bytes[index - 1] == 0x94
                {
                    return index + 1
                }
            }
            index -= 1
        }
        return nil
    }

    /// The first three bytes of a text, as those of small letters: hardly any name begins as notes do.
    private static func beginning(_ bytes: some Collection<UInt8>) -> UInt32 {
        bytes.prefix(3).reduce(0) { $0 << 8 | UInt32($1 | 0x20) }
    }

    private static let beginningsOfNobodies = Set(nobodies.keys.map { beginning(Array($0.utf8)) })
    private static let beginningsOfNotes = Set(
        (Array(notes.keys) + beginnings.map(\.0)).map { beginning(Array($0.utf8)) })

    private static func table(_ words: [(StatusNote, [String])]) -> [String: StatusNote] {
        Dictionary(words.flatMap { said, words in words.map { ($0, said) } }, uniquingKeysWith: { first, _ in first })
    }

    // “Retirado” and the like also mean that somebody has retired.
    private static let notes = table([
        (
            .pending,
            [
                "pending", "tbc", "tbd", "tba", "t.b.c.", "to be confirmed", "to confirm", "unconfirmed",
                "not confirmed", "not yet confirmed", "requested", "invited", "asked", "on hold", "no answer yet",
                // German, Dutch and the Nordic languages.
                "angefragt", "ausstehend", "noch ausstehend", "steht noch aus", "zugesagt", "unbestätigt",
                "nicht bestätigt", "noch nicht bestätigt", "zu bestätigen", "noch zu bestätigen", "unter vorbehalt",
                "bestätigung ausstehend", "rückmeldung ausstehend", "zusage ausstehend", "in klärung",
                "in afwachting", "te bevestigen", "nog te bevestigen", "niet bevestigd", "nog niet bevestigd",
                "onder voorbehoud", "aangevraagd", "gevraagd", "att bekräfta", "ej bekräftad", "afventer", "avventer",
                "ikke bekræftet", "ikke bekreftet", "vahvistamatta", "vahvistettava", "odottaa vahvistusta",
                // Romance languages.
                "en attente", "à confirmer", "a confirmer", "non confirmé", "non confirmée", "pas encore confirmé",
                "sous réserve", "en cours de validation", "pendiente", "por confirmar", "a confirmar",
                "sin confirmar", "no confirmado", "no confirmada", "en espera", "solicitado", "solicitada",
                "in attesa", "da confermare", "non confermato", "non confermata", "in sospeso", "pendente",
                "não confirmado", "não confirmada", "em espera", "em confirmação", "în așteptare", "de confirmat",
                "per confirmar", "pendent",
                // Slavic, Baltic and other languages, and Greek.
                "do potwierdzenia", "niepotwierdzone", "niepotwierdzony", "niepotwierdzona", "w oczekiwaniu",
                "oczekuje", "oczekujące", "k potvrzení", "bude potvrzeno", "čeká na potvrzení", "na potvrdenie",
                "čaká na potvrdenie", "nepotvrzeno", "nepotvrdené", "na čekanju", "čeka potvrdu", "v čakanju",
                "nepotrjeno", "függőben", "megerősítésre vár", "очаква потвърждение", "непотвърдено",
                "εκκρεμεί", "σε εκκρεμότητα", "σε αναμονή", "προς επιβεβαίωση", "υπό επιβεβαίωση", "αναμένεται",
                "laukiama patvirtinimo", "gaida apstiprinājumu", "kinnitamata", "kinnitamisel",
            ]
        ),
        (
            .withdrawn,
            [
                "withdrawn", "withdrew", "declined", "opted out", "no longer endorses", "zurückgezogen", "abgesagt",
                "abgelehnt", "ingetrokken", "teruggetrokken", "se retire", "s'est retiré", "s’est retiré",
                "adesione ritirata", "wycofane", "wycofano", "wycofał się", "wycofała się", "αποσύρθηκε",
                "staženo", "odvoláno",
            ]
        ),
        (
            .confirmed,
            [
                "confirmed", "signed", "bestätigt", "bevestigd", "confirmé", "confirmée", "confirmado", "confirmada",
                "confermato", "confermata", "potwierdzone", "potwierdzony", "potwierdzona", "επιβεβαιώθηκε",
                "επιβεβαιωμένο", "potvrzeno", "potvrdené", "bekräftad", "bekræftet", "bekreftet",
            ]
        ),
        (
            .anonymous,
            [
                "anonymous", "anonymously", "do not publish", "not to be published", "name withheld", "anonym",
                "möchte anonym bleiben", "will anonym bleiben", "nicht veröffentlichen", "anonyme",
                "souhaite rester anonyme", "ne pas publier", "anónimo", "anónima", "no publicar", "anonimo",
                "anonima", "non pubblicare", "anoniem", "wil anoniem blijven", "niet publiceren", "anonimowo",
                "chce pozostać anonimowy", "chce pozostać anonimowa", "nie publikować", "anônimo", "não publicar",
                "ανώνυμα", "ανώνυμος", "ανώνυμη", "να μη δημοσιευθεί",
            ]
        ),
    ])

    private static let otherMatters = [
        "registration", "asil", "accreditation", "merger", "eintragung", "enregistrement", "registro", "registrazione",
        "rejestrac",
    ]

    private static let beginnings: [(String, StatusNote)] = [
        ("awaiting ", .pending), ("waiting for ", .pending), ("pending ", .pending), ("subject to ", .pending),
        ("vorbehaltlich ", .pending), ("wartet auf ", .pending), ("en attente d", .pending),
        ("sous réserve d", .pending), ("pendiente de ", .pending), ("a la espera de ", .pending),
        ("in attesa di ", .pending), ("in attesa del", .pending), ("aguarda ", .pending), ("oczekuje na ", .pending),
        ("w oczekiwaniu na ", .pending), ("in afwachting van ", .pending), ("wacht op ", .pending),
        ("αναμένεται ", .pending), ("wishes to remain anonym", .anonymous), ("wants to remain anonym", .anonymous),
        ("prefers to remain anonym", .anonymous), ("wishes to stay anonym", .anonymous),
        ("wants to stay anonym", .anonymous), ("prefers to stay anonym", .anonymous), ("desea permanecer ", .anonymous),
        ("desidera restare anonim", .anonymous), ("desidera rimanere anonim", .anonymous),
        ("deseja permanecer an", .anonymous), ("επιθυμεί να παραμείνει ανών", .anonymous),
    ]

    private static let nobodies = table([
        (
            .anonymous,
            [
                "anonymous", "anonymous endorser", "anonymous organisation", "anonymous organization",
                "name withheld", "unknown", "nobody", "no name", "n.n.", "n. n.", "anonym", "unbekannt", "anonyme",
                "inconnu", "anónimo", "anónima", "desconocido", "anonimo", "anonima", "sconosciuto", "anoniem",
                "onbekend", "anonimowo", "anonimowy", "nieznany", "anônimo", "desconhecido", "ανώνυμος", "ανώνυμη",
                "άγνωστος",
            ]
        ),
        (
            .others,
            [
                "and others", "others", "and more", "and many more", "and many others", "many others", "etc",
                "etc.", "et al", "et al.", "und andere", "und weitere", "und viele mehr", "weitere", "u. a.", "u.a.",
                "usw.", "et autres", "et d'autres", "et d’autres", "et bien d'autres", "y otros", "y otras",
                "y muchos más", "e altri", "e altre", "e molti altri", "en anderen", "en vele anderen", "e.a.",
                "i inni", "i inne", "oraz inni", "e outros", "e outras", "και άλλοι", "κ.ά.", "m.fl.", "a další",
            ]
        ),
        (
            .pending,
            [
                "pending", "requested", "unconfirmed", "angefragt",
                "ausstehend", "en attente", "à confirmer", "pendiente", "por confirmar", "in attesa", "da confermare",
                "do potwierdzenia", "in afwachting", "te bevestigen", "pendente", "a confirmar", "εκκρεμεί",
                "withdrawn", "zurückgezogen",
            ]
        ),
        (
            .confirmed,
            [
                "confirmed", "bestätigt", "confirmé", "confirmado", "confermato", "potwierdzone", "bevestigd",
                "yes, confirmed", "επιβεβαιωμένο",
            ]
        ),
    ])
}
