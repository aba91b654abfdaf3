//! Figures as data; how they are drawn is the screens' business.

pub mod guess;

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

/// A name and a value for each of the groups, parts or points.
pub type Row = (String, Vec<f64>);

/// The data of a figure.
#[derive(Clone, Debug, PartialEq)]
pub enum Data {
    /// A name and a value for each bar.
    Bar(Vec<(String, f64)>),
    /// Under each name a bar for every group.
    Grouped {
        /// Names of the groups.
        groups: Vec<String>,
        /// A name and a value for each group.
        bars: Vec<Row>,
    },
    /// Bars that are divided into parts.
    Stacked {
        /// Names of the parts.
        parts: Vec<String>,
        /// A name and a value for each part.
        bars: Vec<Row>,
    },
    /// Series over common points.
    Line {
        /// Names of the points; if all are dates, they lie on a true scale of time.
        x: Vec<String>,
        /// A name and a value for each point.
        series: Vec<Row>,
        /// What happened at a point.
        events: Vec<(String, String)>,
    },
    /// Lanes of dated events: `(lane, [(date, event)])`.
    Timeline(Vec<(String, Vec<(String, String)>)>),
    /// What stands below what.
    Tree(Branch),
    /// A table.
    Table {
        /// Names of the columns.
        head: Vec<String>,
        /// Rows of as many cells.
        rows: Vec<Vec<String>>,
    },
}

/// A name and what stands below it.
#[derive(Clone, Debug, PartialEq)]
pub struct Branch {
    /// Its name.
    pub name: String,
    /// What stands directly below it.
    pub below: Vec<Branch>,
}

impl Branch {
    /// Itself and all below it, each with what it stands below, from the top.
    pub fn pairs(&self) -> Vec<(&str, Option<&str>)> {
        let below = self.below.iter().flat_map(|branch| {
            branch.pairs().into_iter().map(|(name, above)| (name, above.or(Some(self.name.as_str()))))
        });
        std::iter::once((self.name.as_str(), None)).chain(below).collect()
    }
}

/// A table: the names of its columns, empty where they have none, and its rows.
pub type Rows = (Vec<String>, Vec<Vec<String>>);

impl Data {
    /// The data as a table; `number` writes a value and `date` what may be a date.
    pub fn rows(&self, number: impl Fn(f64) -> String, date: impl Fn(&str) -> String) -> Rows {
        match self {
            Self::Bar(bars) => {
                (Vec::new(), bars.iter().map(|(name, value)| vec![name.clone(), number(*value)]).collect())
            }
            Self::Grouped { groups: columns, bars } | Self::Stacked { parts: columns, bars } => (
                named(columns),
                bars.iter().map(|(name, values)| row(name, values.iter().copied(), &number)).collect(),
            ),
            Self::Line { x, series, .. } => {
                let columns: Vec<String> = series.iter().map(|(name, _)| name.clone()).collect();
                let at = |i: usize| series.iter().filter_map(move |(_, values)| values.get(i)).copied();
                (
                    named(&columns),
                    x.iter().enumerate().map(|(i, point)| row(&date(point), at(i), &number)).collect(),
                )
            }
            Self::Timeline(lanes) => (Vec::new(), dated(lanes, date)),
            Self::Tree(root) => {
                let pair = |(name, above): (&str, Option<&str>)| {
                    vec![name.to_owned(), above.unwrap_or_default().to_owned()]
                };
                (Vec::new(), root.pairs().into_iter().map(pair).collect())
            }
            Self::Table { head, rows } => (head.clone(), rows.clone()),
        }
    }
}

/// The columns, after one for the names of the rows.
fn named(columns: &[String]) -> Vec<String> {
    std::iter::once(String::new()).chain(columns.iter().cloned()).collect()
}

fn row(name: &str, values: impl Iterator<Item = f64>, number: impl Fn(f64) -> String) -> Vec<String> {
    std::iter::once(name.to_owned()).chain(values.map(number)).collect()
}

fn dated(lanes: &[(String, Vec<(String, String)>)], date: impl Fn(&str) -> String) -> Vec<Vec<String>> {
    let events = lanes.iter().flat_map(|(lane, events)| events.iter().map(move |event| (lane, event)));
    events.map(|(lane, (at, event))| vec![date(at), lane.clone(), event.clone()]).collect()
}
