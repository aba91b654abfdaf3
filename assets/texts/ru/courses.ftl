# Найденные курсы.

courses-title = Курсы
courses-found = найдено: { $count }
courses-lessons = { $count ->
    [one] { $count } урок
    [few] { $count } урока
   *[many] { $count } уроков
}
courses-version = версия { $version } · { $licence }
courses-none = Курсов не найдено. Добавьте свой: --lessons ПАПКА.
