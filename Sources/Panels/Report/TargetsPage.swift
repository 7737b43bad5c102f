import Scores
import TextUI
import Words

/// The targets of a province as a page of plain text: each with its years, its sentence, its source.
public struct TargetsPage {
  /// The targets with what has become of them.
  public var outlooks: [TargetOutlook]
  /// Who judges.
  public var judge: TargetJudge
  /// The targets of the folder.
  public var book: TargetBook
  /// Whose they are.
  public var province: LocalizedText
  /// In which language.
  public var language: Language
  /// What the reader's terminal can show.
  public var glyphs: GlyphLevel
  /// On which provinces they are judged, where others are in view.
  public var judgedOn: [String] = []

  /// A page.
  public init(
    outlooks: [TargetOutlook], judge: TargetJudge, book: TargetBook, province: LocalizedText,
    language: Language, glyphs: GlyphLevel, judgedOn: [String] = []
  ) {
    self.judgedOn = judgedOn
    self.outlooks = outlooks
    self.judge = judge
    self.book = book
    self.province = province
    self.language = language
    self.glyphs = glyphs
  }

  /// The sentence of every target, in their order.
  public var sentences: [String] {
    outlooks.map { TargetSentences(outlook: $0, names: names).sentence[language] }
  }

  /// The page, 80 columns wide.
  public var text: String {
    guard !outlooks.isEmpty else {
      let none = book.fault.map(Phrases.unreadableTargets(onPage:)) ?? Phrases.noTargets(province)
      return none[language].folded(glyphs) + "\n" + broken
    }
    let conflicts = judge.conflicts(among: outlooks.map(\.target))
    let head =
      judgedOn.isEmpty ? "" : Phrases.targets(judgedOn: judgedOn)[language].folded(glyphs) + "\n\n"
    return head + outlooks.map { block($0, conflicts) }.joined(separator: "\n") + broken
  }

  /// What is left out of the file, each with its place.
  private var broken: String {
    guard !book.entryFaults.isEmpty else { return "" }
    let lines = book.entryFaults.flatMap {
      TextWidth.wrap(
        Phrases.brokenTarget($0)[language], columns: TextPage.columns, glyphs: glyphs)
    }
    return "\n" + lines.map { $0.folded(glyphs) + "\n" }.joined()
  }

  var names: TargetNames { TargetNames(books: judge.books, indexNames: book.indexNames) }

  private func block(_ outlook: TargetOutlook, _ conflicts: [TargetConflict]) -> String {
    let table = TargetYearTable(outlook: outlook, years: judge.years(of: outlook.target), language: language)
    let words = TargetWords(outlook: outlook, names: names, conflicts: conflicts)
    let lines = words.lines(language, columns: TextPage.columns - 2, glyphs: glyphs)
    let hasTable = outlook.newest != nil
    var page = TextPage(rows: 4 + (hasTable ? table.height : 0) + lines.count, glyphs: glyphs)
    page.rule(names.name(outlook.target)[language])
    page.line(Phrases.markedVerdict(of: outlook)[language], Marks.role(outlook.verdict))
    if hasTable { page.block(rows: table.height) { table.draw(in: $0, on: &$1) } }
    for line in lines { page.line(line.text, line.role) }
    return page.text
  }
}

/// All that is said of one target in words: its sentence, notes, source, assumptions.
struct TargetWords {
  @Boxed var outlook: TargetOutlook
  var names: TargetNames
  var conflicts: [TargetConflict]

  /// The lines, broken to so many columns.
  func lines(
    _ language: Language, columns: Int, glyphs: GlyphLevel
  ) -> [(text: String, role: Role)] {
    let target = outlook.target
    var paragraphs: [(LocalizedText, Role)] = [
      (TargetSentences(outlook: outlook, names: names).sentence, .strong)
    ]
    paragraphs += TargetNotes(outlook: outlook, names: names, conflicts: conflicts).texts.map { ($0, .text) }
    paragraphs.append((labelled(Phrases.source, TargetNames.document(target.document)), .secondary))
    if let words = target.document.words {
      let quoted = LocalizedText(vi: "“\(words.vietnamese)”", en: "“\(words.english)”")
      paragraphs.append((labelled(Phrases.documentWords, quoted), .secondary))
    }
    if let basis = target.document.basedOn {
      paragraphs.append((labelled(Phrases.basedOn, basis), .secondary))
    }
    paragraphs += target.assumptions.map { (labelled(Phrases.assumption, $0), .secondary) }
    return paragraphs.flatMap { text, role in
      TextWidth.wrap(text[language], columns: columns, glyphs: glyphs).map { ($0, role) }
    }
  }

  private func labelled(_ label: LocalizedText, _ text: LocalizedText) -> LocalizedText {
    LocalizedText(
      vi: "\(label.vietnamese): \(text.vietnamese)", en: "\(label.english): \(text.english)")
  }
}

extension String {
  /// As a terminal of this level shows it.
  fileprivate func folded(_ glyphs: GlyphLevel) -> String {
    glyphs == .ascii ? map { AsciiFold.fold($0) }.joined() : self
  }
}
