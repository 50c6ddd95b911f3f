/// The content of a page for a content management system: its classes cannot meet those of the site, and its headings
/// begin where the site's end.
enum Fragment {
    /// What class names begin with.
    private static let prefix = "statement-"

    /// - Parameters:
    ///   - html: what a template wrote. All text in it is escaped, so that tags and attributes are the template's own.
    ///   - headingLevel: the level of what is `h1` there; no heading gets deeper than `h6`.
    static func html(of html: String, headingLevel: Int) -> String {
        var result: [UInt8] = []
        let bytes = Array(html.utf8)
        result.reserveCapacity(bytes.count + bytes.count / 16)
        var index = 0
        while index < bytes.count {
            if let heading = heading(bytes, at: index) {
                result += heading.opening
                result.append(UInt8(ascii: "0") + UInt8(min(6, heading.level + headingLevel - 1)))
                index += heading.opening.count + 1
            } else if bytes[index...].starts(with: attribute) {
                index += attribute.count
                let end = bytes[index...].firstIndex(of: UInt8(ascii: "\"")) ?? bytes.endIndex
                let names = bytes[index..<end].split(separator: UInt8(ascii: " "))
                result += attribute
                result += names.map { Array(prefix.utf8) + $0 }.joined(separator: [UInt8(ascii: " ")])
                index = end
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static let attribute = Array(" class=\"".utf8)

    /// The tag of a heading that begins here, up to its level.
    private static func heading(_ bytes: [UInt8], at index: Int) -> (opening: [UInt8], level: Int)? {
        for opening in ["<h", "</h"] {
            let opening = Array(opening.utf8)
            guard bytes[index...].starts(with: opening), index + opening.count + 1 < bytes.count else { continue }
            let digit = bytes[index + opening.count]
            let next = bytes[index + opening.count + 1]
            guard (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(digit), next == 0x20 || next == UInt8(ascii: ">")
            else { continue }
            return (opening, Int(digit - UInt8(ascii: "0")))
        }
        return nil
    }
}
