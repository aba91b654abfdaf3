//! What only the teacher may know: said when it is asked for, and never unasked, for the class may be listening.

use super::Drill;
use super::audience::{called, listed};
use super::explained::key;
use crate::classroom::audience::{asked, seen, solution};
use crate::classroom::game::{Advice, PlayerId, Standing, shown};
use crate::l10n::say;
use std::io;

impl Drill<'_, '_> {
    /// Who is here and has not answered.
    pub(super) fn say_missing(&mut self) -> io::Result<()> {
        let texts = self.desk.texts();
        let given = self.game.vote().map(|vote| &vote.given);
        let has_answered = |id: &PlayerId| given.is_some_and(|given| given.contains_key(id));
        let missing = self.game.here().filter(|(id, _)| !has_answered(id));
        let missing = listed(missing.map(|(id, _)| seen(&self.game, id)), texts);
        let said = if missing.is_empty() {
            say!(texts, "drill-plain-all-answered")
        } else {
            say!(texts, "drill-plain-missing", players = missing)
        };
        self.talk.say(&said)
    }

    /// The right answer.
    pub(super) fn say_key(&mut self) -> io::Result<()> {
        let Some((asked, solved)) = asked(&self.game).zip(solution(&self.game)) else { return Ok(()) };
        self.talk.out.say_all(key(&asked, &solved, self.desk.texts()))
    }

    /// What is worth doing after a first vote.
    pub(super) fn say_advice(&mut self) -> io::Result<()> {
        let texts = self.desk.texts();
        let share = self.game.item().and_then(|item| self.game.vote()?.share_right(item));
        let percent = share.map_or(0, |share| (share * 100.0).round() as u32);
        let said = match self.game.advice() {
            Some(Advice::Explain) => say!(texts, "drill-plain-advice-explain", percent = percent),
            Some(Advice::Discuss) => say!(texts, "drill-plain-advice-discuss", percent = percent),
            Some(Advice::GoOn) => say!(texts, "drill-plain-advice-go-on", percent = percent),
            None => say!(texts, "drill-plain-no-advice"),
        };
        self.talk.say(&said)
    }

    /// The points: as all may see them, or those of `everybody`.
    pub(super) fn say_points(&mut self, everybody: bool) -> io::Result<()> {
        let standings = self.game.standings();
        let standings = if everybody { standings } else { shown(standings) };
        let texts = self.desk.texts();
        let line = |standing: &Standing<_>| {
            let (name, points) = (called(&seen(&self.game, standing.of), texts), standing.points);
            let points = texts.number(f64::from(points.0) / 100.0);
            say!(texts, "drill-plain-place", place = standing.place, name = name, points = points)
        };
        let lines: Vec<String> = standings.iter().map(line).collect();
        let none = lines.is_empty().then(|| say!(texts, "drill-plain-no-points"));
        self.talk.out.say_all(lines.into_iter().chain(none))
    }
}
