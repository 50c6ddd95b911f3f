extension PublishedStatement {
    /// The endorsement period and the claims of support.
    public struct Endorsement: Codable, Sendable, Hashable {
        /// The first day.
        public var opens: CalendarDate?
        /// The last day.
        public var closes: CalendarDate?
        /// Whether the list of endorsers is `complete` or `partial`; nothing where that is not said and the statement is not
        /// published yet.
        public var list: Term?
        /// The categories of endorsers in declared order, those without endorsers too.
        public var categories: [Category]
        /// What the text says of its support, in the order written.
        public var claims: [Claim]
        /// `x-` keys, untouched.
        public var extensions: [String: JSONValue]

        /// Makes an endorsement of its parts.
        public init(
            opens: CalendarDate? = nil, closes: CalendarDate? = nil, list: Term? = nil,
            categories: [Category] = [], claims: [Claim] = [],
            extensions: [String: JSONValue] = [:]
        ) {
            self.opens = opens
            self.closes = closes
            self.list = list
            self.categories = categories
            self.claims = claims
            self.extensions = extensions
        }
    }

    /// A category of endorsers.
    public struct Category: Codable, Sendable, Hashable {
        /// A slug.
        public var id: String
        /// Plain text.
        public var title: String
        /// `x-` keys, untouched.
        public var extensions: [String: JSONValue]

        /// Makes a category of its parts.
        public init(id: String, title: String, extensions: [String: JSONValue] = [:]) {
            self.id = id
            self.title = title
            self.extensions = extensions
        }
    }

    /// What a statement says of its support, which is not what is counted.
    public struct Claim: Codable, Sendable, Hashable {
        /// How many endorsers.
        public var count: Int
        /// `exactly`, `at-least`, `about` or `up-to`.
        public var qualifier: Term
        /// What is counted; plain text.
        public var kind: String?
        /// The date of the claim.
        public var asOf: CalendarDate?
        /// The claim in words, `up to 80 organisations and individuals`.
        public var text: String
        /// `x-` keys, untouched.
        public var extensions: [String: JSONValue]

        /// Makes a claim of its parts.
        public init(
            count: Int, qualifier: Term, kind: String? = nil, asOf: CalendarDate? = nil, text: String,
            extensions: [String: JSONValue] = [:]
        ) {
            self.count = count
            self.qualifier = qualifier
            self.kind = kind
            self.asOf = asOf
            self.text = text
            self.extensions = extensions
        }
    }

    /// Who endorses: confirmed endorsers only, anonymous ones without their names.
    public struct Endorsers: Codable, Sendable, Hashable {
        /// How many, anonymous ones included.
        public var total: Int
        /// How many of them are not named.
        public var anonymous: Int
        /// The total in words, `80 endorsers`.
        public var text: String
        /// By category in declared order, those without a category last; no empty group.
        public var groups: [EndorserGroup]
        /// How many from each country, most first, equal ones by name. Who is from two counts in both.
        public var byCountry: [CountryCount]
        /// How many of each kind that occurs.
        public var byKind: [TermCount]

        /// Makes the endorsers of their parts.
        public init(
            total: Int, anonymous: Int, text: String, groups: [EndorserGroup] = [], byCountry: [CountryCount] = [],
            byKind: [TermCount] = []
        ) {
            self.total = total
            self.anonymous = anonymous
            self.text = text
            self.groups = groups
            self.byCountry = byCountry
            self.byKind = byKind
        }
    }

    /// The endorsers of one category.
    public struct EndorserGroup: Codable, Sendable, Hashable {
        /// The category's id; absent for those without a category.
        public var id: String?
        /// The category's title; plain text.
        public var title: String?
        /// How many, anonymous ones included.
        public var count: Int
        /// The number in words, `80 endorsers`.
        public var text: String?
        /// By name in the collation of the statement's language, anonymous ones last.
        public var endorsers: [Endorser]

        /// Makes an endorser group of its parts.
        public init(
            id: String? = nil, title: String? = nil, count: Int, text: String? = nil, endorsers: [Endorser] = []
        ) {
            self.id = id
            self.title = title
            self.count = count
            self.text = text
            self.endorsers = endorsers
        }
    }

    /// How many endorsers come from a country.
    public struct CountryCount: Codable, Sendable, Hashable {
        /// The country.
        public var country: Country
        /// How many.
        public var count: Int
        /// The number as the language writes it, `10,000`.
        public var text: String?

        /// Makes a country count of its parts.
        public init(country: Country, count: Int, text: String? = nil) {
            self.country = country
            self.count = count
            self.text = text
        }
    }

    /// How many endorsers are of a kind.
    public struct TermCount: Codable, Sendable, Hashable {
        /// The kind.
        public var term: Term
        /// How many.
        public var count: Int
        /// The number in words, `3 public authorities`.
        public var text: String?

        /// Makes a term count of its parts.
        public init(term: Term, count: Int, text: String? = nil) {
            self.term = term
            self.count = count
            self.text = text
        }
    }

    /// One endorser. An anonymous one has its kind and countries only.
    public struct Endorser: Codable, Sendable, Hashable {
        /// Plain text; absent for an anonymous endorser.
        public var name: String?
        /// A slug.
        public var id: String?
        /// `organisation`, `individual`, `project` or `public-authority`.
        public var kind: Term
        /// Plain text.
        public var acronym: String?
        /// In the order written.
        public var countries: [Country]
        /// An `https` or `http` URL.
        public var url: String?
        /// `lead`, `core`, `endorser` or `supporter`.
        public var role: Term?
        /// As in `Prof.`; individuals only.
        public var honorific: String?
        /// Individuals only, in the order written.
        public var affiliations: [Role]
        /// When it endorsed.
        public var date: CalendarDate?
        /// A number of the EU Transparency Register.
        public var transparencyRegister: String?
        /// A ROR identifier, a URL.
        public var ror: String?
        /// Whether it is counted without being named.
        public var anonymous: Bool
        /// `x-` keys, untouched; none for an anonymous endorser.
        public var extensions: [String: JSONValue]

        /// Makes an endorser of its parts.
        public init(
            name: String? = nil, id: String? = nil, kind: Term, acronym: String? = nil, countries: [Country] = [],
            url: String? = nil, role: Term? = nil, honorific: String? = nil, affiliations: [Role] = [],
            date: CalendarDate? = nil, transparencyRegister: String? = nil, ror: String? = nil, anonymous: Bool,
            extensions: [String: JSONValue] = [:]
        ) {
            self.name = name
            self.id = id
            self.kind = kind
            self.acronym = acronym
            self.countries = countries
            self.url = url
            self.role = role
            self.honorific = honorific
            self.affiliations = affiliations
            self.date = date
            self.transparencyRegister = transparencyRegister
            self.ror = ror
            self.anonymous = anonymous
            self.extensions = extensions
        }
    }

    /// What somebody does where.
    public struct Role: Codable, Sendable, Hashable {
        /// `Director of Imaging`; plain text.
        public var title: String?
        /// Plain text.
        public var organisation: String?
        /// `x-` keys, untouched.
        public var extensions: [String: JSONValue]

        /// Makes a role of its parts.
        public init(title: String? = nil, organisation: String? = nil, extensions: [String: JSONValue] = [:]) {
            self.title = title
            self.organisation = organisation
            self.extensions = extensions
        }
    }
}
