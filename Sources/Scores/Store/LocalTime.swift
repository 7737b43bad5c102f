import FoundationEssentials
import Glibc
import Words

/// A moment by the clock of the place the program runs at.
public struct LocalTime: Hashable, Sendable {
  public var year: Int, month: Int, day: Int
  /// The time of day.
  public var hour: Int, minute: Int

  /// A moment by the local clock (`TZ`, or the system's zone).
  public init(_ date: Date) {
    var seconds = time_t(date.timeIntervalSince1970)
    var parts = tm()
    localtime_r(&seconds, &parts)
    year = Int(parts.tm_year) + 1900
    month = Int(parts.tm_mon) + 1
    day = Int(parts.tm_mday)
    hour = Int(parts.tm_hour)
    minute = Int(parts.tm_min)
  }

  /// `14:02 ngày 15/04/2026`, `14:02 on 15 Apr 2026`.
  public var words: LocalizedText {
    let day = dayWords
    return LocalizedText(
      vi: "\(clock) ngày \(day.vietnamese)", en: "\(clock) on \(day.english)")
  }

  /// `15/04/2026`, `15 Apr 2026`.
  public var dayWords: LocalizedText {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let name = months.indices.contains(month - 1) ? months[month - 1] : String(month)
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return LocalizedText(vi: "\(two(day))/\(two(month))/\(year)", en: "\(day) \(name) \(year)")
  }

  /// `14:02`.
  public var clock: String { "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)" }
}

extension SavedDraft {
  /// What a board asks when it starts.
  ///
  /// As `Tiếp tục bản nháp năm 2025 lúc 14:02 ngày 15/04/2026, 37 giá trị?`
  public var question: LocalizedText {
    let at = LocalTime(time).words
    return LocalizedText(
      vi: "Tiếp tục bản nháp năm \(name.year) lúc \(at.vietnamese), \(waitingCount) giá trị?",
      en:
        "Go on with the draft of \(name.year) from \(at.english), \(waitingCount.english("value", "values"))?"
    )
  }
}
