//! The words that command: one table for each place where something can be typed.
//!
//! English and Russian are understood side by side: whoever types a word means it, whatever the program speaks. What
//! is told of these words stands in the texts.

use crate::domain::rating::Rating;

/// What each word of a place means; the first of a row are the shortest.
pub(super) type Words<W> = [(W, &'static [&'static str])];

/// What can be typed in the menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Menu {
    Review,
    Read,
    Quiz,
    Lessons,
    Courses,
    Course,
    Terms,
    Term,
    Sources,
    Find,
    Timeline,
    Register,
    Help,
    Quit,
}

/// What can be typed instead of a line of results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Entering {
    End,
    Quit,
}

pub(super) const ENTERING: &Words<Entering> =
    &[(Entering::End, &["end", "конец"]), (Entering::Quit, &["q", "quit", "выход"])];

pub(super) const MENU: &Words<Menu> = &[
    (Menu::Review, &["review", "повторить", "повторение"]),
    (Menu::Read, &["read", "lesson", "читать", "урок"]),
    (Menu::Quiz, &["quiz", "опрос"]),
    (Menu::Lessons, &["lessons", "уроки"]),
    (Menu::Courses, &["courses", "курсы"]),
    (Menu::Course, &["course", "курс"]),
    (Menu::Terms, &["terms", "термины"]),
    (Menu::Term, &["term", "термин"]),
    (Menu::Sources, &["sources", "source", "источники", "источник"]),
    (Menu::Find, &["find", "найти", "поиск"]),
    (Menu::Timeline, &["timeline", "хронология"]),
    (Menu::Register, &["index", "указатель"]),
    (Menu::Help, &["?", "help", "помощь"]),
    (Menu::Quit, &["q", "quit", "exit", "выход"]),
];

/// What can be typed between two paragraphs, beside their numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    Back,
    TakeBack,
    PassedOver,
    Run,
    Contents,
    Terms,
    Term,
    Sources,
    Footnote,
    Write,
    Erase,
    Help,
    Quit,
}

pub(super) const READING: &Words<Reading> = &[
    (Reading::Back, &["b", "н", "back", "назад"]),
    (Reading::TakeBack, &["u", "о", "undo", "отмена"]),
    (Reading::PassedOver, &["a", "п", "answer", "пропущенные"]),
    (Reading::Run, &["r", "run", "подряд"]),
    (Reading::Contents, &["c", "с", "contents", "содержание"]),
    (Reading::Terms, &["t", "т", "terms", "термины"]),
    (Reading::Term, &["term", "термин"]),
    (Reading::Sources, &["s", "и", "sources", "источники"]),
    (Reading::Footnote, &["n", "note", "notes", "footnote", "сноска", "сноски"]),
    (Reading::Write, &["write", "заметка", "записать"]),
    (Reading::Erase, &["erase", "стереть"]),
    (Reading::Help, &["?", "help", "помощь"]),
    (Reading::Quit, &["q", "quit", "exit", "выход"]),
];

/// What can be typed instead of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Command {
    Undo,
    Bury,
    Suspend,
    Skip,
    Repeat,
    Passage,
    Think,
    Help,
    Quit,
}

pub(super) const QUESTION: &Words<Command> = &[
    (Command::Undo, &["u", "о", "undo", "отмена"]),
    (Command::Bury, &["b", "з", "завтра"]),
    (Command::Suspend, &["!", "never", "никогда"]),
    (Command::Skip, &["s", "п", "skip", "пропустить"]),
    (Command::Repeat, &["r", "в", "repeat", "вопрос"]),
    (Command::Passage, &["p", "т", "passage", "текст"]),
    (Command::Think, &["think", "подумать"]),
    (Command::Help, &["?", "help", "помощь"]),
    (Command::Quit, &["q", "quit", "exit", "выход"]),
];

/// What asks once more for what was missed in a quiz.
pub(super) const MISSED_AGAIN: &Words<()> = &[((), &["m", "с", "missed", "again", "снова"])];

/// What answers a statement.
pub(super) const TRUTH: &Words<bool> = &[
    (true, &["t", "y", "true", "yes", "д", "да", "верно"]),
    (false, &["f", "n", "false", "no", "н", "нет", "неверно"]),
];

