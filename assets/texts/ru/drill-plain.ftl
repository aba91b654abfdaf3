# Опрос класса простыми строками: что спрошено, что можно набрать, что вышло.

drill-plain-unfinished = Опрос «{ $title }» от { $date } не закончен: остановились на вопросе { $at } из { $of }.
drill-plain-go-on = Продолжить его? Наберите да или нет.

drill-plain-hot-seat = Опрос: { $title }. Отвечают по одному. { $count ->
    [one] { $count } вопрос
    [few] { $count } вопроса
   *[many] { $count } вопросов
}.
drill-plain-teams = Опрос: { $title }. Команды. { $count ->
    [one] { $count } вопрос
    [few] { $count } вопроса
   *[many] { $count } вопросов
}.
drill-plain-by-hands = Опрос: { $title }. Считаем поднятые руки. { $count ->
    [one] { $count } вопрос
    [few] { $count } вопроса
   *[many] { $count } вопросов
}.
drill-plain-paper = Опрос: { $title }. На бумаге. { $count ->
    [one] { $count } вопрос
    [few] { $count } вопроса
   *[many] { $count } вопросов
}.
drill-plain-here = { $count ->
    [0] Пока никого нет. Наберите добавить и имена через запятую или добавить 25, если без имён.
   *[other] На месте { $count }: { $players }.
}
drill-plain-help-first = Что можно набрать, скажет помощь.

drill-plain-enter-begin = Enter: первый вопрос.
drill-plain-enter-lock = Enter: больше не принимать ответов.
drill-plain-enter-reveal = Enter: правильный ответ.
drill-plain-enter-vote = Enter: второе голосование.
drill-plain-enter-next = Enter: следующий вопрос.
drill-plain-enter-end = Enter: закончить опрос.
drill-plain-enter-leave = Enter: выйти.

drill-plain-question = Вопрос { $number } из { $of }. { $origin }.
drill-plain-question-here = Вопрос { $number } из { $of }.
drill-plain-second-vote = Вопрос { $number } из { $of }, второе голосование.
drill-plain-true = верно
drill-plain-false = неверно
drill-plain-turn = Отвечает: { $name }.
drill-plain-player = Участник { $number }
drill-plain-at-key = { $name }, клавиша { $key }
drill-plain-seconds = { $seconds ->
    [one] { $seconds } секунда.
    [few] { $seconds } секунды.
   *[many] { $seconds } секунд.
}
drill-plain-paused = Время остановлено, осталось { $seconds ->
    [one] { $seconds } секунда
    [few] { $seconds } секунды
   *[many] { $seconds } секунд
}.
drill-plain-time-up = Время вышло.

drill-plain-form-letter = Наберите одну букву от A до { $last }.
drill-plain-form-letters = Наберите все верные буквы, например AC; последняя { $last }.
drill-plain-form-row = Наберите все буквы от A до { $last } в верном порядке.
drill-plain-form-pairs = Наберите по букве к каждому номеру от 1 до { $count }, одну за другой.
drill-plain-form-words = Наберите ответ. Команды здесь начинаются с двоеточия, например :пропустить.
drill-plain-form-aloud = Отвечают вслух: наберите да, если верно, или нет, если неверно.
drill-plain-hands = { $count ->
    [0] На этот вопрос поднятых рук не сосчитать.
   *[other] Наберите, сколько рук поднято: по числу на каждую букву, например { $example }.
}

drill-plain-noted = { $name }: { $words }.
drill-plain-sure = Уверенность: { $certainty } из 3.
drill-plain-right = верно
drill-plain-wrong = неверно
drill-plain-taken-back = { $name }: ответ взят назад.
drill-plain-answered = Ответов: { $count }.
drill-plain-answered-of = Ответили { $count } из { $of }.
drill-plain-whose = Чей это ответ? Наберите сначала номер или имя: 2 B или Анна: B.

drill-plain-locked = Ответы больше не принимаются.
drill-plain-reopened = Ответы снова принимаются.
drill-plain-closed = Ответы сейчас не принимаются; открыть: принимать снова.
drill-plain-not-now = Сейчас этого сделать нельзя. Можно набрать: { $words }.
drill-plain-no-player = Такого участника здесь нет. Наберите игроки, чтобы услышать, кто есть.
drill-plain-nobody = Отвечать некому. Наберите добавить и имена через запятую или добавить 25.
drill-plain-sheets = Ответы с листов вводит команда rabfak drill enter.

drill-plain-bars = { $counts } – { $answered ->
    [one] { $answered } ответ
    [few] { $answered } ответа
   *[many] { $answered } ответов
}.
drill-plain-no-bars = По буквам здесь считать нечего.
drill-plain-discuss = Обсудите с соседом и объясните, почему так.
drill-plain-first-vote = Первое голосование: { $counts }
drill-plain-last-vote = Второе голосование: { $counts }
drill-plain-right-of = Верно { $right } из { $of }.
drill-plain-switches = Исправили ответ на верный: { $to_right }; сменили верный на неверный: { $to_wrong }. Оба раза верно: { $stayed_right }; оба раза неверно: { $stayed_wrong }.
drill-plain-passage = Из урока: { $words }
drill-plain-skipped = Вопрос пропущен и не засчитывается.

