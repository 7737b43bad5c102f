@testable import BoardSupport
import Foundation
import Scores
import TestSupport
import Testing
import TextUI
import Words

@testable import Dashboard
@testable import Pages

@Suite struct ReportPageTests {
  private func page(
    _ code: String = "01", year: Int = 2024, _ language: Language = .vietnamese,
    glyphs: GlyphLevel = .blocks
  ) throws -> ReportPage {
    let id = ProvinceID(set: "63", code: code)
    let book = Books.published
    return ReportPage(
      report: try #require(book.provinceYear(id, year: year)),
      trend: try #require(book.trend(of: .total, for: id)),
      levers: book.levers(for: id, year: year),
      targets: targets(of: id, language, glyphs), date: CalendarDay(year: 2026, month: 11, day: 21),
      language: language, glyphs: glyphs)
  }

  private func targets(of id: ProvinceID, _ language: Language, _ glyphs: GlyphLevel) -> TargetsPage {
    let data = BoardData.load(from: PublishedSource())
    let judge = TargetJudge(books: data.books, today: CalendarDay("2026-11-21"))
    return TargetsPage(
      outlooks: judge.outlooks(of: data.targets.targets(of: id, in: data.registry)), judge: judge,
      book: data.targets, province: data.registry[id]?.name ?? LocalizedText(same: ""),
      language: language, glyphs: glyphs)
  }

  /// On basis 34 the page says over which provinces the targets are judged, and draws what their path comes to.
  @Test func targetsBesideOtherProvinces() throws {
    let board = Board { $0.basis = .merged }
    let page = try #require(board.model.targetsPage())
    let report = ReportPage(
      report: board.model.report, trend: board.model.trend, targets: page, language: .vietnamese,
      glyphs: .blocks
    ).page
    for text in [
      report.text, report.markdown, report.html, page.page.text, board.text, board.pressing("3").text,
    ] {
      #expect(text.contains(/(Mục tiêu|Hà Nội).* · xét theo 63 tỉnh/), "\(text)")
    }
    #expect(report.text.contains("○ lộ trình 14") && !report.text.contains("lộ trình 23\n"))
    let own = Board()
    #expect(!own.text.contains("xét theo") && !own.pressing("3").text.contains("xét theo"))
  }

