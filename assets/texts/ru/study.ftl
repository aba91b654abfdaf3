# Что программа говорит о себе самой, где бы она ни была.

study-left-out = Вопрос пропущен: { $why }
study-no-card = Карточки { $card } в курсе больше нет.
study-no-lesson = Урока { $lesson } нет.
study-course-left-out = Один из курсов пропущен: { $problem }{ $more ->
    [0] {""}
   *[other] {" "}(и ещё { $more })
}. Подробнее скажет `rabfak check`.
study-lesson-unreadable = Один из уроков не читается: { $problem }{ $more ->
    [0] {""}
   *[other] {" "}(и ещё { $more })
}. Подробнее скажет `rabfak check`.
