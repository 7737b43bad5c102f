import Scores
import Words

/// What a page to sign says of the office it comes from, as Decree 30/2020/NĐ-CP asks.
///
/// What nobody told, number, day and who signs, is left to be filled in.
struct Letterhead {
  /// The authority above the office; `nil` where it is not known.
  var above: LocalizedText?
  /// The office itself; `nil` where it is not known.
  var office: LocalizedText?
  /// Where it is signed; `nil` where it is not known.
  var place: LocalizedText?
  /// To whom it goes.
  var recipients: [LocalizedText] = []
  /// What is reported.
  var subject: LocalizedText

  /// That of an office of a province.
  init(
    of province: Province, office: LocalizedText? = nil, recipients: [LocalizedText] = [],
    subject: LocalizedText
  ) {
    let name = province.name
    above =
      province.isCity
      ? LocalizedText(
        vi: "Ủy ban nhân dân\nthành phố \(name.vietnamese)", en: "People’s Committee\nof \(name.english) City"
      )
      : LocalizedText(
        vi: "Ủy ban nhân dân\ntỉnh \(name.vietnamese)", en: "People’s Committee\nof \(name.english) Province")
    place = name
    self.office = office
    self.recipients = recipients
    self.subject = subject
  }

  /// That of an office of which nobody told where it is.
  init(office: LocalizedText? = nil, recipients: [LocalizedText] = [], subject: LocalizedText) {
    self.office = office
    self.recipients = recipients
    self.subject = subject
  }

  static let country = LocalizedText(
    vi: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", en: "SOCIALIST REPUBLIC OF VIET NAM")
  static let motto = LocalizedText(
    vi: "Độc lập - Tự do - Hạnh phúc", en: "Independence - Freedom - Happiness")
  static let number = LocalizedText(vi: "Số: ……/BC-……", en: "No.: ……/BC-……")
  static let report = LocalizedText(vi: "BÁO CÁO", en: "REPORT")
  static let dots = "…………………"
  static let recipientsHead = LocalizedText(vi: "Nơi nhận:", en: "To:")
  static let filed = LocalizedText(vi: "Lưu: VT, ……", en: "File: VT, ……")

  /// Place and day, the day to be filled in.
  var day: LocalizedText {
    let place = place ?? LocalizedText(same: "……………")
    return LocalizedText(
      vi: "\(place.vietnamese), ngày …… tháng …… năm ……", en: "\(place.english), day …… month …… year ……")
  }
}

extension Province {
  /// Its People's Committee, as plans name who issued them.
  public var committee: LocalizedText {
    isCity
      ? LocalizedText(vi: "UBND thành phố \(name.vietnamese)", en: "\(name.english) People’s Committee")
      : LocalizedText(vi: "UBND tỉnh \(name.vietnamese)", en: "\(name.english) Provincial People’s Committee")
  }
}
