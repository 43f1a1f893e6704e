//! Session: the cases of this browser, the one that is open, and what follows from it. Pages read signals and call
//! methods; every change goes through here and is kept at once.
//!
//! Start with [`Session::provide`] at the root and [`use_session`] in a page. Until [`Session::loaded`] there are no
//! cases, so that the first drawing is the one the build made.
//!
//! How a change is kept: it becomes a new record (`domain::store`), goes to localStorage within the event handler, and
//! then to `IndexedDB`, one commit at a time, the newest state last. Only when `IndexedDB` is done it counts as saved.

use leptos::{leptos_dom::helpers::set_timeout, prelude::*};
use std::time::Duration;

use super::{
    browser,
    durable::{self, Trouble},
    element::effect,
    storage::{self, Summary},
};
use crate::{
    content::{LAW, messages::ZH_HANS, questions},
    domain::{
        assess::{Assessment, assess},
        case::{
            Case, new_id,
            stored::{self, Fault, Opened},
        },
        date::Date,
        facts::{Answer, Facts},
        order::sorted,
        outcome::{Difference, Outcome, Seen},
        question::{Question, Refusal},
        store::{self, Meeting, Open, Record, Shelf, Stamp, Verdict, may_write},
    },
};

/// A failed commit is tried again after this long, even if nothing is typed.
const RETRY: Duration = Duration::from_secs(10);

/// One line of the list of cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseSummary {
    /// Its id.
    pub id: String,
    /// What the person calls it; may be empty.
    pub name: String,
    /// The day it was begun.
    pub created: Date,
    /// The day it was last changed.
    pub updated: Date,
    /// How many questions were answered.
    pub answers: usize,
    /// A newer version of the app wrote it: it can be read and exported, not changed.
    pub read_only: bool,
}

/// Whether what was told is safe.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Saved {
    /// Nothing was changed since the app started.
    #[default]
    Nothing,
    /// A change is on its way to the disk.
    Saving,
    /// Everything is on the disk.
    Saved {
        /// Since when, `14:05` in China.
        at: String,
    },
    /// It is not, and this is why.
    Failed(Problem),
}

/// What can go wrong with keeping cases. The words are in `content::messages`; whatever it is, a case can be exported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The durable storage refuses: what is typed is kept in the browser's short-term storage only.
    Refused,
    /// There is no room left.
    Full,
    /// Something kept could not be read. It was set aside as it is.
    Corrupt {
        /// Which case.
        id: String,
        /// What could be read is shown, maybe an older state; else nothing could be read.
        shown: bool,
    },
    /// A newer version of the app wrote this case: it is shown, and must not be changed here.
    Newer,
    /// It was changed in two tabs at once. Both versions are kept.
    Conflict {
        /// The id of the version of this tab, which became a case of its own.
        id: String,
        /// Its name.
        name: String,
    },
    /// The browser keeps nothing at all: everything is gone when this page is closed.
    MemoryOnly,
    /// The browser has thrown cases away since the last visit.
    Evicted {
        /// How many are missing.
        cases: usize,
        /// The last backup, if there was one.
        backup: Option<Date>,
    },
}

/// A problem to be shown until the person has dealt with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// For [`Session::dismiss`].
    pub id: u32,
    /// What it is.
    pub problem: Problem,
}

/// One case as this tab holds it.
#[derive(Clone, Debug)]
struct Held {
    case: Case,
    /// The newest state, on the disk or not.
    record: Record,
    /// The newest state known to be on the disk.
    durable: Option<Stamp>,
    read_only: bool,
    /// A record of another case, the text of which found its place here: once this is on the disk, it may be replaced.
    frees: Option<Record>,
}

impl Held {
    fn new(case: Case, record: Record, durable: Option<Stamp>, read_only: bool) -> Self {
        Self { case, record, durable, read_only, frees: None }
    }

    fn is_dirty(&self) -> bool {
        !self.read_only && self.durable != Some(self.record.stamp)
    }
}

/// The cases of this tab, in the order of their ids.
#[derive(Clone, Debug, Default)]
struct Cases(Vec<Held>);

impl Cases {
    fn get(&self, id: &str) -> Option<&Held> {
        self.0.iter().find(|it| it.record.id == id)
    }

    fn get_mut(&mut self, id: &str) -> Option<&mut Held> {
        self.0.iter_mut().find(|it| it.record.id == id)
    }

