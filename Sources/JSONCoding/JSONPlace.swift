/// Where a value stands. As the reason of an error it costs nothing until somebody asks for the path.
struct JSONPlace: Error {
    let json: ParsedJSON
    let index: Int

    /// The names of members and the numbers of elements that lead to it from the whole.
    var path: [any CodingKey] {
        var path = json.origin?.path ?? []
        var (around, found) = (0, index == 0)
        while !found {
            var next: Int?
            for (number, item) in json.items(of: around).enumerated() {
                let name = json.kind(at: around) == .object ? json.string(at: item) : nil
                let value = name == nil ? item : item + 1
                guard index < json.next(after: value) else { continue }
                path.append(name.map(Step.init(stringValue:)) ?? Step(intValue: number))
                next = value
                break
            }
            guard let next else { break }
            (around, found) = (next, next == index)
        }
        return path
    }

    private struct Step: CodingKey {
        let stringValue: String
        let intValue: Int?

        init(stringValue: String) { (self.stringValue, intValue) = (stringValue, nil) }
        init(intValue: Int) { (stringValue, self.intValue) = (String(intValue), intValue) }
    }
}

extension DecodingError {
    /// The same error with the path to its place, where that is known.
    var withPath: DecodingError {
        func located(_ context: Context) -> Context {
            guard let place = context.underlyingError as? JSONPlace else { return context }
            return Context(codingPath: place.path, debugDescription: context.debugDescription)
        }
        return switch self {
        case .typeMismatch(let type, let context): .typeMismatch(type, located(context))
        case .valueNotFound(let type, let context): .valueNotFound(type, located(context))
        case .keyNotFound(let key, let context): .keyNotFound(key, located(context))
        case .dataCorrupted(let context): .dataCorrupted(located(context))
        @unknown default: self
        }
    }
}
