# A quiz, on the screens and in plain lines.

quiz-title = Quiz
quiz-progress = { $at } of { $of }
quiz-minutes-left = { $count } min left
quiz-seconds-left = { $count } s left
quiz-time-up = time is up: the last question

quiz-lessons = Lessons
quiz-number = Questions
quiz-order = Order
quiz-mixed = mixed over the lessons
quiz-blocked = lesson by lesson
quiz-time = Time
quiz-untimed = as long as it takes
quiz-timed = { $count } min for all
quiz-timed-how = Once the time is up, the open question may be finished.
quiz-counts = Counts for the schedule
quiz-yes = yes
quiz-no = no
quiz-counts-early = What is not yet due counts as the early review that it is.
quiz-tick-one = Tick a lesson to be asked about.

quiz-nothing = There is nothing to ask: these lessons have no such questions.
quiz-right = { $right } of { $of } right
quiz-seconds = { $seconds } s
quiz-minutes = { $minutes } min { $seconds } s
quiz-left = { $count ->
    [one] { $count } question not answered.
   *[other] { $count } questions not answered.
}
quiz-counted = All answers are saved.
quiz-uncounted = This quiz does not count: nothing is recorded.
quiz-missed = Missed

quiz-begin = Quiz: { $count ->
    [one] { $count } question
   *[other] { $count } questions
}. Type ? for help, q to stop.
quiz-time-limit = Time for all: { $time }. When it is up, the question in progress may be finished.
quiz-time-is-up = The time is up.
quiz-not-counted = Not counted.
quiz-missed-these = Missed:
quiz-look-back = A number reads its passage, m asks these once more, Enter ends.
