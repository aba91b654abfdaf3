# What the program says of itself, wherever it is.

study-left-out = A question is left out: { $why }
study-no-card = The card { $card } is no longer in its course.
study-no-lesson = There is no lesson { $lesson }.
study-course-left-out = A course was left out: { $problem }{ $more ->
    [0] {""}
   *[other] {" "}(and { $more } more)
}. `rabfak check` says more.
study-lesson-unreadable = A lesson cannot be read: { $problem }{ $more ->
    [0] {""}
   *[other] {" "}(and { $more } more)
}. `rabfak check` says more.
