internal import Diagnostics
internal import ExporterHost
internal import StatementPublishing
internal import StatementRules
internal import TextMetrics

/// What has to be known of all statements before the first is exported.
struct ExportPlan: Sendable {
    /// What there is.
    var tally = Checking.Tally()
    /// Which of them say the same in several languages.
    var translations = Translations()

    /// Looks at all statements; checks them only where one may be a translation.
    ///
    /// Nothing is kept of them, however many there are. They are read again when it is their turn.
    ///
    /// - Parameter names: The names of the call, to which the ids of all statements become known.
    static func make(_ checking: Checking, jobs: Int, names: OutputNames) async -> ExportPlan {
        var plan = ExportPlan()
        var hasTranslations = false
        plan.tally = await checking.forEach(jobs: 1) { file, _ in
            names.announce(id: StatementLibrary.id(of: file))
            names.protect(file.path)
            return file.bytes.withUnsafeBufferPointer { $0.contains("translation-of") }
        } take: { isTranslation, _ in
            hasTranslations = hasTranslations || isTranslation
        }
        guard hasTranslations, plan.tally.statements > 1 else { return plan }
        let ids = OutputNames()
        _ = await checking.forEach(jobs: jobs) { file, validator in
            let result = validator.validate(file, include: IncludeFolder(of: file.path).files)
            return ExportItem(result, path: file.path, translations: nil)
        } take: { item, number in
            var item = item
            item.claimID(number, of: checking.finder.candidates, in: ids)
            if let version = item.version { plan.translations.add(version) }
        }
        return plan
    }
}
