import Words

extension ImportWords {
  /// The folder has a file of the year that cannot be read: nothing is put in its place.
  static func unreadableYear(_ fault: Finding) -> LocalizedText {
    LocalizedText(
      vi: "số liệu đang có của năm này không đọc được; tệp được giữ nguyên, hãy sửa trước:"
        + " \(fault.sentence(in: .vietnamese))",
      en: "what the folder has of this year cannot be read; the file stays as it is, mend it first:"
        + " \(fault.sentence(in: .english))")
  }
}
