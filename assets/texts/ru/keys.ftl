# Что делают клавиши: `key-<место>-<действие>`; свойство `footer` — то же в слове или двух, где оно там уместно.

context-grade = Оценка себе
context-hidden = Подумать до вариантов
context-choice = Выбор ответа
context-ticks = Отметка ответов
context-truth = Верно или нет
context-typing = Ответ словами
context-telling = Запись того, что помнится
context-left-field = Ответ, отложенный на полуслове
context-order = Расстановка по порядку
context-pairs = Подбор пар
context-judged = После ответа
context-front = Вспоминание ответа
context-first = Догадка перед чтением
context-stop = Вопрос в тексте
context-reader = Чтение
context-letter = Имя отметки: любая буква или
context-contents = Содержание урока
context-review = Повторение
context-quiz = Опрос
context-quiz-setup = Подготовка опроса
context-quiz-result = После опроса
context-term = Термин целиком
context-home = Начало
context-done = После повторения
context-page = Текст поверх страницы
context-glossary = Словарь
context-timeline = Хронология
context-register = Указатель
context-writing = Заметка
context-notes = Ваши заметки
context-find = Поиск
context-search = Поиск в уроке
context-list = Списки
context-global = Везде

key-front-answer = показать ответ
    .footer = показать ответ

key-grade-again = снова: не помню
    .footer = снова
key-grade-hard = трудно: вспомнилось с усилием
    .footer = трудно
key-grade-good = хорошо: помню
    .footer = хорошо
key-grade-easy = легко: вспомнилось сразу
    .footer = легко

key-hidden-uncover = показать варианты
    .footer = показать варианты
key-hidden-think-first = впредь показывать варианты сразу
    .footer = всегда показывать

key-choice-pick = выбрать { $key }
key-choice-submit = выбрать отмеченный ответ
    .footer = выбрать (или буквой)
key-choice-down = отметить следующий ответ
key-choice-up = отметить предыдущий ответ
key-choice-think-first = скрывать варианты, пока не подумали
    .footer = сначала подумать

key-ticks-toggle = поставить или снять отметку
    .footer = отметить
key-ticks-pick = отметить { $key }
    .footer = … отметить
key-ticks-submit = сдать ответ
    .footer = сдать
key-ticks-down = следующий
key-ticks-up = предыдущий
key-ticks-think-first = скрывать варианты, пока не подумали
    .footer = сначала подумать

key-truth-true = верно
    .footer = верно
key-truth-false = неверно
    .footer = неверно

key-typing-submit = сдать ответ; пустой значит «покажите»
    .footer = сдать
key-typing-leave-field = выйти из строки ввода: тогда буквы — клавиши
    .footer = выйти из строки

key-telling-submit = сравнить с тем, что надо было назвать; писать не обязательно
    .footer = сравнить
key-telling-new-line = начать новую строку
    .footer = новая строка
key-telling-leave-field = выйти из строки ввода: тогда буквы — клавиши
    .footer = выйти из строки

key-left-field-type-on = писать дальше
    .footer = писать дальше

key-order-toggle = взять строку или положить её
    .footer = взять, положить
key-order-down = вниз, вместе со взятой строкой
key-order-up = вверх, вместе со взятой строкой
key-order-submit = сдать ответ
    .footer = сдать

key-pairs-pick = поставить { $key } к отмеченной строке
    .footer = … к строке
key-pairs-down = следующая строка
key-pairs-up = предыдущая строка
key-pairs-submit = сдать ответ
    .footer = сдать

key-judged-go-on = дальше
    .footer = дальше
key-judged-undo = взять ответ назад
    .footer = взять назад
key-judged-count-wrong = считать близкий ответ неверным
    .footer = счесть неверным

key-first-back = читать сразу, без догадки
    .footer = сразу читать

key-stop-answer = ответить на вопрос
    .footer = ответить
key-stop-waive = не сейчас: пропустить
    .footer = не сейчас
