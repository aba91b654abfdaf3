# Собственные заметки.

note-title = Заметка
note-on = К месту: { $quote }
note-not-saved = Не сохранено. Enter сохраняет, ещё раз Esc отбрасывает изменения.

notes-title = Ваши заметки
notes-count = { $count ->
    [one] { $count } заметка
    [few] { $count } заметки
   *[many] { $count } заметок
}
notes-none = Заметок пока нет. Во время чтения a пишет заметку к первому абзацу на экране.
notes-written = написано { $date }
notes-without-passage = { $place } (этого места больше нет)
notes-gone = Этого места в уроке больше нет, но заметка цела. a покажет её и даст изменить.
notes-markdown-title = # Ваши заметки
notes-markdown-gone = Этого места больше нет
