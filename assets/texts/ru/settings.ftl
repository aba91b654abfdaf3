# Что не так в файле настроек.

settings-error = ошибка
settings-no-file = такого файла нет; укажите другой (--config) или создайте этот командой rabfak config
settings-meant = может быть, «{ $word }»?
settings-one-of = { $said }, есть '{ $known }'
settings-unknown = настройки «{ $name }» нет, есть '{ $known }'
settings-unknown-value = значения «{ $value }» нет, есть '{ $known }'
settings-twice = «{ $name }» стоит дважды
settings-curly = кавычка в начале или в конце текста не прямая
settings-use-straight = поставьте прямые кавычки
settings-wants-list = здесь должен быть список в [ ]
settings-wants-names = здесь должны быть имена со значениями в { "{ }" }
settings-wants-text = здесь должен быть текст в кавычках
settings-wants-truth = здесь должно быть true (да) или false (нет)
settings-wants-number = здесь должно быть целое число
settings-wants-other-number = число слишком велико или меньше нуля
settings-wants-comma-or = здесь должна быть запятая или «{ $bracket }»
settings-wants = здесь должно быть «{ $sign }»
settings-wants-name = здесь должно быть имя
settings-ends-early = текст обрывается
settings-open-text = не хватает закрывающей кавычки
settings-trailing = после закрывающей скобки стоит что-то ещё; она должна быть последней

settings-language = языка «{ $name }» нет, есть "en" и "ru"
settings-measure = ширина { $columns }, а может быть от { $from } до { $to } знаков
settings-theme = темы «{ $name }» нет, есть '{ $known }'
settings-editor = редактор не назван; здесь должна быть команда
settings-new-per-day = новых карточек в день { $count }, а может быть не больше { $most }

settings-key-context = клавиш для «{ $name }» нет
settings-key-action = в «{ $context }» нет действия «{ $name }»
settings-key-name = клавиши «{ $name }» нет
settings-key-fixed = «{ $key }» всегда ведёт назад, другого значения ей не дать
settings-key-kept = «{ $key }» должна остаться среди этих клавиш, чтобы всегда был выход
settings-key-reserved = «{ $key }» останавливает программу и до неё не доходит
settings-key-letter = «{ $key }» набирается в ответе; возьмите клавишу, которая не буква
settings-key-taken = «{ $key }» в «{ $context }» уже значит «{ $action }»
