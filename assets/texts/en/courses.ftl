# The courses that were found.

courses-title = Courses
courses-found = { $count } found
courses-lessons = { $count ->
    [one] { $count } lesson
   *[other] { $count } lessons
}
courses-version = version { $version } · { $licence }
courses-none = No course was found. Add one with --lessons DIR.
