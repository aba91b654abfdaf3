# Экраны классов.

classes-title = Классы
classes-count = { $count ->
    [one] { $count } класс
    [few] { $count } класса
   *[many] { $count } классов
}
classes-none = Классов пока нет. a создаёт класс; список учеников читает команда: rabfak drill class new 7б --from ученики.csv

class-title = Классы › { $class }
class-empty = В классе пока никого нет. a добавляет учеников одного за другим; их список читает команда: rabfak drill class read
class-left = Выбыли из класса
class-there = Класс { $class } уже есть.
class-told-apart = Такое имя уже есть, поэтому здесь показывается { $label }.
class-has-left = Больше не в классе; ответы сохранены. x возвращает.
class-not-named = Это имя не называется на общем экране.
class-undone = Последнее изменение отменено; u вернёт его.

naming-class = Класс
naming-newcomer = Новый ученик
naming-pupil = Новое имя
naming-team = Команда
