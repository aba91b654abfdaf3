//! What is copied: words out of a course, with where they are from.
//!
//! It must not copy: the runtime does, and says what became of it.

use super::effect::Effect;
use super::screen::Ctx;
use crate::course::Course;
use crate::course::figure::Figure;
use crate::course::glossary::Term;
use crate::course::lesson::{Lesson, Link, PassageKind};
use crate::domain::ids::SourceId;
use crate::l10n::say;
use crate::text::prose::{Block, Run, words};

/// A passage with its citation; none for a question, which belongs to its place.
pub fn passage(lesson: &Lesson, number: usize, ctx: &Ctx<'_>) -> Option<Effect> {
    let course = ctx.desk.course_of(&lesson.id)?;
    let text = words_of(lesson, number)?;
    let cited = match &lesson.passages.get(number)?.kind {
        PassageKind::Prose(block) => cited_in(block, course, lesson),
        PassageKind::Figure(figure) => work(course, &figure.source, None).into_iter().collect(),
        PassageKind::Stop(_) | PassageKind::Steps(_) => Vec::new(),
    };
    Some(from_lesson(&text, cited, course, lesson, ctx))
}

/// The words of a passage, or the numbers of a figure; none for a question.
pub fn words_of(lesson: &Lesson, number: usize) -> Option<String> {
    let text = match &lesson.passages.get(number)?.kind {
        PassageKind::Prose(block) => prose(block, lesson),
        PassageKind::Figure(figure) => numbers(figure),
        PassageKind::Stop(_) | PassageKind::Steps(_) => return None,
    };
    Some(text).filter(|text| !text.is_empty())
}

/// What a link leads to, with its citation. A source stands for the quotation in the passage `quoted`, if there is one.
pub fn link(lesson: &Lesson, link: &Link, quoted: Option<usize>, ctx: &Ctx<'_>) -> Option<Effect> {
    let course = ctx.desk.course_of(&lesson.id)?;
    match link {
        Link::Term(id) => course.glossary.resolve(id).map(|term| self::term(course, term, ctx)),
        Link::Url(url) => Some(Effect::Copy { text: url.clone(), said: say!(ctx.texts, "copied-address") }),
        Link::Note(note) => {
            let text = lesson.notes.get(*note).map(|runs| words(runs))?;
            Some(from_lesson(&text, Vec::new(), course, lesson, ctx))
        }
        Link::Source(id, place) => quoted
            .and_then(|number| passage(lesson, number, ctx))
            .or_else(|| source(course, id, place.as_deref(), ctx)),
    }
}

/// The citation of a work, with a place in it if there is one.
pub fn source(course: &Course, id: &SourceId, place: Option<&str>, ctx: &Ctx<'_>) -> Option<Effect> {
    let text = work(course, id, place)?;
    Some(Effect::Copy { text, said: say!(ctx.texts, "copied-source") })
}

/// An entry of a glossary with its citation.
pub fn term(course: &Course, term: &Term, ctx: &Ctx<'_>) -> Effect {
    let lang = ctx.desk.lang.as_str();
    let name = term.term.get(lang);
    let others: Vec<&str> = term.term.texts().filter(|other| *other != name).collect();
    let others = if others.is_empty() { String::new() } else { format!(" ({})", others.join(", ")) };
    let entry = format!("{name}{others}: {}\n{}", term.brief.get(lang), term.text.get(lang));
    let mut cited: Vec<String> = term.sources.iter().filter_map(|id| work(course, id, None)).collect();
    let (title, licence) = (course.title.get(lang), course.licence.clone());
    cited.push(say!(ctx.texts, "excerpt-glossary", course = title, licence = licence));
    Effect::Copy { text: cite(entry.trim(), &cited), said: say!(ctx.texts, "copied-entry", term = name) }
}

fn from_lesson(
    text: &str,
    mut cited: Vec<String>,
    course: &Course,
    lesson: &Lesson,
    ctx: &Ctx<'_>,
) -> Effect {
    cited.push(say!(
        ctx.texts,
        "excerpt-lesson",
        course = course.title.get(&lesson.lang),
        number = lesson.number,
        title = lesson.title.clone(),
        licence = course.licence.clone()
    ));
    let count = text.split_whitespace().count();
    Effect::Copy { text: cite(text, &cited), said: say!(ctx.texts, "copied-words", count = count) }
}

