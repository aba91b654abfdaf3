# Простые строки: меню, что пора повторить, термин.

plain-due-counts = к повторению { $due }, новых { $new }
plain-due-sentence = К повторению { $due }, новых { $new }, примерно { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
   *[many] { $minutes } минут
}.
plain-due-begin = Начать: rabfak review
plain-due-nothing = Сейчас повторять нечего.
plain-due-next = Следующее повторение { $date }: { $count ->
    [one] { $count } карточка
    [few] { $count } карточки
   *[many] { $count } карточек
}.
plain-due-read = Можно читать дальше: урок { $number }, «{ $title }». Наберите читать, а вне программы rabfak read.

plain-menu-begin = Наберите повторить, читать, помощь или выход.
plain-menu-help =
    повторить: спросим то, что пора повторить.
    читать: последний начатый урок; урок 3: третий урок.
    опрос: вопросы по начатым урокам; опрос 3: по третьему уроку.
    уроки: перечень уроков.
    курсы: перечень курсов; курс 2: перейти ко второму.
    термины: перечень терминов; термин и слово: что оно значит.
    источники: работы, на которые ссылается курс; источники 2: работа 2.
    найти и слова: искать их везде.
    хронология перечислит, что когда случилось.
    указатель назовёт людей, учреждения и даты; указатель и имя — места, где оно названо.
    выход: закончить.
plain-menu-number = Чтобы читать урок { $number }, наберите урок { $number }.
plain-unknown = «{ $word }» здесь ничего не значит. Что можно набрать, скажет помощь.
plain-unknown-nearest = «{ $word }» здесь ничего не значит. Может быть, { $nearest }?
plain-menu-no-lesson = Урока { $which } нет. Наберите уроки, чтобы услышать, какие есть.
plain-menu-no-course = Курса { $which } нет. Наберите курсы, чтобы услышать, какие есть.
plain-menu-no-courses = Курсов нет.
plain-menu-which-course = Наберите курс и его номер. Наберите курсы, чтобы услышать, какие есть.
plain-menu-none-chosen = Курс не выбран.
plain-menu-studied = Сейчас изучается этот.
plain-menu-finished = Прочитан.
plain-menu-begun = Начат.

plain-term-pointer = { $from }: смотрите { $to }.
plain-term-none = Термина «{ $word }» нет.
plain-term-near = Похожие по написанию: { $terms }.
plain-term-all = Чтобы услышать все термины, наберите термины в меню rabfak --plain.
plain-term-course = В курсе «{ $title }»:
plain-term-expands = Расшифровка: { $words }.
plain-term-see = Смотрите также: { $terms }.
plain-term-see-on = { $name } (оттуда { $terms })
plain-term-new = Об этом вас ещё не спрашивали.
plain-term-due = Сегодня вы вспомнили бы это с вероятностью { $percent } %, пора повторить.
plain-term-next = Сегодня вы вспомнили бы это с вероятностью { $percent } %, следующее повторение { $date }.

plain-more = { $said } из { $all }. Enter: дальше; выход: прекратить.
