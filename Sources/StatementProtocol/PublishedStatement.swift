/// A statement as exporters receive it and as the JSON export writes it.
///
/// It holds what is public and nothing else, with everything that depends on the language ready-made: order,
/// grouping, counts, numbers of measures, names of countries, dates and labels. Lists are always present, empty
/// where the statement has none; other absent values are absent. Texts marked CommonMark are CommonMark 0.31
/// without raw HTML, in which `[@id]` cites an entry of ``references``.
///
/// Its JSON Schema is printed by `statement schema --published`. The shape grows by addition only.
public struct PublishedStatement: Codable, Sendable, Hashable {
    /// The name (a URN) of the JSON Schema of this shape.
    public var schema: String
    /// A slug; names the exported files.
    public var id: String
    /// Plain text, one line.
    public var title: String
    /// Plain text, one line.
    public var subtitle: String?
    /// The language of the statement and of all labels.
    public var language: Language
    /// `draft`, `consultation`, `endorsement`, `published` or `archived`.
    public var stage: Term
    /// The version of this text, as written.
    public var version: String?
    /// The date of this text.
    public var date: CalendarDate?
    /// The network behind the statement.
    public var network: Network?
    /// The organisations that lead, one or more, in the order written.
    public var leads: [Party]
    /// CommonMark.
    public var summary: String?
    /// CommonMark.
    public var preamble: String?
    /// Sections before the measures, in the order written.
    public var sections: [Section]
    /// Whom the statement calls on; plain text.
    public var addressees: [String]
    /// The heading of the measures.
    public var call: Call
    /// The themes, in the order written; each names its measures.
    public var measureGroups: [MeasureGroup]
    /// The measures in published order, which is the order of their numbers.
    public var measures: [Measure]
    /// The endorsement period and what the statement claims of its support.
    public var endorsement: Endorsement?
    /// Who endorses, counted and grouped.
    public var endorsers: Endorsers
    /// Quotes, in the order written.
    public var quotes: [Quote]
    /// Contacts, in the order written.
    public var contacts: [Contact]
    /// Events in the order of their dates.
    public var timeline: [Event]
    /// References in the order written, which is the order of their numbers.
    public var references: [Reference]
    /// Companion documents and web pages, in the order written.
    public var documents: [Document]
    /// Sections after the measures, in the order written.
    public var annexes: [Section]
    /// CommonMark.
    public var disclaimer: String?
    /// CommonMark.
    public var funding: String?
    /// CommonMark.
    public var acknowledgements: String?
    /// The id of the statement that this one translates.
    public var translationOf: String?
    /// The same statement in other languages, as far as it was exported with this one: the original first, then by
    /// language tag. Absent where there is none.
    public var translations: [Translation]?
    /// An SPDX licence identifier.
    public var license: String?
    /// A DOI without resolver, `10.…/…`.
    public var doi: String?
    /// Headings and words of the statement's language by their key, see ``Label``.
    public var labels: [String: String]
    /// Counts and lists in the statement's language.
    public var words: Words?
    /// The statement's own `x-` keys, untouched.
    public var extensions: [String: JSONValue]

    /// Makes a published statement of its parts.
    public init(
        schema: String, id: String, title: String, subtitle: String? = nil, language: Language, stage: Term,
        version: String? = nil, date: CalendarDate? = nil, network: Network? = nil, leads: [Party] = [],
        summary: String? = nil, preamble: String? = nil, sections: [Section] = [], addressees: [String] = [],
        call: Call, measureGroups: [MeasureGroup] = [], measures: [Measure] = [], endorsement: Endorsement? = nil,
        endorsers: Endorsers, quotes: [Quote] = [], contacts: [Contact] = [], timeline: [Event] = [],
        references: [Reference] = [], documents: [Document] = [], annexes: [Section] = [],
        disclaimer: String? = nil, funding: String? = nil, acknowledgements: String? = nil,
        translationOf: String? = nil, translations: [Translation]? = nil, license: String? = nil, doi: String? = nil,
        labels: [String: String] = [:], words: Words? = nil, extensions: [String: JSONValue] = [:]
    ) {
        self.schema = schema
        self.id = id
        self.title = title
        self.subtitle = subtitle
        self.language = language
        self.stage = stage
        self.version = version
        self.date = date
        self.network = network
        self.leads = leads
        self.summary = summary
        self.preamble = preamble
        self.sections = sections
        self.addressees = addressees
        self.call = call
        self.measureGroups = measureGroups
        self.measures = measures
        self.endorsement = endorsement
        self.endorsers = endorsers
        self.quotes = quotes
        self.contacts = contacts
        self.timeline = timeline
        self.references = references
        self.documents = documents
        self.annexes = annexes
        self.disclaimer = disclaimer
        self.funding = funding
        self.acknowledgements = acknowledgements
        self.translationOf = translationOf
        self.translations = translations
        self.license = license
        self.doi = doi
        self.labels = labels
        self.words = words
        self.extensions = extensions
    }

    private enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case id, title, subtitle, language, stage, version, date, network, leads, summary, preamble, sections
        case addressees, call, measureGroups, measures, endorsement, endorsers, quotes, contacts, timeline
        case references, documents, annexes, disclaimer, funding, acknowledgements, translationOf, translations
        case license, doi, labels, words, extensions
    }
}
