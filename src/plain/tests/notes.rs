//! Footnotes told when they are asked for, and notes that the learner writes while reading.

use super::course::desk;
use super::desk::Paper;
use super::play;
use super::readings::reading;
use crate::l10n::{Language, Texts};
use crate::plain::notes;

fn printed(paper: &mut Paper) -> String {
    play(paper, &[], |paper, _, out| notes(paper, out))
}

#[test]
fn a_footnote_is_mentioned_and_told_when_it_is_asked_for() {
    let written = reading(&mut desk(), &["n 1", "", "n", "n 9", "note 1", "n one", "b", "n", "q"]);
    assert_eq!(written.matches("Type n 1 to hear the note.").count(), 1, "only once: {written}");
    assert!(written.contains("(note 1) It stayed.\nType n 1 to hear the note.\n> n 1\nNote 1: In March.\n>"));
    assert!(
        written.contains("> n\nNo notes are mentioned here.\n> n 9\nThe notes of this lesson have numbers")
    );
    assert!(written.contains("> n one\nThe notes of this lesson have numbers from 1 to 1."), "{written}");
    assert_eq!(written.matches("Note 1: In March.").count(), 3, "{written}");
}

#[test]
fn a_note_of_ones_own_is_written_added_to_told_and_taken_away() {
    let mut paper = desk();
    let script =
        ["", "write", "write Why now?", "b", "", "write Why Lenin?", "1", "2", "erase", "erase", "q"];
    let written = reading(&mut paper, &script);
    assert!(written.contains("> write\nType write and the words of your note"), "{written}");
    assert!(written.contains("> write Why now?\nSaved.\n> b\n"), "{written}");
    assert!(written.contains("Lenin, 1921\nYour note: Why now?\n>"), "{written}");
    assert!(
        written.contains("Your note: Why now?\nWhy Lenin?\n> erase\nYour note is taken away."),
        "{written}"
    );
    assert!(
        written.ends_with("> erase\nYou have written no note here.\n> q\nStopped at paragraph 2 of 8.\n")
    );
    assert!(paper.progress.notes.is_empty());
}

#[test]
fn a_note_is_printed_with_its_passage_and_nothing_is_lost_that_could_not_be_saved() {
    let mut paper = desk();
    assert!(printed(&mut paper).contains("at a paragraph type write and your words."));
    reading(&mut paper, &["write first", "q"]);
    assert!(printed(&mut paper).contains("> The tax came."), "{}", printed(&mut paper));
    paper.full_at = Some(paper.events.len());
    let written = reading(&mut paper, &["1", "write second", "erase", "q"]);
    assert_eq!(written.matches("Not saved: the disk is full.").count(), 3, "{written}");
    assert!(printed(&mut paper).contains("\nfirst\n"), "{}", printed(&mut paper));
}

#[test]
fn in_russian_it_says_what_to_type_and_understands_it() {
    let mut paper = Paper { texts: Texts::new(Language::Russian), ..desk() };
    assert!(printed(&mut paper).contains("наберите заметка и её слова"));
    let written = reading(&mut paper, &["сноска 1", "заметка Почему?", "1", "стереть", "выход"]);
    assert!(written.contains("наберите сноска 1.\n> сноска 1\nСноска 1: In March."), "{written}");
    assert!(written.contains("Ваша заметка: Почему?\n> стереть\nЗаметка убрана. Сохранено."), "{written}");
}
