//! Lists as teachers have them, and as they should not be.

use super::{FaultKind, Sheet, read};
use crate::classroom::name::NameFault;
use proptest::prelude::*;

/// Names, with their teams after a slash.
fn pupils(sheet: &Sheet) -> Vec<String> {
    let pupil = |listed: &super::Listed| match &listed.group {
        Some(group) => format!("{}/{group}", listed.name),
        None => listed.name.to_string(),
    };
    sheet.pupils.iter().map(pupil).collect()
}

fn good(text: &str) -> Vec<String> {
    pupils(&read(text.as_bytes()).unwrap())
}

fn faults(bytes: impl AsRef<[u8]>) -> Vec<(u32, u32, FaultKind)> {
    let found = read(bytes.as_ref()).unwrap_err();
    found.into_iter().map(|fault| (fault.line, fault.column, fault.kind)).collect()
}

#[test]
fn a_bare_list_of_names_is_read() {
    assert_eq!(good("Ada\nBen\n\nЛев Толстой"), ["Ada", "Ben", "Лев Толстой"]);
    assert_eq!(good("\u{FEFF}Ada\r\nBen\r\n"), ["Ada", "Ben"]);
    assert_eq!(good("Ada\rBen\r"), ["Ada", "Ben"]);
    assert_eq!(good("Ada;\nBen;\n;\n"), ["Ada", "Ben"], "cells that spreadsheets leave empty");
    assert_eq!(good("\"Lovelace, Ada\"\nDwayne \"Rock\" J\n"), ["Lovelace, Ada", "Dwayne \"Rock\" J"]);
}

#[test]
fn the_first_line_says_what_the_columns_are() {
    assert_eq!(good("name,group\nAda,Red\nBen,\nCleo"), ["Ada/Red", "Ben", "Cleo"]);
    assert_eq!(good("Team;Last name;First_Name\nRed;Lovelace;Ada\n"), ["Lovelace Ada/Red"]);
    assert_eq!(good("First name\tSurname\nAda\tLovelace\n"), ["Ada Lovelace"]);
    assert_eq!(good("№;Фамилия;Имя;Группа\n1;Иванова;Анна;А\n"), ["Иванова Анна/А"]);
    assert_eq!(
        good("\"Name\";\"Team\"\n\"Ada \"\"Countess\"\"\" ; \"Red; and blue\"\n"),
        ["Ada \"Countess\"/Red; and blue"]
    );
}

#[test]
fn what_was_not_read_and_who_stands_there_twice_is_told() {
    let sheet = read(b"name,e-mail,born\nAda,a@b,1815\nBen,,\nada,,\nAda,,\n").unwrap();
    assert_eq!(sheet.unread, ["e-mail", "born"]);
    assert_eq!(sheet.doubles, [(4, 2), (5, 2)]);
    assert_eq!(pupils(&sheet), ["Ada", "Ben", "ada", "Ada"]);
}

#[test]
fn all_that_is_wrong_is_told_at_once_with_its_place() {
    let long = "x".repeat(200);
    let text =
        format!("name,group\n\"Ada,Red\n,Blue\n{long},Red\nBen,{long}\n\"Cleo\" x,Red\nDan,Red,1\nEva,Red\n");
    let empty = NameFault { length: 0 };
    let too_long = NameFault { length: 200 };
    assert_eq!(
        faults(text),
        [
            (2, 1, FaultKind::OpenQuote),
            (3, 1, FaultKind::Name(empty)),
            (4, 1, FaultKind::Name(too_long)),
            (5, 5, FaultKind::Group(too_long)),
            (6, 8, FaultKind::AfterQuote),
            (7, 9, FaultKind::Beyond { columns: 2 }),
        ]
    );
}

#[test]
fn what_is_no_list_is_refused() {
    assert_eq!(faults(""), [(1, 1, FaultKind::Empty)]);
    assert_eq!(faults("\u{FEFF}\n ;; \n"), [(1, 1, FaultKind::Empty)]);
    assert_eq!(faults("\nname;group\n;\n"), [(2, 1, FaultKind::Empty)]);
    assert_eq!(
        faults("Ada\nJos\u{e9}\n".chars().map(|c| c as u8).collect::<Vec<u8>>()),
        [(2, 4, FaultKind::NotUtf8)]
    );
    assert_eq!(faults(b"\xFF\xFEA\0d\0a\0"), [(1, 1, FaultKind::NotUtf8)]);
    assert_eq!(faults(b"Ada\n\0Ben"), [(2, 1, FaultKind::NotText)]);
    assert_eq!(faults("group;room\nRed;1\n"), [(1, 1, FaultKind::NoNames)]);
    assert_eq!(faults("Lovelace, Ada\nByron, Anne\n"), [(1, 11, FaultKind::Headless)]);
    assert_eq!(faults("\"name,group\nAda,Red\n"), [(1, 1, FaultKind::OpenQuote)]);
}

proptest! {
    #[test]
    fn any_bytes_give_names_or_faults(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
        match read(&bytes) {
            Ok(sheet) => prop_assert!(!sheet.pupils.is_empty()),
            Err(faults) => prop_assert!(!faults.is_empty()),
        }
    }

    #[test]
    fn a_written_list_is_read_back(
        rows in prop::collection::vec(("[A-Za-zЁ\",;]{1,8}", "[a-c\",]{0,3}"), 1..12),
        separator in prop::sample::select(vec![',', ';', '\t']),
    ) {
        let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
        let lines = rows.iter().map(|(name, group)| format!("{}{separator}{}\n", quoted(name), quoted(group)));
        let text = format!("name{separator}group\n{}", lines.collect::<String>());
        let expected: Vec<String> = rows
            .iter()
            .map(|(name, group)| if group.is_empty() { name.clone() } else { format!("{name}/{group}") })
            .collect();
        prop_assert_eq!(pupils(&read(text.as_bytes()).unwrap()), expected);
    }
}
