import Testing

@testable import StatementRules

/// What names are compared by is the same on the fast way and on the slow one.
@Suite struct NameKeyTests {
    @Test func `every letter is folded by itself as within a name`() {
        var folding = LetterFolding()
        for value in UInt32(0)...0x2FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let name = "a\(scalar)Σ\(scalar)é."
            guard let folded = folding.fold(name) else { continue }
            #expect(folded == NameKey.folded(name), "U+\(String(value, radix: 16))")
        }
    }

    @Test func `letters of any scripts are folded side by side as one by one`() {
        var generator = SystemRandomNumberGenerator()
        var folding = LetterFolding()
        let blocks: [ClosedRange<UInt32>] = [
            0x20...0x7E, 0xA0...0x24F, 0x370...0x52F, 0x5D0...0x5EA, 0x620...0x64A, 0x1E00...0x1EFF, 0x2010...0x205E,
            0x3041...0x30FA, 0xAC00...0xD7A3,
        ]
        for _ in 0..<3000 {
            var name = ""
            for _ in 0..<12 {
                let block = blocks.randomElement(using: &generator) ?? 0x20...0x7E
                if let scalar = Unicode.Scalar(UInt32.random(in: block, using: &generator)) {
                    name.unicodeScalars.append(scalar)
                }
            }
            guard let folded = folding.fold(name) else { continue }
            #expect(folded == NameKey.folded(name), "\(name)")
        }
    }

    @Test func `accents apart take the slow way`() {
        var folding = LetterFolding()
        #expect(folding.fold("Cafe\u{301}") == nil)
        #expect(NameKey.near("Cafe\u{301}") == NameKey.near("CAFÉ"))
    }

    @Test func `a legal form alone is a name, and what is longer than one is none`() {
        #expect(NameKey.near("Ltd") != NameKey.near(""))
        #expect(NameKey.near("Alpha Vitamins") != NameKey.near("Alpha"))
        #expect(NameKey.near("Alpha Limited by Guarantee") != NameKey.near("Alpha"))
        #expect(NameKey.near("Samuel") != NameKey.near("Samül"))
    }

    @Test(arguments: [
        ("Müller Stiftung", "Mueller Stiftung"), ("ØRSTED", "oeRSTED"), ("A\u{308}rzte", "aerzte"), ("Åbo", "aabo"),
        ("Alpha", nil), ("Société", nil),
    ])
    func `a name is spelled out where it has letters that keyboards lack`(name: String, spelled: String?) {
        #expect(NameKey.spelledOut(name) == spelled)
        #expect(NameKey.maySpellOut(name) == false)
        #expect(spelled.map(NameKey.maySpellOut) ?? true)
    }

    @Test(arguments: [
        ("Société Exemple", "Societe Exemple, ASBL"), ("The Society of Ærø", "society of aero"),
        ("Muster & Beispiel GmbH", "Muster und Beispiel"), ("Esempio S.p.A.", "ESEMPIO SPA"), ("O’Brien", "O'BRIEN"),
        ("Εταιρεία Υγείας", "ΕΤΑΙΡΕΙΑ ΥΓΕΙΑΣ"), ("Alpha", "Alpha Sp. z o.o."), ("Alpha", "Alpha sp. z o. o."),
        ("Alpha Verein", "Alpha Verein e. V."), ("Alpha", "Alpha A/S"), ("Alpha", "Alpha, z. s."),
        ("Cumann", "Cumann CLG"), ("Alpha", "Alpha Company Limited by Guarantee"), ("Alpha", "Alpha spol. s r.o."),
        ("Alpha", "Alpha S. à r. l."), ("Παράδειγμα", "Παράδειγμα Α.Ε."), ("Пример", "Пример ЕООД"),
    ])
    func `names that are nearly the same have one key`(one: String, other: String) {
        #expect(NameKey.near(one) == NameKey.near(other))
    }
}
