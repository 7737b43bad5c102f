import Pages
import TextUI
import Words

extension KeyMap {
  /// The keys of the plans.
  static let plans: [Binding] = [
    Binding(
      [Key(.enter), Key(.right), .character("l")], "Enter  →  l", .enter, in: [.plans],
      LocalizedText(
        vi: "mở nhiệm vụ: trạng thái, nhật ký, đơn vị, văn bản",
        en: "open the measure: state, log, units, document"),
      footer: footer("Enter", vi: "mở", en: "open")),
    Binding(
      [Key(.escape)], "Esc", .back, in: [.plans],
      LocalizedText(vi: "trở lại Tổng quan", en: "back to the Overview")),
    Binding(
      [Key(.enter), Key(.right), .character("l")], "Enter  →  l", .enter, in: [.planEntry],
      LocalizedText(
        vi: "mở trang của chỉ số mà nhiệm vụ gắn với", en: "open the page of the dimension it is tied to"),
      footer: footer("Enter", vi: "chỉ số", en: "dimension")),
    Binding(
      [Key(.escape), Key(.left), .character("h")], "Esc  ←  h", .back, in: [.planEntry],
      LocalizedText(vi: "trở lại các nhiệm vụ", en: "back to the measures"),
      footer: footer("Esc", vi: "trở lại", en: "back")),
    Binding(
      [Key(.pageDown), .character(" ")], "PgDn", .move(.pageDown), in: [.planEntry],
      LocalizedText(vi: "cuộn xuống", en: "scroll down"),
      footer: footer("PgDn", vi: "cuộn", en: "scroll")),
    Binding(
      [Key(.pageUp)], "PgUp", .move(.pageUp), in: [.planEntry],
      LocalizedText(vi: "cuộn lên", en: "scroll up")),
    Binding(
      [.character("a")], "a", .addLogEntry, in: [.plans, .planEntry],
      LocalizedText(
        vi: "ghi nhật ký: đã làm gì, qua kênh nào", en: "a log entry: what was done, by which channel"),
      footer: footer("a", vi: "nhật ký", en: "log")),
    Binding(
      [.character("e")], "e", .changePlanEntry, in: [.plans, .planEntry],
      LocalizedText(
        vi: "đổi trạng thái, minh chứng; ngày gửi báo cáo",
        en: "change state, evidence; the day a report was sent"),
      footer: footer("e", vi: "sửa", en: "change")),
    Binding(
      [.character("s")], "s",
      .run(Command("plans layout") { $0.plans.arrangement = $0.plans.arrangement.next }), in: [.plans],
      LocalizedText(
        vi: "xếp theo chỉ số nội dung, đơn vị, thời hạn", en: "lay out by dimension, unit, date"),
      footer: footer("s", vi: "xếp", en: "lay out")),
    Binding(
      [.character("f")], "f", .chooseFilter, in: [.plans],
      LocalizedText(vi: "lọc theo trạng thái, kế hoạch", en: "filter by state or plan"),
      footer: footer("f", vi: "lọc", en: "filter")),
    Binding(
      [.character("o")], "o",
      .run(Command("plans overdue") { $0.plans.filter = $0.plans.filter == .overdue ? .all : .overdue }),
      in: [.plans],
      LocalizedText(vi: "chỉ xem quá hạn, hoặc tất cả", en: "only what is overdue, or all"),
      footer: footer("o", vi: "quá hạn", en: "overdue"), footerIn: []),
  ]

  /// What the marks of the plans mean.
  static let planMarks = HelpPanel.Group(
    LocalizedText(vi: "Trạng thái", en: "States"),
    [
      (
        "–",
        LocalizedText(vi: "chưa ghi nhận: chưa ai ghi gì", en: "not recorded: nobody wrote anything")
      ),
      (
        "○ ► ●",
        LocalizedText(vi: "chưa thực hiện, đang thực hiện, hoàn thành", en: "not started, in progress, done")
      ),
      (
        "!",
        LocalizedText(vi: "quá hạn; kế hoạch hết kỳ thì không", en: "overdue; never in a plan that is over")
      ),
    ])
}
