import Pages
import Words

/// One page of the linear mode: facts, one a line, and where to go from here.
///
/// No columns, no marks that a screen reader spells out, no width: the lines are as long as they are.
struct LinearPage {
  /// What the page is about.
  var title: String
  /// The facts, one a line.
  var lines: [String]
  /// What can be chosen, by its number.
  var choices: [LinearChoice]

  /// A page.
  init(_ title: String, lines: [String], choices: [LinearChoice] = []) {
    self.title = title
    self.lines = lines
    self.choices = choices
  }

  /// Adds choices with the numbers that follow; a name that begins with its own number says it once.
  mutating func add(_ choices: [(name: String, step: LinearStep)]) {
    let first = (self.choices.last?.number ?? 0) + 1
    self.choices += choices.enumerated().map { place, choice in
      let number = "\(first + place) "
      let isSaid = choice.name.hasPrefix(number)
      return LinearChoice(
        number: first + place, name: isSaid ? String(choice.name.dropFirst(number.count)) : choice.name,
        step: choice.step)
    }
  }
}

/// Makes a page of what is looked at; called anew whenever the page is shown.
typealias LinearRoom = (LinearView) -> LinearPage

/// One line of a menu.
struct LinearChoice {
  /// What is typed for it; 0 is the way back and belongs to nobody.
  var number: Int
  public var name: String
  /// What it does.
  var step: LinearStep
}

/// What a choice does.
enum LinearStep {
  /// Goes into a room; 0 leads back out of it.
  case open(LinearRoom)
  /// Goes on in the same place with another room.
  case replace(LinearRoom)
  /// Goes back to where the room was opened from, with another room there.
  case goBack(to: LinearRoom)
  /// Looks at something else, and begins again.
  case look(LinearView)
  /// Says why nothing happened.
  case say(LocalizedText)
  /// Asks for a line, and does what follows from it.
  indirect case ask(LocalizedText, (String) -> LinearStep)
}