    /// Takes in a case, in the place of the one with its id.
    fn put(&mut self, held: Held) {
        self.remove(&held.record.id);
        let place = self.0.partition_point(|it| it.record.id < held.record.id);
        self.0.insert(place, held);
    }

    fn remove(&mut self, id: &str) {
        self.0.retain(|it| it.record.id != id);
    }

    fn iter(&self) -> impl Iterator<Item = &Held> {
        self.0.iter()
    }
}

/// What the tab does in the background.
#[derive(Debug)]
struct Work {
    /// This tab, as [`Stamp::writer`].
    writer: u32,
    /// A commit is on its way.
    busy: bool,
    /// The last commit failed; it waits for the next change or for [`RETRY`].
    stalled: bool,
    /// The next notice's id.
    notices: u32,
}

/// The cases of this browser, the one that is open, and what follows from it.
#[derive(Clone, Copy, Debug)]
pub struct Session {
    loaded: RwSignal<bool>,
    today: RwSignal<Option<Date>>,
    held: RwSignal<Cases>,
    open: RwSignal<Option<String>>,
    current: Memo<Option<Case>>,
    assessment: Memo<Option<Assessment>>,
    saved: RwSignal<Saved>,
    notices: RwSignal<Vec<Notice>>,
    summary: RwSignal<Summary>,
    work: StoredValue<Work>,
}

/// The session that [`Session::provide`] put into the context.
///
/// # Panics
/// Outside of the app.
pub fn use_session() -> Session {
    expect_context()
}

impl Session {
    /// An empty session in the context, which reads what this browser keeps as soon as the page stands.
    pub fn provide() -> Self {
        let session = Self::new();
        provide_context(session);
        effect(move || session.start());
        session
    }

    /// An empty session that keeps nothing, for tests and for drawing a page natively.
    pub fn new() -> Self {
        let (held, open) = (RwSignal::new(Cases::default()), RwSignal::new(None::<String>));
        let today = RwSignal::new(None);
        let current = Memo::new(move |_| {
            let open = open.get()?;
            held.with(|it| it.get(&open).map(|it| it.case.clone())).filter(|it| it.deleted.is_none())
        });
        let assessment = Memo::new(move |_| {
            let today = today.get()?;
            current.with(|case| case.as_ref().map(|it| browser::timed("assess", || assess(&LAW, &it.facts, today))))
        });
        let work = Work { writer: new_writer(), busy: false, stalled: false, notices: 0 };
        Self {
            loaded: RwSignal::new(false),
            today,
            held,
            open,
            current,
            assessment,
            saved: RwSignal::default(),
            notices: RwSignal::default(),
            summary: RwSignal::default(),
            work: StoredValue::new(work),
        }
    }

    /// A session on that day with one case, which is open, for tests.
    pub fn showing(case: Case, today: Date) -> Self {
        let session = Self::new();
        session.today.set(Some(today));
        let id = session.add(case);
        session.open.set(Some(id));
        session.loaded.set(true);
        session
    }

    // ---- reading ----------------------------------------------------------------------------------------------------

    /// Whether what this browser keeps has been read.
    pub fn loaded(self) -> bool {
        self.loaded.get()
    }

    /// Today in China; `None` until the page stands.
    pub fn today(self) -> Option<Date> {
        self.today.get()
    }

    /// All cases but the deleted ones, the last changed first.
    pub fn cases(self) -> Memo<Vec<CaseSummary>> {
        Memo::new(move |_| self.summaries(|it| it.deleted.is_none()))
    }

    /// The deleted ones that can still be brought back.
    pub fn deleted(self) -> Memo<Vec<CaseSummary>> {
        Memo::new(move |_| self.summaries(|it| it.deleted.is_some()))
    }

    fn summaries(self, fits: impl Fn(&Case) -> bool) -> Vec<CaseSummary> {
        self.held.with(|held| {
            let them = held.iter().filter(|it| fits(&it.case)).map(summary).collect();
            sorted(them, |it: &CaseSummary, other| (other.updated, &it.name) < (it.updated, &other.name))
        })
    }

    /// Whether there is a case with this id that was not thrown away.
    pub fn has(self, id: &str) -> bool {
        self.held.with(|held| held.get(id).is_some_and(|it| it.case.deleted.is_none()))
    }

    /// The case that is open.
    pub fn current(self) -> Memo<Option<Case>> {
        self.current
    }

