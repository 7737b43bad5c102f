import Pages
import Scores
import Words

/// The words and sentences of the map.
enum MapWords {
  static let title = LocalizedText(vi: "Bản đồ nhóm", en: "Map of groups")
  static let total = LocalizedText(vi: "Tổng điểm", en: "Total")
  static let rank = LocalizedText(vi: "hạng", en: "rank")
  static let regions = LocalizedText(vi: "Theo vùng", en: "By region")
  static let region = LocalizedText(vi: "Vùng", en: "Region")
  static let lowest = LocalizedText(vi: "Thấp nhất", en: "Lowest")

  static func ranked(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "\(count) có hạng", en: "\(count) ranked")
  }

  static let noTiles = LocalizedText(
    vi: "Bộ tỉnh này không có bản đồ: provinces.json không cho tỉnh nào một ô (tile). m: về bảng.",
    en: "This set of provinces has no map: provinces.json gives none of them a tile. m: the table.")

  static func tooSmall(columns: Int, rows: Int) -> LocalizedText {
    LocalizedText(
      vi: "Bản đồ cần cửa sổ ít nhất \(columns)×\(rows). m: về bảng.",
      en: "The map needs a window of at least \(columns)×\(rows). m: the table.")
  }

  /// What the map says of the chosen province and its region, for those who want it in words.
  ///
  /// - Parameter isShort: whether the region goes by its short name.
  static func sentences(_ map: MapPanel, place: Int, isShort: Bool) -> [LocalizedText] {
    [
      belowMedian(map, place: place, isShort: isShort), extreme(map, place: place),
      map.line?.memberChange.map { Sentences.notComparable(with: map.table.year - 1, $0) },
    ].compactMap { $0 }
  }

  /// Says for instance `Môi trường: 8/10 tỉnh Đồng bằng sông Hồng dưới trung vị 3,68.`.
  static func belowMedian(_ map: MapPanel, place: Int, isShort: Bool) -> LocalizedText? {
    guard let median = map.table.median(item: map.item), let summary = map.summary(of: place),
      !summary.ranked.isEmpty
    else { return nil }
    let (below, all) = (summary.belowMedian, summary.ranked.count)
    let region = isShort ? summary.region.shortName : summary.region.name
    let name = map.definition.dimension(map.table.items[map.item])?.shortName ?? total
    let (one, many) = (map.definition.oneUnit, map.definition.manyUnits)
    let vietnamese =
      switch below {
      case 0: "không \(one.vietnamese) nào của \(region.vietnamese)"
      case all where all > 1: "cả \(all) \(one.vietnamese) \(region.vietnamese)"
      default: "\(below)/\(all) \(one.vietnamese) \(region.vietnamese)"
      }
    let english =
      switch below {
      case 0: "no \(one.english) of the \(region.english) is"
      case all where all > 1: "all \(all) \(many.english) of the \(region.english) are"
      default:
        "\(below) of \(map.definition.counted(all).english) of the \(region.english) \(below == 1 ? "is" : "are")"
      }
    return LocalizedText(
      vi: "\(name.vietnamese): \(vietnamese) dưới trung vị \(Figures(.vietnamese).decimal(median)).",
      en: "\(name.english): \(english) below the median, \(Figures(.english).decimal(median)).")
  }

  /// Says for instance `Hà Nội thấp nhất cả nước.`.
  static func extreme(_ map: MapPanel, place: Int) -> LocalizedText? {
    guard let cell = map.table[place, map.item] else { return nil }
    let name = map.table.provinces[place].name
    let isCountry = map.definition.units == nil
    let all = LocalizedText(vi: isCountry ? " cả nước" : "", en: isCountry ? " of the country" : "")
    if cell.rank == 1 {
      return LocalizedText(
        vi: "\(name.vietnamese) cao nhất\(all.vietnamese).", en: "\(name.english) is the best\(all.english).")
    }
    guard cell.rank == map.table.counts[map.item] else { return nil }
    return LocalizedText(
      vi: "\(name.vietnamese) thấp nhất\(all.vietnamese).", en: "\(name.english) is the lowest\(all.english)."
    )
  }
}
