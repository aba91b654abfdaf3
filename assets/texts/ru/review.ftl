# Повторение.

review-title = Повторение
review-progress = { $at } из { $of } · осталось { $minutes } мин
review-once-more = ещё раз
review-from-glossary = Словарь · { $course }
review-from-lesson = Урок { $number } · { $course }
review-first-met = впервые в уроке { $number } · { $title }
review-answered-in = ответ в уроке { $number } · { $title }

review-nothing = Повторять нечего.
review-done = Готово: { $count ->
    [one] { $count } ответ, всё сохранено
    [few] { $count } ответа, всё сохранено
   *[many] { $count } ответов, всё сохранено
}.
review-tomorrow = Завтра: { $count ->
    [one] { $count } карточка
    [few] { $count } карточки
   *[many] { $count } карточек
}.
review-more = Сегодня можно спросить ещё { $count ->
    [one] { $count } карточку
    [few] { $count } карточки
   *[many] { $count } карточек
}: q — назад, r — начать снова.
review-back = q — назад; новые карточки будут завтра или со следующим уроком.
