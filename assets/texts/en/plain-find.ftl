# Finding in plain lines.

plain-find-count = In lessons: { $lessons }, in the glossary: { $glossary }, in quotations: { $quotations }, in your notes: { $notes }.
plain-find-cut = The first { $shown } of { $of } follow; more words find less.
plain-find-go = Type a number from 1 to { $count } to go on from there, or anything else of the menu.
plain-find-no-such = No result has the number { $number }.
plain-find-nothing = Nothing has "{ $sought }".
plain-find-near = Did you mean: { $near }?
plain-find-advice = Fewer letters find more; the words need not stand together.
plain-find-term = Glossary, { $term }
plain-find-quotation = Quotation, { $place }
plain-find-note = Your note, { $place }
plain-find-what = Type find and the words to find.
