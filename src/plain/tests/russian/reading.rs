//! A lesson read in Russian.

use super::table;
use crate::course::figure::Data;
use crate::course::lesson::PassageKind;
use crate::plain::tests::course::war;
use crate::plain::tests::{play, same};
use crate::plain::{menu, read};
use std::sync::Arc;

#[test]
fn a_lesson_is_read_with_a_stop() {
    let mut lesson = war();
    let x = ["1921", "1922", "1923"].map(str::to_owned).to_vec();
    let PassageKind::Figure(figure) = &mut lesson.passages[7].kind else { panic!("a figure stands there") };
    figure.data =
        Data::Line { x, series: vec![("выпуск".into(), vec![13.8, 19.5, 39.1])], events: Vec::new() };
    let mut paper = table();
    paper.lessons = vec![Arc::new(lesson)];
    let lines = [
        "термины",
        "1",
        "",
        "",
        "",
        "",
        "",
        "1",
        "отмена",
        "2",
        "пропустить",
        "пропущенные",
        "да",
        "",
        "помощь",
        "назад",
        "выход",
    ];
    let written = play(&mut paper, &lines, |paper, input, out| {
        read(paper, Some(&"nep/war".into()), input, out).map(|_| ())
    });
    same(&written, A_LESSON);
}

#[test]
fn the_end_of_a_lesson_names_the_next() {
    let lines = ["8", ""];
    let written = play(&mut table(), &lines, |paper, input, out| read(paper, None, input, out).map(|_| ()));
    assert!(
        written.ends_with(
            "Конец урока 1, «От военного коммунизма».\nДальше урок 2, «Торговцы»: rabfak --plain read 2\n"
        ),
        "{written}"
    );
}

const A_LESSON: &str = r#"
    Урок 1, «От военного коммунизма». 8 абзацев. Enter: читать дальше; помощь: все команды; выход: закончить.

    [1] The tax came. (сноска 1) It stayed.
    Чтобы услышать сноску, наберите сноска 1.
    > термины
    Термины: 1 продналог.
    Номер: что значит термин; Enter: вернуться к тексту.
    > 1
    продналог: Налог зерном и другими продуктами.
    >
    >

    [2] Цитата: We retreat.
    Источник: Lenin, 1921
    >

    [3] Таблица, первый столбец «year»:
    1921. output: 13.8.
    1922. output: 19.5.
    >

    Раздел: The decree
    [4] The household kept the rest.
    >

    [5] Остановка: 2 вопроса.

    1 из 2. Урок 1, NEP.
    Who kept the rest?
    1. The household
    2. The town
    3. The army
    Наберите один номер от 1 до 3. Пустой Enter: не знаю.
    > 1
    Верно.
    Почему: So the text says.
    Урок 1, раздел «The decree».
    Сохранено. В следующий раз 24 ноября.

    2 из 2. Урок 1, NEP.
    The tax was paid in kind.
    Наберите да, если это верно, или нет, если неверно. Пустой Enter: не знаю.
    > отмена
    Ответ взят назад.

    1 из 2. Урок 1, NEP.
    Who kept the rest?
    1. The household
    2. The town
    3. The army
    Наберите один номер от 1 до 3. Пустой Enter: не знаю.
    > 2
    Неверно.
    Ответ: 1. The household
    Почему не 2: It had to buy.
    Почему: So the text says.
    Урок 1, раздел «The decree».
    Сохранено. Спросим ещё раз на следующей остановке.

    2 из 2. Урок 1, NEP.
    The tax was paid in kind.
    Наберите да, если это верно, или нет, если неверно. Пустой Enter: не знаю.
    > пропустить
    Пропущено. Сохранено.
    Это был последний вопрос; пропущено: 1. Enter: дальше; пропущенные: вернуться к ним; отмена: взять назад последний ответ.
    > пропущенные

    1 из 1. Урок 1, NEP.
    The tax was paid in kind.
    Наберите да, если это верно, или нет, если неверно. Пустой Enter: не знаю.
    > да
    Верно.
    Это утверждение верно.
    Почему: So the text says.
    Урок 1, раздел «The decree».
    Сохранено. В следующий раз 24 ноября.
    Это был последний вопрос. Enter: дальше; отмена: взять назад последний ответ.
    >

    [6] График: Monthly income, roubles.
    выпуск. 1921: 13,8; 1922: 19,5; 1923: 39,1; рост.
    Источник: Charles Bettelheim, Class Struggles, 1978.
    See the distance.
    > помощь
    Enter: следующий абзац.
    Номер: этот абзац; назад: предыдущий; подряд 5: пять абзацев без остановки.
    содержание: разделы урока.
    термины: термины этого абзаца; термин и слово: что оно значит.
    источники: на что опирается этот абзац.
    сноски: сноски этого абзаца; сноска 2: вторая сноска урока.
    заметка и слова: записать свою заметку к абзацу; стереть: убрать её.
    пропущенные: вопросы, пропущенные на этой остановке.
    отмена: взять назад последний ответ на предыдущей остановке.
    выход: закончить.
    > назад

    [5] Остановка: сегодня уже отвечено 2.
    > выход
    Остановились на абзаце 5 из 8.
"#;

#[test]
fn the_end_of_a_lesson_names_what_to_type_next() {
    let lines = ["урок 1", "8", "", "выход"];
    let written = play(&mut table(), &lines, |paper, input, out| menu(paper, input, out));
    assert!(written.contains("\nДальше урок 2, «Торговцы»: урок 2\n"), "{written}");
}
