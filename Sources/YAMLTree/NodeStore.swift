/// The values of a document in two blocks of memory, however many they are: the texts, and records of the values, each
/// followed by those of the values that it holds.
final class NodeStore: Sendable {
    let file: UInt32
    let records: [Record]
    let texts: [UInt8]

    init(file: UInt32, records: [Record], texts: [UInt8]) {
        self.file = file
        self.records = records
        self.texts = texts
    }

    /// The text of a scalar, from its bytes.
    func text(at place: Range<Int>) -> String {
        texts.withUnsafeBufferPointer { String(decoding: UnsafeBufferPointer(rebasing: $0[place]), as: UTF8.self) }
    }

    /// The record of the key of a mapping that has one, which is text.
    func onlyKey(of index: Int) -> Int? {
        guard case .mapping = records[index].form, !records[index].parts.isEmpty else { return nil }
        let key = records[index].parts.lowerBound
        guard case .scalar = records[key].form, records[records[key].next].next == records[index].parts.upperBound
        else {
            return nil
        }
        return key
    }

    /// What is known of a value.
    struct Record: Sendable {
        enum Form: Sendable {
            case scalar(YAMLScalarStyle)
            case sequence
            case mapping
        }

        let form: Form
        private let start: UInt32
        private var end: UInt32
        private let partsStart: UInt32
        private var partsEnd: UInt32
        private var following: UInt32

        init(_ form: Form, offsets: Range<Int>, parts: Range<Int>, next: Int) {
            self.form = form
            start = UInt32(truncatingIfNeeded: offsets.lowerBound)
            end = UInt32(truncatingIfNeeded: offsets.upperBound)
            partsStart = UInt32(truncatingIfNeeded: parts.lowerBound)
            partsEnd = UInt32(truncatingIfNeeded: parts.upperBound)
            following = UInt32(truncatingIfNeeded: next)
        }

        /// Where it stands in the file.
        var offsets: Range<Int> { Range(uncheckedBounds: (Int(start), Int(end))) }
        /// Of a scalar, its bytes among the texts; of a list or mapping, the records of all that it holds, keys before
        /// their values.
        var parts: Range<Int> { Range(uncheckedBounds: (Int(partsStart), Int(partsEnd))) }
        /// The record behind it and all that it holds.
        var next: Int { Int(following) }

        /// Ends a list or mapping.
        mutating func close(at offset: Int, next: Int) {
            end = max(start, UInt32(truncatingIfNeeded: offset))
            partsEnd = UInt32(truncatingIfNeeded: next)
            following = partsEnd
        }
    }
}
