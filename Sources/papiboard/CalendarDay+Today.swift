import FoundationEssentials
import Scores

extension CalendarDay {
  /// The day it is here; `nil` where the clock gives none.
  static var today: CalendarDay? {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    guard let year = parts.year, let month = parts.month, let day = parts.day else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }
}
