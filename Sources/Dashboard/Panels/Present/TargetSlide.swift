import Pages
import TextUI
import Words

/// The promises on a slide: each with its verdict, its name and the sentence that explains it, and below
/// them what is supposed of them.
struct TargetSlide: Panel {
  /// The targets, the most urgent first.
  var targets: [ReportTarget]
  /// What is said where there is none.
  var empty: LocalizedText
  /// What is said above them.
  var notes: [LocalizedText] = []
  /// Whose promises they are; said where there is room for more than a few of them.
  var issuers: LocalizedText?
  var language: Language

  func draw(in rect: Rect, on canvas: inout Canvas) {
    let width = min(rect.columns, 90)
    let left = rect.column + (rect.columns - width) / 2
    guard !targets.isEmpty else {
      for (line, text) in wrapped(empty, width, canvas.glyphs).enumerated() {
        canvas.putCentred(
          text, column: left, columns: width, row: rect.row + rect.rows / 3 + line, .text)
      }
      return
    }
    let shown = whole(width, rect.rows, canvas.glyphs) ?? part(width, rect.rows, canvas.glyphs)
    let lineCount = shown.reduce(0) { $0 + $1.count }
    let gap = lineCount + shown.count <= rect.rows ? 1 : 0
    let height = lineCount + gap * shown.count
    var row = rect.row + max(0, (rect.rows - height) / 2)
    for block in shown {
      for line in block {
        canvas.put(line.text, column: left, row: row, line.role)
        row += 1
      }
      row += gap
    }
  }

  private static let leastForIssuers = 12

  private typealias Block = [(text: String, role: Role)]

  /// All of it with what is supposed, each with its number; `nil` where that has no room.
  private func whole(_ width: Int, _ rows: Int, _ glyphs: GlyphLevel) -> [Block]? {
    let supposed = targets.assumptions(language).flatMap { secondary($0, width, glyphs) }
    let told = targets.map { lines(of: $0, named: targets.name(of: $0, language), width, glyphs) }
    let blocks = ([head(width, rows, glyphs)] + told + [supposed]).filter { !$0.isEmpty }
    return blocks.reduce(0) { $0 + $1.count } <= rows ? blocks : nil
  }

  /// As many targets as there is room for, and where to read what is supposed of them.
  private func part(_ width: Int, _ rows: Int, _ glyphs: GlyphLevel) -> [Block] {
    let pointer = secondary(Phrases.assumptionsElsewhere[language], width, glyphs)
    let room = rows - (targets.assumptions(language).isEmpty ? 0 : pointer.count)
    let head = head(width, rows, glyphs)
    var (blocks, told) = (head.isEmpty || head.count > room ? [] : [head], [ReportTarget]())
    var height = blocks.first?.count ?? 0
    // Whole targets only: half a sentence would be another one.
    for target in targets {
      let block = lines(of: target, named: target.name[language], width, glyphs)
      guard height + block.count <= room else { continue }
      blocks.append(block)
      told.append(target)
      height += block.count
    }
    return told.assumptions(language).isEmpty ? blocks : blocks + [pointer]
  }

  private func head(_ width: Int, _ rows: Int, _ glyphs: GlyphLevel) -> Block {
    (notes + (rows < Self.leastForIssuers ? [] : [issuers].compactMap(\.self))).flatMap {
      secondary($0[language], width, glyphs)
    }
  }

  private func secondary(_ text: String, _ width: Int, _ glyphs: GlyphLevel) -> Block {
    TextWidth.wrap(text, columns: width, glyphs: glyphs).map { ($0, .secondary) }
  }

  private func lines(
    of target: ReportTarget, named name: String, _ width: Int, _ glyphs: GlyphLevel
  ) -> Block {
    let head = "\(target.verdict[language])   \(name)"
    return TextWidth.wrap(head, columns: width, glyphs: glyphs).map { ($0, Marks.role(target.judged)) }
      + wrapped(target.sentence, width, glyphs).map { ($0, .text) }
  }

  private func wrapped(_ text: LocalizedText, _ width: Int, _ glyphs: GlyphLevel) -> [String] {
    TextWidth.wrap(text[language], columns: width, glyphs: glyphs)
  }
}
