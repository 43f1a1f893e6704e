//! Storage: no damage goes unseen, no place is lost while the other is whole, and no text that was acknowledged is ever
//! lost, whatever several tabs, full disks and killed browsers do.

#![expect(clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};

use weiquan::domain::store::{Choice, Damage, Meeting, Open, Record, Shelf, Stamp, Verdict, choose, may_write};

const ID: &str = "c1";

fn record() -> Record {
    let first = Record::first(ID.to_owned(), 7, "{}".to_owned());
    first.revise(8, "{\"甲\":1}".to_owned()).revise(9, "{\"甲\":2,\n \"story\":\"收到时已经碎了\"}".to_owned())
}

#[test]
fn what_was_wrapped_is_unwrapped() {
    let first = Record::first(ID.to_owned(), 0xffff_ffff, String::new());
    for it in [first, record()] {
        assert_eq!(Record::unwrap(ID, &it.wrap()), Ok(it));
    }
    let head = "weiquan-case 1 c1 3.00000009 2.00000008,1.00000007 43";
    let payload = "{\"甲\":2,\n \"story\":\"收到时已经碎了\"}";
    assert_eq!(record().wrap(), format!("{head} {:016x}\n{payload}", fnv(&format!("{head}\n{payload}"))));
}

#[test]
fn every_flipped_bit_is_seen() {
    let whole = record().wrap();
    for bit in 0..whole.len() * 8 {
        let mut bytes = whole.clone().into_bytes();
        bytes[bit / 8] ^= 1 << (bit % 8);
        // A browser stores text; what is no text any more comes back with replacement characters.
        let text = String::from_utf8_lossy(&bytes);
        assert_eq!(Record::unwrap(ID, &text), Err(Damage::Broken), "bit {bit}");
    }
}

#[test]
fn every_truncation_and_every_lost_beginning_is_seen() {
    let whole = record().wrap();
    for at in (0..whole.len()).filter(|it| whole.is_char_boundary(*it)) {
        assert_eq!(Record::unwrap(ID, &whole[..at]), Err(Damage::Broken), "cut at {at}");
        if 0 < at {
            assert_eq!(Record::unwrap(ID, &whole[at..]), Err(Damage::Broken), "begins at {at}");
        }
    }
}

#[test]
fn every_swapped_pair_of_bytes_is_seen() {
    let whole = record().wrap().into_bytes();
    for at in 1..whole.len() {
        let mut bytes = whole.clone();
        bytes.swap(at - 1, at);
        if bytes != whole {
            assert_eq!(Record::unwrap(ID, &String::from_utf8_lossy(&bytes)), Err(Damage::Broken), "bytes {at}");
        }
    }
}

#[test]
fn another_cases_record_is_not_this_ones() {
    assert_eq!(Record::unwrap("c2", &record().wrap()), Err(Damage::Broken));
}

#[test]
fn garbage_is_broken() {
    for text in ["", "\n", "null", "{}", "weiquan-case", "weiquan-case 1 c1 1.0 - 0 0\n", "\u{0}\u{0}\n\u{0}"] {
        assert_eq!(Record::unwrap(ID, text), Err(Damage::Broken), "{text:?}");
    }
}

/// The checksum as documented, written once more.
fn fnv(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, it| (hash ^ u64::from(it)).wrapping_mul(0x0100_0000_01b3))
}

/// A record of a form this version does not know, but which keeps what every form must keep.
fn newer_text() -> String {
    let (head, payload) = ("weiquan-case 2 other things", "whatever\ncomes");
    format!("{head} {:016x}\n{payload}", fnv(&format!("{head}\n{payload}")))
}

#[test]
fn a_newer_record_is_told_from_a_broken_one() {
    assert_eq!(Record::unwrap(ID, &newer_text()), Err(Damage::Newer));
    assert_eq!(Record::unwrap(ID, &newer_text().replace("other", "ather")), Err(Damage::Broken));
}

