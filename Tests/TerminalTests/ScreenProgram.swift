import Glibc
import Terminal
import TextUI

// A small program around `Screen` that the tests run in a terminal of their own: it lists the
// events it gets, and does what the key says. The runner of the tests is it where the environment
// says so (program.c).
//
//   q quit   ! crash   o overflow the stack   z suspend   w draw the marks   e write to stderr
//   m mouse off   M mouse on

private struct EventList {
  private var lines: [String] = []

  mutating func append(_ line: String) { lines.append(line) }

  func canvas(_ screen: borrowing Screen) -> Canvas {
    var canvas = Canvas(size: screen.size, glyphs: screen.glyphs)
    canvas.put("size \(screen.size.columns)x\(screen.size.rows)", column: 0, row: 0)
    for (row, line) in lines.suffix(max(0, screen.size.rows - 1)).enumerated() {
      canvas.put(line, column: 0, row: row + 1)
    }
    return canvas
  }
}

private func describe(_ event: Event) -> String {
  switch event {
  case .key(let key): "key \(key.code)\(key.control ? " control" : "")\(key.alt ? " alt" : "")"
  case .paste(let text): "paste \(text.utf8.count) bytes"
  case .burst(let text): "burst \(text.utf8.count) bytes"
  case .pasteFault(let fault): "paste \(fault)"
  case .retyped(let text, let count): "retyped \(text) \(count)"
  case .mouse(let mouse): "mouse \(mouse.action) \(mouse.place.column),\(mouse.place.row)"
  case .resized(let size): "resized \(size.columns)x\(size.rows)"
  case .resumed: "resumed"
  case .terminated: "terminated"
  case .hungUp: "hung up"
  case .woken: "woken"
  case .ground(let ground): "ground \(ground)"
  case .escapeTakenBack: "escape taken back"
  }
}

private func overflow(_ depth: Int) -> Int { depth < 0 ? 0 : overflow(depth &+ 1) &+ 1 }

private func crash(_ values: [Int]) -> Int { values[values.count] }

private func run() throws(TerminalError) {
  let theme = Theme(name: "plain") { _ in .plain }
  var screen = try Screen()
  var list = EventList()
  list.append("ready")
  if let notice = screen.notice { list.append(notice.english) }
  while true {
    screen.show(list.canvas(screen), theme: theme)
    let event = screen.nextEvent()
    list.append(describe(event))
    switch event {
    case .key(.character("q")), .hungUp, .terminated:
      screen.close()
      print("bye after \(describe(event))")
      return
    case .key(.character("!")): list.append("\(crash([]))")
    case .key(.character("o")): list.append("\(overflow(0))")
    case .key(.character("e")):
      let text = Array("a library complains\n".utf8)
      _ = write(2, text, text.count)
    case .key(.character("m")): screen.useMouse(false)
    case .key(.character("M")): screen.useMouse(true)
    case .key(.character("z")): screen.suspend()
    case .key(.character("w")): list.append("Hòa Bình Hoa\u{300} ế ─│┌ ▲▼ ■▪▫□ ●○ 日本")
    default: break
    }
  }
}

@_cdecl("cvt_screen_program")
func screenProgram() {
  do {
    try run()
  } catch {
    print(error.text.english)
  }
  fflush(nil)
}
