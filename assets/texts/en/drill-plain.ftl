# A drill in plain lines: what is asked, what can be typed, what came of it.

drill-plain-unfinished = The drill "{ $title }" of { $date } was not ended; it stands at question { $at } of { $of }.
drill-plain-go-on = Go on with it? Type y or n.

drill-plain-hot-seat = Drill: { $title }. Hot seat. { $count ->
    [one] { $count } question
   *[other] { $count } questions
}.
drill-plain-teams = Drill: { $title }. Teams. { $count ->
    [one] { $count } question
   *[other] { $count } questions
}.
drill-plain-by-hands = Drill: { $title }. Hands are counted. { $count ->
    [one] { $count } question
   *[other] { $count } questions
}.
drill-plain-paper = Drill: { $title }. On paper. { $count ->
    [one] { $count } question
   *[other] { $count } questions
}.
drill-plain-here = { $count ->
    [0] Nobody is here yet. Type add and names with commas between them, or add 25 for so many without names.
   *[other] { $count } here: { $players }.
}
drill-plain-help-first = Type ? to hear what can be typed.

drill-plain-enter-begin = Enter asks the first question.
drill-plain-enter-lock = Enter locks: no more answers.
drill-plain-enter-reveal = Enter reveals the answer.
drill-plain-enter-vote = Enter opens the second vote.
drill-plain-enter-next = Enter asks the next question.
drill-plain-enter-end = Enter ends the drill.
drill-plain-enter-leave = Enter leaves.

drill-plain-question = Question { $number } of { $of }. { $origin }.
drill-plain-question-here = Question { $number } of { $of }.
drill-plain-second-vote = Question { $number } of { $of }, second vote.
drill-plain-true = true
drill-plain-false = false
drill-plain-turn = { $name } answers.
drill-plain-player = Player { $number }
drill-plain-at-key = { $name } at key { $key }
drill-plain-seconds = { $seconds ->
    [one] { $seconds } second.
   *[other] { $seconds } seconds.
}
drill-plain-paused = The time stands still: { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
} left.
drill-plain-time-up = The time is up.

drill-plain-form-letter = Type a letter from A to { $last }.
drill-plain-form-letters = Type all letters that are right, such as AC; the last is { $last }.
drill-plain-form-row = Type all letters from A to { $last } in the right order.
drill-plain-form-pairs = Type a letter for each number from 1 to { $count }, one after another.
drill-plain-form-words = Type the answer. Commands begin with a colon here, such as :skip.
drill-plain-form-aloud = It is answered aloud: y for right, n for wrong.
drill-plain-hands = { $count ->
    [0] Hands cannot be counted for this question.
   *[other] Type how many hands there were, a number for each letter, such as { $example }.
}

drill-plain-noted = { $name }: { $words }.
drill-plain-sure = How sure: { $certainty } of 3.
drill-plain-right = right
drill-plain-wrong = wrong
drill-plain-taken-back = { $name }: the answer is taken back.
drill-plain-answered = { $count } answered.
drill-plain-answered-of = { $count } of { $of } answered.
drill-plain-whose = Whose answer is it? Type the number or the name first: 2 B, or Anna: B.

drill-plain-locked = Locked.
drill-plain-reopened = Answers are taken again.
drill-plain-closed = No answer is taken now; open takes answers again.
drill-plain-not-now = That cannot be done now. What can be typed: { $words }.
drill-plain-no-player = No such player is here. Type players to hear who is.
drill-plain-nobody = Nobody is here who could answer. Type add and names with commas between them, or add 25.
drill-plain-sheets = Sheets are entered with rabfak drill enter.

drill-plain-bars = { $counts } – { $answered ->
    [one] { $answered } answer
   *[other] { $answered } answers
}.
drill-plain-no-bars = There is nothing here to count by letters.
drill-plain-discuss = Now talk it over with your neighbour, and say why.
drill-plain-first-vote = First vote: { $counts }
drill-plain-last-vote = Second vote: { $counts }
drill-plain-right-of = { $right } of { $of } right.
drill-plain-switches = Changed from wrong to right: { $to_right }; from right to wrong: { $to_wrong }. Right both times: { $stayed_right }; wrong both times: { $stayed_wrong }.
drill-plain-passage = The passage: { $words }
drill-plain-skipped = Passed over; it does not count.

