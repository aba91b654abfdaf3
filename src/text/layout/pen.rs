//! Writes clusters down as pieces: neighbours with one look become one piece. Knows nothing of widths.

use super::clusters::{Cluster, Nature};
use super::line::Piece;

/// Stands for a character that no line of this width can hold.
const TOO_WIDE: &str = "?";

#[derive(Default)]
pub(super) struct Pen {
    pieces: Vec<Piece>,
    /// The offset after the last piece, as long as it can grow.
    end: Option<usize>,
}

impl Pen {
    pub(super) fn pieces(self) -> Vec<Piece> {
        self.pieces
    }

    /// Prints a cluster, or nothing for a mere break point.
    pub(super) fn write(&mut self, cluster: &Cluster<'_>) {
        match cluster.nature {
            Nature::Ink => self.prose(cluster),
            Nature::Gap if cluster.is(" ") => self.prose(cluster),
            // Another white space is shown as a space, and a space is not what the prose has there.
            Nature::Gap => self.insert(" ", cluster, cluster.offset),
            Nature::TooWide => self.insert(TOO_WIDE, cluster, cluster.offset),
            Nature::Feed | Nature::SoftHyphen | Nature::Break => {}
        }
    }

    fn prose(&mut self, cluster: &Cluster<'_>) {
        let after = cluster.offset + cluster.text.chars().count();
        match self.pieces.last_mut() {
            Some(last)
                if self.end == Some(cluster.offset)
                    && last.look == cluster.look
                    && last.link == cluster.link =>
            {
                last.text.push_str(cluster.text);
            }
            _ => self.pieces.push(Piece {
                text: cluster.text.to_owned(),
                look: cluster.look,
                link: cluster.link,
                offset: cluster.offset,
                ornament: false,
            }),
        }
        self.end = Some(after);
    }

    /// An ornament in the look of `beside`, so that an underline goes on through it.
    pub(super) fn insert(&mut self, text: &str, beside: &Cluster<'_>, offset: usize) {
        let (look, link) = (beside.look, beside.link);
        self.pieces.push(Piece { text: text.to_owned(), look, link, offset, ornament: true });
        self.end = None;
    }
}
