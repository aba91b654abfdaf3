# A drill: what the class sees, the teacher's window, and how it is set up.

drill-title = Drill

# What the class sees.
drill-question = Question { $number } of { $of }
drill-second-vote = Question { $number } of { $of } · second vote
drill-answered-of = { $answered } of { $of } answered
drill-answered = { $count } answered
drill-paused = the time stands still
drill-seconds = { $count } s left
drill-screenful = { $at } of { $of }
drill-talk = Talk with your neighbour, then vote again
drill-turn = { $name }, it is your turn
drill-closed = Answers are closed
drill-press-key = Who knows it first? Press your key
drill-hands-up = Hands up: A, B, C …
drill-number = No. { $number }
drill-true = true
drill-false = false
drill-how-multi = All that are right:
drill-how-order = In which order?
drill-how-match = Which letter belongs to 1, 2, 3 …?
drill-right = right
drill-not-right = not right
drill-how-many = { $right } of { $of } right
drill-first-vote = first
drill-then = then
drill-why = Why
drill-why-not = Why not { $letter }
drill-passage = From the lesson
drill-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
drill-with-hands = You answer by raising your hands.
drill-on-paper = You answer on paper.
drill-together = One question after another, for all together.
drill-test-keys = Each team presses its key now, to test it:
drill-strange-key = The key { $key } is no team's.
drill-keys-at-once = Now all at once: many keyboards tell only two or three keys apart that are held together.
drill-here = { $count ->
    [one] { $count } is here
   *[other] { $count } are here
}
drill-end = That was it
drill-points = Points
drill-total = { $right } of { $of } answers right: { $percent } %

# The teacher's keys.
drill-answer = answer
drill-typed = { $typed } – ⏎ hands it in
drill-how-sure = How sure? 1 not sure, 2 fairly sure, 3 sure
drill-given = answer: { $answer }
drill-unsaved = { $count ->
    [one] { $count } step is not saved yet; it is tried again with the next one. The drill goes on.
   *[other] { $count } steps are not saved yet; they are tried again with the next one. The drill goes on.
}
drill-first = { $name } was first.
drill-press-first = First a team presses its key.
drill-draw-first = First draw a name: Space.
drill-no-option = There is no { $letter } here.
drill-no-answer = “{ $typed }” is no answer to this question.
drill-count-each = { $count ->
    [one] { $typed }: type { $count } number.
   *[other] { $typed }: type { $count } numbers with spaces between them, one for each letter: 12 5 3 8
}
drill-not-now = Not now.
drill-too-late = That came too late.
drill-no-player = Nobody like that is here.
drill-key-taken = Another team has that key.
drill-no-such-answer = That is no answer to this question.
drill-nobody-to-answer = There is nobody here to answer.
drill-ask-skip = Pass over this question? It will not count.
drill-ask-end = End the drill here? It can be gone on with afterwards.

drill-people = Who plays
drill-nobody = Nobody yet.
drill-name = name
drill-press-new-key = Press the new key.
drill-key-means = { $key } means something in a drill: take another key.
drill-called = { $count ->
    [one] called once
    [2] called twice
   *[other] called { $count } times
}
drill-absent = not here
drill-hidden = hidden
drill-removed = taken out
drill-bad-name = { $length ->
    [0] A name has at least one letter.
   *[other] A name has at most 40 letters; this one has { $length }.
}

# For the teacher alone.
drill-your-window = Only you see this part. Before the answer you have the key, the votes and advice here.
drill-more-for-you = … more with { $key }
drill-absent-are = Not here: { $names }
drill-key = Question { $number } · key { $key }
drill-vote-hidden = vote { $vote } is hidden
drill-stands-still = stands still, { $count } s left
drill-share-right = { $percent } % right
drill-advice-explain = Few are right: explain it rather than let them talk.
drill-advice-discuss = Between 30 and 70 %: let them talk for two minutes, then vote again ({ $key }).
drill-advice-go-on = Most are right: go on.
drill-still = still to answer: { $names }
drill-results-how = Results: rabfak drill results

# Setting a drill up.
drill-way = Way
drill-way-hot-seat = one after another
drill-way-teams = teams at keys
drill-way-hands = hands counted
drill-way-paper = on paper
drill-of-class = Class
drill-no-class = none
drill-warm-up = Warm-up
drill-asked = Asked
drill-asked-lessons = of the lessons below
drill-asked-forgotten = what the class is about to forget
drill-hint-warm-up = What a class remembers is reckoned from its drills.
drill-nothing-forgotten = The class is not about to forget anything that its drills asked.
drill-names = Names
drill-names-numbers = numbers only
drill-names-shown = shown
drill-teams = Teams
drill-team = Team { $number }
drill-kinds = Kinds
drill-kinds-all = all
drill-kinds-hands = with one letter
drill-kinds-letters = with letters
drill-kinds-words = with words
drill-kinds-aloud = told and judged
drill-scoring = An answer earns
drill-accuracy = a point if right
drill-speed = more if quick
drill-streak = more in a row
drill-certainty = by how sure one is
drill-board = All see points of
drill-board-off = nobody
drill-board-first = the first three
drill-board-groups = the groups
drill-time = Time
drill-no-time = as long as it takes
drill-seconds-each = { $count } s a question
drill-hint-hot-seat = Somebody is called to the keyboard or answers aloud.
drill-hint-teams = Each team has a key on one keyboard; who presses first answers first.
drill-hint-hands = You count hands and type the numbers, such as 12 5 3 8.
drill-hint-certainty = Sure and right 3, sure and wrong −6; 2 and −2; 1 and 0.
drill-hint-board = The last are never shown.
drill-hint-time = More can be given, and the time can stand still.
drill-hint-kinds = Hands are counted where there are letters to choose from.
drill-tick-one = Tick a lesson to be asked about.
drill-nothing = There is nothing to ask: these lessons have no such questions.
drill-go-on = Go on: { $title }
drill-left-at = { $when }, question { $at } of { $of }
drill-go-on-how = This drill was not ended. Begin another one from any row below.
drill-unreadable = This drill cannot be gone on with: { $why }