    /// Whether the open case must not be changed.
    pub fn read_only(self) -> bool {
        let open = self.open.get();
        self.held.with(|held| open.and_then(|it| held.get(&it)).is_some_and(|it| it.read_only))
    }

    /// What follows from the open case today.
    pub fn assessment(self) -> Memo<Option<Assessment>> {
        self.assessment
    }

    /// What follows from any case today, for lists.
    pub fn assess_case(self, id: &str) -> Option<Assessment> {
        let today = self.today.get()?;
        self.held.with(|held| held.get(id).map(|it| assess(&LAW, &it.case.facts, today)))
    }

    /// What is told in a case.
    pub fn facts_of(self, id: &str) -> Option<Facts> {
        self.held.with(|held| held.get(id).map(|it| it.case.facts.clone()))
    }

    /// What comes out otherwise in a case since it was last seen under an earlier version of the law: that version's
    /// number, and the differences on the same facts and the same day. `None` when it was seen under this one.
    pub fn law_changes(self, id: &str) -> Option<(u32, Vec<Difference>)> {
        let was = self.held.with(|held| held.get(id).map(|it| it.case.clone()))?;
        let before = was.seen.filter(|it| it.pack < LAW.pack)?;
        let changes = before.outcome.differences(&seen(&was.facts, before.on).outcome);
        (!changes.is_empty()).then_some((before.pack, changes))
    }

    /// Whether everything told is safe.
    pub fn saved(self) -> ReadSignal<Saved> {
        self.saved.read_only()
    }

    /// Problems to show.
    pub fn problems(self) -> ReadSignal<Vec<Notice>> {
        self.notices.read_only()
    }

    /// The person has read it.
    pub fn dismiss(self, notice: u32) {
        self.notices.update(|them| them.retain(|it| it.id != notice));
    }

    /// The day all cases were last saved to a file.
    pub fn last_backup(self) -> Option<Date> {
        self.summary.get().backup
    }

    // ---- changing ---------------------------------------------------------------------------------------------------

    /// Opens a case. False when there is none with this id.
    pub fn open(self, id: &str) -> bool {
        let there = self.held.with_untracked(|held| held.get(id).is_some_and(|it| it.case.deleted.is_none()));
        if there && self.open.with_untracked(|it| it.as_deref() != Some(id)) {
            self.open.set(Some(id.to_owned()));
        }
        there
    }

    /// Begins a case, opens it and gives its id.
    pub fn create(self, facts: Facts) -> String {
        let today = self.now();
        let seen = Some(seen(&facts, today));
        let id = self.add(Case { seen, ..Case::new(new_id(browser::random()), facts, today) });
        self.open.set(Some(id.clone()));
        id
    }

    /// Gives or changes an answer in the open case.
    pub fn answer(self, question: &Question, answer: Answer) {
        self.edit_open(|case| case.facts.set(question.id, answer));
    }

    /// Takes an answer in the open case back, as if it had never been asked.
    pub fn unanswer(self, question: &Question) {
        self.edit_open(|case| case.facts.clear(question.id));
    }

    /// The person has seen what a new version of the law changed in this case.
    pub fn see(self, id: &str) {
        let today = self.now();
        self.edit(id, |case| case.seen = Some(seen(&case.facts, today)));
    }

    /// Gives a case another name.
    pub fn rename(self, id: &str, typed: &str) -> Result<(), Refusal> {
        let mut outcome = Ok(());
        self.edit(id, |case| outcome = case.rename(typed));
        outcome
    }

    /// Makes a case of its own from the same content, and gives its id.
    pub fn copy(self, id: &str) -> Option<String> {
        let case = self.case(id)?.copy(new_id(browser::random()), ZH_HANS.name_copy, self.now());
        Some(self.add(case))
    }

    /// Throws a case away. It can be brought back for a month.
    pub fn delete(self, id: &str) {
        let today = self.now();
        self.edit(id, |case| case.deleted = Some(today));
        if self.open.with_untracked(|it| it.as_deref() == Some(id)) {
            self.open.set(None);
        }
    }

    /// Brings a case back.
    pub fn undelete(self, id: &str) {
        self.edit(id, |case| case.deleted = None);
    }

    /// Takes in a file: one case, or all that were saved together. Nothing is replaced: what is here already is left
    /// as it is, and a case with the same id but other content becomes a case of its own. Gives the first one's id.
    pub fn import(self, text: &str) -> Result<String, Fault> {
        let cases = stored::read_all(text, questions::find)?;
        let ids: Vec<String> = cases.into_iter().map(|it| self.take_in(it)).collect();
        ids.into_iter().next().ok_or(Fault::NotACase)
    }

