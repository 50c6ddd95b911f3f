package import Diagnostics
package import StatementFormat

/// Something that a statement must or should be: what it is, why, how to mend it, and the check itself.
package struct Rule: Sendable {
    /// A slug, as it stands in brackets behind a message.
    package let id: String
    package let severity: Severity
    /// The earliest stage that it applies to.
    package let stage: Stage
    /// What it finds, in a sentence.
    package let what: String
    /// Why that is bad.
    package let why: String
    /// What to do.
    package let fix: String
    /// A text that it finds fault with: keys of a statement, or a whole one.
    package let bad: String
    /// The same without the fault.
    package let good: String
    /// The team's policy that the examples are checked with, for rules that need one.
    package let policy: String?
    /// Whether it can neither be turned off nor be lowered nor be suppressed, since exports rely on it.
    package let isFixed: Bool
    package let check: Check

    package enum Check: Sendable {
        /// Found while the file is read, before there is a statement.
        case reading
        /// Found in the comments that suppress findings.
        case suppressions
        /// Looks at the values in its scope; rules are written with `.value`.
        case scalar(ValueScope, @Sendable (DeclaredScalar, inout Findings) -> Void)
        /// Looks at the statement as a whole.
        case statement(@Sendable (Statement, inout Findings) -> Void)
    }

    init(
        _ id: String, _ severity: Severity = .error, from stage: Stage = .draft, what: String, why: String, fix: String,
        bad: String, good: String, policy: String? = nil, isFixed: Bool = false, check: Check
    ) {
        self.id = id
        self.severity = severity
        self.stage = stage
        self.what = what
        self.why = why
        self.fix = fix
        self.bad = bad
        self.good = good
        self.policy = policy
        // What is found while reading is what could not be read.
        if case .reading = check { self.isFixed = true } else { self.isFixed = isFixed }
        self.check = check
    }
}

extension Rule {
    /// All rules in the order in which they are listed. A new rule is a file of its own and a line here.
    package static let all: [Rule] = [
        // Found while reading.
        .encoding, .syntax, .limits, .severalDocuments, .customTag, .undefinedAlias, .unusedAnchor, .privateAlias,
        .duplicateKey, .unknownKey, .missingKey, .emptyValue, .wrongType, .unknownValue, .include, .csv,
        // Values.
        .unquotedScalar, .invalidID, .invalidLanguage, .invalidDate, .unknownCountry, .malformedURL, .malformedEmail,
        .malformedPhone, .malformedDOI, .malformedROR, .malformedTransparencyRegister, .malformedLicense,
        // Texts.
        .controlCharacter, .bidirectionalControl, .mojibake, .invisibleCharacter, .notNFC, .straySpace, .placeholder,
        .cutByComment, .commentInText, .keyInText, .listInText, .rawHTML, .unsupportedMarkup, .brokenMarkup,
        .signAsMarkup, .linkScheme, .bareAddress, .headingInMeasure, .numberInTitle, .wordList, .markupInLine,
        .quotationMarks, .quotedLine, .contactDataOfEndorser, .obfuscatedEmail,
        // The statement as a whole.
        .duplicateID, .unknownGroup, .unknownCategory, .unknownReference, .unusedReference, .duplicateEndorser,
        .nearDuplicateEndorser, .sameIdentifier, .sameName, .personWithoutKind, .noteAmongEndorsers, .lostLetters,
        .statusInName, .revealedEndorser, .duplicateLead, .duplicateEntry, .repeatedItem,
        .addressAsName, .networkName, .wrongOriginal, .reversedPeriod, .pastDeadline, .distantDate,
        // What a stage demands.
        .measureWithoutText, .sectionWithoutText, .noAddressee, .noIntroduction, .unusedGroup, .noEndorsementContact,
        .noEndorsementDates, .endorsedOutsidePeriod, .noDisclaimer, .referenceWithoutLink, .noDate, .contradictedDate,
        .contradictedClaim, .pendingEndorser, .noEndorsers, .draftPublished, .unusedCategory, .quoteWithoutSpeaker,
        .unapprovedQuote,
        .timelineContradiction, .translatedMeasures, .translatedFacts,
        // What the team's policy demands.
        .categoryOutsidePolicy, .tooManyMeasures, .tooManyWords,
        // Comments that suppress findings.
        .invalidSuppression, .unusedSuppression,
    ]

    package static func named(_ id: String) -> Rule? { byID[id] }

    private static let byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
}
