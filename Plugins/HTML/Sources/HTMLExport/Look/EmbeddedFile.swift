internal import ExporterKit

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// A file within the page, as the address that holds it (`data:`, RFC 2397).
struct EmbeddedFile {
    /// What a file may be used for.
    enum Kind {
        case image, font
    }

    /// `data:image/png;base64,…`.
    let source: String

    /// Reads a file.
    ///
    /// - Throws: why it cannot be in the page.
    init(path: String, kind: Kind) throws(ExportError) {
        let data: Data
        do {
            data = try Data(contentsOf: URL(filePath: path))
        } catch {
            throw ExportError("there is no file \(VisibleText.of(path)) that can be read")
        }
        guard data.count <= Self.limit else {
            throw ExportError("\(VisibleText.of(path)) has \(data.count / 1024) KiB, and a page takes up to 1024")
        }
        guard let mediaType = Self.mediaType(of: data, kind) else {
            let kinds = kind == .image ? "an SVG, PNG, JPEG or WebP image" : "a WOFF2 or WOFF font"
            throw ExportError("\(VisibleText.of(path)) is not \(kinds)")
        }
        source = "data:\(mediaType);base64,\(data.base64EncodedString())"
    }

    private static let limit = 1 << 20

    /// By what the file begins with, whatever its name.
    private static func mediaType(of data: Data, _ kind: Kind) -> String? {
        let start = Array(data.prefix(12))
        switch kind {
        case .font:
            return start.starts(with: Array("wOF2".utf8))
                ? "font/woff2" : start.starts(with: Array("wOFF".utf8)) ? "font/woff" : nil
        case .image:
            if start.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return "image/png" }
            if start.starts(with: [0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
            if start.starts(with: Array("RIFF".utf8)), start.dropFirst(8).starts(with: Array("WEBP".utf8)) {
                return "image/webp"
            }
            let text = String(decoding: data.prefix(4096), as: UTF8.self)
            let isMarkup = text.first { !$0.isWhitespace && $0 != "\u{FEFF}" } == "<"
            return isMarkup && text.contains("<svg") ? "image/svg+xml" : nil
        }
    }
}
