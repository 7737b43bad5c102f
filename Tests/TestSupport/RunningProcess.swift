import CVTerm
import Foundation

/// What the system tells of a process.
public struct RunningProcess: Hashable, Sendable {
  /// Its number.
  public let number: Int32

  /// The process with a number.
  public init(_ number: Int32) { self.number = number }

  /// The processes that were started with a word on their line.
  public static func started(with word: String) -> [RunningProcess] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return names.compactMap(Int32.init).sorted().map(RunningProcess.init).filter {
      $0.arguments.contains(word)
    }
  }

  /// The line it was started with, its own name first; none once it has ended.
  public var arguments: [String] { strings(in: "cmdline") }

  /// Its environment as it was at the start, `NAME=value`.
  public var environment: [String] { strings(in: "environ") }

  /// Whether it runs, waits or is stopped; one that has ended does none of it, awaited or not.
  public var isRunning: Bool { !arguments.isEmpty }

  /// Waits until it has ended; whether it ever did.
  public func waitForEnd() -> Bool {
    let start = ContinuousClock.now
    while isRunning {
      if ContinuousClock.now - start > .seconds(30) { return false }
      _ = cvt_wait(-1, 10)
    }
    return true
  }

  /// The time its threads have spent computing, in ticks of the system's clock.
  public var processorTicks: Int {
    get throws {
      try state.dropFirst(11).prefix(2).reduce(0) { $0 + (Int($1) ?? 0) }
    }
  }

  /// Whether it waits for something to happen, and has nothing to do until then.
  public var isWaiting: Bool { get throws { try state.first == "S" } }

  /// What the system tells of its state, from the third field on.
  private var state: [Substring] {
    get throws {
      let text = try String(contentsOfFile: "/proc/\(number)/stat", encoding: .utf8)
      // The second field is the name in brackets, which may hold blanks.
      return text[(text.lastIndex(of: ")") ?? text.startIndex)...].split(separator: " ").dropFirst().map {
        $0
      }
    }
  }

  /// How often it has waited and gone on; an idle one does neither.
  public var wakeUps: Int {
    get throws {
      let text = try String(contentsOfFile: "/proc/\(number)/status", encoding: .utf8)
      return text.split(separator: "\n").reduce(0) { sum, line in
        guard line.contains("ctxt_switches") else { return sum }
        return sum + (line.split(separator: "\t").last.flatMap { Int($0) } ?? 0)
      }
    }
  }

  /// The most memory it ever held, in kilobytes.
  public var peakMemory: Int {
    get throws {
      let text = try String(contentsOfFile: "/proc/\(number)/status", encoding: .utf8)
      let line = text.split(separator: "\n").first { $0.hasPrefix("VmHWM") }
      return line?.split(separator: " ").compactMap { Int($0) }.first ?? 0
    }
  }

  private func strings(in name: String) -> [String] {
    let bytes = (try? Data(contentsOf: URL(fileURLWithPath: "/proc/\(number)/\(name)"))) ?? Data()
    return bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }
}
