import TextUI
import Words

/// What a theme looks like: a small board in which every role stands with sample text.
///
/// For choosing a theme; the figures are made up.
public struct ThemeSample: Panel {
  /// The size at which nothing is left out.
  public static let size = Size(columns: 60, rows: 14)

  /// In which language.
  public var language: Language

  /// The sample.
  public init(language: Language) { self.language = language }

  /// Draws the lines for which there is room, from the top.
  public func draw(in rect: Rect, on canvas: inout Canvas) {
    canvas.fill(rect.splitTop(1).top, " ", .title)
    for (index, line) in lines.prefix(rect.rows).enumerated() {
      var column = rect.column
      for piece in line {
        guard column < rect.endColumn else { break }
        let style = Style(piece.role, isSelected: piece.isSelected)
        let text = piece.text[language]
        column += canvas.put(
          text, column: column, row: rect.row + index, style, limit: rect.endColumn - column)
      }
    }
  }

  private struct Piece {
    var text: LocalizedText
    var role: Role
    var isSelected = false

    init(_ text: String, _ role: Role) {
      self.text = LocalizedText(same: text)
      self.role = role
    }

    init(vi: String, en: String, _ role: Role, isSelected: Bool = false) {
      text = LocalizedText(vi: vi, en: en)
      self.role = role
      self.isSelected = isSelected
    }
  }

  private var lines: [[Piece]] { frameLines + tableLines + markLines + lastLines }

  private var frameLines: [[Piece]] {
    [
      [
        Piece(" PAPI  ", .title), Piece(vi: "Hà Nội", en: "Hanoi ", .titleStrong),
        Piece(vi: "  ‹ 2024 ›                  ", en: "  ‹ 2024 ›                 ", .title),
        Piece(vi: "43,77  hạng 29/61 ", en: "43.77  rank 29/61  ", .titleStrong),
      ],
      [
        Piece(vi: " 1 Tổng quan ", en: " 1 Overview ", .panelNameActive),
        Piece(vi: " 2 Xu hướng ", en: " 2 Trends ", .panelName),
      ],
      [
        Piece("─", .rule), Piece(vi: " Chỉ số ", en: " Dimensions ", .heading),
        Piece(String(repeating: "─", count: 20), .rule),
        Piece(vi: " điểm, hạng, nhóm ", en: " score, rank, group ", .secondary),
      ],
    ]
  }

  private var tableLines: [[Piece]] {
    [
      [
        Piece(" 7 ", .number), Piece(vi: "Quản trị môi trường ", en: "Environment         ", .text),
        Piece(vi: "2,87 ", en: "2.87 ", .strong), Piece(vi: "▼0,19 ", en: "▼0.19 ", .falling),
        Piece("61/61 □ ", .tier4), Piece("██", .bar), Piece("│", .median), Piece("█████", .barRest),
      ],
      [
        Piece(" 8 ", .number),
        Piece(vi: "Quản trị điện tử    ", en: "E-governance        ", .selection, isSelected: true),
        Piece(vi: "3,98 ", en: "3.98 ", .strong), Piece(vi: "▲0,05 ", en: "▲0.05 ", .rising),
        Piece(" 2/61 ■ ", .tier1), Piece("███████", .bar), Piece("│", .median),
      ],
      [
        Piece(" ", .text), Piece("= ", .unchanged), Piece("–  ", .missing),
        Piece(vi: "■ Cao nhất ", en: "■ High ", .tier1), Piece(vi: "▪ TB cao ", en: "▪ Mid-High ", .tier2),
        Piece(vi: "▫ TB thấp ", en: "▫ Mid-Low ", .tier3), Piece(vi: "□ Thấp nhất", en: "□ Low", .tier4),
      ],
    ]
  }

  private var markLines: [[Piece]] {
    [
      [Piece(" ", .text), Piece("HGG■", .tile1), Piece(" ", .text), Piece("BKN▪", .tile2), Piece(" ", .text)]
        + [Piece("TQG▫", .tile3), Piece(" ", .text), Piece("LCI□", .tile4), Piece(" ", .text)]
        + [Piece("VPC?", .tileNone), Piece(" ", .text), Piece("HNI□", .tileSelected)],
      [
        Piece(" 2022 ", .axis), Piece("●──●", .ownLine), Piece("¦", .breakLine), Piece("● ", .ownLine),
        Piece("A─A ", .comparedA), Piece("B─B ", .comparedB), Piece("C─C ", .comparedC),
        Piece("D─D ", .comparedD), Piece("E─E ", .comparedE), Piece("○  ○ ", .targetPath),
        Piece(vi: "giả định", en: "supposed", .scenario),
      ],
      [
        Piece(" ", .text), Piece(vi: "+ vượt  ", en: "+ exceeded  ", .exceeded),
        Piece(vi: "● đạt  ", en: "● met  ", .met), Piece(vi: "► đúng lộ trình", en: "► on track", .onTrack),
      ],
      [
        Piece(" ", .text), Piece(vi: "! chậm  ", en: "! late  ", .late),
        Piece(vi: "× không đạt", en: "× missed", .missed),
        Piece(vi: "  – chưa có số liệu", en: "  – no data", .noData),
      ],
    ]
  }

  private var lastLines: [[Piece]] {
    [
      [
        Piece(" ", .text), Piece(vi: "Quảng ", en: "Quang ", .match), Piece("Ninh  ", .text),
        Piece(" 2,8", .field), Piece("7", .cursor), Piece("   ", .field), Piece("  ", .text),
        Piece(" 28,7 ", .fieldError),
      ],
      [
        Piece(" ", .text), Piece(vi: "Đã đọc lại.  ", en: "Read again.  ", .message),
        Piece(vi: "Thiếu 3 giá trị.  ", en: "3 values are missing.  ", .warning),
        Piece(vi: "Không ghi được.", en: "Cannot write.", .error),
      ],
      [],
      [
        Piece(" Enter ", .key), Piece(vi: "chọn  ", en: "choose  ", .keyText), Piece("Esc ", .key),
        Piece(vi: "như cũ", en: "as before", .keyText),
      ],
    ]
  }
}
