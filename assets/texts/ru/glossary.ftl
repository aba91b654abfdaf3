# Словарь и статья в нём.

glossary-title = Словарь · { $course }
glossary-terms = { $count ->
    [one] { $count } термин
    [few] { $count } термина
   *[many] { $count } терминов
}
glossary-script = { $lang ->
    [en] по английским словам
    [ru] по русским словам
   *[other] по словам на языке «{ $lang }»
}
glossary-shown = { $count } из { $of }
glossary-nothing = Нет термина «{ $sought }». Чем меньше букв, тем больше останется; Ctrl-F ищет слова в текстах.
glossary-near = Нет термина «{ $sought }». Может быть, { $near }? Enter берёт первое.
glossary-no-cards = Повторять нечего: карточки отложены насовсем.

entry-see = см.
entry-named = упомянут в
entry-in = уроки
entry-from = откуда
entry-you = у вас
entry-suspended = отложено насовсем карточек: { $count } из { $of } (R в полной статье вернёт их)
term-none = Такого термина в словаре нет.
