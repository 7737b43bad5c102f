import Pages
import TextUI
import Words

/// All that `check-terminal` shows, one below the other: pictures to look at, findings, advice.
public struct TerminalCheckPage {
  /// What is known about the terminal.
  var facts: TerminalFacts
  var language: Language

  public init(facts: TerminalFacts, language: Language) {
    self.facts = facts
    self.language = language
  }

  /// Facts, findings and advice as plain text, 80 columns wide: what a pipe gets.
  public var text: String {
    let columns = TextPage.columns
    var page = TextPage(rows: 200, glyphs: facts.glyphs)
    page.rule(Self.title[language])
    for line in facts.lines { page.line(line[language]) }
    addWords(to: &page, columns: columns)
    return page.text
  }

  /// Everything with its pictures, without empty rows at its end.
  func drawn(columns: Int) -> Canvas {
    var page = TextPage(columns: columns, rows: 400, glyphs: facts.glyphs)
    addPictures(to: &page, columns: columns)
    addWords(to: &page, columns: columns)
    var whole = Canvas(size: Size(columns: columns, rows: page.used), glyphs: facts.glyphs)
    whole.put(page.canvas, from: 0, in: Rect(whole.size))
    return whole
  }

  private func addWords(to page: inout TextPage, columns: Int) {
    page.rule(Self.found[language])
    for text in TerminalFindings(facts: facts).texts { add(text, to: &page, columns: columns) }
    for advice in TerminalAdvice.all {
      page.rule(advice.name[language])
      for step in advice.steps { add(step, to: &page, columns: columns) }
    }
  }

  private func add(_ text: LocalizedText, to page: inout TextPage, columns: Int) {
    let lines = TextWidth.wrap(text[language], columns: columns - 4, glyphs: facts.glyphs)
    for (index, line) in lines.enumerated() { page.line((index == 0 ? "· " : "  ") + line) }
  }

  private static let found = LocalizedText(vi: "Kết quả", en: "What was found")
  static let title = LocalizedText(vi: "Kiểm tra thiết bị đầu cuối", en: "Terminal check")
}

// The pictures.
extension TerminalCheckPage {
  private func addPictures(to page: inout TextPage, columns: Int) {
    page.rule(Self.borders[language])
    page.block(rows: 3) { drawBorders(in: $0, on: &$1) }
    if columns < Self.roomForWords {
      for words in Self.bordersExplained { page.line(words[language], .secondary) }
    }
    addWrapped(Self.marks, to: &page, columns: columns)
    page.rule(Self.letters[language])
    // The same letters twice, by one scalar each and by a letter and its marks.
    for text in Self.samples { addWrapped(text + " │", to: &page, columns: columns) }
    addWrapped(Self.samplesAlike[language], .secondary, to: &page, columns: columns)
    page.rule(TerminalFacts.words(ofColours: facts.colours ?? 0)[language])
    for row in Self.samplesOfRoles(columns: columns - 2, language, facts.glyphs) {
      page.block(rows: 1) { area, canvas in
        var column = area.column + 1
        for (words, style) in row {
          column += canvas.put(words, column: column, row: area.row, style) + 2
        }
      }
    }
  }

  private func addWrapped(
    _ text: String, _ role: Role = .text, to page: inout TextPage, columns: Int
  ) {
    for line in TextWidth.wrap(text, columns: columns - 2, glyphs: facts.glyphs) { page.line(line, role) }
  }

  private func drawBorders(in rect: Rect, on canvas: inout Canvas) {
    let boxes = ["┌────┬────┐", "│    │    │", "└────┴────┘"]
    let bars: [Double] = [0.9, 0.52, 0.07]
    for (index, box) in boxes.enumerated() {
      let row = rect.row + index
      canvas.put(box, column: rect.column + 1, row: row, .rule)
      let hasWords = rect.columns >= Self.roomForWords
      let room = hasWords ? min(30, rect.columns - 44) : max(0, rect.columns - 14)
      Bar(value: bars[index], median: 0.6, scale: 0...1)
        .draw(column: rect.column + 13, row: row, columns: room, on: &canvas)
      guard hasWords else { continue }
      let words = Self.bordersExplained[index][language]
      canvas.put(words, column: rect.column + 14 + room, row: row, .secondary)
    }
  }

