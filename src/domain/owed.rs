//! What was missed at a stop of a lesson is asked once more at the next one.
//!
//! Kept for one reading only: a missed card is due anyway, so the next review asks it whatever happens here.

use super::event::EventId;
use super::ids::CardId;

/// What was done with cards while a lesson was read.
#[derive(Debug, Default)]
pub struct Owed(Vec<Done>);

#[derive(Debug)]
struct Done {
    event: EventId,
    card: CardId,
    stop: usize,
    is_missed: bool,
}

impl Owed {
    /// Something was done with a card at a stop: it was missed, or else it is over.
    pub fn note(&mut self, event: EventId, card: CardId, stop: usize, is_missed: bool) {
        self.0.push(Done { event, card, stop, is_missed });
    }

    /// It was taken back: it never was. What is returned is the stop where it was done.
    pub fn take_back(&mut self, event: EventId) -> Option<usize> {
        let at = self.0.iter().position(|done| done.event == event)?;
        Some(self.0.remove(at).stop)
    }

    /// The cards that were missed at this stop and not met since, each once.
    pub fn missed_at(&self, stop: usize) -> impl Iterator<Item = &CardId> {
        let is_last =
            |(at, done): &(usize, &Done)| self.0[at + 1..].iter().all(|later| later.card != done.card);
        let last = self.0.iter().enumerate().filter(is_last).map(|(_, done)| done);
        last.filter(move |done| done.is_missed && done.stop == stop).map(|done| &done.card)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn event(number: u128) -> EventId {
        EventId(Uuid::from_u128(number))
    }

    fn missed(owed: &Owed, stop: usize) -> Vec<&str> {
        owed.missed_at(stop).map(CardId::as_str).collect()
    }

    #[test]
    fn a_missed_card_is_owed_until_it_is_met_again() {
        let mut owed = Owed::default();
        owed.note(event(1), "a".into(), 3, true);
        owed.note(event(2), "b".into(), 3, false);
        assert_eq!(missed(&owed, 3), ["a"]);
        owed.note(event(3), "a".into(), 8, true);
        assert_eq!((missed(&owed, 3), missed(&owed, 8)), (vec![], vec!["a"]), "missed again, so owed again");
        owed.note(event(4), "a".into(), 9, false);
        assert_eq!(missed(&owed, 8), Vec::<&str>::new());
    }

    #[test]
    fn what_is_taken_back_never_was() {
        let mut owed = Owed::default();
        owed.note(event(1), "a".into(), 3, true);
        owed.note(event(2), "a".into(), 8, false);
        assert_eq!(owed.take_back(event(2)), Some(8));
        assert_eq!(missed(&owed, 3), ["a"]);
        assert_eq!(owed.take_back(event(1)), Some(3));
        assert_eq!(missed(&owed, 3), Vec::<&str>::new());
    }
}
