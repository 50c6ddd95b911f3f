/// The keys that the mappings of a format may have, by which a mistake of syntax tells what was meant.
package struct KnownKeys: Sendable {
    /// Asked for where something is wrong: most texts need them never.
    private let mappings: @Sendable () -> [Set<String>]
    private let lists: @Sendable () -> Set<String>
    /// The key whose value may be quoted nowhere.
    let secret: String?

    /// - Parameters:
    ///   - secret: the key whose value may be quoted nowhere.
    ///   - mappings: the keys of each mapping.
    ///   - lists: those of them whose values are lists.
    package init(
        secret: String? = nil, _ mappings: @escaping @Sendable () -> [Set<String>] = { [] },
        lists: @escaping @Sendable () -> Set<String> = { [] }
    ) {
        self.secret = secret
        self.mappings = mappings
        self.lists = lists
    }

    /// The keys of all mappings.
    var all: Set<String> { mappings().reduce(into: []) { $0.formUnion($1) } }

    func contains(_ key: String) -> Bool { mappings().contains { $0.contains(key) } }

    /// Whether the values of a key are lists.
    func areLists(_ key: String) -> Bool { lists().contains(key) }

    /// Whether a key is one of the mapping that is the whole file, which is the first.
    func areOfWhole(_ key: String) -> Bool { mappings().first?.contains(key) ?? false }

    /// Whether one mapping may have both keys.
    func stand(_ first: String, with second: String) -> Bool {
        mappings().contains { $0.contains(first) && $0.contains(second) }
    }
}
