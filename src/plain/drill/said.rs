//! What a line says in a drill: an answer and whose it is, a judgement, counted hands, a word.
//!
//! Pure. What cannot be understood is [`Said::Unknown`], and never counts as an answer.

use super::words::{WORDS, Word};
use crate::classroom::game::{Certainty, Game, Item, Manner, Phase, PlayerId, Scoring, Way};
use crate::classroom::name::Name;
use crate::domain::answer::Answer;
use crate::plain::vocabulary::meaning;

/// What a line says.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Said {
    /// Enter alone.
    Enter,
    /// A word, and what stands behind it.
    Word(Word, String),
    Answer(PlayerId, Answer, Option<Certainty>),
    Judged(PlayerId, bool),
    Hands(Vec<u32>),
    Call(PlayerId),
    /// The key of a team, before the drill has begun.
    Tested(PlayerId),
    /// An answer, and nobody who could have given it.
    Whose,
    Unknown,
}

/// What `line` says. `last` is whoever answered last.
pub(super) fn read(game: &Game, last: Option<PlayerId>, line: &str) -> Said {
    if line.is_empty() {
        return Said::Enter;
    }
    if line == "?" {
        return Said::Word(Word::Help, String::new());
    }
    if let Some(words) = line.strip_prefix(':') {
        return word(words.trim()).unwrap_or(Said::Unknown);
    }
    let phase = game.phase();
    let hears = |item: &&Item| phase.is_open() || phase.is_secret() && item.manner() != Manner::Words;
    let asked = game.item().filter(hears);
    let answered = asked.map_or(Said::Unknown, |item| answered(game, item, last, line));
    if !matches!(answered, Said::Unknown | Said::Whose) {
        return answered;
    }
    let hands = asked.filter(|_| game.setup().way == Way::Hands).and_then(|_| numbers(line));
    at_key(game, line)
        .or_else(|| word(line))
        .or_else(|| judged(game, line))
        .or_else(|| hands.map(Said::Hands))
        .or_else(|| {
            (phase.is_open() && answered != Said::Whose).then(|| named(game, line).map(Said::Call))?
        })
        .unwrap_or(answered)
}

/// A word and what stands behind it. A judgement is one only if nothing does.
fn word(line: &str) -> Option<Said> {
    let (first, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    let word = meaning(WORDS, first)?;
    Some(Said::Word(word, rest.trim().to_owned()))
}

/// An answer, if somebody is known to have given it.
fn answered(game: &Game, item: &Item, last: Option<PlayerId>, line: &str) -> Said {
    let (who, words) = whose(game, item, line);
    let (words, certainty) = match game.setup().rules.scoring {
        Scoring::Certainty => certain(item, words),
        _ => (words, None),
    };
    let is_sign = matches!(words, "+" | "-");
    let Some(answer) = item.read(&latin(item, words)).filter(|_| !is_sign) else {
        let right = judgement(words).filter(|_| item.manner() != Manner::Words || is_sign);
        let player = who.or(game.seat()).or_else(|| last.filter(|_| who.is_none()));
        return right.zip(player).map_or(Said::Unknown, |(right, player)| Said::Judged(player, right));
    };
    match who.or(game.seat()).or_else(|| only(game)) {
        Some(player) => Said::Answer(player, answer, certainty),
        None => Said::Whose,
    }
}

/// A judgement of what was answered by somebody who is named, after the answer was seen.
fn judged(game: &Game, line: &str) -> Option<Said> {
    let (who, words) = line.split_once([' ', ':'])?;
    Some(Said::Judged(named(game, who)?, judgement(words.trim())?))
}

/// Whether a word judges, and how.
fn judgement(words: &str) -> Option<bool> {
    match meaning(WORDS, words)? {
        Word::Right => Some(true),
        Word::Wrong => Some(false),
        _ => None,
    }
}

/// Who answers, if a line begins with a number or a name, and what is answered. Where the answer is a word or a number,
/// only a colon tells them apart.
fn whose<'l>(game: &Game, item: &Item, line: &'l str) -> (Option<PlayerId>, &'l str) {
    let before = |(who, words): (&'l str, &'l str)| Some((named(game, who.trim())?, words.trim()));
    let by_number = || {
        let (who, words) = line.split_once(char::is_whitespace)?;
        before((who, words)).filter(|_| who.parse::<u32>().is_ok() && item.manner() != Manner::Words)
    };
    let told = line.split_once(':').and_then(before).or_else(by_number);
    told.map_or((None, line), |(player, words)| (Some(player), words))
}

/// A player by number, or by name, or by how the name begins if no other begins so. One letter is no beginning: it answers.
pub(super) fn named(game: &Game, who: &str) -> Option<PlayerId> {
    if let Ok(number) = who.parse::<u32>() {
        let id = PlayerId(number.checked_sub(1)?);
        return game.player(id).map(|_| id);
    }
    let wanted = Name::new(who).ok()?.key();
    let names = || game.here().filter_map(|(id, player)| Some((id, player.name.as_ref()?.key())));
    let is_begun = |name: &str| name.starts_with(&wanted) && wanted.chars().nth(1).is_some();
    let exact: Vec<PlayerId> = names().filter(|(_, name)| *name == wanted).map(|(id, _)| id).collect();
    let begun = || names().filter(|(_, name)| is_begun(name)).map(|(id, _)| id).collect();
    let found: Vec<PlayerId> = if exact.is_empty() { begun() } else { exact };
    <[PlayerId; 1]>::try_from(found).ok().map(|[id]| id)
}

/// The team whose key a line is.
fn at_key(game: &Game, line: &str) -> Option<Said> {
    let mut letters = line.chars();
    let key = letters.next().filter(|_| letters.next().is_none())?;
    let team = game.at_key(key).filter(|_| game.setup().way == Way::Teams)?;
    match game.phase() {
        Phase::Lobby => Some(Said::Tested(team)),
        phase => phase.is_open().then_some(Said::Call(team)),
    }
}

/// Whoever is the only one here.
fn only(game: &Game) -> Option<PlayerId> {
    let mut here = game.here();
    here.next().filter(|_| here.next().is_none()).map(|(id, _)| id)
}

/// How sure a player is: a digit behind the letters, or behind a stroke where the answer is a word: `B3`, `tax /2`.
fn certain<'w>(item: &Item, words: &'w str) -> (&'w str, Option<Certainty>) {
    let certainty = match words.chars().next_back() {
        Some('1') => Certainty::Low,
        Some('2') => Certainty::Middle,
        Some('3') => Certainty::High,
        _ => return (words, None),
    };
    let before = words[..words.len() - 1].trim_end();
    match before.strip_suffix('/') {
        Some(before) => (before.trim_end(), Some(certainty)),
        None if item.manner() != Manner::Words => (before, Some(certainty)),
        None => (words, None),
    }
}

/// Letters typed on a Russian keyboard, as they sound. The letter В is left alone: it looks like the second option, sounds
/// like none, and stands on the key of the fourth.
fn latin(item: &Item, words: &str) -> String {
    if item.manner() == Manner::Words {
        return words.to_owned();
    }
    let sounds = words.to_lowercase();
    sounds
        .chars()
        .map(|letter| match letter {
            'а' => 'a',
            'б' => 'b',
            'с' | 'ц' => 'c',
            'д' => 'd',
            'е' => 'e',
            'ф' => 'f',
            'г' => 'g',
            other => other,
        })
        .collect()
}

fn numbers(line: &str) -> Option<Vec<u32>> {
    let words = line.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';'));
    words.filter(|word| !word.is_empty()).map(|word| word.parse().ok()).collect()
}
