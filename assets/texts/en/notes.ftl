# The learner's own notes.

note-title = Note
note-on = On: { $quote }
note-not-saved = Not saved. Enter saves it, Esc once more drops what you changed.

notes-title = Your notes
notes-count = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
notes-none = No notes yet. While reading, a writes one on the first passage in sight.
notes-written = written { $date }
notes-without-passage = { $place } (its passage is gone)
notes-gone = The passage is gone from the lesson; the note is kept. a shows and changes it.
notes-markdown-title = # Your notes
notes-markdown-gone = The passage is gone
