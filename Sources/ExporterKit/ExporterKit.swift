@_exported public import CommonMark
@_exported public import JSONCoding
@_exported public import StatementProtocol
@_exported public import TextMetrics
