/// How far a statement is; it decides which rules apply.
package enum Stage: String, Vocabulary {
    case draft, consultation, endorsement, published, archived

    package static let synonyms: [String: Self] = [
        "review": .consultation, "comments": .consultation, "open": .endorsement, "final": .published,
        "closed": .published, "public": .published, "old": .archived,
    ]

    package var summary: String {
        switch self {
        case .draft: "being written"
        case .consultation: "out for comments"
        case .endorsement: "final, and open for endorsements"
        case .published: "published"
        case .archived: "kept for the record"
        }
    }

    /// Whether the rules of an earlier or the same stage apply.
    package func includes(_ stage: Stage) -> Bool {
        (Stage.allCases.firstIndex(of: stage) ?? 0) <= (Stage.allCases.firstIndex(of: self) ?? 0)
    }
}

/// What kind of network is behind a statement, in the words of the EU Health Policy Platform.
package enum NetworkKind: String, Vocabulary {
    case thematic, exchange, stakeholder, coalition

    package var summary: String {
        switch self {
        case .thematic: "a Thematic Network, which works on one statement for a year"
        case .exchange: "an Exchange Network, which goes on without an end"
        case .stakeholder: "a Stakeholder Network"
        case .coalition: "a coalition outside the platform"
        }
    }
}

/// Whether the endorsers listed are all of them.
package enum ListCompleteness: String, Vocabulary {
    case complete, partial

    package var summary: String {
        switch self {
        case .complete: "all endorsers are listed"
        case .partial: "there are more endorsers than are listed"
        }
    }
}

/// How a claimed number is meant.
package enum ClaimQualifier: String, Vocabulary {
    case exactly, about
    case atLeast = "at-least"
    case upTo = "up-to"

    package static let allCases: [Self] = [.exactly, .atLeast, .about, .upTo]

    package static let synonyms: [String: Self] = [
        "over": .atLeast, "more-than": .atLeast, "minimum": .atLeast, "around": .about, "approximately": .about,
        "roughly": .about, "circa": .about, "at-most": .upTo, "maximum": .upTo,
    ]

    package var summary: String {
        switch self {
        case .exactly: "the number itself"
        case .atLeast: "the number or more"
        case .about: "roughly the number"
        case .upTo: "the number or fewer"
        }
    }
}

/// What an endorser is.
package enum EndorserKind: String, Vocabulary {
    case organisation, individual, project
    case publicAuthority = "public-authority"

    package static let synonyms: [String: Self] = [
        "person": .individual, "natural-person": .individual, "expert": .individual, "society": .organisation,
        "association": .organisation, "company": .organisation, "ngo": .organisation, "network": .organisation,
        "university": .organisation, "hospital": .organisation, "authority": .publicAuthority,
        "agency": .publicAuthority, "ministry": .publicAuthority, "government": .publicAuthority,
        "public-body": .publicAuthority,
    ]

    package var summary: String {
        switch self {
        case .organisation: "a society, association, company, university, hospital or the like"
        case .individual: "a person who signs for themselves"
        case .project: "a funded project"
        case .publicAuthority: "a ministry, agency, region or the like"
        }
    }
}

/// What an endorser did for the statement.
package enum EndorserRole: String, Vocabulary {
    case lead, core, endorser, supporter

    package static let synonyms: [String: Self] = [
        "coordinator": .lead, "member": .core, "author": .core, "signatory": .endorser,
    ]

    package var summary: String {
        switch self {
        case .lead: "led the work"
        case .core: "belonged to the core team"
        case .endorser: "endorses the statement"
        case .supporter: "supports it without endorsing every word"
        }
    }
}

/// How certain an endorsement is.
package enum EndorserStatus: String, Vocabulary {
    case confirmed, pending, withdrawn

    package static let synonyms: [String: Self] = [
        "yes": .confirmed, "approved": .confirmed, "accepted": .confirmed, "signed": .confirmed, "open": .pending,
        "awaiting": .pending, "waiting": .pending, "invited": .pending, "announced": .pending, "no": .withdrawn,
        "declined": .withdrawn, "revoked": .withdrawn, "retracted": .withdrawn, "cancelled": .withdrawn,
    ]

    package var summary: String {
        switch self {
        case .confirmed: "given; only these are published and counted"
        case .pending: "announced, not yet given; never published"
        case .withdrawn: "taken back; never published"
        }
    }
}

/// How an endorser is shown.
package enum EndorserDisplay: String, Vocabulary {
    case named, anonymous

    package static let synonyms: [String: Self] = [
        "public": .named, "visible": .named, "full": .named, "hidden": .anonymous, "private": .anonymous,
        "secret": .anonymous,
    ]

    package var summary: String {
        switch self {
        case .named: "with its name"
        case .anonymous: "counted, and shown by category and country only"
        }
    }
}

/// What a contact is for.
package enum ContactPurpose: String, Vocabulary {
    case press, general, endorsement

    package static let synonyms: [String: Self] = [
        "media": .press, "journalists": .press, "info": .general, "information": .general, "questions": .general,
        "signatures": .endorsement,
    ]

    package var summary: String {
        switch self {
        case .press: "for journalists"
        case .general: "for everybody else"
        case .endorsement: "for who wants to endorse"
        }
    }
}

/// What an event of the timeline is.
package enum EventKind: String, Vocabulary {
    case proposal, vote, launch, webinar, consultation
    case endorsementOpens = "endorsement-opens"
    case endorsementCloses = "endorsement-closes"
    case presentation, publication, transition, other

    package static let synonyms: [String: Self] = [
        "meeting": .other, "opening": .endorsementOpens, "deadline": .endorsementCloses,
        "closing": .endorsementCloses, "start": .launch, "published": .publication,
    ]

    package var summary: String {
        switch self {
        case .proposal: "the network was proposed"
        case .vote: "the network was voted for"
        case .launch: "the network began its work"
        case .webinar: "a webinar"
        case .consultation: "comments were asked for"
        case .endorsementOpens: "endorsements were asked for"
        case .endorsementCloses: "the last day for endorsements"
        case .presentation: "the statement was presented"
        case .publication: "the statement was published"
        case .transition: "the network became another one"
        case .other: "anything else"
        }
    }
}