drill-plain-over = The drill is over.
drill-plain-over-of = The drill is over. { $right } of { $of } answers right.
drill-plain-place = { $place }. { $name }: { $points }
drill-plain-no-points = There are no points to be shown yet.
drill-plain-results = The results, also as a file: rabfak drill results. Slips with what each one missed: rabfak drill results --slips.
drill-plain-left = The drill stands as it is. rabfak --plain drill goes on with it.
drill-plain-not-saved = Not saved: { $why } The lesson goes on; it is tried again with the next step.
drill-plain-still-unsaved = Still not saved: { $count ->
    [one] { $count } step
   *[other] { $count } steps
}.
drill-plain-saved-after-all = What was not saved is saved now.
drill-plain-unsaved = { $count ->
    [one] { $count } step was
   *[other] { $count } steps were
} not saved.

drill-plain-all-answered = All have answered.
drill-plain-missing = Still to answer: { $players }.
drill-plain-advice-explain = { $percent } % are right: explain it.
drill-plain-advice-discuss = { $percent } % are right: let them talk, then vote again.
drill-plain-advice-go-on = { $percent } % are right: go on.
drill-plain-no-advice = There is advice once the first vote is locked, and at least two have answered.

drill-plain-came = Here: { $players }.
drill-plain-gone = Not here: { $players }.
drill-plain-is-here = { $name } is here.
drill-plain-is-absent = { $name } is not here.
drill-plain-is-out = { $name } plays no more.
drill-plain-is-hidden = { $name } plays without a name.
drill-plain-add-whom = Type names with commas between them, or how many come, at most 100.
drill-plain-no-name = "{ $name }" is no name: it has { $length } characters, and may have 1 to { $longest }.
drill-plain-rename-how = Type rename, the number, and the new name.
drill-plain-key-how = Type key, the number of the team, and the new key, such as key 2 z.
drill-plain-key-taken = Another team has that key.
drill-plain-which-time = Type time and a number of seconds, such as time 30.

drill-plain-unknown = "{ $line }" is not understood. What can be typed: { $words }.
drill-plain-help-lock = { $word }: no more answers are taken.
drill-plain-help-open = { $word }: answers are taken again.
drill-plain-help-show = { $word }: how many chose what, for all.
drill-plain-help-discuss = { $word }: the class talks it over, and votes again after that.
drill-plain-help-again = { $word }: the second vote.
drill-plain-help-reveal = { $word }: the answer, for all.
drill-plain-help-next = { $word }: the next question.
drill-plain-help-skip = { $word }: passes the question over; it does not count.
drill-plain-help-pick = { $word }: draws another name; with a number or a name behind it, calls that one.
drill-plain-help-right = { $word }: what was said aloud is right; with a number or a name, what that one said.
drill-plain-help-wrong = { $word }: it is wrong.
drill-plain-help-undo = { $word }: takes the last answer back; with a number or a name, that one's.
drill-plain-help-question = { $word }: says the question again.
drill-plain-help-who = { $word }: who has not answered. For you alone.
drill-plain-help-key = { $word }: the right answer. For you alone. With a team and a letter, that team gets the key.
drill-plain-help-advice = { $word }: what is worth doing after the first vote. For you alone.
drill-plain-help-points = { $word }: the first places; points all, for you alone, those of everybody.
drill-plain-help-time = { $word }: with a number, so many seconds more.
drill-plain-help-pause = { $word }: the time stands still, or runs on.
drill-plain-help-players = { $word }: who is here.
drill-plain-help-add = { $word }: with names and commas, or with a number, takes somebody in.
drill-plain-help-absent = { $word }: with a number or a name, that one is not here, or is here again.
drill-plain-help-remove = { $word }: that one plays no more, or plays again.
drill-plain-help-rename = { $word }: with a number and a name, that one gets this name.
drill-plain-help-hide = { $word }: that one plays without a name, or with it again.
drill-plain-help-end = { $word }: ends the drill.
drill-plain-help-help = { $word }: this list.
drill-plain-help-quit = { $word }: stops here; the drill can be gone on with later.

drill-players-hands = Where hands are counted nobody is named: leave --players out.
drill-players-teams = There are 2 to { $most } teams; these names are { $count }.
