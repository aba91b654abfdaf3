//! Names beside each other: two equal ones told apart, and long ones in little room.
//!
//! It must not change a name: what is shown here is never kept.

use super::{Name, key};
use std::collections::{HashMap, HashSet};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// The names as they are shown beside each other: of equal ones the second gets a 2, the third a 3, with numbers left out
/// that would make it the name of somebody else.
pub fn apart<'a>(names: impl IntoIterator<Item = &'a Name>) -> Vec<String> {
    let names: Vec<&Name> = names.into_iter().collect();
    let mut taken: HashSet<String> = names.iter().map(|name| name.key()).collect();
    let mut last: HashMap<String, usize> = HashMap::new();
    let label = |name: &Name| {
        let last = last.entry(name.key()).and_modify(|number| *number += 1).or_insert(1);
        if *last == 1 {
            return name.to_string();
        }
        while !taken.insert(key(&format!("{name} {last}"))) {
            *last += 1;
        }
        format!("{name} {last}")
    };
    names.into_iter().map(label).collect()
}

/// A name, or what [`apart`] made of it, in so many columns: words from the second on shrink to their first letter, the
/// last one first, and if that is not enough the rest is cut. A number stays.
pub fn short(name: &str, columns: usize) -> String {
    let mut words: Vec<String> = name.split(' ').map(str::to_owned).collect();
    for at in (1..words.len()).rev() {
        if words.join(" ").width() <= columns {
            break;
        }
        words[at] = initial(&words[at]);
    }
    cut(&words.join(" "), columns)
}

fn initial(word: &str) -> String {
    let first = word.graphemes(true).next().unwrap_or("");
    let is_longer = word.len() > first.len();
    if is_longer && first.chars().all(char::is_alphabetic) { format!("{first}.") } else { word.to_owned() }
}

fn cut(name: &str, columns: usize) -> String {
    if name.width() <= columns {
        return name.to_owned();
    }
    let mut shown = String::new();
    for grapheme in name.graphemes(true) {
        if shown.width() + grapheme.width() + 1 > columns {
            break;
        }
        shown.push_str(grapheme);
    }
    if columns > 0 {
        shown.push('…');
    }
    shown
}
