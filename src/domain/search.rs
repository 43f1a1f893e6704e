//! Search: a scan over the texts in memory. All matches, headings before bodies; what is only alike comes after them.
//! Each text is folded once (case, full and half width); a query then takes one pass over the letters, for all its pieces.

use std::borrow::Cow;

use super::order::sorted;

/// What kind of page a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A type of dispute.
    Dispute,
    /// What the other side says.
    Excuse,
    /// A section of the guide.
    Guide,
    /// An article or an instrument.
    Law,
    /// A wrong belief.
    Myth,
    /// A published decision.
    Ruling,
    /// What changed in the law.
    Change,
    /// A word and what it means.
    Term,
}

impl Kind {
    /// All kinds, in the order in which they are offered; of equal hits the earlier kind comes first.
    pub const ALL: [Self; 8] =
        [Self::Dispute, Self::Excuse, Self::Guide, Self::Term, Self::Change, Self::Myth, Self::Law, Self::Ruling];
}

/// Something that can be found.
#[derive(Clone, Debug)]
pub struct Document {
    /// What it is.
    pub kind: Kind,
    /// Its heading.
    pub title: Cow<'static, str>,
    /// Its text.
    pub body: Cow<'static, str>,
    /// Its address below the base, with its place on the page.
    pub href: String,
}

/// What a language brings along.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    /// Words that mean the same here, a line each, with spaces between them.
    pub synonyms: &'static str,
    /// Words of a question that say nothing about its subject, with spaces between them.
    pub fillers: &'static str,
    /// How characters are read: a syllable, then its characters; spaces between syllables.
    pub sounds: &'static str,
}

/// All documents, ready to be searched.
#[derive(Debug)]
pub struct Corpus {
    /// The documents as they were given.
    pub documents: Vec<Document>,
    words: Words,
    folded: Vec<Folded>,
    synonyms: Vec<Vec<Word>>,
}

#[derive(Debug)]
struct Folded {
    title: Word,
    body: Vec<u16>,
}

/// A word as it is written and as it is read.
#[derive(Debug)]
struct Word {
    letters: Vec<u16>,
    sounds: Vec<&'static str>,
}

/// What was found for a query, best first.
#[derive(Debug, Default)]
pub struct Found {
    /// The hits.
    pub hits: Vec<Hit>,
    /// The synonyms that were looked for too.
    pub also: Vec<String>,
    pieces: Vec<Piece>,
}

/// A document found.
#[derive(Clone, Copy, Debug)]
pub struct Hit {
    /// Its place among the documents.
    pub document: usize,
    /// Whether each term stands in it as typed.
    pub exact: bool,
    score: u32,
}

impl Hit {
    /// Whether it is of this kind.
    pub fn is(self, corpus: &Corpus, kind: Kind) -> bool {
        corpus.documents.get(self.document).is_some_and(|it| it.kind == kind)
    }
}

/// A piece of text, and whether it is to be marked.
pub type Segment = (String, bool);

/// The most letters of a query that are looked at.
const MAX_QUERY: usize = 64;
/// The most pieces looked for at once.
const MAX_PIECES: usize = 200;
/// How many letters of a body are shown.
const SNIPPET: usize = 72;

