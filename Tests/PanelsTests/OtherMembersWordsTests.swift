@testable import BoardSupport
import Testing
import Words

@testable import Pages
@testable import Scores

/// What is said of targets whose newest rank is a mean of other members than that of the base year.
@Suite struct OtherMembersWordsTests {
  private let judge = TargetJudge(books: Books.all)
  private let names = TargetNames(books: Books.all, indexNames: [:])

  private func outlook(_ kind: Target.Kind, to goal: Int = 2024) -> TargetOutlook {
    judge.outlook(
      of: Target(
        id: "a", kind: kind, index: "papi", province: ProvinceID(set: "34", code: "25"), baseYear: 2022,
        goalYear: goal))
  }

  private func sentence(_ outlook: TargetOutlook) -> LocalizedText {
    TargetSentences(outlook: outlook, names: names).sentence
  }

  @Test func aClimbNamesItsBaseYearAndNothingMissing() {
    let climb = outlook(.climb(places: 1))
    #expect(
      sentence(climb).vietnamese
        == "2024 (quy về 34 tỉnh): hạng 14/34, không so được với 2022: 2022 đủ tỉnh thành viên, 2024 thiếu Vĩnh Phúc."
    )
    #expect(
      sentence(climb).english
        == "2024 (as if 34 provinces): rank 14/34, not comparable with 2022: 2022 has all members, 2024 lacks Vinh Phuc."
    )
    let figures = names.figures(of: climb.target, .vietnamese)
    #expect(figures.brief(climb) == "2024: hạng 14/34" && figures.missing(climb, isNarrow: true) == "–")
    var open = outlook(.climb(places: 1), to: 2025)
    open.state = .open
    #expect(sentence(open).vietnamese.hasSuffix("2024 thiếu Vĩnh Phúc; còn đến hết 2025."))
  }

  /// What compares nothing is judged, and says what the figure is of.
  @Test func whatIsJudgedSaysWhoIsNotInIt() {
    for kind in [Target.Kind.aboveAverage, .group(2), .leading(rank: 20)] {
      let told = sentence(outlook(kind))
      #expect(told.vietnamese.hasSuffix(" Trung bình thiếu Vĩnh Phúc (không có số liệu)."), "\(told)")
      #expect(told.english.hasSuffix(" The mean lacks Vinh Phuc (no figures)."), "\(told)")
    }
    let before = sentence(outlook(.group(2), to: 2023))
    #expect(!before.vietnamese.contains("thiếu"), "\(before)")
  }

  /// Parts have a rank each: the sentence tells none, and what did not rise is of the year before.
  @Test func partsTellNoRank() {
    let parts = outlook(.partsRise)
    #expect(
      sentence(parts).vietnamese
        == "2024: không so được với 2022: 2022 đủ tỉnh thành viên, 2024 thiếu Vĩnh Phúc.")
    #expect(
      sentence(parts).english
        == "2024: not comparable with 2022: 2022 has all members, 2024 lacks Vinh Phuc.")
    #expect(names.figures(of: parts.target, .english).brief(parts) == "2024")
    let notes = TargetNotes(outlook: parts, names: names).texts
    #expect(notes.contains { $0.vietnamese.hasPrefix("Năm 2023 chưa tăng: chỉ số 1, 2, 6;") })
    #expect(notes.contains { $0.english.hasPrefix("Not better in 2023: dimensions 1, 2, 6;") })
  }

  /// Where some parts compare and others do not, the others are not said to have no figure.
  @Test func someParts() throws {
    var parts = outlook(.partsRise)
    var newest = try #require(parts.newest)
    newest.parts?.dimensions.unknown = [ItemID("3")]
    newest.incomparable = LocalizedText(vi: "2024 thiếu Vĩnh Phúc", en: "2024 lacks Vinh Phuc")
    (parts.newest, parts.incomparable, parts.verdict) = (newest, nil, .late)
    #expect(sentence(parts).vietnamese.contains(", 1 nội dung không so được —"))
    #expect(sentence(parts).english.contains(", 1 not comparable —"))
    let note = try #require(TargetNotes(outlook: parts, names: names).texts.last)
    #expect(note.vietnamese.hasSuffix("Không so được (không đo được, hoặc 2024 thiếu Vĩnh Phúc): 3."))
    #expect(note.english.hasSuffix("Not comparable (not measured, or 2024 lacks Vinh Phuc): 3."))
  }
}
