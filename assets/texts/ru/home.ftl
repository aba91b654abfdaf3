# Главный экран.

home-title = Рабфак
home-due = повторить: { $due }     новых: { $new }
home-minutes = примерно { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
   *[many] { $minutes } минут
}
home-nothing-due = На сегодня всё. Можно читать дальше или вернуться завтра.
home-no-course = Здесь нет ни одного курса. Курсы из папки найдёт rabfak --lessons DIR.
home-first-steps = Впервые здесь? Клавиши покажет курс «Первые шаги»: { $key }

home-review = Повторение
home-quiz = Опрос
home-drill = Опросить класс
home-glossary = Словарь
home-find = Поиск
home-begin = Начать: { $number } · { $title }
home-read-on = Читать дальше: { $number } · { $title }
home-read-on-in = Читать дальше: { $number } · { $title }, «{ $section }»

home-lessons-done = пройдено { $done } из { $all }
home-recall = помните { $percent } %
home-new = новый
home-lesson-done = Пройден: прочитан до конца, на все вопросы дан ответ.
home-lesson-begun = Начат.
home-lesson-recall = Сегодня вы вспомнили бы { $percent } % урока.
home-lesson-new = Ещё не начат.

home-days = Ближайшие дни
home-also-open = Открыто и в другом окне: оба сохраняют в одно место.
home-at-a-glance = Курс: { $timeline } — хронология, { $register } — указатель людей и дат.
