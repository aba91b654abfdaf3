//! What a key can mean.

use crate::domain::rating::Rating;

/// What a key can mean. Which keys mean it is in [`super::keymap`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Leave the program.
    Quit,
    /// Leave this screen, popup or half-given answer.
    Back,
    /// Go back to where a link was followed.
    JumpBack,
    /// Go forward again to where one came back from.
    JumpForward,
    /// Show all keys.
    Help,
    /// Turn to the next theme.
    NextTheme,
    /// The page only, or with everything around it.
    Zen,
    /// Take what is selected.
    Choose,
    /// The next line, entry or option.
    Down,
    /// The line, entry or option before.
    Up,
    /// So many lines on, or back if negative; the mouse's wheel.
    Scroll(i16),
    /// Half a page on.
    HalfDown,
    /// Half a page back.
    HalfUp,
    /// A page on.
    PageDown,
    /// A page back.
    PageUp,
    /// The next paragraph.
    ParagraphDown,
    /// The paragraph before.
    ParagraphUp,
    /// The next heading.
    HeadingDown,
    /// The heading before.
    HeadingUp,
    /// The beginning.
    Top,
    /// The end.
    Bottom,
    /// The next link or term.
    NextLink,
    /// The link or term before.
    PreviousLink,
    /// The focused term in full.
    Entry,
    /// Open the lesson in the learner's editor.
    Edit,
    /// Copy what has the focus, with its source.
    Copy,
    /// Give this place a letter.
    SetMark,
    /// Go to the place that a letter marks.
    GoToMark,
    /// All marks as a list.
    Marks,
    /// The footnotes and sources of the lesson as a list.
    Sources,
    /// All works that the course cites.
    Works,
    /// The source of what is in sight.
    Source,
    /// A figure as a table, or drawn again.
    Table,
    /// Lines a little shorter.
    Narrower,
    /// Lines a little longer.
    Wider,
    /// Lines of the usual length.
    UsualMeasure,
    /// An even right edge, or a ragged one again.
    Justify,
    /// The headings of the lesson.
    Contents,
    /// The next lesson.
    NextLesson,
    /// The lesson before.
    PreviousLesson,
    /// The next question that is not answered.
    NextStop,
    /// Begin a review.
    Review,
    /// Set a quiz up.
    Quiz,
    /// More questions.
    More,
    /// Fewer questions.
    Fewer,
    /// Guess at a figure before it is seen.
    Guess,
    /// A longer bar, a higher point.
    Raise,
    /// A shorter bar, a lower point.
    Lower,
    /// A much longer bar, a much higher point.
    RaiseMuch,
    /// A much shorter bar, a much lower point.
    LowerMuch,
    /// Tick all, or none if all are ticked.
    TickAll,
    /// Another round of what was missed.
    Again,
    /// Choose a course.
    Courses,
    /// The classes that one teaches.
    Classes,
    /// Put a pupil into a team.
    Team,
    /// Give a class another name.
    RenameClass,
    /// Another name.
    Rename,
    /// Show a name to all no more, or again.
    Hide,
    /// Take somebody out, or back in.
    Remove,
    /// Somebody more.
    Add,
    /// Begin to answer, or show the answer.
    Answer,
    /// Hand in the answer.
    Submit,
    /// Show the choices that were hidden.
    Uncover,
    /// Hide choices until one has thought, or no longer.
    ThinkFirst,
    /// Begin a new line in what is written.
    NewLine,
    /// Leave the field that one types into, so that letters are keys.
    LeaveField,
    /// Go on typing.
    TypeOn,
    /// Choose or tick the option with this number.
    Pick(u8),
    /// Tick the option at the cursor, or pick up the line at the cursor.
    Toggle,
    /// Accept or reject a statement.
    Truth(bool),
    /// Grade oneself.
    Grade(Rating),
    /// Count a close answer as wrong.
    CountWrong,
    /// Go on after an answer.
    GoOn,
    /// Take back the last answer.
    Undo,
    /// Not now: pass over a question.
    Waive,
    /// Not today.
    Bury,
    /// Never ask this again.
    Suspend,
    /// Ask what was suspended again.
    Resume,
    /// Read the passage that answers the question.
    Passage,
    /// Find in all lessons, the glossary, quotations and own notes.
    Find,
    /// Go to something by its name.
    GoTo,
    /// Search the lesson, or filter the list.
    Search,
    /// The next place that has what is sought.
    NextHit,
    /// The place before.
    PreviousHit,
    /// The glossary.
    Glossary,
    /// The timeline of the course.
    Timeline,
    /// The index of the course.
    Register,
    /// Order the terms by their words in another script.
    OtherScript,
    /// Review the cards of all that is listed.
    ReviewAll,
    /// Set a drill up.
    Drill,
    /// Draw whose turn it is.
    Draw,
    /// Take no more answers.
    Lock,
    /// Show the answer, and why.
    Reveal,
    /// Let the class talk, then vote again.
    Discuss,
    /// Show how many chose what.
    ShowBars,
    /// More time.
    MoreTime,
    /// Let the time stand still, or run on.
    PauseTime,
    /// Show what is for the teacher alone.
    Private,
    /// Show the points.
    Points,
    /// All who play.
    People,
    /// Be so sure of an answer, from 1 to 3.
    Sure(u8),
    /// Not here, or here again.
    Absent,
    /// Another key for a team.
    NewKey,
    /// The results of a drill.
    Results,
    /// Write the results of a drill into files.
    WriteResults,
    /// Write a note.
    WriteNote,
    /// All own notes.
    Notes,
}
