# The timeline of a course.

timeline-title = Timeline · { $course }
timeline-events = { $count ->
    [one] { $count } event
   *[other] { $count } events
}
timeline-told-in = told in { $number } · { $title }
timeline-shown = { $count } of { $of }
timeline-none = This course has no timeline.
timeline-empty-lane = Nothing happens in this lane.
timeline-nothing = No event has “{ $sought }”. Ctrl-F finds words in the texts.
