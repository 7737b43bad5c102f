import Words

/// The words for what can be wrong with a plan.
extension LocalizedText {
  static func unknownUnit(_ id: String) -> LocalizedText {
    LocalizedText(vi: "units không có đơn vị \"\(id)\"", en: "units has no \"\(id)\"")
  }

  static func unknownChannel(_ id: String) -> LocalizedText {
    LocalizedText(vi: "channels không có kênh \"\(id)\"", en: "channels has no \"\(id)\"")
  }

  static func unknownDimension(_ id: String, _ index: String) -> LocalizedText {
    LocalizedText(
      vi: "chỉ số \(index) không có chỉ số nội dung \"\(id)\"",
      en: "the index \(index) has no dimension \"\(id)\"")
  }

  static func unknownPart(_ id: String) -> LocalizedText {
    LocalizedText(vi: "kế hoạch không có nhiệm vụ \"\(id)\"", en: "the plan has no measure \"\(id)\"")
  }

  static func partCircle(_ ids: [String]) -> LocalizedText {
    let way = ids.joined(separator: " → ")
    return LocalizedText(
      vi: "đi vòng: \(way); mối liên hệ này không được dùng",
      en: "runs in a circle: \(way); this link is not used")
  }

  static func unknownTarget(_ id: String) -> LocalizedText {
    LocalizedText(vi: "targets.json không có mục tiêu \"\(id)\"", en: "targets.json has no target \"\(id)\"")
  }

  static func unnamedIndex(_ id: String, known: [String]) -> LocalizedText {
    let list = known.joined(separator: ", ")
    return LocalizedText(
      vi: "không có chỉ số \"\(id)\"; có: \(list). Chỉ số chưa có số liệu thì ghi tên vào index_names",
      en: "there is no index \"\(id)\"; there are: \(list). Name one without figures in index_names")
  }

  static func coversBackwards(_ first: String) -> LocalizedText {
    LocalizedText(vi: "phải từ \(first) trở đi; không dùng", en: "must not be before \(first); not used")
  }

  static func measureAndReport(_ id: String) -> LocalizedText {
    LocalizedText(
      vi: "một nhiệm vụ đã mang mã \"\(id)\"; hãy đặt mã khác cho báo cáo",
      en: "a measure has the id \"\(id)\" already; give the report another")
  }

  static var doneButNotAll: LocalizedText {
    LocalizedText(
      vi: "ghi là hoàn thành nhưng done nhỏ hơn total", en: "is said to be done, but done is less than total")
  }

  static var mustNotBeNegative: LocalizedText {
    LocalizedText(vi: "không được nhỏ hơn 0", en: "must not be less than 0")
  }

  static func throughBeforeFrom(_ from: Int) -> LocalizedText {
    LocalizedText(vi: "phải từ \(from) trở đi; không dùng", en: "must not be before \(from); not used")
  }
}
