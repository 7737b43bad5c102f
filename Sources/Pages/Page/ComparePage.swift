import Scores
import TextUI
import Words

/// Provinces beside one, item by item, in a year: how much better or worse each is.
public struct CompareYear: Sendable {
  /// The one the others are held against.
  public let own: Province
  /// At most five.
  public let others: [Province]
  public let year: Int
  /// The dimension whose components are compared; `nil` for the total and its dimensions.
  public let inside: ItemID?
  /// The whole, then its parts.
  public let rows: [Row]
  @Boxed public private(set) var definition: IndexDefinition

  /// One item of all of them.
  public struct Row: Sendable {
    public let item: ItemID
    public let own: Standing?
    /// In the order of the provinces.
    public let others: [Standing?]
    /// How many are ranked.
    public let of: Int
    /// The greatest score of all provinces.
    public let best: Double?

    /// By how much another is better (above 0) or worse, unrounded; `nil` where either has no score.
    public func difference(_ place: Int) -> Double? {
      guard let own = own?.score, let other = others[place]?.score else { return nil }
      return other - own
    }

    /// Whether another's score is shown as the greater one.
    public func isBetter(_ place: Int) -> Bool { direction(place) == .rising }

    fileprivate func direction(_ place: Int) -> Figures.Direction? {
      difference(place).map { Figures(.vietnamese).direction($0) }
    }
  }

  /// The items of a year; `nil` where the book has no such year.
  ///
  /// - Parameter others: whom to compare with, in their order; who is not ranked in the year stays without figures.
  public init?(
    _ own: Province, with others: [ProvinceID], inside: ItemID? = nil, in year: Int, basis: Basis,
    of book: ScoreBook
  ) {
    let definition = book.definition
    let parts =
      inside.map { definition.dimension($0)?.components(in: year).map(\.id) ?? [] }
      ?? definition.dimensions(in: year).map(\.id)
    let items = [inside ?? .total] + parts
    let values = items.compactMap { book.values(of: $0, in: year, basis: basis) }
    guard !values.isEmpty, values.count == items.count else { return nil }
    let provinces = others.compactMap { book.province($0, in: year, basis: basis) }
    (self.own, self.others, self.year, self.inside) = (own, provinces, year, inside)
    self.definition = definition
    rows = values.map { values in
      Row(
        item: values.item, own: values.standing(of: own.code),
        others: provinces.map { values.standing(of: $0.code) }, of: values.rankedCount, best: values.best)
    }
  }

  /// The parts alone.
  public var parts: [Row] { Array(rows.dropFirst()) }

  /// The parts in which another is better.
  public func better(_ place: Int) -> [ItemID] { parts.filter { $0.isBetter(place) }.map(\.item) }

  // MARK: Tables

  /// The columns: the item, the own score, the difference of each other and of the best.
  ///
  /// - Parameter shown: how they stand on a screen; `nil` for files.
  func table(_ rows: [Row], _ shown: CompareTable? = nil) -> Table {
    return Table(rows) {
      Column("item", .data) { .id($0.item.text) }
      Column("name", .data) { .name(definition.name(of: $0.item)) }
      Column("number", .screen) { .id($0.item == .total ? "" : $0.item.text) }
        .onScreen(.fixed(shown?.numberColumns ?? 1), 10, .number, head: .empty)
      Column("label", .screen) { .id(shown?.name($0.item)) }
        .onScreen(.fixed(shown?.nameColumns ?? 0), 10, head: .empty)
      Column("own", own.name, .data) { .number($0.own?.score) }
      Column("own", shown.map { own.brief($0.columns) } ?? .empty, .screen, isFigure: true) { row in
        .words { language in
          row.own?.score.map { Figures(language).decimal($0) } ?? Figures.missing
        }
      }.onScreen(.fixed(shown?.columns ?? 0), 9, .ownLine, headRole: .ownLine)
      for (place, other) in others.enumerated() {
        let isSeen = shown?.highlighted == place
        Column(other.code, other.name, .data) { .number($0.others[place]?.score) }
        Column("other", shown.map { other.brief($0.columns) } ?? .empty, .screen, isFigure: true) { row in
          .drawn(Self.cell(row.difference(place), isSeen: isSeen, shown?.language ?? .vietnamese))
        }.onScreen(.fixed(shown?.columns ?? 0), 8 - place, headRole: isSeen ? .heading : .secondary)
      }
      Column("best", Phrases.best, .data) { .number($0.best) }
      Column("best", Phrases.best, .screen, isFigure: true) { row in
        let gap = row.own?.score.flatMap { own in row.best.map { $0 - own } }
        return .drawn(Self.cell(gap, isSeen: false, shown?.language ?? .vietnamese))
      }.onScreen(.fixed(shown?.columns ?? 0), 1)
      if shown == nil {
        Column("of", .data) { .whole($0.of) }
      }
    }
  }

  /// A difference with its sign; what is seen first and what is better stand out.
  private static func cell(_ difference: Double?, isSeen: Bool, _ language: Language) -> GridCell {
    guard let difference else { return GridCell(Figures.missing, .missing) }
    let figures = Figures(language)
    let isBetter = figures.direction(difference) == .rising
    return GridCell(
      figures.signed(difference), isBetter ? (isSeen ? .strong : .text) : isSeen ? .text : .secondary)
  }