#[test]
fn a_record_contains_what_it_grew_out_of_and_nothing_else() {
    let first = Record::first(ID.to_owned(), 1, "a".to_owned());
    let ours = first.revise(1, "ab".to_owned()).revise(1, "abc".to_owned());
    let theirs = first.revise(2, "ax".to_owned());
    assert_eq!(ours.meet(&first), Meeting::Ours);
    assert_eq!(first.meet(&ours), Meeting::Theirs);
    assert_eq!(ours.meet(&theirs), Meeting::Apart);
    assert_eq!(ours.meet(&ours), Meeting::Ours);

    let merged = theirs.settle(2, &ours);
    assert_eq!(merged.payload, "ax");
    assert_eq!((merged.meet(&ours), merged.meet(&theirs)), (Meeting::Ours, Meeting::Ours));

    // A stamp names one text. Should it ever name two, neither is thrown away.
    let twin = Record { payload: "other".to_owned(), ..ours.clone() };
    assert_eq!(ours.meet(&twin), Meeting::Apart);
}

#[test]
fn the_memory_of_other_tabs_is_bounded_and_forgetting_means_keeping_both() {
    let first = Record::first(ID.to_owned(), 0, "0".to_owned());
    let last = (1..100).fold(first.clone(), |it, writer| it.revise(writer, writer.to_string()));
    assert_eq!(last.parents.len(), 8);
    assert_eq!(last.stamp, Stamp { revision: 100, writer: 99 });
    assert_eq!(last.meet(&first), Meeting::Apart);
}

/// What a place can hold.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Has {
    Nothing,
    Older,
    Newer,
    Apart,
    Broken,
    Future,
}

fn texts(has: Has) -> Option<String> {
    let older = Record::first(ID.to_owned(), 1, "older".to_owned());
    match has {
        Has::Nothing => None,
        Has::Older => Some(older.wrap()),
        Has::Newer => Some(older.revise(1, "newer".to_owned()).wrap()),
        Has::Apart => Some(older.revise(2, "apart".to_owned()).wrap()),
        Has::Broken => Some(older.wrap().replace("older", "0lder")),
        Has::Future => Some(newer_text()),
    }
}

#[test]
fn of_two_places_nothing_is_lost_in_any_combination() {
    let all = [Has::Nothing, Has::Older, Has::Newer, Has::Apart, Has::Broken, Has::Future];
    for witness in all {
        for durable in all {
            let name = format!("witness {witness:?}, durable {durable:?}");
            let (here, there) = (texts(witness), texts(durable));
            let (here, there) = (Shelf::look(ID, here.as_deref()), Shelf::look(ID, there.as_deref()));
            let choice = choose(&here, &there);
            let whole = |it: Has| matches!(it, Has::Older | Has::Newer | Has::Apart);
            let shown = match &choice.open {
                Open::Record(it) => Some(it.payload.as_str()),
                _ => None,
            };

            if witness == Has::Future || durable == Has::Future {
                assert!(matches!(choice.open, Open::ReadOnly(_)), "{name}");
                assert!(
                    !choice.mend_witness && !choice.mend_durable,
                    "{name}: a newer version's data is never touched"
                );
            } else if !whole(witness) && !whole(durable) {
                let lost = witness == Has::Broken || durable == Has::Broken;
                assert_eq!(choice.open, if lost { Open::Lost } else { Open::Nothing }, "{name}");
            } else if witness == Has::Newer || durable == Has::Newer {
                let other = witness == Has::Apart || durable == Has::Apart;
                assert_eq!(choice.other.is_some(), other, "{name}");
                assert!(other || shown == Some("newer"), "{name}");
            }
            // Every whole text is shown, contained in what is shown, or becomes a case of its own.
            for shelf in [&here, &there] {
                let Some(it) = &shelf.record else { continue };
                if let Open::Record(shown) = &choice.open {
                    let kept = shown.contains(it) || choice.other.as_ref() == Some(it);
                    assert!(kept, "{name}: {} is lost", it.payload);
                }
            }
            // A place is written again exactly if it does not hold what is shown.
            if let Open::Record(shown) = &choice.open {
                assert_eq!(choice.mend_witness, here.record.as_ref() != Some(shown), "{name}");
                assert_eq!(choice.mend_durable, there.record.as_ref() != Some(shown), "{name}");
            }
        }
    }
}

#[test]
fn an_older_revision_stands_in_for_a_broken_one() {
    let (older, newer) = (texts(Has::Older).unwrap(), texts(Has::Newer).unwrap());
    let broken = newer.replace("newer", "never");
    let shelf = Shelf::look(ID, [broken.as_str(), &older]);
    assert_eq!(shelf.record.as_ref().map(|it| it.payload.as_str()), Some("older"));
    assert_eq!(shelf.broken, [broken]);
    let Choice { open, mend_witness, mend_durable, .. } = choose(&Shelf::default(), &shelf);
    assert!(matches!(open, Open::Record(it) if it.payload == "older"));
    assert!(mend_witness);
    assert!(!mend_durable, "the whole record is there; the broken one is set aside with the next write");
}

