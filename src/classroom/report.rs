//! What came of a drill, finished or not: per item and per pupil, ready to be written down in any form.
//!
//! It says what happened and judges nothing; what it means is [`super::analysis`]'s. In a drill without names
//! ([`Naming::Anonymous`]) it holds none, so that no form of it can let one slip.

pub mod csv;
mod items;
pub mod json;
pub mod markdown;
mod pupils;
pub mod slips;
mod words;

pub use items::{ItemReport, OptionReport, State, SwitchReport, VoteReport, option_text};
pub use pupils::{AnswerReport, Attendance, PupilReport};
pub use words::Words;

use super::game::{Game, Naming, Phase, Scoring, Way};
use crate::domain::day::Moment;
use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};
use serde::Serialize;

/// What came of a drill.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    /// What the drill was called.
    pub title: String,
    /// When it was begun, in the zone where it was: RFC 3339. Empty if the clock lay outside all calendars.
    pub began: String,
    /// The class that it was for.
    pub class: Option<String>,
    /// How answers came in: `hot-seat`, `teams`, `hands` or `paper`.
    pub way: &'static str,
    /// How they counted: `accuracy`, `speed`, `streak` or `certainty`.
    pub scoring: &'static str,
    /// Whether pupils are numbers only.
    pub is_anonymous: bool,
    /// Whether it was played to its end.
    pub is_finished: bool,
    /// Each question in the order in which it was asked or would have been.
    pub items: Vec<ItemReport>,
    /// Each pupil or team, in the order of their coming. Nobody is known by himself where hands were counted.
    pub pupils: Vec<PupilReport>,
}

impl Report {
    /// Of a drill that was begun at `began`.
    pub fn of(game: &Game, began: Moment) -> Self {
        let setup = game.setup();
        Self {
            title: setup.title.clone(),
            began: rfc3339(began),
            class: setup.class.as_ref().map(|class| class.name.as_str().to_owned()),
            way: way(setup.way),
            scoring: scoring(setup.rules.scoring),
            is_anonymous: setup.naming == Naming::Anonymous,
            is_finished: game.phase() == Phase::End,
            items: items::of(game),
            pupils: pupils::of(game),
        }
    }

    /// The day on which it was begun: `2026-11-22`.
    pub fn date(&self) -> &str {
        self.began.get(..10).unwrap_or_default()
    }
}

fn rfc3339(moment: Moment) -> String {
    let zone = Offset::from_seconds(moment.offset_min.saturating_mul(60)).unwrap_or(Offset::UTC);
    let at = Timestamp::from_millisecond(moment.at);
    at.map_or_else(
        |_| String::new(),
        |at| at.to_zoned(TimeZone::fixed(zone)).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
    )
}

fn way(way: Way) -> &'static str {
    match way {
        Way::HotSeat => "hot-seat",
        Way::Teams => "teams",
        Way::Hands => "hands",
        Way::Paper { .. } => "paper",
    }
}

fn scoring(scoring: Scoring) -> &'static str {
    match scoring {
        Scoring::Accuracy => "accuracy",
        Scoring::Speed => "speed",
        Scoring::Streak => "streak",
        Scoring::Certainty => "certainty",
    }
}

#[cfg(test)]
mod tests;
