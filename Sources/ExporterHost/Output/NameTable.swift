/// Texts by names, thousands of them in two blocks of memory. As strings of their own they would lie scattered between
/// what comes and goes, and keep its memory from being used again.
package struct NameTable: Sendable {
    /// 128 bits that tell names apart, however many there are.
    private struct Fingerprint: Hashable {
        private var first: Int
        private var second: Int

        init(of name: String) {
            first = Self.hash(name, 1)
            second = Self.hash(name, 2)
        }

        private static func hash(_ name: String, _ salt: Int) -> Int {
            var hasher = Hasher()
            hasher.combine(salt)
            hasher.combine(name)
            return hasher.finalize()
        }
    }

    private var places: [Fingerprint: Range<Int>] = [:]
    private var texts: [UInt8] = []

    package init() {}

    package subscript(name: String) -> String? {
        get {
            places[Fingerprint(of: name)].map { String(decoding: texts[$0], as: UTF8.self) }
        }
        set {
            places[Fingerprint(of: name)] = newValue.map { text in
                let start = texts.count
                texts += text.utf8
                return start..<texts.count
            }
        }
    }
}
