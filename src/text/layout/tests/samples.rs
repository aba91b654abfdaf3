//! Prose to lay out.

use crate::text::layout::{Language, Line, Measure, lay_out};
use crate::text::prose::{Block, Item, Look, Run};

pub(super) const ENGLISH: &str = "The decree of 10 April 1923 went a step further. It called a state trust an enterprise to \
    which the state leaves its own conduct, on commercial lines, so that it should earn a profit. Profit was then cut in \
    three: the largest share to the Treasury, one to a reserve, one to bonuses. Administrative interference continued \
    nevertheless.";

pub(super) const RUSSIAN: &str = "Хозяйственный расчёт означал, что предприятие покрывает свои расходы из собственных \
    доходов и отвечает за свои убытки. Государственные тресты получили самостоятельность, но не собственность — капитал \
    оставался государственным.";

pub(super) fn measure(width: u16) -> Measure {
    Measure { width, hyphenate: None, justify: false, ascii: false }
}

pub(super) fn hyphenated(width: u16, language: Language) -> Measure {
    Measure { hyphenate: Some(language), ..measure(width) }
}

pub(super) fn run(text: &str) -> Run {
    Run { text: text.into(), ..Run::default() }
}

pub(super) fn runs(text: &str) -> Vec<Run> {
    vec![run(text)]
}

pub(super) fn code(text: &str) -> Run {
    Run { look: Look { code: true, ..Look::default() }, ..run(text) }
}

pub(super) fn paragraph(text: &str) -> Block {
    Block::Paragraph { runs: runs(text) }
}

pub(super) fn item(marker: &str, depth: usize, text: &str) -> Item {
    Item { marker: marker.into(), depth, runs: runs(text) }
}

pub(super) fn shown(block: &Block, measure: Measure) -> Vec<String> {
    lay_out(block, &measure).iter().map(Line::text).collect()
}
