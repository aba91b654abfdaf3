//! Spellings that are one word, words that are not, and what holds for any text.

use proptest::prelude::*;

use super::{fold, fold_map};

/// Spellings of one word, one group a row.
const SAME: &[&[&str]] = &[
    &[
        "prodrazvyorstka",
        "prodrazverstka",
        "продразвёрстка",
        "продразверстка",
        "prodrazvërstka",
        "prodrazvjorstka",
    ],
    &[
        "prodrazvyorstka",
        "ПРОДРАЗВЁРСТКА",
        "продразве\u{308}рстка",
        "продразвё\u{301}рстка",
        "prod\u{ad}razvyorstka",
    ],
    &[
        "khozraschet",
        "hozraschet",
        "khozraschyot",
        "хозрасчёт",
        "хозрасчет",
        "khozrasčet",
        "chozrasčet",
        "xozrasčët",
    ],
    &[
        "khozraschet",
        "chozraschet",
        "xozraschet",
        "Khozraschët",
        "khozrashchet",
        "khozrasc\u{30c}et",
        "хозрасче\u{301}т",
    ],
    &["Vesenkha", "весенха", "Vesenha", "ВЕСЕНХА"],
    &["VSNKh", "ВСНХ", "vsnh"],
    &["sovkhoz", "sovhoz", "совхоз", "sovchoz", "sovxoz"],
    &["kolkhoz", "колхоз", "kolhoz", "kolchoz", "kolxoz"],
    &["Ezhov", "Yezhov", "Ежов", "Ežov"],
    &["Trotskii", "Trotsky", "Троцкий", "Trotskij", "Trotskiy", "Trotski", "Trotzky", "Trockij"],
    &["smychka", "smyčka", "смычка", "Smy\u{301}chka", "smyc\u{30c}ka"],
    &["tsentr", "centr", "центр"],
    &["Tsentrosoyuz", "Centrosojuz", "Центросоюз", "TSentrosoiuz"],
    &["obshchina", "obščina", "община", "obschina"],
    &["Kondratiev", "Kondratyev", "Kondrat'ev", "Kondrat’yev", "Кондратьев", "Kondratʹev", "Kondratjev"],
    &["Zinoviev", "Zinovyev", "Зиновьев", "Zinov'ev", "Zinovʼev"],
    &["Preobrazhensky", "Preobrazhenskii", "Preobraženskij", "Преображенский"],
    &["Dzerzhinsky", "Dzerzhinskiy", "Дзержинский", "Dzeržinskij"],
    &["Krzhizhanovsky", "Кржижановский", "Kržižanovskij", "Krzhizhanovskii"],
    &["Chayanov", "Чаянов", "Chaianov", "Čajanov"],
    &["Mikoyan", "Mikoian", "Mikojan", "Микоян"],
    &["Yurovsky", "Iurovskii", "Jurovskij", "Юровский"],
    &["Yakovlev", "Iakovlev", "Jakovlev", "Яковлев", "I\u{361}akovlev"],
    &["Bukharin", "Buharin", "Бухарин"],
    &["Khrushchev", "Хрущёв", "Хрущев", "Xruščev", "Khrushchyov"],
    &["Shlyapnikov", "Shliapnikov", "Šljapnikov", "Шляпников"],
    &["Nikolai", "Nikolay", "Nikolaj", "Николай", "Никола\u{438}\u{306}"],
    &["Yevgeny", "Evgenii", "Евгений", "Evgenij"],
    &["Yenukidze", "Enukidze", "Енукидзе"],
    &["Yesenin", "Esenin", "Есенин"],
    &["Yeltsin", "Eltsin", "El'tsin", "Ельцин"],
    &["Dostoyevsky", "Dostoevskii", "Достоевский", "Dostoevskij"],
    &["Alekseyev", "Alekseev", "Алексеев"],
    &["Marx", "Marks", "Маркс"],
    &["Maksim", "Maxim", "Максим"],
    &["Meyerhold", "Meierkhol'd", "Мейерхольд"],
    &["soviet", "sovet", "совет", "Soviet"],
    &["selsovet", "sel'sovet", "сельсовет", "selsoviet"],
    &["Kronstadt", "Kronshtadt", "Кронштадт"],
    &["bednyak", "bedniak", "bednjak", "бедняк"],
    &["serednyak", "seredniak", "середняк"],
    &["artel", "artel'", "артель", "artelʹ"],
    &["uyezd", "uezd", "уезд"],
    &["syezd", "s'ezd", "съезд", "sʺezd", "s\"ezd"],
    &["raion", "rayon", "район"],
    &["obyedinenie", "ob'edinenie", "объединение", "ob\"edinenie", "obyedineniye"],
    &["predpriyatie", "predpriiatie", "predpriyatiye", "предприятие", "predprijatie"],
    &["kollektivizatsiya", "kollektivizatsiia", "kollektivizacija", "коллективизация"],
    &["natsionalizatsiya", "национализация", "natsionalizatsiia"],
    &["novaya", "novaia", "новая", "novaja"],
    &["novoye", "novoe", "новое"],
    &["novyi", "novy", "novyy", "novyj", "новый"],
    &["khozyaistvennyi", "khoziaistvennyi", "хозяйственный", "khozyaystvenny"],
    &["raschyot", "raschet", "расчёт", "rasčet"],
    &["glavk", "главк", "Glavk"],
    &["chervonets", "червонец", "červonec"],
    &["bolshevik", "bol'shevik", "большевик", "bol’ševik"],
    &["Shakhty", "Шахты", "Šaxty", "Shahty", "Šachty"],
    &["Tsaritsyn", "Царицын", "Tzaritsyn"],
    &["tsar", "tzar", "czar", "царь"],
    &["Tajik", "Tadzhik", "Таджик"],
    &["ruble", "rouble"],
    &["NEP", "НЭП", "нэп", "nep"],
    &["NEPman", "нэпман", "Nepman"],
    &["Gosplan", "Госплан", "GOSPLAN"],
    &["tax in kind", "tax-in-kind", "  Tax – in\u{a0}kind! ", "tax\nin\tkind"],
    &["co-operative", "cooperative", "Co\u{2011}operative", "coöperative"],
    &["1921–1929", "1921-1929", "1921 — 1929"],
    &["peasant's", "peasant’s", "peasants"],
    &["½", "1/2"],
    &["café", "cafe", "cafe\u{301}", "CAFÉ"],
    &["—", "", " ", "…", "\u{ad}", "'"],
];

