# Чтение: урок как страница.

reader-how-far = { $percent } % · { $minutes } мин
reader-end = Конец урока.  L — следующий: { $number } · { $title }
reader-end-of-the-last = Конец последнего урока.  r — повторить, чему пришёл срок, q — назад.
reader-taken-back = Ответ взят назад: вопрос снова открыт.

reader-term = Термин
reader-source = Источник
reader-note = Примечание
reader-link = Ссылка
reader-no-term = В словаре нет термина { $term }.

contents-title = Содержание
