# Даты, сроки, оценки.

grade-name = { $grade ->
    [1] снова
    [2] трудно
    [3] хорошо
   *[4] легко
}

interval-session = в этом занятии
interval-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[many] { $count } дней
}
interval-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
   *[many] { $count } месяцев
}
interval-years = { $count ->
    [one] { $count } год
    [few] { $count } года
   *[many] { $count } лет
}

date-today = сегодня
date-tomorrow = завтра
date-on = { $date }
date-year = { $date } { $year } года
date-beyond = день { $day }
date-day-month = { $day } { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
}
date-long = { $weekday ->
    [0] понедельник
    [1] вторник
    [2] среда
    [3] четверг
    [4] пятница
    [5] суббота
   *[6] воскресенье
}, { $date }
date-weekday = { $weekday ->
    [0] пн
    [1] вт
    [2] ср
    [3] чт
    [4] пт
    [5] сб
   *[6] вс
}
date-month = { $month ->
    [1] январь
    [2] февраль
    [3] март
    [4] апрель
    [5] май
    [6] июнь
    [7] июль
    [8] август
    [9] сентябрь
    [10] октябрь
    [11] ноябрь
   *[12] декабрь
} { $year } года

decimal = { $whole },{ $part }