/// Something looked for.
#[derive(Debug)]
struct Piece {
    letters: Vec<u16>,
    role: Role,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Role {
    /// The term as typed.
    Term,
    /// Two letters of a term.
    Pair,
    /// A word that means the same; those of one group count once.
    Synonym(usize),
}

const IN_BODY: u8 = 1;
const IN_TITLE: u8 = 2;
const BY_SOUND: u8 = 4;

fn fold_letter(it: char) -> u16 {
    let it = match it {
        '\u{3000}' => ' ',
        '\u{ff01}'..='\u{ff5e}' => u32::from(it).checked_sub(0xfee0).and_then(char::from_u32).unwrap_or(it),
        _ => it,
    };
    u16::try_from(u32::from(it.to_ascii_lowercase())).unwrap_or(0xfffd)
}

/// A text as it is compared: lower case, half width, a unit for each character.
pub fn fold(text: &str) -> Vec<u16> {
    text.chars().map(fold_letter).collect()
}

fn is_word(it: char) -> bool {
    it.is_alphanumeric()
}

/// The terms of a query: what stands between spaces and signs, folded. All of them must be in a document.
pub fn terms(query: &str) -> Vec<Vec<u16>> {
    let query: String = query.chars().take(MAX_QUERY).collect();
    query.split(|it| !is_word(it)).filter(|it| !it.is_empty()).map(fold).collect()
}

fn contains(text: &[u16], part: &[u16]) -> bool {
    !part.is_empty() && text.windows(part.len()).any(|it| it == part)
}

fn is_han(it: u16) -> bool {
    (0x4e00..=0x9fff).contains(&it)
}

impl Corpus {
    /// Folds all documents.
    pub fn new(documents: Vec<Document>, words: Words) -> Self {
        let readings = Readings::new(words.sounds);
        let word = |it: &str| {
            let letters = fold(it);
            let sounds = letters.iter().map(|it| readings.of(*it)).collect();
            Word { letters, sounds }
        };
        let folded = documents.iter().map(|it| Folded { title: word(&it.title), body: fold(&it.body) }).collect();
        let synonyms = words.synonyms.lines().map(|it| it.split_whitespace().map(word).collect()).collect();
        Self { documents, words, folded, synonyms }
    }

    /// What answers a query, best first. The documents at the addresses `first` lead.
    pub fn search(&self, query: &str, first: &[String]) -> Found {
        let terms = terms(query);
        let mut found = Found::default();
        for term in &terms {
            found.pieces.push(Piece { letters: term.clone(), role: Role::Term });
        }
        if terms.is_empty() {
            return found;
        }
        for term in &terms {
            self.add_alike(term, &mut found);
        }
        found.pieces.truncate(MAX_PIECES);
        let seen = self.scan(&found.pieces);
        self.rank(&mut found, &seen, first);
        found
    }

    /// The pieces by which something alike is found: synonyms, and pairs of what is left without fillers.
    fn add_alike(&self, term: &[u16], found: &mut Found) {
        let latin = term.iter().all(|it| (u16::from(b'a')..=u16::from(b'z')).contains(it));
        for (group, words) in self.synonyms.iter().enumerate() {
            let named = |it: &&Word| if latin { whole_sound(&it.sounds, term) } else { contains(term, &it.letters) };
            if !words.iter().any(|it| named(&it)) {
                continue;
            }
            for word in words {
                if latin || !contains(term, &word.letters) {
                    found.also.push(String::from_utf16_lossy(&word.letters));
                }
                found.pieces.push(Piece { letters: word.letters.clone(), role: Role::Synonym(group) });
            }
        }
        let mut rest = term.to_vec();
        for filler in self.words.fillers.split_whitespace().map(fold) {
            while let Some(at) = rest.windows(filler.len()).position(|it| it == filler) {
                rest.splice(at..at + filler.len(), [u16::from(b' ')]);
            }
        }
        for part in rest.split(|it| *it == u16::from(b' ')) {
            // Figures and Latin words stay whole.
            for run in part.chunk_by(|one, other| is_han(*one) == is_han(*other)) {
                let size = if run.first().is_some_and(|it| is_han(*it)) { run.len().min(2) } else { run.len() };
                for pair in run.windows(size) {
                    if pair != term && !found.pieces.iter().any(|it| it.letters == pair && it.role == Role::Pair) {
                        found.pieces.push(Piece { letters: pair.to_vec(), role: Role::Pair });
                    }
                }
            }
        }
    }

