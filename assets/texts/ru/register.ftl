# Указатель курса: люди, учреждения, даты.

register-title = Указатель · { $course }
register-people = люди { $count }
register-institutions = учреждения { $count }
register-dates = даты { $count }
register-passages = места
register-none = В уроках не названо ничего, что есть в указателе.
register-nothing = В указателе нет «{ $sought }». Ctrl-F ищет слова в текстах.
passages-title = Указатель › { $name }

plain-register-entry = { $name }, { $count ->
    [one] { $count } место
    [few] { $count } места
   *[many] { $count } мест
}
plain-register-nothing = В указателе нет «{ $sought }».
