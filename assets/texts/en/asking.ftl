# A card while it is asked, and what is said after the answer.

asking-true-or-false = True or false?
asking-reworded = (reworded since you last saw it)
asking-not-saved = Not saved: { $why }
asking-in-unit = in { $unit }
asking-wants-number = Type a number, such as 13.8; its unit may be left out.
asking-tell = Write what you remember, or only think; then compare.
asking-think = Think of the answer first; then look at the choices.
asking-tick-named = Tick what you named.
asking-compare = Compare with what you thought.

asking-true = true
asking-false = false
asking-nothing = (nothing)

asking-you = you
asking-key = key
asking-within = { $key } (right within ± { $tolerance })
asking-missed-option = { $text } (missed)
asking-put-instead = { $text }  (you: { $put })
asking-column-right = right
asking-column-you = you

asking-why = Why
asking-why-letter = Why { $letter }
asking-why-not = Why not { $letter }
asking-not-that = Not that

asking-right = right
asking-wrong = wrong
asking-not-known = not known
asking-close = close enough: { $given }/{ $right }
asking-close-missing = close enough: { $right } is missing
asking-close-extra = close enough: { $given } is too much
asking-partly = { $right } of { $of } right
asking-partly-order = { $right } of { $of } pairs in order
asking-counted-as = { $verdict }, counted as { $grade }
asking-counted-not-known = { $verdict }, counted as not known

asking-saving = saving …
asking-saved-next = saved, next { $date }
asking-saved-session = saved, comes back in this session
asking-saved-stop = saved, asked again at the next stop
asking-saved-review = saved, comes back in the next review
asking-not-counted = not counted

asking-soon = soon
asking-memory = you would recall it today with { $percent } %; next { $date }
asking-memory-none = not asked yet
