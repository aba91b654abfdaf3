# A test on paper: the sheets, the key, and entering what was written.

paper-name = Name
paper-date = Date
paper-class = Class
paper-how = Circle the letter of your answer. At the end copy your letters into the row of answers.
paper-tick = More than one may be right: write the letters of all that are.
paper-order = Put them in order: write the letters from first to last.
paper-pairs = What belongs together? Write a letter beside each number.
paper-true = true
paper-false = false
paper-answers = Answers
paper-first-vote = First vote
paper-second-vote = After the discussion
paper-key = Key
paper-question = Question
paper-reasons = Why
paper-on-sheets = On the sheets:
paper-judged = ± stands for an answer in words, which you judge: + right, - wrong.

paper-written = { $sheets ->
    [one] 1 sheet
   *[other] { $sheets } sheets
} in { $path }, code { $code }.
paper-key-written = The key in { $path }, code { $code }.
paper-print-it = Open the file in a browser and print it.
paper-print-text = Print the file as it is: each sheet begins a new page.
paper-enter-it = When the sheets are back: rabfak drill enter { $code }
paper-nothing = these lessons have no such questions
paper-exists = { $path } is there already; --force writes over it, --out names another file
paper-not-written = { $path } could not be written
paper-no-such-code = there is no test on paper with the code { $code }
paper-no-code = { $typed } is no code: that is four letters and digits, such as K7QM or K7QM-B, without 0, O, 1, I and L
paper-is-over = The test { $code } was ended; it is opened again for what is entered now.

enter-title = Tests on paper
enter-of = { $count } of { $of } in
enter-sheets = { $count ->
    [one] 1 sheet in
   *[other] { $count } sheets in
}
enter-how = Type the letters as they stand on the sheet; . or Space is a blank. A full row is saved.
enter-how-letters = Where several letters may be right, Space ends them.
enter-how-judged = + right, - wrong where you judge.
enter-how-variant = A sheet without a name: its letter first. Another sheet than was dealt: its number first (2 is B).
enter-how-which = First the letter of the sheet: it stands behind the code at its head.
enter-another = another sheet
enter-sheet = sheet
enter-end = all are in: end the test
enter-end-how = Enter ends the test and shows how it went. Who has no sheet counts as not here.
enter-which = Which sheet? Its letter, behind the code at its head.
enter-again = Type it anew, or go back with Backspace.
enter-no-variant = { $sign } is no sheet of this test: they go from A to { $last }.
enter-no-letter = No { $sign } here: the letters go from A to { $last }.
enter-twice = { $sign } stands there already.
enter-judged = This is judged: + right, - wrong, . blank.
enter-few = Letters are missing here.
enter-full = All questions are answered already.
enter-strange = { $sign } means nothing here.
enter-none-yet = Nothing is entered yet.
enter-refused = This cannot be entered: { $why }.
enter-unreadable = The test cannot be read: { $why }.
enter-nothing = No test on paper waits for its results. Print one with: rabfak drill print
enter-all-in = { $count ->
    [one] 1 sheet. How many were right:
   *[other] { $count } sheets. How many were right:
}
enter-results = All of it, pupil by pupil, and slips to take away: rabfak drill results

enter-waiting = Tests on paper that wait for their results:
enter-begin = { $title }. A line a pupil: the letters as they stand on the sheet, such as ABDCA; . is a blank.
enter-begin-names = In the order of the class, or with the name: Anna: ABDCA. An empty line passes a pupil over.
enter-begin-variants = The variant first: B ABDCA, or 2 ABDCA.
enter-begin-end = "end" ends the test. What is entered is saved line by line.
enter-next = { $name }, sheet { $variant }:
enter-next-sheet = Sheet { $number }:
enter-line = line { $number }: { $why }
enter-line-short = only { $count } of { $of } answers
enter-line-nobody = there is no { $name } in this test
enter-line-several = more than one name begins with { $name }
enter-line-no-more = there is no pupil left; say whose sheet it is: NAME: ABDCA
enter-line-letters = Cyrillic letters that could mean two things: type them in Latin
enter-line-at = { $why } (question { $question })
enter-saved = { $count ->
    [one] 1 sheet saved.
   *[other] { $count } sheets saved.
}
enter-left-out = { $count ->
    [one] 1 line was not understood and is not entered.
   *[other] { $count } lines were not understood and are not entered.
}
enter-go-on = Go on with: rabfak drill enter { $code }
