import FoundationEssentials
import Words

/// The deadlines of plans as a calendar that other programs read (iCalendar, RFC 5545).
///
/// One event a deadline, for the whole day; what has no day is in no calendar. What is due before a day
/// stands at the day before. Plans of other provinces, which are listed beside the own ones, are in none.
public struct PlanCalendar: Sendable {
  private let selection: PlanSelection
  private let language: Language
  private let stamp: String

  /// A calendar made at a moment.
  public init(_ selection: PlanSelection, language: Language, at moment: Date) {
    self.selection = selection
    self.language = language
    // 2026-04-15T07:02:11Z as the calendar has it: 20260415T070211Z.
    stamp = moment.formatted(.iso8601).replacing("-", with: "").replacing(":", with: "")
  }

  /// The file: lines of at most 75 bytes, ended by CR and LF.
  public var text: String {
    let name = LocalizedText(vi: "Kế hoạch: thời hạn", en: "Plans: deadlines")[language]
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//papiboard//papiboard//\(language.rawValue.uppercased())",
      "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:\(Self.escaped(name))",
    ]
    let own = Set(selection.review.plans.map(\.id))
    for entry in selection.measures where own.contains(entry.plan.id) {
      guard let due = entry.measure.due else { continue }
      lines += event(
        "\(entry.plan.id)/\(entry.measure.id)", on: due, summary: entry.measure.text[language],
        details: details(of: entry.plan, paragraph: entry.measure.paragraph, units: entry.measure.lead))
    }
    for entry in selection.reports where own.contains(entry.plan.id) {
      guard let due = entry.report.due, let last = entry.report.lastDay else { continue }
      lines += event(
        "\(entry.plan.id)/\(entry.report.id)", on: last, summary: summary(of: entry, due),
        details: details(of: entry.plan, paragraph: entry.report.paragraph, units: entry.report.by)
          + (entry.report.receiver.map { ["\(Self.receiver[language]): \($0[language])"] } ?? []))
    }
    lines.append("END:VCALENDAR")
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  private static let receiver = LocalizedText(vi: "Gửi", en: "To")

  private func summary(of entry: PlanReport, _ due: CalendarDay) -> String {
    let name = entry.report.name[language]
    let before = LocalizedText(vi: "trước ngày \(due.written)", en: "before \(due.written)")
    let day = entry.report.isBefore ? ", \(before[language])" : ""
    return "\(name)\(day) (\(entry.plan.shortTitle[language]))"
  }

  private func details(of plan: Plan, paragraph: String?, units: [String]) -> [String] {
    var lines = [plan.title[language]]
    if let paragraph {
      lines.append(LocalizedText(vi: "Mục \(paragraph)", en: "Paragraph \(paragraph)")[language])
    }
    if !units.isEmpty {
      let names = units.map { plan.unitName($0)[language] }.joined(separator: "; ")
      lines.append(LocalizedText(vi: "Đơn vị: \(names)", en: "Units: \(names)")[language])
    }
    return lines
  }

  private func event(
    _ id: String, on day: CalendarDay, summary: String, details: [String]
  ) -> [String] {
    [
      "BEGIN:VEVENT", "UID:\(Self.escaped(id))@papiboard", "DTSTAMP:\(stamp)",
      "DTSTART;VALUE=DATE:\(day.text.replacing("-", with: ""))", "SUMMARY:\(Self.escaped(summary))",
      "DESCRIPTION:\(Self.escaped(details.joined(separator: "\n")))", "TRANSP:TRANSPARENT", "END:VEVENT",
    ]
  }

  /// A text in which nothing is taken for the calendar's own signs; other controls become blanks.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case ";": escaped += "\\;"
      case ",": escaped += "\\,"
      case "\n": escaped += "\\n"
      case _ where scalar.properties.generalCategory == .control: escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The most bytes of a line without its end.
  private static let lineLimit = 75

  /// A line broken so that none is longer than 75 bytes; each that goes on begins with a blank, and no
  /// character is torn.
  static func folded(_ line: String) -> String {
    var folded = ""
    var used = 0
    for scalar in line.unicodeScalars {
      let size = String(scalar).utf8.count
      if used + size > lineLimit {
        folded += "\r\n "
        used = 1
      }
      folded.unicodeScalars.append(scalar)
      used += size
    }
    return folded
  }
}
