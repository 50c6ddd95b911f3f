import Testing
import TextMetrics

struct ByteScannerTests {
    @Test func whatStandsNextIsReadAndElseNothing() {
        var scanner = ByteScanner("10.é")
        let taken = ["1é", "10", "é", ".", "é", "é"].map { scanner.take($0) }
        #expect(taken == [false, true, false, true, true, false])
        #expect(scanner.isAtEnd)
    }

    @Test func bytesThatFitAreCounted() {
        var scanner = ByteScanner("2024-11"[...])
        let counts = [
            scanner.skip(atMost: 2, while: \.isDigit), scanner.skip(while: \.isDigit), scanner.skip(while: \.isLetter),
        ]
        #expect(counts == [2, 2, 0])
        #expect(!scanner.isAtEnd)
    }

    @Test func lettersAndDigitsAreThoseOfASCII() {
        let all = (UInt8.min...UInt8.max)
        #expect(String(decoding: all.filter(\.isDigit), as: UTF8.self) == "0123456789")
        #expect(
            String(decoding: all.filter(\.isLetter), as: UTF8.self)
                == "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
    }
}
