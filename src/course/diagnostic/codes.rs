//! The table of every kind of diagnostic. A pure table: what finds them is in the readers and in `check`.
//!
//! Each has a broken course of its name under `tests/courses/bad/`.

use super::Severity;

/// A kind of diagnostic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code {
    /// Its name, such as `unknown-term`.
    pub name: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What it means, in one line.
    pub explains: &'static str,
}

macro_rules! codes {
    ($($name:ident $text:literal $severity:ident $explains:literal;)*) => {
        $(
            #[doc = $explains]
            pub const $name: Code =
                Code { name: $text, severity: Severity::$severity, explains: $explains };
        )*

        /// Every kind of diagnostic.
        pub static CODES: &[Code] = &[$($name),*];
    };
}

codes! {
    MISSING_FILE "missing-file" Error "A file or folder that must be there is not, or cannot be read.";
    NOT_UTF8 "not-utf8" Error "A file is not written in UTF-8.";
    NEWER_FORMAT "newer-format" Error "The course is written in a format that this version cannot read.";
    RON_SYNTAX "ron-syntax" Error "Something is not RON: a bracket, a comma or a quotation mark is amiss.";
    UNKNOWN_FIELD "unknown-field" Error "A field has a name that is not known in this place.";
    UNKNOWN_KIND "unknown-kind" Error "A card, figure or entry is of a kind that is not known.";
    MISSING_FIELD "missing-field" Error "A field that must be there is not, such as the source of a figure.";
    DUPLICATE_FIELD "duplicate-field" Error "A field stands twice in one place.";
    WRONG_TYPE "wrong-type" Error "A value is of the wrong type, such as a text where a number belongs.";
    BAD_NUMBER "bad-number" Error "A number is not finite, a tolerance or a bar is below zero, or the fewest words are more than the most.";
    BAD_DATE "bad-date" Error "A date is not in the calendar, or not written as 2026-11-22; in a timeline, 2026-11 and 2026 will do.";
    BAD_ID "bad-id" Error "An id holds other characters than lower-case letters, digits and hyphens.";
    MISSING_ID "missing-id" Error "A card, question, figure or step has no id, so no progress could be kept.";
    DUPLICATE_ID "duplicate-id" Error "Two things bear the same id.";
    RETIRED_ID "retired-id" Error "An id is used that the course has retired.";
    UNLISTED_LESSON "unlisted-lesson" Warning "A folder holds a lesson that course.ron does not list.";
    LANGUAGE_MISSING "language-missing" Error "A text lacks a language in which the course says it is complete.";
    TRANSLATION_DIFFERS "translation-differs" Error "A translation has other ids, or another order of them, than the original.";
    UNKNOWN_TERM "unknown-term" Error "A link or a list names a term that the glossary does not have.";
    UNKNOWN_SOURCE "unknown-source" Error "A work is cited that sources.ron does not have.";
    UNKNOWN_LESSON "unknown-lesson" Error "A lesson is named that the course does not have.";
    NEEDS_ITSELF "needs-itself" Error "A lesson needs itself, at once or in a circle, so nobody could begin with it.";
    UNKNOWN_ACTION "unknown-action" Error "A step names something that no key does.";
    UNKNOWN_CARD "unknown-card" Error "A lesson asks first for a card that it does not have.";
    UNKNOWN_HEADING "unknown-heading" Error "A card or an event names a heading that the lesson does not have.";
    UNKNOWN_LANE "unknown-lane" Error "An event is in a lane that the timeline does not have.";
    UNKNOWN_FOOTNOTE "unknown-footnote" Error "A footnote is referred to and nowhere written.";
    UNUSED_FOOTNOTE "unused-footnote" Warning "A footnote is written and nowhere referred to, so nobody would see it.";
    UNCLOSED_LINK "unclosed-link" Warning "A glossary link or a citation is opened and not closed before the paragraph or the look of its words changes.";
    UNCLOSED_FENCE "unclosed-fence" Error "A fence is not closed, so what comes after it is taken for a part of it.";
    EMPTY_FENCE "empty-fence" Error "There is nothing in the fence of a card, question, figure or step.";
    UNKNOWN_FENCE "unknown-fence" Warning "A fence is of no known kind and is shown as code.";
    MISPLACED_FENCE "misplaced-fence" Error "A card, question, figure or step stands inside a list, a quotation, a note or an aside.";
    RAW_HTML "raw-html" Warning "HTML is shown as it is written; only comments are hidden.";
    IMAGE_NOT_SHOWN "image-not-shown" Warning "A picture is not shown, only the words for it.";
    HIDDEN_CHARACTER "hidden-character" Warning "A control character, or one that turns the direction of writing, stands in a text.";
    TITLE_MISSING "title-missing" Warning "A page of prose does not begin with a heading of level 1.";
    TWO_TITLES "two-titles" Warning "A page of prose has more than one heading of level 1.";
    HEADING_WITHOUT_ID "heading-without-id" Warning "A heading has no id, so a reader's place is lost when it is reworded.";
    HEADING_JUMP "heading-jump" Warning "A heading is more than one level below the one before it.";
    QUOTE_WITHOUT_SOURCE "quote-without-source" Warning "A quotation does not end with a dash and its source.";
    EMPTY_TEXT "empty-text" Error "A text that must say something is empty.";
    TOO_FEW_CHOICES "too-few-choices" Error "A question offers fewer things to choose, order or match than it needs.";
    TOO_MANY_CHOICES "too-many-choices" Error "A question has more than 8 answers, pairs or points, and only 8 have a key.";
    SAME_ANSWER_TWICE "same-answer-twice" Error "Two answers, events, points or sides of pairs of a question are the same in all but spelling.";
    MISSING_WHY "missing-why" Warning "A card does not say why its answer is right.";
    MISSING_WHY_NOT "missing-why-not" Warning "A wrong answer does not say why it is wrong.";
    CLOZE_WITHOUT_GAP "cloze-without-gap" Error "A cloze text has nothing to fill in.";
    BAD_GAP "bad-gap" Error "A gap of a cloze text is not written as `{{id::answer}}` or `{{id::answer|hint}}`.";
    UNEVEN_FIGURE "uneven-figure" Error "The rows, series or events of a figure do not fit its columns or points.";
    BRIEF_TOO_WIDE "brief-too-wide" Warning "The one-line meaning of a term, or what is said of a person, is wider than 76 columns and would be cut.";
    SEE_ITSELF "see-itself" Error "An entry of the glossary leads to itself, at once or in a circle.";
    SEE_UNKNOWN "see-unknown" Error "An entry of the glossary leads to one that does not exist.";
    TWO_TERMS_ONE_KEY "two-terms-one-key" Warning "Two terms are the same in all but spelling, so a search finds only one.";
    FACT_NOT_FOUND "fact-not-found" Error "A lesson does not say what facts.ron says that it states.";
    UNKNOWN_ADVICE "unknown-advice" Warning "Something is silenced that is no kind of advice.";
    LONG_WITHOUT_STOP "long-without-stop" Advice "More than 350 words stand between two stops; those of the last section with prose do not count.";
    LESSON_LENGTH "lesson-length" Advice "A lesson has fewer or more words of prose than `words` in course.ron says.";
    FEW_WHYS "few-whys" Advice "Of at least six questions of a lesson, fewer than a fifth ask why or compare, as far as their words show.";
    EARLY_TERM "early-term" Advice "A lesson links a term that a later lesson introduces.";
    RIGHT_IS_LONGEST "right-is-longest" Advice "The right answer of a choice is longer than every wrong one, by more than 15 % and at least 5 letters.";
    RIGHT_OFTEN_LONGEST "right-often-longest" Advice "In more than half of at least eight choices of a lesson the right answer is the longest.";
    QUESTION_TWICE "question-twice" Advice "Two questions of the course are the same in all but spelling.";
    ANSWER_NOT_NEAR "answer-not-near" Advice "An answer to be typed stands neither in the section that the question is about nor after the stop before it.";
    TRANSLATION_LAGS "translation-lags" Advice "A translation was made from another state of the page, or nothing says from which.";
    NUMBER_WITHOUT_FACT "number-without-fact" Advice "A number stands in the prose or a figure of a lesson and in none of its facts; only where there is a facts.ron.";
}
