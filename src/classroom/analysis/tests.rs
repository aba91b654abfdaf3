//! Worked examples from the literature, each with its source, and what must hold for any class.

use super::verdict::Difficulty::{self, AboutRight, Easy, Hard};
use super::*;
use proptest::prelude::*;

/// LSAT, section 6: 1,000 examinees, 5 items, as counts of the 32 response patterns 00000, 00001, … 11111.
/// Bock and Lieberman 1970, Psychometrika 35:179; the data set `LSAT` of the R package ltm.
const LSAT6: [usize; 32] = [
    3, 6, 2, 11, 1, 1, 3, 4, 1, 8, 0, 16, 0, 3, 2, 15, 10, 29, 14, 81, 3, 28, 15, 80, 16, 56, 21, 173, 11,
    61, 28, 298,
];

/// Wing and tail lengths (cm) of twelve birds: Zar, Biostatistical Analysis, the example of the chapter on simple
/// correlation.
const BIRDS: [(f64, f64); 12] = [
    (10.4, 7.4),
    (10.8, 7.6),
    (11.1, 7.9),
    (10.2, 7.2),
    (10.3, 7.4),
    (10.2, 7.1),
    (10.7, 7.4),
    (10.5, 7.2),
    (10.8, 7.8),
    (11.2, 7.7),
    (10.6, 7.8),
    (11.4, 8.3),
];

fn mark(score: f64) -> Mark {
    Mark { score, chosen: Vec::new() }
}

/// Marks of 0 and 1; anything but these digits is no answer.
fn rows(rows: &[&str]) -> Marks {
    let cell = |c: char| c.to_digit(2).map(|digit| mark(f64::from(digit)));
    rows.iter().map(|row| row.chars().map(cell).collect()).collect()
}

fn lsat6() -> Marks {
    let pattern = |bits: usize| (0..5).map(|item| Some(mark(((bits >> (4 - item)) & 1) as f64))).collect();
    LSAT6.iter().enumerate().flat_map(|(bits, &n)| std::iter::repeat_n(pattern(bits), n)).collect()
}

fn plain(items: usize) -> Vec<Column> {
    vec![Column::default(); items]
}

/// One choice among `options`, the first of them right.
fn choice(options: usize) -> Column {
    Column { options, right: vec![0], one_choice: true }
}

fn close(a: f64, b: f64, by: f64) -> bool {
    (a - b).abs() <= by
}

#[test]
fn wilson_intervals_are_those_of_newcombe_1998_table_i_method_3() {
    for (right, n, low, high) in [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0000, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ] {
        let interval = Interval::wilson(f64::from(right), n).unwrap();
        assert!(close(interval.low, low, 5e-5), "{right}/{n}: {interval:?}");
        assert!(close(interval.high, high, 5e-5), "{right}/{n}: {interval:?}");
    }
    assert_eq!(Interval::wilson(0.0, 0), None);
}

#[test]
fn the_correlation_of_zars_birds_and_its_interval_are_those_of_zar() {
    let r = agreement::correlation(&BIRDS).unwrap();
    assert!(close(r, 0.870, 5e-4), "{r}");
    let interval = Interval::fisher(r.atanh(), 9.0);
    assert!(close(interval.low, 0.592, 5e-4) && close(interval.high, 0.963, 5e-4), "{interval:?}");
}

#[test]
fn facilities_and_point_biserials_of_the_lsat_are_those_of_the_r_package_ltm() {
    let marks = lsat6();
    assert_eq!(marks.len(), 1000);
    // `descript(LSAT)`: proportions, and the point-biserial correlations with the total score, item excluded.
    let expected = [(0.924, 0.1128), (0.709, 0.1532), (0.553, 0.1728), (0.763, 0.1444), (0.870, 0.1216)];
    for (seen, (facility, correlation)) in observe(&plain(5), &marks).iter().zip(expected) {
        assert!(close(seen.facility().unwrap(), facility, 1e-9));
        let ItemRest::Known { r, interval, pupils } = seen.item_rest() else { panic!("{seen:?}") };
        assert!(close(r, correlation, 5e-5), "{r} {correlation}");
        assert!(interval.holds(r) && pupils == 1000);
        assert_eq!(
            seen.verdict(),
            Verdict::Look(vec![Reason::Weak]),
            "Moodle calls less than 0.20 very weak"
        );
    }
}

