internal import StatementFormat

/// Which values a rule looks at.
package struct ValueScope: Sendable {
    /// What the values are.
    let kinds: [ScalarKind]
    /// What they may hold, at least one of it; nothing where that does not matter.
    let traits: TextTraits?

    /// Whether values that hold these traits, or some of them, may be in the scope.
    func covers(_ traits: TextTraits) -> Bool { self.traits.map { !$0.isDisjoint(with: traits) } ?? true }
}

/// The values of a statement by what they are, so that a rule sees those in its scope only.
struct ScopedValues {
    private struct Group {
        var scalars: [DeclaredScalar] = []
        /// What any of them may hold.
        var traits: TextTraits = []
    }

    private var groups = [Group](repeating: Group(), count: ScalarKind.allCases.count)

    mutating func append(_ scalar: DeclaredScalar) {
        let number = Int(scalar.kind.rawValue)
        groups[number].scalars.append(scalar)
        groups[number].traits.formUnion(scalar.traits)
    }

    /// Calls `visit` with the values in a scope.
    func forEach(in scope: ValueScope, _ visit: (DeclaredScalar) -> Void) {
        for kind in scope.kinds {
            let group = groups[Int(kind.rawValue)]
            guard !group.scalars.isEmpty, scope.covers(group.traits) else { continue }
            for scalar in group.scalars where scope.covers(scalar.traits) { visit(scalar) }
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

    /// Looks at all values that may hold something.
    static func value(
        ifAny traits: TextTraits, check: @escaping @Sendable (DeclaredScalar, inout Findings) -> Void
    ) -> Self {
        .scalar(ValueScope(kinds: ScalarKind.allCases, traits: traits), check)
    }
}
