// Kills, starves and crowds the store, and prints what became of it as Markdown.
// Started by Tests/Stress/run; docs/reliability.md explains the figures.
import Foundation
import Scores

let words = CommandLine.arguments
switch words.dropFirst().first {
case "entering": try entering(in: words[2], seed: UInt64(words[3]) ?? 1)
case "editing": try editing(in: words[2], number: Int(words[3]) ?? 1, count: Int(words[4]) ?? 1)
case let part:
  let parts: [(String, () throws -> Bool)] = [
    ("kill", killing), ("faults", faults), ("editors", editors), ("mutations", mutations), ("speed", speed),
  ]
  var isFine = true
  for (name, run) in parts where part == nil || part == name {
    if try !run() { isFine = false }
    print("")
  }
  if !isFine { print("NOT ALL IS WELL: see the rows that say so.") }
  exit(isFine ? 0 : 1)
}
