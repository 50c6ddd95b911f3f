internal import ICU

extension String {
    /// Unicode Normalization Form C (UAX 15).
    package var composed: String {
        // Going through UTF-16 takes a hundred times as long as looking.
        TextTraits(of: self).contains(.composable) ? inFormC : self
    }

    /// Unicode Normalization Form D (UAX 15).
    package var decomposed: String { isASCII ? self : inFormD }

    /// Whether all of it is ASCII, where normalization changes nothing.
    package var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }
}

extension Unicode.Scalar {
    /// Whether it is white space; of ASCII without asking Unicode's tables.
    package var isSpace: Bool {
        value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
    }
}
