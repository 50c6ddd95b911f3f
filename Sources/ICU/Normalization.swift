#if canImport(_FoundationICU)
    internal import CICU

    extension String {
        /// The text in Unicode Normalization Form C (UAX 15).
        package var inFormC: String { normalized(composed: true) }

        /// The text in Unicode Normalization Form D (UAX 15).
        package var inFormD: String { normalized(composed: false) }

        private func normalized(composed: Bool) -> String {
            let text = Array(utf16)
            // Text in UTF-16 grows to at most four times its length.
            guard text.count < Int32.max / 4 else { return self }
            var result: [UInt16] = []
            var room = text.count + 16
            while true {
                var count: Int32 = -1
                result = [UInt16](unsafeUninitializedCapacity: room) { buffer, initialized in
                    count = text.withUnsafeBufferPointer {
                        icu_normalize(
                            composed ? 1 : 0, $0.baseAddress, Int32($0.count), buffer.baseAddress, Int32(buffer.count))
                    }
                    initialized = max(0, min(Int(count), room))
                }
                if count < 0 { return self }
                if count <= room { return String(decoding: result, as: UTF16.self) }
                room = Int(count)
            }
        }
    }
#else
    internal import Foundation

    extension String {
        /// The text in Unicode Normalization Form C (UAX 15).
        package var inFormC: String { precomposedStringWithCanonicalMapping }

        /// The text in Unicode Normalization Form D (UAX 15).
        package var inFormD: String { decomposedStringWithCanonicalMapping }
    }
#endif
