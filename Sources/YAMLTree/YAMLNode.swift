package import Diagnostics

/// A value of a YAML document and where it stands.
package struct YAMLNode: Sendable {
    package enum Content: Sendable {
        case scalar(YAMLScalar)
        case sequence(YAMLNodes)
        case mapping(YAMLEntries)
    }

    let store: NodeStore
    let index: Int

    package var content: Content {
        let record = store.records[index]
        return switch record.form {
        case .scalar(let style): .scalar(YAMLScalar(store: store, place: record.parts, style: style))
        case .sequence: .sequence(YAMLNodes(store: store, places: record.parts))
        case .mapping: .mapping(YAMLEntries(store: store, places: record.parts))
        }
    }

    /// From the first byte to the last of the value; of an alias, where the alias stands.
    package var range: SourceRange { SourceRange(store.records[index].offsets, file: store.file) }

    /// How many values it is, with itself, keys, and all that it holds.
    package var size: Int { store.records[index].next - index }

    package var scalar: YAMLScalar? {
        if case .scalar(let scalar) = content { scalar } else { nil }
    }

    /// How a scalar is written.
    package var style: YAMLScalarStyle? {
        if case .scalar(let style) = store.records[index].form { style } else { nil }
    }

    /// The text of a scalar.
    package var text: String? {
        let record = store.records[index]
        guard case .scalar = record.form else { return nil }
        return store.text(at: record.parts)
    }

    /// The values of a list.
    package var items: YAMLNodes? {
        let record = store.records[index]
        guard case .sequence = record.form else { return nil }
        return YAMLNodes(store: store, places: record.parts)
    }

    /// The entries of a mapping.
    package var entries: YAMLEntries? {
        let record = store.records[index]
        guard case .mapping = record.form else { return nil }
        return YAMLEntries(store: store, places: record.parts)
    }

    /// The entry of a mapping that has one, and no more.
    package var onlyEntry: YAMLEntry? {
        guard let key = store.onlyKey(of: index) else { return nil }
        return YAMLEntry(keyIndex: key, value: YAMLNode(store: store, index: store.records[key].next))
    }

    /// Whether there is no value at all, as in `title:` with nothing behind it.
    package var isEmpty: Bool {
        let record = store.records[index]
        return if case .scalar(.plain) = record.form { record.parts.isEmpty } else { false }
    }

    /// Whether nothing is written, or nothing but white space, be it in quotes, or the word of YAML's core schema for
    /// nothing.
    package var isBlank: Bool {
        let record = store.records[index]
        guard case .scalar(let style) = record.form else { return false }
        // Most texts begin with a letter.
        if !record.parts.isEmpty {
            let first = store.texts[record.parts.lowerBound]
            if first > 0x20, first < 0x80 {
                guard record.parts.count <= 4, case .plain = style else { return false }
                return CoreSchemaType(plain: store.text(at: record.parts)) == .null
            }
        }
        return text?.allSatisfy(\.isWhitespace) ?? false
    }

    /// The first value of a key in a mapping.
    package subscript(key: String) -> YAMLNode? {
        var key = key
        return key.withUTF8 { key in
            entries?.first { entry in entry.key.scalar?.withBytes { $0.elementsEqual(key) } == true }?.value
        }
    }
}

/// Where a value stands for another one, `*name`.
package struct YAMLAlias: Sendable {
    /// Where the alias stands.
    package var range: SourceRange
    /// Where the value is that it stands for; of an alias of an alias, the value itself.
    package var target: SourceRange
}

/// How a scalar is written.
package enum YAMLScalarStyle: Sendable {
    case plain, singleQuoted, doubleQuoted, literal, folded
}

/// The text of a value.
package struct YAMLScalar: Sendable {
    let store: NodeStore
    let place: Range<Int>
    package let style: YAMLScalarStyle

    package var text: String { store.text(at: place) }

    package var isEmpty: Bool { place.isEmpty }

    /// Looks at the text as UTF-8, which takes no copy.
    package func withBytes<Value>(_ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
        store.texts.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[place])) }
    }
}

/// The values of a list.
package struct YAMLNodes: Sendable, Collection {
    let store: NodeStore
    let places: Range<Int>

    package var startIndex: Int { places.lowerBound }
    package var endIndex: Int { places.upperBound }
    package func index(after index: Int) -> Int { store.records[index].next }
    package subscript(index: Int) -> YAMLNode { YAMLNode(store: store, index: index) }

    package var count: Int {
        var (count, index) = (0, startIndex)
        while index < endIndex {
            count += 1
            index = self.index(after: index)
        }
        return count
    }

    /// Whether two mappings, one behind the other, have one key each, and not the same.
    package var haveSingleKeysThatDiffer: Bool {
        var last: Range<Int>?
        var index = startIndex
        while index < endIndex {
            let key = store.onlyKey(of: index).map { store.records[$0].parts }
            if let key, let last, !store.texts[key].elementsEqual(store.texts[last]) { return true }
            last = key
            index = store.records[index].next
        }
        return false
    }

    /// Written out, since what holds for all collections takes long where it is called from another module.
    package func forEach(_ body: (YAMLNode) -> Void) {
        var index = startIndex
        while index < endIndex {
            body(self[index])
            index = self.index(after: index)
        }
    }
}

/// The entries of a mapping in the order of the file.
package struct YAMLEntries: Sendable, Collection {
    let store: NodeStore
    let places: Range<Int>

    package var startIndex: Int { places.lowerBound }
    package var endIndex: Int { places.upperBound }
    package func index(after index: Int) -> Int { store.records[store.records[index].next].next }
    package subscript(index: Int) -> YAMLEntry {
        YAMLEntry(keyIndex: index, value: YAMLNode(store: store, index: store.records[index].next))
    }

    /// Written out for the same reason as that of lists.
    package func forEach(_ body: (YAMLEntry) -> Void) {
        var index = startIndex
        while index < endIndex {
            body(self[index])
            index = self.index(after: index)
        }
    }
}

/// A key of a mapping with its value.
package struct YAMLEntry: Sendable {
    let keyIndex: Int
    package let value: YAMLNode

    package var key: YAMLNode { YAMLNode(store: value.store, index: keyIndex) }
}
