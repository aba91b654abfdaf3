# The works that a course cites, on the screen and in plain lines.

sources-title = Sources · { $course }
sources-count = { $count ->
    [one] { $count } work
   *[other] { $count } works
}
sources-none = This course cites no works.
sources-language = { $language ->
    [en] English
    [ru] Russian
    [de] German
    [fr] French
   *[other] language { $language }
}
sources-here = Cited where you came from: { $place }
sources-resting = What rests on it
sources-nothing = Nothing in the course rests on it.
sources-reading = What rests on it: the lessons are being read …
sources-citations = { $count ->
    [one] { $count } citation
   *[other] { $count } citations
}
sources-quotations = { $count ->
    [one] { $count } quotation
   *[other] { $count } quotations
}
sources-figures = { $count ->
    [one] { $count } figure
   *[other] { $count } figures
}
sources-term = glossary · { $term }

plain-works-help = Type sources and a number to hear of one.
plain-works-numbers = The works have numbers from 1 to { $count }.
plain-work-standpoint = Standpoint: { $words }
plain-work-rights = Rights: { $words }
plain-work-address = Address: { $address }
plain-work-lesson = Lesson { $number }, { $title }: { $counts }.
plain-work-terms = Glossary: { $terms }.
