package import StatementProtocol

/// What few endorsers have, in memory of its own, which is taken once there is any of it.
package struct EndorserDetails: Sendable {
    private struct Values: Sendable {
        var id: Located<String>?
        var role: Located<EndorserRole>?
        var status: Located<EndorserStatus>?
        var display: Located<EndorserDisplay>?
        var transparencyRegister: Located<String>?
        var ror: Located<String>?
        var extensions: [String: JSONValue] = [:]
    }

    /// Nothing, or one.
    private var values: [Values] = []

    private mutating func change(_ change: (inout Values) -> Void) {
        if values.isEmpty { values = [Values()] }
        change(&values[0])
    }

    package var id: Located<String>? {
        get { values.isEmpty ? nil : values[0].id }
        set { change { $0.id = newValue } }
    }

    package var role: Located<EndorserRole>? {
        get { values.isEmpty ? nil : values[0].role }
        set { change { $0.role = newValue } }
    }

    package var status: Located<EndorserStatus>? {
        get { values.isEmpty ? nil : values[0].status }
        set { change { $0.status = newValue } }
    }

    package var display: Located<EndorserDisplay>? {
        get { values.isEmpty ? nil : values[0].display }
        set { change { $0.display = newValue } }
    }

    package var transparencyRegister: Located<String>? {
        get { values.isEmpty ? nil : values[0].transparencyRegister }
        set { change { $0.transparencyRegister = newValue } }
    }

    package var ror: Located<String>? {
        get { values.isEmpty ? nil : values[0].ror }
        set { change { $0.ror = newValue } }
    }

    package var extensions: [String: JSONValue] {
        get { values.isEmpty ? [:] : values[0].extensions }
        set { change { $0.extensions = newValue } }
    }
}
