import TextUI

/// Charts of real figures: Hà Nội and others, 2011–2024, total.
enum ChartSamples {
  static let breaks = [2016, 2018, 2021]
  static let hanoi: [Int?] = [20, 26, 28, 41, 50, 58, 56, 54, 59, 48, 9, 12, 15, 29]
  static let quangNinh: [Int?] = [43, 46, 61, 52, 32, 62, 32, nil, 3, 1, nil, 1, nil, 1]
  static let sonLa: [Int?] = [4, 21, 30, 49, 31, 37, 47, 32, 11, 45, 50, 46, 30, 25]
  static let haiPhong: [Int?] = [51, 35, 48, 51, 49, 38, 42, 49, 58, 40, 13, 14, 32, 42]
  static let daNang: [Int?] = [11, 4, 6, 12, 16, 3, 25, 14, 14, 35, 26, 29, 27, 35]
  static let thaiNguyen: [Int?] = [34, 34, 23, 34, 15, 19, 17, 12, 39, 3, 21, 22, 2, 4]
  static let path: [Int?] = Array(repeating: nil, count: 10) + [43, 38, 33, 28, 23]
  static let hanoiScores: [Double?] = [
    36.4050, 36.8932, 37.1627, 35.8018, 34.1019, 33.8060, 34.6313, 42.3195, 41.5330, 41.6286, 44.4466,
    43.9056, 43.9603, 43.7747,
  ]
  static let quangNinhScores: [Double?] = [
    34.9086, 35.5093, 33.8932, 34.8477, 35.4061, 32.9786, 36.7198, nil, 46.6628, 48.8114, nil, 47.8763,
    nil, 47.8212,
  ]

  /// Hà Nội alone with its breaks and target path.
  static let ranks = RankChart(
    firstYear: 2011, lastRank: 63, own: ChartSeries("Hà Nội", joined: hanoi), breaks: breaks,
    targetPath: path)

  /// Hà Nội beside others.
  static func comparing(_ others: [ChartSeries<Int>], pathName: String = "") -> RankChart {
    RankChart(
      firstYear: 2011, lastRank: 63, own: ChartSeries("Hà Nội", joined: hanoi), compared: others,
      breaks: breaks, targetPath: path, targetPathName: pathName)
  }

  static let two = [
    ChartSeries("Quảng Ninh", joined: quangNinh), ChartSeries("Sơn La", joined: sonLa),
  ]
  static let five =
    two + [
      ChartSeries("Hải Phòng", joined: haiPhong), ChartSeries("Đà Nẵng", joined: daNang),
      ChartSeries("Thái Nguyên", joined: thaiNguyen),
    ]
}