#[test]
fn a_record_is_written_only_over_what_it_contains() {
    let older = Record::first(ID.to_owned(), 1, "older".to_owned());
    let (ours, theirs) = (older.revise(1, "ours".to_owned()), older.revise(2, "theirs".to_owned()));
    let holding = |text: &str| Shelf::look(ID, [text]);
    assert_eq!(may_write(&Shelf::default(), &ours), Verdict::Go);
    assert_eq!(may_write(&holding(&older.wrap()), &ours), Verdict::Go);
    assert_eq!(may_write(&holding(&ours.wrap()), &ours), Verdict::Go);
    assert_eq!(may_write(&holding("broken"), &ours), Verdict::Go);
    assert_eq!(may_write(&holding(&theirs.wrap()), &ours), Verdict::Conflict(theirs.clone()));
    assert_eq!(may_write(&holding(&ours.wrap()), &older), Verdict::Conflict(ours.clone()));
    assert_eq!(may_write(&holding(&newer_text()), &ours), Verdict::Newer);
    assert_eq!(may_write(&holding(&theirs.wrap()), &ours.settle(1, &theirs)), Verdict::Go);
}

// ---- several tabs, full disks, killed browsers ----------------------------------------------------------------------

/// Chance that repeats itself: the same seed gives the same run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: usize) -> usize {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut it = self.0;
        it = (it ^ (it >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((it ^ (it >> 31)) % u64::try_from(n).unwrap()).unwrap()
    }

    fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }
}

/// Both places, in which any write can fail.
#[derive(Default)]
struct FaultyStore {
    witness: BTreeMap<String, String>,
    /// What of the witness has reached the disk: the browser writes it down some seconds late.
    flushed: BTreeMap<String, String>,
    durable: BTreeMap<String, Vec<String>>,
    writes: usize,
    /// From this write on, `fails` writes fail.
    fail_at: usize,
    fails: usize,
}

impl FaultyStore {
    fn fail_at(k: usize, fails: usize) -> Self {
        Self { fail_at: k, fails, ..Self::default() }
    }

    fn refuses(&mut self) -> bool {
        self.writes += 1;
        (self.fail_at..self.fail_at + self.fails).contains(&self.writes)
    }

    fn witness(&self, id: &str) -> Shelf {
        Shelf::look(id, self.witness.get(id).map(String::as_str))
    }

    fn durable(&self, id: &str) -> Shelf {
        Shelf::look(id, self.durable.get(id).into_iter().flatten().map(String::as_str))
    }

    /// As `web::storage::put`.
    fn put(&mut self, record: &Record) {
        if !self.refuses() {
            self.witness.insert(record.id.clone(), record.wrap());
        }
    }

    /// As `web::durable::commit`: reads, compares and writes in one transaction.
    fn commit(&mut self, record: &Record) -> Result<(), Option<Record>> {
        if let Verdict::Conflict(theirs) = may_write(&self.durable(&record.id), record) {
            return Err(Some(theirs));
        }
        if self.refuses() {
            return Err(None);
        }
        let texts = self.durable.entry(record.id.clone()).or_default();
        texts.insert(0, record.wrap());
        texts.truncate(3);
        Ok(())
    }

    fn ids(&self) -> BTreeSet<String> {
        self.witness.keys().chain(self.durable.keys()).cloned().collect()
    }
}

#[derive(Clone)]
struct Held {
    record: Record,
    durable: Option<Stamp>,
    frees: Option<Record>,
}

/// A tab, with the steps of `web::session` and nothing else.
#[derive(Default)]
struct Tab {
    writer: u32,
    held: BTreeMap<String, Held>,
    new_ids: u32,
    conflicts: usize,
}

impl Tab {
    fn load(writer: u32, store: &mut FaultyStore) -> Self {
        let mut tab = Self { writer, ..Self::default() };
        for id in store.ids() {
            let choice = choose(&store.witness(&id), &store.durable(&id));
            let Open::Record(record) = choice.open else { continue };
            let durable = (!choice.mend_durable).then_some(record.stamp);
            tab.held.insert(id, Held { record: record.clone(), durable, frees: None });
            if let Some(other) = choice.other {
                tab.add_other(&other.payload, Some(other.clone()), store);
            } else if choice.mend_witness {
                store.put(&record);
            }
        }
        tab
    }

