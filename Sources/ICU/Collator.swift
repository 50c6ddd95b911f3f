#if canImport(_FoundationICU)
    internal import CICU

    /// ICU's collator. Comparing does not change it, so that many threads may.
    final class Collator: @unchecked Sendable {
        private let collator: UnsafeMutableRawPointer?

        init(tag: String) {
            collator = icu_collator(tag)
        }

        deinit {
            if let collator { icu_close(collator) }
        }

        /// Below, at or above 0, as the first text comes before, with or after the second.
        func compare(_ first: String, _ second: String) -> Int {
            guard let collator else { return 0 }
            var (first, second) = (first, second)
            return first.withUTF8 { first in
                second.withUTF8 { second in
                    first.withMemoryRebound(to: CChar.self) { first in
                        second.withMemoryRebound(to: CChar.self) { second in
                            Int(
                                icu_compare(
                                    collator, first.baseAddress, Int32(clamping: first.count), second.baseAddress,
                                    Int32(clamping: second.count)))
                        }
                    }
                }
            }
        }
    }
#else
    internal import Foundation

    /// Foundation's way to ICU.
    struct Collator: Sendable {
        private let locale: Locale

        init(tag: String) {
            locale = Locale(identifier: tag)
        }

        func compare(_ first: String, _ second: String) -> Int {
            first.compare(second, options: [], range: nil, locale: locale).rawValue
        }
    }
#endif
