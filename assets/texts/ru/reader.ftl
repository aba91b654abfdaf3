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

steps-tried = Испробовано шагов: { $tried } из { $all }.
steps-now-on = (теперь: { $keys })
steps-no-key = (сейчас ни на одной клавише)

marks-title = Отметки
marks-ask-first = Отметьте это место буквой.
marks-ask = Отметьте это место буквой. Заняты: { $letters }
marks-go = К отметке: { $letters }   ' — их список.
marks-none = Отмеченных мест ещё нет: их отмечают клавишей m и буквой.
marks-no-such = Места с отметкой { $letter } нет.
marks-set = Отмечено: { $letter }.
marks-moved = Отмечено: { $letter }. Раньше — «{ $snippet }»: u вернёт.
marks-taken-back = Отметка { $letter } такая же, как была.

behind-title = Примечания и источники
behind-none = В этом уроке нет ни примечаний, ни источников.
behind-no-figure = На экране нет рисунка, который можно показать таблицей.
behind-no-source = На экране нет ни цитаты, ни рисунка с источником.

idle-search = Поиска ещё не было: { $key } начнёт его.
idle-back = Переходов ещё не было, возвращаться некуда.
idle-forward = Вперёд некуда: вы не возвращались.
idle-last-lesson = Это последний урок.
idle-first-lesson = Это первый урок.
idle-marked = Термин не отмечен: { $key } отметит следующий.
idle-questions = Открытых вопросов в этом уроке нет.
idle-aside = Здесь нет ни отключённых, ни пропущенных вопросов.
idle-undo = Отменять пока нечего.
idle-links = В этом уроке нет терминов, примечаний и источников.

guess-title = Ваша догадка
guess-given = Первое значение дано, остальные за вами.
guess-mine = догадка
guess-truth = на деле
guess-hint = { $guess } сначала угадать · { $show } посмотреть сразу
guess-off = В среднем вы ошиблись на { $mean }, больше всего ({ $name }) на { $most }.
guess-none = На экране нет диаграммы, которую можно угадывать.
