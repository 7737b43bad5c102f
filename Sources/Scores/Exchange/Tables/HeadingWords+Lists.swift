/// The words themselves, folded as ``SearchKey`` folds them.
extension HeadingWords {
  /// Whole headings; those of the plain form are known to ``ImportHeader``.
  static let words: [String: HeadingMeaning] = {
    let provinces = [
      "tinh", "tinh thanh pho", "tinh thanh", "ten tinh", "province",
      "dia phuong", "ten dia phuong", "don vi", "ten don vi", "ten tinh thanh pho", "ten tinh thanh",
      "tinh tp",
      "ten tinh tp", "tinh thanh pho truc thuoc trung uong", "tinh thanh pho province", "tinh province",
      "provinces", "provincename", "province name", "name of province", "province city", "city province",
      "provname",
      "prov", "ten", "tinh thanh pho tinh", "cac tinh thanh pho", "tinh cu",
    ]
    let codes = [
      "ma so", "ma so tinh", "ma don vi", "ma tinh thanh pho", "ma tinh tp", "provcode", "provincecode",
      "province code", "prov code", "matinh", "ma dvhc", "ma hanh chinh", "ma don vi hanh chinh",
      "province id",
      "provinceid", "provid",
    ]
    let ordinals = ["so tt", "so thu tu", "thu tu", "no", "s t t", "t t"]
    return Dictionary(
      provinces.map { ($0, HeadingMeaning.province) } + codes.map { ($0, .code) }
        + ordinals.map { ($0, .leftOut(.ordinal)) },
      uniquingKeysWith: { first, _ in first })
  }()

  /// What headings begin with that are no scores.
  static let beginnings: [(String, HeadingMeaning.Kind)] = [
    ("xep hang", .rank), ("thu hang", .rank), ("hang", .rank), ("xep thu", .rank), ("vi tri", .rank),
    ("vi thu", .rank), ("rank", .rank), ("ranking", .rank),
    ("nhom", .group), ("phan nhom", .group), ("xep nhom", .group), ("xep loai", .group), ("group", .group),
    ("quartile", .group), ("tu phan vi", .group),
    ("vung", .region), ("khu vuc", .region), ("mien", .region), ("region", .region),
    ("ghi chu", .note), ("note", .note), ("notes", .note), ("remark", .note), ("remarks", .note),
    ("nhan xet", .note), ("tinh moi", .note), ("nguon", .note), ("source", .note),
    ("thang diem", .scale), ("thang do", .scale), ("scale", .scale), ("diem toi da", .scale),
    ("diem chuan", .scale),
    ("tang giam", .change), ("thay doi", .change), ("chenh lech", .change), ("so voi", .change),
    ("bien dong", .change), ("change", .change), ("difference", .change), ("muc tang", .change),
    ("unweighted", .statistic), ("weighted", .statistic), ("95 ci", .statistic), ("ci", .statistic),
    ("standard error", .statistic), ("std err", .statistic), ("se", .statistic), ("sai so chuan", .statistic),
    ("do lech chuan", .statistic), ("khoang tin cay", .statistic), ("lower", .statistic),
    ("upper", .statistic),
  ]

  /// What the ids of items stand behind.
  static let prefixes: Set<String> = codePrefixes.union([
    "dim", "dimension", "truc noi dung", "truc", "chi so noi dung", "noi dung", "chi so", "linh vuc",
    "chi so linh vuc", "sub dimension", "subdimension", "noi dung thanh phan", "chi so thanh phan",
    "thanh phan",
    "chi so noi dung thanh phan", "component", "nd", "ndtp", "cstp", "diem",
    "diem noi dung",
    "diem chi so", "diem truc noi dung", "diem chi so noi dung", "diem thanh phan",
    "diem noi dung thanh phan",
    "score", "index", "item",
  ])

  /// What ids without a point stand behind: `SC11` is 1.1.
  static let codePrefixes: Set<String> = ["s", "sc", "c", "d", "sd"]

  /// What a total is called.
  static let totals: Set<String> = [
    "total", "tong", "tong diem", "tong so diem", "tong cong", "tong cong diem", "diem tong", "diem tong hop",
    "chi so tong hop", "total score", "overall", "overall score", "overall index", "tong diem chi so",
    "tong chi so",
    "chi so cchc", "chi so cai cach hanh chinh", "chi so hai long", "chi so par index", "chi so sipas",
    "chi so pci", "chi so dti", "par index", "sipas", "pci", "dti", "papi", "diem so tong hop", "score total",
    "ket qua chung",
  ]

  /// What stands beside it and changes nothing.
  static let fillers: Set<String> = ["nam", "unweighted", "cap", "tinh", "year"]

  /// What a row begins with that is about all provinces, or some of them.
  static let summaries = [
    "trung binh", "tb ", "binh quan", "trung vi", "ca nuoc", "toan quoc", "chung", "tong cong", "tong",
    "cao nhat",
    "thap nhat", "lon nhat", "nho nhat", "do lech", "average", "mean", "median", "national", "max", "min",
    "maximum",
    "minimum", "country", "total", "vung", "khu vuc", "cac tinh", "standard deviation", "std",
    "diem trung binh",
    "gia tri trung binh", "viet nam", "overall",
  ]

  /// Whether a row's name is that of a summary rather than of one province.
  static func isSummary(_ key: String) -> Bool {
    summaries.contains { key == $0.trimmingBlank || key.hasPrefix($0.hasSuffix(" ") ? $0 : $0 + " ") }
  }
}

extension String {
  fileprivate var trimmingBlank: String { hasSuffix(" ") ? String(dropLast()) : self }
}
