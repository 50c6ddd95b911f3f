import StatementProtocol

/// The first exchange of a conversation.
struct Greeting {
    let location: ExporterLocation
    let host: String
    let limits: ExporterLimits

    /// Says hello and checks the answer, and that the exporter is the one that is meant.
    func exchange(_ conversation: inout Conversation) async -> Result<ExporterProtocol.ExporterHello, Loss> {
        conversation.send(RequestMessage.hello(host: host))
        return await conversation.next(within: limits.start, flag: ExporterLimits.startFlag, isHello: true).flatMap {
            line in
            hello(in: line).flatMap { hello in
                guard hello.name != location.name else { return .success(hello) }
                let name = VisibleBytes.of(Array(hello.name.utf8), limit: 60)
                return .failure(Loss(.breach("it calls itself `\(name)`", line)))
            }
        }.mapError { loss in
            var loss = loss
            loss.isGreeting = true
            return loss
        }
    }

    /// What an exporter says of itself, or what its answer is instead.
    func hello(in line: [UInt8]) -> Result<ExporterProtocol.ExporterHello, Loss> {
        switch Answer(line) {
        case .hello(let hello) where hello.version.utf8.count > 100 || hello.version.isEmpty:
            .failure(Loss(.breach("its version is empty, or longer than 100 bytes", line)))
        case .hello(let hello):
            .success(hello)
        case .foreignHello(let chosen, let version):
            .failure(Loss(.fault(.incompatible(location, chosen: chosen, version: version, host: host))))
        case .refused(let refusal):
            .failure(Loss(.fault(.refused(location, reason: refusal.reason, host: host))))
        case .exported, .failed:
            .failure(Loss(.breach("it answered hello with another message than `hello` or `refused`", line)))
        case .breach(let text):
            .failure(Loss(.breach(text, line)))
        }
    }
}

extension ExporterProtocol.ExporterHello {
    /// What another process of the same exporter says in another way; nothing where both say the same of what users see.
    func difference(to other: Self) -> String? {
        name != other.name ? "name" : formats != other.formats ? "formats" : options != other.options ? "options" : nil
    }
}
