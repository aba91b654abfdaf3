//! Figures as data; how they are drawn is the screens' business.

use crate::domain::ids::SourceId;

/// A figure with what every figure has.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Unique in the course.
    pub id: String,
    /// What it shows.
    pub title: String,
    /// What is counted; may be empty.
    pub unit: String,
    /// The data.
    pub data: Data,
    /// Where the data come from.
    pub source: SourceId,
    /// What to see in it.
    pub note: Option<String>,
    /// Whether the reader may guess first.
    pub predict: bool,
}

/// The data of a figure.
#[derive(Clone, Debug, PartialEq)]
pub enum Data {
    /// A name and a value for each bar.
    Bar(Vec<(String, f64)>),
    /// Series over common points.
    Line {
        /// Names of the points.
        x: Vec<String>,
        /// A name and a value for each point.
        series: Vec<(String, Vec<f64>)>,
        /// What happened at a point.
        events: Vec<(String, String)>,
    },
    /// Lanes of dated events: `(lane, [(date, event)])`.
    Timeline(Vec<(String, Vec<(String, String)>)>),
    /// A table.
    Table {
        /// Names of the columns.
        head: Vec<String>,
        /// Rows of as many cells.
        rows: Vec<Vec<String>>,
    },
}
