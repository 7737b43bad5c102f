import Pages
import Scores
import Words

/// Looking at another year, province, basis or index.
enum LinearLook {
  static func choices(_ view: LinearView) -> [(name: String, step: LinearStep)] {
    let years = LocalizedText(vi: "Năm khác", en: "Another year")
    let provinces = LocalizedText(vi: "Tỉnh khác", en: "Another province")
    var choices: [(name: String, step: LinearStep)] = [
      (view.text(years), .open(Self.years)),
      (
        view.naming(provinces),
        .ask(view.definition.naming(whichProvince)) { look(at: $0, view) { .look($0) } }
      ),
    ]
    let basis: Basis = view.basis == .merged ? .published : .merged
    if view.definition.units == nil, let other = view.looking(basis: basis) {
      let words =
        basis == .merged
        ? Phrases.asIfMerged : LocalizedText(vi: "theo các tỉnh được công bố", en: "as published")
      let name = LocalizedText(vi: "Xếp hạng \(words.vietnamese)", en: "Ranks \(words.english)")
      choices.append((view.text(name), .look(other)))
    }
    if view.books.count > 1 {
      choices.append((view.text(LocalizedText(vi: "Chỉ số khác", en: "Another index")), .open(indices)))
    }
    return choices
  }

  /// Asks for a province.
  static let whichProvince = LocalizedText(vi: "Tên hoặc mã tỉnh", en: "The name or code of the province")

  /// What to do with the province a text names, or why there is none.
  static func look(
    at text: String, _ view: LinearView, then: (LinearView) -> LinearStep
  ) -> LinearStep {
    switch province(text, view) {
    case .failure(let fault): .say(fault.words)
    case .success(let province):
      view.looking(province: province.id).map(then) ?? .say(notThere(province, view))
    }
  }

  /// Why a text names no province.
  struct Fault: Error {
    var words: LocalizedText
  }

  /// The province of the set in view that a text names.
  static func province(_ text: String, _ view: LinearView) -> Result<Province, Fault> {
    let registry = view.book.registry
    let id = view.basis == .merged ? registry.sets.last?.id : view.book[view.year]?.set
    guard let set = id.flatMap(registry.provinceSet) else { return .failure(Fault(words: nothing)) }
    let answer = registry.answer(text, in: set)
    guard case .found(let province) = answer else {
      return .failure(Fault(words: answer.words(for: text, in: set, view.definition.units)))
    }
    return .success(province)
  }

  private static let nothing = LocalizedText(vi: "Không có tỉnh nào.", en: "There is no province.")

  private static func notThere(_ province: Province, _ view: LinearView) -> LocalizedText {
    LocalizedText(
      vi: "Năm \(view.year) không có \(province.name.vietnamese).",
      en: "There is no \(province.name.english) in \(view.year).")
  }

  private static func years(_ view: LinearView) -> LinearPage {
    var page = LinearPage(view.text(Phrases.chooseYear), lines: [])
    page.add(
      view.book.knownYears.reversed().compactMap { year in
        view.looking(year: year).map {
          (LinearWords.standing($0.report.total, of: $0, year: year), .look($0))
        }
      })
    return page
  }

  private static func indices(_ view: LinearView) -> LinearPage {
    var page = LinearPage(view.text(LocalizedText(vi: "Chọn chỉ số", en: "Choose an index")), lines: [])
    let books = view.books.values.sorted { $0.definition.id < $1.definition.id }
    page.add(
      books.map { book in
        let name = "\(book.definition.shortName): \(view.text(book.definition.name))"
        let there = view.looking(at: book)
        let none = LocalizedText(
          vi: "Bảng chưa có \(book.definition.shortName) của tỉnh này.",
          en: "The board has no \(book.definition.shortName) of this province.")
        return (name, there.map { .look($0) } ?? .say(none))
      })
    return page
  }
}
