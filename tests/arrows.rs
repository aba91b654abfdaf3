//! The arrows of the house: which room may use which. A forbidden one fails here, with its file and the reason.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so"
)]

mod code;

use code::sources;
use std::fs;
use std::path::Path;

/// A room, the rooms that it may use, and why no others.
const ROOMS: &[(&str, &[&str], &str)] = &[
    ("domain", &[], "the domain is pure: it knows no other room"),
    ("text", &[], "text is pure: it knows no course and no other room"),
    ("l10n", &[], "texts are asked for by id; they know nobody who asks"),
    ("course", &["domain", "text"], "a course is read without a store and without screens"),
    ("classroom", &["domain"], "a drill is a pure machine: it knows no course, no store and no screen"),
    ("store", &["domain"], "progress is kept by id; the store knows no course"),
    (
        "tui",
        &["domain", "course", "classroom", "text", "l10n"],
        "screens return effects; only the runtime carries them out",
    ),
    (
        "plain",
        &["domain", "course", "classroom", "text", "l10n"],
        "plain mode asks its desk; only the runtime is one",
    ),
    (
        "settings",
        &["domain", "course", "l10n", "tui"],
        "settings are read like a file of a course; only the runtime knows where they lie",
    ),
    ("terminal", &[], "the terminal is taken and given back, nothing more"),
    (
        "runtime",
        &["domain", "course", "classroom", "text", "l10n", "store", "settings", "tui", "plain", "terminal"],
        "nothing is above the runtime but the command line",
    ),
    (
        "cli",
        &["domain", "course", "classroom", "text", "l10n", "store", "settings", "plain", "runtime"],
        "the command line does not draw",
    ),
    ("main", &["cli"], "main only calls the command line"),
];

/// The room that a file belongs to: the first part of its path below `src`.
fn room(file: &Path) -> String {
    let below = file.strip_prefix(concat!(env!("CARGO_MANIFEST_DIR"), "/src")).unwrap();
    below.components().next().unwrap().as_os_str().to_string_lossy().trim_end_matches(".rs").to_owned()
}

/// The rooms that a line names, as `crate::room` or `rabfak::room`.
fn named(line: &str) -> impl Iterator<Item = &str> {
    let code = line.split("//").next().unwrap_or("");
    ["crate::", "rabfak::"].into_iter().flat_map(move |prefix| code.split(prefix).skip(1)).map(|after| {
        let end = after.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(after.len());
        &after[..end]
    })
}

#[test]
fn no_room_uses_one_that_it_must_not_know() {
    let mut files = Vec::new();
    sources(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut files);
    assert!(files.len() > 50, "the sources were not found");
    let mut wrong = Vec::new();
    for file in files {
        let room = room(&file);
        if room == "lib" {
            continue;
        }
        let Some((_, allowed, reason)) = ROOMS.iter().find(|(name, ..)| *name == room) else {
            wrong.push(format!("{}: the house has no room {room}", file.display()));
            continue;
        };
        for (number, line) in fs::read_to_string(&file).unwrap().lines().enumerate() {
            for other in named(line).filter(|other| *other != room && !allowed.contains(other)) {
                wrong.push(format!("{}:{}: {room} -> {other}: {reason}", file.display(), number + 1));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn pure_rooms_name_no_files_clock_or_threads() {
    let mut files = Vec::new();
    for room in ["domain", "text", "classroom", "l10n", "settings", "tui", "plain"] {
        sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(room), &mut files);
    }
    let forbidden = [
        "std::fs",
        "std::net",
        "std::thread",
        "std::process",
        "std::time::",
        "std::env",
        "jiff::Zoned",
        "Timestamp::now",
    ];
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        for name in forbidden {
            assert!(!text.contains(name), "{}: {name} belongs into the runtime", file.display());
        }
    }
}