#[test]
fn the_gain_is_that_of_hake_as_crouch_and_mazur_use_it() {
    // Hake 1998; from 70 % to 80 % a third of what could be gained is, from 90 % to 95 % half of it (the examples by which
    // Crouch and Mazur 2001, Amer. J. Phys. 69:970, are usually explained).
    assert!(close(peer::gain(0.70, 0.80).unwrap(), 1.0 / 3.0, 1e-12));
    assert!(close(peer::gain(0.90, 0.95).unwrap(), 0.5, 1e-12));
    assert!(close(peer::gain(0.75, 0.50).unwrap(), -1.0, 1e-12), "a discussion can lead astray");
    assert_eq!(peer::gain(1.0, 0.9), None, "there was nothing to gain");
}

#[test]
fn many_sessions_of_the_same_class_agree_as_one_does_and_are_surer() {
    let ItemRest::Known { r: one, interval: wide, .. } = observe(&plain(5), &lsat6())[2].item_rest() else {
        panic!("a thousand are enough");
    };
    let seen = observe(&plain(5), &lsat6()).remove(2);
    let pooled = Observed::pooled([&seen, &seen, &seen, &seen]);
    let ItemRest::Known { r, interval, pupils } = pooled.item_rest() else { panic!("{pooled:?}") };
    assert!(close(r, one, 1e-12) && pupils == 4000);
    let half = |interval: Interval| (interval.high.atanh() - interval.low.atanh()) / 2.0;
    assert!(close(half(interval), half(wide) / 2.0, 1e-12), "four times the pupils, half the width");
    assert_eq!((pooled.answers, pooled.facility()), (4000, seen.facility()));
}

#[test]
fn a_session_weighs_n_minus_three() {
    // Recomputed by hand: z(0.5) = 0.549306, z(0.3) = 0.309520; (25·0.549306 + 32·0.309520)/57 = 0.414689, r = 0.392447.
    let of = |r: f64, n: usize| {
        // n points on a line and a wave across it, so that their correlation is r.
        let xs: Vec<f64> = (0..n).map(|i| (i as f64 * 2.0 * std::f64::consts::PI / n as f64).cos()).collect();
        let ys = (0..n).map(|i| (i as f64 * 2.0 * std::f64::consts::PI / n as f64).sin());
        let pairs: Vec<(f64, f64)> =
            xs.iter().zip(ys).map(|(&x, y)| (x, r * x + (1.0 - r * r).sqrt() * y)).collect();
        Agreement::of(&pairs, 5)
    };
    let mut both = of(0.5, 28);
    both.add(&of(0.3, 35));
    let ItemRest::Known { r, pupils, .. } = both.estimate() else { panic!("{both:?}") };
    assert!(close(r, 0.392_447, 1e-6) && pupils == 63, "{r}");
}

#[test]
fn not_enough_data_is_a_value_with_its_reason() {
    let lack = |seen: &Observed| match seen.item_rest() {
        ItemRest::NotEnough(lack) => lack,
        known @ ItemRest::Known { .. } => panic!("{known:?}"),
    };
    let few = observe(&plain(4), &rows(&["1111", "0000", "1100", "0011", "1010"]));
    assert_eq!(lack(&few[0]), Lack::FewPupils);
    let short = observe(&plain(3), &rows(&["111"; 30]));
    assert_eq!(lack(&short[0]), Lack::FewItems);
    let (mut all_right, mut same_rest) = (vec!["1100"; 15], vec!["1010"; 15]);
    all_right.append(&mut same_rest);
    let alike = observe(&plain(4), &rows(&all_right));
    assert_eq!(lack(&alike[0]), Lack::ItemAlike);
    let rest_alike = observe(&plain(4), &rows(&[["1100"; 15], ["0100"; 15]].concat()));
    assert_eq!(lack(&rest_alike[0]), Lack::RestAlike);
    let nobody = observe(&plain(4), &rows(&["----"; 30]));
    assert_eq!((nobody[0].facility(), nobody[0].facility_interval()), (None, None));
    assert_eq!(nobody[0].verdict(), Verdict::NotEnough);
}