key-stop-suspend = никогда об этом не спрашивать
    .footer = не спрашивать
key-stop-undo = взять последний ответ назад
    .footer = взять назад

key-review-page-down = дальше по длинной карточке
    .footer = дальше
key-review-page-up = назад по длинной карточке
key-review-undo = взять последний ответ назад
    .footer = взять назад
key-review-passage = прочесть место, где есть ответ
    .footer = место в тексте
key-review-bury = не сегодня
    .footer = не сегодня
key-review-suspend = больше никогда не спрашивать
    .footer = не спрашивать

key-quiz-page-down = дальше по длинной карточке
    .footer = дальше
key-quiz-page-up = назад по длинной карточке
key-quiz-undo = взять последний ответ назад
    .footer = взять назад
key-quiz-passage = прочесть место, где есть ответ
    .footer = место в тексте
key-quiz-waive = не сейчас: к следующему вопросу
    .footer = не сейчас
key-quiz-suspend = больше никогда не спрашивать
    .footer = не спрашивать

key-quiz-setup-submit = начать
    .footer = начать
key-quiz-setup-toggle = отметить урок или снять отметку; изменить отмеченное
    .footer = отметить, изменить
key-quiz-setup-more = больше вопросов
    .footer = больше
key-quiz-setup-fewer = меньше вопросов
    .footer = меньше
key-quiz-setup-tick-all = отметить все уроки или ни одного
    .footer = все

key-quiz-result-go-on = продолжить опрос с того места, где он оставлен
    .footer = дальше
key-quiz-result-passage = прочесть место, где есть ответ
    .footer = место в тексте
key-quiz-result-again = ещё раз то, что не вспомнилось
    .footer = ещё раз
key-quiz-result-undo = взять последний ответ назад
    .footer = взять назад

key-term-next-link = следующий из связанных терминов
    .footer = термин
key-term-previous-link = предыдущий термин
key-term-choose = перейти к отмеченному термину
    .footer = перейти
key-term-jump-back = назад к прежнему термину или к тексту
    .footer = назад
key-term-copy = копировать статью с источником
    .footer = копировать
key-term-page-down = дальше по длинной статье
    .footer = дальше
key-term-page-up = назад по длинной статье
key-term-resume = снова спрашивать его отложенные карточки

key-home-review = повторить то, чему пришёл срок
    .footer = повторить
key-home-choose = открыть отмеченное
    .footer = открыть
key-home-glossary = словарь
    .footer = словарь
key-home-notes = ваши заметки
key-home-find = искать везде
    .footer = искать
key-home-quiz = устроить себе опрос
    .footer = опрос
key-home-courses = выбрать курс
    .footer = курсы
key-home-back = выйти
    .footer = выйти

key-reader-page-down = страница вперёд
    .footer = страница
key-reader-next-link = следующий термин, источник или сноска
    .footer = термин
key-reader-previous-link = предыдущий термин, источник или сноска
key-reader-entry = отмеченный термин целиком
    .footer = целиком
key-reader-next-hit = следующее найденное место
    .footer = дальше
key-reader-previous-hit = предыдущее найденное место
key-reader-search = искать в уроке
    .footer = искать
key-reader-next-stop = следующий открытый вопрос
    .footer = вопрос
key-reader-write-note = заметка к первому абзацу на экране
    .footer = заметка
key-reader-notes = ваши заметки
key-reader-contents = содержание урока
    .footer = содержание
key-reader-jump-back = назад, откуда был переход
    .footer = назад
key-reader-undo = взять последний ответ назад
    .footer = взять назад
key-reader-copy = копировать выделенное, а без него абзац вверху, с источником
key-reader-edit = править урок в $VISUAL или $EDITOR
key-reader-page-up = страница назад
key-reader-down = строка вниз
key-reader-up = строка вверх
key-reader-half-down = полстраницы вперёд
key-reader-half-up = полстраницы назад
key-reader-paragraph-down = следующий абзац
key-reader-paragraph-up = предыдущий абзац
key-reader-heading-down = следующий заголовок
key-reader-heading-up = предыдущий заголовок
key-reader-top = начало урока
key-reader-bottom = конец урока
key-reader-next-lesson = следующий урок
key-reader-previous-lesson = предыдущий урок
key-reader-jump-forward = снова вперёд (Ctrl-i для терминала — Tab)
key-reader-table = рисунок таблицей или снова рисунком
    .footer = таблица
