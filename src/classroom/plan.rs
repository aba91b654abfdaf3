//! How a drill is wanted: settled on the command line or on the screen where a drill is set up, before it has questions.
//!
//! It must not draw questions or put anything into words: it is given both.

use super::game::{ClassRef, Item, Naming, Player, Rules, Setup, Way};
use super::lineup::{Heard, lineup};
use super::name::Name;
use super::pool::Pool;
use super::roster::Class;
use crate::domain::day::Moment;
use crate::domain::ids::LessonId;
use crate::domain::journal::JournalId;
use crate::domain::quiz;
use std::collections::BTreeSet;

/// The keys of teams, as many as can play: far apart, none that answers and none that commands, for a keyboard that is
/// used by several at once.
pub const TEAM_KEYS: [char; 8] = ['1', '0', 'z', 'm', '5', 'k', 'w', '7'];

/// The kinds for whose options hands are counted.
const COUNTED: [&str; 2] = ["Choice", "TrueFalse"];

/// How a drill is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// What is asked about; empty for the lessons that were begun.
    pub lessons: Vec<LessonId>,
    /// How many questions, and of which kinds.
    pub questions: quiz::Rules,
    /// How answers come in.
    pub way: Way,
    /// How many teams, where teams play.
    pub teams: usize,
    /// Names that were given for this drill: of pupils, or of teams.
    pub names: Vec<Name>,
    /// How many pupils play who have no names; 0 if one answers for all.
    pub nameless: usize,
    /// The class that plays, by its journal.
    pub class: Option<JournalId>,
    /// Whether the class is asked what it is about to forget, instead of lessons.
    pub is_warm_up: bool,
    /// Whose names are seen.
    pub naming: Naming,
    /// How answers count.
    pub rules: Rules,
    /// Chance: which questions, in what order, and who is called. None to let the moment decide.
    pub seed: Option<u64>,
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            lessons: Vec::new(),
            questions: quiz::Rules { counts: false, ..quiz::Rules::default() },
            way: Way::default(),
            teams: 2,
            names: Vec::new(),
            nameless: 0,
            class: None,
            is_warm_up: false,
            // Without a class there are only names that were typed for this drill.
            naming: Naming::Nickname,
            rules: Rules::default(),
            seed: None,
        }
    }
}

impl Plan {
    /// The same with only such questions as can be asked in this way: hands are counted for options.
    pub fn questions(&self) -> quiz::Rules {
        let mut questions = self.questions.clone();
        if self.way == Way::Hands {
            questions.kinds.retain(|kind| COUNTED.contains(kind));
            if questions.kinds.is_empty() {
                questions.kinds = COUNTED.to_vec();
            }
        }
        questions
    }

    /// What is drawn from: these lessons, or what the class is about to forget at `now`.
    pub fn pool(&self, lessons: Vec<LessonId>, now: Moment) -> Pool {
        match self.class.filter(|_| self.is_warm_up) {
            Some(class) => Pool::WarmUp { class, rules: self.questions(), at: now },
            None => Pool::Lessons(lessons, self.questions()),
        }
    }

    /// The drill that comes of it: with these questions, this class, whose pupils were called so often before, and teams
    /// called by `team` with their numbers from 1. The teams of a class have the names that they have there.
    pub fn setup(
        &self,
        title: String,
        items: Vec<Item>,
        class: Option<(&Class, &Heard)>,
        team: impl Fn(usize) -> Option<Name>,
        seed: u64,
    ) -> Setup {
        let pupils = class.map(|(class, heard)| lineup(class, heard));
        let players = self.players(pupils.unwrap_or_default(), team);
        let class = class.map(|(class, _)| ClassRef { id: class.id, name: class.name.clone() });
        let (way, rules, naming) = (self.way, self.rules, self.naming);
        Setup { title, way, rules, naming, class, players, items, seed }
    }

