# Хронология курса.

timeline-title = Хронология · { $course }
timeline-events = { $count ->
    [one] { $count } событие
    [few] { $count } события
   *[many] { $count } событий
}
timeline-told-in = об этом — { $number } · { $title }
timeline-shown = { $count } из { $of }
timeline-none = У этого курса нет хронологии.
timeline-empty-lane = В этом ряду ничего нет.
timeline-nothing = Нет события с «{ $sought }». Ctrl-F ищет слова в текстах.
