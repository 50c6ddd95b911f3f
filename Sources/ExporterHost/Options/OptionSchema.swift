package import StatementProtocol
import TextMetrics

/// The options that an exporter declares, as far as the host reads their JSON Schema: types, bounds and enumerations.
package struct OptionSchema: Sendable {
    /// An option for people.
    package struct Option: Sendable, Hashable {
        package var name: String
        /// What it does, where the exporter says so.
        package var summary: String?
        /// What it takes, as in "a whole number from 40 to 200".
        package var values: String
        /// What holds where the user says nothing, as users write it.
        package var defaultValue: String?
    }

    private let properties: [String: JSONValue]

    /// Reads a schema of an object; anything else has no options.
    package init(_ schema: JSONValue) {
        if case .object(let object) = schema, case .object(let properties) = object["properties"] {
            self.properties = properties
        } else {
            properties = [:]
        }
    }

    /// The options by name.
    package var options: [Option] {
        properties.sorted { $0.key < $1.key }.map { name, schema in
            let schema = PropertySchema(schema)
            return Option(
                name: VisibleText.of(name), summary: schema.summary.map(VisibleText.of), values: schema.values,
                defaultValue: schema.defaultValue.map(VisibleText.of))
        }
    }

    /// The values of a user's settings; of two settings of one option the later one counts.
    ///
    /// - Throws: A fault with the code `badOption` for an option that is not declared, or a value it does not take.
    package func values(
        of settings: [OptionSetting], for location: ExporterLocation
    ) throws(ExporterFault) -> [String: JSONValue] {
        var values: [String: JSONValue] = [:]
        for setting in settings where setting.exporter == location.name {
            guard let property = properties[setting.option] else { throw unknown(setting, location) }
            let schema = PropertySchema(property)
            guard let value = schema.value(of: setting.value) else {
                throw refused(setting, schema, location)
            }
            values[setting.option] = value
        }
        return values
    }

    /// The paths among the values of options.
    func paths(in values: [String: JSONValue]) -> [String] {
        values.compactMap { name, value in
            guard case .string(let path) = value, let property = properties[name], PropertySchema(property).takesPath
            else { return nil }
            return path
        }
    }

    private func unknown(_ setting: OptionSetting, _ location: ExporterLocation) -> ExporterFault {
        let names = properties.keys.sorted()
        let meant = EditDistance.nearest(to: setting.option, in: names).map { ": did you mean `\($0)`?" } ?? ""
        return ExporterFault(
            .badOption, location,
            "the exporter `\(location.name)` has no option `\(VisibleText.of(setting.option))`\(meant)",
            help: names.isEmpty
                ? "It has no options."
                : "Its options are \(names.map { "`\(VisibleText.of($0))`" }.joined(separator: ", ")).")
    }

    private func refused(
        _ setting: OptionSetting, _ schema: PropertySchema, _ location: ExporterLocation
    ) -> ExporterFault {
        let meant = EditDistance.nearest(to: setting.value, in: schema.words).map { ": did you mean `\($0)`?" } ?? ""
        return ExporterFault(
            .badOption, location,
            "the option `\(setting.option)` of the exporter `\(location.name)` does not take "
                + "`\(VisibleText.of(setting.value.prefix(100)))`\(meant)",
            help: "It takes \(schema.values).")
    }
}