    fn add_other(&mut self, payload: &str, frees: Option<Record>, store: &mut FaultyStore) {
        self.conflicts += 1;
        self.new_ids += 1;
        let id = format!("c{}-{}", self.writer, self.new_ids);
        let record = Record::first(id.clone(), self.writer, payload.to_owned());
        self.held.insert(id.clone(), Held { record, durable: None, frees });
        self.keep(&id, store, false);
    }

    fn edit(&mut self, id: &str, word: &str, store: &mut FaultyStore, blind: bool) {
        let Some(held) = self.held.get_mut(id) else { return };
        held.record = held.record.revise(self.writer, format!("{} {word}", held.record.payload));
        self.keep(id, store, blind);
    }

    /// `blind`: two processes read the witness at the same time, before either has written.
    fn keep(&mut self, id: &str, store: &mut FaultyStore, blind: bool) {
        let record = self.held[id].record.clone();
        match may_write(&store.witness(id), &record) {
            Verdict::Conflict(_) if self.is_barred(id) => {}
            Verdict::Conflict(theirs) if !blind => self.part(id, theirs, store),
            _ => store.put(&record),
        }
    }

    fn part(&mut self, id: &str, theirs: Record, store: &mut FaultyStore) {
        let stands = store.witness(id).record.filter(|it| theirs.meet(it) == Meeting::Apart);
        let ours = self.held[id].record.payload.clone();
        self.add_other(&ours, stands, store);
        self.take_over(theirs);
        // From here on it does not grow out of what this tab wrote before.
        self.writer += 1_000;
    }

    fn take_over(&mut self, theirs: Record) {
        let durable = Some(theirs.stamp);
        self.held.insert(theirs.id.clone(), Held { record: theirs, durable, frees: None });
    }

    fn is_barred(&self, id: &str) -> bool {
        self.held.values().filter_map(|it| it.frees.as_ref()).any(|it| it.id == id)
    }

    /// Commits one state, and gives the text that now counts as saved.
    fn commit(&mut self, id: &str, store: &mut FaultyStore) -> Option<String> {
        let held = self.held.get(id).filter(|it| it.durable != Some(it.record.stamp))?.clone();
        if self.is_barred(id) {
            return None;
        }
        match store.commit(&held.record) {
            Ok(()) => {
                let it = self.held.get_mut(id).unwrap();
                (it.durable, it.frees) = (Some(held.record.stamp), None);
                if let Some(freed) = held.frees
                    && let Some(it) = self.held.get_mut(&freed.id)
                {
                    it.record = it.record.settle(self.writer, &freed);
                    self.keep(&freed.id, store, false);
                }
                return Some(held.record.payload);
            }
            Err(Some(theirs)) => match held.record.meet(&theirs) {
                Meeting::Ours => {}
                Meeting::Theirs => self.take_over(theirs),
                Meeting::Apart => self.part(id, theirs, store),
            },
            Err(None) => {}
        }
        None
    }

    fn commit_all(&mut self, store: &mut FaultyStore) -> Vec<String> {
        let mut saved = Vec::new();
        for _ in 0..6 {
            for id in self.held.keys().cloned().collect::<Vec<_>>() {
                saved.extend(self.commit(&id, store));
            }
        }
        saved
    }

    fn heard(&mut self, id: &str, store: &FaultyStore) {
        let Some(theirs) = store.witness(id).record else { return };
        match self.held.get(id) {
            None => self.take_over(theirs),
            Some(ours) if ours.record.meet(&theirs) == Meeting::Theirs => self.take_over(theirs),
            Some(_) => {}
        }
    }
}

fn words(text: &str) -> BTreeSet<&str> {
    text.split(' ').collect()
}

