import Words

extension EndedUnits {
  /// What is known to have ended everywhere; the sources stand in docs/data-sources.md.
  public static let published = EndedUnits(all: departments + ministries + districts)

  /// Departments of provinces: Decree 45/2025/NĐ-CP of 28 February 2025.
  private static let departments: [Ended] = [
    merged(
      LocalizedText(vi: "Sở Thông tin và Truyền thông", en: "Department of Information and Communications"),
      spellings: ["Sở TTTT", "Sở TT&TT"],
      into: LocalizedText(vi: "Sở Khoa học và Công nghệ", en: "Department of Science and Technology")),
    merged(
      LocalizedText(vi: "Sở Giao thông vận tải", en: "Department of Transport"), spellings: ["Sở GTVT"],
      into: LocalizedText(vi: "Sở Xây dựng", en: "Department of Construction")),
    merged(
      LocalizedText(vi: "Sở Kế hoạch và Đầu tư", en: "Department of Planning and Investment"),
      spellings: ["Sở KHĐT", "Sở KH&ĐT"],
      into: LocalizedText(vi: "Sở Tài chính", en: "Department of Finance")),
    merged(
      LocalizedText(
        vi: "Sở Tài nguyên và Môi trường", en: "Department of Natural Resources and Environment"),
      spellings: ["Sở TNMT", "Sở TN&MT"], into: agriculture),
    merged(
      LocalizedText(
        vi: "Sở Nông nghiệp và Phát triển nông thôn", en: "Department of Agriculture and Rural Development"),
      spellings: ["Sở NN&PTNT", "Sở NNPTNT"], into: agriculture),
    merged(
      LocalizedText(
        vi: "Sở Lao động - Thương binh và Xã hội", en: "Department of Labour, Invalids and Social Affairs"),
      spellings: ["Sở Lao động, Thương binh và Xã hội", "Sở LĐTBXH", "Sở LĐ-TB&XH"],
      into: LocalizedText(vi: "Sở Nội vụ", en: "Department of Home Affairs")),
  ]

  private static let agriculture = LocalizedText(
    vi: "Sở Nông nghiệp và Môi trường", en: "Department of Agriculture and Environment")

  /// Ministries: Resolution 176/2025/QH15 of 18 February 2025.
  private static let ministries: [Ended] = [
    merged(
      LocalizedText(vi: "Bộ Thông tin và Truyền thông", en: "Ministry of Information and Communications"),
      into: LocalizedText(vi: "Bộ Khoa học và Công nghệ", en: "Ministry of Science and Technology")),
    merged(
      LocalizedText(vi: "Bộ Giao thông vận tải", en: "Ministry of Transport"),
      into: LocalizedText(vi: "Bộ Xây dựng", en: "Ministry of Construction")),
    merged(
      LocalizedText(vi: "Bộ Kế hoạch và Đầu tư", en: "Ministry of Planning and Investment"),
      into: LocalizedText(vi: "Bộ Tài chính", en: "Ministry of Finance")),
    merged(
      LocalizedText(vi: "Bộ Tài nguyên và Môi trường", en: "Ministry of Natural Resources and Environment"),
      into: LocalizedText(
        vi: "Bộ Nông nghiệp và Môi trường", en: "Ministry of Agriculture and Environment")),
    merged(
      LocalizedText(
        vi: "Bộ Nông nghiệp và Phát triển nông thôn", en: "Ministry of Agriculture and Rural Development"),
      into: LocalizedText(
        vi: "Bộ Nông nghiệp và Môi trường", en: "Ministry of Agriculture and Environment")),
    merged(
      LocalizedText(
        vi: "Bộ Lao động - Thương binh và Xã hội", en: "Ministry of Labour, Invalids and Social Affairs"),
      into: LocalizedText(vi: "Bộ Nội vụ", en: "Ministry of Home Affairs")),
  ]

  /// The districts: Resolution 203/2025/QH15 of 16 June 2025.
  private static let districts: [Ended] = [
    Ended(
      name: LocalizedText(vi: "cấp huyện", en: "the district level"),
      spellings: ["quận", "huyện", "thị xã"], since: CalendarDay(firstOf: .july, 2025), successor: nil)
  ]

  private static func merged(
    _ name: LocalizedText, spellings: [String] = [], into successor: LocalizedText
  ) -> Ended {
    Ended(
      name: name, spellings: [name.vietnamese] + spellings, since: CalendarDay(firstOf: .march, 2025),
      successor: successor)
  }
}
