@testable import BoardSupport
import Testing
import Words

@testable import Dashboard

/// A key that does nothing on a screen says so, once.
@Suite struct IdleKeyTests {
  @Test func onceAKey() {
    let once = Board().pressing("Z")
    #expect(once.notice == "Phím Z không có việc ở màn hình này; ? xem các phím, : tìm lệnh theo tên.")
    #expect(once.pressing("Z").notice == nil && once.pressing("jZ").notice == nil)
    #expect(once.pressing("X").notice?.contains("Phím X") == true)
    #expect(once.model.screen == .overview && once.effects.isEmpty)
  }

  /// Where text is typed and over what lies on a screen nothing is said.
  @Test(arguments: ["pZ", "?Z", "7[Z", "/Z", "4/Z"])
  func notWhereItIsTyped(keys: String) {
    #expect(Board().pressing(keys).notice?.contains("Phím Z") != true)
  }

  /// A key that acts says nothing of the kind, on no screen.
  @Test func aKeyThatActsIsNotIdle() {
    for context in KeyMap.boards {
      for binding in KeyMap.bindings where binding.contexts.contains(context) {
        for key in binding.keys {
          if case .unwanted(.idle) = KeyMap.action(for: .key(key), in: context) {
            Issue.record("\(binding.label) in \(context.name)")
          }
        }
      }
    }
  }
}
