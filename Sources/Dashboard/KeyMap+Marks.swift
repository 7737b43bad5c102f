import Pages
import Words

extension KeyMap {
  /// What the marks on the screens mean.
  static let marks = HelpPanel.Group(
    LocalizedText(vi: "Ký hiệu", en: "Marks"),
    [
      (
        "▲ ▼ =",
        LocalizedText(
          vi: "tăng, giảm, không đổi so với năm trước", en: "up, down, unchanged since the year before")
      ),
      (
        "■ ▪ ▫ □",
        LocalizedText(
          vi: "nhóm 1 (Cao) đến nhóm 4 (Thấp): công bố, hoặc tính",
          en: "group 1 (high) to group 4 (low): published, or computed")
      ),
      (
        "≈",
        LocalizedText(
          vi: "đổi dưới 5 % điểm năm trước: đơn vị công bố coi là không đáng kể",
          en: "changed by less than 5 %: not significant, says the publisher")
      ),
      (
        "51/178",
        LocalizedText(
          vi: "51 trong 178 lượt tỉnh–năm đã tăng được như vậy trong một năm",
          en: "so much was gained in a year in 51 of 178 cases")
      ),
      (
        "●  A–E",
        LocalizedText(
          vi: "tỉnh của bảng; các tỉnh so sánh, theo thứ tự đã chọn",
          en: "the board's own province; the compared ones in their order")
      ),
      (
        "¦",
        LocalizedText(
          vi: "cách đo đổi từ năm này: điểm không so được", en: "measured anew from this year: do not compare"
        )
      ),
      (
        "○",
        LocalizedText(
          vi: "lộ trình của mục tiêu; mục tiêu chưa đến hạn", en: "the path of a target; a target not yet due"
        )
      ),
      (
        "+ ● ►",
        LocalizedText(vi: "mục tiêu: vượt, đạt, đúng lộ trình", en: "a target: exceeded, met, on track")
      ),
      ("! ×", LocalizedText(vi: "mục tiêu: chậm, không đạt", en: "a target: behind, missed")),
      ("–", LocalizedText(vi: "chưa có số liệu (không phải 0)", en: "no figure (not 0)")),
      (
        "n/a  ·",
        LocalizedText(
          vi: "nhập điểm: nêu rõ không có số liệu; chưa nhập",
          en: "Entry: stated to be no figure; not entered")
      ),
      (
        "29/61",
        LocalizedText(
          vi: "hạng 29 trong 61 tỉnh đủ số liệu; tính theo điểm trong bảng",
          en: "rank 29 of 61 with complete figures; computed")
      ),
    ])
}
