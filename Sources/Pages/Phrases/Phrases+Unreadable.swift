import Scores
import Words

/// What is said where a file stands that cannot be read: it is no empty one, and stays as it is.
extension Phrases {
  /// On a slide, where the place of the fault helps nobody.
  public static let targetsUnreadable = LocalizedText(
    vi: "Có mục tiêu nhưng tệp không đọc được.", en: "There are targets, but they cannot be read.")

  /// In place of the targets.
  static func unreadableTargets(_ fault: Finding) -> LocalizedText {
    unreadable(
      fault,
      LocalizedText(
        vi: "Có tệp mục tiêu nhưng không đọc được", en: "There are targets, but their file cannot be read"))
  }

  /// In place of the targets on a page.
  static func unreadableTargets(onPage fault: Finding) -> LocalizedText {
    let place = place(of: fault)
    return LocalizedText(
      vi:
        "Có tệp mục tiêu nhưng không đọc được: \(place.vietnamese) Sửa chỗ này trong tệp rồi lập lại trang.",
      en:
        "There are targets, but their file cannot be read: \(place.english) Mend this place in it, then make"
        + " the page again.")
  }

  /// In place of the targets on the Overview.
  public static let unreadableTargetsBriefly = LocalizedText(
    vi: "Có tệp mục tiêu nhưng không đọc được: phím 3",
    en: "There are targets, but they cannot be read: key 3")

  /// Above the plans: one is missing from the list.
  public static func unreadablePlan(_ fault: Finding) -> LocalizedText {
    unreadable(
      fault,
      LocalizedText(
        vi: "Có kế hoạch không đọc được nên không hiện", en: "A plan cannot be read and is not shown"))
  }

  /// In place of the grid of a year.
  public static func unreadableYear(_ year: Int, _ fault: Finding) -> LocalizedText {
    unreadable(
      fault,
      LocalizedText(
        vi: "Đã có số liệu năm \(year) nhưng không đọc được",
        en: "There are figures of \(year), but they cannot be read"))
  }

  /// Where a year can be read in part: what keeps it from being entered.
  public static func faultyYear(_ fault: Finding) -> LocalizedText {
    let place = place(of: fault)
    return LocalizedText(
      vi: "Chưa nhập được: \(place.vietnamese) Sửa tệp rồi bấm R.",
      en: "Nothing can be entered: \(place.english) Mend the file, then R.")
  }

  private static func unreadable(_ fault: Finding, _ what: LocalizedText) -> LocalizedText {
    let place = place(of: fault)
    return LocalizedText(
      vi: "\(what.vietnamese): \(place.vietnamese) Tệp được giữ nguyên, không ghi gì vào đó."
        + " Sửa chỗ này trong tệp rồi bấm R.",
      en: "\(what.english): \(place.english) The file stays as it is, nothing is written into it."
        + " Mend this place in it, then press R.")
  }

  /// On the panel where they are kept: how many places are wrong and left out, and where the first is, as
  /// `validate` says it.
  public static func leftOut(_ faults: [Finding]) -> LocalizedText {
    let (first, place) = (
      faults.count > 1 ? ("; đầu tiên", "; the first") : ("", ""), faults.first?.place ?? ""
    )
    return LocalizedText(
      vi: "\(faults.count) chỗ ghi sai, không dùng\(first.0): \(place)".printable,
      en: "\(faults.count) wrong and not used\(first.1): \(place)".printable)
  }

  /// File, line, key, and what is wrong there.
  static func place(of fault: Finding) -> LocalizedText {
    let text = { (line: String, words: String) in
      let place = [fault.file, fault.line.map { "\(line) \($0)" }, fault.key].compactMap { $0 }
      return "\(place.joined(separator: ", ")): \(words).".printable
    }
    return LocalizedText(
      vi: text("dòng", fault.words.vietnamese), en: text("line", fault.words.english))
  }
}
