import FoundationEssentials
import Glibc

/// The day by the server's clock.
enum Today {
  /// The day as both languages write it: `21/11/2026`.
  static var text: String {
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil else { return "" }
    let two = { (number: Int32) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(parts.tm_mday))/\(two(parts.tm_mon + 1))/\(parts.tm_year + 1900)"
  }
}
