internal import StatementFormat

/// Which values a rule looks at.
package struct ValueScope: Sendable {
    /// What the values are.
    let kinds: Set<ScalarKind>
    /// What they may hold, at least one of it; nothing where that does not matter.
    let traits: TextTraits?

    /// Whether a value is in the scope, if it is of the right kind.
    func covers(_ scalar: DeclaredScalar) -> Bool {
        traits.map { !$0.isDisjoint(with: scalar.traits) } ?? true
    }
}

extension Rule.Check {
    /// Looks at the values of some kinds.
    static func value(
        of kinds: ScalarKind..., check: @escaping @Sendable (DeclaredScalar, inout Findings) -> Void
    ) -> Self {
        .scalar(ValueScope(kinds: Set(kinds), traits: nil), check)
    }

    /// Looks at all values that may hold something.
    static func value(
        ifAny traits: TextTraits, check: @escaping @Sendable (DeclaredScalar, inout Findings) -> Void
    ) -> Self {
        .scalar(ValueScope(kinds: Set(ScalarKind.allCases), traits: traits), check)
    }

    /// Looks at every value that the format knows.
    static func value(check: @escaping @Sendable (DeclaredScalar, inout Findings) -> Void) -> Self {
        .scalar(ValueScope(kinds: Set(ScalarKind.allCases), traits: nil), check)
    }
}