  /// What `w` and `Y` take: the scores as they are stored, or drawn.
  public func file(_ language: Language) -> TableFile {
    var file = TableFile(name: "\(definition.id)-\(year)-compare", table: table(rows))
    file.picture = { picture(language) }
    return file
  }

  // MARK: Sentences

  /// In what all others are better, and in what none is: `Cả 4 tỉnh hơn Hà Nội ở 7; không tỉnh nào hơn ở 1, 2, 8.`;
  /// `nil` of one, or where neither holds.
  public var common: LocalizedText? {
    guard others.count > 1 else { return nil }
    let known = parts.filter { row in others.indices.allSatisfy { row.difference($0) != nil } }
    let all = known.filter { row in others.indices.allSatisfy(row.isBetter) }.map(\.item.text)
    let none = known.filter { row in !others.indices.contains(where: row.isBetter) }.map(\.item.text)
    guard !all.isEmpty || !none.isEmpty else { return nil }
    let (one, many) = (definition.oneUnit, definition.manyUnits)
    let (name, count) = (own.name, others.count)
    let up =
      all.isEmpty
      ? nil
      : LocalizedText(
        vi: "cả \(count) \(one.vietnamese) hơn \(name.vietnamese) ở \(all.joined(separator: ", "))",
        en: "all \(count) \(many.english) are better than \(name.english) in \(all.joined(separator: ", "))")
    let down =
      none.isEmpty
      ? nil
      : LocalizedText(
        vi: "không \(one.vietnamese) nào hơn \(all.isEmpty ? name.vietnamese + " " : "")ở "
          + none.joined(separator: ", "),
        en: "none is better \(all.isEmpty ? "than " + name.english + " " : "")in "
          + none.joined(separator: ", "))
    return [up, down].compactMap { $0 }.reduce(nil) { told, next in
      told.map { $0 + LocalizedText(same: "; ") + next } ?? next
    }?.asSentence
  }

  /// One of them in a sentence, the longer form first: `Đà Nẵng hạng 35/61; hơn Hà Nội ở 3, 5, 6, 7, nhiều nhất 6
  /// Cung ứng dịch vụ công (+0,5950).`.
  public func sentences(_ place: Int) -> [LocalizedText] {
    let (other, whole) = (others[place], rows[0])
    var text = other.name
    if let standing = whole.others[place], standing.rank != nil {
      let rank = Figures(.vietnamese).rank(standing)
      text = text + LocalizedText(vi: " hạng \(rank)", en: " ranks \(rank)")
    }
    let better = parts.filter { $0.isBetter(place) }
    guard let most = better.max(by: { ($0.difference(place) ?? 0) < ($1.difference(place) ?? 0) }),
      let lead = most.difference(place)
    else {
      let end =
        isKnown(place)
        ? LocalizedText(vi: "không hơn \(own.name.vietnamese) ở phần nào", en: "better in nothing")
        : LocalizedText(
          vi: "bảng không có số liệu từng phần để so", en: "no figures of parts here to compare")
      return [(text + LocalizedText(same: "; ") + end).asSentence]
    }
    let list = better.map(\.item.text).joined(separator: ", ")
    let told =
      text
      + LocalizedText(
        vi: "; hơn \(own.name.vietnamese) ở \(list)", en: "; better than \(own.name.english) in \(list)")
    let gap = Figures.both { "(+\($0.decimal(lead, places: 4)))." }
    guard better.count > 1 else { return [told + LocalizedText(same: " ") + gap] }
    return [definition.label(of: most.item), LocalizedText(same: most.item.text)].map { name in
      told
        + LocalizedText(
          vi: ", nhiều nhất \(name.vietnamese) \(gap.vietnamese)",
          en: ", most in \(name.english) \(gap.english)")
    }
  }

  /// Whether any part can be held against another's.
  func isKnown(_ place: Int) -> Bool { parts.contains { $0.difference(place) != nil } }
}

extension Province {
  /// Its name for a narrow column: short, with initials in front of the last word, or initials alone.
  public func brief(_ columns: Int) -> LocalizedText {
    let fits = { (name: String) in TextWidth.columns(of: name) <= columns }
    // An abbreviation people write stands before one made here.
    let known = aliases.first { $0 == $0.uppercased() && fits($0) }
    let shorten = { (name: String) -> String in
      guard !fits(name) else { return name }
      let words = name.split { $0 == " " || $0 == "-" }
      let initial = { (word: Substring) in word == word.uppercased()[...] ? String(word) : "\(word.prefix(1))"
      }
      let (first, last) = (words.dropLast().map(initial), words.last.map(String.init) ?? "")
      let forms = [first.map { $0 + "." }.joined() + last, first.joined() + last]
      return forms.first(where: fits) ?? words.map(initial).joined()
    }
    return LocalizedText(
      vi: fits(shortName.vietnamese) ? shortName.vietnamese : known ?? shorten(shortName.vietnamese),
      en: shorten(shortName.english))
  }
}
