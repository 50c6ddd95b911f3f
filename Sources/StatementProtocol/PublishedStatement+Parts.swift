extension PublishedStatement {
    /// The network behind a statement.
    public struct Network: Codable, Sendable, Hashable {
        /// Plain text.
        public var name: String
        /// `thematic`, `exchange`, `stakeholder` or `coalition`.
        public var kind: Term?
        /// The platform that hosts the network; plain text.
        public var platform: String?
        /// The year of the network's cycle.
        public var cycle: Int?
        /// An `https` or `http` URL.
        public var url: String?
        /// `x-` keys, untouched.
        public var extensions: [String: JSONValue]

        /// Makes a network of its parts.
        public init(
            name: String, kind: Term? = nil, platform: String? = nil, cycle: Int? = nil, url: String? = nil,
            extensions: [String: JSONValue] = [:]
        ) {
            self.name = name
            self.kind = kind
            self.platform = platform
            self.cycle = cycle
            self.url = url
            self.extensions = extensions
        }
    }

    /// An organisation that leads a statement.
    public struct Party: Codable, Sendable, Hashable {
        /// Plain text.
        public var name: String
        /// Plain text.
        public var acronym: String?
        /// Where it is from, in the order written.
        public var countries: [Country]
        /// An `https` or `http` URL.
        public var url: String?
        /// `x-` keys, untouched.
        public var extensions: [String: JSONValue]

        /// Makes a party of its parts.
        public init(
            name: String, acronym: String? = nil, countries: [Country] = [], url: String? = nil,
            extensions: [String: JSONValue] = [:]
        ) {
            self.name = name
            self.acronym = acronym
            self.countries = countries
            self.url = url
            self.extensions = extensions
        }
    }

    /// A section or an annex.
    public struct Section: Codable, Sendable, Hashable {
        /// A slug, unique in the statement.
        public var id: String
        /// Plain text.
        public var title: String
        /// CommonMark.
        public var text: String?
        /// `x-` keys, untouched.
        public var extensions: [String: JSONValue]

        /// Makes a section of its parts.
        public init(id: String, title: String, text: String? = nil, extensions: [String: JSONValue] = [:]) {
            self.id = id
            self.title = title
            self.text = text
            self.extensions = extensions
        }
    }

    /// Somebody's words.
    public struct Quote: Codable, Sendable, Hashable {
        /// CommonMark; may have several paragraphs. Without quotation marks around it.
        public var text: String
        /// Who says so.
        public var speaker: Speaker?
        /// Plain text.
        public var onBehalfOf: String?
        /// The language of the quote where it is not the statement's.
        public var language: Language?
        /// When the speaker approved the quote.
        public var approved: CalendarDate?
        /// `x-` keys, untouched.
        public var extensions: [String: JSONValue]

        /// Makes a quote of its parts.
        public init(
            text: String, speaker: Speaker? = nil, onBehalfOf: String? = nil, language: Language? = nil,
            approved: CalendarDate? = nil, extensions: [String: JSONValue] = [:]
        ) {
            self.text = text
            self.speaker = speaker
            self.onBehalfOf = onBehalfOf
            self.language = language
            self.approved = approved
            self.extensions = extensions
        }
    }

    /// The speaker of a quote.
    public struct Speaker: Codable, Sendable, Hashable {
        /// Plain text.
        public var name: String
        /// As in `Prof.`.
        public var honorific: String?
        /// In the order written.
        public var roles: [Role]
        /// `x-` keys, untouched.
        public var extensions: [String: JSONValue]

        /// Makes a speaker of its parts.
        public init(
            name: String, honorific: String? = nil, roles: [Role] = [], extensions: [String: JSONValue] = [:]
        ) {
            self.name = name
            self.honorific = honorific
            self.roles = roles
            self.extensions = extensions
        }
    }

    /// Whom to ask.
    public struct Contact: Codable, Sendable, Hashable {
        /// `press`, `general` or `endorsement`.
        public var purpose: Term
        /// Plain text.
        public var name: String?
        /// Plain text.
        public var role: String?
        /// Plain text.
        public var organisation: String?
        /// Plain text, may have several lines.
        public var address: String?
        /// An e-mail address.
        public var email: String?
        /// As written.
        public var phone: String?
        /// `x-` keys, untouched.
        public var extensions: [String: JSONValue]

        /// Makes a contact of its parts.
        public init(
            purpose: Term, name: String? = nil, role: String? = nil, organisation: String? = nil,
            address: String? = nil, email: String? = nil, phone: String? = nil,
            extensions: [String: JSONValue] = [:]
        ) {
            self.purpose = purpose
            self.name = name
            self.role = role
            self.organisation = organisation
            self.address = address
            self.email = email
            self.phone = phone
            self.extensions = extensions
        }
    }

    /// An event of the timeline.
    public struct Event: Codable, Sendable, Hashable {
        /// When.
        public var date: CalendarDate
        /// `proposal`, `vote`, `launch`, `webinar`, `consultation`, `endorsement-opens`, `endorsement-closes`,
        /// `presentation`, `publication`, `transition` or `other`.
        public var kind: Term
        /// Plain text.
        public var title: String
        /// An `https` or `http` URL.
        public var url: String?
        /// `x-` keys, untouched.
        public var extensions: [String: JSONValue]

        /// Makes an event of its parts.
        public init(
            date: CalendarDate, kind: Term, title: String, url: String? = nil,
            extensions: [String: JSONValue] = [:]
        ) {
            self.date = date
            self.kind = kind
            self.title = title
            self.url = url
            self.extensions = extensions
        }
    }

    /// A work that the statement cites.
    public struct Reference: Codable, Sendable, Hashable {
        /// A slug; what `[@id]` cites.
        public var id: String
        /// From 1, in the order written.
        public var number: Int
        /// Plain text.
        public var title: String
        /// In the order written; plain text.
        public var authors: [String]
        /// The year of publication.
        public var year: Int?
        /// An `https` or `http` URL.
        public var url: String?
        /// A DOI without resolver, `10.…/…`.
        public var doi: String?
        /// `x-` keys, untouched.
        public var extensions: [String: JSONValue]

        /// Makes a reference of its parts.
        public init(
            id: String, number: Int, title: String, authors: [String] = [], year: Int? = nil, url: String? = nil,
            doi: String? = nil, extensions: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.number = number
            self.title = title
            self.authors = authors
            self.year = year
            self.url = url
            self.doi = doi
            self.extensions = extensions
        }
    }

    /// A companion document or web page.
    public struct Document: Codable, Sendable, Hashable {
        /// Plain text.
        public var title: String
        /// An `https` or `http` URL.
        public var url: String?
        /// As written; plain text.
        public var kind: String?
        /// Its language.
        public var language: Language?
        /// `x-` keys, untouched.
        public var extensions: [String: JSONValue]

        /// Makes a document of its parts.
        public init(
            title: String, url: String? = nil, kind: String? = nil, language: Language? = nil,
            extensions: [String: JSONValue] = [:]
        ) {
            self.title = title
            self.url = url
            self.kind = kind
            self.language = language
            self.extensions = extensions
        }
    }
}
