# Чтение: урок как страница.

reader-how-far = { $percent } % · { $minutes } мин
reader-end = Конец урока.  L — следующий: { $number } · { $title }
reader-end-of-the-last = Конец последнего урока.  r — повторить, чему пришёл срок, q — назад.
reader-taken-back = Ответ взят назад: вопрос снова открыт.

reader-measure = Длина строки — { $columns } { $columns ->
    [one] знак
    [few] знака
   *[many] знаков
}.
reader-measure-too-wide = Длина строки — { $columns } { $columns ->
    [one] знак
    [few] знака
   *[many] знаков
}; на экране помещается { $room }.
reader-even = Ровный правый край там, где хватает одного лишнего пробела в промежутке.
reader-ragged = Рваный правый край.
reader-not-hyphenated = Край остаётся рваным: переносов для языка этого урока нет.

reader-term = Термин
reader-source = Источник
reader-note = Примечание
reader-link = Ссылка
reader-no-term = В словаре нет термина { $term }.

contents-title = Содержание
contents-nothing-due = Под этим заголовком повторять нечего.
contents-due = { $count ->
    [one] пора повторить { $count } карточку
    [few] пора повторить { $count } карточки
   *[many] пора повторить { $count } карточек
}
contents-weak = { $count ->
    [one] { $count } слабая: легко забудется
    [few] { $count } слабые: легко забудутся
   *[many] { $count } слабых: легко забудутся
}