  /// From this width on there is room for words beside the borders.
  private static let roomForWords = 60
  private static let bordersExplained = [
    LocalizedText(vi: "Khung phải liền nét.", en: "The borders must be whole."),
    LocalizedText(vi: "Thanh dài ngắn, nền chấm.", en: "Long and short bars on dots."),
    LocalizedText(vi: "Thấy lqqk: bộ mã sai.", en: "If you see lqqk: wrong charset."),
  ]
  private static let borders = LocalizedText(vi: "Khung, thanh, dấu", en: "Borders, bars, marks")
  private static let marks = "▲0,19 ▼14 =   ■ ▪ ▫ □   ● ► ! × –   ○ ¦ › ‹ …   → ← ↑ ↓"
  private static let letters = LocalizedText(vi: "Chữ Việt", en: "Vietnamese")
  private static let samplesAlike = LocalizedText(
    vi: "Hai dòng phải giống nhau, hai vạch cuối dòng thẳng cột.",
    en: "Both lines must look alike, the strokes at their ends one below the other.")
  private static let composed = "Thừa Thiên Huế, Đắk Lắk, Hoà Bình, Quảng Ngãi, Bà Rịa – Vũng Tàu"
  /// The same letters, each followed by its marks.
  private static let decomposed =
    "Thu\u{031B}\u{0300}a Thie\u{0302}n Hue\u{0302}\u{0301}, "
    + "Đa\u{0306}\u{0301}k La\u{0306}\u{0301}k, "
    + "Hoa\u{0300} Bi\u{0300}nh, "
    + "Qua\u{0309}ng Nga\u{0303}i, "
    + "Ba\u{0300} Ri\u{0323}a – Vu\u{0303}ng Ta\u{0300}u"
  static let samples = [composed, decomposed]

  /// Words in the looks of the theme, in as many rows as they take.
  private static func samplesOfRoles(
    columns: Int, _ language: Language, _ glyphs: GlyphLevel
  ) -> [[(String, Style)]] {
    var rows: [[(String, Style)]] = [[]]
    var used = 0
    for (words, style) in roles {
      let text = words[language]
      let width = TextWidth.columns(of: text, glyphs: glyphs) + 2
      if used > 0, used + width > columns + 2 {
        rows.append([])
        used = 0
      }
      rows[rows.count - 1].append((text, style))
      used += width
    }
    return rows
  }

  private static let roles: [(LocalizedText, Style)] = [
    (LocalizedText(vi: "tăng ▲", en: "rising ▲"), Style(.rising)),
    (LocalizedText(vi: "giảm ▼", en: "falling ▼"), Style(.falling)),
    (LocalizedText(vi: "nhóm 1 ■", en: "group 1 ■"), Style(.tier1)),
    (LocalizedText(vi: "nhóm 2 ▪", en: "group 2 ▪"), Style(.tier2)),
    (LocalizedText(vi: "nhóm 3 ▫", en: "group 3 ▫"), Style(.tier3)),
    (LocalizedText(vi: "nhóm 4 □", en: "group 4 □"), Style(.tier4)),
    (LocalizedText(vi: "đạt ●", en: "met ●"), Style(.met)),
    (LocalizedText(vi: "chậm !", en: "behind !"), Style(.late)),
    (LocalizedText(vi: "không đạt ×", en: "missed ×"), Style(.missed)),
    (LocalizedText(vi: "đang chọn", en: "selected"), Style(.text, isSelected: true)),
    (LocalizedText(vi: "cảnh báo", en: "warning"), Style(.warning)),
    (LocalizedText(vi: "lỗi", en: "error"), Style(.error)),
    (LocalizedText(vi: "giả định", en: "supposed"), Style(.scenario)),
  ]
}
