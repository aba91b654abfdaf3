# Простые строки: урок, остановки с вопросами, рисунки.

plain-lesson = Урок { $number }, «{ $title }»

plain-reading-none = Уроков для чтения нет.
plain-reading-closed = Урок { $number } не открывается: { $error }
plain-reading-begin = { $lesson }. { $count ->
    [one] { $count } абзац
    [few] { $count } абзаца
   *[many] { $count } абзацев
}. Enter: читать дальше; помощь: все команды; выход: закончить.
plain-reading-on = Продолжаем с абзаца { $at } из { $all }; чтобы начать сначала, наберите 1.
plain-reading-help =
    Enter: следующий абзац.
    Номер: этот абзац; назад: предыдущий; подряд 5: пять абзацев без остановки.
    содержание: разделы урока.
    термины: термины этого абзаца; термин и слово: что оно значит.
    источники: на что опирается этот абзац.
    сноски: сноски этого абзаца; сноска 2: вторая сноска урока.
    заметка и слова: записать свою заметку к абзацу; стереть: убрать её.
    пропущенные: вопросы, пропущенные на этой остановке.
    отмена: взять назад последний ответ на предыдущей остановке.
    выход: закончить.
plain-reading-numbers = У абзацев номера от 1 до { $count }.
plain-reading-run = Наберите подряд и сколько абзацев прочесть, например подряд 5.
plain-reading-place-not-saved = Место в уроке не сохранено: { $error }
plain-reading-stopped = Остановились на абзаце { $at } из { $all }.
plain-reading-end = Конец урока { $number }, «{ $title }».
plain-reading-next = Дальше урок { $number }, «{ $title }»: { $from ->
    [menu] урок { $name }
   *[shell] rabfak --plain read { $name }
}
plain-reading-all-read = Непрочитанных уроков не осталось. Чтобы повторить то, что пора: { $from ->
    [menu] повторить
   *[shell] rabfak --plain review
}.

plain-terms-none = Терминов здесь нет.
plain-terms-here = Термины: { $list }.
plain-terms-help = Номер: что значит термин; Enter: вернуться к тексту.
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
plain-table-by = Таблица, первый столбец «{ $name }»:
plain-table-empty = пусто
plain-verbatim = Дословно:
plain-aside = Отступление:
plain-aside-end = Конец отступления.
plain-quotation = Цитата: { $words }
plain-source = Источник: { $source }
plain-footnote = Сноска { $number }: { $words }
plain-footnote-mark = (сноска { $number })
plain-note-hint = Чтобы услышать сноску, наберите сноска { $number }.
plain-notes-none-in-lesson = В этом уроке нет сносок.
plain-notes-none-here = В этом абзаце нет сносок.
plain-notes-numbers = У сносок этого урока номера от 1 до { $count }.
plain-notes-none = Заметок пока нет. Чтобы записать первую, читайте урок (rabfak --plain read) и у нужного абзаца наберите заметка и её слова.
plain-own-note = Ваша заметка: { $words }
plain-write-how = Наберите заметка и её слова у того абзаца, к которому она относится.
plain-erased = Заметка убрана. Сохранено.
plain-erase-none = Вашей заметки здесь нет.

plain-figure-bar = Столбчатая диаграмма
plain-figure-grouped = Диаграмма с группами столбцов
plain-figure-stacked = Диаграмма долей
plain-figure-tree = Дерево
plain-figure-line = График
plain-figure-timeline = Лента времени
plain-figure-table = Таблица
plain-figure-below = Ниже «{ $name }»: { $below }.
plain-figure-events = События

plain-trend-level = без изменений
plain-trend-rising = рост
plain-trend-falling = снижение
plain-trend-peak = рост до { $at }, затем снижение
plain-trend-valley = снижение до { $at }, затем рост
plain-trend-mixed = то рост, то снижение, самое большое { $highest }, самое малое { $lowest }

plain-heading = { $level ->
    [1] Заглавие
    [2] Раздел
   *[other] Подраздел
}: { $words }
plain-sources-none = Источники здесь не названы.
plain-contents-help = Номер: перейти туда; Enter: читать дальше.
plain-contents-none = В этом уроке нет разделов.

plain-step = На экранах: { $words }
plain-step-read-on = В простых строках: Enter.
plain-step-back = В простых строках: назад или номер абзаца.
plain-step-terms = В простых строках: термины перечисляет их, номер говорит значение.
plain-step-term = В простых строках: термин и само слово.
plain-step-contents = В простых строках: содержание.
plain-step-sources = В простых строках: источники.
plain-step-note = В простых строках: заметка и ваши слова.
plain-step-find = В простых строках: выход из урока, затем rabfak find и слово.
plain-step-help = В простых строках: помощь.
plain-step-review = В простых строках: выход из урока, затем rabfak --plain review.
plain-step-answer = В простых строках вопросы задаются сами.
plain-step-waive = В простых строках: пропустить, когда задан вопрос.
plain-step-suspend = В простых строках: никогда, когда задан вопрос.
plain-step-resume = В простых строках: пропущенные, после остановки; они будут заданы снова.
plain-step-undo = В простых строках: отмена, на вопросе или после него.

plain-guess-begin = { $count ->
    [one] Сначала угадайте: { $count } значение. Enter — услышать.
    [few] Сначала угадайте: { $count } значения, одно за другим. Enter — услышать.
   *[many] Сначала угадайте: { $count } значений, одно за другим. Enter — услышать.
}
plain-guess-unclear = Введите число, например 25, или нажмите Enter, чтобы услышать.
plain-guess-mine = Ваша догадка. { $values }.
