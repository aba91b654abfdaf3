//! Where keys apply: what a screen turns them to.

use crate::l10n::Texts;

/// Where a binding applies. A screen names its contexts, the most specific first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Context {
    /// An answer was shown: the learner grades.
    Grade,
    /// One option or several are to be chosen, once one has thought.
    Hidden,
    /// One option is to be chosen.
    Choice,
    /// Options are to be ticked.
    Ticks,
    /// A statement is to be accepted or rejected.
    Truth,
    /// Words are to be typed.
    Typing,
    /// What is remembered is to be written down.
    Telling,
    /// A field was left half filled, so that letters are keys.
    LeftField,
    /// Lines are to be put in order.
    Order,
    /// Pairs are to be found.
    Pairs,
    /// An answer was judged.
    Judged,
    /// A front is shown: think, then look.
    Front,
    /// A question is guessed at before a lesson is read.
    First,
    /// A question stands open in the text.
    Stop,
    /// The reader.
    Reader,
    /// A letter is waited for.
    Letter,
    /// Bars are guessed.
    GuessBars,
    /// A line is guessed.
    GuessLine,
    /// The contents of a lesson.
    Contents,
    /// A review.
    Review,
    /// A quiz.
    Quiz,
    /// A quiz is set up.
    QuizSetup,
    /// A quiz is over.
    QuizResult,
    /// A drill is set up.
    DrillSetup,
    /// A drill has not begun.
    DrillLobby,
    /// In a drill, somebody is to be called.
    DrillCall,
    /// In a drill, answers are taken.
    DrillOpen,
    /// In a drill, the answer is what comes next.
    DrillAnswer,
    /// In a drill, the class talks.
    DrillTalk,
    /// In a drill, the answer is seen.
    DrillReveal,
    /// A drill is over.
    DrillEnd,
    /// In a drill, letters are answers.
    DrillLetters,
    /// In a drill, letters are put in a row, or hands counted.
    DrillRow,
    /// In a drill, somebody says how sure an answer is.
    DrillSure,
    /// In a drill, an answer may be judged.
    DrillJudge,
    /// A drill.
    Drill,
    /// In a drill, something is to be confirmed.
    DrillAsk,
    /// All who play in a drill.
    DrillPeople,
    /// A term in full.
    Term,
    /// The home screen.
    Home,
    /// Nothing is left to review.
    Done,
    /// A text over the page.
    Page,
    /// The glossary.
    Glossary,
    /// The timeline of a course.
    Timeline,
    /// The index of a course.
    Register,
    /// The works that a course cites.
    Sources,
    /// Writing a note.
    Writing,
    /// All own notes.
    Notes,
    /// The classes that one teaches.
    Classes,
    /// A class with its pupils.
    Roster,
    /// A name is typed.
    Naming,
    /// Something sought over everything, or by its name.
    Find,
    /// Words sought in the lesson.
    Search,
    /// The window for the projector: nothing else holds there.
    Projector,
    /// Results of a test on paper are entered.
    Entering,
    /// All results of a test on paper are in.
    Entered,
    /// The results of a drill.
    Results,
    /// One question of the results.
    ResultsQuestion,
    /// Any list.
    List,
    /// Everywhere.
    Global,
}

impl Context {
    /// Its name in the files: texts and configuration.
    pub fn name(self) -> &'static str {
        match self {
            Self::Grade => "grade",
            Self::Hidden => "hidden",
            Self::Choice => "choice",
            Self::Ticks => "ticks",
            Self::Truth => "truth",
            Self::Typing => "typing",
            Self::Telling => "telling",
            Self::LeftField => "left-field",
            Self::Order => "order",
            Self::Pairs => "pairs",
            Self::Judged => "judged",
            Self::Front => "front",
            Self::First => "first",
            Self::Stop => "stop",
            Self::Reader => "reader",
            Self::Letter => "letter",
            Self::GuessBars => "guess-bars",
            Self::GuessLine => "guess-line",
            Self::Contents => "contents",
            Self::Review => "review",
            Self::Quiz => "quiz",
            Self::QuizSetup => "quiz-setup",
            Self::QuizResult => "quiz-result",
            Self::DrillSetup => "drill-setup",
            Self::DrillLobby => "drill-lobby",
            Self::DrillCall => "drill-call",
            Self::DrillOpen => "drill-open",
            Self::DrillAnswer => "drill-answer",
            Self::DrillTalk => "drill-talk",
            Self::DrillReveal => "drill-reveal",
            Self::DrillEnd => "drill-end",
            Self::DrillLetters => "drill-letters",
            Self::DrillRow => "drill-row",
            Self::DrillSure => "drill-sure",
            Self::DrillJudge => "drill-judge",
            Self::Drill => "drill",
            Self::DrillAsk => "drill-ask",
            Self::DrillPeople => "drill-people",
            Self::Term => "term",
            Self::Home => "home",
            Self::Done => "done",
            Self::Page => "page",
            Self::Glossary => "glossary",
            Self::Timeline => "timeline",
            Self::Register => "register",
            Self::Sources => "sources",
            Self::Writing => "writing",
            Self::Notes => "notes",
            Self::Classes => "classes",
            Self::Roster => "roster",
            Self::Naming => "naming",
            Self::Find => "find",
            Self::Search => "search",
            Self::Projector => "projector",
            Self::Entering => "entering",
            Self::Entered => "entered",
            Self::Results => "results",
            Self::ResultsQuestion => "results-question",
            Self::List => "list",
            Self::Global => "global",
        }
    }

    /// What a reader of the key table calls it.
    pub fn title(self, texts: &Texts) -> String {
        texts.say(&format!("context-{}", self.name()))
    }
}
