# Опрос класса: что видит класс, окно учителя и подготовка.

drill-title = Опрос класса

# Что видит класс.
drill-question = Вопрос { $number } из { $of }
drill-second-vote = Вопрос { $number } из { $of } · второе голосование
drill-answered-of = ответили { $answered } из { $of }
drill-answered = ответов: { $count }
drill-paused = время остановлено
drill-seconds = осталось { $count } с
drill-screenful = { $at } из { $of }
drill-talk = Обсудите с соседом, потом голосуем снова
drill-turn = { $name }: ваш ответ
drill-closed = Ответы больше не принимаются
drill-press-key = Кто знает первым? Нажмите свою клавишу
drill-hands-up = Поднимите руки: A, B, C …
drill-number = № { $number }
drill-true = верно
drill-false = неверно
drill-how-multi = Все верные:
drill-how-order = В каком порядке?
drill-how-match = Какая буква подходит к 1, 2, 3 …?
drill-right = верно
drill-not-right = неверно
drill-how-many = Верно: { $right } из { $of }
drill-first-vote = сначала
drill-then = потом
drill-why = Почему
drill-why-not = Почему не { $letter }
drill-passage = Из урока
drill-questions = { $count ->
    [one] { $count } вопрос
    [few] { $count } вопроса
   *[many] { $count } вопросов
}
drill-with-hands = Отвечаем поднятием рук.
drill-on-paper = Отвечаем на бумаге.
drill-together = Вопрос за вопросом, для всех вместе.
drill-test-keys = Каждая команда нажимает свою клавишу для пробы:
drill-strange-key = Клавиша { $key } ничья.
drill-keys-at-once = Теперь все разом: многие клавиатуры различают только две-три клавиши, зажатые вместе.
drill-here = { $count ->
    [one] Здесь { $count } человек
    [few] Здесь { $count } человека
   *[many] Здесь { $count } человек
}
drill-end = Вот и всё
drill-points = Очки
drill-total = Верных ответов { $right } из { $of }: { $percent } %

# Клавиши учителя.
drill-answer = ответ
drill-typed = { $typed } – ⏎ сдаёт
drill-how-sure = Насколько уверены? 1 не уверен, 2 почти, 3 уверен
drill-given = ответ: { $answer }
drill-unsaved = { $count ->
    [one] { $count } шаг ещё не сохранён; попытка повторится со следующим. Опрос идёт дальше.
    [few] { $count } шага ещё не сохранены; попытка повторится со следующим. Опрос идёт дальше.
   *[many] { $count } шагов ещё не сохранены; попытка повторится со следующим. Опрос идёт дальше.
}
drill-first = Первой нажала { $name }.
drill-press-first = Сначала команда нажимает свою клавишу.
drill-draw-first = Сначала вытяните имя: пробел.
drill-no-option = Буквы { $letter } здесь нет.
drill-no-answer = «{ $typed }» не ответ на этот вопрос.
drill-count-each = { $count ->
    [one] { $typed }: наберите { $count } число.
    [few] { $typed }: наберите { $count } числа через пробел, по одному на букву: 12 5 3 8
   *[many] { $typed }: наберите { $count } чисел через пробел, по одному на букву: 12 5 3 8
}
drill-not-now = Не сейчас.
drill-too-late = Уже поздно.
drill-no-player = Такого участника здесь нет.
drill-key-taken = Эта клавиша у другой команды.
drill-no-such-answer = Это не ответ на этот вопрос.
drill-nobody-to-answer = Отвечать некому.
drill-ask-skip = Пропустить этот вопрос? Он не будет засчитан.
drill-ask-end = Закончить опрос здесь? Потом его можно продолжить.

drill-people = Кто участвует
drill-nobody = Пока никого.
drill-name = имя
drill-press-new-key = Нажмите новую клавишу.
drill-key-means = { $key } уже что-то значит в опросе: возьмите другую клавишу.
drill-called = { $count ->
    [one] вызывали { $count } раз
    [few] вызывали { $count } раза
   *[many] вызывали { $count } раз
}
drill-absent = отсутствует
drill-hidden = скрыто
drill-removed = исключён
drill-bad-name = { $length ->
    [0] В имени должна быть хотя бы одна буква.
   *[other] В имени не больше 40 букв; в этом { $length }.
}

# Только для учителя.
drill-your-window = Эту часть видите только вы. До ответа здесь ключ, голоса и совет.
drill-more-for-you = … ещё: { $key }
drill-absent-are = Отсутствуют: { $names }
drill-key = Вопрос { $number } · ключ { $key }
drill-vote-hidden = голосование { $vote } скрыто
drill-stands-still = остановлено, осталось { $count } с
drill-share-right = верно { $percent } %
drill-advice-explain = Верных мало: лучше объяснить, чем обсуждать.
drill-advice-discuss = От 30 до 70 %: дайте обсудить две минуты и проголосуйте снова ({ $key }).
drill-advice-go-on = Верных большинство: идите дальше.
drill-still = ещё не ответили: { $names }
drill-results-how = Результаты: rabfak drill results

# Подготовка.
drill-way = Как отвечают
drill-way-hot-seat = по очереди
drill-way-teams = команды у клавиш
drill-way-hands = счёт рук
drill-way-paper = на бумаге
drill-of-class = Класс
drill-no-class = без класса
drill-warm-up = Разминка
drill-asked = О чём
drill-asked-lessons = об уроках ниже
drill-asked-forgotten = о том, что класс вот-вот забудет
drill-hint-warm-up = Что класс помнит, выводится из его опросов.
drill-nothing-forgotten = Из спрошенного класс пока ничего не забывает.
drill-names = Имена
drill-names-numbers = только номера
drill-names-shown = видны
drill-teams = Команд
drill-team = Команда { $number }
drill-kinds = Виды
drill-kinds-all = все
drill-kinds-hands = с одной буквой
drill-kinds-letters = с буквами
drill-kinds-words = со словами
drill-kinds-aloud = рассказ, оцениваете вы
drill-scoring = За ответ
drill-accuracy = очко, если верно
drill-speed = больше за быстроту
drill-streak = больше подряд
drill-certainty = по уверенности
drill-board = Все видят очки
drill-board-off = ничьи
drill-board-first = первых трёх
drill-board-groups = групп
drill-time = Время
drill-no-time = без ограничения
drill-seconds-each = { $count } с на вопрос
drill-hint-hot-seat = Кто-то выходит к клавиатуре или отвечает вслух.
drill-hint-teams = У каждой команды клавиша на одной клавиатуре; кто нажал первым, отвечает первым.
drill-hint-hands = Вы считаете руки и набираете числа, например 12 5 3 8.
drill-hint-certainty = Уверен и верно 3, уверен и неверно −6; 2 и −2; 1 и 0.
drill-hint-board = Последних не показывают никогда.
drill-hint-time = Время можно добавить и остановить.
drill-hint-kinds = Руки считают там, где есть буквы на выбор.
drill-tick-one = Отметьте урок, по которому спрашивать.
drill-nothing = Спрашивать нечего: таких вопросов в этих уроках нет.
drill-go-on = Продолжить: { $title }
drill-left-at = { $when }, вопрос { $at } из { $of }
drill-go-on-how = Этот опрос не закончен. Новый начинается с любой строки ниже.
drill-unreadable = Этот опрос нельзя продолжить: { $why }
