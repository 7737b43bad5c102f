import Testing
import Words

@Suite struct VietnameseTests {
  @Test(arguments: [
    ("Hòa Bình", "hoa binh"), ("Hoà Bình", "hoa binh"), ("Ho\u{61}\u{300} Bi\u{300}nh", "hoa binh"),
    ("ĐẮK  LẮK", "dak lak"), ("Bà Rịa - Vũng Tàu", "ba ria vung tau"), ("TP. Hồ Chí Minh", "tp ho chi minh"),
    ("Thừa Thiên–Huế", "thua thien hue"), ("", ""), ("\u{300}", ""), ("---", ""), ("日本 7", "日本 7"),
  ])
  func searchSeesThroughMarks(text: String, key: String) {
    #expect(SearchKey(text).text == key)
  }

  /// English counts agree with one.
  @Test func oneIsNotMany() {
    #expect([0, 1, 2].map { $0.english("value", "values") } == ["0 values", "1 value", "2 values"])
  }

  @Test func nothingIsFoundByNothing() {
    #expect(!SearchKey("").isFound(in: SearchKey("Hà Nội")))
    #expect(SearchKey("nọi").isFound(in: SearchKey("Hà Nội")))
    #expect(!SearchKey("Hà Nam").isFound(in: SearchKey("Hà Nội")))
  }

  @Test func distanceCountsLetters() {
    #expect(SearchKey("ha noi").distance(to: SearchKey("Hà Nội")) == 0)
    #expect(SearchKey("ha loi").distance(to: SearchKey("Hà Nội")) == 1)
    #expect(SearchKey("").distance(to: SearchKey("Huế")) == 3)
  }

  @Test func namesStandInDictionaryOrder() {
    let sorted = [
      "An Giang", "Bà Rịa - Vũng Tàu", "Bạc Liêu", "Bắc Giang", "Bắc Ninh", "Cà Mau", "Cần Thơ", "Cao Bằng",
      "Đà Nẵng", "Đắk Lắk", "Điện Biên", "Gia Lai", "Hà Nội", "Hải Dương", "Hậu Giang", "Hòa Bình", "Yên Bái",
    ]
    let expected = [
      "An Giang", "Bà Rịa - Vũng Tàu", "Bạc Liêu", "Bắc Giang", "Bắc Ninh", "Cà Mau", "Cao Bằng", "Cần Thơ",
      "Đà Nẵng", "Đắk Lắk", "Điện Biên", "Gia Lai", "Hà Nội", "Hải Dương", "Hậu Giang", "Hòa Bình", "Yên Bái",
    ]
    #expect(sorted.reversed().sorted { VietnameseOrder($0) < VietnameseOrder($1) } == expected)
  }

  @Test func tonesDecideOnlyWhereLettersAgree() {
    let tones = ["ma", "mà", "mả", "mã", "má", "mạ", "mă", "mâ"]
    #expect(tones.reversed().sorted { VietnameseOrder($0) < VietnameseOrder($1) } == tones)
  }

  /// Texts whose scalars stand alone are read scalar by scalar, others by characters; both see the same.
  @Test func bothWaysOfReadingAgree() throws {
    for value in Array(0x20..<0x250) + Array(0x1E00..<0x1F00) + Array(0x2010..<0x2028) {
      let text = "a" + String(try #require(Unicode.Scalar(UInt32(value)))) + "b"
      let slowly = SearchKey(text + "日").text
      #expect(SearchKey(text).text + "日" == slowly, "\(text)")
    }
  }
}
