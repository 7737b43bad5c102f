import Words

/// Why a text is not JSON we read, and where.
public struct JSONFault: Error, Hashable, Sendable {
  /// The line, counted from 1.
  public var line: Int
  /// The value in which it stands, or behind which: `scores.14[3]`; `nil` outside of all.
  public var key: String?
  /// What is wrong there.
  public var reason: Reason

  /// What a text can have wrong with it.
  public enum Reason: Hashable, Sendable {
    /// There is no value in it.
    case empty
    /// Something follows the one value.
    case trailingText
    /// Not a value: `NaN`, a bare word, a stray sign, the end of the text.
    case badValue
    /// A comma with nothing behind it.
    case extraComma
    /// A member without its name in quotes.
    case missingName
    /// No colon after a name.
    case missingColon
    /// No comma or `}` after a member.
    case missingBrace
    /// No comma or `]` after an element.
    case missingBracket
    /// A bad escape, or no closing quote.
    case badString
    /// Not UTF-8.
    case notUTF8
    /// `1.`, `1e`, or beyond what a number can hold, as `1e999`.
    case badNumber
    /// Nested deeper than ``JSONDocument/depthLimit``.
    case tooDeep
    /// Larger than 1 GiB.
    case tooLarge
    /// One object has this key twice.
    case duplicateKey(String)
  }

  /// What is wrong, in words; the place is for the caller to say.
  public var words: LocalizedText {
    switch reason {
    case .empty: LocalizedText(vi: "tệp không có nội dung JSON", en: "there is no JSON in it")
    case .trailingText:
      LocalizedText(vi: "còn chữ thừa sau giá trị JSON", en: "there is more text after the JSON value")
    case .badValue:
      LocalizedText(
        vi: "chỗ này phải là một giá trị JSON (số, chuỗi, null, …)",
        en: "a JSON value (a number, a string, null, …) must stand here")
    case .extraComma:
      LocalizedText(
        vi: "thừa dấu phẩy trước dấu đóng } hoặc ]; xóa dấu phẩy đó",
        en: "a comma too many before the closing } or ]; take it away")
    case .missingName:
      LocalizedText(vi: "thiếu tên khóa trong ngoặc kép", en: "a key in quotes is missing")
    case .missingColon: LocalizedText(vi: "thiếu dấu hai chấm sau khóa", en: "no colon after the key")
    case .missingBrace:
      LocalizedText(vi: "thiếu dấu phẩy hoặc dấu }", en: "a comma or } is missing")
    case .missingBracket:
      LocalizedText(vi: "thiếu dấu phẩy hoặc dấu ]", en: "a comma or ] is missing")
    case .badString:
      LocalizedText(
        vi: "chuỗi thiếu dấu ngoặc kép đóng hoặc có ký tự thoát sai",
        en: "the string is not closed or has a bad escape")
    case .notUTF8: LocalizedText(vi: "không phải UTF-8", en: "it is not UTF-8")
    case .badNumber:
      LocalizedText(vi: "số viết sai hoặc quá lớn", en: "the number is malformed or too large")
    case .tooDeep:
      LocalizedText(
        vi: "lồng nhau quá \(JSONDocument.depthLimit) tầng",
        en: "nested deeper than \(JSONDocument.depthLimit) levels")
    case .tooLarge: LocalizedText(vi: "tệp quá lớn", en: "the file is too large")
    case .duplicateKey(let key):
      LocalizedText(vi: "khóa \"\(key)\" có hai lần", en: "the key \"\(key)\" stands there twice")
    }
  }
}