drill-plain-over = Опрос закончен.
drill-plain-over-of = Опрос закончен. Верных ответов { $right } из { $of }.
drill-plain-place = { $place }. { $name }: { $points }
drill-plain-no-points = Показывать пока нечего.
drill-plain-results = Итоги, в том числе файлом: rabfak drill results. Листки, что кому повторить: rabfak drill results --slips.
drill-plain-left = Опрос остаётся как есть. Продолжить его: rabfak --plain drill.
drill-plain-not-saved = Не сохранено: { $why } Урок идёт дальше; со следующим шагом попробуем ещё раз.
drill-plain-still-unsaved = Всё ещё не сохранено: { $count ->
    [one] { $count } шаг
    [few] { $count } шага
   *[many] { $count } шагов
}.
drill-plain-saved-after-all = Всё, что не удавалось сохранить, сохранено.
drill-plain-unsaved = { $count ->
    [one] Не сохранён { $count } шаг.
    [few] Не сохранены { $count } шага.
   *[many] Не сохранено { $count } шагов.
}

drill-plain-all-answered = Ответили все.
drill-plain-missing = Ещё не ответили: { $players }.
drill-plain-advice-explain = Верно { $percent } %: объясните.
drill-plain-advice-discuss = Верно { $percent } %: пусть обсудят и проголосуют снова.
drill-plain-advice-go-on = Верно { $percent } %: можно идти дальше.
drill-plain-no-advice = Совет появится, когда первое голосование закрыто и ответили хотя бы двое.

drill-plain-came = На месте: { $players }.
drill-plain-gone = Нет на месте: { $players }.
drill-plain-is-here = { $name }: на месте.
drill-plain-is-absent = { $name }: нет на месте.
drill-plain-is-out = { $name }: больше не участвует.
drill-plain-is-hidden = { $name }: участвует без имени.
drill-plain-add-whom = Наберите имена через запятую или сколько человек пришло, не больше 100.
drill-plain-no-name = «{ $name }» не годится в имена: знаков { $length }, а может быть от 1 до { $longest }.
drill-plain-rename-how = Наберите переименовать, номер и новое имя.
drill-plain-key-how = Наберите ключ, номер команды и новую клавишу, например ключ 2 z.
drill-plain-key-taken = Эта клавиша у другой команды.
drill-plain-which-time = Наберите время и число секунд, например время 30.

drill-plain-unknown = Непонятно: «{ $line }». Можно набрать: { $words }.
drill-plain-help-lock = { $word }: больше не принимать ответов.
drill-plain-help-open = { $word }: снова принимать ответы.
drill-plain-help-show = { $word }: для всех, сколько человек что выбрало.
drill-plain-help-discuss = { $word }: класс обсуждает, потом голосует снова.
drill-plain-help-again = { $word }: второе голосование.
drill-plain-help-reveal = { $word }: правильный ответ для всех.
drill-plain-help-next = { $word }: следующий вопрос.
drill-plain-help-skip = { $word }: пропустить вопрос, он не засчитывается.
drill-plain-help-pick = { $word }: кто отвечает, решит жребий; с номером или именем отвечает названный.
drill-plain-help-right = { $word }: сказанное вслух верно; с номером или именем — сказанное названным.
drill-plain-help-wrong = { $word }: неверно.
drill-plain-help-undo = { $word }: взять назад последний ответ; с номером или именем — ответ названного.
drill-plain-help-question = { $word }: повторить вопрос.
drill-plain-help-who = { $word }: кто ещё не ответил. Только для вас.
drill-plain-help-key = { $word }: правильный ответ. Только для вас. С номером команды и буквой: дать команде другую клавишу.
drill-plain-help-advice = { $word }: что лучше сделать после первого голосования. Только для вас.
drill-plain-help-points = { $word }: первые места; очки всех — очки каждого, только для вас.
drill-plain-help-time = { $word }: с числом, столько секунд ещё.
drill-plain-help-pause = { $word }: остановить время или пустить его снова.
drill-plain-help-players = { $word }: кто на месте.
drill-plain-help-add = { $word }: с именами через запятую или с числом, принять в игру.
drill-plain-help-absent = { $word }: с номером или именем, кого нет на месте или кто вернулся.
drill-plain-help-remove = { $word }: с номером или именем, кто больше не участвует или участвует снова.
drill-plain-help-rename = { $word }: с номером и именем, дать другое имя.
drill-plain-help-hide = { $word }: с номером или именем, скрыть имя или показать снова.
drill-plain-help-end = { $word }: закончить опрос.
drill-plain-help-help = { $word }: перечень команд.
drill-plain-help-quit = { $word }: остановиться; опрос можно продолжить потом.

drill-players-hands = Когда считают поднятые руки, имена не нужны: уберите --players.
drill-players-teams = Команд может быть от 2 до { $most }, а имён { $count }.