#[test]
fn an_interval_that_decides_nothing_is_not_told_as_a_number() {
    // Twelve pupils, r = 0.10: from -0.5 to 0.64.
    let seen = observe(
        &plain(4),
        &rows(&[
            "1111", "0111", "1110", "0110", "1100", "0100", "1000", "0000", "1101", "0011", "1001", "0010",
        ]),
    );
    let ItemRest::NotEnough(Lack::Vague(interval)) = seen[0].item_rest() else { panic!("{seen:?}") };
    assert!(interval.low < 0.0 && interval.high > 0.3);
    assert_eq!(seen[0].verdict(), Verdict::NotEnough);
}

#[test]
fn a_missing_answer_counts_for_nothing_and_does_not_make_its_pupil_weak() {
    // Those who were asked only half of the others stand where their answers put them.
    let whole = rows(&[["11111"; 8], ["00000"; 8]].concat());
    let gaps = rows(&[["11-1-"; 4], ["11111"; 4], ["00-0-"; 4], ["00000"; 4]].concat());
    let (whole, gaps) = (observe(&plain(5), &whole), observe(&plain(5), &gaps));
    assert_eq!(whole[0].item_rest(), gaps[0].item_rest());
    assert_eq!((whole[2].answers, gaps[2].answers), (16, 8));
    // With less than half of the others a pupil counts for the facility alone.
    let late = observe(&plain(5), &rows(&[["11111"; 8], ["00000"; 8], ["1---1"; 8]].concat()));
    let ItemRest::Known { pupils, .. } = late[0].item_rest() else { panic!("{late:?}") };
    assert_eq!((late[0].answers, pupils), (24, 16));
}

/// Rows of a first item with options (`A` is right) and of others with 0 and 1.
fn lettered(classes: &[(&str, usize)]) -> Vec<Observed> {
    let row = |line: &str| {
        let first = line.chars().next().and_then(|letter| (letter as usize).checked_sub('A' as usize));
        let first =
            first.map(|option| Mark { score: if option == 0 { 1.0 } else { 0.0 }, chosen: vec![option] });
        let others = line.chars().skip(1).map(|c| c.to_digit(2).map(|digit| mark(f64::from(digit))));
        std::iter::once(first).chain(others).collect::<Vec<_>>()
    };
    let marks = classes.iter().flat_map(|&(line, n)| std::iter::repeat_n(row(line), n)).collect();
    let mut columns = plain(5);
    columns[0] = choice(4);
    observe(&columns, &marks)
}

#[test]
fn a_distractor_table_shows_who_was_drawn_by_what() {
    let seen = &lettered(&[("A1111", 10), ("B1111", 2), ("A0000", 4), ("B0000", 6), ("C0000", 2)])[0];
    let table = &seen.options;
    assert_eq!((table.answers, table.strong, table.weak), (24, 12, 12));
    assert_eq!(table.rows[0], Chosen { all: 14, strong: 10, weak: 4 });
    assert_eq!(table.rows[1], Chosen { all: 8, strong: 2, weak: 6 });
    assert_eq!(table.idle(&[0]), [3], "nobody chose D");
    assert_eq!(table.lure_of_the_strong(&[0]), None);
    assert_eq!(seen.verdict(), Verdict::Fine);
}

#[test]
fn a_key_that_the_strong_do_not_choose_is_to_be_looked_at() {
    let seen = &lettered(&[("B1111", 10), ("A1111", 2), ("A0000", 9), ("C0000", 3)])[0];
    assert_eq!(seen.options.lure_of_the_strong(&[0]), Some(1));
    assert_eq!(seen.verdict(), Verdict::Look(vec![Reason::Backwards, Reason::LureOfTheStrong(1)]));
}

#[test]
fn fewer_right_than_by_guessing_is_to_be_looked_at() {
    let seen = &lettered(&[("B1100", 10), ("C0011", 10), ("D0110", 10)])[0];
    assert_eq!(seen.verdict(), Verdict::Look(vec![Reason::BelowChance, Reason::VeryHard]));
}

#[test]
fn an_option_is_not_called_idle_by_a_handful() {
    let seen = &lettered(&[("A1111", 5), ("B0000", 5)])[0];
    assert_eq!(seen.options.idle(&[0]), Vec::<usize>::new());
}

