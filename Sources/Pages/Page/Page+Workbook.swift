import Words
import Workbooks

extension Page {
  /// The page as a workbook, a sheet a table and one for what is said; `nil` where it has no table.
  ///
  /// The table of files comes first. One of the page that tells the same in fewer columns is left out.
  var workbook: [UInt8]? {
    var sheets: [NewSheet] = []
    let known = file?.ids(.people) ?? []
    var names: [String] = []
    for section in sections {
      for case .facts(let table, let form) in section.blocks where table.count > 0 {
        let isKnown = file != nil && !form.isNone && table.ids(.page).isSubset(of: known)
        if isKnown { names.append(section.title) } else { sheets.append(sheet(of: table, in: section)) }
      }
    }
    if let file {
      var sheet = file.sheet(named: names.count == 1 ? names[0] : title, .people, language)
      let long = head.count > Self.mostAbove
      sheet.head = [.init(title, .title)] + (long ? [] : head.map { .init($0) })
      sheet.foot = said(below: (long ? head : []).map { .init($0) })
      sheets.insert(sheet, at: 0)
    } else if !sheets.isEmpty {
      sheets[0].foot = said(below: head.map { .init($0) })
    } else {
      return nil
    }
    let told = told
    if !told.isEmpty {
      sheets.append(NewSheet(name: Phrases.inWords[language], head: [.init(title, .title)] + told))
    }
    return NewWorkbook(title: title, language: language.tag, sheets: sheets).bytes
  }

  /// How many lines may stay in sight above a table.
  private static let mostAbove = 2

  private func sheet(of table: Table, in section: Section) -> NewSheet {
    var sheet = table.sheet(named: section.title, .page, language)
    sheet.head = [.init(title, .title)] + (section.title == title ? [] : [.init(section.title, .heading)])
    return sheet
  }

  /// What stands below a table: the lines, the foot of the page, where its figures come from.
  private func said(below lines: [NewSheet.Line]) -> [NewSheet.Line] {
    let notes = (foot + [source].compactMap { $0 }).map { NewSheet.Line($0, .note) }
    return lines.isEmpty && notes.isEmpty ? [] : [.init("")] + lines + notes
  }

  /// The sentences and lists of its parts.
  private var told: [NewSheet.Line] {
    sections.flatMap { section -> [NewSheet.Line] in
      let lines = section.blocks.flatMap { block -> [NewSheet.Line] in
        switch block {
        case .sentences(let lines): lines.map { .init($0) }
        case .paragraph(let lines): [.init(lines.joined(separator: " "))]
        case .list(let items): items.map { .init("– " + $0) }
        case .facts, .pictures: []
        }
      }
      return lines.isEmpty ? [] : [.init(""), .init(section.title, .heading)] + lines
    }
  }
}

extension Language {
  /// As documents name it.
  var tag: String { self == .vietnamese ? "vi-VN" : "en-GB" }
}
