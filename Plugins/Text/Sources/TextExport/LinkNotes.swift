import ExporterKit

/// The links of running text, which stand as numbered notes at the end: filled while texts are set.
final class LinkNotes {
    private var numbers: [String: Int] = [:]
    /// The addresses in the order of their numbers.
    private(set) var addresses: [String] = []

    /// The mark of a note, `[L1]`: a letter tells it from references, and one address is one note.
    func mark(for address: Address) -> String {
        let number = numbers[address.text] ?? addresses.count + 1
        if number > addresses.count {
            numbers[address.text] = number
            addresses.append(address.text)
        }
        return Self.mark(number)
    }

    /// `[L1]`.
    static func mark(_ number: Int) -> String { "[L\(number)]" }
}
