import Foundation
import Testing

extension Trait where Self == TimeLimitTrait {
    /// A minute: plenty for what takes no longer than a text is long, and too little for what takes the square of that. With
    /// a sanitizer, which slows down all tests that run at the same time, only what never ends is to be noticed.
    static var plentyOfTime: Self {
        let environment = ProcessInfo.processInfo.environment
        let isSanitized = environment["ASAN_OPTIONS"] != nil || environment["TSAN_OPTIONS"] != nil
        return .timeLimit(.minutes(isSanitized ? 20 : 1))
    }
}
