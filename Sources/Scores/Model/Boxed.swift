/// A large value that is held by reference: a copy shares it, a change copies it only where it is shared.
///
/// The model is copied with every key, and each of its large parts is a hundred fields: copied one by
/// one they were a sixth of the program's code, and most of what its compiler had to do.
@frozen @propertyWrapper public struct Boxed<Value> {
  /// One element: an array is Swift's own copy on write, and its uniqueness is the compiler's to keep.
  @usableFromInline var storage: [Value]

  /// Puts a value into a box.
  @inlinable public init(wrappedValue: Value) { storage = [wrappedValue] }

  @inlinable public var wrappedValue: Value {
    _read { yield storage[0] }
    _modify { yield &storage[0] }
  }
}

extension Boxed: Sendable where Value: Sendable {}
extension Boxed: Equatable where Value: Equatable {}
extension Boxed: Hashable where Value: Hashable {}
