extension Mistake {
    /// Mistakes with keys and the kinds of their values.
    static let structure: [Mistake] = [
        Mistake(
            "misspelt key", "1️⃣endorsors:\n  - Society of Example Medicine", "unknown-key",
            says: "did you mean `endorsers`?"),
        Mistake("doubled key", "subtitle: One\n1️⃣subtitle: Two", "duplicate-key"),
        Mistake("mapping for list", "quotes:\n  1️⃣text: We are glad.", "wrong-type"),
        Mistake("text for list", "addressees: 1️⃣European Commission", "wrong-type"),
        Mistake("unknown stage", "stage: 1️⃣drfat", "unknown-value", says: "did you mean `draft`?"),
        Mistake("missing name", "network:\n  1️⃣kind: thematic", "missing-key", says: "`name`"),
    ]
}