#[test]
fn pupils_who_earned_the_same_are_never_torn_apart() {
    // Half the class stands at the middle: only those beyond it are strong or weak.
    let table = &lettered(&[("A1111", 3), ("A1100", 10), ("B0000", 3)])[0].options;
    assert_eq!((table.strong, table.weak), (3, 3));
    // All alike: nobody is either.
    let table = &lettered(&[("A1100", 10), ("B0011", 10)])[0].options;
    assert_eq!((table.strong, table.weak, table.answers), (0, 0, 20));
}

#[test]
fn from_forty_pupils_on_kelleys_27_percent_are_compared() {
    let mut classes = Vec::new();
    for line in ["A0000", "A1000", "A1100", "A1110", "A1111"] {
        classes.push((line, 20));
    }
    let table = &lettered(&classes)[0].options;
    assert_eq!(
        (table.strong, table.weak),
        (40, 40),
        "27 of 100 reach into the second twenty, who all belong"
    );
}

#[test]
fn difficulty_is_told_as_moodle_does() {
    let told = [0.0, 0.349, 0.35, 0.649, 0.65, 1.0].map(Difficulty::of);
    assert_eq!(told, [Hard, Hard, AboutRight, AboutRight, Easy, Easy]);
    let seen = |answers| Observed { answers, earned: answers as f64, ..Observed::default() }.difficulty();
    assert_eq!([seen(0), seen(4), seen(5)], [None, None, Some(Easy)]);
}

fn any_marks() -> impl Strategy<Value = Marks> {
    let cell = prop_oneof![
        1 => Just(None),
        6 => (0.0f64..=1.0, prop::collection::vec(0usize..6, 0..3))
            .prop_map(|(score, chosen)| Some(Mark { score, chosen })),
        6 => (0usize..4).prop_map(|option| Some(Mark { score: f64::from(u8::from(option == 0)), chosen: vec![option] })),
    ];
    prop::collection::vec(prop::collection::vec(cell, 0..7), 0..60)
}

proptest! {
    #[test]
    fn nothing_that_is_told_is_not_a_number_or_out_of_bounds(marks in any_marks()) {
        for seen in observe(&vec![choice(4); 6], &marks) {
            if let (Some(facility), Some(interval)) = (seen.facility(), seen.facility_interval()) {
                prop_assert!((0.0..=1.0).contains(&facility));
                prop_assert!(interval.low <= facility + 1e-9 && facility <= interval.high + 1e-9);
            }
            if let ItemRest::Known { r, interval, .. } = seen.item_rest() {
                prop_assert!(r.is_finite() && interval.holds(r));
                prop_assert!(-1.0 <= interval.low && interval.high <= 1.0);
            }
            let table = &seen.options;
            prop_assert!(table.strong + table.weak <= table.answers);
            prop_assert!(table.rows.iter().all(|row| row.strong + row.weak <= row.all));
            let _ = seen.verdict();
        }
    }

    #[test]
    fn the_order_of_the_pupils_changes_nothing(marks in any_marks(), seed: u64) {
        let columns = vec![choice(4); 6];
        let order = crate::domain::shuffle::order(marks.len(), seed);
        let shuffled: Marks = order.into_iter().map(|row| marks[row].clone()).collect();
        for (one, other) in observe(&columns, &marks).iter().zip(observe(&columns, &shuffled)) {
            prop_assert_eq!(&one.options, &other.options);
            prop_assert_eq!(one.answers, other.answers);
            prop_assert!(close(one.earned, other.earned, 1e-9));
        }
    }

    #[test]
    fn adding_sessions_up_is_the_same_in_any_order(marks in any_marks(), cut in 0usize..60) {
        let (first, second) = marks.split_at(cut.min(marks.len()));
        let columns = vec![choice(4); 6];
        let (first, second) = (observe(&columns, &first.to_vec()), observe(&columns, &second.to_vec()));
        for (one, other) in first.iter().zip(&second) {
            let (there, back) = (Observed::pooled([one, other]), Observed::pooled([other, one]));
            prop_assert_eq!(&there.options, &back.options);
            prop_assert_eq!(there.answers, back.answers);
        }
    }
}
