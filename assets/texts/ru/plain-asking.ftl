# Простые строки: вопрос, что можно набрать, оценка ответа, ряд вопросов.

plain-asked = { $at } из { $all }. { $origin }.
plain-asked-again = { $at } из { $all }. { $origin }, ещё раз.
plain-origin-lesson = Урок { $number }, { $course }
plain-origin-glossary = Словарь, { $course }
plain-origin-somewhere = Урок { $number }.
plain-origin-section = Урок { $number }, раздел «{ $title }».
plain-origin-first = Впервые встречается в уроке { $number }, «{ $title }».
plain-reworded = С прошлого раза вопрос изменён.
plain-gap = [пропуск]
plain-letters = абвгдежзиклмнопрстуфхцчшщэюя

plain-form-basic = Enter покажет ответ.
plain-form-grade = Оцените себя: { $grades }
plain-form-recall = Расскажите своими словами, здесь или вслух. Enter покажет, что стоило назвать.
plain-form-choice = Наберите один номер от 1 до { $count }.
plain-form-multi = Наберите все верные: номера от 1 до { $count } через пробел.
plain-form-truth = Наберите да, если это верно, или нет, если неверно.
plain-form-typed = Наберите ответ.
plain-form-cloze = Наберите то, что должно стоять в скобках.
plain-form-number = Наберите число.
plain-form-number-of = Наберите число; единица измерения: { $unit }.
plain-form-order = Наберите все номера в верном порядке, например { $example }.
plain-form-match = Наберите букву к каждому номеру от 1 до { $count }, например 1б 2а.
plain-form-unknown = Пустой Enter: не знаю.
plain-form-colon = :помощь назовёт команды, :выход закончит.
plain-no-answer = Так ответить нельзя.
plain-which-points = Что из этого вы назвали? Номера через пробел, 0 если ничего.
plain-wrote = Вы написали:
plain-points-are = Что стоило назвать:
plain-compare = Сравните со своим ответом. Этот вопрос больше не повторится.
plain-slip = 0: считать ответ неверным; Enter: дальше.

plain-commands-typed = Команды здесь начинаются с двоеточия.
plain-commands =
    { $colon }отмена: взять назад последний ответ.
    { $colon }вопрос: повторить вопрос.
    { $colon }текст: прочесть место урока, где дан последний ответ.
    { $colon }пропустить: не сейчас.
    { $colon }никогда: больше не спрашивать.
plain-commands-bury = { $colon }завтра: сегодня не спрашивать.
plain-commands-quit = { $colon }выход: закончить.
plain-commands-enter = Пустой Enter показывает ответ и засчитывается как «не помню».
plain-no-passage = Ответа, к которому можно прочесть текст, ещё не было.

plain-right = Верно.
plain-wrong = Неверно.
plain-close = Почти верно.
plain-close-missing = Почти верно: не хватает { $right }.
plain-close-surplus = Почти верно: лишнее { $given }.
plain-close-instead = Почти верно: { $given } вместо { $right }.
plain-partly = Верно отчасти: { $right } из { $of }.
plain-partly-order = Верно отчасти: пар в верном порядке { $right } из { $of }.
plain-points = Названо { $right } из { $of }.
plain-counted = Засчитано как { $grade ->
    [1] «не помню»
    [2] «верно, но с трудом»
   *[3] «верно»
}.
plain-key = Ответ: { $answer }
plain-key-about = Ответ: { $answer }, плюс-минус { $tolerance }
plain-key-pair-wrong = { $pair } (у вас { $chosen })
plain-key-true = Это утверждение верно.
plain-key-false = Это утверждение неверно.
plain-key-multi = Ответ:
plain-key-order = Верный порядок:
plain-key-match = Пары:
plain-why = Почему: { $why }
plain-why-not = Почему не { $option }: { $why }

plain-again-review = в этом занятии
plain-again-stop = на следующей остановке
plain-again-later = при следующем повторении
plain-saved = Сохранено.
plain-saved-next = Сохранено. В следующий раз { $date }.
plain-saved-back = Сохранено. Спросим ещё раз { $when }.
plain-all-saved = Всё сохранено.
plain-partly-saved = Что не удалось сохранить, не засчитано.
plain-not-saved = Не сохранено: { $error }
plain-not-saved-unchanged = Не сохранено: { $error } Ничего не изменилось.
plain-buried = Сегодня больше не спросим.
plain-suspended = Больше никогда не спросим.
plain-skipped = Не сейчас.
plain-passed-over = Пропущено.
plain-taken-back = Ответ взят назад.
plain-nothing-to-take-back = Брать назад нечего.
plain-last = Это был последний вопрос. Enter: дальше; отмена: взять назад последний ответ.
plain-last-over = Это был последний вопрос; пропущено: { $count }. Enter: дальше; пропущенные: вернуться к ним; отмена: взять назад последний ответ.

plain-review-begin = Повторение: по сроку { $due }, новых { $new }. Наберите помощь, чтобы услышать команды, или выход, чтобы закончить.
plain-review-stopped = Остановились. Отвечено { $answered }, осталось { $left }.
plain-review-done = На сегодня всё. Отвечено { $answered }.
plain-review-done-missed = На сегодня всё. Отвечено { $answered }, сразу не вспомнилось { $missed }.
plain-review-tomorrow = Завтра: { $count ->
    [one] { $count } карточка
    [few] { $count } карточки
   *[many] { $count } карточек
}.
plain-review-still = Ещё осталось на сегодня: { $today ->
    [one] { $today } карточка
    [few] { $today } карточки
   *[many] { $today } карточек
}. Завтра: { $tomorrow ->
    [one] { $tomorrow } карточка
    [few] { $tomorrow } карточки
   *[many] { $tomorrow } карточек
}.

plain-form-think = Сначала вспомните ответ. Enter покажет варианты.
plain-think-on = Со следующего вопроса варианты появятся после Enter.
plain-think-off = Со следующего вопроса варианты будут видны сразу.
plain-commands-think = подумать: сначала вспоминать, варианты по Enter, или снова сразу.
