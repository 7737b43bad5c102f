import JSONText
import Words

/// Reading what stands beside the scores of a year: published ranks, standard errors, remarks.
extension YearScores {
  mutating func readFacts(
    _ root: PlacedValue, _ set: ProvinceSet, _ definition: IndexDefinition, _ findings: inout [Finding]
  ) {
    isExcerpt = root["excerpt"].flatMap { $0.bool(&findings) } ?? false
    remark = root["remark"].flatMap { $0.text(&findings) }
    for (code, place) in root["remarks"]?.namedMembers(&findings) ?? [] {
      if set[code] == nil {
        findings.append(place.error(.unknownProvince(code, set: set.id)))
      } else {
        remarks[code] = place.text(&findings)
      }
    }
    if let stated = root["stated_missing"] { readStatedMissing(stated, set, definition, &findings) }
    if let errors = root["se"] { readStandardErrors(errors, set, definition, &findings) }
    for (key, place) in [("ranks", root["ranks"]), ("groups", root["groups"])] {
      guard let place else { continue }
      guard definition.publishesRanks || isExcerpt else {
        findings.append(place.error(key == "ranks" ? .ranksAreComputed : .groupsAreComputed))
        continue
      }
      if key == "groups" {
        readGroups(place, set, definition, &findings)
      } else {
        readRanks(place, set, definition, &findings)
        checkOrder(place, &findings)
      }
    }
  }

  /// `{"total": {"01": 1}}`: by item and code, 1 the best.
  private mutating func readGroups(
    _ place: PlacedValue, _ set: ProvinceSet, _ definition: IndexDefinition, _ findings: inout [Finding]
  ) {
    for (name, item) in place.namedMembers(&findings) {
      let id = ItemID(name)
      guard definition.isInForce(id, in: year) else {
        findings.append(item.error(definition.has(id) ? .notInForce(id, year) : .unknownItem(id)))
        continue
      }
      for (code, groupPlace) in item.namedMembers(&findings) {
        guard set[code] != nil else {
          findings.append(groupPlace.error(.unknownProvince(code, set: set.id)))
          continue
        }
        guard let group = groupPlace.integer(&findings) else { continue }
        if group >= 1, group <= definition.groupNames.count {
          statedGroups[id, default: [:]][code] = group
        } else {
          findings.append(groupPlace.error(.mustBeFrom("1", to: "\(definition.groupNames.count)")))
        }
      }
    }
  }

  /// `{"04": ["1.2"]}`: by province, the items of which it is stated that there is no figure.
  private mutating func readStatedMissing(
    _ place: PlacedValue, _ set: ProvinceSet, _ definition: IndexDefinition, _ findings: inout [Finding]
  ) {
    for (code, list) in place.namedMembers(&findings) {
      guard let province = set[code] else {
        findings.append(list.error(.unknownProvince(code, set: set.id)))
        continue
      }
      for element in list.elements(&findings) {
        guard let text = element.string(&findings) else { continue }
        let cell = ScoreCell(code: code, item: ItemID(text))
        if !definition.isInForce(cell.item, in: year) {
          let isKnown = definition.has(cell.item)
          findings.append(element.error(isKnown ? .notInForce(cell.item, year) : .unknownItem(cell.item)))
        } else if let value = value(cell.item, of: code) {
          findings.append(element.error(.statedButThere(cell.item, province, value)))
        } else if !statedMissing.insert(cell).inserted {
          findings.append(element.error(.twice(text)))
        }
      }
    }
  }

  private mutating func readStandardErrors(
    _ place: PlacedValue, _ set: ProvinceSet, _ definition: IndexDefinition, _ findings: inout [Finding]
  ) {
    for (code, row) in place.namedMembers(&findings) {
      guard set[code] != nil else {
        findings.append(row.error(.unknownProvince(code, set: set.id)))
        continue
      }
      for (name, errorPlace) in row.namedMembers(&findings) {
        let item = ItemID(name)
        guard definition.isInForce(item, in: year) else {
          findings.append(
            errorPlace.error(definition.has(item) ? .notInForce(item, year) : .unknownItem(item)))
          continue
        }
        guard let error = errorPlace.number(&findings) else { continue }
        if error > 0 {
          standardErrors[code, default: [:]][item] = error
        } else {
          findings.append(errorPlace.error(.mustBePositive))
        }
      }
    }
  }

