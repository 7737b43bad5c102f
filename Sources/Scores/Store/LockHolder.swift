import FoundationEssentials
import Words

/// Who has a year open for entering.
public struct LockHolder: Hashable, Sendable {
  /// The computer.
  public var host: String
  public var user: String
  /// The process on that computer.
  public var process: Int32
  /// When the process was started, in the kernel's ticks; tells it from a later one with its number.
  public var processStart: UInt64
  /// Since when.
  public var time: Date

  /// A user at a computer.
  public init(host: String, user: String, process: Int32, processStart: UInt64, time: Date) {
    self.host = host
    self.user = user
    self.process = process
    self.processStart = processStart
    self.time = time
  }

  /// Whether the holder still works on it, as far as can be known from here.
  public enum State: Hashable, Sendable {
    /// The process runs on this computer.
    case working
    /// The process is gone: the lock is nobody's.
    case gone
    /// On another computer, since less than ``LockHolder/oldAge``: it must be believed.
    case elsewhere
    /// On another computer, since long: ask that person before taking it.
    case old
  }

  /// From what age a lock of another computer is doubted, in seconds.
  public static let oldAge: Double = 12 * 3600

  /// Who it is and since when: `lan trên may-chu từ 14:02 (tiến trình 4711)`.
  public var words: LocalizedText {
    let since = LocalTime(time)
    return LocalizedText(
      vi: "\(user) trên \(host) từ \(since.words.vietnamese) (tiến trình \(process))",
      en: "\(user) on \(host) since \(since.words.english) (process \(process))")
  }

  /// Who has the year open, and what to do.
  public func words(_ state: State) -> LocalizedText {
    switch state {
    case .working, .elsewhere:
      LocalizedText(
        vi: "đang được nhập bởi \(words.vietnamese); hãy hỏi người đó, hoặc xem mà không sửa",
        en: "it is being entered by \(words.english); ask them, or look without changing")
    case .old:
      LocalizedText(
        vi: "đã được mở để nhập từ lâu bởi \(words.vietnamese); nếu người đó không còn nhập, hãy giành quyền",
        en: "it was opened long ago by \(words.english); if they enter no more, take it over")
    case .gone:
      LocalizedText(
        vi: "còn khóa của \(words.vietnamese), nhưng chương trình đó đã dừng",
        en: "it is still locked by \(words.english), but that program has ended")
    }
  }
}

/// What became of asking for a year.
public enum LockAnswer: Hashable, Sendable {
  /// It is taken; from whom, where a program that has ended had left it.
  case taken(from: LockHolder?)
  /// Somebody has it.
  case held(LockHolder, LockHolder.State)
}
