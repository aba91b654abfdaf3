//! The words that run a drill, in either language, and what is told of them.
//!
//! Pure. What a line says beside them is in [`super::said`].

use crate::classroom::game::{Game, Item, Way, letter_number};
use crate::l10n::{Language, Texts, say};
use crate::plain::vocabulary::Words;

/// What whoever teaches can say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    Lock,
    Open,
    Show,
    Discuss,
    Again,
    Reveal,
    Next,
    Skip,
    Pick,
    Right,
    Wrong,
    Undo,
    Question,
    Who,
    Key,
    Advice,
    Points,
    Time,
    Pause,
    Players,
    Add,
    Absent,
    Remove,
    Rename,
    Hide,
    End,
    Help,
    Quit,
}

/// No short form is a letter that options often have: those answer.
pub(super) const WORDS: &Words<Word> = &[
    (Word::Lock, &["l", "lock", "стоп"]),
    (Word::Open, &["o", "open", "открыть"]),
    (Word::Show, &["h", "show", "показать"]),
    (Word::Discuss, &["t", "discuss", "обсудить"]),
    (Word::Again, &["v", "again", "снова"]),
    (Word::Reveal, &["r", "reveal", "ответ"]),
    (Word::Next, &["g", "next", "дальше"]),
    (Word::Skip, &["s", "skip", "пропустить"]),
    (Word::Pick, &["p", "pick", "вызвать"]),
    (Word::Right, &["y", "+", "yes", "right", "да", "верно"]),
    (Word::Wrong, &["n", "-", "no", "wrong", "нет", "неверно"]),
    (Word::Undo, &["u", "undo", "отмена"]),
    (Word::Question, &["x", "question", "вопрос"]),
    (Word::Who, &["w", "who", "кто"]),
    (Word::Key, &["k", "key", "ключ"]),
    (Word::Advice, &["i", "advice", "совет"]),
    (Word::Points, &["m", "points", "очки"]),
    (Word::Time, &["time", "время"]),
    (Word::Pause, &["z", "pause", "пауза"]),
    (Word::Players, &["players", "игроки"]),
    (Word::Add, &["add", "добавить"]),
    (Word::Absent, &["absent", "отсутствует"]),
    (Word::Remove, &["remove", "убрать"]),
    (Word::Rename, &["rename", "переименовать"]),
    (Word::Hide, &["hide", "скрыть"]),
    (Word::End, &["end", "конец"]),
    (Word::Help, &["?", "help", "помощь"]),
    (Word::Quit, &["q", "quit", "exit", "выход"]),
];

impl Word {
    /// All of them, in the order in which they are told.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        WORDS.iter().map(|(word, _)| *word)
    }

    fn names(self) -> &'static [&'static str] {
        WORDS.iter().find(|(word, _)| *word == self).map_or(&[], |(_, names)| *names)
    }

    /// How it is said in a language, in full.
    pub(super) fn name(self, language: Language) -> &'static str {
        let is_spoken = |name: &&&str| name.is_ascii() == (language == Language::English);
        let mut spoken = self.names().iter().filter(is_spoken);
        spoken.clone().find(|name| name.len() > 1).or_else(|| spoken.next()).copied().unwrap_or_default()
    }

    /// How it is told of: in full, with its letter before it unless the question or a team has that letter now.
    fn told(self, game: &Game, language: Language) -> String {
        let name = self.name(language);
        let short = self.names().first().copied().filter(|short| short.len() == 1 && *short != name);
        match short.filter(|short| language == Language::English && is_free(short, game)) {
            Some(short) => format!("{short}, {name}"),
            None => name.to_owned(),
        }
    }

    /// What it does, in a line.
    pub(super) fn help(self, game: &Game, texts: &Texts) -> String {
        let word = self.told(game, texts.language());
        match self {
            Self::Lock => say!(texts, "drill-plain-help-lock", word = word),
            Self::Open => say!(texts, "drill-plain-help-open", word = word),
            Self::Show => say!(texts, "drill-plain-help-show", word = word),
            Self::Discuss => say!(texts, "drill-plain-help-discuss", word = word),
            Self::Again => say!(texts, "drill-plain-help-again", word = word),
            Self::Reveal => say!(texts, "drill-plain-help-reveal", word = word),
            Self::Next => say!(texts, "drill-plain-help-next", word = word),
            Self::Skip => say!(texts, "drill-plain-help-skip", word = word),
            Self::Pick => say!(texts, "drill-plain-help-pick", word = word),
            Self::Right => say!(texts, "drill-plain-help-right", word = word),
            Self::Wrong => say!(texts, "drill-plain-help-wrong", word = word),
            Self::Undo => say!(texts, "drill-plain-help-undo", word = word),
            Self::Question => say!(texts, "drill-plain-help-question", word = word),
            Self::Who => say!(texts, "drill-plain-help-who", word = word),
            Self::Key => say!(texts, "drill-plain-help-key", word = word),
            Self::Advice => say!(texts, "drill-plain-help-advice", word = word),
            Self::Points => say!(texts, "drill-plain-help-points", word = word),
            Self::Time => say!(texts, "drill-plain-help-time", word = word),
            Self::Pause => say!(texts, "drill-plain-help-pause", word = word),
            Self::Players => say!(texts, "drill-plain-help-players", word = word),
            Self::Add => say!(texts, "drill-plain-help-add", word = word),
            Self::Absent => say!(texts, "drill-plain-help-absent", word = word),
            Self::Remove => say!(texts, "drill-plain-help-remove", word = word),
            Self::Rename => say!(texts, "drill-plain-help-rename", word = word),
            Self::Hide => say!(texts, "drill-plain-help-hide", word = word),
            Self::End => say!(texts, "drill-plain-help-end", word = word),
            Self::Help => say!(texts, "drill-plain-help-help", word = word),
            Self::Quit => say!(texts, "drill-plain-help-quit", word = word),
        }
    }
}

/// Whether a letter is none that the question or a team has now.
fn is_free(short: &str, game: &Game) -> bool {
    let Some(key) = short.chars().next() else { return false };
    let letters = game.item().map_or(0, Item::letters);
    let is_option = letter_number(key).is_some_and(|number| number < letters);
    !is_option && (game.setup().way != Way::Teams || game.at_key(key).is_none())
}
