# Чем кончился опрос класса и что опросы говорят о своих вопросах.

drill-results-true = верно
drill-results-false = неверно
drill-results-number = Номер
drill-results-pupil = Ученик
drill-results-group = Группа
drill-results-attendance = Присутствие
drill-results-present = был
drill-results-absent = не было
drill-results-removed = исключён
drill-results-points = Баллы
drill-results-right = Верно
drill-results-answered = Ответов
drill-results-answer = ответ
drill-results-score = оценка
drill-results-question = Вопрос
drill-results-key = Правильный ответ
drill-results-facility = Доля верных
drill-results-chosen = Выбрали
drill-results-card = Карточка
drill-results-origin = Откуда
drill-results-state = Состояние
drill-results-counted = засчитан
drill-results-skipped = пропущен, не засчитан
drill-results-open = ответ не был показан
drill-results-not-asked = не задан
drill-results-gain = Прирост
drill-results-date = Дата
drill-results-class = Класс
drill-results-unfinished = не доведён до конца
drill-results-your-answer = Твой ответ
drill-results-left-blank = нет ответа
drill-results-why = Почему
drill-results-missed = Посмотреть ещё раз:
drill-results-questions = Вопросы
drill-results-pupils = Ученики

drill-results-title = Результаты: { $title }
drill-results-question-title = Вопрос { $number }
drill-results-summary = { $count ->
    [one] Засчитан { $count } вопрос
    [few] Засчитано { $count } вопроса
   *[many] Засчитано { $count } вопросов
}{ $look ->
    [0] .
   *[other] , посмотреть (!): { $look }. Enter покажет, кто что выбрал.
}
drill-results-vote-first = Первое голосование: { $right }
drill-results-vote-second = После обсуждения: { $right }
drill-results-files = Записано в { $path }
drill-results-of-class = класс { $class }
drill-results-right-of = верно { $right } из { $of } ({ $percent } %)
drill-results-nobody = никто не ответил
drill-results-numbered = Ученик { $number }
drill-results-earned = верно { $right } из { $of }, баллы: { $points }
drill-results-switched = после обсуждения: с неверного на верный – { $to_right }, с верного на неверный – { $to_wrong }, остались при верном – { $stayed_right }, при неверном – { $stayed_wrong }
drill-results-gained = прирост { $gain } от возможного (1 – весь)
drill-results-listed = { $number }. { $date } · { $title } · { $asked } из { $of ->
    [one] { $of } вопроса
   *[other] { $of } вопросов
}
drill-results-listed-unreadable = { $number }. { $date } · эта версия не может его прочитать

drill-results-none = ни одного опроса класса ещё не было; начните командой: rabfak drill
drill-results-no-such-drill = опроса { $number } нет; последний – { $last }, все показывает rabfak drill results --list
drill-results-unreadable = опрос { $number } эта версия не может прочитать: { $why }
drill-results-no-slips = листков нет: никто не ошибся или неизвестно, кто как ответил, – например, если считали поднятые руки
drill-results-slips-form = листки бывают текстом или в HTML: --format text или --format html
drill-results-html-form = в HTML пишутся только листки; добавьте --slips или выберите другой вид
drill-results-written = Записано: { $path }
drill-results-file-is-there = { $path } уже есть и остался как был; выберите другое имя или добавьте --force
drill-results-no-file-name = { $path } – не имя файла
drill-results-not-written = не удалось записать { $path }

drill-analysis-heading = Что { $count ->
    [one] говорит о своих вопросах { $count } опрос
    [few] говорят о своих вопросах { $count } опроса
   *[many] говорят о своих вопросах { $count } опросов
}
drill-analysis-how = Только первые ответы. В скобках – где величина лежит с уверенностью 95 %. «С остальными» – отвечают ли верно те, кто знает остальные вопросы: от −1 до 1.
drill-analysis-facility = верно { $percent } % ({ $low }–{ $high }), { $difficulty } · { $count ->
    [one] { $count } ответ
    [few] { $count } ответа
   *[many] { $count } ответов
}
drill-analysis-hard = трудный
drill-analysis-too-few = ответов мало, чтобы судить о трудности
drill-analysis-about-right = в самый раз
drill-analysis-easy = лёгкий
drill-analysis-item-rest = с остальными: { $r } (от { $low } до { $high })
drill-analysis-not-enough = с остальными: мало данных – { $why }
drill-analysis-few-pupils = ответило слишком мало учеников
drill-analysis-few-items = слишком мало других вопросов
drill-analysis-item-alike = на него все ответили одинаково
drill-analysis-rest-alike = на остальные все ответили одинаково
drill-analysis-vague = где угодно от { $low } до { $high }
drill-analysis-fine = ✓ хороший вопрос
drill-analysis-no-verdict = судить рано: мало данных
drill-analysis-look = › посмотрите на этот вопрос: { $reasons }
drill-analysis-backwards = те, кто знает остальное, ошибаются (тот ли ответ отмечен как верный?)
drill-analysis-below-chance = верных ответов меньше, чем при слепом угадывании
drill-analysis-very-hard = почти никто не ответил верно
drill-analysis-weak = он почти не отличает тех, кто знает остальное, от тех, кто не знает
drill-analysis-lure = сильные предпочли «{ $option }»
drill-analysis-idle = никто не выбрал: { $options }
drill-analysis-chosen = { $all }; из сильных { $strong } из { $of_strong }, из слабых { $weak } из { $of_weak }
drill-analysis-no-drill-of-class = об ответах класса { $class } сказать нечего; все опросы показывает rabfak drill results --list
drill-analysis-nothing = сказать нечего: ни на один вопрос ещё не ответили до показа ответа
