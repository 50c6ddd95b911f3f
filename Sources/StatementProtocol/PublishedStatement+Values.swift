extension PublishedStatement {
    /// The language of a statement.
    public struct Language: Codable, Sendable, Hashable {
        /// A BCP 47 language tag.
        public var tag: String
        /// The language's name for itself, as in "Deutsch".
        public var name: String
        /// `ltr` or `rtl`: the direction of its script.
        public var direction: String

        /// Makes one of its parts.
        public init(tag: String, name: String, direction: String) {
            self.tag = tag
            self.name = name
            self.direction = direction
        }
    }

    /// A value of the format's vocabulary with its name in the statement's language.
    public struct Term: Codable, Sendable, Hashable {
        /// The value as the format writes it.
        public var value: String
        /// Its name in the statement's language.
        public var label: String

        /// Makes one of its parts.
        public init(value: String, label: String) {
            self.value = value
            self.label = label
        }
    }

    /// A day, a month or a year of the Gregorian calendar.
    public struct CalendarDate: Codable, Sendable, Hashable {
        /// ISO 8601: `2024-11-26`, `2024-11` or `2024`.
        public var value: String
        /// The date as the statement's language writes it, `26 November 2024`.
        public var text: String

        /// Makes one of its parts.
        public init(value: String, text: String) {
            self.value = value
            self.text = text
        }
    }

    /// A country, territory or the like.
    public struct Country: Codable, Sendable, Hashable {
        /// An ISO 3166-1 alpha-2 code, or `EU` or `INT`.
        public var code: String
        /// Its name in the statement's language.
        public var name: String

        /// Makes one of its parts.
        public init(code: String, name: String) {
            self.code = code
            self.name = name
        }
    }
}
