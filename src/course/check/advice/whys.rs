//! Questions that ask why or compare, as far as their words show.
//!
//! It must not call any single question shallow: "What did the tax change?" may ask for more than a "why" does.

use crate::course::diagnostic::Diagnostic;
use crate::course::diagnostic::codes::FEW_WHYS;
use crate::course::manuscript::Manuscript;

/// How many questions it takes before they are counted.
const ENOUGH: usize = 6;
/// One of so many should ask why or compare.
const ONE_OF: usize = 5;

/// A language, and parts of its words that show a question of this sort; a space stands for the edge of a word.
const SIGNS: [(&str, &[&str]); 2] = [
    (
        "en",
        &[
            " why ",
            " how come",
            " how can ",
            " how could ",
            " what for ",
            " what follows",
            " compar",
            " differ",
            " contrast",
            " explain",
            " reason",
            " cause",
            " because ",
            " suggest",
            " prove",
            " tell a",
            " tell you",
            " argu",
            " agree",
            " against ",
            " what would ",
            " should ",
            " part ",
        ],
    ),
    (
        "ru",
        &[
            " почему ",
            " зачем ",
            " отчего ",
            " из-за чего",
            " как мог",
            " как может",
            " что следует",
            " сравн",
            " отлич",
            " различ",
            " разниц",
            " объясн",
            " причин",
            " потому ",
            " доказ",
            " говорит о",
            " довод",
            " спор",
            " против ",
            " что было бы",
            " расход",
        ],
    ),
];

pub(super) fn check(page: &Manuscript, lang: &str, found: &mut Vec<Diagnostic>) {
    let Some((_, signs)) = SIGNS.iter().find(|(known, _)| *known == lang) else { return };
    let questions: Vec<&str> = page.fences.iter().filter_map(|fence| Some(fence.q()?.0)).collect();
    let whys = questions.iter().filter(|question| asks_why(question, signs)).count();
    if questions.len() >= ENOUGH && whys * ONE_OF < questions.len() {
        let count = questions.len();
        let message = format!("{whys} of {count} questions ask why or compare, as far as their words show");
        found.push(page.page.finding(FEW_WHYS, 0, message));
    }
}

fn asks_why(question: &str, signs: &[&str]) -> bool {
    let letters = question.chars().map(|c| if c.is_alphabetic() || c == '-' { c } else { ' ' });
    let text = format!(" {} ", letters.collect::<String>().to_lowercase());
    signs.iter().any(|sign| text.contains(sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_show_it_wherever_they_stand() {
        let signs = |lang: &str| SIGNS.iter().find(|(known, _)| *known == lang).unwrap().1;
        assert!(asks_why("Why?", signs("en")));
        assert!(asks_why("Two reports differ. Which…", signs("en")));
        assert!(!asks_why("What is whyte?", signs("en")));
        assert!(asks_why("Чем трест отличается от синдиката?", signs("ru")));
        assert!(!asks_why("Кто?", signs("ru")));
    }
}
