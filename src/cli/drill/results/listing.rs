//! Results as they are read in a terminal: no line is wider than 80 columns, and nothing is cut off.

use crate::classroom::report::{Attendance, ItemReport, PupilReport, Report, State, VoteReport};
use crate::l10n::{Texts, say};
use crate::runtime::in_words_of_findings::percent;
use textwrap::Options;

/// Columns.
pub(in crate::cli::drill) const WIDTH: usize = 79;

/// Words of a paragraph, the first line after `first`, the others as far in.
pub(in crate::cli::drill) fn paragraph(first: &str, words: &str) -> String {
    let indent = " ".repeat(textwrap::core::display_width(first));
    textwrap::fill(words, Options::new(WIDTH).initial_indent(first).subsequent_indent(&indent)) + "\n"
}

/// The results.
pub(super) fn written(report: &Report, texts: &Texts) -> String {
    let mut text = paragraph("", &report.title);
    text += &paragraph("", &about(report, texts));
    for item in &report.items {
        text.push('\n');
        text += &of_item(item, texts);
    }
    if !report.pupils.is_empty() {
        text.push('\n');
        text += &paragraph("", &say!(texts, "drill-results-pupils"));
        report.pupils.iter().for_each(|pupil| text += &of_pupil(pupil, texts));
    }
    text
}

fn about(report: &Report, texts: &Texts) -> String {
    let class =
        report.class.as_ref().map(|class| say!(texts, "drill-results-of-class", class = class.as_str()));
    let open = (!report.is_finished).then(|| say!(texts, "drill-results-unfinished"));
    let date = texts.written_date(report.date());
    [Some(date), class, open].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn of_item(item: &ItemReport, texts: &Texts) -> String {
    let mut text = paragraph(&format!("{:>3}. ", item.number), &item.prompt);
    let state = match item.state {
        State::Counted => None,
        State::Skipped => Some(say!(texts, "drill-results-skipped")),
        State::Open => Some(say!(texts, "drill-results-open")),
        State::NotAsked => Some(say!(texts, "drill-results-not-asked")),
    };
    if let Some(state) = state {
        return text + &paragraph("     ", &state);
    }
    for vote in &item.votes {
        text += &paragraph("     ", &of_vote(item, vote, texts));
    }
    if let Some(switches) = item.switches {
        let switched = say!(
            texts,
            "drill-results-switched",
            to_right = switches.to_right,
            to_wrong = switches.to_wrong,
            stayed_right = switches.stayed_right,
            stayed_wrong = switches.stayed_wrong
        );
        text += &paragraph("     ", &switched);
    }
    if let Some(gain) = item.gain {
        let gain = texts.number((gain * 100.0).round() / 100.0);
        text += &paragraph("     ", &say!(texts, "drill-results-gained", gain = gain));
    }
    text
}

fn of_vote(item: &ItemReport, vote: &VoteReport, texts: &Texts) -> String {
    let Some(facility) = vote.facility else { return say!(texts, "drill-results-nobody") };
    let right = say!(
        texts,
        "drill-results-right-of",
        right = vote.right,
        of = vote.answered,
        percent = percent(facility)
    );
    let chosen = item.options.iter().zip(&vote.chosen).map(|(option, count)| {
        format!("{} {count}{}", option.letter, if option.is_right { " ✓" } else { "" })
    });
    let chosen: Vec<String> = chosen.collect();
    if chosen.is_empty() { right } else { format!("{right} · {}", chosen.join(", ")) }
}

fn of_pupil(pupil: &PupilReport, texts: &Texts) -> String {
    let numbered = || say!(texts, "drill-results-numbered", number = pupil.number);
    let name = pupil.name.clone().unwrap_or_else(numbered);
    let how = match pupil.attendance {
        Attendance::Absent if pupil.answered == 0 => say!(texts, "drill-results-absent"),
        Attendance::Removed => say!(texts, "drill-results-removed"),
        Attendance::Present | Attendance::Absent => say!(
            texts,
            "drill-results-earned",
            right = pupil.right,
            of = pupil.answered,
            points = texts.number(pupil.points)
        ),
    };
    paragraph("     ", &format!("{name}: {how}"))
}
