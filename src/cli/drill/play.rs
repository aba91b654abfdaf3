//! `rabfak drill`: a drill of a class, on screens where there is a terminal, in plain lines elsewhere.

use super::class::class;
use crate::classroom::game::{Board, Naming, Rules, Scoring, Setup, Way};
use crate::classroom::name::Name;
use crate::classroom::plan::{Plan, TEAM_KEYS};
use crate::cli::study::{find, open};
use crate::cli::{Place, say_notices};
use crate::domain::ids::LessonId;
use crate::domain::question::KINDS;
use crate::domain::quiz;
use crate::l10n::{Texts, say};
use crate::plain;
use crate::runtime::{Begin, Lines, Study, now, run_screens};
use anyhow::{Result, anyhow, bail};
use clap::builder::PossibleValuesParser;
use clap::{Args, ValueEnum};
use std::io::{self, BufReader};
use std::process::ExitCode;

/// The most pupils who play without names.
const PUPILS: usize = 1000;

/// The most teams: each has a key.
const MOST_TEAMS: usize = TEAM_KEYS.len();

/// How a drill is wanted.
#[derive(Debug, Args)]
pub(super) struct Play {
    /// Numbers in the course, or ids; without one, the drill is set up on a screen first
    #[arg(value_name = "LESSON")]
    chosen: Vec<String>,
    /// The most questions
    #[arg(short, long, value_name = "N", default_value_t = quiz::NUMBER as u16, value_parser = clap::value_parser!(u16).range(1..))]
    number: u16,
    /// Only questions of these kinds, with commas between them
    #[arg(long, value_name = "KIND", value_delimiter = ',', ignore_case = true, value_parser = PossibleValuesParser::new(KINDS))]
    kinds: Vec<String>,
    /// How answers come in: one after another, by teams with a key each, or by hands that are counted
    #[arg(long, value_enum, default_value_t = WayArg::HotSeat)]
    way: WayArg,
    /// How many teams play
    #[arg(long, value_name = "N", default_value_t = 2, value_parser = clap::value_parser!(u8).range(2..=TEAM_KEYS.len() as i64))]
    teams: u8,
    /// The class that plays, by its name
    #[arg(long, value_name = "NAME")]
    class: Option<String>,
    /// Who plays without a class: names with commas between them, of pupils or of teams, or how many pupils
    #[arg(long, value_name = "NAMES", value_delimiter = ',', conflicts_with_all = ["class", "teams"])]
    players: Vec<String>,
    /// Ask what the class is about to forget, as its drills tell
    #[arg(long, requires = "class", conflicts_with_all = ["chosen", "kinds"])]
    warm_up: bool,
    /// Whose names all see; those of a class unless something else is said
    #[arg(long, value_enum)]
    names: Option<NamesArg>,
    /// What an answer earns
    #[arg(long, value_enum, default_value_t = ScoringArg::Accuracy)]
    scoring: ScoringArg,
    /// What all see of the points; the last are never shown
    #[arg(long, value_enum, default_value_t = BoardArg::Off)]
    board: BoardArg,
    /// Seconds for a question; more can be given while it runs
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    seconds: Option<u32>,
    /// Draw the same questions and call in the same order as another drill with this number
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum WayArg {
    HotSeat,
    Teams,
    Hands,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum NamesArg {
    Anonymous,
    Nickname,
    Roster,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum ScoringArg {
    Accuracy,
    Speed,
    Streak,
    Certainty,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum BoardArg {
    Off,
    First,
    Groups,
}

impl Play {
    fn plan(&self, study: &Study) -> Result<Plan> {
        let lessons: Vec<LessonId> =
            self.chosen.iter().map(|name| find(study, name)).collect::<Result<_>>()?;
        let is_named = |kind: &&str| self.kinds.iter().any(|name| name.eq_ignore_ascii_case(kind));
        let questions = quiz::Rules {
            number: self.number.into(),
            kinds: KINDS.into_iter().filter(is_named).collect(),
            counts: false,
            ..quiz::Rules::default()
        };
        let class = self.class.as_ref().map(|name| class(study, name)).transpose()?;
        let (names, nameless) = self.players(study)?;
        Ok(Plan {
            lessons,
            questions,
            way: self.way(),
            teams: self.teams.into(),
            names,
            nameless,
            class: class.map(|class| class.id),
            is_warm_up: self.warm_up,
            naming: self.naming(),
            rules: Rules { scoring: self.scoring(), board: self.board(), seconds: self.seconds },
            seed: self.seed,
        })
    }

    /// The names that were given, or how many play without one.
    fn players(&self, study: &Study) -> Result<(Vec<Name>, usize)> {
        let texts = &study.desk().texts;
        if let ([number], WayArg::HotSeat) = (self.players.as_slice(), self.way)
            && let Ok(number @ 1..=PUPILS) = number.trim().parse()
        {
            return Ok((Vec::new(), number));
        }
        let names = self.players.iter().map(|name| name_of(name, texts)).collect::<Result<Vec<Name>>>()?;
        match (self.way, names.len()) {
            (_, 0) | (WayArg::HotSeat, _) | (WayArg::Teams, 2..=MOST_TEAMS) => Ok((names, 0)),
            (WayArg::Hands, _) => bail!(say!(texts, "drill-players-hands")),
            (WayArg::Teams, count) => {
                bail!(say!(texts, "drill-players-teams", count = count, most = MOST_TEAMS))
            }
        }
    }

    fn way(&self) -> Way {
        match self.way {
            WayArg::HotSeat => Way::HotSeat,
            WayArg::Teams => Way::Teams,
            WayArg::Hands => Way::Hands,
        }
    }

    fn naming(&self) -> Naming {
        match self.names {
            None if self.class.is_some() => Naming::Roster,
            None | Some(NamesArg::Nickname) => Naming::Nickname,
            Some(NamesArg::Anonymous) => Naming::Anonymous,
            Some(NamesArg::Roster) => Naming::Roster,
        }
    }

    fn scoring(&self) -> Scoring {
        match self.scoring {
            ScoringArg::Accuracy => Scoring::Accuracy,
            ScoringArg::Speed => Scoring::Speed,
            ScoringArg::Streak => Scoring::Streak,
            ScoringArg::Certainty => Scoring::Certainty,
        }
    }

    fn board(&self) -> Board {
        match self.board {
            BoardArg::Off => Board::Off,
            BoardArg::First => Board::First,
            BoardArg::Groups => Board::Groups,
        }
    }
}

/// What a name comes to, or why it is none.
fn name_of(typed: &str, texts: &Texts) -> Result<Name> {
    let (name, longest) = (typed.trim(), Name::LONGEST);
    Name::new(name).map_err(|fault| {
        anyhow!(say!(texts, "drill-plain-no-name", name = name, length = fault.length, longest = longest))
    })
}

pub(super) fn run(place: &Place, play: &Play) -> Result<ExitCode> {
    let mut study = open(place)?;
    let plan = play.plan(&study)?;
    if !place.is_plain() {
        return run_screens(&mut study, Begin::Drill(Box::new(plan)));
    }
    say_notices(&study);
    let setup = set_up(&study, &plan)?;
    let mut input = BufReader::new(io::stdin().lock());
    plain::drill(&mut Lines(&mut study), setup, &mut input, &mut io::stdout().lock())?;
    study.all_saved()?;
    Ok(ExitCode::SUCCESS)
}

/// The drill as it is planned, for whoever cannot set it up on a screen.
fn set_up(study: &Study, plan: &Plan) -> Result<Setup> {
    let desk = study.desk();
    let lessons = if plan.lessons.is_empty() { desk.begun() } else { plan.lessons.clone() };
    let seed = plan.seed.unwrap_or_else(|| now().at.unsigned_abs());
    let title = if plan.is_warm_up { say!(desk.texts, "drill-warm-up") } else { desk.title_of(&lessons) };
    let items = study.draw_items(&plan.pool(lessons, now()), seed)?;
    let heard = study.heard(plan.class)?;
    let class = desk.classes.iter().find(|class| Some(class.id) == plan.class).map(|class| (class, &heard));
    let team = |number: usize| Name::new(&say!(desk.texts, "drill-team", number = number)).ok();
    Ok(plan.setup(title, items, class, team, seed))
}
