# Остановка в уроке: её вопросы и то, что с ними сделано.

stop-title = Остановитесь и вспомните
stop-title-open = Подумайте
stop-position = { $at } из { $of }
stop-again = спрашиваем снова: выше вы не вспомнили

stop-never = не спрашивается
stop-today = сегодня спросим снова
stop-next = следующий раз { $date }
stop-thought = обдумано
stop-passed = пропущено

stop-count-right = верно: { $count }
stop-count-again = спросим снова: { $count }
stop-count-aside = отложено: { $count }
