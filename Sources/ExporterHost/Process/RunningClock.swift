import Synchronization

/// The time by which exporters have deadlines. It stands still while this process does: while it is stopped (SIGSTOP, or
/// Ctrl-Z in a terminal), or the machine sleeps, nobody could have taken an answer.
enum RunningClock {
    /// How often somebody asks for the time at least while there are deadlines.
    static let tick = Duration.milliseconds(500)
    /// After how long without being asked the process has not run.
    private static let longestGap = Duration.seconds(2)

    private static let state = Mutex((asked: ContinuousClock.now, lost: Duration.zero))

    static var now: ContinuousClock.Instant {
        state.withLock { state in
            let now = ContinuousClock.now
            let gap = state.asked.duration(to: now)
            if gap > longestGap { state.lost += gap - tick }
            state.asked = now
            return now - state.lost
        }
    }
}
