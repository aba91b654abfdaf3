//! What the class sees: pictures of a drill, handed to the windows for the projector.
//!
//! A drill goes on whatever becomes of them: without a stage it is played in one window, and the desk says why.

use super::Study;
use crate::classroom::audience::Audience;
use crate::l10n::{Texts, say};
use crate::runtime::stage::{NoStage, Stage};
use std::path::Path;
use std::sync::Arc;

/// Called whenever a window for the projector comes or goes.
pub(in crate::runtime) type TellProjectors = Arc<dyn Fn() + Send + Sync>;

/// Where pictures go.
#[derive(Default)]
pub(in crate::runtime) enum Showing {
    /// Nothing was shown yet.
    #[default]
    Closed,
    /// To whoever comes.
    Open(Stage),
    /// Nowhere: there can be no stage for as long as this drill is played.
    Nowhere,
}

impl Study {
    /// Shows the class how things stand. If there can be no stage, the first picture's answer says why.
    pub fn project(&mut self, picture: &Audience) -> Option<String> {
        let is_first = matches!(self.showing, Showing::Closed);
        if is_first {
            self.open_stage();
        }
        if let Showing::Open(stage) = &self.showing {
            match serde_json::to_string(picture) {
                Ok(line) => stage.show(&line),
                Err(error) => return Some(error.to_string()),
            }
        }
        self.desk.stage.closed.clone().filter(|_| is_first)
    }

    fn open_stage(&mut self) {
        let tell = Arc::clone(&self.tell_projectors);
        match Stage::open(&self.database, move || tell()) {
            Ok(stage) => self.showing = Showing::Open(stage),
            Err(why) => {
                self.showing = Showing::Nowhere;
                self.desk.stage.closed = Some(no_stage(&why, &self.desk.texts));
            }
        }
    }

    /// Shows nothing more. The next picture is for whoever comes then.
    pub fn stop_projecting(&mut self) {
        self.showing = Showing::Closed;
        self.desk.stage = crate::tui::desk::Stage::default();
    }

    /// Counts the windows for the projector.
    pub fn see_projectors(&mut self) {
        if let Showing::Open(stage) = &self.showing {
            self.desk.stage.projectors = stage.projectors();
        }
    }

    /// From now on `tell` is called whenever a window for the projector comes or goes.
    pub(in crate::runtime) fn tell_projectors(&mut self, tell: impl Fn() + Send + Sync + 'static) {
        self.tell_projectors = Arc::new(tell);
    }
}

fn no_stage(why: &NoStage, texts: &Texts) -> String {
    match why {
        NoStage::Taken => say!(texts, "stage-taken"),
        NoStage::NotMade { path, cause } => not_made(path, &cause.to_string(), texts),
    }
}

fn not_made(path: &Path, cause: &str, texts: &Texts) -> String {
    say!(texts, "stage-not-made", path = path.to_string_lossy(), cause = cause)
}
