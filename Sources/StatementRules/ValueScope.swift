internal import StatementFormat

/// Which values a rule looks at.
package struct ValueScope: Sendable {
    /// What the values are.
    let kinds: [ScalarKind]
    /// What they may hold, at least one of it; nothing where that does not matter.
    let traits: TextTraits?
    /// The key that they have; nothing where any will do.
    var key: String?

    /// Whether values that hold these traits, or some of them, may be in the scope.
    func covers(_ traits: TextTraits) -> Bool { self.traits.map { !$0.isDisjoint(with: traits) } ?? true }
}

/// The values of a statement by what they are, so that a rule sees those in its scope only.
struct ScopedValues {
    /// The values of a kind.
    private struct Group {
        var first = 0
        var last: Int?
        /// What any of them may hold.
        var traits: TextTraits = []
    }

    private let scalars: [DeclaredScalar]
    private var groups = [Group](repeating: Group(), count: ScalarKind.allCases.count)
    /// For each value, the next one of its kind.
    private var following: [UInt32]

    init(_ scalars: [DeclaredScalar]) {
        self.scalars = scalars
        following = Array(repeating: UInt32(clamping: scalars.count), count: scalars.count)
        for number in scalars.indices {
            let kind = Int(scalars[number].kind.rawValue)
            if let last = groups[kind].last {
                following[last] = UInt32(clamping: number)
            } else {
                groups[kind].first = number
            }
            groups[kind].last = number
            groups[kind].traits.formUnion(scalars[number].traits)
        }
    }

    /// Calls `visit` with the values in a scope.
    func forEach(in scope: ValueScope, _ visit: (DeclaredScalar) -> Void) {
        for kind in scope.kinds {
            let group = groups[Int(kind.rawValue)]
            guard group.last != nil, scope.covers(group.traits) else { continue }
            var number = group.first
            while number < scalars.count {
                if scope.covers(scalars[number].traits), scope.key == nil || scope.key == scalars[number].key {
                    visit(scalars[number])
                }
                number = Int(following[number])
            }
        }
    }
}

extension Rule.Check {
    /// Looks at the values of some kinds that may hold something.
    static func value(
        of kinds: ScalarKind..., ifAny traits: TextTraits? = nil,
        check: @escaping @Sendable (DeclaredScalar, inout Findings) -> Void
    ) -> Self {
        .scalar(ValueScope(kinds: kinds, traits: traits), check)
    }

    /// Looks at the values of a key, which are of one kind.
    static func value(
        ofKey key: String, _ kind: ScalarKind, check: @escaping @Sendable (DeclaredScalar, inout Findings) -> Void
    ) -> Self {
        .scalar(ValueScope(kinds: [kind], traits: nil, key: key), check)
    }

    /// Looks at all values that may hold something.
    static func value(
        ifAny traits: TextTraits, check: @escaping @Sendable (DeclaredScalar, inout Findings) -> Void
    ) -> Self {
        .scalar(ValueScope(kinds: ScalarKind.allCases, traits: traits), check)
    }
}
