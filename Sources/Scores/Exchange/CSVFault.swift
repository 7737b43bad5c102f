import Words

/// Why a text is not a table we read, and where.
struct CSVFault: Error, Hashable {
  /// The line, counted from 1, where there is one.
  var line: Int?
  /// What is wrong there.
  var reason: Reason

  /// What a table can have wrong with its form.
  enum Reason: Hashable {
    /// Neither UTF-8 nor marked UTF-16.
    case encoding
    /// A quote that no quote closes; the line is the one where it opens.
    case unclosedQuote
    /// Something other than a delimiter behind a closing quote.
    case textAfterQuote
  }

  /// What is wrong and what to do.
  var words: LocalizedText {
    switch reason {
    case .encoding:
      LocalizedText(
        vi: "không phải UTF-8; trong Excel hãy lưu dạng \"CSV UTF-8\"",
        en: "it is not UTF-8; in Excel save it as \"CSV UTF-8\"")
    case .unclosedQuote:
      LocalizedText(
        vi: "dấu ngoặc kép mở ở đây không được đóng",
        en: "the quote that opens here is never closed")
    case .textAfterQuote:
      LocalizedText(
        vi: "sau dấu ngoặc kép đóng phải là dấu phân cách hoặc hết dòng;"
          + " dấu ngoặc kép trong chữ viết thành hai",
        en: "a closing quote must be followed by a delimiter or the line's end;"
          + " a quote within text is doubled")
    }
  }
}
