import FoundationEssentials
import JSONText
import Scores
import Storage
import Words

/// A data folder with a hundred units where the published data have one province.
///
/// Definitions and years are the published ones; every unit has its province's figures with a small
/// shift of its own, the same in every run. It stands for other countries' or lower levels' data.
struct ManyUnits {
  /// How many units a province is made into.
  private static let share = 100

  private let data = BoardData.load(from: PublishedSource())
  private let published = PublishedSource()

  /// Writes the folder, which must not be there; `false` where that fails.
  func write(to folder: String) -> Bool {
    guard let book = data.book else { return false }
    var files: [(path: String, bytes: [UInt8])] = [
      ("provinces.json", Array(provinces(book.registry).utf8)), ("board.json", Array(board(book).utf8)),
    ]
    for path in published.paths where path.hasPrefix("indices/") {
      if let bytes = try? published.read(path) { files.append((path, bytes)) }
    }
    for year in book.years {
      guard let scores = book[year] else { continue }
      let path = "scores/\(book.definition.id)/\(year).json"
      files.append((path, Array(text(of: scores, in: book).utf8)))
    }
    return (try? NewFolder.make(at: folder, files: files, access: .writing)) != nil
  }

  private func board(_ book: ScoreBook) -> String {
    let set = book.registry.sets.first.map(id) ?? ""
    return "{\"format\": 1, \"province\": \"\(code("01", 0))\", \"province_set\": \"\(set)\"}\n"
  }

  /// Sets are called by how many they have.
  private func id(of set: ProvinceSet) -> String { String(set.provinces.count * Self.share) }

  private func code(_ code: String, _ unit: Int) -> String { code + (unit < 10 ? "0" : "") + String(unit) }

  private func quoted(_ text: LocalizedText, _ end: String = "") -> String {
    "{\"vi\": \(JSONWriting.quoted(text.vietnamese + end)), \"en\": \(JSONWriting.quoted(text.english + end))}"
  }

  private func provinces(_ registry: ProvinceRegistry) -> String {
    let regions = registry.regions.map {
      "{\"id\": \"\($0.id)\", \"name\": \(quoted($0.name)), \"short_name\": \(quoted($0.shortName))}"
    }
    let sets = registry.sets.map { set in
      let last = set.years.last.map { ", \"through\": \($0)" } ?? ""
      let units = set.provinces.flatMap { province in
        (0..<Self.share).map { unit(province, $0) }
      }
      return "{\"id\": \"\(id(of: set))\", \"from\": \(set.years.first)\(last), \"provinces\": [\n"
        + units.joined(separator: ",\n") + "]}"
    }
    return "{\"format\": 1, \"regions\": [\n" + regions.joined(separator: ",\n") + "],\n\"sets\": [\n"
      + sets.joined(separator: ",\n") + "]}\n"
  }

  private func unit(_ province: Province, _ unit: Int) -> String {
    let number = " \(unit + 1)"
    let letters = (province.abbreviation ?? province.code) + number
    var text =
      "{\"code\": \"\(code(province.code, unit))\", \"name\": \(quoted(province.name, number))"
      + ", \"short_name\": \"\(letters)\", \"region\": \"\(province.regionID)\""
    if province.isCity { text += ", \"city\": true" }
    if !province.members.isEmpty {
      text += ", \"members\": [\(province.members.map { "\"\(code($0, unit))\"" }.joined(separator: ", "))]"
    }
    if let kept = province.keeps { text += ", \"keeps\": \"\(code(kept, unit))\"" }
    return text + "}"
  }

  private func text(of scores: YearScores, in book: ScoreBook) -> String {
    let scales = book.definition.scales(in: scores.year)
    let set = book.registry.provinceSet(scores.set)
    var rows: [String] = []
    for (place, province) in scores.codes.enumerated() {
      for unit in 0..<Self.share {
        let cells = scores.items.enumerated().map { column, item -> String in
          guard let value = scores.value(item, of: province), let scale = scales[item] else { return "null" }
          // Any shift will do that differs from unit to unit and stays on the scale.
          let shift = Double((unit * 7919 + place * 104_729 + column * 1_299_709) % 1000 - 500) / 10_000
          let shifted = unit == 0 ? value : min(max(value + shift, scale.lowerBound), scale.upperBound)
          return JSONWriting.number((shifted * 1e6).rounded() / 1e6)
        }
        rows.append("\"\(code(province, unit))\": [\(cells.joined(separator: ", "))]")
      }
    }
    let items = scores.items.map { "\"\($0)\"" }.joined(separator: ", ")
    return """
      {"format": 1, "index": "\(book.definition.id)", "year": \(scores.year),
      "provinces": "\(set.map(id) ?? "")", "source": \(JSONWriting.quoted(scores.source.vietnamese)),
      "items": [\(items)], "scores": {
      \(rows.joined(separator: ",\n"))
      }}

      """
  }
}