    /// Where each piece stands in each document: a row for each document, a field for each piece.
    fn scan(&self, pieces: &[Piece]) -> Vec<Vec<u8>> {
        // By its first letter a piece is found at once: the letter's bucket, where there is one.
        let mut starts = vec![0_u8; 1 << 16];
        let mut buckets: Vec<Vec<usize>> = vec![Vec::new()];
        for (place, piece) in pieces.iter().enumerate() {
            let Some(start) = piece.letters.first().and_then(|it| starts.get_mut(usize::from(*it))) else { continue };
            if *start == 0 {
                *start = u8::try_from(buckets.len()).unwrap_or_default();
                buckets.push(Vec::new());
            }
            if let Some(bucket) = buckets.get_mut(usize::from(*start)) {
                bucket.push(place);
            }
        }
        let mark = |text: &[u16], place: u8, row: &mut Vec<u8>| {
            let mut rest = text;
            while let [letter, after @ ..] = rest {
                let start = starts.get(usize::from(*letter)).copied().unwrap_or_default();
                if start != 0 {
                    for at in buckets.get(usize::from(start)).into_iter().flatten() {
                        if let Some((piece, seen)) = pieces.get(*at).zip(row.get_mut(*at))
                            && *seen & place == 0
                            && rest.starts_with(&piece.letters)
                        {
                            *seen |= place;
                        }
                    }
                }
                rest = after;
            }
        };
        let row = |it: &Folded| {
            let mut row = vec![0; pieces.len()];
            mark(&it.title.letters, IN_TITLE, &mut row);
            mark(&it.body, IN_BODY, &mut row);
            for (piece, seen) in pieces.iter().zip(&mut row) {
                if piece.role == Role::Term && sound_at(&it.title.sounds, &piece.letters).is_some() {
                    *seen |= BY_SOUND;
                }
            }
            row
        };
        self.folded.iter().map(row).collect()
    }

    fn rank(&self, found: &mut Found, seen: &[Vec<u8>], first: &[String]) {
        let all = u32::try_from(seen.len()).unwrap_or(u32::MAX).min(1024);
        // The rarer a piece, the more it says.
        let worth: Vec<u32> = (0..found.pieces.len())
            .map(|piece| {
                let with = seen.iter().filter(|row| row.get(piece).is_some_and(|it| *it != 0)).count();
                let rarity = all.div_ceil(u32::try_from(with).unwrap_or(1).max(1)).max(1);
                rarity.pow(3).ilog2() + 1
            })
            .collect();
        let pairs = |it: &(&Piece, &u32)| it.0.role == Role::Pair;
        let asked: u32 = found.pieces.iter().zip(&worth).filter(pairs).map(|(_, worth)| worth).sum();
        let mut hits = Vec::new();
        for (at, row) in seen.iter().enumerate() {
            let Some((document, folded)) = self.documents.get(at).zip(self.folded.get(at)) else { continue };
            let leads = first.contains(&document.href);
            let standing = Standing::of(&found.pieces, row, &worth);
            // Half of what was asked, or a word that means the same.
            let alike = (0 < asked && asked <= standing.met * 2) || 0 < standing.synonyms || standing.sound;
            if !(leads || standing.exact || alike) {
                continue;
            }
            let mut score = (standing.pairs + standing.synonyms) * kind_weight(document.kind) / 100;
            if standing.exact {
                score += 60;
            }
            if standing.exact_title {
                score += 400 - u32::try_from(folded.title.letters.len()).unwrap_or(100).min(100);
            } else if standing.sound {
                score += 120 - u32::try_from(folded.title.letters.len()).unwrap_or(100).min(100);
            }
            if leads {
                score += 1000;
            }
            hits.push(Hit { document: at, exact: standing.exact, score });
        }
        // In buckets by score: the list may hold hundreds, and sorting by insertion would be slow.
        found.hits = by_score(hits);
    }

