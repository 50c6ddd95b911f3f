extension Mistake {
    /// Texts and dates that nobody has finished.
    static let unfinished: [Mistake] = words

    private static let words: [Mistake] = [
        Mistake("abbreviation of an open point in English", "title: Registries – ⟦1️⃣TBC⇒Final⟧", "placeholder"),
        Mistake(
            "abbreviation in brackets in another language",
            "language: it\ntitle: Lotta alle malattie rare (⟦1️⃣TBC⇒Roma⟧)", "placeholder"),
        Mistake("three letters before a small one", "title: Congress in ⟦1️⃣XXX⇒XXX Edition⟧ of rare diseases", "placeholder"),
    ]
}
