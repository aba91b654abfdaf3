# What every screen may say.

screen-too-small =
    Too small to read.
    Nothing is lost.
    Rabfak needs { $size }.

help-title = Keys
