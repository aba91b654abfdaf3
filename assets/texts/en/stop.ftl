# A stop in a lesson: its questions, and those that were dealt with.

stop-title = Stop and recall
stop-title-open = Think it over
stop-position = { $at } of { $of }
stop-again = asked again: you missed it above

stop-never = never asked
stop-today = asked again today
stop-next = next { $date }
stop-thought = thought over
stop-passed = passed over

stop-count-right = { $count } right
stop-count-again = { $count } asked again
stop-count-aside = { $count } set aside
