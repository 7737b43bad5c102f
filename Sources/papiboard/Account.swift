import Glibc

/// The user the program runs for.
enum Account {
  /// The name by the system's list of users.
  static var name: String? {
    guard let entry = getpwuid(geteuid()), let name = entry.pointee.pw_name else { return nil }
    return String(cString: name)
  }
}