    /// Heading and excerpt of a hit, with what was found marked.
    pub fn excerpt(&self, found: &Found, hit: Hit) -> (Vec<Segment>, Vec<Segment>) {
        let Some((document, folded)) = self.documents.get(hit.document).zip(self.folded.get(hit.document)) else {
            return (Vec::new(), Vec::new());
        };
        let marks = |text: &[u16]| {
            let wanted = found.pieces.iter().filter(|it| !hit.exact || it.role == Role::Term);
            let mut marked = vec![false; text.len()];
            for piece in wanted {
                let size = piece.letters.len();
                for at in 0..text.len() {
                    if text.get(at..).is_some_and(|it| it.starts_with(&piece.letters)) {
                        marked.iter_mut().skip(at).take(size).for_each(|it| *it = true);
                    }
                }
            }
            marked
        };
        let mut title = marks(&folded.title.letters);
        for piece in found.pieces.iter().filter(|it| it.role == Role::Term) {
            if let Some((at, size)) = sound_at(&folded.title.sounds, &piece.letters) {
                title.iter_mut().skip(at).take(size).for_each(|it| *it = true);
            }
        }
        let body = marks(&folded.body);
        // The window with the first mark in it, from a little before.
        let best = densest(&body);
        let from = best.saturating_sub(14);
        let rest = body.len().saturating_sub(from);
        let mut excerpt = Vec::new();
        if 0 < from {
            excerpt.push(("…".to_owned(), false));
        }
        let letters = document.body.chars().map(|it| if it == '\n' { ' ' } else { it });
        excerpt.extend(segments(letters.zip(body).skip(from).take(SNIPPET)));
        if SNIPPET < rest {
            excerpt.push(("…".to_owned(), false));
        }
        (segments(document.title.chars().zip(title)), excerpt)
    }
}

/// How a document stands to a query.
#[derive(Default)]
struct Standing {
    exact: bool,
    exact_title: bool,
    sound: bool,
    pairs: u32,
    /// The worth of all pairs that are in it.
    met: u32,
    synonyms: u32,
}

impl Standing {
    fn of(pieces: &[Piece], row: &[u8], worth: &[u32]) -> Self {
        let mut it = Self { exact: true, exact_title: true, ..Self::default() };
        let mut group = (usize::MAX, 0);
        for ((piece, seen), worth) in pieces.iter().zip(row).zip(worth) {
            let written = seen & (IN_TITLE | IN_BODY);
            let times = if seen & IN_TITLE != 0 { 3 } else { u32::from(written != 0) };
            match piece.role {
                Role::Term => {
                    it.exact &= written != 0;
                    it.exact_title &= seen & IN_TITLE != 0;
                    it.sound |= seen & BY_SOUND != 0;
                }
                Role::Pair => {
                    it.pairs += times * worth;
                    it.met += worth * times.min(1);
                }
                Role::Synonym(at) => {
                    if group.0 != at {
                        it.synonyms += group.1;
                        group = (at, 0);
                    }
                    group.1 = group.1.max(times * (worth + 6));
                }
            }
        }
        it.synonyms += group.1;
        it
    }
}

/// In hundredths: what tells a person what to do comes before what it rests on.
fn kind_weight(kind: Kind) -> u32 {
    match kind {
        Kind::Dispute => 130,
        Kind::Excuse | Kind::Guide => 120,
        Kind::Myth => 110,
        Kind::Law | Kind::Change => 80,
        Kind::Term => 85,
        Kind::Ruling => 75,
    }
}

/// Hits in order. Few scores differ much, so that hits are first put into rough classes and each is sorted on its own.
fn by_score(hits: Vec<Hit>) -> Vec<Hit> {
    let top = hits.iter().map(|it| it.score).max().unwrap_or_default();
    let mut classes: Vec<Vec<Hit>> = (0..=top / 4).map(|_| Vec::new()).collect();
    for hit in hits {
        if let Some(class) = classes.get_mut((hit.score / 4) as usize) {
            class.push(hit);
        }
    }
    classes.into_iter().rev().flat_map(|it| sorted(it, |one, other| other.score < one.score)).collect()
}

/// Where the stretch with the most marks begins.
fn densest(marks: &[bool]) -> usize {
    let (mut best, mut most) = (0, 0);
    let firsts = marks.iter().enumerate().filter(|(_, it)| **it).map(|(at, _)| at);
    for at in firsts.take(100) {
        let count = marks.iter().skip(at).take(SNIPPET - 14).filter(|it| **it).count();
        if most < count {
            (best, most) = (at, count);
        }
    }
    best
}

fn segments(letters: impl Iterator<Item = (char, bool)>) -> Vec<Segment> {
    let mut all: Vec<Segment> = Vec::new();
    for (letter, marked) in letters {
        match all.last_mut() {
            Some(last) if last.1 == marked => last.0.push(letter),
            _ => all.push((letter.to_string(), marked)),
        }
    }
    all
}

/// How each character is read: its syllable's place by the character.
struct Readings {
    syllables: Vec<&'static str>,
    places: Vec<u16>,
}

impl Readings {
    fn new(sounds: &'static str) -> Self {
        let (mut syllables, mut places) = (vec![""], vec![0; 1 << 16]);
        for entry in sounds.split_whitespace() {
            let syllable = entry.trim_end_matches(|it: char| !it.is_ascii());
            let place = u16::try_from(syllables.len()).unwrap_or_default();
            syllables.push(syllable);
            for letter in entry.chars().skip(syllable.len()).map(fold_letter) {
                if let Some(it) = places.get_mut(usize::from(letter)) {
                    *it = place;
                }
            }
        }
        Self { syllables, places }
    }

