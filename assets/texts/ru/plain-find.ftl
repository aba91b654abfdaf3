# Поиск построчно.

plain-find-count = В уроках: { $lessons }, в словаре: { $glossary }, в цитатах: { $quotations }, в ваших заметках: { $notes }.
plain-find-cut = Ниже первые { $shown } из { $of }; чем больше слов, тем меньше найдётся.
plain-find-go = Наберите номер от 1 до { $count }, чтобы читать оттуда, или любое слово меню.
plain-find-no-such = Находки с номером { $number } нет.
plain-find-nothing = «{ $sought }» нигде не встречается.
plain-find-near = Может быть, { $near }?
plain-find-advice = Чем меньше букв, тем больше найдётся; слова могут стоять порознь.
plain-find-term = Словарь, { $term }
plain-find-quotation = { $place }, цитата
plain-find-note = { $place }, ваша заметка
plain-find-what = Наберите найти и слова, которые нужно найти.
