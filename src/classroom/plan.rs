//! How a drill is wanted: settled on the command line or on the screen where a drill is set up, before it has questions.
//!
//! It must not draw questions or put anything into words: it is given both.

use super::game::{ClassRef, Item, Naming, Player, Rules, Setup, Way};
use super::name::Name;
use crate::domain::ids::LessonId;
use crate::domain::journal::JournalId;
use crate::domain::quiz;

/// The keys of teams, as many as can play: far apart, none that answers and none that commands, for a keyboard that is
/// used by several at once.
pub const TEAM_KEYS: [char; 8] = ['1', '0', 'z', 'm', '5', 'k', 'w', '7'];

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
    /// The class that plays, by its journal.
    pub class: Option<JournalId>,
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
            class: None,
            naming: Naming::default(),
            rules: Rules::default(),
            seed: None,
        }
    }
}

impl Plan {
    /// The same with only such questions as can be asked in this way: hands are counted for options.
    pub fn questions(&self) -> quiz::Rules {
        let mut questions = self.questions.clone();
        if self.way == Way::Hands && questions.kinds.is_empty() {
            questions.kinds = vec!["Choice", "TrueFalse"];
        }
        questions
    }

    /// The drill that comes of it: with these questions, this class with its pupils, and teams called by `team` with
    /// their numbers from 1.
    pub fn setup(
        &self,
        title: String,
        items: Vec<Item>,
        class: Option<(ClassRef, Vec<Player>)>,
        team: impl Fn(usize) -> Option<Name>,
        seed: u64,
    ) -> Setup {
        let (class, pupils) = class.unzip();
        let players = self.players(pupils.unwrap_or_default(), team);
        let (way, rules, naming) = (self.way, self.rules, self.naming);
        Setup { title, way, rules, naming, class, players, items, seed }
    }

    /// Without a class, those who answer in turn are one player: the class.
    fn players(&self, pupils: Vec<Player>, team: impl Fn(usize) -> Option<Name>) -> Vec<Player> {
        match self.way {
            Way::Hands => Vec::new(),
            Way::Teams => {
                let keys = TEAM_KEYS.iter().take(self.teams.max(2));
                let at = |(number, key): (usize, &char)| Player {
                    name: team(number),
                    key: Some(*key),
                    ..Player::default()
                };
                (1..).zip(keys).map(at).collect()
            }
            Way::HotSeat | Way::Paper { .. } if pupils.is_empty() => vec![Player::default()],
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
    fn without_a_class_one_answers_for_all() {
        assert_eq!(players(&Plan::default(), 0), [Player::default()]);
        assert_eq!(players(&Plan { way: Way::Hands, ..Plan::default() }, 3), []);
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
        assert_eq!(Plan::default().questions().kinds, [""; 0]);
    }
}
