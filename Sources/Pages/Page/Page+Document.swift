import Words

extension Page {
  /// The page as a text document to sign, laid out as offices must; `nil` where it is none of these.
  var document: [UInt8]? {
    guard let letterhead else { return nil }
    var body = heading(letterhead)
    body += [WordML.paragraph("", .gap), WordML.paragraph(WordML.run(Letterhead.report[language]), .title)]
    body.append(WordML.paragraph(WordML.run(letterhead.subject[language]), .title))
    let middle = WordML.width * 2 / 5
    body += [WordML.rule(left: middle, right: middle), WordML.paragraph("", .gap)]
    body += said
    // Who signs is never alone on a page.
    if let last = body.popLast() { body.append(WordML.keptWithNext(last)) }
    body += foot.map { WordML.keptWithNext(WordML.paragraph(WordML.run($0), .note)) }
    body += [signing(letterhead), WordML.paragraph("", .gap)]
    return WordML.file(body.joined(), title: letterhead.subject[language], language)
  }

  /// What stands between the heads and who signs.
  private var said: [String] {
    if !letter.isEmpty { return numbered(letter) }
    // What is only drawn has its figures in a table elsewhere.
    let told = sections.filter { section in
      section.blocks.contains { if case .pictures = $0 { false } else { true } }
    }
    return head.map { WordML.paragraph(WordML.run($0.prefix(1).uppercased() + $0.dropFirst()), .body) }
      + numbered(told)
  }

  private func numbered(_ sections: [Section]) -> [String] {
    let unnamed = sections.prefix { $0.title.isEmpty }
    return unnamed.flatMap { $0.blocks.flatMap(paragraphs) }
      + sections.dropFirst(unnamed.count).enumerated().flatMap { place, section in
        [WordML.paragraph(WordML.run("\(place + 1). \(section.title)"), .heading)]
          + section.blocks.flatMap(paragraphs)
      }
  }

  private func paragraphs(_ block: Block) -> [String] {
    switch block {
    case .sentences(let lines): lines.map { WordML.paragraph(WordML.run($0), .body) }
    case .paragraph(let lines): [WordML.paragraph(WordML.run(lines.joined(separator: " ")), .body)]
    case .list(let items): items.map { WordML.paragraph(WordML.run("- " + $0), .body) }
    case .facts(let table, _): [PageTable(table, language).word, WordML.paragraph("", .gap)]
    case .pictures: []
    }
  }

  /// Whose page it is and its number, at the left; the country, the motto and the day at the right.
  private func heading(_ letterhead: Letterhead) -> [String] {
    let left = 3600
    let centred = { (text: String, isBold: Bool, points: Double) in
      WordML.paragraph(WordML.run(text, isBold: isBold, points: points), .normal, .center)
    }
    let above = letterhead.above?[language].uppercased() ?? Letterhead.dots
    let office = letterhead.office?[language].uppercased() ?? Letterhead.dots
    let issuer =
      centred(above, false, 12) + centred(office, true, 12)
      + WordML.rule(left: left / 3, right: left / 3) + centred(Letterhead.number[language], false, 13)
    let room = (WordML.width - left) / 5
    let state =
      centred(Letterhead.country[language], true, 12) + centred(Letterhead.motto[language], true, 13)
      + WordML.rule(left: room, right: room)
      + WordML.paragraph(
        WordML.run(letterhead.day[language], isItalic: true, points: 13), .normal, .center)
    return [WordML.columns(issuer, state, leftWidth: left)]
  }

  /// To whom it goes, at the left; who signs, at the right.
  private func signing(_ letterhead: Letterhead) -> String {
    let known = letterhead.recipients.map { $0[language] }
    let lines = (known.isEmpty ? [Letterhead.dots] : known) + [Letterhead.filed[language]]
    let recipients =
      WordML.paragraph(
        WordML.run(Letterhead.recipientsHead[language], isBold: true, isItalic: true, points: 12))
      + lines.enumerated().map { place, line in
        WordML.paragraph(WordML.run("- \(line)\(place == lines.count - 1 ? "." : ";")", points: 11))
      }.joined()
    let signer = signatures.last ?? Phrases.headOfOffice[language]
    let centred = { (runs: String) in WordML.paragraph(runs, .normal, .center) }
    let signature =
      centred(WordML.run(signer.uppercased(), isBold: true, points: 13))
      + centred(WordML.run(Phrases.signAndName[language], isItalic: true, points: 12))
      + (0..<3).map { _ in centred("") }.joined()
      + WordML.paragraph(WordML.run(Letterhead.dots, isBold: true, points: 13), .normal, .center)
    return WordML.columns(recipients, signature, leftWidth: WordML.width / 2)
  }
}

extension PageTable {
  /// The longest line of a column that is not the one of words, in letters.
  private static let mostLetters = 22
  /// The least letters that the column of words has.
  private static let leastWords = 21
  /// How large letters in a table are.
  private static let sizes = 9.0...11.0
  /// How wide a letter is on the whole, by its height.
  private static let letterWidth = 0.5

  /// The table in a text document: columns as wide as their words need, letters as large as they may be.
  fileprivate var word: String {
    let longest = heads.indices.map { place in rows.map { $0[place].count }.max() ?? 0 }
    let words = heads.indices.map { place in
      let word = { (text: String) in text.split(separator: " ").map(\.count).max() ?? 0 }
      // Headings are bold, marks of changes wide.
      return max(
        word(heads[place]) + 1, rows.map { word($0[place]) + (right.contains(place) ? 1 : 0) }.max() ?? 0)
    }
    let most = longest.indices.max { longest[$0] < longest[$1] }
    let wide = wide ?? most.flatMap { longest[$0] > Self.mostLetters ? $0 : nil }
    var letters = heads.indices.map { place in
      max(words[place], min(longest[place], Self.mostLetters)) + 2
    }
    if let wide { letters[wide] = max(letters[wide], Self.leastWords) }
    let points = Double(WordML.width) / 20 / (Self.letterWidth * Double(max(1, letters.reduce(0, +))))
    let size = min(Self.sizes.upperBound, max(Self.sizes.lowerBound, (points * 2).rounded(.down) / 2))
    // Room that is left goes to the column of words; without one everybody has a part of it.
    let unit = min(Double(WordML.width) / Double(max(1, letters.reduce(0, +))), size * Self.letterWidth * 20)
    var widths = letters.map { Int(Double($0) * unit) }
    let rest = WordML.width - widths.reduce(0, +)
    if let wide {
      widths[wide] += rest
    } else {
      for place in widths.indices { widths[place] += rest / widths.count }
    }
    return WordML.grid(heads: heads, rows: rows, right: right, widths: widths, points: size)
  }
}
