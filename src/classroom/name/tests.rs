//! What becomes of names, honest and hostile.

use super::{Name, apart, length, short};
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

fn name(text: &str) -> Name {
    Name::new(text).unwrap()
}

fn cleaned(text: &str) -> String {
    name(text).to_string()
}

#[test]
fn names_of_any_script_stay_as_they_are() {
    let names = [
        "Ada",
        "Анна-Мария Семёнова",
        "O’Brien",
        "李小龍",
        "渡邉\u{E0100}",
        "محمد",
        "علی\u{200C}رضا",
        "प्रिया",
        "শ্রী",
        "র\u{200D}\u{9CD}যাচেল",
        "ශ්\u{200D}රී",
        "Nguye\u{302}\u{303}n Thi\u{323} Ha\u{300}",
        "שׁ\u{5B8}לוֹם",
        "རྒྱུ",
        "김\u{D558}\u{B298}",
        "👩\u{200D}👩\u{200D}👧\u{200D}👦",
        "👩🏽\u{200D}❤\u{FE0F}\u{200D}💋\u{200D}👨🏽",
        "🏳\u{FE0F}\u{200D}🌈 🇺🇿",
        "7\u{FE0F}\u{20E3}b",
        "A",
        "-",
        "=1+1",
    ];
    for text in names {
        assert_eq!(cleaned(text), text);
    }
}

#[test]
fn what_a_terminal_would_obey_is_gone() {
    assert_eq!(cleaned("\u{1b}[31mAda\u{1b}[0m"), "[31mAda[0m");
    assert_eq!(cleaned("\u{1b}]52;c;aGk=\u{7}Ada"), "]52;c;aGk=Ada");
    assert_eq!(cleaned("\u{9b}2JAda\u{0}\u{8}"), "2JAda");
    assert_eq!(cleaned("Ada\r\n\tLove\u{2028}lace"), "Ada Love lace");
}

#[test]
fn what_is_not_seen_is_gone() {
    assert_eq!(cleaned("\u{202E}adA\u{202C}\u{200F}\u{2067}"), "adA");
    assert_eq!(cleaned("\u{FEFF}A\u{200B}d\u{AD}a\u{2060}\u{3164}"), "Ada");
    assert_eq!(cleaned("Ada\u{E0041}\u{E0042}"), "Ada", "tags");
    assert_eq!(cleaned("A\u{200D}d\u{200C}a"), "Ada", "joiners in a script that has none");
    assert_eq!(cleaned(&format!("علی{}رضا", "\u{200C}".repeat(500))), "علی\u{200C}رضا");
    assert_eq!(cleaned(&format!("👩{}👩", "\u{200D}".repeat(500))), "👩\u{200D}👩");
    assert_eq!(cleaned("❤\u{FE0F}\u{FE0F}\u{FE0E}"), "❤\u{FE0F}");
    assert_eq!(cleaned("A\u{FE01}d\u{E0101}a"), "Ada");
    assert_eq!(cleaned("  Ada \u{2800}\u{3000} Lovelace\u{A0}"), "Ada Lovelace");
}

#[test]
fn marks_are_not_stacked() {
    assert_eq!(cleaned(&format!("A{}da", "\u{301}".repeat(100))), "A\u{301}\u{301}\u{301}da");
    assert_eq!(
        cleaned("\u{301}\u{302}Ada \u{303}"),
        "Ada",
        "marks on nothing would fall on what stands before"
    );
    let through = "a\u{301}\u{301}\u{200D}\u{301}\u{200B}\u{301}\u{301}";
    assert_eq!(cleaned(through), "a\u{301}\u{301}\u{301}");
}

#[test]
fn what_is_no_name_is_refused_and_never_cut() {
    for nothing in ["", "   ", "\u{200D}\u{FE0F}", "\u{301}", "\u{1b}", "\u{2800}", "\u{FEFF}\n"] {
        assert_eq!(Name::new(nothing).unwrap_err().length, 0, "{nothing:?}");
    }
    assert_eq!(name(&"李".repeat(40)).as_str().width(), 80);
    assert_eq!(Name::new(&"A".repeat(200)).unwrap_err().length, 200);
    assert_eq!(Name::new(&"👩\u{200D}👩\u{200D}👧\u{200D}👦".repeat(41)).unwrap_err().length, 41);
    let said = Name::new(&"李".repeat(41)).unwrap_err().to_string();
    assert_eq!(said, "a name has 1 to 40 characters; this one has 41");
}