key-reader-set-mark = отметить это место буквой
key-reader-go-to-mark = перейти к отмеченному месту; дважды — список отметок
key-reader-sources = примечания и источники урока
key-reader-source = источник цитаты или рисунка на экране
key-reader-narrower = строки короче
key-reader-wider = строки длиннее
key-reader-usual-measure = строки обычной длины
key-reader-justify = ровный правый край или рваный
key-reader-resume = снова спрашивать то, что здесь отложено или пропущено
    .footer = спросить снова
key-reader-review = повторить то, чему пришёл срок

key-letter-marks = список отметок

key-contents-contents = убрать содержание
    .footer = убрать

key-done-undo = взять последний ответ назад
    .footer = взять назад

key-page-page-down = страница вперёд
    .footer = дальше
key-page-page-up = страница назад
key-page-down = строка вниз
key-page-up = строка вверх
key-page-back = закрыть

key-find-choose = перейти туда
    .footer = перейти
key-find-down = следующее
    .footer = следующее
key-find-up = предыдущее
key-find-next-link = следующий вид находок
    .footer = другой вид
key-find-page-down = страница вперёд
key-find-page-up = страница назад
key-find-back = назад
    .footer = назад

key-search-submit = оставить найденное
    .footer = оставить
key-search-back = убрать и вернуться назад
    .footer = убрать
key-search-next-hit = следующее место
    .footer = следующее
key-search-previous-hit = предыдущее место

key-glossary-choose = статья целиком
    .footer = целиком
key-glossary-filter = отобрать термины
    .footer = отбор
key-glossary-review = повторить карточки отмеченного термина
    .footer = повторить
key-glossary-review-all = повторить карточки всех отобранных терминов
    .footer = повторить эти
key-glossary-heading-down = следующая буква
    .footer = буква
key-glossary-heading-up = предыдущая буква
key-glossary-other-script = упорядочить по другому письму
    .footer = другое письмо

key-writing-submit = сохранить; Alt-Enter начинает строку, пустая заметка убирается
    .footer = сохранить
key-writing-back = оставить
    .footer = оставить

key-notes-choose = перейти к месту
    .footer = перейти
key-notes-write-note = изменить заметку
    .footer = изменить

key-list-choose = взять отмеченное
    .footer = выбрать
key-list-down = следующая строка
key-list-up = предыдущая строка
key-list-top = первая строка
key-list-bottom = последняя строка
key-list-page-down = страница вперёд
key-list-page-up = страница назад

key-global-help = все клавиши
    .footer = все клавиши
key-global-find = искать везде
key-global-go-to = перейти к уроку, термину или разделу по названию
key-global-glossary = словарь
key-global-back = назад
    .footer = назад
key-global-quit = выйти; всё сохранено
key-global-next-theme = следующая тема
key-global-zen = только страница или всё вокруг неё

key-home-timeline = хронология курса
key-home-register = указатель: люди, учреждения, даты
key-timeline-choose = место в уроке, где об этом сказано
    .footer = место
key-timeline-next-link = следующий ряд
    .footer = ряд
key-timeline-previous-link = предыдущий ряд
key-timeline-filter = отобрать события
    .footer = отбор
key-timeline-table = только список или вместе с рядами
    .footer = список
key-register-choose = места, где это названо
    .footer = места
key-register-next-link = следующий раздел
    .footer = раздел
key-register-previous-link = предыдущий раздел
key-register-filter = отобрать статьи указателя
    .footer = отбор
key-global-timeline = хронология курса
key-global-register = указатель курса
