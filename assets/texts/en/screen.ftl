# What every screen may say.

screen-too-small =
    Too small to read.
    Nothing is lost.
    Rabfak needs { $size }.

help-title = Keys

screen-theme = Theme: { $name }
screen-zen = The page only. { $key } brings the rest back.
