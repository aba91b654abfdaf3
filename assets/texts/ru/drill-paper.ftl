# Тест на бумаге: листы, ключ и ввод того, что написали.

paper-name = Имя
paper-date = Дата
paper-class = Класс
paper-how = Обведите букву ответа. В конце перепишите буквы в строку ответов.
paper-tick = Верных может быть несколько: выпишите буквы всех верных.
paper-order = Расставьте по порядку: выпишите буквы от первой к последней.
paper-pairs = Что с чем связано? Впишите букву к каждому номеру.
paper-true = верно
paper-false = неверно
paper-answers = Ответы
paper-first-vote = Первый голос
paper-second-vote = После обсуждения
paper-key = Ключ
paper-question = Вопрос
paper-reasons = Почему
paper-on-sheets = На листах:
paper-judged = ± — ответ словами, его оцениваете вы: + верно, - неверно.

paper-written = { $sheets ->
    [one] { $sheets } лист
    [few] { $sheets } листа
   *[many] { $sheets } листов
} в файле { $path }, код { $code }.
paper-key-written = Ключ в файле { $path }, код { $code }.
paper-print-it = Откройте файл в браузере и распечатайте.
paper-print-text = Печатайте файл как есть: каждый лист начинается с новой страницы.
paper-enter-it = Когда листы соберёте: rabfak drill enter { $code }
paper-nothing = в этих уроках таких вопросов нет
paper-exists = файл { $path } уже есть; --force запишет поверх, --out назовёт другой файл
paper-not-written = не удалось записать { $path }
paper-no-such-code = теста на бумаге с кодом { $code } нет
paper-no-code = { $typed } — не код: код — четыре буквы и цифры, например K7QM или K7QM-B, без 0, O, 1, I и L
paper-is-over = Тест { $code } был закончен; он открыт снова для того, что вводится сейчас.

enter-title = Тесты на бумаге
enter-of = введено { $count } из { $of }
enter-sheets = { $count ->
    [one] введён { $count } лист
    [few] введено { $count } листа
   *[many] введено { $count } листов
}
enter-how = Печатайте буквы как на листе; . или пробел — пропуск. Полная строка сохраняется сама.
enter-how-letters = Где верных букв может быть несколько, их заканчивает пробел.
enter-how-judged = Где оцениваете вы: + верно, - неверно.
enter-how-variant = Лист без имени: сначала его буква. Не тот лист, что был роздан: сначала его номер (2 — это B).
enter-how-which = Сначала буква листа: она стоит в коде вверху, после дефиса.
enter-another = ещё лист
enter-sheet = лист
enter-end = всё введено: закончить тест
enter-end-how = Enter заканчивает тест и показывает итог. У кого нет листа, того не было.
enter-which = Какой лист? Его буква — в коде вверху, после дефиса.
enter-again = Введите заново или вернитесь клавишей Backspace.
enter-no-variant = { $sign } — такого листа в тесте нет: они от A до { $last }.
enter-no-letter = { $sign } здесь нет: буквы от A до { $last }.
enter-twice = { $sign } уже есть.
enter-judged = Это оцениваете вы: + верно, - неверно, . пропуск.
enter-few = Здесь не хватает букв.
enter-full = На все вопросы уже есть ответы.
enter-strange = { $sign } здесь ничего не значит.
enter-none-yet = Пока ничего не введено.
enter-refused = Это нельзя ввести: { $why }.
enter-unreadable = Тест не читается: { $why }.
enter-nothing = Ни один тест на бумаге не ждёт результатов. Напечатать: rabfak drill print
enter-all-in = { $count ->
    [one] { $count } лист. Сколько ответили верно:
    [few] { $count } листа. Сколько ответили верно:
   *[many] { $count } листов. Сколько ответили верно:
}
enter-results = Всё по ученикам и листки с ошибками: rabfak drill results

enter-waiting = Тесты на бумаге, которые ждут результатов:
enter-begin = { $title }. Строка на ученика: буквы как на листе, например ABDCA; . — пропуск.
enter-begin-names = По списку класса или с именем: Анна: ABDCA. Пустая строка пропускает ученика.
enter-begin-variants = Сначала вариант: B ABDCA или 2 ABDCA.
enter-begin-end = «конец» заканчивает тест. Введённое сохраняется построчно.
enter-next = { $name }, лист { $variant }:
enter-next-sheet = Лист { $number }:
enter-line = строка { $number }: { $why }
enter-line-short = только { $count } из { $of } ответов
enter-line-nobody = { $name }: в этом тесте такого имени нет
enter-line-several = с { $name } начинается не одно имя
enter-line-no-more = учеников больше нет; скажите, чей это лист: ИМЯ: ABDCA
enter-line-letters = русские буквы можно прочесть двояко: печатайте латинскими
enter-line-at = { $why } (вопрос { $question })
enter-saved = { $count ->
    [one] Сохранён { $count } лист.
    [few] Сохранено { $count } листа.
   *[many] Сохранено { $count } листов.
}
enter-left-out = { $count ->
    [one] { $count } строка не понята и не введена.
    [few] { $count } строки не поняты и не введены.
   *[many] { $count } строк не понято и не введено.
}
enter-go-on = Продолжить: rabfak drill enter { $code }
