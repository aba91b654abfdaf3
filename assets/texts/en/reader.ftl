# The reader: a lesson as a page.

reader-how-far = { $percent } % · { $minutes } min
reader-end = End of the lesson.  L next: { $number } · { $title }
reader-end-of-the-last = End of the last lesson.  r reviews what is due, q goes back.
reader-taken-back = Taken back: the question is open again.

reader-term = Term
reader-source = Source
reader-note = Note
reader-link = Link
reader-no-term = The glossary has no term { $term }.

contents-title = Contents
