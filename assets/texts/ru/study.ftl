# Что программа говорит о себе самой, где бы она ни была.

study-course-left-out = Один из курсов пропущен: { $problem }{ $more ->
    [0] {""}
   *[other] {" "}(и ещё { $more })
}. Подробнее скажет `rabfak check`.
study-lesson-unreadable = Один из уроков не читается: { $problem }{ $more ->
    [0] {""}
   *[other] {" "}(и ещё { $more })
}. Подробнее скажет `rabfak check`.