    fn take_in(self, case: Case) -> String {
        let case = Case { deleted: None, ..case };
        let (same, taken) = self.held.with_untracked(|held| {
            let live = held.iter().map(|it| &it.case).filter(|it| it.deleted.is_none());
            let same = live.into_iter().find(|it| it.tells_the_same(&case) && it.name == case.name);
            (same.map(|it| it.id.clone()), held.get(&case.id).is_some())
        });
        if let Some(id) = same {
            return id;
        }
        let id = if taken { new_id(browser::random()) } else { case.id.clone() };
        self.add(Case { id, ..case })
    }

    /// A case as text, in the format of `domain::case::stored`.
    pub fn export(self, id: &str) -> Option<String> {
        self.held.with_untracked(|held| held.get(id).map(exported))
    }

    /// All cases as one text. Call [`Session::backed_up`] when it has been handed over.
    pub fn export_all(self) -> String {
        self.held
            .with_untracked(|held| stored::write_all(held.iter().map(|it| &it.case).filter(|it| it.deleted.is_none())))
    }

    /// All cases were saved to a file today.
    pub fn backed_up(self) {
        let today = self.now();
        self.summarise(|it| it.backup = Some(today));
    }

    /// Takes everything away from this device: cases, settings, caches, the service worker. True when it was looked up
    /// and nothing is left.
    pub async fn erase_everything(self) -> bool {
        self.forget_all();
        storage::erase();
        // The caches take longest; a commit that was on its way is over by then, and goes with the database.
        let caches = browser::erase_caches().await;
        let durable = durable::erase().await;
        caches && durable && storage::erase()
    }

    fn forget_all(self) {
        self.open.set(None);
        self.held.set(Cases::default());
        self.notices.set(Vec::new());
        self.saved.set(Saved::Nothing);
        self.summary.set(Summary::default());
    }

    // ---- keeping ----------------------------------------------------------------------------------------------------

    fn now(self) -> Date {
        self.today.get_untracked().unwrap_or_else(browser::today)
    }

    fn writer(self) -> u32 {
        self.work.with_value(|it| it.writer)
    }

    fn case(self, id: &str) -> Option<Case> {
        self.held.with_untracked(|held| held.get(id).map(|it| it.case.clone()))
    }

    fn add(self, case: Case) -> String {
        let id = case.id.clone();
        let record = Record::first(id.clone(), self.writer(), case.write());
        self.held.update(|held| held.put(Held::new(case, record, None, false)));
        self.keep(&id);
        if cfg!(target_arch = "wasm32") && !self.summary.get_untracked().asked && self.loaded.get_untracked() {
            self.summarise(|it| it.asked = true);
            browser::ask_to_persist();
        }
        id
    }

    fn edit_open(self, change: impl FnOnce(&mut Case)) {
        if let Some(id) = self.open.get_untracked() {
            self.edit(&id, change);
        }
    }

    fn edit(self, id: &str, change: impl FnOnce(&mut Case)) {
        let Some(mut case) = self.case(id) else { return };
        if self.held.with_untracked(|held| held.get(id).is_some_and(|it| it.read_only)) {
            self.tell(Problem::Newer);
            return;
        }
        let before = case.clone();
        change(&mut case);
        if case == before {
            return;
        }
        case.changed = self.now();
        if case.facts != before.facts {
            case.seen = Some(seen(&case.facts, case.changed));
        }
        let (writer, text) = (self.writer(), case.write());
        self.held.update(|held| {
            if let Some(it) = held.get_mut(id) {
                it.record = it.record.revise(writer, text);
                it.case = case;
            }
        });
        self.keep(id);
    }

    /// Writes the newest state of a case to localStorage now, and sees to its way to the disk.
    fn keep(self, id: &str) {
        // Natively there is nothing to keep it in.
        if !cfg!(target_arch = "wasm32") {
            return;
        }
        let Some(record) = self.held.with_untracked(|held| held.get(id).map(|it| it.record.clone())) else { return };
        let witness = storage::shelf(id);
        match may_write(&witness, &record) {
            Verdict::Conflict(_) if self.held.with_untracked(|held| is_barred(held, id)) => {}
            Verdict::Conflict(theirs) => return self.part(id, &theirs),
            Verdict::Newer => return self.lock(id),
            // The durable copy says whether it is safe; a witness that does not fit is no loss.
            Verdict::Go => drop(storage::put(&record, &witness)),
        }
        self.work.update_value(|it| it.stalled = false);
        // Where keeping fails, it is not said to be on its way with every letter, but that it fails.
        if !self.saved.with_untracked(|it| matches!(it, Saved::Failed(_))) {
            self.saved.set(Saved::Saving);
        }
        self.pump();
    }

