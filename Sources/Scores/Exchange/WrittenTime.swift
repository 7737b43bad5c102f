import Words

/// When something is to be done, as plans say it: a day, the last day of a month, a quarter, a year, or how often.
public struct WrittenTime: Hashable, Sendable {
  public private(set) var due: CalendarDay?
  /// As it was written.
  public private(set) var rhythm: String?

  public enum Fault: Error, Hashable {
    /// It looks like a day, which no calendar has.
    case noSuchDay
    /// More than one day.
    case twoDays
    case unclear
  }

  /// Reads a text; nothing in it is neither.
  ///
  /// - Parameter year: the year of what names none.
  public init(_ text: String, year: Int?) throws(Fault) {
    do throws(Fault) {
      try take(text, splitting: ";,\n", year)
    } catch {
      guard error != .noSuchDay else { throw error }
      (due, rhythm) = (nil, nil)
      try take(text, splitting: ";\n", year)
    }
  }

  private mutating func take(_ text: String, splitting: String, _ year: Int?) throws(Fault) {
    var rhythms: [String] = []
    for piece in text.split(whereSeparator: { splitting.contains($0) }) {
      guard let piece = Draft.kept(String(piece)) else { continue }
      let words = SearchKey(piece).text.split(separator: " ").map(String.init)
      if words.isEmpty { continue }
      if Self.isRhythm(words) {
        rhythms.append(piece)
        // "Thường xuyên đến 31/12/2026".
        if let end = words.lastIndex(where: { Self.ends.contains($0) }),
          let day = try? Self.day(Array(words[end...]), year: nil)
        {
          try set(day)
        }
      } else {
        try set(try Self.day(words, year: year))
      }
    }
    rhythm = rhythms.isEmpty ? nil : rhythms.joined(separator: "; ")
  }

  private mutating func set(_ day: CalendarDay) throws(Fault) {
    if let due, due != day { throw .twoDays }
    due = day
  }

  private static let rhythms = [
    "thuong xuyen", "hang nam", "hang quy", "hang thang", "hang tuan", "hang ngay", "dinh ky", "lien tuc",
    "moi nam", "moi quy", "moi thang", "moi tuan", "khi co", "theo yeu cau", "theo quy dinh", "theo ke hoach",
    "dot xuat", "regular", "monthly", "quarterly", "yearly", "weekly", "annual", "every", "continuous",
    "as needed",
  ]

  private static func isRhythm(_ words: [String]) -> Bool {
    let key = " " + words.joined(separator: " ")
    // "02 lần/năm"; "cả năm" without its number names no day.
    return rhythms.contains { key.contains(" " + $0) } || words.contains("lan") || key == " ca nam"
      || key == " trong nam"
  }

