import Glibc
import Scores

/// What this process knows about itself and others on its computer.
struct ThisProcess: Sendable {
  /// The name of the computer.
  var host: String
  /// The number of this process.
  var number: Int32
  /// What is known of the process with a number.
  var life: @Sendable (Int32) -> Life

  /// What is known of a process.
  enum Life: Hashable {
    /// There is none with that number.
    case gone
    /// There is one, started at this time in the kernel's ticks.
    case since(UInt64)
    /// There is one, of which the system shows no more: `/proc` is not there, or hides what others do.
    case hidden
  }

  /// When this process was started; 0 where the system does not say.
  var start: UInt64 {
    if case .since(let start) = life(number) { return start }
    return 0
  }

  /// As the system says.
  static var current: ThisProcess {
    var name = [CChar](repeating: 0, count: 256)
    let isKnown = gethostname(&name, name.count - 1) == 0
    let host =
      isKnown ? String(decoding: name.map(UInt8.init(bitPattern:)).prefix { $0 != 0 }, as: UTF8.self) : "?"
    return ThisProcess(host: host, number: getpid(), life: life)
  }

  /// A process of whom nothing can be read is not for that reason gone: its lock stays.
  private static func life(_ process: Int32) -> Life {
    if let start = start(process) { return .since(start) }
    // Signal 0 is sent to nobody; one who may not be sent any is there, too.
    return process > 0 && (kill(process, 0) == 0 || errno != ESRCH) ? .hidden : .gone
  }

  /// The 22nd field of `/proc/PID/stat`; names before it may hold blanks and brackets.
  private static func start(_ process: Int32) -> UInt64? {
    guard let bytes = try? FileSteps(calls: .system).contents("/proc/\(process)/stat") else { return nil }
    guard let end = bytes.lastIndex(of: UInt8(ascii: ")")) else { return nil }
    let fields = bytes[(end + 1)...].split(separator: UInt8(ascii: " "))
    return fields.count > 19 ? UInt64(String(decoding: fields[19], as: UTF8.self)) : nil
  }
}
