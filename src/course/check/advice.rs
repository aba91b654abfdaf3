//! Advice: rough signs that a lesson could be better taught. Each can be silenced by its name.
//!
//! It must not claim more than it can see: it counts words and compares spellings, and understands nothing.

mod choices;
mod lags;
mod length;
mod near;
mod stops;
mod terms;
mod twice;
mod whys;

use super::{Fold, Survey, facts, said};
use crate::course::diagnostic::Diagnostic;
use crate::course::lesson::{Passage, PassageKind};
use crate::course::manuscript::Manuscript;
use crate::text::prose::Block;
pub(super) use terms::Introduced;

/// All advice about a course, each piece with the place of its lesson in the survey.
pub(super) fn all(survey: &Survey, fold: Fold) -> Vec<(usize, Diagnostic)> {
    let mut asked = twice::Asked::new(fold);
    let introduced = Introduced::of(&survey.catalogue);
    let mut advice = Vec::new();
    for (place, lesson) in survey.lessons.iter().enumerate() {
        let mut found = Vec::new();
        let entry = survey.entry(lesson);
        for (lang, page) in lesson.whole_pages() {
            stops::check(page, &mut found);
            length::check(page, survey.catalogue.manifest.1.value.words, &mut found);
            whys::check(page, lang, &mut found);
            choices::check(page, &mut found);
            asked.check(lang, page, &mut found);
            if let Some(entry) = entry {
                introduced.check(entry, page, &mut found);
            }
        }
        if let Some(original) = lesson.whole_original(&survey.catalogue) {
            near::check(original, fold, &mut found);
            if let Some(entry) = entry {
                lags::check(survey, lesson, entry, original, &mut found);
                facts::advise(&survey.catalogue, entry, original, &mut found);
            }
        }
        advice.extend(found.into_iter().map(|advice| (place, advice)));
    }
    advice
}

/// How many words of prose a passage of a page has; headings, citations, figures and questions have none.
pub(super) fn words(page: &Manuscript, passage: &Passage) -> usize {
    match &passage.kind {
        PassageKind::Prose(Block::Heading { .. })
        | PassageKind::Stop(_)
        | PassageKind::Figure(_)
        | PassageKind::Steps(_) => 0,
        PassageKind::Prose(_) => {
            let said = said::of_passage(page, passage);
            said.iter().flat_map(|saying| saying.text.split(' ')).filter(|word| is_word(word)).count()
        }
    }
}

/// A dash between words is none.
fn is_word(word: &str) -> bool {
    word.contains(char::is_alphanumeric)
}
