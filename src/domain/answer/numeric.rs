//! Numbers as people write them: `4,330`, `4 330`, `13,8 %`, `2 million dollars`.

/// Letters by which two forms of a word are taken for the same.
const STEM: usize = 4;

/// Whether `text` can be read as a number of `unit` at most `tolerance` away from `right`.
///
/// A comma or a point may separate thousands or decimals; where both readings are possible, either may be right. After
/// the number its unit may stand, or nothing; another word makes it another answer.
pub fn is_within(text: &str, right: f64, tolerance: f64, unit: &str, fold: fn(&str) -> String) -> bool {
    let slack = tolerance.abs() + right.abs() * 1e-9;
    is_unit(after_number(text), unit, fold)
        && readings(text).into_iter().any(|number| (number - right).abs() <= slack)
}

/// What follows the number, without a word such as `million`.
fn after_number(text: &str) -> &str {
    let text = text.trim();
    let end = text.find(|c: char| !is_numeric_part(c) && !is_dash(c)).unwrap_or(text.len());
    let rest = text[end..].trim();
    let word = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
    if scale_of(&rest[..word]).is_some() { rest[word..].trim_start_matches('.').trim() } else { rest }
}

/// Whether `words` name `unit`: nothing, the sign or word for percent, or words that begin as the unit's do.
fn is_unit(words: &str, unit: &str, fold: fn(&str) -> String) -> bool {
    let stem = |word: &str| word.chars().take(STEM).collect::<String>();
    let percent =
        |text: &str| text.contains('%') || ["per", "prots"].iter().any(|p| fold(text).starts_with(p));
    let stems: Vec<String> = fold(unit).split(' ').map(stem).collect();
    words.is_empty()
        || unit.is_empty()
        || (percent(words) && percent(unit))
        || fold(words).split(' ').all(|word| word == "of" || stems.contains(&stem(word)))
}

fn is_dash(c: char) -> bool {
    matches!(c, '\u{2212}' | '\u{2013}')
}

/// Whether `text` is a number at all, alone or with its `unit`.
pub fn is_number(text: &str, unit: &str, fold: fn(&str) -> String) -> bool {
    !readings(text).is_empty() && is_unit(after_number(text), unit, fold)
}

/// The number that `text` begins with; of several readings the one nearest to `near`, which is where one expects it.
pub fn read(text: &str, near: f64) -> Option<f64> {
    let apart = |number: &f64| (number - near).abs();
    readings(text).into_iter().min_by(|a, b| apart(a).total_cmp(&apart(b)))
}

fn readings(text: &str) -> Vec<f64> {
    let text = text.trim().replace(is_dash, "-");
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
    scale_of(&word).unwrap_or(1.0)
}

/// What a word multiplies a number by.
fn scale_of(word: &str) -> Option<f64> {
    match word.to_lowercase().as_str() {
        "thousand" | "k" | "тыс" | "тысяч" | "тысячи" | "тысяча" => Some(1e3),
        "million" | "millions" | "m" | "mln" | "млн" | "миллион" | "миллиона" | "миллионов" => {
            Some(1e6)
        }
        _ => None,
    }
}