    /// Starts the next commit, unless one is on its way.
    fn pump(self) {
        let waits = self.work.with_value(|it| it.busy || it.stalled);
        if waits || !cfg!(target_arch = "wasm32") {
            return;
        }
        let next = self.held.with_untracked(|held| waiting(held).next().cloned());
        let Some(record) = next else {
            let unsaved = self.held.with_untracked(|held| held.iter().any(Held::is_dirty));
            if !unsaved && self.saved.with_untracked(|it| matches!(it, Saved::Saving | Saved::Failed(_))) {
                self.saved.set(Saved::Saved { at: browser::now() });
                // What was said about not being able to is true no more.
                let past = |it: &Notice| matches!(it.problem, Problem::Full | Problem::Refused | Problem::MemoryOnly);
                if self.notices.with_untracked(|them| them.iter().any(past)) {
                    self.notices.update(|them| them.retain(|it| !past(it)));
                }
                self.count();
            }
            return;
        };
        self.work.update_value(|it| it.busy = true);
        browser::spawn(async move {
            let outcome = durable::commit(&record).await;
            self.work.update_value(|it| it.busy = false);
            self.committed(&record, outcome);
            self.pump();
        });
    }

    /// Starts a commit of everything that is not on the disk, whatever else is on its way: the page may be going.
    fn flush(self) {
        let dirty: Vec<Record> = self.held.with_untracked(|held| waiting(held).cloned().collect());
        for record in dirty {
            browser::spawn(async move {
                let outcome = durable::commit(&record).await;
                self.committed(&record, outcome);
                self.pump();
            });
        }
    }

    fn committed(self, record: &Record, outcome: Result<(), Trouble>) {
        let Some(held) = self.held.with_untracked(|held| held.get(&record.id).cloned()) else { return };
        match outcome {
            Ok(()) => {
                self.held.update(|them| {
                    if let Some(it) = them.get_mut(&record.id) {
                        it.durable = Some(record.stamp);
                        it.frees = None;
                    }
                });
                if let Some(freed) = held.frees {
                    self.replace(&freed);
                }
            }
            Err(Trouble::Conflict(theirs)) => match held.record.meet(&theirs) {
                // Overtaken by a later state of this very tab: the next commit is of that one.
                Meeting::Ours => {}
                Meeting::Theirs => self.take_over(theirs),
                Meeting::Apart => self.part(&record.id, &theirs),
            },
            Err(Trouble::Newer) => self.lock(&record.id),
            Err(Trouble::Full) => self.stall(Problem::Full),
            Err(Trouble::Refused) if storage::is_there() => self.stall(Problem::Refused),
            Err(Trouble::Refused) => self.stall(Problem::MemoryOnly),
        }
    }

    fn stall(self, problem: Problem) {
        self.saved.set(Saved::Failed(problem.clone()));
        self.tell(problem);
        self.work.update_value(|it| it.stalled = true);
        set_timeout(
            move || {
                self.work.update_value(|it| it.stalled = false);
                self.pump();
            },
            RETRY,
        );
    }

    /// This case belongs to a newer version of the app now. What was changed here becomes a case of its own.
    fn lock(self, id: &str) {
        if self.held.with_untracked(|held| held.get(id).is_some_and(Held::is_dirty)) {
            self.split_off(id, None);
        }
        self.held.update(|held| {
            if let Some(it) = held.get_mut(id) {
                it.read_only = true;
            }
        });
        self.tell(Problem::Newer);
    }

    /// Takes another tab's state of a case, which contains ours.
    fn take_over(self, theirs: Record) {
        let Ok(opened) = stored::open(&theirs.payload) else { return };
        let (case, read_only) = match opened {
            Opened::Case(it) => (it, false),
            Opened::ReadOnly { case: Some(it), .. } => (it, true),
            Opened::ReadOnly { case: None, .. } => return,
        };
        // The tab that wrote it sees to its way to the disk.
        let durable = Some(theirs.stamp);
        self.held.update(|held| held.put(Held::new(case, theirs, durable, read_only)));
    }

