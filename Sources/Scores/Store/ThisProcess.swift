import Glibc

/// What this process knows about itself and others on its computer.
struct ThisProcess: Sendable {
  /// The name of the computer.
  var host: String
  /// The number of this process.
  var number: Int32
  /// When a process was started, in the kernel's ticks; `nil` if there is none with that number.
  var startOf: @Sendable (Int32) -> UInt64?

  /// As the system says.
  static var current: ThisProcess {
    var name = [CChar](repeating: 0, count: 256)
    let isKnown = gethostname(&name, name.count - 1) == 0
    let host =
      isKnown ? String(decoding: name.map(UInt8.init(bitPattern:)).prefix { $0 != 0 }, as: UTF8.self) : "?"
    return ThisProcess(host: host, number: getpid(), startOf: start)
  }

  /// The 22nd field of `/proc/PID/stat`; names before it may hold blanks and brackets.
  private static func start(_ process: Int32) -> UInt64? {
    guard let bytes = try? FileSteps(calls: .system).contents("/proc/\(process)/stat") else { return nil }
    guard let end = bytes.lastIndex(of: UInt8(ascii: ")")) else { return nil }
    let fields = bytes[(end + 1)...].split(separator: UInt8(ascii: " "))
    return fields.count > 19 ? UInt64(String(decoding: fields[19], as: UTF8.self)) : nil
  }
}
