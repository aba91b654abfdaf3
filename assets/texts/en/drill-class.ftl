# Classes, and who is in them.

name-fault = { $length ->
    [0] a name has at least one character that can be seen
   *[other] a name has at most { $longest } characters, and this one has { $length }; shorten it
}

drill-class-pupils = { $count ->
    [0] no pupils
    [one] { $count } pupil
   *[other] { $count } pupils
}
drill-class-none = there is no class yet; make one with: rabfak drill class new 7b --from pupils.csv
drill-class-made = The class { $class } is made. Add pupils with: rabfak drill class add { $class } Ada Ben
drill-class-there = there is a class { $class } already; choose another name, or read a list into it with: rabfak drill class read
drill-class-unknown = there is no class "{ $wanted }"; there are: { $known }
drill-class-several = "{ $wanted }" may be one of several: { $names }; type more of the name
drill-class-likely = did you mean { $name }?
drill-class-nobody = nobody in { $class } is called "{ $pupil }"
drill-class-nobody-left = nobody who left { $class } is called "{ $pupil }"
drill-class-is-in = { $pupil } is in { $class }
drill-class-has-left = { $pupil } is no longer in { $class }; "restore" brings somebody back
drill-class-is-hidden = name hidden
drill-class-left = No longer in the class: { $names }
drill-class-unread = the class { $class } cannot be read, and was left out: { $why }

drill-class-added = Added: { $names }. { $class } has { $count ->
    [one] { $count } pupil now.
   *[other] { $count } pupils now.
}
drill-class-was-in = Somebody called { $pupil } was in { $class } before. If it is the same one: "undo", and then "restore".
drill-class-hidden = Not named on screens that everybody sees: { $names }.
drill-class-shown = Named on all screens again: { $names }.
drill-class-removed = No longer in { $class }: { $names }. What they answered is kept; "restore" brings them back.
drill-class-restored = In { $class } again: { $names }.
drill-class-in-team = In the team { $team }: { $names }.
drill-class-in-no-team = In no team: { $names }.
drill-class-renamed = { $old } is called { $new } now.
drill-class-undone = The last change is taken back; the same again brings it back.
drill-class-nothing-to-undo = nothing was changed in { $class } that could be undone

drill-class-read = { $class } has { $count ->
    [one] { $count } pupil
   *[other] { $count } pupils
} now: { $added } new, { $known } known before.
drill-class-back = In the class again: { $names }
drill-class-missing = Not on the list, and still in the class: { $names }

drill-list-unread = { $file } cannot be read
drill-list-large = { $file } has more than { $most } MB; that is no list of pupils
drill-list-refused = nothing was taken from { $file }, because:
drill-list-error = error: { $said }
drill-list-double = note: the same name stands in line { $earlier }; both are taken, and told apart by a number
drill-list-columns = note: these columns are not read: { $columns }
drill-list-not-utf8 = this is not UTF-8; save the list as "CSV UTF-8"
drill-list-not-text = this is not a text; save the list as "CSV UTF-8"
drill-list-empty = nobody stands on this list
drill-list-open-quote = this quotation mark is never closed in its line
drill-list-after-quote = after a quotation mark that closes a cell only a separator may follow
drill-list-no-names = no column here is one of names; call it "name", or "first name" and "last name"
drill-list-headless = there are several columns; say in a first line what they are, such as: name,team
drill-list-beyond = this cell is beyond the { $columns } columns that the first line names; put a name with a separator in it into quotation marks
drill-list-team = { $length ->
    [0] the name of a team has at least one character that can be seen
   *[other] the name of a team has at most { $longest } characters, and this one has { $length }; shorten it
}
