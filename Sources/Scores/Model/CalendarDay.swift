/// A day of the calendar, as documents are dated: no hour, no zone.
public struct CalendarDay: Hashable, Sendable, Comparable {
  /// The year, 1000 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// A day; `nil` if the calendar has none such, as 30 February.
  public init?(year: Int, month: Int, day: Int) {
    guard (1000...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDay.length(of: month, in: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The months that the program itself names.
  enum NamedMonth: Int {
    case march = 3
    case july = 7
  }

  /// The first day of a month, which every calendar has.
  init(firstOf month: NamedMonth, _ year: Int) {
    (self.year, self.month, day) = (year, month.rawValue, 1)
  }

  /// A day as files have it, `2021-10-20`; `nil` if the text is none.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// As files have it: `2021-10-20`.
  public var text: String {
    let digits = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(digits(month))-\(digits(day))"
  }

  /// As people write it in both languages here: `20/10/2021`.
  public var written: String {
    let digits = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(digits(day))/\(digits(month))/\(year)"
  }

  /// The day before; `nil` before the first day there is.
  public var dayBefore: CalendarDay? {
    if day > 1 { return CalendarDay(year: year, month: month, day: day - 1) }
    let (earlier, last) = month > 1 ? (year, month - 1) : (year - 1, 12)
    return CalendarDay(year: earlier, month: last, day: CalendarDay.length(of: last, in: earlier))
  }

  /// The day after; `nil` behind the last day there is.
  public var dayAfter: CalendarDay? {
    if day < CalendarDay.length(of: month, in: year) {
      return CalendarDay(year: year, month: month, day: day + 1)
    }
    return CalendarDay(year: month < 12 ? year : year + 1, month: month % 12 + 1, day: 1)
  }

  /// The earlier day comes first.
  public static func < (one: CalendarDay, other: CalendarDay) -> Bool {
    (one.year, one.month, one.day) < (other.year, other.month, other.day)
  }

  private static func length(of month: Int, in year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    switch month {
    case 2: return isLeap ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }
}
