/// The reference page of the format, `docs/format.md`, made of its declaration.
package enum FormatReference {
    package static func make() -> String {
        let shapes = Statement.shape.description.withPartsOfAllDepths
        var page = """
            # The statement format, version 1

            <!-- Made by `statement schema --reference` from the declaration of the format; not for editing by hand. -->

            A statement is one YAML file in UTF-8. This page lists every key. How a value is read, whatever its key, stands in
            [Reading rules](reading.md); what is checked beyond that, in [Rules](rules.md).

            A key in **bold** must be there. Keys that begin with `x-` are your own: they are allowed in every mapping and
            handed to exporters untouched. Every other key is an error.


            """
        for shape in shapes { page += section(shape) }
        return page
    }

    private static func section(_ shape: ShapeDescription) -> String {
        var text = "## \(heading(shape))\n\n"
        text += "| key | value | what it is |\n| --- | --- | --- |\n"
        for field in shape.fields {
            let key = field.isRequired ? "**`\(field.key)`**" : "`\(field.key)`"
            var what = field.summary
            if let value = field.defaultValue {
                what += " Default: \(value.contains(" ") ? value : "`\(value)`")."
            }
            if !field.examples.isEmpty {
                what += " For example " + field.examples.map { "`\($0)`" }.joined(separator: " or ") + "."
            }
            text += "| \(key) | \(typeName(field.type)) | \(what.replacing("|", with: "\\|")) |\n"
        }
        if !shape.anyOf.isEmpty {
            let keys = shape.anyOf.map { "`\($0)`" }.joined(separator: ", ")
            text += "\nAt least one of these keys must be there: \(keys).\n"
        }
        let choices = shape.fields.compactMap { field in
            if case .choice(let words) = field.type { (field.key, words) } else { nil }
        }
        for (key, words) in choices {
            text += "\nThe values of `\(key)`:\n\n"
            text += words.map { "- `\($0.value)`: \($0.summary)\n" }.joined()
        }
        return text + "\n"
    }

    static func heading(_ shape: ShapeDescription) -> String {
        let words = shape.name.split(separator: "-").joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    private static func typeName(_ type: ValueType) -> String {
        switch type {
        case .scalar(let kind): kind.summary
        case .choice: "one of the values below"
        case .list(let inner, _): "list of " + plural(inner)
        case .oneOrMore(let inner): "\(typeName(inner)), or a list of them"
        case .mapping(let shape): "[\(heading(shape))](#\(shape.name))"
        case .textOrMapping(let shape, let key): "[\(heading(shape))](#\(shape.name)), or its `\(key)` as plain text"
        case .dictionary(_, let inner): "mapping to \(plural(inner))"
        case .anyMapping: "mapping"
        }
    }

    private static func plural(_ type: ValueType) -> String {
        switch type {
        case .scalar(.line): "texts of one line"
        case .mapping(let shape): "[\(heading(shape))](#\(shape.name))"
        case .textOrMapping(let shape, let key): "[\(heading(shape))](#\(shape.name)), or its `\(key)` as plain text"
        default: typeName(type)
        }
    }
}
