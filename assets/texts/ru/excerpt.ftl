# Что копируется и что об этом говорится.

excerpt-lesson = { $course }, урок { $number }, «{ $title }», { $licence }
excerpt-glossary = { $course }, словарь, { $licence }

copied-words = { $count ->
    [one] Скопировано: { $count } слово, с источником.
    [few] Скопировано: { $count } слова, с источником.
   *[many] Скопировано: { $count } слов, с источником.
}
copied-entry = Скопирована статья «{ $term }», с источником.
copied-source = Скопирован источник.
copied-address = Скопирован адрес.
