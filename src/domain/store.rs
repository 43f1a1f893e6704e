//! Store: how a case is kept in two places by several tabs at once, so that nothing told is ever lost. The rules only;
//! the places themselves, localStorage (the *witness*: written at once, read by other tabs) and `IndexedDB` (the
//! *durable* copy), are in `web`.
//!
//! Every edit makes a new [`Record`]. It names the states it grew out of, so of any two records it can be said whether
//! one contains the other. A record is written only over one that it contains ([`may_write`]), and of two that were
//! kept the one that contains the other wins ([`choose`]). Two that grew apart are both kept, as two cases. No clock
//! takes part: a device's clock may jump.

use std::fmt::Write;

/// What every record begins with.
pub const MAGIC: &str = "weiquan-case";
/// The version of the first line's form that we write. Whatever comes later must keep the beginning, magic and schema,
/// and the end, the checksum of the rest: by them an older version tells a newer record from a broken one.
pub const SCHEMA: u64 = 1;
/// How many states of other tabs a record remembers. A tab that wakes up after more than that is told to make a copy.
const REMEMBERED: usize = 8;

/// The name of one state of one case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// Counts the edits, from 1.
    pub revision: u64,
    /// Which tab made it: a random number, drawn when the app starts and again whenever the tab takes a text that did not
    /// grow out of its own. So of one writer's states each contains those before it, and a stamp names one text.
    pub writer: u32,
}

impl Stamp {
    /// Whether the one's text grew out of the other's.
    fn covers(self, other: Self) -> bool {
        self.writer == other.writer && other.revision <= self.revision
    }
}

/// One state of one case, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The case's id.
    pub id: String,
    /// The state.
    pub stamp: Stamp,
    /// States of other tabs it grew out of, newest first.
    pub parents: Vec<Stamp>,
    /// The case as text.
    pub payload: String,
}

/// How two records of one case stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meeting {
    /// Ours contains theirs, or they are the same: nothing of theirs is missing here.
    Ours,
    /// Theirs contains ours: it can take our place.
    Theirs,
    /// They grew apart: both must be kept.
    Apart,
}

/// Why a text is not a whole record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    /// Damaged, cut short, or another case's.
    Broken,
    /// Whole, as far as we can tell, but of a newer form.
    Newer,
}

impl Record {
    /// The first state of a case.
    pub fn first(id: String, writer: u32, payload: String) -> Self {
        Self { id, stamp: Stamp { revision: 1, writer }, parents: Vec::new(), payload }
    }

    /// The state after an edit.
    #[must_use]
    pub fn revise(&self, writer: u32, payload: String) -> Self {
        let states = std::iter::once(&self.stamp).chain(&self.parents);
        let parents = states.filter(|it| it.writer != writer).take(REMEMBERED).copied().collect();
        Self { id: self.id.clone(), stamp: Stamp { revision: self.newest() + 1, writer }, parents, payload }
    }

    /// This text again, marked as having seen `other`, whose text has found another place.
    #[must_use]
    pub fn settle(&self, writer: u32, other: &Self) -> Self {
        let mut both = self.clone();
        both.parents.insert(0, other.stamp);
        both.parents.extend(&other.parents);
        both.revise(writer, self.payload.clone())
    }

    /// How another record of the same case stands to this one.
    pub fn meet(&self, other: &Self) -> Meeting {
        match (self.contains(other), other.contains(self)) {
            (true, _) => Meeting::Ours,
            (false, true) => Meeting::Theirs,
            (false, false) => Meeting::Apart,
        }
    }

    fn newest(&self) -> u64 {
        self.parents.iter().map(|it| it.revision).fold(self.stamp.revision, u64::max)
    }

    /// Whether this state grew out of `other`, or is it.
    pub fn contains(&self, other: &Self) -> bool {
        if self.stamp == other.stamp {
            return self.payload == other.payload;
        }
        self.stamp.covers(other.stamp) || self.parents.iter().any(|it| it.covers(other.stamp))
    }

    /// The record as text: one line that says what follows, then the case.
    ///
    /// `weiquan-case 1 <id> <revision>.<writer> <parents, or -> <bytes> <checksum>`
    pub fn wrap(&self) -> String {
        let Self { id, stamp, parents, payload } = self;
        let mut head = format!("{MAGIC} {SCHEMA} {id} {}.{:08x} ", stamp.revision, stamp.writer);
        for (n, it) in parents.iter().enumerate() {
            let comma = if n == 0 { "" } else { "," };
            // Writing to a String cannot fail.
            let _ = write!(head, "{comma}{}.{:08x}", it.revision, it.writer);
        }
        if parents.is_empty() {
            head.push('-');
        }
        let _ = write!(head, " {}", payload.len());
        let sum = checksum(&head, payload);
        format!("{head} {sum:016x}\n{payload}")
    }

