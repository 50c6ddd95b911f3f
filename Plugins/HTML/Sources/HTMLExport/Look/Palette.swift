internal import ExporterKit

/// The colours of a page, in light or in dark.
struct Palette {
    /// What a colour is for. The style sheet's custom properties have these names.
    enum Role: String, CaseIterable {
        /// What everything stands on.
        case paper
        /// Text.
        case ink
        /// Text that steps back.
        case soft
        /// Rules between parts.
        case line
        /// What the table of contents and counts stand on.
        case tint
        /// Links, bars and the numbers of measures.
        case accent
    }

    private var colours: [Role: Colour]

    /// The colours of the style sheet.
    static let light = Palette([
        .paper: "#ffffff", .ink: "#1c2330", .soft: "#4d586a", .line: "#d5dae2", .tint: "#f3f6fa", .accent: "#0b4f8a",
    ])
    /// The colours of the style sheet for readers who prefer a dark page.
    static let dark = Palette([
        .paper: "#12161d", .ink: "#e6eaf0", .soft: "#b0bac8", .line: "#343d4b", .tint: "#1b212b", .accent: "#8cc4f7",
    ])

    private init(_ colours: [Role: String]) {
        self.colours = colours.compactMapValues(Colour.init)
    }

    subscript(role: Role) -> Colour? {
        get { colours[role] }
        set { colours[role] = newValue }
    }

    /// The declarations of the custom properties.
    var css: String {
        Role.allCases.compactMap { role in colours[role].map { "--\(role.rawValue): \($0.text);" } }
            .joined(separator: " ")
    }

    /// The pairs that text is set in whose contrast is below what WCAG 2.2 asks for (1.4.3, level AA).
    var faults: [String] {
        var faults: [String] = []
        for ground in [Role.paper, .tint] {
            for text in [Role.ink, .soft, .accent] {
                guard let a = colours[text], let b = colours[ground] else { continue }
                let ratio = a.contrast(with: b)
                guard ratio < Self.least else { continue }
                faults.append(
                    "`\(text.rawValue)` \(a.text) on `\(ground.rawValue)` \(b.text) has a contrast of "
                        + "\(Self.text(ratio)) : 1, and WCAG 2.2 (1.4.3) asks for 4.5 : 1")
            }
        }
        return faults
    }

    private static let least = 4.5

    /// Two decimals, cut off rather than rounded, so that what fails never looks like what passes.
    private static func text(_ ratio: Double) -> String {
        let hundredths = Int(ratio * 100)
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
}
