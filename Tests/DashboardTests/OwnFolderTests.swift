@testable import BoardSupport
@testable import Pages
import Scores
import TextUI
import Testing
import Words

@testable import Dashboard

/// A folder made by typing: whose it is is asked, and what was typed stands in its cell then.
@Suite struct OwnFolderTests {
  private static let sonLa = ProvinceID(set: "63", code: "14")

  private func board() -> Board { Board { $0.entering = .noFolder }.pressing("7") }

  private func made(_ board: Board) -> Effect? {
    board.effects.last { if case .draft(.makeFolder) = $0 { true } else { false } }
  }

  @Test func theProvinceIsAsked() {
    let asked = board().pressing("1<C-u>/tmp/papi<Enter>")
    #expect(asked.text.contains("Tỉnh mình của thư mục") && made(asked) == nil)
    // Nobody is chosen by Enter alone, nor by figures that were typed on.
    for keys in ["<Enter>", "14<Enter>", "1,26<Enter>", ",<Enter><Enter>", "s<Backspace><Enter>"] {
      #expect(made(asked.pressing(keys)) == nil, "\(keys)")
    }
    #expect(made(asked.pressing("son la<Enter>")) == .draft(.makeFolder("/tmp/papi", own: Self.sonLa)))
    let first = ProvinceID(set: "63", code: "89")
    #expect(made(asked.pressing("<Down><Enter>")) == .draft(.makeFolder("/tmp/papi", own: first)))
  }

  @Test func whoGivesUpIsTold() {
    for keys in ["1<Esc>", "1<C-u>/tmp/papi<Enter><Esc>"] {
      let left = board().pressing(keys)
      #expect(left.model.overlay == nil && left.notice == "Chưa tạo thư mục: chưa nhập gì.", "\(keys)")
      #expect(left.model.entry?.waiting == nil && left.effects.isEmpty)
    }
  }

  /// Whoever looks at the paper types on: the number is kept whole, and no folder is named by it.
  @Test func theWholeNumberWaits() {
    let typed = board().pressing("1,43")
    #expect(typed.model.entry?.waiting?.typed == .type("1,43"))
    #expect(typed.model.overlay == .prompt(Prompt(.note(.folder))))
    #expect(typed.text.contains("1,43"), "\(typed.text)")
    var inFolder = typed.pressing("/tmp/a1<Enter>son la<Enter>")
    #expect(made(inFolder) == .draft(.makeFolder("/tmp/a1", own: Self.sonLa)))
    inFolder.model.entering = .allowed
    inFolder.model.goOnInFolder()
    #expect(inFolder.model.entry?.field?.text == "1,43")
    #expect(inFolder.pressing("<Enter>").model.entry?.review.enteredCount == 1)
  }

  @Test func aPasteWaitsToo() {
    var asked = board()
    asked.send(.paste(Samples.table))
    #expect(asked.model.overlay == .prompt(Prompt(.note(.folder))))
    (asked.model.entering, asked.model.overlay) = (.allowed, nil)
    asked.model.goOnInFolder()
    #expect(View.context(of: asked.model) == .rehearsal)
  }

  @Test func theBoardIsThatProvincesOwn() {
    var model = Board().model
    model.become(own: Self.sonLa)
    #expect(model.province == Self.sonLa && model.report.province.name.vietnamese == "Sơn La")
  }

  /// `p` looks at another province; `O` sets the own one.
  @Test func lookingSetsNothing() {
    let looked = Board().pressing("pson la<Enter>")
    #expect(looked.model.province == Self.sonLa && looked.effects.isEmpty)
    let set = Board().pressing("Oson la<Enter>")
    #expect(set.effects == [.keepOwn(Self.sonLa)] && set.model.province.code == "01")
    #expect(Board().pressing("O<Enter>").effects.isEmpty)
    #expect(Board().pressing(":dat tinh minh<Enter>son la<Enter>").effects == [.keepOwn(Self.sonLa)])
    let reader = Board { ($0.entering, $0.isReadOnly) = (.readOnly, true) }.pressing("O")
    #expect(reader.model.overlay == nil && reader.notice == Notices.readOnly.vietnamese)
    let inside = Board { $0.entering = .noFolder }.pressing("O")
    #expect(inside.model.overlay == nil && inside.notice == Notices.cannotOwn.vietnamese)
  }
}
