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
  var book: TargetBook
  var province: LocalizedText
  var language: Language
  /// What the reader's terminal can show.
  var glyphs: GlyphLevel
  /// On which provinces they are judged, where others are in view.
  public var judgedOn: [String] = []
  /// The index they are asked of, and how many there are of the others; `nil` where all were asked for.
  public var asked: (index: String, others: Int)?
  /// That they are those of the province that the one asked for is part of.
  public var part: LocalizedText?

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

  /// The targets, each with its years, its sentence, its source.
  public var page: Page {
    var page = Page(title: Phrases.targets(judgedOn: judgedOn)[language], language: language, glyphs: glyphs)
    page.file = table
    page.data = [.init("targets", .table(table))]
    if outlooks.isEmpty {
      let none =
        book.fault.map(Phrases.unreadableTargets(onPage:))
        ?? asked.map { Phrases.noTargets(province, of: names.index($0.index), besides: $0.others) }
        ?? Phrases.noTargets(province)
      page.head = [none[language]]
    } else {
      page.head = [province[language]]
    }
    if let part { page.head.append(part[language]) }
    let conflicts = judge.conflicts(among: outlooks.map(\.target))
    for outlook in outlooks { add(outlook, conflicts, to: &page) }
    page.foot = book.entryFaults.map { Phrases.brokenTarget($0)[language] }
    return page
  }

  /// The targets for files and scripts.
  var table: Table { Table.targets(TargetRow.rows(outlooks, by: judge, names: names)) }

  public var names: TargetNames { TargetNames(books: judge.books, indexNames: book.indexNames) }

  private func add(_ outlook: TargetOutlook, _ conflicts: [TargetConflict], to page: inout Page) {
    let words = TargetWords(outlook: outlook, names: names, conflicts: conflicts)
    let years = outlook.table(of: judge.years(of: outlook.target), unit: names.unit(of: outlook.target))
    page.add(
      names.name(outlook.target),
      [.sentences([Phrases.markedVerdict(of: outlook)[language]])]
        + (outlook.newest == nil && outlook.incomparable == nil ? [] : [.facts(years)])
        + [.sentences(words.paragraphs.map { $0.text[language] })])
  }
}

/// All that is said of one target in words: its sentence, notes, source, assumptions.
public struct TargetWords {
  @Boxed var outlook: TargetOutlook
  var names: TargetNames
  var conflicts: [TargetConflict]

  public init(
    outlook: TargetOutlook, names: TargetNames, conflicts: [TargetConflict]
  ) {
    self.outlook = outlook
    self.names = names
    self.conflicts = conflicts
  }

  /// The sentence, the notes, the source.
  var paragraphs: [(text: LocalizedText, role: Role)] {
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
    return paragraphs + outlook.supposed.map { (labelled(Phrases.assumption, $0), .secondary) }
  }

  /// The same in lines, broken to so many columns.
  public func lines(
    _ language: Language, columns: Int, glyphs: GlyphLevel
  ) -> [(text: String, role: Role)] {
    paragraphs.flatMap { text, role in
      TextWidth.wrap(text[language], columns: columns, glyphs: glyphs).map { ($0, role) }
    }
  }

  private func labelled(_ label: LocalizedText, _ text: LocalizedText) -> LocalizedText {
    LocalizedText(
      vi: "\(label.vietnamese): \(text.vietnamese)", en: "\(label.english): \(text.english)")
  }
}