  private mutating func readRanks(
    _ place: PlacedValue, _ set: ProvinceSet, _ definition: IndexDefinition, _ findings: inout [Finding]
  ) {
    guard let ofPlace = place.required("of", &findings), let of = ofPlace.integer(&findings) else { return }
    // An excerpt may lack some who were ranked because they are no more: Hà Tây until 2008.
    let most = isExcerpt ? 9999 : set.provinces.count
    guard of >= 1, of <= most else {
      findings.append(ofPlace.error(.mustBeFrom("1", to: "\(most)")))
      return
    }
    for (name, item) in place.namedMembers(&findings) where name != "of" {
      guard definition.isInForce(ItemID(name), in: year) else {
        let id = ItemID(name)
        findings.append(item.error(definition.has(id) ? .notInForce(id, year) : .unknownItem(id)))
        continue
      }
      var stated = StatedRanks(of: of, ranks: [:])
      for (code, rankPlace) in item.namedMembers(&findings) {
        guard set[code] != nil else {
          findings.append(rankPlace.error(.unknownProvince(code, set: set.id)))
          continue
        }
        guard let rank = rankPlace.integer(&findings) else { continue }
        if (1...of).contains(rank) {
          stated.ranks[code] = rank
        } else {
          findings.append(rankPlace.error(.mustBeFrom("1", to: "\(of)")))
        }
      }
      statedRanks[ItemID(name)] = stated
    }
  }

  /// Warns where a better score has a worse rank.
  private func checkOrder(_ place: PlacedValue, _ findings: inout [Finding]) {
    for (item, stated) in statedRanks.sorted(by: { $0.key < $1.key }) {
      let known = stated.ranks.compactMap { code, rank in
        value(item, of: code).map { (code: code, rank: rank, score: $0) }
      }.sorted { ($0.rank, $0.code) < ($1.rank, $1.code) }
      for (better, worse) in zip(known, known.dropFirst())
      where worse.rank > better.rank && worse.score > better.score {
        let at = place[item.text]?[worse.code] ?? place
        findings.append(at.warning(.rankAgainstScore(better.code)))
      }
    }
  }
}

extension PlacedValue {
  /// The members of an object in the order of the file; a finding and none if it is something else.
  func namedMembers(_ findings: inout [Finding]) -> [(name: String, place: PlacedValue)] {
    guard let members = value.members else {
      findings.append(error(.mustBe(.object)))
      return []
    }
    return members.compactMap { $1.isNull ? nil : ($0, member($0, $1)) }
  }
}

extension LocalizedText {
  fileprivate static var ranksAreComputed: LocalizedText {
    LocalizedText(
      vi: "hạng của chỉ số này được tính theo điểm, nên không dùng hạng ghi ở đây",
      en: "ranks of this index are computed from its scores; those here are not used")
  }

  fileprivate static var groupsAreComputed: LocalizedText {
    LocalizedText(
      vi: "nhóm của chỉ số này theo điểm của mọi tỉnh, nên không dùng nhóm ghi ở đây; số báo chí thì thêm"
        + " \"excerpt\": true",
      en:
        "groups of this index follow from all scores; those here are not used, but with \"excerpt\": true in a"
        + " year of press figures")
  }

  fileprivate static func statedButThere(
    _ item: ItemID, _ province: Province, _ value: Double
  ) -> LocalizedText {
    let figure = DecimalText.words(of: value)
    return LocalizedText(
      vi: "\(province.name.vietnamese), mục \(item) có giá trị \(figure.vietnamese) trong scores,"
        + " nên không thể là không có số liệu; xóa một trong hai chỗ",
      en: "\(province.name.english), item \(item) has the value \(figure.english) in scores,"
        + " so there is a figure; remove one of the two")
  }

  fileprivate static func rankAgainstScore(_ code: String) -> LocalizedText {
    LocalizedText(
      vi: "điểm cao hơn mã \(code) mà hạng lại thấp hơn; giữ cả hai như trong nguồn",
      en: "a better score than \(code) and a worse rank; both are kept as the source has them")
  }
}
