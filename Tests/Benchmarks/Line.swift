import CVTerm
import FoundationEssentials

/// A program in a terminal of its own, with the time at which each of its bytes came.
final class Line {
  /// What came between a moment and silence.
  struct Burst {
    var milliseconds: Double
    var bytes: Int
  }

  let process: Int32
  private var master: Int32 = -1
  private let start: ContinuousClock.Instant
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// Starts a program; the clock runs from before the fork.
  init?(_ command: Command, columns: Int32 = 120, rows: Int32 = 40) {
    var slave: Int32 = -1
    guard cvt_open_pty(rows, columns, &master, &slave) == 0 else { return nil }
    start = .now
    process = command.start(terminal: slave)
    cvt_close(slave)
    if process <= 0 { return nil }
  }

  deinit {
    cvt_close(master)
    cvt_signal(process, 9)
    _ = cvt_wait_for_end(process)
  }

  /// From the start of the program to the last byte before it fell silent.
  func firstFrame() -> Burst { burst(since: start) }

  /// From the start to the last byte of the next whole frame; what is smaller, as a clock, is none.
  func nextFrame() -> Burst {
    var next = burst(since: start)
    while next.bytes > 0, next.bytes < 1000 { next = burst(since: start) }
    return next
  }

  /// From a key to the last byte of the answer.
  func press(_ key: String) -> Burst {
    let bytes = Array(key.utf8)
    let moment = ContinuousClock.now
    _ = cvt_write(master, bytes, bytes.count)
    return burst(since: moment)
  }

  /// What comes while nobody does anything.
  func idle(seconds: Int) -> Idleness {
    let before = (ticks, switches)
    let end = ContinuousClock.now + .seconds(seconds)
    var bytes = 0
    while ContinuousClock.now < end, cvt_wait(master, 100) >= 0 {
      if cvt_wait(master, 0) == 1 { bytes += cvt_read(master, &buffer, buffer.count) }
    }
    return Idleness(bytes: bytes, ticks: ticks - before.0, wakeUps: switches - before.1)
  }

  /// What an idle program did: bytes sent, hundredths of a second computed, times woken up.
  struct Idleness {
    var bytes, ticks, wakeUps: Int
  }

  /// The most memory it has had, in megabytes, with the pages of its program and libraries.
  var peakMegabytes: Double { Double(status("VmHWM:")) / 1024 }

  /// The memory that no other process shares, in megabytes.
  var ownMegabytes: Double { Double(status("RssAnon:")) / 1024 }

  private func burst(since moment: ContinuousClock.Instant) -> Burst {
    var result = Burst(milliseconds: 0, bytes: 0)
    // The first byte may take long; after it, silence is the end.
    var patience: Int32 = 2000
    while cvt_wait(master, patience) == 1 {
      let count = cvt_read(master, &buffer, buffer.count)
      guard count > 0 else { break }
      result.milliseconds = (ContinuousClock.now - moment) / .milliseconds(1)
      result.bytes += count
      patience = 250
    }
    return result
  }

  private var switches: Int { status("voluntary_ctxt_switches:") + status("nonvoluntary_ctxt_switches:") }

  private var ticks: Int {
    let fields = text("stat").split(separator: ")").last?.split(separator: " ") ?? []
    return fields.dropFirst(11).prefix(2).reduce(0) { $0 + (Int($1) ?? 0) }
  }

  private func status(_ name: String) -> Int {
    let line = text("status").split(separator: "\n").first { $0.hasPrefix(name) } ?? ""
    return line.split { $0 == " " || $0 == "\t" }.dropFirst().first.flatMap { Int($0) } ?? 0
  }

  private func text(_ file: String) -> String {
    (try? String(contentsOfFile: "/proc/\(process)/\(file)", encoding: .utf8)) ?? ""
  }
}
