//! Answers, judgements and counted hands, and what is said when they were taken.

use super::Drill;
use super::audience::{bars, called, letters};
use super::said::named;
use crate::classroom::audience::seen;
use crate::classroom::game::{Certainty, Event, Item, PlayerId, Way};
use crate::domain::answer::Answer;
use crate::l10n::{Texts, say};
use std::io;

impl Drill<'_, '_> {
    pub(super) fn answer(
        &mut self,
        player: PlayerId,
        answer: Answer,
        certainty: Option<Certainty>,
    ) -> io::Result<()> {
        let Some(ticket) = self.game.ticket() else { return Ok(()) };
        let words = self.in_words(&answer);
        if self.happen(&Event::Answer { player, ticket, answer, certainty })? {
            self.last = Some(player);
            self.say_noted(player, &words, certainty)?;
        }
        Ok(())
    }

    pub(super) fn judge(&mut self, player: Option<PlayerId>, right: bool) -> io::Result<()> {
        let (Some(player), Some(ticket)) = (player, self.game.ticket()) else { return self.say_whose() };
        if self.happen(&Event::Judge { player, ticket, right })? {
            self.last = Some(player);
            let texts = self.desk.texts();
            let words =
                if right { say!(texts, "drill-plain-right") } else { say!(texts, "drill-plain-wrong") };
            self.say_noted(player, &words, None)?;
        }
        Ok(())
    }

    /// Whoever is named; else who has the turn, else who answered last.
    pub(super) fn answerer(&self, who: &str) -> Option<PlayerId> {
        if who.is_empty() { self.game.seat().or(self.last) } else { named(&self.game, who) }
    }

    /// Hands as they were counted: in the order in which options are shown.
    pub(super) fn count(&mut self, hands: &[u32]) -> io::Result<()> {
        let (Some(item), Some(ticket)) = (self.game.item(), self.game.ticket()) else { return Ok(()) };
        if item.is_sequence() || item.letters() != hands.len() {
            return self.talk.say(&hands_form(item, self.desk.texts()));
        }
        let by_option = (0..item.letters()).filter_map(|option| hands.get(item.letter_of(option)?).copied());
        let event = Event::Count { ticket, hands: by_option.collect() };
        if self.happen(&event)? {
            self.say_counted(hands)?;
        }
        Ok(())
    }

    /// Takes the answer of a player back; the last one's if nobody is named.
    pub(super) fn take_back(&mut self, who: &str) -> io::Result<()> {
        let ticket = self.game.ticket();
        let player = if who.is_empty() { self.last.or(self.game.seat()) } else { named(&self.game, who) };
        let (Some(player), Some(ticket)) = (player, ticket) else {
            return self.talk.say(&say!(self.desk.texts(), "plain-nothing-to-take-back"));
        };
        if self.happen(&Event::Withdraw { player, ticket })? {
            let texts = self.desk.texts();
            let taken =
                say!(texts, "drill-plain-taken-back", name = called(&seen(&self.game, player), texts));
            self.talk.say(&taken)?;
        }
        Ok(())
    }

    /// An answer as it is said back: in letters as they are shown, or as it was typed.
    fn in_words(&self, answer: &Answer) -> String {
        let letters = self.game.item().and_then(|item| item.in_letters(answer));
        letters.unwrap_or_else(|| match answer {
            Answer::Text(text) => text.clone(),
            _ => String::new(),
        })
    }

    fn say_noted(&mut self, player: PlayerId, words: &str, certainty: Option<Certainty>) -> io::Result<()> {
        let texts = self.desk.texts();
        let name = called(&seen(&self.game, player), texts);
        let sure = certainty.map_or_else(String::new, |certainty| {
            format!(" {}", say!(texts, "drill-plain-sure", certainty = certainty as u8))
        });
        let noted = format!("{}{sure}", say!(texts, "drill-plain-noted", name = name, words = words));
        self.talk.say(&noted)?;
        if self.game.setup().way == Way::HotSeat || !self.game.phase().is_open() {
            return Ok(());
        }
        let answered = self.game.vote().map_or(0, |vote| vote.given.len());
        let of = self.game.here().count();
        self.talk.say(&say!(self.desk.texts(), "drill-plain-answered-of", count = answered, of = of))
    }

    fn say_counted(&mut self, hands: &[u32]) -> io::Result<()> {
        self.talk.say(&bars(hands, hands.iter().sum(), self.desk.texts()))
    }

    /// The counts, once all may know them.
    pub(super) fn say_bars(&mut self) -> io::Result<()> {
        let (Some(item), Some(vote)) = (self.game.item(), self.game.vote()) else { return Ok(()) };
        let counts = vote.bars(item);
        let texts = self.desk.texts();
        let said = if counts.is_empty() {
            say!(texts, "drill-plain-no-bars")
        } else {
            bars(&counts, vote.answered(), texts)
        };
        self.talk.say(&said)
    }

    pub(super) fn say_whose(&mut self) -> io::Result<()> {
        self.talk.say(&say!(self.desk.texts(), "drill-plain-whose"))
    }

    /// How the question is answered.
    pub(super) fn forms(&self) -> Option<String> {
        let item = self.game.item().filter(|_| self.game.phase().is_open())?;
        let texts = self.desk.texts();
        Some(if self.game.setup().way == Way::Hands { hands_form(item, texts) } else { letters(item, texts) })
    }
}

/// How hands are counted for a question, with an example of as many numbers as it takes.
fn hands_form(item: &Item, texts: &Texts) -> String {
    let count = if item.is_sequence() { 0 } else { item.letters() };
    let example = ["12", "5", "3", "8"].into_iter().cycle().take(count).collect::<Vec<_>>().join(" ");
    say!(texts, "drill-plain-hands", count = count, example = example)
}
