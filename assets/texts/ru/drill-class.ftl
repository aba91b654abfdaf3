# Классы и ученики.

name-fault = { $length ->
    [0] в имени должен быть хотя бы один видимый знак
   *[other] в имени не больше { $longest } знаков, а в этом { $length }; сократите его
}

drill-class-pupils = { $count ->
    [0] учеников нет
    [one] { $count } ученик
    [few] { $count } ученика
   *[many] { $count } учеников
}
drill-class-none = классов пока нет; создайте класс: rabfak drill class new 7б --from ученики.csv
drill-class-made = Класс { $class } создан. Добавьте учеников: rabfak drill class add { $class } Анна Борис
drill-class-there = класс { $class } уже есть; дайте другое имя или прочитайте в него список: rabfak drill class read
drill-class-unknown = класса «{ $wanted }» нет; есть: { $known }
drill-class-several = «{ $wanted }» подходит к нескольким: { $names }; наберите имя полнее
drill-class-likely = может быть, { $name }?
drill-class-nobody = в классе { $class } никого не зовут «{ $pupil }»
drill-class-nobody-left = среди выбывших из класса { $class } никого не зовут «{ $pupil }»
drill-class-is-in = { $pupil } и так в классе { $class }
drill-class-has-left = { $pupil } больше не в классе { $class }; вернуть можно командой restore
drill-class-is-hidden = имя скрыто
drill-class-left = Выбыли из класса: { $names }
drill-class-unread = класс { $class } не читается и пропущен: { $why }

drill-class-added = Добавлены: { $names }. Теперь в классе { $class } { $count ->
    [one] { $count } ученик.
    [few] { $count } ученика.
   *[many] { $count } учеников.
}
drill-class-was-in = В классе { $class } раньше уже был ученик с именем { $pupil }. Если это он же: undo, а затем restore.
drill-class-hidden = Не называются на общем экране: { $names }.
drill-class-shown = Снова называются на всех экранах: { $names }.
drill-class-removed = Больше не в классе { $class }: { $names }. Их ответы сохранены; вернуть можно командой restore.
drill-class-restored = Снова в классе { $class }: { $names }.
drill-class-in-team = В команде { $team }: { $names }.
drill-class-in-no-team = Без команды: { $names }.
drill-class-renamed = { $old } → { $new }: имя изменено.
drill-class-undone = Последнее изменение отменено; та же команда вернёт его.
drill-class-nothing-to-undo = в классе { $class } ничего не менялось, отменять нечего

drill-class-read = В классе { $class } теперь { $count ->
    [one] { $count } ученик
    [few] { $count } ученика
   *[many] { $count } учеников
}: новых { $added }, знакомых { $known }.
drill-class-back = Снова в классе: { $names }
drill-class-missing = Нет в списке, но остаются в классе: { $names }

drill-list-unread = { $file } не читается
drill-list-large = { $file } больше { $most } МБ: это не список учеников
drill-list-refused = из { $file } ничего не взято, потому что:
drill-list-error = ошибка: { $said }
drill-list-double = примечание: то же имя стоит в строке { $earlier }; взяты оба и различаются номером
drill-list-columns = примечание: эти столбцы не читаются: { $columns }
drill-list-not-utf8 = это не UTF-8; сохраните список как «CSV UTF-8»
drill-list-not-text = это не текст; сохраните список как «CSV UTF-8»
drill-list-empty = в этом списке никого нет
drill-list-open-quote = эта кавычка не закрыта до конца строки
drill-list-after-quote = после закрывающей кавычки может стоять только разделитель
drill-list-no-names = здесь нет столбца с именами; назовите его «имя» или заведите «фамилия» и «имя»
drill-list-headless = столбцов несколько; назовите их в первой строке, например: имя,команда
drill-list-beyond = эта ячейка правее всех столбцов, названных в первой строке (их { $columns }); имя с разделителем возьмите в кавычки
drill-list-team = { $length ->
    [0] в названии команды должен быть хотя бы один видимый знак
   *[other] в названии команды не больше { $longest } знаков, а в этом { $length }; сократите его
}
