import Scores
import TextUI
import Words

/// One line of what a screen has to say first: how bad it is as mark and role, then words, in the longest form
/// that fits.
public struct Message: Sendable {
  public var mark: String
  public var role: Role
  /// The same, each form shorter than the one before.
  public var forms: [LocalizedText]

  public init(_ mark: String, _ role: Role, _ forms: [LocalizedText]) {
    (self.mark, self.role, self.forms) = (mark, role, forms)
  }

  /// The words for a line; the shortest, in several lines, where none fits.
  public func words(columns: Int, _ language: Language) -> String {
    let all = forms.map { $0[language] }
    return all.first { TextWidth.columns(of: $0) <= columns } ?? all.last ?? ""
  }
}

extension Message {
  /// Whether the promise of the total is kept, by the most urgent target of it that is judged.
  ///
  /// - Parameters:
  ///   - year: the year in view.
  ///   - sets: on which provinces targets are judged, where others are in view.
  public static func promise(
    _ outlooks: [TargetOutlook], names: TargetNames, index: String, in year: Int, judgedOn sets: [String] = []
  ) -> Message? {
    let own = outlooks.filter { outlook in
      if case .partsRise = outlook.target.kind { return false }
      return outlook.target.index == index && outlook.target.item == .total
    }
    // What was to be reached years ago is not what a year is held against, where anything else is.
    let due = own.filter { $0.target.goalYear >= year }
    for outlook in due + own.filter({ $0.target.goalYear < year }) {
      let forms = TargetSentences(outlook: outlook, names: names).messages(judgedOn: sets, in: year)
      guard !forms.isEmpty else { continue }
      return Message(Marks.verdict(outlook.verdict), Marks.role(outlook.verdict), forms)
    }
    return nil
  }

  /// Why a rank changed: `Giảm 14 bậc: do mình 1–5, các tỉnh khác vượt 9–13; trung vị cả nước +1,15.`; `nil` where
  /// nothing can be said of it.
  ///
  /// - Parameter dimensions: where there is room, it names the one that lost most against the nation.
  public static func why(
    _ line: ItemLine, _ definition: IndexDefinition, dimensions: [ItemLine] = []
  ) -> Message? {
    guard let places = line.rankChange, let movement = line.movement,
      let cause = Sentences.cause(movement, definition)
    else { return nil }
    let head = (Sentences.moved(places) + Sentences.from(line)).capitalised
    let told = head + LocalizedText(same: ": ") + cause
    let end = LocalizedText(same: ".")
    let nation = movement.nationalChange.map { change in
      Phrases.nationalMedian(definition, derivedFor: movement.derivedSet)
        + LocalizedText(same: " ") + Figures.both { $0.change(change) }
    }
    let beside = nation.map { told + LocalizedText(same: "; ") + $0 }
    let costliest = places < 0 ? Sentences.costliest(dimensions) : nil
    let most = costliest.flatMap { most in beside.map { $0 + LocalizedText(same: "; ") + most } }
    return Message(
      places > 0 ? "▲" : places < 0 ? "▼" : "=", Marks.role(ofPlaces: places),
      [most, beside, told].compactMap { $0 }.map { $0 + end })
  }

  /// The same of one item among several: `7.2: Giảm 3 bậc …`.
  public func of(_ item: ItemID) -> Message {
    Message(mark, role, forms.map { LocalizedText(same: "\(item): ") + $0 })
  }

  /// Where a province stands, where nothing says why it moved.
  public static func standing(_ report: ProvinceYear) -> Message {
    Message("", .text, Sentences.standingForms(report))
  }

  /// What time it is: that an older year is in view, or that a year is over of which there are no figures here;
  /// `nil` where there is nothing to say.
  ///
  /// - Parameter canEnter: whether its figures can be typed here.
  public static func time(
    _ year: Int, newest: Int, on day: CalendarDay?, of definition: IndexDefinition, canEnter: Bool,
    press: PressFigures? = nil
  ) -> Message? {
    if let press, year == newest || year == press.year {
      return Message(Marks.verdict(.noData), .warning, Phrases.pressForms(press, definition))
    }
    guard year == newest else {
      return Message(
        Marks.verdict(.notLookedAt), .secondary,
        [
          LocalizedText(
            vi: "Đang xem năm \(year); số liệu mới nhất là năm \(newest) (phím ]).",
            en: "The year in view is \(year); the newest figures are of \(newest) (key ]).")
        ])
    }
    guard let last = day.map({ $0.year - 1 }), last > newest else { return nil }
    let name = definition.shortName
    let told =
      last == newest + 1
      ? LocalizedText(
        vi: "Năm \(last) đã hết; bảng chưa có số liệu \(name) \(last)",
        en: "\(last) is over; the board has no figures of \(name) \(last) yet")
      : LocalizedText(
        vi: "Bảng chưa có số liệu \(name) từ năm \(newest + 1) đến \(last)",
        en: "The board has no figures of \(name) from \(newest + 1) to \(last)")
    let end = LocalizedText(same: ".")
    let key = LocalizedText(vi: " (phím 7 để nhập)", en: " (key 7 to enter them)")
    return Message(
      Marks.verdict(.noData), .warning, (canEnter ? [told + key + end] : []) + [told + end])
  }
}

extension LocalizedText {
  /// As the beginning of a sentence.
  var capitalised: LocalizedText {
    let begin = { (text: String) in text.prefix(1).uppercased() + text.dropFirst() }
    return LocalizedText(vi: begin(vietnamese), en: begin(english))
  }
}
