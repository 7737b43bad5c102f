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
    if let life = told(process) { return life }
    // Signal 0 is sent to nobody; one who may not be sent any is there, too.
    return process > 0 && (kill(process, 0) == 0 || errno != ESRCH) ? .hidden : .gone
  }

  /// What `/proc/PID/stat` says.
  ///
  /// The 3rd field is the state, the 22nd the start; names before them may hold blanks and brackets. One that
  /// has ended does nothing any more, though its parent has not asked for it yet.
  private static func told(_ process: Int32) -> Life? {
    guard let bytes = try? FileSteps(calls: .system).contents("/proc/\(process)/stat") else { return nil }
    guard let end = bytes.lastIndex(of: UInt8(ascii: ")")) else { return nil }
    let fields = bytes[(end + 1)...].split(separator: UInt8(ascii: " "))
    guard fields.count > 19, let state = fields[0].first else { return nil }
    if [UInt8(ascii: "Z"), UInt8(ascii: "X")].contains(state) { return .gone }
    return UInt64(String(decoding: fields[19], as: UTF8.self)).map { .since($0) }
  }
}
