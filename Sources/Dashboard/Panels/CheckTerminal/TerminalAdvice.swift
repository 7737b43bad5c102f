import Pages
import Words

/// What to set in the terminals that offices have.
struct TerminalAdvice: Sendable {
  /// The program or device.
  let name: LocalizedText
  /// What to set, one thing each.
  let steps: [LocalizedText]

  /// All of them, those of Windows first.
  static let all = [putty, windowsTerminal, tmux, screen, linuxConsole]

  private static let putty = TerminalAdvice(
    name: LocalizedText(same: "PuTTY"),
    steps: [
      LocalizedText(
        vi:
          "Window → Translation: Remote character set là UTF-8; chọn “Use Unicode line drawing code points”.",
        en:
          "Window → Translation: Remote character set is UTF-8; choose “Use Unicode line drawing code points”."
      ),
      LocalizedText(
        vi: "Connection → Data: Terminal-type string là putty-256color hoặc xterm-256color.",
        en: "Connection → Data: Terminal-type string is putty-256color or xterm-256color."),
      LocalizedText(
        vi: "Window → Appearance: phông Consolas, Cascadia Mono hoặc DejaVu Sans Mono.",
        en: "Window → Appearance: the font Consolas, Cascadia Mono or DejaVu Sans Mono."),
      LocalizedText(
        vi: "Connection: Seconds between keepalives là 30, để đường truyền không bị ngắt khi để yên.",
        en: "Connection: Seconds between keepalives is 30, so that an idle line is not cut."),
      LocalizedText(
        vi: "Giữ Shift để chọn chữ bằng chuột, hoặc tắt chuột: phím M trên bảng, hay --no-mouse.",
        en: "Hold Shift to select text with the mouse, or turn the mouse off: M on the board, or --no-mouse."),
    ])

  private static let windowsTerminal = TerminalAdvice(
    name: LocalizedText(same: "Windows Terminal"),
    steps: [
      LocalizedText(
        vi: "Settings → Profile → Appearance: phông Cascadia Mono (có sẵn) đủ chữ Việt và khung.",
        en:
          "Settings → Profile → Appearance: the font Cascadia Mono (the default) has all letters and borders."
      ),
      LocalizedText(
        vi: "Unikey: bảng mã Unicode (dựng sẵn); gõ được cả Telex và VNI.",
        en: "Unikey: the code table Unicode (composed); Telex and VNI both work."),
      LocalizedText(
        vi: "Cửa sổ Command Prompt cũ: gõ chcp 65001 trước khi chạy ssh.",
        en: "In the old Command Prompt: type chcp 65001 before ssh."),
    ])

  private static let tmux = TerminalAdvice(
    name: LocalizedText(same: "tmux"),
    steps: [
      LocalizedText(
        vi: "~/.tmux.conf: set -g default-terminal tmux-256color",
        en: "~/.tmux.conf: set -g default-terminal tmux-256color"),
      LocalizedText(
        vi: "~/.tmux.conf: set -sg escape-time 50 (Esc đáp ngay, phím mũi tên không bị tách).",
        en: "~/.tmux.conf: set -sg escape-time 50 (Esc answers at once, arrow keys stay whole)."),
      LocalizedText(
        vi: "~/.tmux.conf: set -s set-clipboard on (phím Y chép bảng vào bộ nhớ tạm).",
        en: "~/.tmux.conf: set -s set-clipboard on (the key Y copies a table)."),
      LocalizedText(
        vi: "Khung thành chữ x, q: mở bằng tmux -u.", en: "Borders become x and q: start it with tmux -u."),
    ])

  private static let screen = TerminalAdvice(
    name: LocalizedText(same: "screen"),
    steps: [
      LocalizedText(
        vi: "Mở bằng screen -U, hoặc ghi defutf8 on vào ~/.screenrc.",
        en: "Start it with screen -U, or put defutf8 on into ~/.screenrc."),
      LocalizedText(
        vi: "~/.screenrc: term screen-256color (đủ màu).",
        en: "~/.screenrc: term screen-256color (all colours)."),
      LocalizedText(
        vi: "~/.screenrc: defflow off và maptimeout 50 (Ctrl-S đến được bảng, Esc đáp ngay).",
        en: "~/.screenrc: defflow off and maptimeout 50 (Ctrl-S arrives, Esc answers at once)."),
    ])

  private static let linuxConsole = TerminalAdvice(
    name: LocalizedText(vi: "Màn hình chữ của Linux", en: "The Linux console"),
    steps: [
      LocalizedText(
        vi: "dpkg-reconfigure console-setup: chọn UTF-8 và bộ chữ Vietnamese.",
        en: "dpkg-reconfigure console-setup: choose UTF-8 and the character set Vietnamese."),
      LocalizedText(
        vi: "Thiếu chữ hoặc thiếu khung: papiboard --glyphs ascii.",
        en: "Letters or borders are missing: papiboard --glyphs ascii."),
      LocalizedText(
        vi: "Chỉ có 8 màu: papiboard tự chọn giao diện linux-console.",
        en: "It has eight colours: papiboard takes the theme linux-console by itself."),
    ])
}
