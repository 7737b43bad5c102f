import Foundation
import Testing

@testable import Scores
@testable import Storage
@testable import StoreSupport

@Suite struct YearLockTests {
  private let place = StoreFolder()
  private let path = "drafts/papi/2025.lock"

  /// A process of a computer on which the processes with these numbers run, all started at 7.
  private func store(_ number: Int32, on host: String = "h", running: Set<Int32>) -> FolderStore {
    place.store(process: ThisProcess(host: host, number: number) { running.contains($0) ? .since(7) : .gone })
  }

  private func lock(
    _ store: FolderStore, _ user: String = "lan", at minute: Int = 0, force: Bool = false
  ) throws -> LockAnswer {
    try store.lock(index: "papi", year: 2025, by: .at(minute, user), force: force)
  }

  @Test func theSecondIsToldWhoHasIt() throws {
    let (one, other) = (store(11, running: [11, 12]), store(12, running: [11, 12]))
    #expect(try lock(one) == .taken(from: nil))
    #expect(try lock(one, at: 3) == .taken(from: nil))
    let answer = try lock(other, "mai", at: 5)
    guard case .held(let holder, .working) = answer else { return #expect(Bool(false), "\(answer)") }
    #expect(holder.user == "lan" && holder.host == "h" && holder.process == 11)
    #expect(holder.words(.working).vietnamese.contains("lan trên h từ \(LocalTime(holder.time).clock)"))
    #expect(other.holder(index: "papi", year: 2025, at: Signature.at().time)?.holder == holder)
    #expect(try other.lock(index: "papi", year: 2024, by: .at(0, "mai"), force: false) == .taken(from: nil))
    // Another's lock is not let go.
    try other.unlock(index: "papi", year: 2025)
    #expect(place.folder.names.contains(path))
    try one.unlock(index: "papi", year: 2025)
    #expect(!place.folder.names.contains(path))
    #expect(try lock(other, "mai") == .taken(from: nil))
  }

  @Test func aLockWhoseProcessIsGoneIsTakenOver() throws {
    #expect(try lock(store(11, running: [11])) == .taken(from: nil))
    guard case .taken(let from?) = try lock(store(12, running: [12]), "mai") else {
      return #expect(Bool(false))
    }
    #expect(from.user == "lan")
    // Another process got its number meanwhile.
    let later = place.store(process: ThisProcess(host: "h", number: 13) { _ in .since(99) })
    #expect(later.holder(index: "papi", year: 2025, at: Signature.at().time)?.state == .gone)
  }

  @Test func aLockOfAnotherComputerIsDoubtedOnlyWhenOld() throws {
    _ = try lock(store(11, on: "xa", running: [11]))
    let here = store(12, running: [12])
    guard case .held(_, .elsewhere) = try lock(here, "mai", at: 60) else { return #expect(Bool(false)) }
    guard case .held(let holder, .old) = try lock(here, "mai", at: 13 * 60) else {
      return #expect(Bool(false))
    }
    #expect(holder.words(.old).vietnamese != holder.words(.elsewhere).vietnamese)
    guard case .taken(let from?) = try lock(here, "mai", at: 13 * 60, force: true) else {
      return #expect(Bool(false))
    }
    #expect(
      from.host == "xa"
        && here.holder(index: "papi", year: 2025, at: Signature.at().time)?.holder.user == "mai")
  }

  @Test(arguments: ["", "{", "{}", #"{"format": 1, "host": "h"}"#])
  func aLockThatMakesNoSenseIsNobodys(text: String) throws {
    place.folder.put(path, text)
    #expect(try lock(store(12, running: [12])) == .taken(from: nil))
  }

  @Test("A holder of whom the system shows nothing but that it runs is believed")
  func aHiddenProcessKeepsItsLock() throws {
    let hiding = { (number: Int32, gone: Set<Int32>) in
      self.place.store(
        process: ThisProcess(host: "h", number: number) { gone.contains($0) ? .gone : .hidden })
    }
    // Both without /proc, then one who sees what the other could not.
    #expect(try lock(hiding(11, [])) == .taken(from: nil))
    #expect(try lock(hiding(11, []), at: 3) == .taken(from: nil))
    for other in [hiding(12, []), store(12, running: [11, 12])] {
      guard case .held(_, .working) = try lock(other, "mai", at: 5) else { return #expect(Bool(false)) }
    }
    // One who saw its own start, seen by one from whom it is hidden.
    try hiding(11, []).unlock(index: "papi", year: 2025)
    #expect(try lock(store(11, running: [11])) == .taken(from: nil))
    guard case .held(_, .working) = try lock(hiding(12, []), "mai") else { return #expect(Bool(false)) }
    // What has ended is gone, hidden or not.
    guard case .taken(_?) = try lock(hiding(12, [11]), "mai") else { return #expect(Bool(false)) }
  }

  @Test func thisProcessKnowsItself() {
    let own = ThisProcess.current
    #expect(own.start > 0 && own.life(own.number) == .since(own.start) && !own.host.isEmpty)
    for nobody: Int32 in [.max, 0, -1] { #expect(own.life(nobody) == .gone) }
  }

  /// A program that has ended and that its parent has not asked for still has its number.
  @Test func oneThatHasEndedIsGoneThoughItsNumberIsThere() throws {
    let child = Process()
    child.executableURL = URL(fileURLWithPath: "/bin/sh")
    // The shell has become a program that never asks for its child.
    child.arguments = ["-c", "/bin/true & echo $!; exec /bin/sleep 60"]
    let output = Pipe()
    child.standardOutput = output
    try child.run()
    defer { child.terminate() }
    let said = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    let ended = try #require(Int32(said.trimmingCharacters(in: .whitespacesAndNewlines)))
    let isThere = { FileManager.default.fileExists(atPath: "/proc/\(ended)/stat") }
    for _ in 0..<10_000 where ThisProcess.current.life(ended) != .gone { usleep(1000) }
    #expect(ThisProcess.current.life(ended) == .gone && isThere())
    #expect(ThisProcess.current.life(child.processIdentifier) != .gone)
  }

  @Test func theLockIsWholeOrNotThere() throws {
    for step in [WritingStep.open, .write, .synchronise, .rename, .makeFolder] {
      let place = StoreFolder()
      let store = place.store(calls: .failing(Faults(step, 1, EIO)))
      #expect(
        failure {
          _ = try store.lock(index: "papi", year: 2025, by: .at(), force: false)
        } != nil)
      #expect(!place.folder.names.contains { $0.hasSuffix(".lock") || $0.hasSuffix(".tmp") }, "\(step)")
    }
  }
}
