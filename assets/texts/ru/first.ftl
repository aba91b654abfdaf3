# Догадки перед чтением урока: на экране и построчно.

first-at = Догадка { $at } из { $of }
first-why = Прежде чем читать: догадка помогает запомнить, верна она или нет.
first-guessed = Ваша догадка: { $guess }
first-end = Ваши догадки перед чтением
first-end-you = вы
first-end-text = текст
first-end-open = спрашивает об этом выше

plain-first-why = Прежде чем читать, угадайте: догадка помогает запомнить, верна она или нет. { $count ->
    [one] { $count } вопрос
    [few] { $count } вопроса
   *[many] { $count } вопросов
}. Enter — сразу читать.
plain-first-at = Догадка { $at } из { $of }.
plain-first-form-words = Напишите догадку в нескольких словах.
plain-first-unclear = Это не похоже на догадку.
plain-first-kept = Сохранено.
plain-first-guessed = Ваша догадка: { $guess }.
plain-first-end = Ваши догадки перед чтением:
plain-first-told = { $outcome ->
    [right] Верно.
    [partly] Отчасти верно.
    [wrong] Неверно.
   *[untold] Сравните.
} { $question } Ваша догадка: { $guess }. В тексте: { $key }.
plain-first-open = Ещё не спрошено. { $question } Ваша догадка: { $guess }.
