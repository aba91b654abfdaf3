# Работы, на которые ссылается курс: на экране и построчно.

sources-title = Источники · { $course }
sources-count = { $count ->
    [one] { $count } работа
    [few] { $count } работы
   *[many] { $count } работ
}
sources-none = Этот курс ни на что не ссылается.
sources-language = { $language ->
    [en] по-английски
    [ru] по-русски
    [de] по-немецки
    [fr] по-французски
   *[other] язык { $language }
}
sources-here = Откуда вы пришли, указано: { $place }
sources-resting = Что на ней основано
sources-nothing = В курсе на ней ничего не основано.
sources-reading = Что на ней основано: уроки читаются …
sources-citations = { $count ->
    [one] { $count } ссылка
    [few] { $count } ссылки
   *[many] { $count } ссылок
}
sources-quotations = { $count ->
    [one] { $count } цитата
    [few] { $count } цитаты
   *[many] { $count } цитат
}
sources-figures = { $count ->
    [one] { $count } рисунок
    [few] { $count } рисунка
   *[many] { $count } рисунков
}
sources-term = словарь · { $term }

plain-works-help = Чтобы услышать о работе, наберите источники и её номер.
plain-works-numbers = Номера работ — от 1 до { $count }.
plain-work-standpoint = Точка зрения: { $words }
plain-work-rights = Права: { $words }
plain-work-address = Адрес: { $address }
plain-work-lesson = Урок { $number }, { $title }: { $counts }.
plain-work-terms = Словарь: { $terms }.
