//! Cloze texts: `{{id::answer}}` or `{{id::answer|hint}}` in plain words.
//!
//! It must not know cards; a text becomes pieces.

use crate::domain::question::Piece;
use thiserror::Error;

/// Why a text is not a cloze text.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum GapError {
    /// There is nothing to fill in.
    #[error("the text has no gap, such as {{{{year::1921}}}}")]
    NoGap,
    /// Two opening braces without closing ones.
    #[error("a gap is not closed: '{0}'")]
    Unclosed(String),
    /// No id, or no answer.
    #[error("a gap is written {{{{id::answer}}}} or {{{{id::answer|hint}}}}, not '{0}'")]
    Malformed(String),
    /// Two gaps with one id.
    #[error("two gaps are named '{0}'")]
    Twice(String),
}

/// The pieces of a text.
///
/// # Errors
/// See [`GapError`].
pub fn pieces(text: &str) -> Result<Vec<Piece>, GapError> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, opened)) = rest.split_once("{{") {
        let (inside, after) =
            opened.split_once("}}").ok_or_else(|| GapError::Unclosed(format!("{{{{{opened}")))?;
        let gap = gap(inside)?;
        if pieces.iter().any(|piece| gap_id(piece).is_some() && gap_id(piece) == gap_id(&gap)) {
            return Err(GapError::Twice(gap_id(&gap).unwrap_or("").to_owned()));
        }
        if !before.is_empty() {
            pieces.push(Piece::Text(before.to_owned()));
        }
        pieces.push(gap);
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest.to_owned()));
    }
    if pieces.iter().all(|piece| gap_id(piece).is_none()) { Err(GapError::NoGap) } else { Ok(pieces) }
}

/// The id of a piece, if it is a gap.
pub fn gap_id(piece: &Piece) -> Option<&str> {
    match piece {
        Piece::Gap { id, .. } => Some(id),
        Piece::Text(_) => None,
    }
}

fn gap(inside: &str) -> Result<Piece, GapError> {
    let malformed = || GapError::Malformed(format!("{{{{{inside}}}}}"));
    let (id, rest) = inside.split_once("::").ok_or_else(malformed)?;
    let (answer, hint) = match rest.split_once('|') {
        Some((answer, hint)) => (answer.trim(), Some(hint.trim())),
        None => (rest.trim(), None),
    };
    let id = id.trim();
    if id.is_empty() || answer.is_empty() || hint == Some("") {
        return Err(malformed());
    }
    Ok(Piece::Gap { id: id.to_owned(), answer: answer.to_owned(), hint: hint.map(str::to_owned) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gap(id: &str, answer: &str, hint: Option<&str>) -> Piece {
        Piece::Gap { id: id.into(), answer: answer.into(), hint: hint.map(Into::into) }
    }

    #[test]
    fn reads_gaps_with_and_without_hints() {
        let read = pieces("In {{year::1921}} the {{what::prodnalog|a tax}} came.").unwrap();
        let expected = [
            Piece::Text("In ".into()),
            gap("year", "1921", None),
            Piece::Text(" the ".into()),
            gap("what", "prodnalog", Some("a tax")),
            Piece::Text(" came.".into()),
        ];
        assert_eq!(read, expected);
        assert_eq!(pieces("{{a::б}}").unwrap(), [gap("a", "б", None)]);
    }

    #[test]
    fn refuses_the_rest() {
        assert_eq!(pieces("no gap"), Err(GapError::NoGap));
        assert_eq!(pieces(""), Err(GapError::NoGap));
        assert_eq!(pieces("{{a::b"), Err(GapError::Unclosed("{{a::b".into())));
        assert_eq!(pieces("{{a:b}}"), Err(GapError::Malformed("{{a:b}}".into())));
        assert_eq!(pieces("{{::b}}"), Err(GapError::Malformed("{{::b}}".into())));
        assert_eq!(pieces("{{a::}}"), Err(GapError::Malformed("{{a::}}".into())));
        assert_eq!(pieces("{{a::b|}}"), Err(GapError::Malformed("{{a::b|}}".into())));
        assert_eq!(pieces("{{a::b}} {{a::c}}"), Err(GapError::Twice("a".into())));
    }
}
