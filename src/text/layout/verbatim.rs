//! Lines shown as they are: nothing moved, nothing lost; long ones go on in the next line.

use super::clusters::{Cluster, Nature, clusters};
use super::line::{Line, LineKind};
use super::pen::Pen;
use super::{Measure, Offsets};
use crate::text::prose::{Look, Run};

/// Columns between tab stops.
const TAB: usize = 4;

pub(super) fn lay(lines: &[String], measure: Measure, offsets: &mut Offsets<'_>) -> Vec<Line> {
    let mut laid = Vec::new();
    for text in lines {
        let start = offsets.pass(text.chars().count());
        let look = Look { code: true, ..Look::default() };
        let run = Run { text: text.clone(), look, link: None };
        let clusters = clusters(text, std::slice::from_ref(&run), start, measure.columns());
        laid.extend(broken(&clusters, start, measure.columns()));
    }
    laid
}

fn broken(clusters: &[Cluster<'_>], start: usize, limit: usize) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut pen = Pen::default();
    let (mut offset, mut width) = (start, 0);
    for cluster in clusters {
        let feed = cluster.nature == Nature::Feed;
        if feed || (width + cluster.width > limit && width > 0) {
            lines.push(Line::new(LineKind::Verbatim, offset, std::mem::take(&mut pen).pieces()));
            (offset, width) = (cluster.offset + usize::from(feed), 0);
        }
        let spaces = if cluster.is("\t") { (TAB - width % TAB).min(limit - width) } else { 1 };
        for _ in 0..spaces {
            pen.write(cluster);
            width += cluster.width;
        }
    }
    lines.push(Line::new(LineKind::Verbatim, offset, pen.pieces()));
    lines
}
