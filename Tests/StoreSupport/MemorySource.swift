import Scores

/// A data folder in memory, for saying what should be read from it.
struct MemorySource: DataSource {
  var files: [String: [UInt8]] = [:]
  var faults: [String: ReadFault] = [:]

  subscript(path: String) -> String? {
    get { files[path].map { String(decoding: $0, as: UTF8.self) } }
    set { files[path] = newValue.map { Array($0.utf8) } }
  }

  func names(in folder: String) throws(ReadFault) -> [String] {
    if let fault = faults[folder] { throw fault }
    return (Set(files.keys).union(faults.keys))
      .filter { $0.hasPrefix(folder + "/") }
      .map { String($0.dropFirst(folder.count + 1)) }
      .filter { !$0.contains("/") }
      .sorted()
  }

  func read(_ path: String) throws(ReadFault) -> [UInt8] {
    if let fault = faults[path] { throw fault }
    guard let bytes = files[path] else { throw .missing }
    return bytes
  }
}

extension MemorySource {
  /// A small folder without a fault; tests name its lines.
  ///
  /// Three provinces that become two, an index of two dimensions, two years.
  static let small = {
    var source = MemorySource()
    source["board.json"] = board
    source["provinces.json"] = provinces
    source["indices/papi.json"] = papi
    source["scores/papi/2024.json"] = scores2024
    source["scores/papi/2025.json"] = scores2025
    source["targets.json"] = targets
    return source
  }()

  private static let board = """
    {
      "format": 1,
      "province": "01",
      "province_set": "3",
      "language": "vi"
    }
    """

  private static let provinces = """
    {
      "format": 1,
      "regions": [
        {"id": "north", "name": {"vi": "Phía Bắc", "en": "North"}}
      ],
      "sets": [
        {"id": "3", "from": 2011, "through": 2024, "provinces": [
          {"code": "01", "name": {"vi": "Hà Nội", "en": "Hanoi"}, "region": "north", "city": true},
          {"code": "02", "name": "Hà Giang", "region": "north", "aliases": ["HG"]},
          {"code": "08", "name": "Tuyên Quang", "region": "north"}
        ]},
        {"id": "2", "from": 2025, "provinces": [
          {"code": "01", "name": "Hà Nội", "region": "north", "members": ["01"], "keeps": "01"},
          {"code": "02", "name": "Tuyên Quang", "region": "north", "members": ["02", "08"], "keeps": "08"}
        ]}
      ]
    }
    """

  private static let papi = """
    {
      "format": 1,
      "id": "papi",
      "short_name": "PAPI",
      "name": {"vi": "Chỉ số", "en": "Index"},
      "publisher": "UNDP, CECODES, RTA",
      "dimension_scale": [1, 10],
      "dimensions": [
        {"id": "1", "name": "Tham gia", "from": 2011, "components": [
          {"id": "1.1", "name": "Tri thức", "from": 2011},
          {"id": "1.2", "name": "Bầu cử", "from": 2011, "through": 2024}
        ]},
        {"id": "2", "name": "Công khai", "from": 2018, "components": [
          {"id": "2.1", "name": "Tiếp cận", "from": 2018}
        ]}
      ],
      "breaks": [
        {"item": "total", "year": 2018, "reason": "thêm chỉ số 2"}
      ],
      "group_names": ["Cao nhất", "Trung bình cao", "Trung bình thấp", "Thấp nhất"],
      "group_sizes": [
        {"year": 2024, "item": "total", "sizes": [1, 1, 0, 0]}
      ],
      "absences": [
        {"year": 2024, "province": "08", "reason": "không đủ số liệu"}
      ]
    }
    """

  private static let scores2024 = """
    {
      "format": 1,
      "index": "papi",
      "year": 2024,
      "provinces": "3",
      "source": "PAPI 2024 (UNDP)",
      "items": ["1.1", "1.2", "2.1"],
      "scores": {
        "01": [1.5, 2.5, 3.5],
        "02": [1.25, 2.75, 3.25],
        "08": [4.5, null, 3]
      }
    }
    """

  private static let scores2025 = """
    {
      "format": 1,
      "index": "papi",
      "year": 2025,
      "provinces": "2",
      "source": "PAPI 2025 (UNDP)",
      "items": ["1.1", "2.1"],
      "scores": {
        "01": [5.5, 6.5],
        "02": [4.5, 7.5]
      }
    }
    """

  private static let targets = """
    {
      "format": 1,
      "indices": {"sipas": "SIPAS"},
      "targets": [
        {"id": "a", "kind": "climb", "index": "papi", "province": "02", "province_set": "3",
          "base_year": 2024, "base_value": 2, "base_of": 2,
          "goal_year": 2025, "number": 1,
          "document": {"number": "1/KH", "date": "2021-10-20", "words": "tăng 1 bậc"},
          "assumptions": ["lấy 2024"]},
        {"id": "b", "kind": "above_average", "index": "sipas", "province": "01", "province_set": "3",
          "goal_year": 2025},
        {"id": "c", "kind": "completion", "index": "papi", "province": "01", "province_set": "3",
          "goal_year": 2025, "due": "2025-12-15",
          "progress": [{"year": 2025, "done": 3, "total": 4}],
          "ended": {"date": "2026-01-05", "reason": "hết năm"}},
        {"id": "d", "kind": "score", "index": "papi", "item": "1", "province": "01", "province_set": "3",
          "base_year": 2024, "goal_year": 2025, "number": 5.5},
        {"id": "e", "kind": "parts_rise", "index": "papi", "item": "1", "province": "01",
          "province_set": "3", "base_year": 2024, "goal_year": 2025},
        {"id": "f", "kind": "group", "index": "papi", "province": "01", "province_set": "3",
          "base_year": 2024, "goal_year": 2025, "number": 3},
        {"id": "g", "kind": "leading", "index": "papi", "province": "01", "province_set": "3",
          "base_year": 2024, "goal_year": 2025, "number": 3}
      ]
    }
    """
}
