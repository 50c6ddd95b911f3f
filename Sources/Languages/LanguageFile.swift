internal import Diagnostics
internal import LanguageData
internal import StatementProtocol
internal import Synchronization
internal import YAMLTree

/// A data file of `LanguageData`, read once and when it is first needed.
package struct LanguageFile: Sendable {
    private let root: YAMLNode?
    /// The words for all labels, by their keys.
    package let labels: [String: String]
    /// The lines of each section that is a list of codes with their names.
    private let names: [String: [String: String]]

    /// The codes of the languages that have a file, in alphabetical order.
    package static let languages = places.keys.filter { $0 != others }.sorted()

    /// The file of a language; nothing where it has none.
    package static func of(_ language: String) -> LanguageFile? {
        language == others ? nil : named(language)
    }

    /// What is known of languages without a file: their names and quotation marks.
    package static var ofOthers: LanguageFile? { named(others) }

    private static let others = "others"

    /// The place of each file in `LanguageData`, by its name.
    private static let places = Dictionary(
        (0..<languageDataFileCount).map { (String(cString: languageDataFile($0).name), $0) },
        uniquingKeysWith: { first, _ in first })

    /// A file takes longer to read than a small statement to publish.
    private static let read = Mutex<[String: LanguageFile]>([:])

    private static func named(_ name: String) -> LanguageFile? {
        read.withLock { files in
            if let file = files[name] { return file }
            guard let place = places[name] else { return nil }
            let data = languageDataFile(place)
            let bytes = Array(UnsafeBufferPointer(start: data.bytes, count: data.count))
            let file = LanguageFile(SourceFile(path: "\(name).yaml", bytes: bytes))
            files[name] = file
            return file
        }
    }

    private init(_ file: SourceFile) {
        let root = YAMLReader.read(file).root
        self.root = root
        labels = Dictionary(
            Label.allCases.map { ($0.rawValue, root?["labels"]?[$0.rawValue]?.text ?? $0.rawValue) },
            uniquingKeysWith: { first, _ in first })
        var names: [String: [String: String]] = [:]
        for section in ["countries", "names", "quotation-marks"] {
            guard let lines = root?[section]?.text?.split(separator: "\n") else { continue }
            names[section] = Dictionary(
                lines.map { line in
                    let code = line.prefix { $0 != " " }
                    return (String(code), String(line.dropFirst(code.count + 1)))
                }, uniquingKeysWith: { first, _ in first })
        }
        self.names = names
    }

    /// The text at a path of keys.
    package func text(_ path: String...) -> String? {
        node(path)?.text
    }

    /// The texts of the list at a path of keys.
    package func texts(_ path: String...) -> [String]? {
        guard let nodes = node(path)?.items else { return nil }
        return nodes.compactMap(\.text)
    }

    /// Every text by its path, `labels/date`, lines of codes and names as one text.
    package var all: [String: String] {
        var all: [String: String] = [:]
        func add(_ node: YAMLNode?, _ path: String) {
            guard let entries = node?.entries else { return }
            for entry in entries {
                guard let key = entry.key.text else { continue }
                let path = path.isEmpty ? key : "\(path)/\(key)"
                if let text = entry.value.text { all[path] = text } else { add(entry.value, path) }
            }
        }
        add(root, "")
        return all
    }

    /// The name for a code in a section that is lines of both.
    package func name(_ section: String, _ code: String) -> String? {
        names[section]?[code]
    }

    private func node(_ path: [String]) -> YAMLNode? {
        path.reduce(root) { node, key in node?[key] }
    }
}
