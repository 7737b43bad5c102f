import Words

/// Letters that were spoilt before the file was made: by which mistake.
enum TextDamage {
  /// UTF-8 that was read as Windows-1252 and saved again: `Tá»‰nh` for `Tỉnh`.
  case readAsWestern
  /// Bytes of TCVN3 (fonts whose names begin with `.Vn`): `Hµ Néi` for `Hà Nội`.
  case oldFont
  /// Letters that an encoding does not have, saved as question marks: `T?nh`.
  case lost(Int)

  /// The damage of a text in UTF-8, if it has any.
  static func of(_ text: [UInt8]) -> TextDamage? {
    var (western, old, lost) = (0, 0, 0)
    for place in text.indices.dropLast(2) {
      switch text[place] {
      case 0xC3:
        // á followed by » or º, Ã by a sign: the first bytes of Vietnamese letters, each made a letter.
        let next = text[place + 2] == 0xC2 && place + 3 < text.count ? text[place + 3] : 0
        if text[place + 1] == 0xA1, next == 0xBB || next == 0xBA { western += 1 }
      case 0xC2:
        guard oldLetters.contains(text[place + 1]) else { continue }
        if text[place + 2].isLetter || (place > 0 && text[place - 1].isLetter) { old += 1 }
      case UInt8(ascii: "?"):
        if place > 0, text[place - 1].isLetter, text[place + 1].isLetter { lost += 1 }
      default: continue
      }
    }
    if western >= 3 { return .readAsWestern }
    if old >= 3 { return .oldFont }
    return lost >= 3 ? .lost(lost) : nil
  }

  /// The second bytes, in UTF-8, of signs that TCVN3 takes for letters: à ả ã á ạ ă â ê đ ơ ô Đ.
  private static let oldLetters: Set<UInt8> = [
    0xB5, 0xB6, 0xB7, 0xB8, 0xB9, 0xA8, 0xA9, 0xAA, 0xAE, 0xAC, 0xAB, 0xA7,
  ]

  /// What is wrong and what to do.
  var words: LocalizedText {
    switch self {
    case .readAsWestern:
      LocalizedText(
        vi:
          "chữ trong tệp đã hỏng từ trước: UTF-8 bị mở như Windows-1252 rồi lưu lại (\"Tá»‰nh\" là \"Tỉnh\");"
          + " lấy lại từ tệp gốc",
        en:
          "the letters were spoilt before: UTF-8 was opened as Windows-1252 and saved (\"Tá»‰nh\" is \"Tỉnh\");"
          + " take it from the original file again")
    case .oldFont:
      LocalizedText(
        vi: "chữ trong tệp theo bảng mã TCVN3 (phông .VnTime: \"Hµ Néi\" là \"Hà Nội\"); đổi sang Unicode"
          + " rồi nhập lại, hoặc thêm cột mã tỉnh",
        en:
          "the letters are in TCVN3 (fonts as .VnTime: \"Hµ Néi\" is \"Hà Nội\"); convert them to Unicode and"
          + " import again, or add a column of codes")
    case .lost(let count):
      LocalizedText(
        vi: "\(count) chữ đã thành dấu hỏi khi lưu (\"T?nh\"); tên tỉnh và tên cột nhận theo các chữ còn lại:"
          + " xem lại, hoặc lưu dạng \"CSV UTF-8\"",
        en:
          "\(count) letters became question marks when it was saved (\"T?nh\"); names are known by the letters"
          + " left: look at them, or save it as \"CSV UTF-8\"")
    }
  }
}

extension UInt8 {
  /// Whether it is an ASCII letter.
  fileprivate var isLetter: Bool { (0x41...0x5A).contains(self & 0xDF) }
}
