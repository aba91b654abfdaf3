//! Rabfak, an interactive study tutor for the terminal.

fn main() {}
