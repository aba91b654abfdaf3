SELECT card, stability, difficulty, "first", "last", due, fingerprint, rev,
       reviews, lapses, suspended, buried_until, waived
FROM card_state
