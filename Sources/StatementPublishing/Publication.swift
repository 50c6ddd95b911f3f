package import StatementProtocol

/// A statement as it is published, and the way back from its parts to the places in its files.
package struct Publication: Sendable {
    package var statement: PublishedStatement
    package let places: PublishedPlaces
}
