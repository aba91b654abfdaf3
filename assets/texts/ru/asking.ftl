# Карточка, пока её спрашивают, и то, что говорится после ответа.

asking-true-or-false = Верно или нет?
asking-reworded = (с прошлого раза вопрос изложен иначе)
asking-not-saved = Не сохранено: { $why }
asking-in-unit = единица: { $unit }
asking-wants-number = Введите число, например 13,8; единицу можно не писать.
asking-tell = Запишите, что помните, или только подумайте; потом сравните.
asking-think = Сначала вспомните ответ, потом смотрите варианты.
asking-tick-named = Отметьте то, что вы назвали.
asking-compare = Сравните с тем, что вы думали.

asking-true = верно
asking-false = неверно
asking-nothing = (ничего)

asking-you = вы
asking-key = ответ
asking-within = { $key } (верно в пределах ± { $tolerance })
asking-missed-option = { $text } (не отмечено)
asking-put-instead = { $text }  (у вас: { $put })
asking-column-right = верно
asking-column-you = у вас

asking-why = Почему
asking-why-letter = Почему { $letter }
asking-why-not = Почему не { $letter }
asking-not-that = Не то

asking-right = верно
asking-wrong = неверно
asking-not-known = не вспомнилось
asking-close = почти верно: { $given }/{ $right }
asking-close-missing = почти верно: не хватает «{ $right }»
asking-close-extra = почти верно: лишнее «{ $given }»
asking-partly = верно { $right } из { $of }
asking-partly-order = пар по порядку: { $right } из { $of }
asking-counted-as = { $verdict }, засчитано как «{ $grade }»
asking-counted-not-known = { $verdict }, засчитано как «не вспомнилось»

asking-saving = сохраняется …
asking-saved-next = сохранено, в следующий раз { $date }
asking-saved-session = сохранено, вернётся в этом занятии
asking-saved-stop = сохранено, спросим снова на следующей остановке
asking-saved-review = сохранено, вернётся в следующем повторении
asking-not-counted = не засчитывается

asking-soon = скоро
asking-memory = сегодня вы вспомнили бы это с вероятностью { $percent } %; следующий раз { $date }
asking-memory-none = ещё не спрашивали
