//! Drills as they are set up and found again: questions drawn from courses, and journals that were not ended.

use super::Study;
use crate::classroom::game::{Game, Item, Phase};
use crate::classroom::lineup::Heard;
use crate::classroom::pool::Pool;
use crate::course::lesson::{Lesson, Passage, PassageKind};
use crate::domain::card::{Card, Origin};
use crate::domain::day::Moment;
use crate::domain::ids::{BlockId, CardId};
use crate::domain::journal::{Head, JournalId, Kind};
use crate::domain::progress::Progress;
use crate::domain::quiz::Rules;
use crate::domain::slip::Slip;
use crate::l10n::say;
use crate::text::fold::fold;
use crate::text::prose::Block;
use crate::tui::effect::{Outcome, Unfinished};
use crate::tui::excerpt;
use anyhow::{Result, anyhow};

/// How many of the newest drills are looked at for one that was not ended.
const NEWEST: usize = 12;

impl Study {
    /// The questions of a drill, as `seed` draws them. What a learner silenced is asked all the same: it is the class that
    /// answers. A card that no course has any more is left out.
    ///
    /// # Errors
    /// If the store or a lesson cannot be read.
    pub fn draw_items(&self, from: &Pool, seed: u64) -> Result<Vec<Item>> {
        let slips = match from {
            Pool::Lessons(lessons, rules) => {
                rules.pick(&self.of_lessons(lessons)?, &Progress::default(), seed)
            }
            Pool::Cards(cards) => self.of_cards(cards)?,
            Pool::WarmUp { class, rules, at } => self.weakest(*class, rules, *at)?,
        };
        slips.iter().map(|slip| self.item(slip, seed)).collect()
    }

    fn weakest(&self, class: JournalId, rules: &Rules, at: Moment) -> Result<Vec<Slip>> {
        let mut slips = self.of_cards(&self.about_to_forget(class, at, usize::MAX)?)?;
        slips.retain(|slip| rules.kinds.is_empty() || rules.kinds.contains(&slip.kind));
        slips.truncate(rules.number);
        Ok(slips)
    }

    /// What a drill is set up with.
    pub(super) fn drawn(
        &self,
        from: &Pool,
        class: Option<JournalId>,
        seed: u64,
        now: Moment,
    ) -> Result<Outcome> {
        let (items, heard) = (self.draw_items(from, seed)?, self.heard(class)?);
        Ok(Outcome::Drawn { journal: Self::new_journal(now), items, heard })
    }

    /// How often those of a class were called in its drills; of no class nobody was.
    ///
    /// # Errors
    /// If the store cannot be read.
    pub fn heard(&self, class: Option<JournalId>) -> Result<Heard> {
        let drills = class.map(|class| self.drills_of(class)).transpose()?.unwrap_or_default();
        Ok(Heard::in_drills(drills.iter().map(|(_, game)| game)))
    }

    pub(super) fn of_cards(&self, cards: &[CardId]) -> Result<Vec<Slip>> {
        let mut slips = Vec::with_capacity(cards.len());
        for card in cards {
            if let Some(shelf) = self.shelf_of(&card.course()) {
                slips.extend(self.store.slip(shelf, card)?);
            }
        }
        Ok(slips)
    }

    fn item(&self, slip: &Slip, seed: u64) -> Result<Item> {
        let card = self.card(slip).map_err(|why| anyhow!(why))?;
        let (origin, passage) = self.place_of(&card)?;
        // Other letters in another drill, and others for each card.
        let seed = seed ^ card.seed(0);
        Ok(Item::new(&card, origin, passage, seed))
    }

    /// Where a card stands, in words, and the words that answer it.
    fn place_of(&self, card: &Card) -> Result<(String, Option<String>)> {
        match &card.origin {
            Origin::Lesson { lesson, passage } => {
                let lesson = self.lesson(lesson).map_err(|why| anyhow!(why))?;
                Ok((lesson.title.clone(), words_at(&lesson, passage)))
            }
            Origin::Glossary { term, .. } => {
                let id = card.id.course();
                let course = self.desk.courses.iter().find(|course| course.id == id);
                let lang = self.desk.lang.as_str();
                let title = course.map_or("", |course| course.title.get(lang));
                let text = course.and_then(|course| course.glossary.resolve(term));
                let text = text.map(|term| term.text.get(lang).trim().to_owned());
                let origin = say!(self.desk.texts, "review-from-glossary", course = title);
                Ok((origin, text.filter(|text| !text.is_empty())))
            }
        }
    }

    /// The newest drills that were not ended, the newest first. One that this version cannot read is none to go on with.
    ///
    /// # Errors
    /// If the store cannot be read.
    pub fn unfinished_drills(&self) -> Result<Vec<Unfinished>> {
        let newest = self.store.journals(Kind::Drill)?.into_iter().rev().take(NEWEST);
        let mut unfinished = Vec::new();
        for head in newest {
            let entries = self.store.journal(head.id)?;
            if let Ok(game) = Game::read(&entries, fold)
                && game.phase() != Phase::End
            {
                unfinished.push(as_it_stands(&head, &game));
            }
        }
        Ok(unfinished)
    }
}

/// The words of a passage; those of the whole section where its heading stands for it.
fn words_at(lesson: &Lesson, passage: &BlockId) -> Option<String> {
    let number = lesson.position(passage)?;
    if !matches!(lesson.passages[number].kind, PassageKind::Prose(Block::Heading { .. })) {
        return excerpt::words_of(lesson, number);
    }
    let is_below = |below: &&Passage| below.id.heading() == passage.heading();
    let section = lesson.passages[number + 1..].iter().take_while(is_below).enumerate();
    let is_prose = |(_, below): &(usize, &Passage)| matches!(below.kind, PassageKind::Prose(_));
    let words = section.filter(is_prose).filter_map(|(at, _)| excerpt::words_of(lesson, number + 1 + at));
    Some(words.collect::<Vec<_>>().join("\n\n")).filter(|words| !words.is_empty())
}

fn as_it_stands(head: &Head, game: &Game) -> Unfinished {
    let setup = game.setup();
    Unfinished {
        journal: head.id,
        began: head.began,
        title: setup.title.clone(),
        way: setup.way,
        question: game.at().map_or(0, |at| at + 1),
        of: setup.items.len(),
    }
}
