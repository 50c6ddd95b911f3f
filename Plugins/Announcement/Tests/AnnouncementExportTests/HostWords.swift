import ExporterKit
import Foundation

/// The words that the host publishes in a language, read from its file: as much of YAML as these files have.
struct HostWords {
    private let language: String
    private var texts: [String: String] = [:]

    init(_ language: String) throws {
        self.language = language
        let file = Fixture.root.appending(path: "Sources/LanguageData/Languages/\(language).yaml")
        var section = ""
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":"), line.first != "#" else { continue }
            let key = line[..<colon].drop { $0 == " " }
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            if line.first != " " { section = value.isEmpty ? String(key) : "" }
            texts[(line.first == " " ? section + "/" : "") + key] = String(value)
        }
    }

    /// All words of the file, in lower case.
    var words: Set<String> {
        Set(texts.values.flatMap { $0.lowercased().split { !$0.isLetter }.map(String.init) })
    }

    private func text(_ path: String) -> String {
        var text = texts[path, default: path]
        if text.first == "\"" { text = String(text.dropFirst().dropLast()) }
        return text.replacing("\\xA0", with: "\u{A0}").replacing("\\u202F", with: "\u{202F}")
    }

    /// The elements of a list, and the keys and values of a mapping on one line.
    private func parts(_ path: String) -> [String] {
        let text = self.text(path).dropFirst().dropLast()
        guard text.contains("\"") else {
            return text.split(separator: ", ").map(String.init)
        }
        return text.split(separator: "\"").map { $0.drop { ", ".contains($0) } }.filter { !$0.isEmpty && $0 != " " }
            .map { String($0.hasSuffix(": ") ? $0.dropLast(2) : $0) }
    }

    var labels: [String: String] {
        Dictionary(uniqueKeysWithValues: Label.allCases.map { ($0.rawValue, text("labels/\($0.rawValue)")) })
    }

    func purpose(_ value: String) -> String { text("purpose/\(value)") }

    var marks: PublishedStatement.QuotationMarks {
        // A space at the edge of a mark is part of it.
        let marks = text("quotation-marks").split(separator: "\"").filter { !"[], ".contains($0) }.map(String.init)
        return .init(opening: marks[0], closing: marks[1], innerOpening: marks[2], innerClosing: marks[3])
    }

    func count(_ count: Int, _ noun: String) -> String {
        let parts = self.parts("counts/\(noun)")
        let category = PluralCategory(of: count, in: language).rawValue
        let form = parts.firstIndex(of: category).map { parts[$0 + 1] } ?? parts.last ?? ""
        return form.replacing("{count}", with: String(count))
    }

    func claim(_ qualifier: String, _ what: String) -> String {
        qualifier == "exactly" ? what : text("qualifier/\(qualifier)").replacing("{what}", with: what)
    }

    func list(_ items: [String]) -> String {
        items.count < 2
            ? items.joined() : items.dropLast().joined(separator: ", ") + text("list-and") + items[items.count - 1]
    }

    func date(_ date: PublishedStatement.CalendarDate) -> PublishedStatement.CalendarDate {
        let parts = date.value.split(separator: "-").compactMap { Int($0) }
        let alone = texts["months-alone"] != nil && parts.count == 2
        let months = self.parts(alone ? "months-alone" : "months")
        let format = ["year-format", "month-format", "day-format"][parts.count - 1]
        let first = texts["first-day"] == nil ? "1" : self.text("first-day")
        let day = parts.count > 2 ? (parts[2] == 1 ? first : String(parts[2])) : ""
        let text = (texts[format] == nil ? "{year}" : self.text(format)).replacing("{year}", with: String(parts[0]))
            .replacing("{month}", with: parts.count > 1 ? months[parts[1] - 1] : "")
            .replacing("{day}", with: day)
        return .init(value: date.value, text: text)
    }

    /// A statement with all that the host puts into the language.
    func put(into statement: inout PublishedStatement) {
        statement.language = .init(tag: language, name: text("name"), direction: "ltr", quotationMarks: marks)
        statement.labels = labels
        statement.words = .init(
            measures: count(statement.measures.count, "measure"),
            countries: count(statement.endorsers.byCountry.count, "country"), leads: list(statement.leads.map(\.name)),
            colon: texts["colon"] == nil ? ":" : text("colon"))
        statement.date = statement.date.map(date)
        if var endorsement = statement.endorsement {
            endorsement.closes = endorsement.closes.map(date)
            endorsement.claims = endorsement.claims.map { claim in
                var claim = claim
                claim.asOf = claim.asOf.map(date)
                claim.text = self.claim(claim.qualifier.value, "\(claim.count) \(claim.kind ?? "")")
                return claim
            }
            statement.endorsement = endorsement
        }
        for index in statement.timeline.indices {
            statement.timeline[index].date = date(statement.timeline[index].date)
        }
        for index in statement.contacts.indices {
            statement.contacts[index].purpose.label = purpose(statement.contacts[index].purpose.value)
        }
        for index in statement.endorsers.byKind.indices {
            let kind = statement.endorsers.byKind[index]
            statement.endorsers.byKind[index].text = count(kind.count, kind.term.value)
        }
    }
}
