/// A large value that is held by reference: a copy shares it, a change copies it only where it is shared.
///
/// The model is copied with every key, and each of its large parts is a hundred fields: copied one by
/// one they were a sixth of the program's code, and most of what its compiler had to do.
@propertyWrapper public struct Boxed<Value: Sendable>: Sendable {
  /// One element: an array is Swift's own copy on write, and its uniqueness is the compiler's to keep.
  private var storage: [Value]

  /// Puts a value into a box.
  public init(wrappedValue: Value) { storage = [wrappedValue] }

  /// The value.
  public var wrappedValue: Value {
    get { storage[0] }
    _modify { yield &storage[0] }
  }
}
