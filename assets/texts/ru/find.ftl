# Поиск: везде, по названию и в уроке.

find-title = Поиск
find-type = Наберите слова — в любом написании.
find-reading = Уроки читаются: { $done } из { $of } …
find-place = { $number } из { $of }
find-in-lessons = в уроках: { $count }
find-in-glossary = в словаре: { $count }
find-in-quotations = в цитатах: { $count }
find-in-notes = в ваших заметках: { $count }
find-lessons = Уроки
find-glossary = Словарь
find-quotations = Цитаты
find-notes = Ваши заметки
find-first-of = { $words }; показаны первые { $shown }
find-nothing = «{ $sought }» нигде не встречается.
find-advice = Чем меньше букв, тем больше найдётся; слова могут стоять порознь.
find-did-you-mean = Может быть, { $near }? Enter ищет первое.

goto-title = Перейти
goto-type = Наберите название урока, термина или раздела.
goto-nothing = Ничто не называется «{ $sought }». Ctrl-F ищет слова в текстах.
goto-lesson = урок

search-type = наберите, что искать в этом уроке
search-nothing = в этом уроке нет; Esc — назад, Ctrl-F — искать везде
search-place = { $number } из { $of }
search-last = Последнее место в этом уроке. Ещё раз — дальше по урокам.
search-first = Первое место в этом уроке. Ещё раз — назад по урокам.
search-no-later = В следующих уроках этого нет.
search-no-earlier = В предыдущих уроках этого нет.
search-reading = Остальные уроки ещё читаются. Нажмите ещё раз чуть позже.
