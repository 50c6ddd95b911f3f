internal import ExporterKit

/// Pieces of HTML made of a statement's values. Text that a template gets as `{{x}}` needs none of this.
enum Markup {
    static func escaped(_ text: String) -> String { HTMLText.escaped(text) }

    /// Plain text of several lines.
    static func lines(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).map { escaped(String($0)) }.joined(separator: "<br>\n")
    }

    /// A name, which may be of another direction than the text around it.
    static func name(_ name: String, _ url: String? = nil) -> String {
        name.utf8.allSatisfy { $0 < 0x80 } ? link(name, url) : "<bdi>\(link(name, url))</bdi>"
    }

    /// A title, kept apart from the text around it where it runs from right to left.
    static func title(_ title: String, _ url: String?, attributes: String = "") -> String {
        let link = link(title, url, attributes: attributes)
        return title.unicodeScalars.contains(where: isRightToLeft) ? "<bdi>\(link)</bdi>" : link
    }

    /// Whether a letter is of a script that runs from right to left: their blocks lie together.
    private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }

    /// A link where the address is one that may be followed, else the text with the address as text.
    static func link(_ text: String, _ url: String?, attributes: String = "") -> String {
        guard let url else { return escaped(text) }
        guard let address = LinkScheme.address(of: url) else {
            return text == url ? escaped(text) : escaped(text + " (" + url + ")")
        }
        // Print has no address behind a link that is one.
        let style = text == url ? " class=\"address\"" : ""
        return "<a href=\"\(escaped(address))\"\(style)\(attributes)>\(escaped(text))</a>"
    }

    /// A DOI without resolver.
    static func doi(_ doi: String) -> String {
        guard let address = LinkScheme.address(ofDOI: doi) else { return escaped("doi:" + doi) }
        return "<a href=\"\(escaped(address))\">\(escaped("doi:" + doi))</a>"
    }

    static func email(_ email: String) -> String {
        guard let address = LinkScheme.address(ofMailbox: email) else { return escaped(email) }
        return "<a href=\"\(escaped(address))\">\(escaped(email))</a>"
    }

    /// A licence: a link to its text where it is one of the SPDX list and no expression of several.
    static func license(_ identifier: String) -> String {
        let isListed =
            !identifier.hasPrefix("LicenseRef-") && !identifier.isEmpty
            && identifier.utf8.allSatisfy { isLetterOrDigit($0) || "-.".utf8.contains($0) }
        guard isListed else { return escaped(identifier) }
        return "<a rel=\"license\" href=\"https://spdx.org/licenses/\(identifier).html\">\(identifier)</a>"
    }

    /// A date; one that HTML's `datetime` cannot say is text.
    static func time(_ date: PublishedStatement.CalendarDate, attributes: String = "") -> String {
        guard isDateTime(date.value) else { return escaped(date.text) }
        return "<time datetime=\"\(date.value)\"\(attributes)>\(escaped(date.text))</time>"
    }

    /// The page of another statement, exported beside this one.
    static func page(ofID id: String) -> String {
        // An id is a slug; of another one, nothing must become a scheme, a host or a parent folder.
        let isSlug = !id.isEmpty && id.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
        return isSlug ? id + ".html" : ""
    }

    /// The same statement in another language: its title, which is a link where the page is beside this one.
    static func translation(
        _ translation: PublishedStatement.Translation, colon: String, isLink: Bool
    ) -> String {
        let page = isLink ? page(ofID: translation.id) : ""
        let text = escaped("\(translation.language.name)\(colon) \(translation.title)")
        let language = HTMLText.attributes(of: translation.language)
        guard !page.isEmpty else { return "<span\(language)>\(text)</span>" }
        let tag = translation.language.tag
        let hreflang = HTMLText.isLanguageTag(tag) ? " hreflang=\"\(tag)\"" : ""
        return "<a href=\"\(page)\"\(hreflang)\(language)>\(text)</a>"
    }

    /// The language's own name.
    static func name(of language: PublishedStatement.Language) -> String {
        "<span\(HTMLText.attributes(of: language))>\(escaped(language.name))</span>"
    }

    static func country(_ country: PublishedStatement.Country, attributes: String = "") -> String {
        "<data value=\"\(escaped(country.code))\"\(attributes)>\(escaped(country.name))</data>"
    }

    /// `2024`, `2024-11` or `2024-11-26`.
    static func isDateTime(_ value: String) -> Bool {
        let parts = value.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.map(\.count) == Array([4, 2, 2].prefix(parts.count)), parts.joined().allSatisfy(isDigit) else {
            return false
        }
        let numbers = parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        guard let year = numbers.first, year > 0 else { return false }
        guard numbers.count > 1 else { return true }
        guard (1...12).contains(numbers[1]) else { return false }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return numbers.count < 3 || (1...days[numbers[1] - 1]).contains(numbers[2])
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