/// One random life of one case in up to three tabs. Every edit adds a word, so a text is lost exactly if no case has all
/// its words.
fn live(seed: u64, mut store: FaultyStore) -> usize {
    let mut chance = Chance(seed);
    let mut saved: Vec<String> = Vec::new();
    let mut writers = 0;
    let mut open = |store: &mut FaultyStore| {
        writers += 1;
        Tab::load(writers, store)
    };
    let first = Record::first(ID.to_owned(), 0, "begin".to_owned());
    store.witness.insert(ID.to_owned(), first.wrap());
    let mut tabs: Vec<Tab> = (0..2 + chance.below(2)).map(|_| open(&mut store)).collect();

    for step in 0..60 {
        let n = chance.below(tabs.len());
        let ids: Vec<String> = tabs[n].held.keys().cloned().collect();
        let Some(id) = (!ids.is_empty()).then(|| ids[chance.below(ids.len())].clone()) else { continue };
        match chance.below(12) {
            0..=4 => {
                let blind = chance.one_in(8);
                tabs[n].edit(&id, &format!("w{step}"), &mut store, blind);
            }
            5..=7 => saved.extend(tabs[n].commit(&id, &mut store)),
            8 | 9 => tabs[n].heard(&id, &store),
            10 => tabs[n] = open(&mut store),
            _ if chance.one_in(3) => {
                // The browser is killed: what of the witness was not on the disk yet is gone, and so is every tab.
                store.witness = store.flushed.clone();
                let count = tabs.len();
                tabs = (0..count).map(|_| open(&mut store)).collect();
            }
            _ => store.flushed = store.witness.clone(),
        }
    }

    // In the end the disk has room again, and one tab opens and brings everything in order.
    store.fails = 0;
    let conflicts = tabs.iter().map(|it| it.conflicts).sum();
    drop(tabs);
    let mut last = open(&mut store);
    saved.extend(last.commit_all(&mut store));
    let again = open(&mut store);
    let kept: Vec<String> = again.held.values().map(|it| it.record.payload.clone()).collect();
    for text in &saved {
        let found = kept.iter().any(|it| words(it).is_superset(&words(text)));
        assert!(found, "seed {seed}: \"{text}\" is lost; kept are {kept:?}");
    }
    for (id, held) in &again.held {
        assert_eq!(store.witness(id).record.as_ref(), Some(&held.record), "seed {seed}: {id} in the witness");
        assert_eq!(store.durable(id).record.as_ref(), Some(&held.record), "seed {seed}: {id} on the disk");
    }
    conflicts
}

#[test]
fn no_saved_text_is_lost_in_a_thousand_lives() {
    // Seed 3707 once found a tab that took another's text and went on as if that had grown out of its own.
    let seeds = (0..1_000).chain([3707]);
    let conflicts: usize = seeds.map(|seed| live(seed, FaultyStore::default())).sum();
    assert!(1_000 < conflicts, "the lives must be rough enough to mean anything: {conflicts}");
}

#[test]
fn no_saved_text_is_lost_whichever_write_fails() {
    for k in 1..60 {
        for seed in 0..8 {
            live(seed, FaultyStore::fail_at(k, 1));
            // A full disk stays full for a while.
            live(seed, FaultyStore::fail_at(k, 7));
        }
    }
}

#[test]
fn tabs_that_take_turns_never_part() {
    let mut store = FaultyStore::default();
    store.witness.insert(ID.to_owned(), Record::first(ID.to_owned(), 0, "begin".to_owned()).wrap());
    let mut tabs = [1, 2, 3].map(|it| Tab::load(it, &mut store));
    for turn in 0..300 {
        let n = turn % 3;
        tabs[n].edit(ID, &format!("w{turn}"), &mut store, false);
        // Sometimes the next tab takes its turn before the disk has this one's words.
        if turn % 5 != 0 {
            tabs[n].commit_all(&mut store);
        }
        for it in &mut tabs {
            it.heard(ID, &store);
        }
    }
    assert!(tabs.iter().all(|it| it.conflicts == 0));
    assert_eq!(store.ids().len(), 1);
}

#[test]
fn two_tabs_that_type_at_once_give_two_cases() {
    let mut store = FaultyStore::default();
    store.witness.insert(ID.to_owned(), Record::first(ID.to_owned(), 0, "begin".to_owned()).wrap());
    let (mut a, mut b) = (Tab::load(1, &mut store), Tab::load(2, &mut store));
    a.edit(ID, "a", &mut store, false);
    b.edit(ID, "b", &mut store, false);
    let saved = [a.commit_all(&mut store), b.commit_all(&mut store)].concat();
    assert_eq!(saved, ["begin a", "begin b"]);
    let all = Tab::load(3, &mut store);
    let texts: BTreeSet<&str> = all.held.values().map(|it| it.record.payload.as_str()).collect();
    assert_eq!(texts, BTreeSet::from(["begin a", "begin b"]));
}
