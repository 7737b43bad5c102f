import ArgumentParser
import Pages
import Scores
import Words

/// Which table of a file is imported, and what of it no rule knows.
struct ImportTable: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Trang của bảng tính có bảng điểm; không ghi thì tự tìm.",
        en: "The sheet of the workbook with the table; found without it."), valueName: "name"))
  var sheet: String?

  @Option(
    help: ArgumentHelp(
      Speech.pick(
        vi:
          "Cột không tự nhận ra là gì: tên hay chữ của cột = mã (1.1, total, province, code, year), - là bỏ;"
          + " lặp lại được.",
        en:
          "What a column is that is not known: its name or letters = an id (1.1, total, province, code, year),"
          + " - leaves it out; may be repeated."), valueName: "column=item"))
  var map: [String] = []

  /// What is said of columns; the items are those of an index.
  func columns(of definition: IndexDefinition) throws(Failure) -> [ColumnChoice] {
    var choices: [ColumnChoice] = []
    for text in map {
      guard let choice = ColumnChoice(text, of: definition) else {
        let example = definition.dimensions.first?.components.first?.id ?? .total
        throw Failure(
          2,
          LocalizedText(
            vi:
              "--map \"\(text)\": cần TÊN CỘT=MÃ, mã là một chỉ số của \(definition.shortName), province, code,"
              + " year hoặc -; ví dụ --map \"Cột 3=\(example)\".",
            en:
              "--map \"\(text)\": COLUMN=ITEM is needed, ITEM being an id of \(definition.shortName), province,"
              + " code, year or -; as in --map \"Column 3=\(example)\"."))
      }
      choices.append(choice)
    }
    return choices
  }
}
