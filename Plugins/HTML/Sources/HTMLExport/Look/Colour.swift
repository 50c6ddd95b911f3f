#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A colour of the sRGB space without transparency.
struct Colour: Hashable {
    /// The channels, 0 to 255.
    let red, green, blue: UInt8

    /// Reads `#rgb` or `#rrggbb` (CSS Color 4, section 5.2); nothing where it is not written so.
    init?(_ text: String) {
        guard text.utf8.first == UInt8(ascii: "#") else { return nil }
        let digits = text.utf8.dropFirst().compactMap { Character(Unicode.Scalar($0)).hexDigitValue }.map(UInt8.init)
        switch (digits.count, text.utf8.count) {
        case (3, 4): (red, green, blue) = (digits[0] * 17, digits[1] * 17, digits[2] * 17)
        case (6, 7):
            (red, green, blue) = (
                digits[0] << 4 | digits[1], digits[2] << 4 | digits[3], digits[4] << 4 | digits[5]
            )
        default: return nil
        }
    }

    /// `#rrggbb`.
    var text: String {
        "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// The contrast ratio with another colour (WCAG 2.2), 1 to 21.
    func contrast(with other: Colour) -> Double {
        let luminances = [luminance, other.luminance]
        return ((luminances.max() ?? 0) + 0.05) / ((luminances.min() ?? 0) + 0.05)
    }

    /// The relative luminance (WCAG 2.2), 0 to 1.
    private var luminance: Double {
        let linear = [red, green, blue].map { channel in
            let value = Double(channel) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }
}
