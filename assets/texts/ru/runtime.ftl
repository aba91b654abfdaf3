# То, что говорится между экранами и машиной.

answered-elsewhere = Тем временем на вопрос ответили в другом окне: это уже следующий.

edit-bundled = Часть программы. Для правки скопируйте lessons/{ $course } и укажите --lessons.
edit-unnamed = Редактор не назван: задайте VISUAL или EDITOR, либо editor в config.ron.
edit-not-started = Редактор { $editor } не запустился: { $why }
edit-failed = Редактор { $editor } завершился с ошибкой ({ $status }).

study-unsaved = { $count ->
    [one] Не сохранено: { $count } изменение.
    [few] Не сохранено: { $count } изменения.
   *[many] Не сохранено: { $count } изменений.
}
