import Testing
import TestSupport
@Test func x() throws {
  print(CommandLine.arguments)
  let p = try TestProgram(executable: BuiltProducts.path(of: "ScreenProgram"), environment: ["LANG": "C.UTF-8"])
  #expect(p.wait(for: "ready"))
  p.send("q")
  #expect(try p.waitForExit() == .exited(0))
  #expect(p.isTerminalRestored)
}