    /// Another tab has written what we do not contain: our version becomes a case of its own, and theirs takes its place.
    fn part(self, id: &str, theirs: &Record) {
        // Our version may stand in the witness under the old id. Theirs goes there when ours has a place.
        let stands = storage::shelf(id).record.filter(|it| theirs.meet(it) == Meeting::Apart);
        self.split_off(id, stands);
        self.take_over(theirs.clone());
        // What is written from here on does not grow out of what this tab wrote before.
        self.work.update_value(|it| it.writer = new_writer());
    }

    /// Makes a case of its own of what this tab has under that id. If it is open it stays open, so that whoever is
    /// typing goes on in their own text.
    fn split_off(self, id: &str, frees: Option<Record>) {
        let Some(ours) = self.case(id) else { return };
        let new = self.add_other(&ours, frees);
        if self.open.with_untracked(|it| it.as_deref() == Some(id)) {
            self.open.set(Some(new));
        }
    }

    fn add_other(self, version: &Case, frees: Option<Record>) -> String {
        let copy = version.copy(new_id(browser::random()), ZH_HANS.name_other_tab, self.now());
        let name = copy.name.clone();
        let id = self.add(copy);
        self.held.update(|held| {
            if let Some(it) = held.get_mut(&id) {
                it.frees = frees;
            }
        });
        self.tell(Problem::Conflict { id: id.clone(), name });
        id
    }

    /// Writes a case over a record that grew apart from it, whose text has found its place.
    fn replace(self, other: &Record) {
        let writer = self.writer();
        self.held.update(|held| {
            if let Some(it) = held.get_mut(&other.id) {
                it.record = it.record.settle(writer, other);
            }
        });
        self.keep(&other.id);
    }

    fn tell(self, problem: Problem) {
        if self.notices.with_untracked(|them| them.iter().any(|it| it.problem == problem)) {
            return;
        }
        let id = self.work.try_update_value(|it| {
            it.notices += 1;
            it.notices
        });
        self.notices.update(|them| them.push(Notice { id: id.unwrap_or_default(), problem }));
    }

    fn summarise(self, change: impl FnOnce(&mut Summary)) {
        self.summary.update(change);
        self.summary.get_untracked().keep();
    }

    /// Notes how much is kept, so that it shows when the browser throws it away.
    fn count(self) {
        let (cases, revision) = self.held.with_untracked(|held| {
            (held.iter().count(), held.iter().map(|it| it.record.stamp.revision).max().unwrap_or_default())
        });
        self.summarise(|it| (it.cases, it.revision) = (cases, revision));
    }

    // ---- reading what this browser keeps ----------------------------------------------------------------------------

    fn start(self) {
        self.today.set(Some(browser::today()));
        storage::on_change(move |id| match id {
            Some(id) => self.heard(&id),
            None => self.forget_all(),
        });
        browser::on_leave(move || self.flush());
        browser::on_return(move || {
            self.today.set(Some(browser::today()));
            for id in storage::ids() {
                self.heard(&id);
            }
        });
        browser::spawn(async move {
            self.load(durable::load().await);
            self.loaded.set(true);
            self.pump();
        });
    }

    fn load(self, durable: Result<Vec<(String, Shelf)>, Trouble>) {
        let before = Summary::load();
        self.summary.set(before);
        let refused = durable.is_err();
        if refused && !storage::is_there() {
            return self.stall(Problem::MemoryOnly);
        }
        let durable = durable.unwrap_or_default();
        let mut ids = storage::ids();
        for (id, _) in &durable {
            if !ids.contains(id) {
                ids.push(id.clone());
            }
        }
        let nothing = Shelf::default();
        for id in &ids {
            let kept = durable.iter().find(|it| it.0 == *id).map_or(&nothing, |it| &it.1);
            self.settle(id, &storage::shelf(id), kept);
        }
        if ids.len() < before.cases {
            self.tell(Problem::Evicted { cases: before.cases - ids.len(), backup: before.backup });
        }
        if refused {
            self.stall(Problem::Refused);
        } else if self.held.with_untracked(|held| held.iter().any(Held::is_dirty)) {
            self.saved.set(Saved::Saving);
        }
        self.count();
    }

