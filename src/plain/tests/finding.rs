//! Finding words in everything, and going on from a result.

use super::course::desk;
use super::desk::Paper;
use super::play;
use crate::plain::{find, menu};

fn chosen(paper: &mut Paper, lines: &[&str]) -> String {
    play(paper, lines, |paper, input, out| menu(paper, input, out))
}

fn printed(words: &str) -> (String, bool) {
    let mut is_found = false;
    let written = play(&mut desk(), &[], |paper, _, out| {
        is_found = find(paper, words, out)?;
        Ok(())
    });
    (written, is_found)
}

#[test]
fn results_are_counted_and_numbered() {
    let (written, is_found) = printed("TAX came");
    assert!(is_found && written.contains("In lessons: 1, in the glossary: 0"), "{written}");
    assert!(written.contains("\n1. Lesson 1, From war communism: The tax came."), "{written}");
}

#[test]
fn nothing_found_says_what_to_do() {
    let (written, is_found) = printed("zebra");
    assert!(!is_found && written.contains("Nothing has \"zebra\".\nFewer letters find more"), "{written}");
    let (written, _) = printed("glakv");
    assert!(written.contains("Did you mean: glavk?"), "{written}");
}

#[test]
fn a_number_reads_on_from_its_result_and_any_other_word_is_for_the_menu() {
    let written = chosen(&mut desk(), &["find tax came", "9", "1", "q", "lessons", "q"]);
    assert!(written.contains("No result has the number 9."), "{written}");
    assert!(written.contains("[1] The tax came."), "{written}");
    assert!(written.contains("> lessons\n1. From war communism."), "{written}");
}

#[test]
fn find_alone_says_how() {
    let written = chosen(&mut desk(), &["find", "найти", "q"]);
    assert_eq!(written.matches("Type find and the words to find.").count(), 2, "{written}");
}
