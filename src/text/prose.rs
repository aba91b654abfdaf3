//! Prose before it is laid out: blocks of runs of words.

#[expect(clippy::struct_excessive_bools, reason = "four independent attributes, as a terminal has them")]
/// How a run of words looks. Meaning is never in the look alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Hash)]
pub struct Look {
    /// Bold.
    pub strong: bool,
    /// Italic.
    pub emphasis: bool,
    /// Names and code: never hyphenated.
    pub code: bool,
    /// Secondary: citations, sources.
    pub quiet: bool,
}

/// Words with one look.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Run {
    /// The words.
    pub text: String,
    /// Their look.
    pub look: Look,
    /// The number of the link that they are part of.
    pub link: Option<usize>,
}

/// A line of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// `•`, `1.` and the like.
    pub marker: String,
    /// 0 for the outermost list.
    pub depth: usize,
    /// The words.
    pub runs: Vec<Run>,
}

/// Where the text of a table's column stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Align {
    /// At the left.
    #[default]
    Left,
    /// In the middle.
    Centre,
    /// At the right, as numbers should.
    Right,
}

/// A cell of a table.
pub type Cell = Vec<Run>;

/// A block of prose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading; level 1 is the title.
    Heading {
        /// 1–6.
        level: u8,
        /// The words.
        runs: Vec<Run>,
    },
    /// A paragraph.
    Paragraph {
        /// The words.
        runs: Vec<Run>,
    },
    /// A quotation.
    Quote {
        /// Its paragraphs.
        paragraphs: Vec<Vec<Run>>,
        /// Speaker, occasion, source; stands at the right.
        source: Option<Vec<Run>>,
    },
    /// A list.
    List {
        /// Its lines.
        items: Vec<Item>,
    },
    /// A table.
    Table {
        /// Names of the columns.
        head: Vec<Cell>,
        /// Rows of as many cells.
        rows: Vec<Vec<Cell>>,
        /// One for each column.
        align: Vec<Align>,
    },
    /// Lines shown as they are.
    Verbatim {
        /// The lines.
        lines: Vec<String>,
    },
    /// Blocks set off from the text.
    Aside {
        /// The blocks.
        blocks: Vec<Block>,
    },
    /// A break in the text.
    Rule,
}

impl Block {
    /// The words of the block without any look, its parts (paragraphs, items, cells) parted by line feeds.
    ///
    /// An offset into a block counts the characters (Unicode scalar values) of this text.
    pub fn plain(&self) -> String {
        self.plain_of(&|_| true)
    }

    /// As [`Block::plain`], of some of its runs only.
    pub fn plain_of(&self, keep: &dyn Fn(&Run) -> bool) -> String {
        let mut parts = Vec::new();
        self.collect(&|runs| kept(runs, keep), &mut parts);
        parts.join("\n")
    }

    /// All runs of the block, in reading order.
    pub fn runs(&self) -> Box<dyn Iterator<Item = &Run> + '_> {
        match self {
            Self::Heading { runs, .. } | Self::Paragraph { runs } => Box::new(runs.iter()),
            Self::Quote { paragraphs, source } => Box::new(paragraphs.iter().chain(source).flatten()),
            Self::List { items } => Box::new(items.iter().flat_map(|item| &item.runs)),
            Self::Table { head, rows, .. } => Box::new(head.iter().chain(rows.iter().flatten()).flatten()),
            Self::Aside { blocks } => Box::new(blocks.iter().flat_map(Self::runs)),
            Self::Verbatim { .. } | Self::Rule => Box::new(std::iter::empty()),
        }
    }

    fn collect(&self, words: &dyn Fn(&[Run]) -> String, parts: &mut Vec<String>) {
        match self {
            Self::Heading { runs, .. } | Self::Paragraph { runs } => parts.push(words(runs)),
            Self::Quote { paragraphs, source } => {
                parts.extend(paragraphs.iter().chain(source).map(|runs| words(runs)));
            }
            Self::List { items } => parts.extend(items.iter().map(|item| words(&item.runs))),
            Self::Table { head, rows, .. } => {
                parts.extend(head.iter().chain(rows.iter().flatten()).map(|cell| words(cell)));
            }
            Self::Verbatim { lines } => parts.extend(lines.iter().cloned()),
            Self::Aside { blocks } => blocks.iter().for_each(|block| block.collect(words, parts)),
            Self::Rule => {}
        }
    }
}

/// The words of some runs without their looks.
pub fn words(runs: &[Run]) -> String {
    kept(runs, &|_| true)
}

fn kept(runs: &[Run], keep: &dyn Fn(&Run) -> bool) -> String {
    runs.iter().filter(|run| keep(run)).map(|run| run.text.as_str()).collect()
}
