extension String {
    /// Whether it is a slug, as ids and the names of exporters are: small letters, digits, and single hyphens between
    /// them.
    package var isSlug: Bool {
        withBytes { bytes in
            var isInWord = false
            for byte in bytes {
                if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte.isDigit {
                    isInWord = true
                } else {
                    guard byte == UInt8(ascii: "-"), isInWord else { return false }
                    isInWord = false
                }
            }
            return isInWord
        }
    }
}