    /// Brings one case in from the two places, and mends the place that needs it.
    fn settle(self, id: &str, witness: &Shelf, durable: &Shelf) {
        let choice = store::choose(witness, durable);
        let (record, mut read_only) = match choice.open {
            Open::Nothing => return,
            Open::Record(it) => (it, false),
            Open::ReadOnly(_) => {
                self.tell(Problem::Newer);
                return;
            }
            Open::Lost => return self.set_aside(id, witness, durable),
        };
        let case = match stored::open(&record.payload) {
            Ok(Opened::Case(it)) => it,
            Ok(Opened::ReadOnly { case, .. }) => {
                self.tell(Problem::Newer);
                read_only = true;
                let Some(case) = case else { return };
                case
            }
            // Whole, and yet not a case: a fault of ours. Left where it is, for a version that knows better.
            Err(_) => return self.tell(Problem::Corrupt { id: id.to_owned(), shown: false }),
        };
        if case.is_spent(self.now()) {
            storage::take_away(id);
            take_away(id, durable);
            return;
        }
        if !durable.broken.is_empty() || !witness.broken.is_empty() {
            self.tell(Problem::Corrupt { id: id.to_owned(), shown: true });
        }
        let durable = (!choice.mend_durable).then_some(record.stamp);
        let held = Held::new(case, record.clone(), durable, read_only);
        self.held.update(|them| them.put(held));
        if let Some(other) = choice.other {
            // What the other place has grew apart from what is shown: it becomes a case of its own.
            if let Ok(Opened::Case(version)) = stored::open(&other.payload) {
                self.add_other(&version, Some(other));
            }
        } else if choice.mend_witness && !read_only {
            let _ = storage::put(&record, witness);
        }
    }

    /// Nothing of a case could be read. It is set aside, and only then taken out of its place.
    fn set_aside(self, id: &str, witness: &Shelf, durable: &Shelf) {
        self.tell(Problem::Corrupt { id: id.to_owned(), shown: false });
        if storage::set_aside(id, witness).is_ok() {
            storage::take_away(id);
        }
        if !durable.broken.is_empty() {
            take_away(id, durable);
        }
    }

    /// Another tab has changed a case.
    fn heard(self, id: &str) {
        if !self.loaded.get_untracked() {
            return;
        }
        let Some(theirs) = storage::shelf(id).record else {
            // Taken away for good, unless only the witness is broken.
            if !storage::ids().iter().any(|it| it == id) {
                self.held.update(|held| held.remove(id));
            }
            return;
        };
        let ours = self.held.with_untracked(|held| held.get(id).map(|it| it.record.clone()));
        match ours {
            None => self.take_over(theirs),
            // Where they grew apart, our next commit finds out which of the two the disk has.
            Some(ours) if ours.meet(&theirs) == Meeting::Theirs => self.take_over(theirs),
            Some(_) => {}
        }
    }
}

impl Default for Session {
    fn default() -> Self {
        Self::new()
    }
}

/// Takes a case off the disk, in the background: if that fails, it is done at the next start.
fn take_away(id: &str, kept: &Shelf) {
    let (id, kept) = (id.to_owned(), kept.clone());
    browser::spawn(async move { drop(durable::take_away(&id, &kept).await) });
}

/// What these facts come to under the law as it is.
fn seen(facts: &Facts, on: Date) -> Seen {
    Seen { pack: LAW.pack, on, outcome: Outcome::of(&assess(&LAW, facts, on)) }
}

fn new_writer() -> u32 {
    let [a, b, c, d, ..] = browser::random();
    u32::from_le_bytes([a, b, c, d])
}

/// Whether what stands in this case's place has yet to find another one.
fn is_barred(held: &Cases, id: &str) -> bool {
    held.iter().filter_map(|it| it.frees.as_ref()).any(|it| it.id == id)
}

/// What has to be brought to the disk and can be.
fn waiting(held: &Cases) -> impl Iterator<Item = &Record> {
    held.iter().filter(|it| it.is_dirty() && !is_barred(held, &it.record.id)).map(|it| &it.record)
}

fn summary(held: &Held) -> CaseSummary {
    let Held { case, read_only, .. } = held;
    CaseSummary {
        id: case.id.clone(),
        name: case.name.clone(),
        created: case.created,
        updated: case.changed,
        answers: case.facts.len(),
        read_only: *read_only,
    }
}

/// What a newer version wrote goes out as it came in.
fn exported(held: &Held) -> String {
    if held.read_only { held.record.payload.clone() } else { held.case.write() }
}
