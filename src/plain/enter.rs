//! Entering what stands on sheets of paper in plain lines: a line a pupil.
//!
//! Each line is safe before the next one is read. One that is not understood changes nothing; it is told of with its number.

mod line;

use super::desk::Desk;
use super::talk::Talk;
use super::vocabulary::{ENTERING, Entering, meaning};
use crate::classroom::game::{Effect, Event, Game, Phase, Player, PlayerId, letter, step, write};
use crate::classroom::paper::{Paper, Variant, dealt};
use crate::domain::event::What;
use crate::domain::journal::Entry;
use crate::l10n::say;
use line::{Read, Typed, Whose};
use std::io::{self, BufRead, Write};

/// A test that is being entered.
struct Test<'d> {
    desk: &'d mut dyn Desk,
    paper: Paper,
    variants: Vec<Variant>,
    /// Whose line comes next; none once all had theirs.
    next: Option<PlayerId>,
    saved: usize,
    left_out: usize,
}

/// Takes a line a sheet. True if every line was understood.
///
/// # Errors
/// When `input` cannot be read or `out` not be written.
pub fn enter(
    desk: &mut dyn Desk,
    paper: Paper,
    input: &mut dyn BufRead,
    out: &mut dyn Write,
) -> io::Result<bool> {
    let is_file = desk.echoes();
    let mut talk = Talk::new(input, out, is_file);
    let variants = paper.variants();
    let mut entry = Test { desk, paper, variants, next: None, saved: 0, left_out: 0 };
    entry.next = entry.after(None);
    talk.say(&entry.how())?;
    entry.reopen(&mut talk)?;
    let mut number = 0;
    loop {
        if !is_file {
            talk.say(&entry.whose_turn())?;
        }
        let Some(line) = talk.hear()? else { break };
        number += 1;
        if let Some(word) = meaning(ENTERING, &line) {
            if word == Entering::End {
                entry.end(&mut talk)?;
            }
            break;
        }
        if let Err(why) = entry.take(&line) {
            entry.left_out += 1;
            talk.say(&say!(entry.desk.texts(), "enter-line", number = number, why = why))?;
            // Lines that were written beforehand stand in the order of the class, right or wrong.
            if is_file && !line.contains(':') {
                entry.pass();
            }
        }
    }
    entry.farewell(&mut talk)?;
    talk.out.flush()?;
    Ok(entry.left_out == 0)
}

impl Test<'_> {
    fn game(&self) -> &Game {
        &self.paper.game
    }

    fn is_for_a_class(&self) -> bool {
        !self.game().setup().players.is_empty()
    }

    /// What to type.
    fn how(&self) -> String {
        let texts = self.desk.texts();
        let mut said = vec![say!(texts, "enter-begin", title = self.game().setup().title.as_str())];
        if self.is_for_a_class() {
            said.push(say!(texts, "enter-begin-names"));
        } else if self.variants.len() > 1 {
            said.push(say!(texts, "enter-begin-variants"));
        }
        said.push(say!(texts, "enter-begin-end"));
        said.join("\n")
    }

    fn whose_turn(&self) -> String {
        let texts = self.desk.texts();
        let number = self.game().players().count() + 1;
        let Some(next) = self.next else { return say!(texts, "enter-next-sheet", number = number) };
        let name = self.game().player(next).and_then(|player| player.name.as_ref());
        let name = name.map_or_else(|| (next.0 + 1).to_string(), ToString::to_string);
        let variant = letter(dealt(self.game().setup(), next).unwrap_or(0).into()).to_string();
        say!(texts, "enter-next", name = name, variant = variant)
    }

    /// The first pupil behind another one, or of all, whose sheet is not in.
    fn after(&self, before: Option<PlayerId>) -> Option<PlayerId> {
        let game = self.game();
        let named = game.here().map(|(id, _)| id).filter(|id| (id.0 as usize) < game.setup().players.len());
        named
            .into_iter()
            .find(|id| before.is_none_or(|before| *id > before) && !game.sheets().contains_key(id))
    }

    fn pass(&mut self) {
        if let Some(next) = self.next {
            self.next = self.after(Some(next));
        }
    }

    /// Saves what a line says.
    fn take(&mut self, line: &str) -> Result<(), String> {
        if line.is_empty() {
            self.pass();
            return Ok(());
        }
        let (paper, variants) = (&self.paper, self.variants.as_slice());
        let test = Typed { paper, variants, next: self.next, fold: self.desk.fold() };
        let Read { whose, variant, marks } =
            line::read(line, &test).map_err(|fault| fault.words(self.desk.texts()))?;
        let player = match whose {
            Whose::Known(player) => player,
            Whose::Another(name) => {
                let player = PlayerId(self.game().players().count() as u32);
                self.tell(&Event::Join(Player { name, ..Player::default() }))?;
                player
            }
        };
        if self.game().phase() == Phase::Lobby {
            self.tell(&Event::Begin)?;
        }
        self.tell(&Event::Sheet { player, variant, marks })?;
        self.saved += 1;
        if self.next == Some(player) {
            self.pass();
        }
        Ok(())
    }

    /// Adds an event to the journal. It is safe when this returns.
    fn tell(&mut self, event: &Event) -> Result<(), String> {
        let (_, effects) = step(self.game().clone(), event, self.desk.now());
        if let [Effect::Refuse(why)] = effects.as_slice() {
            return Err(why.to_string());
        }
        let body = write(event).map_err(|why| why.to_string())?;
        let entry = Entry { journal: self.paper.id, number: self.paper.entries, body };
        let recorded = self.desk.record(What::Drill(entry))?;
        (self.paper.game, _) = step(self.game().clone(), event, recorded.moment);
        self.paper.entries += 1;
        Ok(())
    }

    /// A test that was ended is opened again for whoever has more to enter.
    fn reopen(&mut self, talk: &mut Talk<'_>) -> io::Result<()> {
        if self.paper.waits() {
            return Ok(());
        }
        let code = self.paper.code();
        match self.tell(&Event::Reopen) {
            Ok(()) => talk.say(&say!(self.desk.texts(), "paper-is-over", code = code)),
            Err(why) => talk.say(&why),
        }
    }

    fn end(&mut self, talk: &mut Talk<'_>) -> io::Result<()> {
        if self.game().sheets().is_empty() {
            return talk.say(&say!(self.desk.texts(), "enter-none-yet"));
        }
        if let Err(why) = self.tell(&Event::End) {
            return talk.say(&why);
        }
        let sheets = self.game().sheets().len();
        talk.say(&say!(self.desk.texts(), "enter-all-in", count = sheets))?;
        let questions = self.game().counted().filter_map(|(item, round)| Some((item, round.votes.last()?)));
        let lines: Vec<String> = questions
            .map(|(item, vote)| format!("{} / {sheets}  {}", vote.right(item), item.question.prompt()))
            .collect();
        talk.out.say_all(lines)?;
        talk.say(&say!(self.desk.texts(), "enter-results"))
    }

    fn farewell(&mut self, talk: &mut Talk<'_>) -> io::Result<()> {
        let texts = self.desk.texts();
        talk.say(&say!(texts, "enter-saved", count = self.saved))?;
        if self.left_out > 0 {
            talk.say(&say!(texts, "enter-left-out", count = self.left_out))?;
        }
        if self.paper.waits() {
            talk.say(&say!(texts, "enter-go-on", code = self.paper.code()))?;
        }
        Ok(())
    }
}
