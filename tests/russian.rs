//! The real program in Russian, through a pipe: what is due, a lesson with all its questions, a review, a term.

#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so"
)]

mod shell;

use rabfak::domain::ids::CourseId;
use rabfak::runtime::now;
use rabfak::store::Store;
use shell::{Shell, Talk, finish, number_of};

const GOOD: &str = "tests/courses/good";

#[test]
fn what_is_due_is_said_in_the_language_asked_for_or_in_that_of_the_locale() {
    let shell = Shell::new();
    let said = "К повторению 0, новых 10, примерно 4 минуты.\nНачать: rabfak review\n";
    assert_eq!(shell.run(&["--lang", "ru", "due"]).out, said);
    assert_eq!(shell.run(&["--lang", "ru", "due", "--short"]).out, "к повторению 0, новых 10\n");
    let mut command = shell.command(&["due"]);
    assert_eq!(finish(command.env("LANG", "ru_RU.UTF-8").spawn().unwrap()).out, said);
    let mut command = shell.command(&["--lang", "en", "due"]);
    assert!(finish(command.env("LANG", "ru_RU.UTF-8").spawn().unwrap()).out.starts_with("0 due, 10 new"));
}

/// What a learner who knows the course of bread says to what was said last.
fn reply(said: &str) -> String {
    let all = |texts: &[&str]| texts.iter().map(|text| number_of(said, text)).collect::<Vec<_>>();
    let asked = |words| said.contains(words);
    match () {
        () if asked("1 снова, ") => "хорошо".to_owned(),
        () if asked("Что из этого вы назвали?") => "1 2 3".to_owned(),
        () if asked("What does dough need?") => all(&["Flour", "Water"]).join(" "),
        () if asked("What is bread in Russian?") => "хлеб".to_owned(),
        () if asked("What did bread cost in 1922?") => "12".to_owned(),
        () if asked("Dough of [") => "flour".to_owned(),
        () if asked("Dough of flour, [пропуск]") => "water".to_owned(),
        () if asked("Put these in order.") => {
            all(&["The first mill", "The first oven", "The second mill"]).join(" ")
        }
        () if asked("What becomes what?") => {
            let letters = all(&["flour", "bread"]);
            assert!(letters.iter().all(|letter| "абвг".contains(letter.as_str())), "{said}");
            format!("1{} 2{}", letters[0], letters[1])
        }
        () if asked("В мельнице один камень.") => "неверно".to_owned(),
        () if asked("Что делают с зерном") => all(&["Мелют"]).join(" "),
        () => String::new(),
    }
}

#[test]
fn every_kind_of_question_is_asked_and_answered_in_russian() {
    let shell = Shell::new();
    Store::open(&shell.file(), now()).unwrap().choose_course(&CourseId::from("bread")).unwrap();
    for lesson in ["1", "bread/bread"] {
        let args = ["--lang", "ru", "--plain", "--lessons", GOOD, "read", lesson];
        let mut talk = Talk::start(shell.command(&args));
        let mut said = talk.hear();
        while let Some(words) = said {
            assert!(!words.contains("Неверно.") && !words.contains("Так ответить"), "{}", talk.heard);
            let from = talk.heard.len();
            talk.say(&reply(&words));
            said = talk.heard.ends_with("> ").then(|| talk.heard[from..].to_owned());
        }
        assert!(talk.heard.contains("\nКонец урока "), "{}", talk.heard);
        for english in ["Enter shows", "Saved", "Lesson", "Right.", "Stop", "question", "Why", "answer:"] {
            assert!(!talk.heard.contains(english), "{english:?} in\n{}", talk.heard);
        }
        assert_eq!(talk.end(), Some(0));
    }
    let log = shell.log();
    let reviews: Vec<_> = log.iter().filter(|event| event["kind"] == "review").collect();
    assert!(reviews.len() >= 10 && reviews.iter().all(|event| event["rating"] == 3), "{reviews:#?}");
}

#[test]
fn a_review_obeys_russian_words() {
    let shell = Shell::new();
    let script = ["", "хорошо", "отмена", "", "трудно", "завтра", "никогда", "помощь", "выход"];
    let ran = shell.type_in(&["--lang", "ru", "--plain", "review"], &script);
    ran.assert(0, &["Повторение: по сроку 0, новых 10.", "Словарь, NEP.", "Сохранено. В следующий раз "]);
    ran.assert(0, &["Ответ взят назад.", "Сегодня больше не спросим. Сохранено.", "Всё сохранено."]);
    let log = shell.log();
    let kinds: Vec<_> = log.iter().map(|event| event["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["review", "void", "review", "bury", "suspend"]);
    assert_eq!(log[2]["rating"], 2);
}

#[test]
fn a_term_is_told_and_one_that_is_not_there_is_guessed_at() {
    let shell = Shell::new();
    let ran = shell.run(&["--lang", "ru", "term", "hozraschet"]);
    ran.assert(0, &["хозрасчёт (khozraschet)", "Смотрите также: "]);
    let ran = shell.run(&["--lang", "ru", "term", "главкк"]);
    ran.assert(1, &["Термина «главкк» нет.", "Похожие по написанию: главк"]);
}

#[test]
fn the_menu_is_led_in_russian() {
    let shell = Shell::new();
    let script = ["уроки", "термины", "выход", "курсы", "урок 1", "", "назад", "выход", "танец", "выход"];
    let ran = shell.type_in(&["--lang", "ru", "--plain"], &script);
    ran.assert(0, &["20 из ", "Enter: дальше; выход: прекратить.", "Сейчас изучается этот.", "Урок 1, «"]);
    ran.assert(0, &["Остановились на абзаце 1 из ", "«танец» здесь ничего не значит."]);
}

#[test]
fn what_goes_wrong_is_said_in_russian() {
    let shell = Shell::new();
    shell.run(&["--lang", "ru", "read", "99"]).assert_says("в курсе nep нет урока «99»; есть 1 (");
    shell.run(&["--lang", "ru", "--profile", "a/b", "due"]).assert_says("имя профиля: от 1 до 64 букв");
    std::fs::write(shell.file(), "not a database").unwrap();
    shell.run(&["--lang", "ru", "due"]).assert_says("не файл Рабфака");
    let mut command = shell.command(&["due"]);
    finish(command.env("LANG", "ru_RU.UTF-8").spawn().unwrap()).assert_says("не файл Рабфака");
}

#[test]
fn one_thing_has_one_name_and_a_capital_begins_only_a_sentence() {
    let shell = Shell::new();
    let args = ["--lang", "ru", "--plain", "quiz", "1", "-n", "1"];
    let ran = shell.type_in(&args, &["помощь", "никакой", "выход"]);
    ran.assert(0, &["1 вопрос. Наберите помощь, чтобы услышать команды, или выход, чтобы закончить."]);
    assert!(!ran.out.contains("подсказка"), "{ran:?}");
    let ran = shell.run(&["--lang", "ru", "find", "lenin"]);
    ran.assert(0, &[", цитата: ", ". Урок 1, «"]);
    let misplaced = ran.out.lines().any(|line| line.contains(" Цитата") || line.contains(" Ваша заметка"));
    assert!(!misplaced, "{ran:?}");
}
