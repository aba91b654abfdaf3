//! Figures from what authors wrote, and what makes one impossible to draw.
//!
//! It must not look for the source; that is for `check`.

mod faults;

pub use faults::faults;
pub(super) use faults::no_date;

use super::figure::{Branch, Data, Figure};
use super::format::fences::{ChartFence, WrittenBranch};
use crate::domain::ids::SourceId;

/// The figure of a fence; nothing if it has no id.
pub fn from_fence(fence: &ChartFence) -> Option<Figure> {
    let caption = fence.caption();
    let id = caption.id?.to_owned();
    let (unit, data, predict) = match fence.clone() {
        ChartFence::Bar { unit, bars, predict, .. } => (unit, Data::Bar(bars), predict),
        ChartFence::Grouped { unit, groups, bars, .. } => (unit, Data::Grouped { groups, bars }, false),
        ChartFence::Stacked { unit, parts, bars, .. } => (unit, Data::Stacked { parts, bars }, false),
        ChartFence::Line { unit, x, series, events, predict, .. } => {
            (unit, Data::Line { x, series, events }, predict)
        }
        ChartFence::Timeline { lanes, .. } => (String::new(), Data::Timeline(lanes), false),
        ChartFence::Tree { root, .. } => (String::new(), Data::Tree(branch(root)), false),
        ChartFence::Table { head, rows, .. } => (String::new(), Data::Table { head, rows }, false),
    };
    Some(Figure {
        id,
        title: caption.title.to_owned(),
        unit,
        data,
        source: SourceId::from(caption.source),
        note: caption.note.map(str::to_owned),
        predict,
    })
}

fn branch(WrittenBranch(name, below): WrittenBranch) -> Branch {
    Branch { name, below: below.into_iter().map(branch).collect() }
}
