@testable import BoardSupport
@testable import Pages
import Scores
import TextUI
import Testing
import Words

@testable import Dashboard

/// Panel 5: all levers as a table, a goal that is typed, and a median that is lower.
@Suite struct WhatIfAnswerTests {
  private let board = Board().pressing("5")

  private func value(_ board: Board, _ item: String) -> Double? {
    board.model.whatIf.content?.whatIf.value(of: ItemID(item), in: board.model.scenario)
  }

  private func rank(_ board: Board) -> Int? {
    board.model.whatIf.content?.whatIf.outcome(of: board.model.scenario).rank
  }

  /// Every lever in its order, with the rise, the rank and how often it was managed for each of the three aims.
  @Test func everyLeverIsInTheTable() throws {
    let table = board.pressing("v")
    #expect(table.model.screen.context == .whatIfLevers)
    let first = try #require(table.lines.firstIndex { $0.contains("Trung vị hạng") }) + 1
    let levers = board.model.levers
    #expect(levers.count == 8 && levers.first?.dimension == ItemID("4"))
    let figures = Figures(.vietnamese)
    for (row, lever) in levers.enumerated() {
      let line = table.lines[first + row]
      var rest = Substring(line)
      #expect(line.dropFirst().hasPrefix(lever.dimension.text), "\(line)")
      for step in [lever.median, lever.groupBorder, lever.best] {
        let wanted =
          step.flatMap { step in
            step.value > lever.score
              ? [
                "+" + figures.decimal(step.value - lever.score), String(step.rank),
                Phrases.share(step.precedent),
              ]
              : nil
          } ?? ["đã đạt"]
        for part in wanted {
          let found = try #require(rest.range(of: part), "\(part) in \(line)")
          rest = rest[found.upperBound...]
        }
      }
      #expect(rest.allSatisfy { $0 == " " }, "\(line)")
    }
    #expect(table.pressing("v").model.screen == .whatIf && table.pressing("<Esc>").model.screen == .whatIf)
  }

  /// The selected lever is the current item: what is supposed of it is seen above.
  @Test func leversAreSelectedAndSupposed() {
    let third = board.pressing("vjj")
    #expect(third.model.item == ItemID("7") && third.text.contains("›7 Môi tr."))
    #expect(rank(third.pressing("m")) == 17 && third.pressing("m").text.contains("hạng 17/61 ▲12"))
    #expect(third.pressing("<Enter>").model.screen == .dimension(ItemID("7")))
    let inside = third.pressing("v<Enter>v")
    #expect(inside.model.screen == .whatIfLevers(inside: ItemID("7")) && inside.text.contains("7.2 "))
    #expect(inside.pressing("v").model.screen == .whatIfInside(ItemID("7")))
  }

  /// Where there is room they stand beside the values, and nothing of them can be selected there.
  @Test func besideTheValuesWhereThereIsRoom() {
    for size in [(120, 40), (200, 60)] {
      let text = Board { ($0.columns, $0.rows) = size }.pressing("5").text
      #expect(text.contains("Ưu tiên cải thiện") && text.contains("0/180") && text.contains("├"))
      #expect(text.contains("Mức tăng tối thiểu để đạt") && text.count { $0 == "›" } == 1)
    }
    #expect(!Board().pressing("5").text.contains("Ưu tiên cải thiện (giả định)"))
  }

  @Test(arguments: ["hạng 10", "hang 10", "10", "10/61"])
  func aGoalIsTyped(text: String) throws {
    let goal = board.pressing("a" + text + "<Enter>")
    #expect(goal.model.screen == .whatIfGoal(inside: nil) && goal.model.overlay == nil)
    let reach = try #require(goal.model.typedReach)
    #expect(reach.rank == 10 && reach.options.count == 8)
    #expect(goal.text.contains("Để đạt hạng 10, nay hạng 29: tổng cần tăng 1,4118"))
    let figures = Figures(.vietnamese)
    for option in reach.options {
      let line = try #require(goal.lines.dropFirst(5).first { $0.dropFirst().hasPrefix("\(option.item) ") })
      for part in [figures.required(option.value, places: 2), "+1,42", Phrases.share(option.precedent)] {
        #expect(line.contains(part), "\(line)")
      }
    }
    #expect(goal.text.contains("2 Công khai  5,71    7,13    +1,42   1/178 chưa có từ 2018"))
    #expect(goal.pressing("<Esc>").model.screen == .whatIf)
  }

  /// Enter supposes what the row needs, rounded up as it is shown: it is enough.
  @Test func whatARowNeedsIsEnough() {
    let goal = board.pressing("a10<Enter>gjjjjjj<Enter>")
    #expect(value(goal, "7") == 4.29 && rank(goal) == 10 && goal.text.contains("hạng 10/61 ▲19"))
    let group = board.pressing("anhóm 1<Enter>g<Enter>")
    #expect(rank(group) == 15 && group.text.contains("Để đạt nhóm 1 (hạng 15), nay hạng 29"))
    // Beyond the scale nothing is supposed.
    let top = board.pressing("a1<Enter>gjjj<Enter>")
    #expect(top.model.scenario.isEmpty && top.notice?.contains("Hết thang điểm") == true)
  }

  @Test(arguments: [
    ("99", "không có hạng 99: xếp từ 1 đến 61"), ("abc", "gõ hạng (1–61) hoặc nhóm (1–4)"),
    ("nhóm 5", "nhóm 1 đến 4"),
  ])
  func aWrongGoalStaysInTheField(text: String, words: String) {
    let wrong = board.pressing("a" + text + "<Enter>")
    #expect(View.context(of: wrong.model) == .goal && wrong.model.whatIf.goal == nil)
    #expect(wrong.text.contains(words), "\(wrong.lines.suffix(2))")
    #expect(wrong.pressing("<C-u>10<Enter>").model.typedReach?.rank == 10)
    #expect(wrong.pressing("<Esc>").model.screen == .whatIf)
  }

  /// A goal that is reached needs nothing; in another year it is asked of that year.
  @Test func aGoalIsOfTheYearInView() {
    let reached = board.pressing("a40<Enter>")
    #expect(reached.text.contains("hạng 40: đã đạt") && reached.model.typedReach?.isReached == true)
    let earlier = board.pressing("a10<Enter>[")
    #expect(earlier.text.contains("Để đạt hạng 10, nay hạng 15"))
  }

  /// The median of what stands above it already is a fall, and it says so.
  @Test func aLowerMedianIsTold() {
    let lower = Board().pressing("5gm")
    #expect(
      lower.notice == "Trung vị của 1 (4,93) thấp hơn hiện tại (5,39): giả định giảm 0,46. Del: bỏ.")
    #expect(rank(lower) == 34 && lower.pressing("<Del>").model.scenario.isEmpty)
    #expect(Board().pressing("5gjjjjjjm").notice == nil)
    for language in Language.allCases {
      let line = Board { $0.language = language }.pressing("5gm").lines.dropLast().last ?? ""
      #expect(!line.contains("…"), "\(line)")
    }
  }

  @Test func withoutATotalNothingIsAsked() {
    for key in ["v", "a"] {
      let board = Board { ($0.province, $0.year) = (ProvinceID(set: "63", code: "22"), 2021) }.pressing(
        "5" + key)
      #expect(board.model.screen == .whatIf && board.model.overlay == nil && board.notice != nil)
    }
  }
}
