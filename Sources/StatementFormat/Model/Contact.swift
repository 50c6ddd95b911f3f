package import Diagnostics
package import StatementProtocol

/// Whom to ask.
package struct Contact: Shaped {
    package var purpose: Located<ContactPurpose>?
    package var name: Located<String>?
    package var role: Located<String>?
    package var organisation: Located<String>?
    package var address: Located<String>?
    package var email: Located<String>?
    package var phone: Located<String>?
    package var range = SourceRange(0..<0)
    package var extensions: [String: JSONValue] = [:]

    package init() {}

    package static let shape = Shape<Contact>(
        "contact", "a contact", anyOf: ["name", "organisation", "address", "email", "phone"],
        [
            .optional(
                "purpose", .choice(ContactPurpose.self), \.purpose, "What it is for.", examples: ["press"],
                default: "general", synonyms: ["kind", "type", "for"]),
            .optional("name", .line, \.name, "A person's name.", examples: ["Ana Example"]),
            .optional(
                "role", .line, \.role, "What they are.", examples: ["Director of Communications"],
                synonyms: ["title", "position"]),
            .optional(
                "organisation", .line, \.organisation, "Where.", examples: ["Society of Example Medicine"],
                synonyms: ["organization"]),
            .optional(
                "address", .lines, \.address, "The postal address; several lines are fine.",
                examples: ["1 Example Street, 1000 Brussels, Belgium"]),
            .optional(
                "email", .email, \.email, "An e-mail address that may be published.", examples: ["press@example.org"],
                synonyms: ["e-mail", "mail"]),
            .optional(
                "phone", .line, \.phone, "A phone number that may be published.", examples: ["+32 2 555 01 00"],
                synonyms: ["telephone", "tel", "mobile"]),
        ])
}
