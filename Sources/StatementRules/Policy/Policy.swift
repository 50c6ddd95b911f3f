package import Diagnostics
package import StatementFormat

/// What a team demands of its statements, beyond and beside what the rules say by themselves.
package struct Policy: Sendable {
    /// The file that holds it, at the root of a repository.
    package static let fileName = ".statement.yaml"
    /// Names that a policy is given by mistake.
    package static let otherFileNames = [".statement.yml", ".statements.yaml", ".statements.yml"]

    /// How rules are set that are not left as they are.
    private var settings: [String: RuleSetting] = [:]
    /// The stage that every statement is checked for at least.
    package private(set) var stage: Stage?
    /// Whether warnings make a check fail.
    package private(set) var isStrict = false
    /// The ids and titles of the categories that statements may have; nothing where they may have any.
    package private(set) var categories: [String: String]?
    package private(set) var maximumWords: Int?
    package private(set) var maximumMeasures: Int?

    /// The policy of a team that has none.
    package init() {}

    /// Reads a policy; what is wrong in its file are findings, and the rest holds all the same.
    package static func read(_ source: SourceFile) -> (policy: Policy, diagnostics: [Diagnostic]) {
        var (document, diagnostics) = DocumentReader.read(PolicyDocument.shape, from: source)
        var policy = Policy()
        guard let document else { return (policy, diagnostics) }
        for (key, value) in document.rules {
            guard let rule = Rule.named(key.value) else { continue }
            if rule.isFixed, value.value != .error {
                diagnostics.append(
                    Diagnostic(
                        rule: Rule.unknownValue.id, severity: .error, range: value.range,
                        message: "the rule `\(rule.id)` cannot be \(value.value == .off ? "turned off" : "lowered")",
                        help: "Delete the line: exports rely on this rule."))
                continue
            }
            policy.settings[rule.id] = value.value
        }
        policy.stage = document.stage?.value
        policy.isStrict = document.strict?.value ?? false
        if !document.categories.isEmpty {
            policy.categories = Dictionary(
                document.categories.compactMap { category in
                    category.id.map { ($0.value, category.title?.value ?? "") }
                }, uniquingKeysWith: { first, _ in first })
        }
        policy.maximumWords = document.limits?.words?.value
        policy.maximumMeasures = document.limits?.measures?.value
        return (policy, diagnostics.inSourceOrder())
    }

    /// Whether a rule is checked at all.
    func checks(_ rule: Rule) -> Bool { settings.isEmpty || settings[rule.id] != .off }

    /// The severity of a rule's findings, where the rule is checked.
    ///
    /// - Parameter severity: that of a finding which differs from its rule's.
    func severity(of rule: Rule, or severity: Severity? = nil) -> Severity {
        settings[rule.id]?.severity ?? severity ?? rule.severity
    }

    /// A finding as the policy has it; nothing where its rule is off.
    func apply(to diagnostic: Diagnostic) -> Diagnostic? {
        guard let setting = settings[diagnostic.rule] else { return diagnostic }
        guard let severity = setting.severity else { return nil }
        var diagnostic = diagnostic
        diagnostic.severity = severity
        return diagnostic
    }
}
