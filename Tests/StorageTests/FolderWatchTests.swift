import Foundation
import Testing

@testable import Scores
@testable import Storage
@testable import StoreSupport

@Suite struct FolderWatchTests {
  private let place = StoreFolder()
  private let cell = Entry.cell("01", "1.1")

  private func publish(_ value: Double) throws {
    let store = place.store()
    var draft = try Entry.draft(2024)
    draft.published = store.load().books["papi"]?[2024]
    draft.apply(.edit(draft.entering(value, in: cell, reason: "r")))
    _ = try store.publish(draft, checkedBy: Entry.checks2024, PublishRequest(), by: .at())
  }

  /// Whether the descriptor has something to read, now.
  private func isReady(_ watch: FolderWatch) -> Bool {
    guard let descriptor = watch.descriptor else { return false }
    var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&wait, 1, 0) == 1
  }

  @Test(arguments: [false, true]) func aPublishedYearIsToldOnce(polls: Bool) throws {
    let watch = FolderWatch(place.folder.path, polls: polls)
    #expect((watch.descriptor == nil) == polls && watch.interval == (polls ? 5000 : nil))
    #expect(watch.read().isEmpty && !isReady(watch))
    try publish(1.5)
    try publish(1.75)
    #expect(polls || isReady(watch))
    var changes = StoreChanges()
    changes.years = ["papi": [2024]]
    changes.history = true
    #expect(watch.read() == changes && changes.concernsPublished)
    #expect(watch.read().isEmpty && !isReady(watch))
  }

  @Test(arguments: [false, true]) func theFirstYearOfANewIndexIsTold(polls: Bool) {
    let watch = FolderWatch(place.folder.path, polls: polls)
    place.folder.put("scores/sipas/2024.json", "{}")
    var changes = watch.read()
    #expect(changes.years == ["sipas": [2024]])
    place.folder.put("scores/sipas/2023.json", "{}")
    changes = watch.read()
    #expect(changes.years == ["sipas": [2023]])
  }

  @Test(arguments: [false, true]) func draftsAndLocksAreToldButNotTheirGrowing(polls: Bool) throws {
    let watch = FolderWatch(place.folder.path, polls: polls)
    let store = place.store()
    var draft = try Entry.draft()
    draft.apply(.edit(draft.entering(1.5, in: cell)))
    var position = try store.keep(draft, since: nil, by: .at())
    #expect(watch.read().drafts)
    draft.apply(.edit(draft.entering(1.75, in: cell)))
    position = try store.keep(draft, since: position, by: .at())
    #expect(watch.read().isEmpty && !isReady(watch))
    _ = try store.lock(index: "papi", year: 2025, by: .at(), force: false)
    #expect(watch.read().drafts)
    try store.unlock(index: "papi", year: 2025)
    #expect(watch.read().drafts)
    try store.discard(DraftName(index: "papi", year: 2025, user: "lan"), by: .at())
    let last = watch.read()
    #expect(last.drafts && !last.concernsPublished)
  }

  /// The steps of one draft are told while it is followed, but for those that are known.
  @Test(arguments: [false, true]) func aDraftThatIsFollowedIsTold(polls: Bool) throws {
    let watch = FolderWatch(place.folder.path, polls: polls)
    let (store, name) = (place.store(), DraftName(index: "papi", year: 2025, user: "lan"))
    watch.follow(name, from: nil)
    var draft = try Entry.draft()
    draft.apply(.edit(draft.entering(1.5, in: cell)))
    var position = try store.keep(draft, since: nil, by: .at())
    let begun = watch.read()
    #expect(begun.drafts && begun.followed)
    watch.follow(name, from: position.bytes)
    draft.apply(.edit(draft.entering(1.75, in: cell)))
    position = try store.keep(draft, since: position, by: .at())
    #expect(polls || isReady(watch))
    let grown = watch.read()
    #expect(grown.followed && !grown.drafts)
    watch.follow(name, from: position.bytes)
    #expect(watch.read().isEmpty && !isReady(watch) && watch.interval == (polls ? 5000 : nil))
    // What this board writes itself is known by the time it is asked.
    draft.apply(.undo)
    position = try store.keep(draft, since: position, by: .at())
    watch.follow(name, from: position.bytes)
    #expect(watch.read().isEmpty)
    // A colleague's journal grows unheard beside it.
    var other = try Entry.draft()
    other.apply(.edit(other.entering(1.5, in: cell)))
    let theirs = try store.keep(other, since: nil, by: .at(0, "mai"))
    #expect(watch.read().drafts)
    other.apply(.undo)
    _ = try store.keep(other, since: theirs, by: .at(0, "mai"))
    #expect(watch.read().isEmpty && !isReady(watch))
    // What was written before anybody listened is told at once.
    watch.follow(DraftName(index: "papi", year: 2025, user: "mai"), from: theirs.bytes)
    #expect(watch.interval == 0 && watch.read().followed && watch.interval == (polls ? 5000 : nil))
    watch.follow(nil, from: nil)
    draft.apply(.redo)
    _ = try store.keep(draft, since: position, by: .at())
    #expect(watch.read().isEmpty)
  }

  @Test(arguments: [false, true]) func whatIsEditedByHandIsTold(polls: Bool) {
    let watch = FolderWatch(place.folder.path, polls: polls)
    place.folder.put("indices/papi.json", "{ }")
    #expect(watch.read().everything)
    place.folder.put("board.json", "{ }")
    let settings = watch.read()
    #expect(settings.settings && !settings.everything && settings.concernsPublished)
    place.folder.put("letter.txt", "x")
    place.folder.put(".hidden.json", "x")
    #expect(watch.read().isEmpty)
    place.folder.remove("scores/papi/2023.json")
    #expect(watch.read().years == ["papi": [2023]])
  }

  /// Plans and what stands in the folder itself are told as scores are.
  @Test(arguments: [false, true]) func plansTargetsAndSettingsAreTold(polls: Bool) throws {
    let watch = FolderWatch(place.folder.path, polls: polls)
    for path in ["plans/ha-noi.json", "targets.json", "provinces.json", "indices/papi.json"] {
      place.folder.put(path, "{}")
      #expect(watch.read().everything, "\(path)")
      #expect(watch.read().isEmpty, "\(path)")
    }
  }

  /// A backup takes the place of the folder, or of the scores in it.
  @Test(arguments: [false, true]) func aFolderPutInItsPlaceIsTold(polls: Bool) throws {
    place.folder.put("scores/papi/2024.json", "{}")
    let watch = FolderWatch(place.folder.path, polls: polls)
    let files = FileManager.default
    try files.moveItem(atPath: place.folder.path + "/scores", toPath: place.folder.path + "/scores.old")
    #expect(!watch.read().isEmpty)
    place.folder.put("scores/papi/2024.json", "{ }")
    let again = watch.read()
    #expect(again.everything || again.years["papi"] == [2024])
    _ = watch.read()
    try files.moveItem(atPath: place.folder.path, toPath: place.folder.path + ".old")
    defer { try? files.removeItem(atPath: place.folder.path + ".old") }
    _ = watch.read()
    place.folder.put("scores/papi/2023.json", "{}")
    #expect(!watch.read().isEmpty)
    // And it is watched from now on.
    _ = watch.read()
    place.folder.put("scores/papi/2022.json", "{}")
    let later = watch.read()
    #expect(later.everything || later.years["papi"] == [2022])
  }

  @Test func aFloodIsOneAnswer() {
    let watch = FolderWatch(place.folder.path)
    for number in 0..<3000 { place.folder.put("scores/papi/\(2000 + number % 20).json", "{}") }
    let changes = watch.read()
    #expect(changes.everything || changes.years["papi"]?.count == 20)
    #expect(watch.read().isEmpty)
  }

  @Test func aFolderThatIsGoneIsNoFault() {
    let watch = FolderWatch(place.folder.path + "/none")
    #expect(watch.read().isEmpty)
  }

  @Test func networkFileSystemsAreLookedAt() {
    let table = MountTable(
      """
      22 1 8:1 / / rw - ext4 /dev/sda1 rw
      23 22 0:40 / /srv/my\\040data rw shared:1 - nfs4 server:/x rw
      24 22 0:41 / /srv/my\\040data/local rw - ext4 /dev/sdb rw
      25 22 0:42 / /mnt rw - ext4 /dev/sdc rw
      26 25 0:43 / /mnt rw - fuse.sshfs x rw
      kaputt
      """)
    #expect(table.kind(of: "/srv/my data/papi") == "nfs4" && !table.tellsChanges(of: "/srv/my data"))
    #expect(table.tellsChanges(of: "/srv/my data/local/a") && table.tellsChanges(of: "/srv/my datas"))
    #expect(!table.tellsChanges(of: "/mnt/a") && MountTable("").tellsChanges(of: "/mnt"))
  }
}