  private static let ends: Set = ["den", "truoc", "before", "until"]
  private static let before: Set = ["truoc", "before"]
  private static let fillers: Set = [
    "truoc", "before", "den", "until", "ngay", "het", "hoan", "thanh", "xong", "trong", "cuoi", "cham",
    "nhat",
    "han", "thoi", "ca", "nam", "by", "on", "in", "end", "of", "the", "year", "tu", "from", "to",
  ]
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]
  private static let quarters = ["i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4]

  private static func day(_ words: [String], year: Int?) throws(Fault) -> CalendarDay {
    // Of a span its end counts.
    let end = words.lastIndex { ["den", "to"].contains($0) }
    let tail = end.map { words[..<$0].contains(where: hasDigit) ? Array(words[$0...]) : words } ?? words
    if let half = half(tail, year: year) { return half }
    let isBefore = tail.contains(where: before.contains)
    let isYear = tail.contains { ["nam", "year"].contains($0) }
    var parts = tail.filter { !fillers.contains($0) }.map(word)
    if parts.count == 6, parts.allSatisfy({ Int($0) != nil }) { parts = parts.suffix(3) }
    if parts.count == 1, let number = Int(parts[0]) {
      // A day as workbooks store it: days since 30 December 1899.
      if let day = CalendarDay(stored: number) { return day }
      if isYear || (1900...2100).contains(number) { return try lastDay(of: 12, number) }
    }
    var last = try month(parts, year)
    if last == nil { last = try quarter(parts, year) }
    if let last {
      if isBefore { throw .unclear }
      return last
    }
    parts.removeAll { $0 == "thang" }
    guard let day = try plainDay(parts, year) else { throw .unclear }
    guard isBefore else { return day }
    guard let earlier = day.dayBefore else { throw .noSuchDay }
    return earlier
  }

  /// `T6` is a month, `Q2` a quarter, `June` its number.
  private static func word(_ word: String) -> String {
    if word.count >= 3, let month = months.firstIndex(where: { $0.hasPrefix(word) }) { return "\(month + 1)" }
    return word == "quarter" ? "quy" : word
  }

  private static func hasDigit(_ word: String) -> Bool { word.contains(where: \.isNumber) }

  /// `6 tháng đầu năm 2026`.
  private static func half(_ words: [String], year: Int?) -> CalendarDay? {
    let words = words.filter {
      !["nam", "cua"].contains($0) && !ends.contains($0) && $0 != "trong" && $0 != "het"
    }
    guard (3...4).contains(words.count), words[1] == "thang",
      let year = words.count == 4 ? Int(words[3]) : year
    else { return nil }
    switch (Int(words[0]), words[2]) {
    case (6, "dau"): return CalendarDay(year: year, month: 6, day: 30)
    case (9, "dau"): return CalendarDay(year: year, month: 9, day: 30)
    case (6, "cuoi"): return CalendarDay(year: year, month: 12, day: 31)
    default: return nil
    }
  }

  /// `6/2026`, `tháng 6/2026`, `T6/2026`, `tháng 3–6/2026`; `tháng 6` of the year that is meant.
  private static func month(_ parts: [String], _ year: Int?) throws(Fault) -> CalendarDay? {
    var rest = parts[...]
    var isNamed = false
    if rest.first == "thang" { (rest, isNamed) = (rest.dropFirst(), true) }
    if let first = rest.first, first.hasPrefix("t"), Int(first.dropFirst()) != nil {
      (rest, isNamed) = ([String(first.dropFirst())] + rest.dropFirst(), true)
    }
    var numbers = rest.compactMap { Int($0) }
    guard numbers.count == rest.count, let last = numbers.last else { return nil }
    var ofYear = year
    if (1000...9999).contains(last) { ofYear = numbers.removeLast() } else if !isNamed { return nil }
    guard let ofYear, numbers.count == 1 || (isNamed && numbers.count == 2 && numbers[0] < numbers[1]),
      let month = numbers.last
    else { return nil }
    return try lastDay(of: month, ofYear)
  }

  /// `quý II/2026`, `Q2/2026`, `quý I–II/2026`.
  private static func quarter(_ parts: [String], _ year: Int?) throws(Fault) -> CalendarDay? {
    guard let first = parts.first else { return nil }
    var rest = parts.dropFirst()
    if first != "quy" {
      guard first.hasPrefix("q"), quarters[String(first.dropFirst())] != nil else { return nil }
      rest = [String(first.dropFirst())] + rest
    }
    var ofYear = year
    if let last = rest.last.flatMap({ Int($0) }), last > 4 { (ofYear, rest) = (last, rest.dropLast()) }
    let numbers = rest.compactMap { quarters[$0] }
    guard numbers.count == rest.count else { throw .noSuchDay }
    guard let ofYear, numbers.count == 1 || (numbers.count == 2 && numbers[0] + 1 == numbers[1]),
      let quarter = numbers.last
    else { return nil }
    return try lastDay(of: quarter * 3, ofYear)
  }

  /// `31/12/2026`, `2026-12-31`, `30/6` of the year that is meant.
  private static func plainDay(_ parts: [String], _ year: Int?) throws(Fault) -> CalendarDay? {
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count else { return nil }
    let day: CalendarDay?
    switch (numbers.count, year) {
    case (3, _) where numbers[0] > 999:
      day = CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2])
    case (3, _) where numbers[2] > 999:
      day = CalendarDay(year: numbers[2], month: numbers[1], day: numbers[0])
    case (2, let year?): day = CalendarDay(year: year, month: numbers[1], day: numbers[0])
    default: return nil
    }
    guard let day else { throw .noSuchDay }
    return day
  }

  private static func lastDay(of month: Int, _ year: Int) throws(Fault) -> CalendarDay {
    guard let day = CalendarDay(lastOf: month, year) else { throw .noSuchDay }
    return day
  }
}

extension CalendarDay {
  /// The last day of a month.
  init?(lastOf month: Int, _ year: Int) {
    guard
      let day = (28...31).reversed().lazy.compactMap({ CalendarDay(year: year, month: month, day: $0) }).first
    else { return nil }
    self = day
  }

  /// A day as workbooks store it, of this century.
  init?(stored number: Int) {
    guard (36_526...73_050).contains(number) else { return nil }
    var (year, rest) = (2000, number - 36_526)
    while let last = CalendarDay(year: year, month: 12, day: 31), rest >= last.daysOfYear {
      (year, rest) = (year + 1, rest - last.daysOfYear)
    }
    var month = 1
    while let last = CalendarDay(lastOf: month, year), rest >= last.day {
      (month, rest) = (month + 1, rest - last.day)
    }
    self.init(year: year, month: month, day: rest + 1)
  }

  private var daysOfYear: Int { CalendarDay(year: year, month: 2, day: 29) == nil ? 365 : 366 }

  /// The same day so many years later; 29 February is the 28th where there is none.
  public func moved(byYears years: Int) -> CalendarDay? {
    CalendarDay(year: year + years, month: month, day: day)
      ?? CalendarDay(year: year + years, month: month, day: day - 1)
  }
}
