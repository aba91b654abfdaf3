# Опрос, на экранах и построчно.

quiz-title = Опрос
quiz-progress = { $at } из { $of }
quiz-minutes-left = осталось { $count } мин
quiz-seconds-left = осталось { $count } с
quiz-time-up = время вышло: последний вопрос

quiz-lessons = Уроки
quiz-number = Вопросов
quiz-order = Порядок
quiz-mixed = уроки вперемежку
quiz-blocked = урок за уроком
quiz-time = Время
quiz-untimed = без ограничения
quiz-timed = { $count } мин на всё
quiz-timed-how = Когда время выйдет, начатый вопрос можно закончить.
quiz-counts = Идёт в счёт повторений
quiz-yes = да
quiz-no = нет
quiz-counts-early = То, чему срок ещё не пришёл, засчитывается как раннее повторение.
quiz-tick-one = Отметьте урок, по которому спрашивать.

quiz-nothing = Спрашивать нечего: таких вопросов в этих уроках нет.
quiz-right = Верно: { $right } из { $of }
quiz-seconds = { $seconds } с
quiz-minutes = { $minutes } мин { $seconds } с
quiz-left = { $count ->
    [one] { $count } вопрос без ответа.
    [few] { $count } вопроса без ответа.
   *[many] { $count } вопросов без ответа.
}
quiz-counted = Все ответы сохранены.
quiz-uncounted = Этот опрос не идёт в счёт: ничего не записывается.
quiz-missed = Не вспомнилось

quiz-begin = Опрос: { $count ->
    [one] { $count } вопрос
    [few] { $count } вопроса
   *[many] { $count } вопросов
}. Наберите помощь, чтобы услышать команды, или выход, чтобы закончить.
quiz-time-limit = Время на всё: { $time }. Когда оно выйдет, начатый вопрос можно закончить.
quiz-time-is-up = Время вышло.
quiz-not-counted = Не засчитано.
quiz-missed-these = Не вспомнилось:
quiz-look-back = Номер: прочесть место; снова: спросить это ещё раз; Enter: закончить.