/// What grades an answer.
pub(super) const GRADES: &Words<Rating> = &[
    (Rating::Again, &["1", "again", "снова"]),
    (Rating::Hard, &["2", "hard", "трудно"]),
    (Rating::Good, &["3", "good", "хорошо"]),
    (Rating::Easy, &["4", "easy", "легко"]),
];

/// What answers the passed over questions of a stop after its last one.
pub(super) const ANSWER_PASSED_OVER: &Words<()> = &[((), &["a", "п", "answer", "пропущенные"])];

/// The letters that name the right sides of pairs: those that are shown are told in the texts.
const ALPHABETS: [&str; 2] = ["abcdefghijklmnopqrstuvwxyz", "абвгдежзиклмнопрстуфхцчшщэюя"];

/// A word is guessed at if it has at least so many letters for each slip.
const LETTERS_PER_SLIP: usize = 4;

/// What a word means, in whatever case.
pub(super) fn meaning<W: Copy>(table: &Words<W>, word: &str) -> Option<W> {
    let word = word.to_lowercase();
    table.iter().find(|(_, words)| words.contains(&word.as_str())).map(|(means, _)| *means)
}

/// The word of a place that `word` was probably meant for; short ones are as near to each other as to anything.
pub(super) fn nearest<W>(table: &Words<W>, word: &str) -> Option<&'static str> {
    let word = word.to_lowercase();
    let slips = |known: &str| strsim::osa_distance(known, &word);
    let known = table.iter().flat_map(|(_, words)| *words).min_by_key(|known| slips(known))?;
    (slips(known) <= known.chars().count() / LETTERS_PER_SLIP).then_some(*known)
}

/// The letter of the option `at`, from 0, in an alphabet: after the last of them two, `aa`, `ab` and on.
pub(super) fn letter(at: usize, alphabet: &str) -> String {
    let count = alphabet.chars().count().max(1);
    let last = alphabet.chars().nth(at % count).into_iter();
    if at < count { last.collect() } else { letter(at / count - 1, alphabet).chars().chain(last).collect() }
}

/// Which of `count` options a letter names, in any alphabet.
pub(super) fn lettered(name: &str, count: usize) -> Option<usize> {
    (0..count).find(|at| ALPHABETS.iter().any(|alphabet| letter(*at, alphabet) == name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    fn is_unambiguous<W>(table: &Words<W>) -> bool {
        let mut seen = HashSet::new();
        table.iter().flat_map(|(_, words)| *words).all(|word| seen.insert(*word))
    }

    #[test]
    fn a_word_means_one_thing_in_one_place() {
        assert!(is_unambiguous(MENU) && is_unambiguous(READING));
        let at_a_statement = QUESTION.iter().map(|(_, words)| ((), *words));
        let answers = TRUTH.iter().map(|(_, words)| ((), *words));
        assert!(is_unambiguous(&at_a_statement.chain(answers).collect::<Vec<_>>()));
        let at_the_end = QUESTION.iter().map(|(_, words)| ((), *words)).filter(|((), words)| words[0] != "s");
        assert!(is_unambiguous(&at_the_end.chain(ANSWER_PASSED_OVER.iter().copied()).collect::<Vec<_>>()));
    }

    #[test]
    fn a_word_is_understood_in_either_language_and_any_case() {
        let words = ["review", "Повторить", "УРОК", "q", "выход", "dance", ""];
        let (read, quit) = (Some(Menu::Read), Some(Menu::Quit));
        let expected = [Some(Menu::Review), Some(Menu::Review), read, quit, quit, None, None];
        assert_eq!(words.map(|word| meaning(MENU, word)), expected);
    }

    #[test]
    fn a_slip_is_guessed_at() {
        let words = ["reveiw", "lesons", "повторит", "уркои", "dance", "x", "tems"];
        let (review, repeat) = (Some("review"), Some("повторить"));
        let expected = [review, Some("lessons"), repeat, Some("уроки"), None, None, Some("terms")];
        assert_eq!(words.map(|word| nearest(MENU, word)), expected);
    }

    #[test]
    fn an_option_is_named_by_a_letter_of_either_alphabet() {
        assert_eq!(
            ["a", "в", "c", "г", "z"].map(|name| lettered(name, 4)),
            [Some(0), Some(2), Some(2), Some(3), None]
        );
        assert_eq!([0, 25, 26, 52].map(|at| letter(at, ALPHABETS[0])), ["a", "z", "aa", "ba"]);
    }
}
