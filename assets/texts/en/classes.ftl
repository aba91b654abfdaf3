# The screens of classes.

classes-title = Classes
classes-count = { $count ->
    [one] { $count } class
   *[other] { $count } classes
}
classes-none = No classes yet. a makes one; a list of pupils is read by: rabfak drill class new 7b --from pupils.csv

class-title = Classes › { $class }
class-empty = Nobody is in the class yet. a adds pupils, one after the other; a list of them is read by: rabfak drill class read
class-left = No longer in the class
class-there = There is a class { $class } already.
class-told-apart = There is another one of that name, so this one is shown as { $label }.
class-has-left = Left the class; the answers are kept. x brings back.
class-not-named = This name is kept from screens that everybody sees.
class-undone = The last change is taken back; u brings it back again.

naming-class = Class
naming-newcomer = New pupil
naming-pupil = New name
naming-team = Team
