# Plain mode: a question, what can be typed, the verdict, a round of questions.

plain-asked = { $at } of { $all }. { $origin }.
plain-asked-again = { $at } of { $all }. { $origin }, again.
plain-origin-lesson = Lesson { $number }, { $course }
plain-origin-glossary = Glossary, { $course }
plain-origin-somewhere = Lesson { $number }.
plain-origin-section = Lesson { $number }, section "{ $title }".
plain-origin-first = First met in: Lesson { $number }, { $title }.
plain-reworded = Reworded since you last saw it.
plain-gap = [gap]
plain-letters = abcdefghijklmnopqrstuvwxyz

plain-form-basic = Enter shows the answer.
plain-form-grade = Grade yourself: { $grades }
plain-form-recall = Tell it in your own words, here or aloud. Enter shows the points.
plain-form-choice = Type one number from 1 to { $count }.
plain-form-multi = Type all that are right: numbers from 1 to { $count } with spaces.
plain-form-truth = Type t for true or f for false.
plain-form-typed = Type the answer.
plain-form-cloze = Type what belongs in the brackets.
plain-form-number = Type a number.
plain-form-number-of = Type a number, in { $unit }.
plain-form-order = Type all numbers in the right order, such as { $example }.
plain-form-match = Type a letter for each number from 1 to { $count }, such as 1b 2a.
plain-form-unknown = Enter alone: I don't know.
plain-form-colon = :? for help, :q to stop.
plain-no-answer = That is no answer here.
plain-which-points = Which of them did you have? Numbers with spaces, 0 for none.
plain-wrote = You wrote:
plain-points-are = The points:
plain-compare = Compare it with yours. This question does not come back.
plain-slip = Type 0 to count it wrong; Enter goes on.


plain-commands-typed = Commands begin with a colon here.
plain-commands =
    { $colon }u takes the last answer back.
    { $colon }r repeats the question.
    { $colon }p reads the passage of the last answer.
    { $colon }s: not now.
    { $colon }!: never again.
plain-commands-bury = { $colon }b: not today.
plain-commands-quit = { $colon }q stops.
plain-commands-enter = Enter alone shows the answer and counts as not known.
plain-no-passage = No answer was shown yet whose passage could be read.

plain-right = Right.
plain-wrong = Wrong.
plain-close = Close enough.
plain-close-missing = Close enough: { $right } is missing.
plain-close-surplus = Close enough: { $given } is too much.
plain-close-instead = Close enough: { $given } for { $right }.
plain-partly = Partly right: { $right } of { $of }.
plain-partly-order = Partly right: { $right } of { $of } pairs stand in the right order.
plain-points = { $right } of { $of } points.
plain-counted = Counted as { $grade ->
    [1] not known
    [2] right, hard
   *[3] right
}.
plain-key = The answer: { $answer }
plain-key-about = The answer: { $answer }, give or take { $tolerance }
plain-key-pair-wrong = { $pair } (you said { $chosen })
plain-key-true = The statement is true.
plain-key-false = The statement is false.
plain-key-multi = The answer:
plain-key-order = The right order:
plain-key-match = The pairs:
plain-why = Why: { $why }
plain-why-not = Why not { $option }: { $why }

plain-again-review = in this session
plain-again-stop = at the next stop
plain-again-later = in the next review
plain-saved = Saved.
plain-saved-next = Saved. Next on { $date }.
plain-saved-back = Saved. Comes back { $when }.
plain-all-saved = Everything is saved.
plain-partly-saved = What could not be saved is not counted.
plain-not-saved = Not saved: { $error }
plain-not-saved-unchanged = Not saved: { $error } Nothing has changed.
plain-buried = Not today.
plain-suspended = Never asked again.
plain-skipped = Not now.
plain-passed-over = Passed over.
plain-taken-back = Taken back.
plain-nothing-to-take-back = There is nothing to take back.
plain-last = That was the last question. Enter goes on, u takes the last answer back.
plain-last-over = That was the last question; { $count } passed over. Enter goes on, a answers { $count ->
    [one] it
   *[other] them
}, u takes the last answer back.

plain-review-begin = Review: { $due } due, { $new } new. Type ? for help, q to stop.
plain-review-stopped = Stopped. { $answered } answered, { $left } left.
plain-review-done = Done for today. { $answered } answered.
plain-review-done-missed = Done for today. { $answered } answered, { $missed } not known at first.
plain-review-tomorrow = Tomorrow: { $count ->
    [one] { $count } card
   *[other] { $count } cards
}.
plain-review-still = Still due today: { $today ->
    [one] { $today } card
   *[other] { $today } cards
}. Tomorrow: { $tomorrow ->
    [one] { $tomorrow } card
   *[other] { $tomorrow } cards
}.

plain-form-think = Think of the answer. Enter shows the choices.
plain-think-on = From the next question on, Enter shows the choices.
plain-think-off = From the next question on, the choices are shown at once.
plain-commands-think = think: choices wait for Enter, or no longer.
