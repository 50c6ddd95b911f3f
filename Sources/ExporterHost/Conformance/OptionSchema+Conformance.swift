import StatementProtocol
import TextMetrics

extension OptionSchema {
    /// What is wrong with a schema of options, in a sentence; nothing where it is as the protocol has it.
    static func problem(of schema: JSONValue) -> String? {
        guard case .object(let object) = schema else { return "`options` is no JSON object" }
        guard !object.isEmpty else { return nil }
        guard object["type"] == "object" else { return "the type of `options` is not `object`" }
        guard case .object(let properties) = object["properties"] ?? [:] else {
            return "`properties` is no JSON object"
        }
        for (key, property) in properties.sorted(by: { $0.key < $1.key }) {
            let name = VisibleBytes.of(Array(key.utf8), limit: 60)
            if key.isEmpty { return "an option has an empty name" }
            if key.unicodeScalars.contains(where: VisibleText.isHiddenInName) {
                return
                    "the option `\(name)` has control characters, line breaks or characters without width in its name"
            }
            guard case .object(let keywords) = property else { return "the option `\(name)` is no JSON object" }
            guard case .string(let type) = keywords["type"], ["string", "boolean", "integer", "number"].contains(type)
            else { return "the option `\(name)` has none of the types `string`, `boolean`, `integer` and `number`" }
            if key.contains(where: { $0 == "=" || $0 == "." || $0.isWhitespace }) {
                return "the option `\(name)` cannot be set: its name has a dot, an equals sign or blanks"
            }
            if let problem = problem(ofValues: keywords, type) { return "the option `\(name)` \(problem)" }
            if let value = keywords["default"], !takes(value, type, keywords) {
                return "the default of the option `\(name)` is not one of its values"
            }
        }
        return nil
    }

    /// Why nobody could set an option, in words that continue a sentence; nothing where somebody could.
    private static func problem(ofValues keywords: [String: JSONValue], _ type: String) -> String? {
        for keyword in ["minimum", "maximum"] where keywords[keyword] != nil && bound(keywords[keyword]) == nil {
            return "has a `\(keyword)` that is no number"
        }
        if let words = keywords["enum"] {
            guard case .array(let values) = words, !values.isEmpty else { return "has an `enum` without values" }
            if !values.allSatisfy({ isOf(type, $0) }) {
                return "has values in `enum` that are not of its type `\(type)`"
            }
            return values.contains { takes($0, type, keywords) }
                ? nil : "takes no value: none of `enum` is within bounds"
        }
        guard ["integer", "number"].contains(type), let least = bound(keywords["minimum"]),
            let most = bound(keywords["maximum"])
        else { return nil }
        let isEmpty = type == "integer" ? least.rounded(.up) > most.rounded(.down) : least > most
        return isEmpty ? "takes no value: its minimum is above its maximum" : nil
    }

    /// All options that have a default, at that.
    static func defaults(of schema: JSONValue) -> [String: JSONValue] {
        guard case .object(let object) = schema, case .object(let properties) = object["properties"] else { return [:] }
        return properties.compactMapValues { property in
            if case .object(let keywords) = property { keywords["default"] } else { nil }
        }
    }

    private static func takes(_ value: JSONValue, _ type: String, _ keywords: [String: JSONValue]) -> Bool {
        if case .array(let values) = keywords["enum"], !values.contains(value) { return false }
        func isWithin(_ number: Double) -> Bool {
            let (least, most) = (bound(keywords["minimum"]), bound(keywords["maximum"]))
            return (least ?? number) <= number && number <= (most ?? number)
        }
        return switch value {
        case .integer(let number): isOf(type, value) && isWithin(Double(number))
        case .number(let number): isOf(type, value) && isWithin(number)
        default: isOf(type, value)
        }
    }

    private static func isOf(_ type: String, _ value: JSONValue) -> Bool {
        switch (type, value) {
        case ("string", .string), ("boolean", .boolean): true
        case ("integer", .integer), ("number", .integer), ("number", .number): true
        default: false
        }
    }

    private static func bound(_ value: JSONValue?) -> Double? {
        switch value {
        case .integer(let number): Double(number)
        case .number(let number): number
        default: nil
        }
    }
}

extension JSONValue {
    /// What a JSON Pointer (RFC 6901) leads to; nothing where nothing is there.
    func value(at pointer: String) -> JSONValue? {
        guard pointer.isEmpty || pointer.hasPrefix("/") else { return nil }
        var value = self
        for part in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
            let key = part.split(separator: "~1", omittingEmptySubsequences: false).joined(separator: "/")
                .split(separator: "~0", omittingEmptySubsequences: false).joined(separator: "~")
            switch value {
            case .object(let members):
                guard let member = members[key] else { return nil }
                value = member
            case .array(let elements):
                guard let index = Int(key), elements.indices.contains(index), String(index) == key else { return nil }
                value = elements[index]
            default: return nil
            }
        }
        return value
    }
}
