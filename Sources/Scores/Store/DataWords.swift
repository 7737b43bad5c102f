import Words

/// The words for what can be wrong with what a file says.
extension LocalizedText {
  static func disagreesWithFileName(_ name: String) -> LocalizedText {
    LocalizedText(
      vi: "không khớp với tên tệp, theo đó phải là \(name); tệp không được dùng",
      en: "disagrees with the name of the file, by which it must be \(name); the file is not used")
  }

  /// That the key itself is not what it must be.
  static func misnamed(_ must: LocalizedText) -> LocalizedText {
    LocalizedText(vi: "tên khóa \(must.vietnamese)", en: "the name of this key \(must.english)")
  }

  static var noSets: LocalizedText {
    LocalizedText(vi: "phải có ít nhất một bộ", en: "must have at least one set")
  }

  static func noIndex(_ id: String, known: [String]) -> LocalizedText {
    let list = known.joined(separator: ", ")
    return LocalizedText(
      vi: "không có chỉ số này, tức là tệp indices/\(id).json; có: \(list)",
      en: "there is no such index, that is no file indices/\(id).json; there are: \(list)")
  }

  static func unknownProvince(_ code: String, set: String) -> LocalizedText {
    guard Int(set) != nil else {
      return LocalizedText(
        vi: "không có mã \"\(code)\" trong bộ \(set)", en: "nothing has the code \"\(code)\" in \(set)")
    }
    return LocalizedText(
      vi: "không có mã tỉnh \"\(code)\" trong bộ \(set) tỉnh",
      en: "no province has the code \"\(code)\" in the set of \(set)")
  }

  static var comparedTooMany: LocalizedText {
    LocalizedText(
      vi: "chỉ so sánh được với \(Comparison.most) tên; tên này không được dùng",
      en: "at most \(Comparison.most) are compared; this one is not used")
  }

  static func unknownRegion(_ id: String) -> LocalizedText {
    LocalizedText(vi: "không có vùng \"\(id)\" trong regions", en: "regions has no \"\(id)\"")
  }

  static func unknownMember(_ code: String, older: String?) -> LocalizedText {
    guard let older else {
      return LocalizedText(
        vi: "bộ tỉnh cũ nhất không gộp từ tỉnh nào", en: "the oldest set is not made of other provinces")
    }
    return unknownProvince(code, set: older)
  }

  static func keepsNoMember(_ code: String) -> LocalizedText {
    LocalizedText(
      vi: "\"\(code)\" không nằm trong members của tỉnh này",
      en: "\"\(code)\" is not among the members of this province")
  }

  static func setCount(_ id: String, _ count: Int) -> LocalizedText {
    LocalizedText(vi: "bộ \(id) tỉnh lại có \(count) tỉnh", en: "the set of \(id) has \(count) provinces")
  }

  static func memberCount(_ province: Province, _ count: Int) -> LocalizedText {
    let name = "\(province.code) \(province.name.vietnamese)"
    return LocalizedText(
      vi: "\(name) của bộ tỉnh trước nằm trong \(count) tỉnh, phải là 1",
      en: "\(name) of the older set is a member of \(count) provinces, must be of 1")
  }

  static func tooWide(_ name: String, _ width: Int) -> LocalizedText {
    LocalizedText(
      vi: "\"\(name)\" rộng hơn \(width) cột; thêm hoặc rút gọn tên ngắn",
      en: "\"\(name)\" is wider than \(width) columns; give a shorter one")
  }

  static var badTile: LocalizedText {
    LocalizedText(
      vi: "phải là [hàng, cột], hai số nguyên từ 0 đến \(MapTile.last)",
      en: "must be [row, column], two whole numbers from 0 to \(MapTile.last)")
  }

  static func withoutTile(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(count) tỉnh không có ô (tile), nên không hiện trên bản đồ",
      en: "\(count) provinces have no tile and so no place on the map")
  }

  static func badAbbreviation(_ width: Int) -> LocalizedText {
    LocalizedText(vi: "phải có từ 1 đến \(width) chữ", en: "must have 1 to \(width) letters")
  }

  static func spanBackwards(_ first: Int) -> LocalizedText {
    LocalizedText(vi: "phải từ \(first) trở đi", en: "must not be before \(first)")
  }

  static var badScale: LocalizedText {
    LocalizedText(vi: "phải là hai số, số nhỏ trước", en: "must be two numbers, the smaller first")
  }

  static func groupCount(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "phải là \(count) số không âm, mỗi nhóm một số",
      en: "must be \(count) numbers not below 0, one a group")
  }

  static func unknownItem(_ item: ItemID) -> LocalizedText {
    LocalizedText(vi: "chỉ số không có mục \"\(item)\"", en: "the index has no item \"\(item)\"")
  }

  static func notInForce(_ item: ItemID, _ year: Int) -> LocalizedText {
    LocalizedText(vi: "năm \(year) không tính mục \(item)", en: "item \(item) is not in force in \(year)")
  }
}