    fn of(&self, letter: u16) -> &'static str {
        let place = self.places.get(usize::from(letter)).copied().unwrap_or_default();
        self.syllables.get(usize::from(place)).copied().unwrap_or_default()
    }
}

/// Whether a text is read so that the typed letters are its beginnings (`th`) or its syllables, the last perhaps cut
/// short (`tuihu`); where it begins, and over how many characters.
fn sound_at(sounds: &[&'static str], typed: &[u16]) -> Option<(usize, usize)> {
    if typed.len() < 2 || !typed.iter().all(|it| (u16::from(b'a')..=u16::from(b'z')).contains(it)) {
        return None;
    }
    let starts = 0..sounds.len();
    let at = |from: usize| sounds.get(from..).unwrap_or_default();
    starts
        .clone()
        .find_map(|from| spelled(at(from), typed).filter(|it| 1 < *it || 3 < typed.len()).map(|it| (from, it)))
        .or_else(|| starts.clone().find(|from| initials(at(*from), typed)).map(|from| (from, typed.len())))
}

/// Whether a word as a whole is read so.
fn whole_sound(sounds: &[&'static str], typed: &[u16]) -> bool {
    spelled(sounds, typed) == Some(sounds.len())
        || (1 < typed.len() && typed.len() == sounds.len() && initials(sounds, typed))
}

fn spelled(sounds: &[&'static str], typed: &[u16]) -> Option<usize> {
    let mut rest = typed;
    for (count, sound) in sounds.iter().enumerate() {
        if rest.is_empty() {
            return Some(count);
        }
        if sound.is_empty() {
            return None;
        }
        let same = sound.bytes().zip(rest).take_while(|(one, other)| u16::from(*one) == **other).count();
        if same < sound.len() && same < rest.len() {
            return None;
        }
        rest = rest.get(same..).unwrap_or_default();
    }
    rest.is_empty().then_some(sounds.len())
}

fn initials(sounds: &[&'static str], typed: &[u16]) -> bool {
    typed.len() <= sounds.len()
        && sounds.iter().zip(typed).all(|(sound, letter)| sound.bytes().next().map(u16::from) == Some(*letter))
}
