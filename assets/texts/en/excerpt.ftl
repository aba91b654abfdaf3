# What is copied, and what is said of it.

excerpt-lesson = { $course }, lesson { $number }, “{ $title }”, { $licence }
excerpt-glossary = { $course }, glossary, { $licence }

copied-words = { $count ->
    [one] Copied: { $count } word, with the source.
   *[other] Copied: { $count } words, with the source.
}
copied-entry = Copied: the entry { $term }, with the source.
copied-source = Copied: the source.
copied-address = Copied: the address.
