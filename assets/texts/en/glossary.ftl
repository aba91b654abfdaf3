# The glossary, and an entry of it.

glossary-title = Glossary · { $course }
glossary-terms = { $count ->
    [one] { $count } term
   *[other] { $count } terms
}
glossary-script = { $lang ->
    [en] by their English words
    [ru] by their Russian words
   *[other] by their words in { $lang }
}
glossary-shown = { $count } of { $of }
glossary-nothing = No term is called “{ $sought }”. Fewer letters leave more; Ctrl-F finds words in the texts.
glossary-near = No term is called “{ $sought }”. Did you mean { $near }? Enter takes the first.
glossary-no-cards = There is nothing to review: its cards were suspended.

entry-see = see
entry-named = named by
entry-in = in
entry-from = from
entry-you = you
entry-suspended = { $count } of { $of } cards suspended (R in the full entry asks them again)
term-none = The glossary has no such term.
