/// A stored property of a model, which a key's value is written into.
///
/// Written by its offset: going through the key path takes many times as long, and it is done for every value.
struct Property<Model: Sendable, Value>: Sendable {
    private let path: any WritableKeyPath<Model, Value> & Sendable
    private let offset: Int?

    init(_ path: any WritableKeyPath<Model, Value> & Sendable) {
        self.path = path
        offset = MemoryLayout<Model>.offset(of: path)
    }

    func set(_ value: Value, in model: inout Model) {
        guard let offset else { return model[keyPath: path] = value }
        withUnsafeMutableBytes(of: &model) { bytes in
            guard let base = bytes.baseAddress else { return }
            base.advanced(by: offset).assumingMemoryBound(to: Value.self).pointee = value
        }
    }
}
