# Dates, intervals, grades.

grade-name = { $grade ->
    [1] again
    [2] hard
    [3] good
   *[4] easy
}

interval-session = in this session
interval-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
interval-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
interval-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}

date-today = today
date-tomorrow = tomorrow
date-on = on { $date }
date-year = { $date } { $year }
date-beyond = day { $day }
date-day-month = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
date-long = { $weekday ->
    [0] Monday
    [1] Tuesday
    [2] Wednesday
    [3] Thursday
    [4] Friday
    [5] Saturday
   *[6] Sunday
} { $date }
date-weekday = { $weekday ->
    [0] Mon
    [1] Tue
    [2] Wed
    [3] Thu
    [4] Fri
    [5] Sat
   *[6] Sun
}
date-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }

decimal = { $whole }.{ $part }
