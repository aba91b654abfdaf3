# The index of a course: people, institutions, dates.

register-title = Index · { $course }
register-people = people { $count }
register-institutions = institutions { $count }
register-dates = dates { $count }
register-passages = passages
register-none = The lessons name nothing that the index lists.
register-nothing = Nothing in the index has “{ $sought }”. Ctrl-F finds words in the texts.
passages-title = Index › { $name }

plain-register-entry = { $name }, { $count ->
    [one] { $count } passage
   *[other] { $count } passages
}
plain-register-nothing = Nothing in the index has "{ $sought }".
