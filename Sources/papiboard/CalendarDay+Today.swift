import Glibc
import Scores

extension CalendarDay {
  /// The day it is here; `nil` where the clock gives none.
  ///
  /// Asked of the C library: Foundation's calendar takes longer than all targets together.
  static var today: CalendarDay? {
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil else { return nil }
    return CalendarDay(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
