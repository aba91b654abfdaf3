# Finding: over everything, by name, and in a lesson.

find-title = Find
find-type = Type words, in any spelling.
find-reading = Reading the lessons: { $done } of { $of } …
find-place = { $number } of { $of }
find-in-lessons = in lessons: { $count }
find-in-glossary = in the glossary: { $count }
find-in-quotations = in quotations: { $count }
find-in-notes = in your notes: { $count }
find-lessons = Lessons
find-glossary = Glossary
find-quotations = Quotations
find-notes = Your notes
find-first-of = { $words }; the first { $shown } are shown
find-nothing = Nothing has “{ $sought }”.
find-advice = Fewer letters find more; the words need not stand together.
find-did-you-mean = Did you mean { $near }? Enter seeks the first.

goto-title = Go to
goto-type = Type the name of a lesson, a term or a heading.
goto-nothing = Nothing is called “{ $sought }”. Ctrl-F finds words in the texts.
goto-lesson = lesson

search-type = type what to search for in this lesson
search-nothing = not in this lesson; Esc goes back, Ctrl-F finds in all
search-place = { $number } of { $of }
search-last = The last place in this lesson. Once more goes on to later lessons.
search-first = The first place in this lesson. Once more goes on to earlier lessons.
search-no-later = No later lesson has it.
search-no-earlier = No earlier lesson has it.
search-reading = The other lessons are still being read. Once more in a moment.
