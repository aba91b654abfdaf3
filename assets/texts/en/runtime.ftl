# What is said between the screens and the machine.

answered-elsewhere = Answered in another window meanwhile: this is the next question.

edit-bundled = Part of the program. To change it, copy lessons/{ $course } and use --lessons DIR.
edit-unnamed = No editor is named: set VISUAL or EDITOR, or editor in config.ron.
edit-not-started = The editor { $editor } was not started: { $why }
edit-failed = The editor { $editor } failed ({ $status }).

study-unsaved = { $count ->
    [one] Not saved: { $count } change.
   *[other] Not saved: { $count } changes.
}