    /// Without a class and without names, those who answer in turn are one player: the class.
    fn players(&self, pupils: Vec<Player>, team: impl Fn(usize) -> Option<Name>) -> Vec<Player> {
        match self.way {
            Way::Hands => Vec::new(),
            Way::Teams => {
                let groups: BTreeSet<&Name> =
                    pupils.iter().filter_map(|pupil| pupil.group.as_ref()).collect();
                let named: Vec<Option<Name>> = match groups.len() {
                    _ if !self.names.is_empty() => self.names.iter().cloned().map(Some).collect(),
                    2.. => groups.into_iter().cloned().map(Some).collect(),
                    _ => (1..=self.teams.max(2)).map(team).collect(),
                };
                let at = |(name, key): (Option<Name>, &char)| Player {
                    name,
                    key: Some(*key),
                    ..Player::default()
                };
                named.into_iter().zip(&TEAM_KEYS).map(at).collect()
            }
            Way::HotSeat | Way::Paper { .. } if pupils.is_empty() => {
                let named = |name: &Name| Player { name: Some(name.clone()), ..Player::default() };
                let nameless = if self.names.is_empty() { self.nameless.max(1) } else { self.nameless };
                let nameless = std::iter::repeat_n(Player::default(), nameless);
                self.names.iter().map(named).chain(nameless).collect()
            }
            Way::HotSeat | Way::Paper { .. } => {
                pupils.into_iter().map(|pupil| self.as_named(pupil)).collect()
            }
        }
    }

    /// Where nobody is named, no name is kept either.
    fn as_named(&self, pupil: Player) -> Player {
        let name = pupil.name.filter(|_| self.naming != Naming::Anonymous);
        Player { name, ..pupil }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn players(plan: &Plan, pupils: usize) -> Vec<Player> {
        let name = |number: usize| Name::new(&format!("Pupil {number}")).ok();
        let pupils = (0..pupils).map(|at| Player { name: name(at), ..Player::default() }).collect();
        plan.players(pupils, |number| Name::new(&format!("Team {number}")).ok())
    }

    #[test]
    fn every_team_has_a_key_and_a_name_of_its_own() {
        let plan = Plan { way: Way::Teams, teams: 8, ..Plan::default() };
        let teams = players(&plan, 0);
        assert_eq!(teams.iter().filter_map(|team| team.key).collect::<String>(), "10zm5kw7");
        assert_eq!(teams[7].name.as_ref().map(Name::as_str), Some("Team 8"));
        assert_eq!(players(&Plan { teams: 0, ..plan }, 0).len(), 2, "one team is no game");
    }

    #[test]
    fn teams_of_a_class_keep_their_names() {
        let plan = Plan { way: Way::Teams, teams: 4, ..Plan::default() };
        let group = |name: &str| Player { group: Name::new(name).ok(), ..Player::default() };
        let teams = plan.players(vec![group("red"), group("blue"), group("red")], |_| None);
        let names: Vec<&str> = teams.iter().filter_map(|team| team.name.as_ref()).map(Name::as_str).collect();
        assert_eq!(names, ["blue", "red"]);
    }

    #[test]
    fn without_a_class_one_answers_for_all() {
        assert_eq!(players(&Plan::default(), 0), [Player::default()]);
        assert_eq!(players(&Plan { way: Way::Hands, ..Plan::default() }, 3), []);
    }

    #[test]
    fn names_that_were_given_play() {
        let names = ["Reds", "Blues", "Greens"].map(|name| Name::new(name).unwrap()).to_vec();
        let called = |plan: &Plan| -> Vec<Option<Name>> {
            players(plan, 0).into_iter().map(|player| player.name).collect()
        };
        let given: Vec<Option<Name>> = names.iter().cloned().map(Some).collect();
        let plan = Plan { names, ..Plan::default() };
        assert_eq!(called(&plan), given);
        assert_eq!(called(&Plan { way: Way::Teams, ..plan }), given);
        assert_eq!(called(&Plan { nameless: 25, ..Plan::default() }), vec![None; 25]);
    }

    #[test]
    fn names_are_left_out_where_nobody_is_named() {
        let named = |naming| players(&Plan { naming, ..Plan::default() }, 2)[1].name.is_some();
        assert_eq!([Naming::Anonymous, Naming::Nickname, Naming::Roster].map(named), [false, true, true]);
    }

    #[test]
    fn hands_are_counted_only_where_there_are_options() {
        let plan = Plan { way: Way::Hands, ..Plan::default() };
        assert_eq!(plan.questions().kinds, ["Choice", "TrueFalse"]);
        let of = |kinds| quiz::Rules { kinds, ..quiz::Rules::default() };
        let words = Plan { questions: of(vec!["Typed"]), ..plan.clone() };
        assert_eq!(words.questions().kinds, ["Choice", "TrueFalse"]);
        let statements = Plan { questions: of(vec!["Typed", "TrueFalse"]), ..plan };
        assert_eq!(statements.questions().kinds, ["TrueFalse"]);
        assert_eq!(Plan::default().questions().kinds, [""; 0]);
    }
}
