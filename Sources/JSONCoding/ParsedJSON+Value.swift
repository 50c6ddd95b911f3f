internal import StatementProtocol

extension ParsedJSON {
    /// A value of whatever kind.
    func value(at index: Int) throws -> JSONValue {
        switch kind(at: index) {
        case .null: return .null
        case .boolean: return .boolean(boolean(at: index) == true)
        case .string: return .string(string(at: index) ?? "")
        case .object: return .object(try members(of: index))
        case .array:
            return .array(
                try items(of: index).map { element in
                    let (json, place) = indexed(element)
                    return try json.value(at: place)
                })
        case .number:
            let decoder = ValueDecoder(json: self, index: index, shared: nil)
            if let value = decoder.integer(Int.self) { return .integer(value) }
            return .number(try decoder.decode(Double.self))
        }
    }

    /// The members of an object; of several with one name, the first.
    func members(of index: Int) throws -> [String: JSONValue] {
        var members: [String: JSONValue] = [:]
        for name in items(of: index) {
            let key = string(at: name) ?? ""
            if members[key] == nil { members[key] = try value(at: name + 1) }
        }
        return members
    }
}
