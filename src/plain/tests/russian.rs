//! The same in Russian: what is said, and the Russian words, letters and numbers that are understood.

mod kinds;
mod reading;

use super::course::desk;
use super::desk::Paper;
use super::{play, same};
use crate::course::localized::Localized;
use crate::domain::event::What;
use crate::l10n::{Language, Texts};
use crate::plain::{due, menu, review, term};

/// A desk where Russian is spoken, with the course's titles in Russian.
fn table() -> Paper {
    let mut paper = Paper { texts: Texts::new(Language::Russian), ..desk() };
    let course = &mut paper.courses[0];
    let say = |text: &mut Localized, words: &str| {
        text.0.insert("ru".to_owned(), words.to_owned());
    };
    say(&mut course.title, "Новая экономическая политика");
    say(&mut course.lessons[0].title, "От военного коммунизма");
    say(&mut course.lessons[1].title, "Торговцы");
    let tax = &mut course.glossary.terms[0];
    say(&mut tax.brief, "Налог зерном и другими продуктами.");
    say(&mut tax.text, "Введён в марте 1921 года вместо продразвёрстки.");
    paper
}

#[test]
fn it_greets_and_leads_everywhere() {
    let lines = [
        "помощь",
        "уроки",
        "урок 9",
        "урок 1",
        "выход",
        "Повторит",
        "1",
        "танец",
        "термин продналог",
        "термин продналок",
        "курсы",
        "курс",
        "повторить",
        "выход",
        "выход",
    ];
    let written = play(&mut table(), &lines, |paper, input, out| menu(paper, input, out));
    same(
        &written,
        r#"
        Новая экономическая политика
        К повторению 0, новых 1, примерно 1 минута.
        Наберите повторить, читать, помощь или выход.
        > помощь
        повторить: спросим то, что пора повторить.
        читать: последний начатый урок; урок 3: третий урок.
        уроки: перечень уроков.
        курсы: перечень курсов; курс 2: перейти ко второму.
        термины: перечень терминов; термин и слово: что оно значит.
        найти и слова: искать их везде.
        выход: закончить.
        > уроки
        1. От военного коммунизма.
        2. Торговцы.
        > урок 9
        Урока 9 нет. Наберите уроки, чтобы услышать, какие есть.
        > урок 1
        Урок 1, «От военного коммунизма». 8 абзацев. Enter: читать дальше; помощь: все команды; выход: закончить.

        [1] The tax came. (сноска 1) It stayed.
        Сноска 1: In March.
        > выход
        Остановились на абзаце 1 из 8.
        > Повторит
        «Повторит» здесь ничего не значит. Может быть, повторить?
        > 1
        Чтобы читать урок 1, наберите урок 1.
        > танец
        «танец» здесь ничего не значит. Что можно набрать, скажет помощь.
        > термин продналог
        продналог (prodnalog)
        Налог зерном и другими продуктами.
        Введён в марте 1921 года вместо продразвёрстки.
        Смотрите также: НЭП (оттуда glavk).
        Урок 1, «От военного коммунизма».
        Об этом вас ещё не спрашивали.
        > термин продналок
        Термина «продналок» нет.
        Похожие по написанию: продналог.
        > курсы
        1. Новая экономическая политика (nep). Сейчас изучается этот.
        > курс
        Наберите курс и его номер. Наберите курсы, чтобы услышать, какие есть.
        > повторить
        Повторение: по сроку 0, новых 1. Наберите помощь, чтобы услышать команды, или выход, чтобы закончить.

        1 из 1. Словарь, NEP.
        glavk (главк)
        Enter покажет ответ.
        > выход

        Остановились. Отвечено 0, осталось 1. Всё сохранено.
        > выход
    "#,
    );
}

