package import StatementProtocol

extension ExporterProtocol.Format {
    /// What is wrong with it, in a sentence; nothing where it is as the protocol has it.
    package var problem: String? {
        func shown(_ text: String) -> String { "`\(VisibleBytes.of(Array(text.utf8), limit: 60))`" }
        let name = #/[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)*/#
        if `extension`.wholeMatch(of: name.matchingSemantics(.unicodeScalar)) == nil {
            return
                "\(shown(`extension`)) is no extension, which has letters, digits and hyphens, like `txt` or `tar.gz`"
        }
        // Names as RFC 6838 restricts them, values as RFC 2045 has them.
        let type =
            #/
            [A-Za-z0-9][A-Za-z0-9!\#$&^_.+\-]{0,126} \/ [A-Za-z0-9][A-Za-z0-9!\#$&^_.+\-]{0,126}
            (?: [\x20\t]* ; [\x20\t]* [A-Za-z0-9][A-Za-z0-9!\#$&^_.+\-]{0,126}
                = (?: [A-Za-z0-9!\#$%&'*+.^_`{|}~\-]+ | "(?: [\x20-\x21\x23-\x5B\x5D-\x7E] | \\[\x20-\x7E] )*" ) )*
            /#
        if mediaType.wholeMatch(of: type.matchingSemantics(.unicodeScalar)) == nil {
            return "\(shown(mediaType)) is no media type, like `text/plain`"
        }
        return nil
    }
}
