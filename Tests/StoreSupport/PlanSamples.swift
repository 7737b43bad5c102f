import Scores
import Words

/// Plans for tests.
enum PlanSamples {
  /// A small plan without a fault, for the small folder; tests name its lines.
  static let small = """
    {
      "format": 1,
      "id": "small",
      "title": "Kế hoạch nhỏ",
      "number": null,
      "date": "2024-02-29",
      "issuer": "Sở Nội vụ",
      "province": "01",
      "province_set": "3",
      "from": 2024,
      "through": 2025,
      "indices": ["papi"],
      "index_names": {"pci": "PCI"},
      "units": [
        {"id": "so", "name": "Sở", "members": [{"id": "phong", "name": "Phòng"}]}
      ],
      "channels": [
        {"id": "loa", "name": "Loa"}
      ],
      "measures": [
        {"id": "a", "paragraph": "I", "text": "Việc a", "dimension": "1",
          "lead": ["so"],
          "with": ["phong"],
          "due": "2024-06-30",
          "state": "in_progress",
          "done": 1, "total": 3,
          "channels": ["loa"],
          "log": [
            {"date": "2024-03-01", "channel": "loa", "count": 2, "unit": "buổi"}
          ]},
        {"id": "b", "paragraph": "II", "text": "Việc b",
          "part_of": "a"},
        {"id": "c", "paragraph": "III", "text": "Việc c", "dimension": "2",
          "part_of": "b"}
      ],
      "reporting": [
        {"id": "r", "kind": "year", "name": "Báo cáo năm", "by": ["so"], "due": "2024-12-10", "before": true}
      ]
    }
    """

  /// The small folder with this plan, some of its text replaced.
  static func source(_ changes: [(String, String)] = []) -> MemorySource {
    var source = MemorySource.small
    source["plans/small.json"] = changes.reduce(small) { text, change in
      precondition(text.contains(change.0), "the plan has no \(change.0)")
      return text.replacing(change.0, with: change.1, maxReplacements: 1)
    }
    return source
  }

  /// The small folder with its plan.
  static func load(_ changes: [(String, String)] = []) -> BoardData { BoardData.load(from: source(changes)) }

  /// A day.
  static func day(_ text: String) -> CalendarDay {
    guard let day = CalendarDay(text) else { preconditionFailure("\(text) is a day") }
    return day
  }
}
