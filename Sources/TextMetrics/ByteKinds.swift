/// What each byte is, as a number of one's own: looked up where patterns are too slow.
package struct ByteKinds: Sendable {
    private let kinds: [UInt8]

    package init(_ kind: (UInt8) -> UInt8) {
        kinds = (0...UInt8.max).map(kind)
    }

    package subscript(byte: UInt8) -> UInt8 { kinds[Int(byte)] }
}
