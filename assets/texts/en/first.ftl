# Guesses before a lesson is read, on the screen and in plain lines.

first-at = Guess { $at } of { $of }
first-why = Before you read: a guess helps you remember, right or wrong.
first-guessed = You guessed: { $guess }
first-end = What you guessed before reading
first-end-you = you
first-end-text = text
first-end-open = asks this above

plain-first-why = Before you read, guess: a guess helps you remember, right or wrong. { $count ->
    [one] { $count } question
   *[other] { $count } questions
}. Enter reads at once.
plain-first-at = Guess { $at } of { $of }.
plain-first-form-words = Type your guess in a few words.
plain-first-unclear = That cannot be read as a guess.
plain-first-kept = Kept.
plain-first-guessed = You guessed: { $guess }.
plain-first-end = What you guessed before reading:
plain-first-told = { $outcome ->
    [right] Right.
    [partly] Partly right.
    [wrong] Wrong.
   *[untold] To compare.
} { $question } You guessed: { $guess }. The text: { $key }.
plain-first-open = Not asked yet. { $question } You guessed: { $guess }.