fn cite(text: &str, cited: &[String]) -> String {
    let cited: Vec<String> = cited.iter().map(|work| format!("— {work}")).collect();
    format!("{text}\n\n{}\n", cited.join("\n"))
}

/// A cited work: author, title, year, place in it, address.
fn work(course: &Course, id: &SourceId, place: Option<&str>) -> Option<String> {
    let source = course.source(id)?;
    let year = source.year.map(|year| year.to_string());
    let rest = [year.as_deref(), place, source.url.as_deref()].into_iter().flatten();
    let parts: Vec<&str> = std::iter::once(source.title.as_str()).chain(rest).collect();
    Some(format!("{}: {}", source.author, parts.join(", ")))
}

/// The works that a block cites, each once.
fn cited_in(block: &Block, course: &Course, lesson: &Lesson) -> Vec<String> {
    let mut cited = Vec::new();
    for link in block.runs().filter_map(|run| lesson.links.get(run.link?)) {
        if let Link::Source(id, place) = link
            && let Some(work) = work(course, id, place.as_deref())
            && !cited.contains(&work)
        {
            cited.push(work);
        }
    }
    cited
}

/// The words of a block without the marks of notes and sources, which mean nothing elsewhere.
fn prose(block: &Block, lesson: &Lesson) -> String {
    let plain = |runs: &[Run]| unmarked(runs, lesson);
    let parts: Vec<String> = match block {
        Block::Heading { runs, .. } | Block::Paragraph { runs } => vec![plain(runs)],
        Block::Quote { paragraphs, source } => {
            let said =
                source.iter().map(|runs| plain(runs).trim_end_matches([' ', '·', ',', ';']).to_owned());
            let said = said.filter(|said| said.chars().any(char::is_alphanumeric));
            paragraphs.iter().map(|runs| plain(runs)).chain(said).collect()
        }
        Block::List { items } => {
            let item = |item: &crate::text::prose::Item| {
                format!("{}{} {}", "  ".repeat(item.depth), item.marker, plain(&item.runs))
            };
            vec![items.iter().map(item).collect::<Vec<_>>().join("\n")]
        }
        Block::Table { head, rows, .. } => {
            let row =
                |cells: &Vec<Vec<Run>>| cells.iter().map(|cell| plain(cell)).collect::<Vec<_>>().join("\t");
            vec![std::iter::once(head).chain(rows).map(row).collect::<Vec<_>>().join("\n")]
        }
        Block::Verbatim { lines } => vec![lines.join("\n")],
        Block::Aside { blocks } => blocks.iter().map(|block| prose(block, lesson)).collect(),
        Block::Rule => Vec::new(),
    };
    parts.join("\n\n")
}

fn unmarked(runs: &[Run], lesson: &Lesson) -> String {
    let mut text = String::new();
    for run in runs {
        let link = run.link.and_then(|link| lesson.links.get(link));
        let is_mark = match link {
            Some(Link::Note(_)) => true,
            // What begins a sentence is what it speaks of.
            Some(Link::Source(..)) => {
                !matches!(text.trim_end().chars().last(), None | Some('.' | ':' | '?' | '!'))
            }
            _ => false,
        };
        if is_mark {
            text.truncate(text.trim_end().len());
        } else {
            text.push_str(&run.text);
        }
    }
    text.trim().to_owned()
}

/// The numbers of a figure, a tab between columns, as a spreadsheet takes them.
fn numbers(figure: &Figure) -> String {
    let title = [figure.title.as_str(), figure.unit.as_str()];
    let title = title.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    let mut lines = vec![title];
    let (head, rows) = figure.data.rows(|value| value.to_string(), str::to_owned);
    let head = Some(head).filter(|head| !head.is_empty());
    lines.extend(head.iter().chain(&rows).map(|cells| cells.join("\t")));
    lines.extend(figure.note.clone());
    lines.join("\n")
}
