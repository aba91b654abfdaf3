# What came of a drill, and what drills tell about their questions.

drill-results-true = true
drill-results-false = false
drill-results-number = No.
drill-results-pupil = Pupil
drill-results-group = Group
drill-results-attendance = Attendance
drill-results-present = present
drill-results-absent = absent
drill-results-removed = taken out
drill-results-points = Points
drill-results-right = Right
drill-results-answered = Answered
drill-results-answer = answer
drill-results-score = score
drill-results-question = Question
drill-results-key = Right answer
drill-results-facility = Share right
drill-results-chosen = Chosen
drill-results-card = Card
drill-results-origin = Where
drill-results-state = State
drill-results-counted = counted
drill-results-skipped = passed over, does not count
drill-results-open = the answer was not shown
drill-results-not-asked = not asked
drill-results-gain = Gain
drill-results-date = Date
drill-results-class = Class
drill-results-unfinished = not played to its end
drill-results-your-answer = Your answer
drill-results-left-blank = left blank
drill-results-why = Why
drill-results-missed = To look at once more:
drill-results-questions = Questions
drill-results-pupils = Pupils

drill-results-title = Results: { $title }
drill-results-question-title = Question { $number }
drill-results-summary = { $count ->
    [one] 1 question counts
   *[other] { $count } questions count
}{ $look ->
    [0] .
   *[other] , { $look } to look at (!). Enter shows who chose what.
}
drill-results-vote-first = First vote: { $right }
drill-results-vote-second = After the discussion: { $right }
drill-results-files = Written into { $path }
drill-results-of-class = class { $class }
drill-results-right-of = { $right } of { $of } right ({ $percent } %)
drill-results-nobody = nobody answered
drill-results-numbered = Pupil { $number }
drill-results-earned = { $right } of { $of } right, points: { $points }
drill-results-switched = after the discussion: { $to_right } wrong to right, { $to_wrong } right to wrong, { $stayed_right } stayed right, { $stayed_wrong } stayed wrong
drill-results-gained = gained { $gain } of what could be gained (1 is all of it)
drill-results-listed = { $number }. { $date } · { $title } · { $asked } of { $of ->
    [one] 1 question
   *[other] { $of } questions
}
drill-results-listed-unreadable = { $number }. { $date } · this version cannot read it

drill-results-none = no drill was kept yet; begin one with: rabfak drill
drill-results-no-such-drill = there is no drill { $number }; the newest is { $last }, and rabfak drill results --list shows all
drill-results-unreadable = drill { $number } cannot be read by this version: { $why }
drill-results-no-slips = there are no slips: nobody missed anything, or no answer is known by its pupil, as with raised hands
drill-results-slips-form = slips are text or HTML; say --format text or --format html
drill-results-html-form = only slips are written as HTML; add --slips, or choose another form
drill-results-written = Written: { $path }
drill-results-file-is-there = { $path } is there already and was left as it is; choose another name, or say --force
drill-results-no-file-name = { $path } names no file
drill-results-not-written = { $path } could not be written

drill-analysis-heading = { $count ->
    [one] What one drill tells about its questions
   *[other] What { $count } drills tell about their questions
}
drill-analysis-how = First answers only. In brackets: where a figure lies with 95 % confidence. "With the rest" says whether those who know the other questions also get this one right, from −1 to 1.
drill-analysis-facility = { $percent } % right ({ $low }–{ $high }), { $difficulty } · { $count ->
    [one] 1 answer
   *[other] { $count } answers
}
drill-analysis-hard = hard
drill-analysis-too-few = too few answers to say how hard
drill-analysis-about-right = about right
drill-analysis-easy = easy
drill-analysis-item-rest = with the rest: { $r } ({ $low } to { $high })
drill-analysis-not-enough = with the rest: not enough data – { $why }
drill-analysis-few-pupils = too few pupils answered
drill-analysis-few-items = too few other questions
drill-analysis-item-alike = all answered it alike
drill-analysis-rest-alike = all answered the others alike
drill-analysis-vague = it lies anywhere from { $low } to { $high }
drill-analysis-fine = ✓ fine
drill-analysis-no-verdict = no verdict yet: not enough data
drill-analysis-look = › look at this question: { $reasons }
drill-analysis-backwards = those who know the rest get it wrong (is the right answer marked as right?)
drill-analysis-below-chance = fewer were right than by blind guessing
drill-analysis-very-hard = hardly anybody was right
drill-analysis-weak = it hardly tells those who know the rest from those who do not
drill-analysis-lure = the strong preferred "{ $option }"
drill-analysis-idle = nobody chose: { $options }
drill-analysis-chosen = { $all }; of the strong { $strong } of { $of_strong }, of the weak { $weak } of { $of_weak }
drill-analysis-no-drill-of-class = no drill of the class { $class } has anything to tell; rabfak drill results --list shows all drills
drill-analysis-nothing = these drills have nothing to tell: no question was answered and revealed
