/// What the system said to a call that failed.
package struct SystemError: Error, Hashable {
  /// The number, as `ENOSPC`.
  package var code: Int32

  /// A number of errno.
  package init(code: Int32) { self.code = code }
}
