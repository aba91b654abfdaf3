# Простые строки: урок, остановки с вопросами, рисунки.

plain-lesson = Урок { $number }, «{ $title }»

plain-reading-none = Уроков для чтения нет.
plain-reading-closed = Урок { $number } не открывается: { $error }
plain-reading-begin = { $lesson }. { $count ->
    [one] { $count } абзац
    [few] { $count } абзаца
   *[many] { $count } абзацев
}. Enter читает дальше, ? подсказка, выход заканчивает.
plain-reading-on = Продолжаем с абзаца { $at } из { $all }; чтобы начать сначала, наберите 1.
plain-reading-help = Enter читает следующий абзац, номер переходит к этому абзацу, назад возвращает на абзац, отмена берёт назад последний ответ на только что пройденной остановке, пропущенные возвращает к вопросам, пропущенным на этой, подряд и число читает столько абзацев без остановки, термины перечисляет термины абзаца, термин и слово читает статью, выход заканчивает.
plain-reading-numbers = У абзацев номера от 1 до { $count }.
plain-reading-run = Наберите подряд и сколько абзацев прочесть, например подряд 5.
plain-reading-place-not-saved = Место в уроке не сохранено: { $error }
plain-reading-stopped = Остановились на абзаце { $at } из { $all }.
plain-reading-end = Конец урока { $number }, «{ $title }».
plain-reading-next = Дальше урок { $number }, «{ $title }»: { $command }read { $name }
plain-reading-all-read = Непрочитанных уроков не осталось. Повторить то, что пора: { $command }review.

plain-terms-none = Терминов здесь нет.
plain-terms-here = Термины: { $list }.
plain-terms-help = Номер читает значение, Enter возвращает к тексту.
plain-terms-numbers = У терминов номера от 1 до { $count }.

plain-stop = Остановка.
plain-stop-with = Остановка: { $parts }.
plain-stop-questions = { $count ->
    [one] { $count } вопрос
    [few] { $count } вопроса
   *[many] { $count } вопросов
}
plain-stop-again = ещё раз { $count }
plain-stop-answered = сегодня уже отвечено { $count }
plain-stop-passed = пропущено { $count }
plain-stop-seen = обдумано { $count }
plain-stop-off = отложено { $count }
plain-stop-none-over = Здесь ничего не пропущено.
plain-stop-offer = Пропущено: { $count }. Чтобы ответить, наберите пропущенные.
plain-stop-offer-seen = Обдумано: { $count }. Чтобы увидеть снова, наберите пропущенные.

plain-list = Список:
plain-table = Таблица:
plain-table-by = Таблица по столбцу «{ $name }»:
plain-table-empty = пусто
plain-verbatim = Дословно:
plain-aside = Отступление:
plain-aside-end = Конец отступления.
plain-quotation = Цитата: { $words }
plain-source = Источник: { $source }
plain-footnote = Сноска { $number }: { $words }
plain-footnote-mark = (сноска { $number })

plain-figure-bar = Столбчатая диаграмма
plain-figure-line = График
plain-figure-timeline = Лента времени
plain-figure-table = Таблица
plain-figure-events = События
