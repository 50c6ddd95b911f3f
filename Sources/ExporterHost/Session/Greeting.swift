import StatementProtocol

/// The first exchange of a conversation.
struct Greeting {
    let location: ExporterLocation
    let host: String
    let limit: Duration

    /// Says hello and checks the answer.
    func exchange(_ conversation: inout Conversation) async -> Result<ExporterProtocol.ExporterHello, Loss> {
        do throws(Loss) {
            return .success(try await answer(&conversation))
        } catch {
            return .failure(error)
        }
    }

    private func answer(_ conversation: inout Conversation) async throws(Loss) -> ExporterProtocol.ExporterHello {
        conversation.send(RequestMessage.hello(host: host))
        let line: [UInt8]
        switch await conversation.next(within: limit) {
        case .line(let bytes): line = bytes
        case .tooLong(let bytes): throw loss(.breach("it wrote a line that is too long to standard output", bytes))
        case .ended(let partial): throw loss(.ended(partial))
        case .expired(let partial): throw loss(.expired(limit, flag: ExporterLimits.startFlag, partial))
        }
        switch Answer(line) {
        case .hello(let hello):
            guard hello.name == location.name else {
                throw loss(.breach("it calls itself `\(VisibleBytes.of(Array(hello.name.utf8), limit: 60))`", line))
            }
            return hello
        case .foreignHello(let chosen, let version):
            throw loss(.fault(.incompatible(location, chosen: chosen, version: version, host: host)))
        case .refused(let refusal):
            throw loss(.fault(.refused(location, reason: refusal.reason, host: host)))
        case .exported, .failed:
            throw loss(.breach("it answered hello with another message than `hello` or `refused`", line))
        case .breach(let text):
            throw loss(.breach(text, line))
        }
    }

    private func loss(_ reason: Loss.Reason) -> Loss { Loss(reason, isGreeting: true) }
}