#[test]
fn a_review_is_held_to_its_end() {
    let mut paper = table();
    paper.deck.truncate(2);
    paper.progress.lessons.entry("nep/war".into()).or_default().finished = true;
    let lines = ["помощь", "завтра", "нет", "текст", "д", "отмена", "да", ""];
    let written = play(&mut paper, &lines, |paper, input, out| review(paper, input, out));
    same(
        &written,
        r#"
        Повторение: по сроку 0, новых 2. Наберите помощь, чтобы услышать команды, или выход, чтобы закончить.

        1 из 2. Урок 1, NEP.
        Who kept the rest?
        1. The household
        2. The town
        3. The army
        Наберите один номер от 1 до 3. Пустой Enter: не знаю.
        > помощь
        отмена: взять назад последний ответ.
        вопрос: повторить вопрос.
        текст: прочесть место урока, где дан последний ответ.
        пропустить: не сейчас.
        никогда: больше не спрашивать.
        завтра: сегодня не спрашивать.
        выход: закончить.
        подумать: сначала вспоминать, варианты по Enter, или снова сразу.
        Пустой Enter показывает ответ и засчитывается как «не помню».
        > завтра
        Сегодня больше не спросим. Сохранено.

        2 из 2. Урок 1, NEP.
        The tax was paid in kind.
        Наберите да, если это верно, или нет, если неверно. Пустой Enter: не знаю.
        > нет
        Неверно.
        Это утверждение верно.
        Почему: So the text says.
        Урок 1, раздел «The decree».
        Сохранено. Спросим ещё раз в этом занятии.

        3 из 3. Урок 1, NEP, ещё раз.
        The tax was paid in kind.
        Наберите да, если это верно, или нет, если неверно. Пустой Enter: не знаю.
        > текст
        Урок 1, раздел «The decree».
        The household kept the rest.
        > д
        Верно.
        Это утверждение верно.
        Почему: So the text says.
        Урок 1, раздел «The decree».
        Сохранено. В следующий раз 23 ноября.
        Это был последний вопрос. Enter: дальше; отмена: взять назад последний ответ.
        > отмена
        Ответ взят назад.

        3 из 3. Урок 1, NEP, ещё раз.
        The tax was paid in kind.
        Наберите да, если это верно, или нет, если неверно. Пустой Enter: не знаю.
        > да
        Верно.
        Это утверждение верно.
        Почему: So the text says.
        Урок 1, раздел «The decree».
        Сохранено. В следующий раз 23 ноября.
        Это был последний вопрос. Enter: дальше; отмена: взять назад последний ответ.
        >

        На сегодня всё. Отвечено 2, сразу не вспомнилось 1. Всё сохранено.
        Завтра: 1 карточка.
    "#,
    );
}

#[test]
fn what_is_due_is_counted_in_russian() {
    let mut paper = table();
    let written = play(&mut paper, &[], |paper, _, out| due(paper, false, out));
    assert_eq!(written, "К повторению 0, новых 1, примерно 1 минута.\nНачать: rabfak review\n");
    let written = play(&mut paper, &[], |paper, _, out| due(paper, true, out));
    assert_eq!(written, "к повторению 0, новых 1\n");
    paper.past(0, What::Suspend("nep/term/glavk/meaning".into()));
    let written = play(&mut paper, &[], |paper, _, out| due(paper, false, out));
    same(
        &written,
        r#"
        Сейчас повторять нечего.
        Можно читать дальше: урок 1, «От военного коммунизма». Наберите читать, а вне программы rabfak read.
    "#,
    );
}

#[test]
fn a_term_is_told() {
    let written = play(&mut table(), &[], |paper, _, out| term(paper, "продналог", out).map(|_| ()));
    same(
        &written,
        r#"
        продналог (prodnalog)
        Налог зерном и другими продуктами.
        Введён в марте 1921 года вместо продразвёрстки.
        Смотрите также: НЭП (оттуда glavk).
        Урок 1, «От военного коммунизма».
        Об этом вас ещё не спрашивали.
    "#,
    );
}
