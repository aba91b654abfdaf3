//! Who plays: coming, going, being called otherwise.

use super::Drill;
use super::audience::listed;
use super::said::named;
use super::words::Word;
use crate::classroom::audience::{Audience, seen};
use crate::classroom::game::{Event, Game, Phase, Player, PlayerId};
use crate::classroom::name::Name;
use crate::l10n::say;
use std::io;

/// The most that come at once without names.
const MOST: usize = 100;

/// What a word changes about a player: a second time it is taken back.
pub(super) fn change(game: &Game, word: Word, id: PlayerId) -> Option<Event> {
    let player = game.player(id)?;
    Some(match word {
        Word::Absent => Event::Absent(id, !player.is_absent),
        Word::Remove => Event::Remove(id, !player.is_removed),
        Word::Hide => Event::Hide(id, !player.is_hidden),
        _ => return None,
    })
}

impl Drill<'_, '_> {
    /// Takes in names with commas between them, or so many without names.
    pub(super) fn add(&mut self, who: &str) -> io::Result<()> {
        if let Ok(count @ 1..=MOST) = who.parse() {
            return self.join(vec![Player::default(); count]);
        }
        let names = who.split(',').map(str::trim).filter(|name| !name.is_empty());
        let named: Result<Vec<Player>, (String, usize)> = names
            .map(|name| match Name::new(name) {
                Ok(name) => Ok(Player { name: Some(name), ..Player::default() }),
                Err(fault) => Err((name.to_owned(), fault.length)),
            })
            .collect();
        match named {
            Ok(players) if players.is_empty() => {
                self.talk.say(&say!(self.desk.texts(), "drill-plain-add-whom"))
            }
            Ok(players) => self.join(players),
            Err((name, length)) => {
                let texts = self.desk.texts();
                let longest = Name::LONGEST;
                self.talk.say(&say!(
                    texts,
                    "drill-plain-no-name",
                    name = name,
                    length = length,
                    longest = longest
                ))
            }
        }
    }

    fn join(&mut self, players: Vec<Player>) -> io::Result<()> {
        let before = self.game.players().count();
        let stood_for_all = self.game.has_stand_in();
        // Who stood for all is one of those who have no names.
        let is_one = stood_for_all && players.iter().all(|player| player.name.is_none());
        for player in players.into_iter().skip(usize::from(is_one)) {
            if !self.occur(&Event::Join(player))? {
                break;
            }
        }
        if stood_for_all {
            self.told = Audience::of(&self.game);
            self.tell()?;
            return self.say_players();
        }
        if self.game.phase() != Phase::Lobby {
            let came = self.game.players().skip(before).map(|(id, _)| seen(&self.game, id));
            let came = listed(came, self.desk.texts());
            self.talk.say(&say!(self.desk.texts(), "drill-plain-came", players = came))?;
        }
        self.tell()
    }

    /// `rename 2 Vera`.
    pub(super) fn rename(&mut self, rest: &str) -> io::Result<()> {
        let (who, name) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        let event = named(&self.game, who).zip(Name::new(name).ok());
        let Some((player, name)) = event else {
            return self.talk.say(&say!(self.desk.texts(), "drill-plain-rename-how"));
        };
        if self.happen(&Event::Rename(player, name))? { self.say_player(player) } else { Ok(()) }
    }

    /// `key 2 z`: a team gets another key.
    pub(super) fn give_key(&mut self, rest: &str) -> io::Result<()> {
        let (who, key) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        let mut letters = key.trim().chars();
        let key = letters.next().filter(|_| letters.next().is_none());
        let Some((player, key)) = named(&self.game, who).zip(key) else {
            return self.talk.say(&say!(self.desk.texts(), "drill-plain-key-how"));
        };
        if self.happen(&Event::Key(player, key))? { self.say_player(player) } else { Ok(()) }
    }

    /// How it is with a player now.
    pub(super) fn say_player(&mut self, id: PlayerId) -> io::Result<()> {
        let Some(player) = self.game.player(id) else { return Ok(()) };
        let texts = self.desk.texts();
        let name = listed(std::iter::once(seen(&self.game, id)), texts);
        let said = if player.is_removed {
            say!(texts, "drill-plain-is-out", name = name)
        } else if player.is_absent {
            say!(texts, "drill-plain-is-absent", name = name)
        } else if player.is_hidden {
            say!(texts, "drill-plain-is-hidden", name = name)
        } else {
            say!(texts, "drill-plain-is-here", name = name)
        };
        self.talk.say(&said)
    }

    /// Who is here, and who is not.
    pub(super) fn say_players(&mut self) -> io::Result<()> {
        let texts = self.desk.texts();
        let here = listed(self.game.here().map(|(id, _)| seen(&self.game, id)), texts);
        let gone = self.game.players().filter(|(_, player)| player.is_absent && !player.is_removed);
        let gone = listed(gone.map(|(id, _)| seen(&self.game, id)), texts);
        let count = self.game.here().count();
        let mut lines = vec![say!(texts, "drill-plain-here", count = count, players = here)];
        if !gone.is_empty() {
            lines.push(say!(texts, "drill-plain-gone", players = gone));
        }
        self.talk.out.say_all(lines)
    }
}
