import Words

/// What columns that only files have are called for a reader; scripts know them by their ids.
enum ColumnNames {
  /// The heading of a column that has none of its own; `nil` where its id is all there is.
  static func name(of id: String) -> LocalizedText? { names[id] }

  private static let names: [String: LocalizedText] = figures.merging(promises) { first, _ in first }
    .merging(measures) { first, _ in first }.merging(changes) { first, _ in first }

  private static func named(_ list: [(String, String, String)]) -> [String: LocalizedText] {
    Dictionary(
      list.map { ($0.0, LocalizedText(vi: $0.1, en: $0.2)) }, uniquingKeysWith: { first, _ in first })
  }

  /// Of scores, ranks and what would change them.
  private static let figures = named([
    ("item", "Chỉ số", "Item"), ("name", "Tên", "Name"), ("code", "Mã", "Code"), ("year", "Năm", "Year"),
    ("of", Phrases.rankedOf.vietnamese, Phrases.rankedOf.english), ("lacking", "Tính không có", "Without"),
    ("reason", "Lý do không xếp hạng", "Reason not ranked"),
    ("groups", "Nguồn của nhóm", "Groups from"), ("provinces", "Bộ tỉnh", "Set of provinces"),
    ("province", "Tỉnh, thành phố", "Province"), ("derived", "Suy ra", "Derived"),
    ("comparable_with_previous", "So được với năm trước", "Comparable with the year before"),
    ("median", "Trung vị", "Median"), ("mean", "Trung bình", "Mean"), ("best", "Cao nhất", "Best"),
    ("change", "Thay đổi điểm", "Change of score"), ("rank_change", "Số bậc tăng", "Places gained"),
    ("national_change", "Thay đổi của cả nước", "National change"),
    ("rank_before", "Hạng năm trước", "Rank before"), ("rank_after", "Hạng năm sau", "Rank after"),
    ("rank_at_median", "Hạng nếu ở trung vị", "Rank at the median"),
    ("rise_at_median", "Mức tăng lên trung vị", "Rise to the median"),
    ("rose_as_much", "Số lần từng tăng vậy", "Times it rose as much"),
    ("rises", "Trong số lần", "Of so many"),
    ("group_border", "Mức của nhóm trên", "Border of the next group"),
    ("rank_at_group_border", "Hạng nếu ở mức đó", "Rank at that border"),
    ("rank_at_best", "Hạng nếu cao nhất", "Rank at the best"),
  ])

  /// Of targets.
  private static let promises = named([
    ("index", "Bộ chỉ số", "Index"), ("base_year", "Năm gốc", "Base year"),
    ("base_value", "Giá trị gốc", "Base value"), ("base_of", "Gốc trên số tỉnh", "Base of so many"),
    ("base_derived", "Gốc suy ra", "Derived base"),
    ("base_derived_of", "Gốc suy ra trên số tỉnh", "Derived base of so many"),
    ("goal_year", "Năm đích", "Goal year"), ("number", "Con số của mục tiêu", "Number of the target"),
    ("goal", "Đích", "Goal"), ("goal_scaled", "Đích quy đổi", "Goal, scaled"),
    ("state", "Trạng thái", "State"), ("as_of", "Đánh giá theo năm", "Judged by the year"),
    ("newest_year", "Năm mới nhất", "Newest year"), ("actual", "Thực hiện", "Actual"),
    ("missing", "Còn thiếu", "Still missing"), ("pace_needed", "Bình quân cần", "Pace needed"),
    ("pace_so_far", "Bình quân đến nay", "Pace so far"),
    ("arrives", "Giữ đà thì đạt", "Arrives at this pace"),
    ("rise_to_goal", "Điểm cần tăng", "Rise to the goal"), ("verdict", "Đánh giá", "Verdict"),
    ("looked_at", "Đã xét", "Looked at"), ("problem", "Vướng mắc", "Problem"),
    ("document", "Văn bản", "Document"), ("ended", "Dừng từ", "Ended"),
    ("sentence", "Nói bằng lời", "In words"),
    ("path", "Lộ trình", "Path"), ("path_scaled", "Lộ trình quy đổi", "Path, scaled"),
    ("asked", "Yêu cầu", "Asked"), ("before", "Năm trước", "Year before"),
    ("score_change", "Thay đổi điểm", "Change of score"), ("difference", "Chênh lệch", "Difference"),
    ("incomparable", "Không so được vì", "Not comparable because"),
  ])

  /// Of plans and their logs.
  private static let measures = named([
    ("kind", "Loại", "Kind"), ("plan", "Kế hoạch", "Plan"), ("id", "Ký hiệu", "Id"),
    ("dimension", "Chỉ số nội dung", "Dimension"), ("lead", "Đơn vị chủ trì", "Lead"),
    ("due", "Hạn", "Due"), ("done", "Đã làm", "Done"), ("total", "Tổng số", "Total"),
    ("with", "Phối hợp", "With"), ("rhythm", "Tần suất", "How often"), ("product", "Sản phẩm", "Product"),
    ("date", "Ngày", "Date"), ("channel", "Kênh", "Channel"), ("count", "Số lượng", "Count"),
    ("unit", "Đơn vị tính", "Unit"), ("note", "Ghi chú", "Note"),
  ])

  /// Of the history.
  private static let changes = named([
    ("action", "Việc", "Action"), ("from", "Trước", "From"), ("to", "Sau", "To"),
    ("was_stated", "Trước: ghi là không có", "Was stated missing"),
    ("stated", "Sau: ghi là không có", "Stated missing"),
    ("source", "Nguồn", "Source"), ("file", "Tệp", "File"), ("act", "Lần", "Act"),
    ("values", "Số ô", "Values"), ("added", "Thêm", "Added"), ("changed", "Sửa", "Changed"),
    ("removed", "Bỏ", "Removed"), ("unchanged", "Giữ nguyên", "Unchanged"), ("target", "Mục tiêu", "Target"),
    ("measure", "Nhiệm vụ", "Measure"), ("report", "Báo cáo", "Report"), ("was", "Cũ", "Was"),
    ("now", "Mới", "Now"), ("steps_since", "Số bước từ đó", "Steps since"),
  ])
}
