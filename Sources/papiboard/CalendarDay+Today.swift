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

  /// How long this day still lasts here, in milliseconds, a second more so that the next has begun.
  static var restOfToday: Int? {
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil else { return nil }
    let passed = Int(parts.tm_hour) * 3600 + Int(parts.tm_min) * 60 + Int(parts.tm_sec)
    return (max(0, 86_400 - passed) + 1) * 1000
  }
}
