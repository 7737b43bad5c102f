import Pages
import Scores
import TextUI
import Words

/// A folder of one's own: where the data inside the program are shown, entering begins with making it.
extension Model {
  /// Asks where; what was typed waits until it is there.
  mutating func askForFolder(for typed: Action?) {
    entry?.waiting = WaitingForFolder(typed: typed)
    ask(.note(.folder), newFolder)
  }

  /// Takes the rest of a number that was begun when the folder was asked for.
  ///
  /// Whoever looks at the paper types on. `false` where it is part of the folder's name.
  mutating func goOnWaiting(with text: String) -> Bool {
    guard case .type(let number) = entry?.waiting?.typed, text.allSatisfy(Model.signs.contains) else {
      return false
    }
    entry?.waiting?.typed = .type(number + text)
    return true
  }

  /// Asks whose folder it is, once it was said where.
  mutating func askForOwn(ofFolder path: String) -> [Effect] {
    guard !path.isEmpty else { return stopWaiting() }
    entry?.waiting?.path = path
    pick(.own)
    return []
  }

  /// Asks for another own province of the folder that is open.
  mutating func chooseOwn() {
    guard entering != .noFolder else {
      notice = Notice(Notices.cannotOwn, .warning)
      return
    }
    guard mayWrite(where: entering == .allowed, over: nil) else { return }
    pick(.own)
  }

  /// Makes no folder, and says that nothing was entered.
  @discardableResult
  mutating func stopWaiting() -> [Effect] {
    overlay = nil
    if entry?.waiting != nil { notice = Notice(Notices.noFolderMade, .warning) }
    entry?.waiting = nil
    return []
  }

  /// Takes the province that was chosen as the own one: of the folder to be made, else of the one open.
  func takeOwn(_ id: ProvinceID) -> [Effect] {
    guard let path = entry?.waiting?.path else { return [.keepOwn(id)] }
    return [.draft(.makeFolder(path, own: id))]
  }

  /// The board is a province's own from now on: it shows it.
  mutating func become(own id: ProvinceID) {
    if book.definition.units == nil {
      if !choose(province: id), let newest = book.newestYear { _ = choose(province: id, year: newest) }
    }
    homes[""] = Home(province: id, compared: compared)
    ownProvince = id
  }

  /// Works in the folder that was made: what waited for it is done now.
  mutating func goOnInFolder() {
    guard let waiting = entry?.waiting else { return }
    entry?.waiting = nil
    if let typed = waiting.typed, entry?.desk == .own { self = update(self, typed).model }
  }
}
