//! What is left of a text when all that no reader sees as part of a name is taken out.
//!
//! It must not take away what a script needs: marks on letters, joiners between them, the parts of an emoji.

use unicode_width::UnicodeWidthChar;

/// Marks that may stand in a row: as many as Hebrew, Vietnamese and Tibetan put on one letter.
const MARKS: usize = 3;

const ZERO_WIDTH_NON_JOINER: char = '\u{200C}';
const ZERO_WIDTH_JOINER: char = '\u{200D}';

/// The text without controls, marks of direction, what is not seen, and marks stacked too high; runs of white space become
/// one space, and none is left at the ends. What is clean stays as it is.
pub fn clean(text: &str) -> String {
    let mut before: Vec<char> = text.chars().collect();
    // What is taken out may leave a joiner or a mark without what it needs.
    loop {
        let after = pass(&before);
        if after == before {
            return after.into_iter().collect();
        }
        before = after;
    }
}

fn pass(text: &[char]) -> Vec<char> {
    let spaced = text.iter().map(|c| if is_blank(*c) { ' ' } else { *c });
    let seen: Vec<char> = spaced.filter(|c| !c.is_control() && !is_unseen(*c)).collect();
    let mut kept: Vec<char> = Vec::with_capacity(seen.len());
    for (at, c) in seen.iter().enumerate() {
        if belongs(*c, &kept, seen.get(at + 1)) {
            kept.push(*c);
        }
    }
    while kept.last() == Some(&' ') {
        kept.pop();
    }
    kept
}

/// Whether a character has what it needs before and after it.
fn belongs(c: char, before: &[char], after: Option<&char>) -> bool {
    let last = before.last().copied().unwrap_or(' ');
    if c == ' ' || takes_no_column(c) {
        let marks = before.iter().rev().take_while(|c| takes_no_column(**c)).count();
        return last != ' ' && (c == ' ' || marks < MARKS) && (!is_tied(c) || has_ties(c, last, after));
    }
    true
}

fn takes_no_column(c: char) -> bool {
    c.width() == Some(0)
}

/// Whether a character means something beside certain others only.
fn is_tied(c: char) -> bool {
    matches!(c, ZERO_WIDTH_NON_JOINER | ZERO_WIDTH_JOINER) || is_selector(c)
}

fn has_ties(c: char, last: char, after: Option<&char>) -> bool {
    match c {
        ZERO_WIDTH_JOINER if is_pictograph(last) || last == '\u{FE0F}' => {
            after.is_some_and(|after| is_pictograph(*after))
        }
        ZERO_WIDTH_NON_JOINER | ZERO_WIDTH_JOINER => {
            is_of_joining_script(last) && after.is_some_and(|after| is_of_joining_script(*after))
        }
        '\u{FE0E}' | '\u{FE0F}' => is_pictograph(last) || matches!(last, '0'..='9' | '#' | '*'),
        '\u{180B}'..='\u{180F}' => matches!(last, '\u{1820}'..='\u{18AA}'),
        _ => is_han(last),
    }
}

/// White space, and what looks like it.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || c == '\u{2800}'
}

/// What is not seen and changes what is: marks of direction, hyphens that are not there, fillers, annotations, tags. After
/// the property `Default_Ignorable_Code_Point` of Unicode, without joiners and variation selectors.
fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{AD}'
            | '\u{34F}'
            | '\u{61C}'
            | '\u{115F}'..='\u{1160}'
            | '\u{17B4}'..='\u{17B5}'
            | '\u{180E}'
            | '\u{200B}'
            | '\u{200E}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{3164}'
            | '\u{FEFF}'
            | '\u{FFA0}'
            | '\u{FFF0}'..='\u{FFFC}'
            | '\u{FFFE}'..='\u{FFFF}'
            | '\u{1BCA0}'..='\u{1BCA3}'
            | '\u{1D173}'..='\u{1D17A}'
            | '\u{E0000}'..='\u{E00FF}'
            | '\u{E01F0}'..='\u{E0FFF}'
    )
}

/// What chooses between forms of the character before it.
fn is_selector(c: char) -> bool {
    matches!(
        c,
        '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}' | '\u{180B}'..='\u{180D}' | '\u{180F}'
    )
}

/// Scripts in which joiners change how letters are written: Arabic, those of India and their neighbours, Mongolian.
fn is_of_joining_script(c: char) -> bool {
    matches!(
        c,
        '\u{600}'..='\u{DFF}'
            | '\u{1780}'..='\u{18AF}'
            | '\u{A840}'..='\u{A9DF}'
            | '\u{FB50}'..='\u{FDFF}'
            | '\u{FE70}'..='\u{FEFC}'
            | '\u{11000}'..='\u{11FFF}'
            | '\u{1E900}'..='\u{1E95F}'
    )
}

/// Characters of Chinese, Japanese and Korean of which there are forms to choose from, as in some family names.
fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// What fonts draw as an emoji or a part of one.
fn is_pictograph(c: char) -> bool {
    matches!(
        c,
        '©' | '®'
            | '\u{203C}'
            | '\u{2049}'
            | '\u{2122}'
            | '\u{2139}'
            | '\u{2190}'..='\u{21FF}'
            | '\u{2300}'..='\u{27BF}'
            | '\u{2900}'..='\u{297F}'
            | '\u{2B00}'..='\u{2BFF}'
            | '\u{3030}'
            | '\u{303D}'
            | '\u{3297}'
            | '\u{3299}'
            | '\u{1F000}'..='\u{1FAFF}'
    )
}
