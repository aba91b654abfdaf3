//! Where things stand in a RON text.
//!
//! Reads any text, right or wrong, and never fails: whether it is RON, and what it means, is for `ron` to say.

use super::extract::Extract;

/// Brackets nested deeper than this are not followed; `ron` gives up soon after.
const DEEPEST: usize = 100;

/// A value and its parts, as places in a text.
#[derive(Clone, Debug, Default)]
pub struct Node {
    /// The first byte of the field or key that it is the value of; its own, if it is no such value.
    pub from: usize,
    /// Its first byte; that of the name before the bracket, if there is a name.
    pub start: usize,
    /// The byte after its last.
    pub end: usize,
    /// The byte after its opening bracket.
    pub inside: Option<usize>,
    parts: Vec<(Option<String>, Node)>,
}

impl Node {
    /// The places of a text.
    pub fn read(text: &str) -> Self {
        Scan { text, at: 0 }.value(0)
    }

    /// Its parts in order.
    pub fn parts(&self) -> impl Iterator<Item = &Node> {
        self.parts.iter().map(|(_, node)| node)
    }

    /// Where a part begins: `see.0` is the first part of the part named `see`. Failing that, what comes nearest.
    pub fn at(&self, path: &str) -> usize {
        let mut node = self;
        for step in path.split('.') {
            let named = node.parts.iter().find(|(key, _)| key.as_deref() == Some(step));
            let part = named.or_else(|| step.parse().ok().and_then(|nth: usize| node.parts.get(nth)));
            match part {
                Some((_, part)) => node = part,
                None => break,
            }
        }
        node.start
    }

    /// The part named `name`.
    pub fn part(&self, name: &str) -> Option<&Node> {
        self.parts.iter().find(|(key, _)| key.as_deref() == Some(name)).map(|(_, part)| part)
    }

    /// What is written in the part named `name`, without quotation marks.
    pub fn named<'t>(&self, name: &str, text: &'t str) -> Option<&'t str> {
        let part = self.part(name)?;
        text.get(part.start..part.end).map(|text| text.trim_matches('"'))
    }

    /// The innermost bracket that holds the byte `at`, or itself.
    pub fn innermost(&self, at: usize) -> &Node {
        let mut node = self;
        while let Some(part) =
            node.parts().find(|part| part.inside.is_some() && part.start <= at && at < part.end)
        {
            node = part;
        }
        node
    }

    /// The same places in the page that the text was taken from.
    pub fn placed(mut self, extract: &Extract) -> Self {
        self.from = extract.place(self.from);
        self.start = extract.place(self.start);
        self.end = behind(extract, self.end);
        self.inside = self.inside.map(|at| behind(extract, at));
        self.parts = self.parts.into_iter().map(|(key, node)| (key, node.placed(extract))).collect();
        self
    }
}

/// The place behind a byte, found by way of that byte: the text may have been cut between the two.
fn behind(extract: &Extract, at: usize) -> usize {
    at.checked_sub(1).map_or_else(|| extract.place(at), |before| extract.place(before) + 1)
}

struct Scan<'t> {
    text: &'t str,
    at: usize,
}

impl Scan<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn skip(&mut self, what: impl Fn(char) -> bool) {
        self.at += self.rest().find(|c| !what(c)).unwrap_or(self.rest().len());
    }

    fn step(&mut self) {
        self.at += self.peek().map_or(0, char::len_utf8);
    }

    /// Passes over everything up to and with `end`, or to the end of the text.
    fn past(&mut self, end: &str) {
        self.at += self.rest().find(end).map_or(self.rest().len(), |found| found + end.len());
    }

    fn blank(&mut self) {
        loop {
            self.skip(char::is_whitespace);
            if self.rest().starts_with("//") {
                self.past("\n");
            } else if self.rest().starts_with("/*") {
                self.past("*/");
            } else {
                return;
            }
        }
    }

    fn value(&mut self, depth: usize) -> Node {
        self.blank();
        let start = self.at;
        match self.peek() {
            Some('"') => self.string(),
            Some('(' | '[' | '{') if depth < DEEPEST => return self.group(start, depth),
            Some(')' | ']' | '}' | ',') | None => {}
            Some(_) if self.raw_string() => {}
            Some(_) => {
                self.word();
                let end = self.at;
                self.blank();
                if self.peek() == Some('(') && depth < DEEPEST {
                    return self.group(start, depth);
                }
                self.at = end;
            }
        }
        Node { from: start, start, end: self.at, ..Node::default() }
    }

    fn group(&mut self, start: usize, depth: usize) -> Node {
        self.step();
        let mut node = Node { from: start, start, inside: Some(self.at), ..Node::default() };
        loop {
            self.blank();
            match self.peek() {
                None => break,
                Some(')' | ']' | '}') => {
                    self.step();
                    break;
                }
                Some(',') => self.step(),
                Some(_) => node.parts.push(self.part(depth + 1)),
            }
        }
        node.end = self.at;
        node
    }

    fn part(&mut self, depth: usize) -> (Option<String>, Node) {
        let value = self.value(depth);
        self.blank();
        if self.peek() != Some(':') {
            return (None, value);
        }
        self.step();
        let key = self.text[value.start..value.end].trim_matches('"').to_owned();
        (Some(key), Node { from: value.start, ..self.value(depth) })
    }

    fn word(&mut self) {
        let start = self.at;
        self.skip(|c| c.is_alphanumeric() || "_.-+#".contains(c));
        if self.at == start {
            self.step();
        }
    }

    fn string(&mut self) {
        self.step();
        while let Some(c) = self.peek() {
            self.step();
            match c {
                '"' => return,
                '\\' => self.step(),
                _ => {}
            }
        }
    }

    fn raw_string(&mut self) -> bool {
        let Some(hashes) = self.rest().strip_prefix('r') else { return false };
        let count = hashes.len() - hashes.trim_start_matches('#').len();
        if !hashes[count..].starts_with('"') {
            return false;
        }
        self.at += count + 2;
        self.past(&format!("\"{}", "#".repeat(count)));
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_parts() {
        let text = r#"// a comment, with (
            Choice(id: "a-1", q: "a (b", wrong: [("x", "y"), (r"z)", "w")], t: {"en": "e"})"#;
        let node = Node::read(text);
        let rest = |path: &str| &text[node.at(path)..];
        assert!(rest("").starts_with("Choice("));
        assert!(rest("q").starts_with("\"a (b"));
        assert!(rest("wrong.1.1").starts_with("\"w\""));
        assert!(rest("t.en").starts_with("\"e\""));
        assert!(text[node.inside.unwrap()..].starts_with("id:"));
        assert_eq!(node.named("id", text), Some("a-1"));
        assert_eq!(node.named("x", text), None);
        let inner = node.innermost(text.find("\"y\"").unwrap());
        assert_eq!(&text[inner.start..inner.end], r#"("x", "y")"#);
    }

    #[test]
    fn survives_anything() {
        for text in ["", "(", "((((", "a: b", "\"", "r#\"", "(,:,)", "]", &"(".repeat(100_000), "/*", "é("] {
            Node::read(text);
        }
    }
}
