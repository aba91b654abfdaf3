//! A drill in plain lines: a class taught by someone who hears or feels the lines, or types them from afar.
//!
//! What can happen is the classroom's [`Game`]; here lines become its events, each of which is kept before anything is
//! said of it. The class may be listening: what only the teacher may know is said when it is asked for, and never before.

mod answering;
mod asked;
pub mod audience;
mod carry;
mod explained;
mod next;
mod obey;
mod offers;
mod people;
mod privately;
mod said;
mod words;

use super::desk::Desk;
use super::talk::Talk;
use super::vocabulary::{TRUTH, meaning};
use crate::classroom::audience::Audience;
use crate::classroom::game::{Clock, Event, Game, Manner, Phase, PlayerId, Setup, Way};
use crate::domain::journal::{Head, JournalId};
use crate::l10n::say;
use next::Next;
use said::{Said, read};
use std::io::{self, BufRead, Write};
use words::Word;

/// A drill on its way.
struct Drill<'d, 't> {
    desk: &'d mut dyn Desk,
    talk: &'d mut Talk<'t>,
    game: Game,
    journal: JournalId,
    /// The number of the next entry of the journal.
    next: u32,
    /// Entries that could not be saved yet.
    unsaved: Vec<String>,
    /// Why they could not.
    failure: Option<String>,
    /// Whether that was said.
    is_failure_told: bool,
    /// What was last said of how things stand.
    told: Audience,
    /// Whoever answered last.
    last: Option<PlayerId>,
    /// What Enter was last said to do, and in which state.
    promised: Option<(Next, Phase, Option<usize>)>,
}

/// Drills a class as `setup` says, or goes on with a drill that was not ended.
///
/// # Errors
/// When `input` cannot be read or `out` not be written; a closed pipe is for the caller to end on quietly.
pub fn drill(
    desk: &mut dyn Desk,
    setup: Setup,
    input: &mut dyn BufRead,
    out: &mut dyn Write,
) -> io::Result<()> {
    let mut talk = Talk::new(input, out, desk.echoes());
    let journal = desk.new_journal();
    let (journal, next, game) = match go_on(desk, &mut talk)? {
        Begin::Again(found) => *found,
        Begin::New if setup.items.is_empty() => {
            talk.say(&say!(desk.texts(), "quiz-nothing"))?;
            return talk.out.flush();
        }
        Begin::New => (journal, 0, Game::new(setup, desk.fold())),
        Begin::Nothing => return talk.out.flush(),
    };
    let mut drill = Drill {
        desk,
        talk: &mut talk,
        told: Audience::of(&game),
        game,
        journal,
        next,
        unsaved: Vec::new(),
        failure: None,
        is_failure_told: false,
        last: None,
        promised: None,
    };
    drill.run()?;
    talk.out.flush()
}

/// How a drill begins.
enum Begin {
    New,
    /// With the entries that were kept.
    Again(Box<(JournalId, u32, Game)>),
    /// The input has ended.
    Nothing,
}

/// Offers to go on with the last drill, if it was not ended.
fn go_on(desk: &mut dyn Desk, talk: &mut Talk<'_>) -> io::Result<Begin> {
    let heads = match desk.drills() {
        Ok(heads) => heads,
        Err(why) => {
            talk.say(&why)?;
            return Ok(Begin::New);
        }
    };
    let last = heads.iter().rev().find(|head| is_played(head));
    let Some((head, game)) = last.and_then(|head| Some((head, played(desk, head)?))) else {
        return Ok(Begin::New);
    };
    if game.phase() == Phase::End {
        return Ok(Begin::New);
    }
    let texts = desk.texts();
    let date = texts.date(head.began.day().0, desk.now().day().0);
    let (at, of) = (game.at().map_or(0, |at| at + 1), game.setup().items.len());
    let title = game.setup().title.as_str();
    talk.say(&say!(texts, "drill-plain-unfinished", title = title, date = date, at = at, of = of))?;
    loop {
        talk.say(&say!(desk.texts(), "drill-plain-go-on"))?;
        let Some(line) = talk.hear()? else { return Ok(Begin::Nothing) };
        match meaning(TRUTH, &line) {
            Some(true) => return Ok(Begin::Again(Box::new((head.id, head.entries, game)))),
            Some(false) => return Ok(Begin::New),
            None => {}
        }
    }
}

/// Whether a drill is played, and not entered from sheets of paper.
fn is_played(head: &Head) -> bool {
    Game::setup_of(&head.first).is_ok_and(|setup| !matches!(setup.way, Way::Paper { .. }))
}

/// A drill as its journal tells it; none if it cannot be read.
fn played(desk: &dyn Desk, head: &Head) -> Option<Game> {
    let entries = desk.journal(head.id).ok()?;
    Game::read(&entries, desk.fold()).ok()
}

impl Drill<'_, '_> {
    fn run(&mut self) -> io::Result<()> {
        self.greet()?;
        loop {
            self.promise()?;
            let Some(line) = self.talk.hear()? else { break };
            self.look_at_the_clock()?;
            match read(&self.game, self.last, &line) {
                Said::Enter if self.game.phase() == Phase::End => break,
                Said::Word(Word::Quit, _) => break,
                said => self.obey(said, &line)?,
            }
        }
        self.leave()
    }

    /// Says how things stand, and shows it to the class.
    fn greet(&mut self) -> io::Result<()> {
        self.ask_again()?;
        if let Some(why) = self.desk.project(&self.told) {
            self.talk.say(&why)?;
        }
        self.talk.say(&say!(self.desk.texts(), "drill-plain-help-first"))
    }

    /// Says how things stand.
    fn ask_again(&mut self) -> io::Result<()> {
        self.talk.out.say_all(audience::whole(&self.told, self.desk.now(), self.desk.texts()))
    }

    /// Tries once more to save what was not saved, and says how to go on.
    fn leave(&mut self) -> io::Result<()> {
        self.save();
        let texts = self.desk.texts();
        let unsaved = match self.unsaved.len() {
            0 => None,
            count => Some(say!(texts, "drill-plain-unsaved", count = count)),
        };
        let left = match self.game.phase() {
            _ if self.next == 0 => None,
            Phase::End => Some(say!(texts, "drill-plain-results")),
            _ => Some(say!(texts, "drill-plain-left")),
        };
        self.talk.out.say_all(unsaved.into_iter().chain(left))
    }

    /// Says what Enter does, whenever that is another thing than it was; and how a question is answered, unless with one
    /// letter, or with hands for the second time.
    fn promise(&mut self) -> io::Result<()> {
        let next = Next::of(&self.game);
        let now = (next, self.game.phase(), self.game.at());
        if self.promised.replace(now) == Some(now) {
            return Ok(());
        }
        let is_known = self.game.setup().way != Way::Hands || self.game.at() > Some(0);
        let is_letter = self.game.item().is_some_and(|item| item.manner() == Manner::Letter);
        let form = self.forms().filter(|_| !(is_letter && is_known));
        let promise = next.promise(self.desk.texts());
        self.talk.out.say_all(form.into_iter().chain([promise]))
    }

    /// Locks when the time is up. Nothing is said while nobody types: the reader of a line is not interrupted.
    fn look_at_the_clock(&mut self) -> io::Result<()> {
        match self.game.clock() {
            Clock::Until(end) if end <= self.desk.now().at && self.game.phase().is_open() => {
                self.talk.say(&say!(self.desk.texts(), "drill-plain-time-up"))?;
                self.happen(&Event::TimeUp).map(|_| ())
            }
            _ => Ok(()),
        }
    }
}