/// What must stay apart.
const APART: &[(&str, &str)] = &[
    ("1921", "1922"),
    ("NEP", "NEPman"),
    ("trust", "tryst"),
    ("glavk", "glavki"),
    ("sovkhoz", "kolkhoz"),
    ("prodnalog", "prodrazvyorstka"),
    ("Lenin", "Leninism"),
    ("year", "ear"),
    ("years", "ears"),
    ("yeast", "east"),
    ("yes", "es"),
    ("yen", "en"),
    ("yell", "ell"),
    ("yearn", "earn"),
    ("yolk", "elk"),
    ("major", "mayor"),
    ("jet", "yet"),
    ("joke", "yoke"),
    ("Jew", "yew"),
    ("box", "boss"),
    ("tax", "tacks"),
    ("cent", "sent"),
    ("cell", "sell"),
    ("city", "sitting"),
    ("quartz", "quarts"),
    ("blitz", "blits"),
    ("six", "sick"),
    ("trouble", "treble"),
    ("buyer", "bur"),
    ("anyone", "any"),
    ("share", "hare"),
    ("chair", "hair"),
    ("commune", "communes"),
    ("XI", "XII"),
    ("XX", "XXI"),
    ("19.5", "195"),
    ("трест", "треста"),
    ("план", "плана"),
    ("мел", "мель2"),
];

#[test]
fn all_spellings_of_a_word_have_one_key() {
    assert!(SAME.iter().map(|group| group.len()).sum::<usize>() >= 120);
    for group in SAME {
        for spelling in *group {
            assert_eq!(fold(spelling), fold(group[0]), "{spelling} is not {}", group[0]);
        }
    }
}

#[test]
fn different_words_have_different_keys() {
    for (one, other) in APART {
        assert_ne!(fold(one), fold(other), "{one} and {other}");
    }
}

#[test]
fn groups_do_not_run_together() {
    let keys: std::collections::BTreeSet<String> = SAME.iter().map(|group| fold(group[0])).collect();
    // The first two words have two rows each.
    assert_eq!(keys.len(), SAME.len() - 2);
}

#[test]
fn common_english_stays_searchable_by_its_beginning() {
    for (typed, word) in [
        ("employ", "employer"),
        ("employ", "unemployed"),
        ("pay", "taxpayer"),
        ("buy", "buyers"),
        ("year", "yearly"),
        ("project", "projects"),
        ("stock", "stocky"),
        ("study", "studying"),
        ("tax", "taxes"),
        ("object", "objective"),
        ("any", "anyone"),
        ("eye", "eyelid"),
    ] {
        assert!(fold(word).contains(&fold(typed)), "{typed} in {word}: {} {}", fold(typed), fold(word));
    }
}

#[test]
fn other_scripts_are_romanised() {
    assert_eq!(fold("深圳"), "shenzhen");
    assert_eq!(fold("Straße"), "strasse");
}

#[test]
fn a_key_knows_where_its_letters_come_from() {
    let folded = fold_map("«Щи»");
    assert_eq!(folded.key(), "schi");
    assert_eq!(folded.chars(0..3), 1..2);
    assert_eq!(folded.chars(3..4), 2..3);
    assert_eq!(folded.chars(0..99), 1..3);
    assert_eq!(folded.chars(9..9), 0..0);
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[a-zA-Z' -]{0,24}",
        "[xyjickshztoevn]{0,16}",
        "[а-яёА-ЯЁ\u{301}\u{306}\u{308}'ʹ ]{0,24}",
        "[a-zčšžěščCXJ\u{30c} ]{0,16}",
    ]
}

proptest! {
    #[test]
    fn folding_a_key_changes_nothing(text in any_text()) {
        let key = fold(&text);
        prop_assert_eq!(fold(&key), key);
    }

    #[test]
    fn a_key_has_only_letters_digits_and_single_spaces(text in any_text()) {
        let key = fold(&text);
        prop_assert!(key.bytes().all(|b| b == b' ' || b.is_ascii_digit() || b.is_ascii_lowercase()));
        prop_assert!(!key.contains("  ") && key.trim() == key);
    }

    #[test]
    fn origins_are_in_order_and_in_the_text(text in any_text()) {
        let folded = fold_map(&text);
        prop_assert_eq!(folded.key(), fold(&text));
        let count = text.chars().count();
        let mut last = 0;
        for at in 0..folded.key().len() {
            let range = folded.chars(at..at + 1);
            prop_assert!(range.start <= range.end && range.end <= count);
            prop_assert!(range.start >= last);
            last = range.start;
        }
    }
}
