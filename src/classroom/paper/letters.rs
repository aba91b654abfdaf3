//! Answers in Cyrillic letters, put into the Latin ones that stand on the sheet.
//!
//! Whoever did not switch the keyboard types `Ф И С В У` for A to E; whoever looks at shapes writes `А В С Е`. В is D for
//! the one and B for the other, so a line is read as a whole, and refused if both readings make sense and differ.

/// Letters by their place on the keyboard, A to J.
const BY_PLACE: &str = "ФИСВУАПРШО";

/// Letters by their shape, with the Latin ones.
const BY_SHAPE: [(char, char); 5] = [('А', 'A'), ('В', 'B'), ('С', 'C'), ('Е', 'E'), ('Н', 'H')];

/// A line of answers in Latin letters; none if its Cyrillic letters mean two things or nothing.
pub fn latin(line: &str) -> Option<String> {
    let by_place = read(line, |letter| {
        let at = BY_PLACE.chars().position(|known| known == letter)?;
        Some(crate::classroom::game::letter(at))
    });
    let by_shape =
        read(line, |letter| BY_SHAPE.iter().find(|(known, _)| *known == letter).map(|(_, latin)| *latin));
    match (by_place, by_shape) {
        (Some(one), Some(other)) => (one == other).then_some(one),
        (one, other) => one.or(other),
    }
}

fn read(line: &str, latin: impl Fn(char) -> Option<char>) -> Option<String> {
    let read = |letter: char| {
        let is_cyrillic = matches!(letter, 'Ѐ'..='ӿ');
        if is_cyrillic { latin(letter.to_uppercase().next()?) } else { Some(letter) }
    };
    line.chars().map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::latin;

    #[test]
    fn a_line_is_read_as_a_whole() {
        assert_eq!(latin("2 abd.+").as_deref(), Some("2 abd.+"));
        assert_eq!(latin("фивсу").as_deref(), Some("ABDCE"), "by place: В is D beside Ф and И");
        assert_eq!(latin("АВСЕ").as_deref(), Some("ABCE"), "by shape: В is B beside Е");
        assert_eq!(latin("CСc").as_deref(), Some("CCc"), "both ways the same");
        assert_eq!(latin("ВВС"), None, "B or D");
        assert_eq!(latin("ФЕ"), None, "neither way");
        assert_eq!(latin("Ж"), None);
    }
}