#[test]
fn one_character_without_end_counts_as_many() {
    for endless in ["\u{1100}", "क\u{94D}", "👩\u{200D}", "\u{903}", "\u{600}"] {
        let text = endless.repeat(1000);
        assert!(Name::new(&format!("a{text}a")).unwrap_err().length > Name::LONGEST, "{endless:?}");
    }
}

#[test]
fn what_is_read_back_is_cleaned_as_well() {
    assert_eq!(ron::from_str::<Name>("\"Ada\\u{202e}\"").unwrap(), name("Ada"));
    assert!(ron::from_str::<Name>("\"\"").is_err());
    assert_eq!(ron::to_string(&name("Ada \"Countess\"")).unwrap(), r#""Ada \"Countess\"""#);
}

#[test]
fn equal_names_are_told_apart() {
    let apart = |names: &[&str]| apart(&names.iter().map(|text| name(text)).collect::<Vec<_>>());
    assert_eq!(apart(&["Ada", "Ben", "Ada", "ada"]), ["Ada", "Ben", "Ada 2", "ada 3"]);
    assert_eq!(apart(&["Ada 2", "Ada", "Ada"]), ["Ada 2", "Ada", "Ada 3"]);
    assert_eq!(apart(&["Семён", "Семен"]), ["Семён", "Семен 2"]);
    assert_eq!(apart(&["李", "里"]), ["李", "里"]);
}

#[test]
fn a_name_in_little_room_is_short() {
    assert_eq!(short("Ada Lovelace", 12), "Ada Lovelace");
    assert_eq!(short("Ada Lovelace", 8), "Ada L.");
    assert_eq!(short("Anna Maria Lovelace 2", 15), "Anna Maria L. 2");
    assert_eq!(short("Anna Maria Lovelace 2", 12), "Anna M. L. 2");
    assert_eq!(short("Лавлейс Ада", 10), "Лавлейс А.");
    assert_eq!(short("Charlemagne", 6), "Charl…");
    assert_eq!(short("李小龍", 5), "李小…");
    assert_eq!(short("Ada", 0), "");
}

/// Texts with much in them that names are cleaned of.
fn hostile() -> impl Strategy<Value = String> {
    let nasty = prop::sample::select(vec![
        "\u{200D}",
        "\u{200C}",
        "\u{301}",
        "\u{FE0F}",
        "\u{E0100}",
        "\u{202E}",
        "\u{1b}[0m",
        "\u{200B}",
        " ",
        "\n",
        "👩",
        "🏽",
        "❤",
        "क",
        "\u{94D}",
        "ع",
        "\u{1100}",
        "\u{1161}",
        "李",
        "a",
        "ё",
        "7",
        "\u{20E3}",
        "\u{903}",
        "\u{180B}",
        "\u{1820}",
        "\u{600}",
        "\u{FFFE}",
    ]);
    prop_oneof![any::<String>(), prop::collection::vec(nasty, 0..80).prop_map(|parts| parts.concat())]
}

proptest! {
    #[test]
    fn a_name_is_clean_and_stays_so(text in hostile()) {
        let cleaned = super::clean::clean(&text);
        prop_assert_eq!(super::clean::clean(&cleaned), cleaned.clone());
        let Ok(name) = Name::new(&text) else {
            let length = length(&cleaned);
            prop_assert!(length == 0 || length > Name::LONGEST);
            return Ok(());
        };
        prop_assert_eq!(name.as_str(), cleaned);
        let is_direction =
            |c: char| matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
        prop_assert!(!name.as_str().chars().any(|c| c.is_control() || is_direction(c)));
        let flat: Vec<bool> = name.as_str().chars().map(|c| c.width() == Some(0)).collect();
        prop_assert!(flat.windows(4).all(|row| row.contains(&false)), "{:?}", name);
        prop_assert!(!flat[0] && name.as_str().trim() == name.as_str() && !name.as_str().contains("  "));
        prop_assert!((1..=Name::LONGEST).contains(&name.as_str().graphemes(true).count()));
        let written = ron::to_string(&name).unwrap();
        prop_assert_eq!(ron::from_str::<Name>(&written).unwrap(), name);
    }

    #[test]
    fn no_two_names_look_alike(texts in prop::collection::vec("[aA]( [23]){0,2}", 0..12), columns in 0usize..30) {
        let names: Vec<Name> = texts.iter().map(|text| name(text)).collect();
        let labels = apart(&names);
        prop_assert_eq!(labels.len(), names.len());
        let mut keys: Vec<String> = labels.iter().map(|label| label.to_lowercase()).collect();
        keys.sort_unstable();
        keys.dedup();
        prop_assert_eq!(keys.len(), names.len());
        prop_assert!(labels.iter().all(|label| short(label, columns).width() <= columns));
    }
}
