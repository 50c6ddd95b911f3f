/// The text of a new statement.
enum Starter {
    /// The file that the first line names as the JSON Schema for editors, beside the statement.
    static let schemaName = "statement.schema.json"

    static let text = """
        # yaml-language-server: $schema=\(schemaName)
        # A joint statement. Lines that begin with # are comments: they are for you, and never published.
        # Check it with `statement validate`, and make web page, text and JSON of it with `statement export`.

        joint-statement: 1              # the version of the format; makes this file a statement
        title: Better Data for Better Care
        subtitle: A joint statement
        language: en                    # the language that you write in: en, de, fr, …
        stage: draft                    # draft, consultation, endorsement, published or archived:
                                        # each stage asks for more than the one before

        # The organisations that lead. Short, the name is enough; long, add what you know.
        leads:
          - name: Society of Example Medicine
            acronym: SEM
            country: BE                 # a code of two letters, EU, or INT for international
            url: https://www.example.org

        # Longer texts begin with | and go on below, indented. They may have *emphasis*, lists and
        # [links](https://www.example.org), and cite a reference by its id, as in the next line.
        summary: |
          We call for data that serve patients, in line with the European plan [@plan].

        # Whom the statement calls on.
        addressees:
          - European Commission
          - Member States

        # The measures. Their numbers are computed from their order. An id stays the same when the order
        # changes, so that links keep working.
        measures:
          - id: common-standards
            title: Agree on common standards
            text: |
              Data should be collected in the same way everywhere.
            deadline: 2027              # a year, a month (2027-06) or a day (2027-06-30)
            measures:                   # measures within a measure are numbered 1.1, 1.2, …
              - title: Publish the standards free of charge
          - id: patients-decide
            title: Let patients decide on the use of their data

        # Who endorses. What is private is never published.
        endorsement:
          opens: 2027-02-01
          closes: 2027-03-31
          categories:
            - id: patients
              title: Patient organisations

        endorsers:
          - Association of Example Nurses
          - name: Example Patients Europe
            category: patients
            country: [BE, NL]
            private:
              email: contact@example.org

        contacts:
          - purpose: press              # press, general or endorsement
            name: Ana Example
            organisation: Society of Example Medicine
            email: press@example.org

        references:
          - id: plan
            title: A European plan for health data
            url: https://www.example.org/plan

        disclaimer: |
          This statement reflects the views of those who endorse it.

        # There is more: quotes, a timeline, annexes, endorsers from spreadsheets.
        # Every key with examples: docs/format.md, or `statement schema --reference`.

        """
}
