extension PublishedStatement {
    /// Whether the measures are in order of priority, as far as there is an order of what there is more than one of.
    public var isRanked: Bool { call.ranked && measures.count > 1 }

    /// The heading of the measures.
    public struct Call: Codable, Sendable, Hashable {
        /// Plain text; the language's "Call for Action" where the statement has none of its own.
        public var title: String
        /// CommonMark.
        public var text: String?
        /// Whether the order of the measures is their priority.
        public var ranked: Bool

        /// Makes a call of its parts.
        public init(title: String, text: String? = nil, ranked: Bool) {
            self.title = title
            self.text = text
            self.ranked = ranked
        }
    }

    /// A theme of measures.
    public struct MeasureGroup: Codable, Sendable, Hashable {
        /// A slug, unique in the statement.
        public var id: String
        /// Plain text.
        public var title: String
        /// CommonMark.
        public var text: String?
        /// The ids of its measures in published order.
        public var measures: [String]
        /// `x-` keys, untouched.
        public var extensions: [String: JSONValue]

        /// Makes a measure group of its parts.
        public init(
            id: String, title: String, text: String? = nil, measures: [String] = [],
            extensions: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.title = title
            self.text = text
            self.measures = measures
            self.extensions = extensions
        }
    }

    /// A measure that the statement calls for.
    public struct Measure: Codable, Sendable, Hashable {
        /// A slug, unique in the statement; `measure-` and the number where the statement has none.
        public var id: String
        /// `1`, `2`, and `1.1` for a measure within a measure.
        public var number: String
        /// Plain text.
        public var title: String
        /// CommonMark.
        public var text: String?
        /// CommonMark.
        public var rationale: String?
        /// The id of its theme.
        public var group: String?
        /// Whom this measure calls on where that differs from the statement; plain text.
        public var addressees: [String]
        /// Until when.
        public var deadline: CalendarDate?
        /// The measures within this one, one level deep.
        public var measures: [Measure]
        /// `x-` keys, untouched.
        public var extensions: [String: JSONValue]

        /// Makes a measure of its parts.
        public init(
            id: String, number: String, title: String, text: String? = nil, rationale: String? = nil,
            group: String? = nil, addressees: [String] = [], deadline: CalendarDate? = nil,
            measures: [Measure] = [], extensions: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.number = number
            self.title = title
            self.text = text
            self.rationale = rationale
            self.group = group
            self.addressees = addressees
            self.deadline = deadline
            self.measures = measures
            self.extensions = extensions
        }
    }
}
