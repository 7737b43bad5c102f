/// How a data folder was opened.
public enum FolderAccess: Hashable, Sendable {
  /// Nothing is written, whoever asks.
  case readOnly
  /// Files may be replaced and added.
  case writing
}
