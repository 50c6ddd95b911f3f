internal import ExporterKit

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Reads a theme from a JSON file, and says all that is wrong with it at once.
struct ThemeReader {
    private let folder: String
    private var problems: [String] = []

    /// Reads the file at `path`; the files that it names are looked for beside it.
    ///
    /// - Throws: all that is wrong with the theme.
    static func read(path: String) throws(ExportError) -> Theme {
        let value: JSONValue
        do {
            value = try JSONDecoder().decode(JSONValue.self, from: Data(contentsOf: URL(filePath: path)))
        } catch {
            throw ExportError("the theme \(VisibleText.of(path)) is not JSON: \(Self.reason(error))")
        }
        var reader = ThemeReader(folder: String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
        let theme = reader.theme(value)
        guard reader.problems.isEmpty else {
            throw ExportError(
                "the theme \(VisibleText.of(path)) cannot be used: " + reader.problems.joined(separator: "; "))
        }
        return theme
    }

    private init(folder: String) {
        self.folder = folder
    }

    private static func reason(_ error: any Error) -> String {
        guard case DecodingError.dataCorrupted(let context)? = error as? DecodingError else { return "\(error)" }
        return context.underlyingError.map { "\($0)" } ?? context.debugDescription
    }

    private mutating func theme(_ value: JSONValue) -> Theme {
        var theme = Theme()
        for (key, value) in sorted(value, "the theme", keys: ["$schema", "light", "dark", "fonts", "logo"]) {
            switch key {
            case "light": read(value, key, into: &theme.light)
            case "dark": read(value, key, into: &theme.dark)
            case "fonts":
                for (use, value) in sorted(value, key, keys: ["text", "headings"]) {
                    let typeface = typeface(value, "fonts.\(use)")
                    if use == "text" { theme.text = typeface } else { theme.headings = typeface }
                }
            case "logo": theme.logo = logo(value)
            default: break
            }
        }
        return theme
    }

    private mutating func read(_ value: JSONValue, _ name: String, into palette: inout Palette) {
        let roles = Palette.Role.allCases.map(\.rawValue)
        let before = problems.count
        for (key, value) in sorted(value, name, keys: roles) {
            guard let role = Palette.Role(rawValue: key) else { continue }
            guard case .string(let text) = value, let colour = Colour(text) else {
                problems.append("`\(name).\(key)` is no colour, which is written as #rrggbb")
                continue
            }
            palette[role] = colour
        }
        if problems.count == before { problems += palette.faults.map { "`\(name)`: \($0)" } }
    }

    private mutating func typeface(_ value: JSONValue, _ name: String) -> Theme.Typeface? {
        var typeface: Theme.Typeface?
        let members = members(of: value, name, keys: ["family", "files"])
        if let family = text(members["family"], "\(name).family") {
            let isPlain = family.unicodeScalars.allSatisfy { scalar in
                scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                    || " -_".unicodeScalars.contains(scalar)
            }
            if isPlain {
                typeface = Theme.Typeface(family: family)
            } else {
                problems.append("`\(name).family` has other signs than letters, digits, spaces and hyphens")
            }
        }
        guard let files = members["files"] else { return typeface }
        guard case .array(let files) = files else {
            problems.append("`\(name).files` is no list")
            return typeface
        }
        for (index, file) in files.enumerated() {
            if let face = face(file, "\(name).files[\(index)]") { typeface?.faces.append(face) }
        }
        return typeface
    }

    private mutating func face(_ value: JSONValue, _ name: String) -> Theme.Typeface.Face? {
        let members = members(of: value, name, keys: ["file", "weight", "italic"])
        guard let source = embedded(members["file"], "\(name).file", .font) else { return nil }
        var face = Theme.Typeface.Face(source: source)
        switch members["weight"] {
        case nil: break
        case .integer(let weight) where (1...1000).contains(weight): face.weight = weight
        default: problems.append("`\(name).weight` is no whole number from 1 to 1000")
        }
        switch members["italic"] {
        case nil: break
        case .boolean(let isItalic): face.isItalic = isItalic
        default: problems.append("`\(name).italic` is neither true nor false")
        }
        return face
    }

    private mutating func logo(_ value: JSONValue) -> Theme.Logo? {
        let members = members(of: value, "logo", keys: ["file", "alternative"])
        let source = embedded(members["file"], "logo.file", .image)
        let alternative = text(members["alternative"], "logo.alternative")
        guard let source, let alternative else { return nil }
        return Theme.Logo(source: source, alternative: alternative)
    }

    private mutating func embedded(_ value: JSONValue?, _ name: String, _ kind: EmbeddedFile.Kind) -> String? {
        guard let file = text(value, name) else { return nil }
        do throws(ExportError) {
            return try EmbeddedFile(path: file.hasPrefix("/") ? file : folder + "/" + file, kind: kind).source
        } catch {
            problems.append("`\(name)`: \(error.message)")
            return nil
        }
    }

    private mutating func text(_ value: JSONValue?, _ name: String) -> String? {
        if case .string(let text)? = value, !text.isEmpty { return text }
        problems.append(value == nil ? "`\(name)` is missing" : "`\(name)` is no text")
        return nil
    }

    /// The members in an order that is always the same.
    private mutating func sorted(
        _ value: JSONValue, _ name: String, keys: [String]
    ) -> [(key: String, value: JSONValue)] {
        members(of: value, name, keys: keys).sorted { $0.key < $1.key }
    }

    private mutating func members(of value: JSONValue, _ name: String, keys: [String]) -> [String: JSONValue] {
        guard case .object(let members) = value else {
            problems.append("`\(name)` is no object")
            return [:]
        }
        for key in members.keys.sorted() where !keys.contains(key) {
            let meant = EditDistance.nearest(to: key, in: keys).map { ": did you mean `\($0)`?" } ?? ""
            problems.append(
                "unknown key `\(VisibleText.of(key))` in \(name == "the theme" ? name : "`\(name)`")\(meant)")
        }
        return members.filter { keys.contains($0.key) }
    }
}
