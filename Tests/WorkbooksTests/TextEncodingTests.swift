import Testing

@testable import Workbooks

@Suite struct TextEncodingTests {
  static let text = "Tỉnh;1,1\r\nCần Thơ;0,98\r\nĐà Nẵng;1,2\r\nPHƯỜNG Ễ;3\r\n"

  private func read(_ bytes: [UInt8]) -> (TextEncoding, String?) {
    let found = TextEncoding.of(bytes)
    return (
      found.encoding,
      found.encoding.utf8(bytes[found.markLength...]).map { String(decoding: $0, as: UTF8.self) }
    )
  }

  @Test(arguments: [true, false], [true, false])
  func sixteenBitsAreKnownWithAndWithoutAMark(isLittle: Bool, hasMark: Bool) {
    let units = (hasMark ? [0xFEFF] : []) + Array(Self.text.utf16)
    let bytes = units.flatMap {
      isLittle ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)]
    }
    let (encoding, text) = read(bytes)
    #expect(encoding == (isLittle ? .utf16LittleEndian : .utf16BigEndian) && text == Self.text)
  }

  @Test func eightBitsAreKnown() {
    #expect(read(Array(Self.text.utf8)) == (.utf8, Self.text))
    #expect(read([0xEF, 0xBB, 0xBF] + Array(Self.text.utf8)) == (.utf8, Self.text))
    #expect(read([]).0 == .utf8)
  }

  @Test func toneMarksOfWindowsAreComposed() {
    // T i+hook n h ; C â+grave n _ T h ơ ; Đ a-grave _ N ă+tilde n g
    let bytes: [UInt8] =
      Array("Ti".utf8) + [0xD2] + Array("nh;C".utf8) + [0xE2, 0xCC] + Array("n Th".utf8) + [
        0xF5, 0x0A, 0xD0, 0xE0,
      ]
      + Array(" N".utf8) + [0xE3, 0xDE] + Array("ng".utf8)
    let (encoding, text) = read(bytes)
    #expect(encoding == .windows1258)
    #expect(text.map { Array($0.unicodeScalars) } == Array("Tỉnh;Cần Thơ\nĐà Nẵng".unicodeScalars))
  }

  @Test func aLastVowelIsNotLost() { #expect(read([0x41, 0xF5]) == (.windows1258, "Aơ")) }

  @Test func westernLettersAreKnown() {
    // "Hà T?nh, H?i Phòng": a mark behind h is none.
    let bytes: [UInt8] = [0x48, 0xE0] + Array(" T?nh, H?i Ph".utf8) + [0xF2] + Array("ng".utf8)
    #expect(read(bytes) == (.windows1252, "Hà T?nh, H?i Phòng"))
  }

  @Test func halfALetterIsNone() {
    #expect(TextEncoding.utf16LittleEndian.utf8([0x41, 0x00, 0x42]) == nil)
    #expect(TextEncoding.utf16BigEndian.utf8([0xD8, 0x00]) == nil)
    #expect(TextEncoding.utf8.utf8([0xFF]) == nil)
  }
}
