internal import ExporterKit

/// What makes a page look like an organisation's own: colours, fonts, logo.
struct Theme {
    /// A typeface, with its files where it has any.
    struct Typeface {
        /// A face of it, in the page.
        struct Face {
            var source: String
            /// A number from 1 to 1000 (CSS Fonts 4).
            var weight = 400
            var isItalic = false
        }

        var family: String
        var faces: [Face] = []
    }

    /// An image with its text alternative.
    struct Logo {
        var source: String
        var alternative: String
    }

    var light = Palette.light
    var dark = Palette.dark
    /// Of running text.
    var text: Typeface?
    /// Of headings, tables and labels.
    var headings: Typeface?
    var logo: Logo?

    /// What comes after the style sheet.
    var css: String {
        var css = [text, headings].compactMap(\.self).map(Self.faces).joined()
        css += ":root { \(light.css)"
        if let text { css += " --serif: \"\(text.family)\", Charter, Cambria, Georgia, serif;" }
        if let headings { css += " --sans: \"\(headings.family)\", system-ui, \"Noto Sans\", Arial, sans-serif;" }
        css += " }\n@media screen and (prefers-color-scheme: dark) { :root { \(dark.css) } }\n"
        return css
    }

    private static func faces(of typeface: Typeface) -> String {
        typeface.faces.map { face in
            """
            @font-face { font-family: "\(typeface.family)"; src: url(\(face.source)); font-weight: \(face.weight); \
            font-style: \(face.isItalic ? "italic" : "normal"); font-display: swap; }

            """
        }.joined()
    }
}