    /// Reads a record of this case back.
    pub fn unwrap(id: &str, text: &str) -> Result<Self, Damage> {
        let (head, payload) = text.split_once('\n').ok_or(Damage::Broken)?;
        let (head, sum) = head.rsplit_once(' ').ok_or(Damage::Broken)?;
        if format!("{:016x}", checksum(head, payload)) != sum {
            return Err(Damage::Broken);
        }
        let mut words = head.split(' ');
        let mut word = || words.next().ok_or(Damage::Broken);
        if word()? != MAGIC {
            return Err(Damage::Broken);
        }
        if SCHEMA < word()?.parse().map_err(|_| Damage::Broken)? {
            return Err(Damage::Newer);
        }
        if word()? != id {
            return Err(Damage::Broken);
        }
        let stamp = read_stamp(word()?)?;
        let parents = match word()? {
            "-" => Vec::new(),
            them => them.split(',').map(read_stamp).collect::<Result<_, _>>()?,
        };
        if word()? != payload.len().to_string() {
            return Err(Damage::Broken);
        }
        Ok(Self { id: id.to_owned(), stamp, parents, payload: payload.to_owned() })
    }
}

fn read_stamp(text: &str) -> Result<Stamp, Damage> {
    let (revision, writer) = text.split_once('.').ok_or(Damage::Broken)?;
    let revision = revision.parse().map_err(|_| Damage::Broken)?;
    let writer = u32::from_str_radix(writer, 16).map_err(|_| Damage::Broken)?;
    Ok(Stamp { revision, writer })
}

/// FNV-1a with 64 bits over the first line and the payload.
///
/// It is there against damage, not against a forger: whoever can write to this browser's storage can also write a
/// checksum. Each step is reversible, so a change within one byte always shows; of any other damage one in 2⁶⁴ goes
/// unseen.
fn checksum(head: &str, payload: &str) -> u64 {
    let bytes = head.bytes().chain([b'\n']).chain(payload.bytes());
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, it| (hash ^ u64::from(it)).wrapping_mul(0x0100_0000_01b3))
}

/// Where a text that is no whole record is set aside. The same text always comes to the same place.
pub fn aside_key(id: &str, text: &str) -> String {
    format!("{id}/{:016x}", checksum("", text))
}

/// What one place holds of one case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shelf {
    /// The newest whole record.
    pub record: Option<Record>,
    /// A record of a newer form: as long as it is there, nothing may be written to this case.
    pub newer: Option<String>,
    /// Texts that are no whole record: they are set aside before anything is written in their place.
    pub broken: Vec<String>,
}

impl Shelf {
    /// Looks through the texts of one place, the newest first.
    pub fn look<'a>(id: &str, texts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut shelf = Self::default();
        for text in texts {
            match Record::unwrap(id, text) {
                Ok(it) => shelf.record = shelf.record.or(Some(it)),
                Err(Damage::Newer) => shelf.newer = shelf.newer.or(Some(text.to_owned())),
                Err(Damage::Broken) => shelf.broken.push(text.to_owned()),
            }
        }
        shelf
    }
}

/// What is shown of a case when both places have been read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Open {
    /// Neither place holds anything.
    Nothing,
    /// This record.
    Record(Record),
    /// A newer version of the app wrote it: show it, write nothing.
    ReadOnly(String),
    /// There was something, and none of it is whole.
    Lost,
}

/// What is to be done with a case when both places have been read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What to show.
    pub open: Open,
    /// A record that grew apart from it: it becomes a case of its own.
    pub other: Option<Record>,
    /// The witness has to be written again from what is shown.
    pub mend_witness: bool,
    /// The durable copy has to be written again from what is shown.
    pub mend_durable: bool,
}

/// Decides between what the two places hold. The record that contains the other wins, wherever it lies.
pub fn choose(witness: &Shelf, durable: &Shelf) -> Choice {
    let nothing = Choice { open: Open::Nothing, other: None, mend_witness: false, mend_durable: false };
    if let Some(text) = durable.newer.as_ref().or(witness.newer.as_ref()) {
        return Choice { open: Open::ReadOnly(text.clone()), ..nothing };
    }
    match (&witness.record, &durable.record) {
        (None, None) if witness.broken.is_empty() && durable.broken.is_empty() => nothing,
        (None, None) => Choice { open: Open::Lost, ..nothing },
        (Some(it), None) => Choice { open: Open::Record(it.clone()), mend_durable: true, ..nothing },
        (None, Some(it)) => Choice { open: Open::Record(it.clone()), mend_witness: true, ..nothing },
        (Some(here), Some(there)) => {
            let newer_here = there.stamp.revision < here.stamp.revision;
            let (shown, other, in_witness) = match here.meet(there) {
                Meeting::Ours if here != there => (here, None, true),
                Meeting::Apart if newer_here => (here, Some(there), true),
                Meeting::Ours | Meeting::Theirs => (there, None, false),
                Meeting::Apart => (there, Some(here), false),
            };
            Choice {
                open: Open::Record(shown.clone()),
                other: other.cloned(),
                mend_witness: here != shown,
                mend_durable: in_witness || !durable.broken.is_empty(),
            }
        }
    }
}

/// Whether a record may be written where a place holds this.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It may.
    Go,
    /// Another tab has written what this record does not contain.
    Conflict(Record),
    /// A newer version of the app wrote here.
    Newer,
}

/// Asked within the same transaction as the write.
pub fn may_write(shelf: &Shelf, record: &Record) -> Verdict {
    match (&shelf.newer, &shelf.record) {
        (Some(_), _) => Verdict::Newer,
        (None, Some(it)) if !record.contains(it) => Verdict::Conflict(it.clone()),
        _ => Verdict::Go,
    }
}
