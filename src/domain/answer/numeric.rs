//! Numbers as people write them: `4,330`, `4 330`, `13,8 %`, `2 million dollars`.

/// Whether `text` can be read as a number at most `tolerance` away from `right`.
///
/// A comma or a point may separate thousands or decimals; where both readings are possible, either may be right.
pub fn is_within(text: &str, right: f64, tolerance: f64) -> bool {
    let slack = tolerance.abs() + right.abs() * 1e-9;
    readings(text).into_iter().any(|number| (number - right).abs() <= slack)
}

/// Whether `text` begins with a number at all.
pub fn is_number(text: &str) -> bool {
    !readings(text).is_empty()
}

fn readings(text: &str) -> Vec<f64> {
    let text = text.trim().replace(['\u{2212}', '\u{2013}'], "-");
    let end = text.find(|c: char| !is_numeric_part(c)).unwrap_or(text.len());
    let (number, rest) = text.split_at(end);
    let digits: String = number.chars().filter(|c| !c.is_whitespace() && !matches!(c, '_' | '\'')).collect();
    let scale = scale(rest.trim());
    let mut found: Vec<f64> = [
        Some(digits.clone()).filter(|d| !d.contains(',')),
        Some(digits.replace(',', ".")),
        grouped(&digits, ',').then(|| digits.replace(',', "")),
        grouped(&digits, '.').then(|| digits.replace('.', "").replace(',', ".")),
    ]
    .into_iter()
    .flatten()
    .filter_map(|digits| digits.parse::<f64>().ok())
    .map(|number| number * scale)
    .collect();
    found.dedup();
    found
}

fn is_numeric_part(c: char) -> bool {
    c.is_ascii_digit() || c.is_whitespace() || matches!(c, '.' | ',' | '-' | '+' | '_' | '\'')
}

/// Whether `separator` parts the whole part of `digits` into groups of three.
fn grouped(digits: &str, separator: char) -> bool {
    let other = if separator == ',' { '.' } else { ',' };
    let whole = digits.split(other).next().unwrap_or("").trim_start_matches(['-', '+']);
    let mut groups = whole.split(separator);
    let first = groups.next().unwrap_or("");
    let mut rest = groups.peekable();
    (1..=3).contains(&first.len()) && rest.peek().is_some() && rest.all(|group| group.len() == 3)
}

fn scale(unit: &str) -> f64 {
    let word: String = unit.chars().take_while(|c| c.is_alphabetic()).collect();
    match word.to_lowercase().as_str() {
        "thousand" | "k" | "тыс" | "тысяч" | "тысячи" | "тысяча" => 1e3,
        "million" | "millions" | "m" | "mln" | "млн" | "миллион" | "миллиона" | "миллионов" => {
            1e6
        }
        _ => 1.0,
    }
}
