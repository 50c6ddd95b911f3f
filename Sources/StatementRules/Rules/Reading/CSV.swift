extension Rule {
    static let csv = Rule(
        "csv",
        what: "A CSV file breaks the rules of RFC 4180.",
        why: "Cells would slip into the wrong column.",
        fix: "Put cells with separators, quotation marks or line breaks into quotation marks, and double those within.",
        bad: """
            endorsement:
              include: short-row.csv
            """,
        good: """
            endorsement:
              include: fine.csv
            """,
        check: .reading)
}