  /// No verdict stands without the year through which is looked, in the page and on the panel.
  @Test func lookingBackEveryVerdictSaysSo() throws {
    let board = Board { $0.year = 2022 }
    let page = try #require(board.model.targetsPage())
    let told = page.reportTargets(in: "papi").map(\.verdict.vietnamese)
    #expect(
      told.prefix(4) == [
        "chậm !, tính đến 2022", "vượt +, tính đến 2022", "vượt +, tính đến 2022",
        "không xét ~, tính đến 2022",
      ], "\(told)")
    #expect(board.pressing("3").text.contains("28/36           36  8 nội dung"))
  }

  /// What is supposed stands in one place of every page, with its number at the target it is of.
  @Test func whatIsSupposedIsSaid() throws {
    let page = try page().page
    for text in [page.text, page.html, page.markdown.replacing("\\", with: "")] {
      let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(flat.contains("Giả định trong cách tính: [1] Lộ trình từng năm là nội suy"), "\(flat)")
      #expect(flat.contains("[3] Văn bản không nói nhóm dẫn đầu gồm mấy địa phương; lấy 5."))
      #expect(flat.contains("Trong 5 tỉnh dẫn đầu năm 2020 [3] [4].") && flat.contains("đến 2025 [1]."))
    }
    #expect(!(try self.page("14").page.text.contains("Giả định trong cách tính")))
    // A path of one's own target is ours, too, where nobody wrote so.
    let climb = Target(
      id: "a", kind: .climb(places: 2), index: "papi", province: ProvinceID(set: "63", code: "14"),
      baseYear: 2020, goalYear: 2024)
    #expect(climb.supposed == [Phrases.interpolated])
  }

  @Test(arguments: Language.allCases) func snapshots(language: Language) throws {
    let page = try page("01", year: 2024, language).page
    expectSnapshot(page.text, named: "report-text-\(language.rawValue)")
    expectSnapshot(page.markdown, named: "report-markdown-\(language.rawValue)")
    expectSnapshot(page.html, named: "report-html-\(language.rawValue)")
  }

  /// Quảng Ninh has no total in 2021: no figure is made up for it in any format.
  @Test func aYearWithoutATotalSaysSo() throws {
    let report = try page("22", year: 2021)
    let page = report.page
    for text in [page.text, page.markdown, page.html] {
      #expect(text.contains("không có tổng"))
      #expect(!text.contains("0,0000") && !text.contains("hạng 0"))
    }
    #expect(report.leverLines.isEmpty)
  }

  @Test func theWholePageIsWellFormedAndNeedsNothingElse() throws {
    for code in Books.published.registry.provinceSet("63")?.provinces.map(\.code) ?? [] {
      let html = try page(code).page.html
      let parser = XMLLikeChecker(html)
      #expect(parser.fault == nil, "\(code): \(parser.fault ?? "")")
      let withoutNamespace = html.replacing("http://www.w3.org/2000/svg", with: "")
      #expect(!withoutNamespace.contains("http"))
      #expect(!html.contains("<script") && !html.contains("<link") && !html.contains("@import"))
    }
  }

  @Test func markupInDataStaysText() {
    #expect(Markup.escaped("<b>&\"'\u{1B}[2J") == "&lt;b&gt;&amp;&quot;&#39; [2J")
  }

  /// Ranks drawn in the chart are those of the figures, 1 on top.
  @Test func theChartDrawsEveryRank() throws {
    let page = try page()
    let chart =
      RankCurve(trend: page.trend, targetPath: page.targetPath, language: .vietnamese).drawing?.markup ?? ""
    for point in page.trend.points {
      let rank = try #require(point.standing?.rank)
      #expect(chart.contains(">\(rank)</text>"))
    }
    let own = chart.matches(of: /class="own"/).count
    let joined = page.trend.points.filter(\.rankJoinsPrevious)
    #expect(own == joined.count + joined.count { $0.seriesBreak != nil })
    #expect(chart.matches(of: /class="ring"/).count == 5)
    #expect(chart.matches(of: /class="break"/).count == 3)
    // No line runs through the mark of a break.
    for mark in chart.matches(of: /class="break" x1="([0-9.]+)"/) {
      let place = try #require(Double(mark.output.1))
      for line in chart.matches(of: /class="own" x1="([0-9.]+)" y1="[0-9.]+" x2="([0-9.]+)"/) {
        let (from, to) = (try #require(Double(line.output.1)), try #require(Double(line.output.2)))
        #expect(to < place - 2 || from > place + 2, "\(line.output.0)")
      }
    }
  }

  /// Every column of the drawn table has a heading, the bars too.
  @Test(arguments: [(Language.english, "Best Chart"), (.vietnamese, "Cao nhất Biểu đồ")])
  func theBarsHaveAHeading(language: Language, heading: String) throws {
    let page = try page("01", language)
    #expect(page.page.drawn(columns: 100).text.contains(heading))
  }
}

/// Sees that every element is closed in its order.
struct XMLLikeChecker {
  private(set) var fault: String?

  init(_ html: String) {
    var open: [Substring] = []
    let body = html.replacing(/<style>[\s\S]*<\/style>/, with: "")
    for match in body.matches(of: /<(\/?)([a-zA-Z0-9!]+)([^>]*)>/) {
      let (name, rest) = (match.output.2, match.output.3)
      if name == "!DOCTYPE" || name == "meta" || name == "br" || rest.hasSuffix("/") { continue }
      if match.output.1.isEmpty {
        open.append(name)
      } else if open.popLast() != name {
        fault = "</\(name)> closes nothing"
        return
      }
    }
    if let left = open.last { fault = "<\(left)> is never closed" }
  }
}
