//! The words that a report is written in. This room speaks no language: they are passed in.

/// The words that a report is written in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// The language, as HTML names it: `en`.
    pub language: String,
    /// What a true statement is.
    pub truth: String,
    /// What a false statement is.
    pub falsehood: String,
    /// Heads the number of a pupil or a question.
    pub number: String,
    /// Heads the name; a pupil without one is this and the number.
    pub pupil: String,
    /// Heads the group.
    pub group: String,
    /// Heads whether somebody was there.
    pub attendance: String,
    /// Was there.
    pub present: String,
    /// Was not there.
    pub absent: String,
    /// Was taken out.
    pub removed: String,
    /// Heads points.
    pub points: String,
    /// Heads how many were right.
    pub right: String,
    /// Heads how many answered.
    pub answered: String,
    /// Heads an answer.
    pub answer: String,
    /// Heads what an answer earned, from 0 to 1.
    pub score: String,
    /// Heads a question.
    pub question: String,
    /// Heads the right answer.
    pub key: String,
    /// Heads the share that was right.
    pub facility: String,
    /// Heads how many chose each option.
    pub chosen: String,
    /// Heads the card.
    pub card: String,
    /// Heads where a question is from, and says it on a slip.
    pub origin: String,
    /// Heads how far a question came.
    pub state: String,
    /// It counts.
    pub counted: String,
    /// It was passed over.
    pub skipped: String,
    /// Its answer was not seen.
    pub open: String,
    /// It was not asked.
    pub not_asked: String,
    /// Heads the normalised gain.
    pub gain: String,
    /// Says of what day a report is.
    pub date: String,
    /// Says of what class.
    pub class: String,
    /// Says that a drill was not played to its end.
    pub unfinished: String,
    /// Says on a slip what its pupil answered.
    pub your_answer: String,
    /// Says on a slip that a question was left blank.
    pub left_blank: String,
    /// Says on a slip why.
    pub why: String,
    /// Heads a slip.
    pub missed: String,
    /// Heads the questions.
    pub questions: String,
    /// Heads the pupils.
    pub pupils: String,
}

impl Words {
    /// What is known of a key or an option: of a statement whether it is true, in words.
    pub(super) fn said<'a>(&'a self, kind: &str, text: &'a str) -> &'a str {
        match (kind, text) {
            ("TrueFalse", "true") => &self.truth,
            ("TrueFalse", "false") => &self.falsehood,
            _ => text,
        }
    }
}
