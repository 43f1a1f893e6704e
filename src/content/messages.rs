//! Every word of the app itself: labels, buttons, notices. One field per text, one `static` per language, so that a
//! language with a text missing does not compile. Texts about the law stand in the tables beside this file.

use super::soundness::Checked;
use crate::domain::{
    calendar::{Counted, Length, Mark, Rest},
    case::stored::{Fault, Why},
    claim::{Bearer, Liability, Party},
    date::{Date, Weekday},
    law::{Confidence, Instrument, Provision, Rank},
    money::{Money, NotMoney},
    numeral::{article, chinese},
    question::{Group, Kind, Question, Refusal},
    search::Kind as Found,
    venue::What,
};

/// The words of the app in one language.
#[derive(Debug)]
pub struct Messages {
    /// The name of the app.
    pub brand: &'static str,
    /// What it is, in one sentence: for search engines and shared links.
    pub description: &'static str,
    /// The link that jumps over the header.
    pub skip: &'static str,
    /// Name of the navigation in the header.
    pub nav_label: &'static str,
    /// Name of the navigation at the bottom of a phone.
    pub tabs_label: &'static str,
    /// The front page.
    pub home: &'static str,
    /// The guide.
    pub guide: &'static str,
    /// The person's cases.
    pub cases: &'static str,
    /// The law.
    pub law: &'static str,
    /// The settings.
    pub settings: &'static str,
    /// Settings: how they take effect.
    pub settings_note: &'static str,
    /// The switch for large text.
    pub large_text: &'static str,
    /// In the foot: what this is and is not.
    pub foot_notice: &'static str,
    /// In the foot: how far the law was checked.
    pub foot_checked: fn(Date) -> String,
    /// In the foot: the link to the law.
    pub foot_law: &'static str,
    /// In the foot: the link to the chapter on what changed.
    pub foot_changes: &'static str,
    /// In the foot: the link to the settings, where everything can be erased.
    pub foot_erase: &'static str,
    /// Shown until the app runs, on pages that are empty without it.
    pub starting: &'static str,
    /// The same without JavaScript, where it never will.
    pub no_script: &'static str,
    /// Leads from there to what can be read all the same.
    pub no_script_guide: &'static str,
    /// Head of the notice when the app could not start or has stopped.
    pub rescue_head: &'static str,
    /// Its text.
    pub rescue_body: &'static str,
    /// Its link to the page that takes everything out.
    pub rescue_link: &'static str,
    /// Its link that loads the page again.
    pub rescue_reload: &'static str,
    /// A new version waits.
    pub update_ready: &'static str,
    /// Take it now.
    pub update_now: &'static str,
    /// There is no such page.
    pub no_such_page: &'static str,
    /// What to do instead.
    pub no_such_page_body: &'static str,
    /// Search.
    pub search: &'static str,
    /// What the field takes.
    pub search_label: &'static str,
    /// Before anything was typed.
    pub search_hint: &'static str,
    /// While the app has not started.
    pub search_without: &'static str,
    /// Heading of the hits, for a screen reader.
    pub search_found: &'static str,
    /// How many were found, and what else was looked for.
    pub search_count: fn(usize, &[String]) -> String,
    /// The button that shows all of them.
    pub search_more: fn(usize) -> String,
    /// Name of the choice of kinds.
    pub search_only: &'static str,
    /// All kinds.
    pub search_all: &'static str,
    /// A kind.
    pub search_kind: fn(Found) -> &'static str,
    /// Below the hits: what if it is not among them.
    pub search_else: &'static str,
    /// What to do then.
    pub search_else_body: &'static str,
    /// Name of the trail of links above a title.
    pub crumbs: &'static str,
    /// Name of a page's list of contents.
    pub on_this_page: &'static str,
    /// Behind a link that leaves the site.
    pub external: &'static str,
    /// The unit behind an amount.
    pub yuan: &'static str,
    /// 2026年11月25日
    pub date: fn(Date) -> String,
    /// 2026年11月25日（周三）
    pub date_weekday: fn(Date) -> String,
    /// 11月25日
    pub month_day: fn(Date) -> String,
    /// 2029年
    pub year: fn(Date) -> String,
    /// 周三
    pub weekday: fn(Date) -> &'static str,
    /// 1,880.00元, inside a sentence.
    pub money: fn(Money) -> String,
    /// 消法 第五十五条第一款
    pub citation: fn(&Provision) -> String,
    /// 第五十五条
    pub article: fn(u16) -> String,
    /// 第一款
    pub paragraph: fn(u8) -> String,
    /// Who may be liable.
    pub party: fn(Party) -> &'static str,
    /// How they answer.
    pub liability: fn(Liability) -> &'static str,
    /// Who has to prove something.
    pub bearer: fn(Bearer) -> &'static str,
    /// A group of the interview.
    pub group: fn(Group) -> &'static str,
    /// The rank of an instrument, as a heading.
    pub rank: fn(Rank) -> &'static str,
    /// How sure we are.
    pub confidence: fn(Confidence) -> &'static str,
    /// What is wrong with an answer, and what would be right.
    pub refusal: fn(&Question, Refusal) -> String,
    /// Home: first half of its heading.
    pub hero_1: &'static str,
    /// Home: second half of its heading.
    pub hero_2: &'static str,
    /// Home: what the person gets.
    pub hero_lead: &'static str,
    /// Into the wizard.
    pub tell: &'static str,
    /// Into the guide.
    pub read_first: &'static str,
    /// Home: what one need not fear.
    pub trust: [&'static str; 3],
    /// Home: heading of the case to go on with.
    pub resume: fn(&str) -> String,
    /// Opens a case.
    pub open_case: &'static str,
    /// Home: heading of the three things to do at once.
    pub firsts: &'static str,
    /// Home: the three things.
    pub firsts_list: [(&'static str, &'static str); 3],
    /// Home: heading of the kinds of disputes.
    pub kinds: &'static str,
    /// Home: beside that heading.
    pub kinds_note: &'static str,
    /// Home: the kind that is a channel, not a problem, with its example.
    pub kind_live: (&'static str, &'static str),
    /// Home: heading of the chapters.
    pub chapters: &'static str,
    /// Home: beside that heading.
    pub chapters_note: &'static str,
    /// Guide: what it is.
    pub guide_lead: &'static str,
    /// Above a chapter's title.
    pub chapter_no: fn(usize) -> String,
    /// Chapter: what one has after reading it.
    pub gains: &'static str,
    /// Chapter: heading of what it rests on.
    pub sources: &'static str,
    /// When a page was last compared with the law, and how sure we are of its least sure source.
    pub reviewed: fn(Date, Confidence) -> String,
    /// Example: opens the other answers.
    pub example_told: &'static str,
    /// Example: the day on which it is told.
    pub example_today: &'static str,
    /// Example: what it is not.
    pub example_note: &'static str,
    /// Example: heading of what differs on another day.
    pub example_days: &'static str,
    /// Example: the two days that are compared.
    pub example_turn: fn(Date, Date) -> String,
    /// The chapter or article before.
    pub previous: &'static str,
    /// The chapter after.
    pub next_chapter: &'static str,
    /// Chapter: name of the links to its neighbours.
    pub neighbours: &'static str,
    /// Law: what stands here.
    pub law_lead: &'static str,
    /// Law: how many articles of an instrument are here.
    pub articles_count: fn(usize) -> String,
    /// Instrument: its official number.
    pub number: &'static str,
    /// From when it is in force.
    pub in_force: &'static str,
    /// In force since.
    pub since: fn(Date) -> String,
    /// Not in force yet.
    pub since_future: fn(Date) -> String,
    /// In force no longer.
    pub until: fn(Date) -> String,
    /// Tag of what is not in force any more.
    pub repealed: &'static str,
    /// Tag of what is not in force yet.
    pub not_yet: &'static str,
    /// Instrument: its rank.
    pub rank_label: &'static str,
    /// How sure we are.
    pub sure: &'static str,
    /// The official text.
    pub official: &'static str,
    /// The link to it.
    pub official_link: &'static str,
    /// Instrument: heading of its articles.
    pub articles: &'static str,
    /// Article: heading of the gist.
    pub gist: &'static str,
    /// Article: under the gist.
    pub not_the_text: &'static str,
    /// Article: heading of the facts about it.
    pub points: &'static str,
    /// Article: who has to prove what.
    pub burden: &'static str,
    /// Article: what it does not cover.
    pub exceptions: &'static str,
    /// Article: heading of what it is used for here.
    pub used_for: &'static str,
    /// Article: it carries a claim.
    pub used_claim: &'static str,
    /// Article: it sets a time limit.
    pub used_limit: &'static str,
    /// Article: it is behind a step.
    pub used_rung: &'static str,
    /// Article: chapters that cite it.
    pub used_chapters: &'static str,
    /// Article: types of dispute in which it matters.
    pub used_disputes: &'static str,
    /// Article: what must not be said or done.
    pub used_redlines: &'static str,
    /// Article: common errors it sets right.
    pub used_myths: &'static str,
    /// Article: refusals it answers.
    pub used_excuses: &'static str,
    /// Article: decisions about a claim that rests on it.
    pub used_rulings: &'static str,
    /// Article: opens so many more of the same kind.
    pub used_more: fn(usize) -> String,
    /// Changes: the page.
    pub changes: &'static str,
    /// Changes: what stands there.
    pub changes_lead: &'static str,
    /// Changes: what is new since the last visit.
    pub changes_since: &'static str,
    /// Changes: no visit before is known.
    pub changes_visit: &'static str,
    /// Hands the page on.
    pub share: &'static str,
    /// Its address is on the clipboard.
    pub share_copied: &'static str,
    /// The browser could do neither.
    pub share_refused: &'static str,
    /// Changes: the day of the last visit, and how much is new since.
    pub changes_visited: fn(Date, usize) -> String,
    /// Changes: a version of this guide.
    pub changes_pack: fn(Date) -> String,
    /// Changes: which cases of this browser they touch.
    pub changes_mine: &'static str,
    /// Changes: how that is found out.
    pub changes_mine_note: &'static str,
    /// Changes: there is no case.
    pub changes_no_case: &'static str,
    /// Changes: no change touches this case.
    pub changes_untouched: &'static str,
    /// Changes: one that touches a case.
    pub changes_touch: fn(Date, &str) -> String,
    /// Changes: the changed provisions on which the case rests.
    pub changes_rests: &'static str,
    /// Changes: the two days on which the case was tried.
    pub changes_compared: fn(Date, Date) -> String,
    /// Changes: what comes into force.
    pub changes_coming: &'static str,
    /// Changes: what is not law.
    pub changes_drafts: &'static str,
    /// Changes: head of the warning there.
    pub changes_draft_head: &'static str,
    /// Changes: the warning.
    pub changes_draft: &'static str,
    /// Changes: when a draft became known.
    pub changes_known: fn(Date) -> String,
    /// Changes: when decisions were published.
    pub changes_published: fn(Date) -> String,
    /// Changes: the feed.
    pub changes_feed: &'static str,
    /// A year, as a heading.
    pub year_number: fn(u16) -> String,
    /// Instrument: what was there before.
    pub replaced: &'static str,
    /// Instrument: what was there before, of which a part still stands.
    pub replaced_partly: &'static str,
    /// Instrument: what came or comes after it.
    pub replaced_by: &'static str,
    /// Instrument: the same, of which a part still stands.
    pub replaced_by_partly: &'static str,
    /// Instrument: its short name and its first day.
    pub instrument_from: fn(&Instrument) -> String,
    /// Instrument: the day up to which it was compared.
    pub checked_up_to: &'static str,
    /// Article: the one after.
    pub next_article: &'static str,
    /// Article: the one before.
    pub previous_article: &'static str,
    /// Article: nothing here uses it yet.
    pub not_used: &'static str,
    /// Article: heading of the articles beside it.
    pub nearby: &'static str,
    /// Until what is kept on the device has been read.
    pub loading: &'static str,
    /// The address names a case that is not here.
    pub no_case: &'static str,
    /// What that may mean.
    pub no_case_body: &'static str,
    /// Back to the list.
    pub to_cases: &'static str,
    /// Name of a new case: its problem and the day.
    pub unnamed: fn(&str, Date) -> String,
    /// The same while the problem is not known.
    pub unnamed_problem: &'static str,
    /// Cases: what stands here.
    pub cases_lead: &'static str,
    /// Cases: none yet.
    pub cases_empty: &'static str,
    /// Cases: begins one.
    pub cases_new: &'static str,
    /// Cases: the next step of one.
    pub cases_next: fn(&str) -> String,
    /// Cases: how far one is.
    pub cases_answered: fn(usize) -> String,
    /// Cases: the next day of one.
    pub cases_day: fn(&str, &str, i32) -> String,
    /// Cases: when one was last changed.
    pub cases_changed: fn(Date) -> String,
    /// Gives a case another name.
    pub rename: &'static str,
    /// The field for it.
    pub rename_label: &'static str,
    /// Keeps it.
    pub rename_save: &'static str,
    /// Why a name was refused.
    pub refusal_of_name: fn(Refusal) -> String,
    /// Copies a case.
    pub copy: &'static str,
    /// Writes a case to a file.
    pub export: &'static str,
    /// Deletes a case.
    pub delete: &'static str,
    /// Opens what can be done with a case.
    pub more_acts: &'static str,
    /// Behind a button that stands in several rows, for those who hear it alone.
    pub for_case: fn(&str) -> String,
    /// A case was deleted.
    pub deleted: fn(&str) -> String,
    /// Takes that back.
    pub undo: &'static str,
    /// Brings one back.
    pub undelete: &'static str,
    /// How long they can be brought back.
    pub deleted_note: &'static str,
    /// Cases: heading of those deleted lately.
    pub deleted_head: &'static str,
    /// A case was copied.
    pub copied: fn(&str) -> String,
    /// Cases were read from a file.
    pub imported: fn(usize) -> String,
    /// Cases: heading of reading a file.
    pub import: &'static str,
    /// What it does.
    pub import_note: &'static str,
    /// The field for the file.
    pub import_file: &'static str,
    /// The field for pasted text.
    pub import_text: &'static str,
    /// Reads what was pasted.
    pub import_do: &'static str,
    /// Cases were read from a file.
    pub import_done: &'static str,
    /// Heading of the backup.
    pub backup: &'static str,
    /// Why.
    pub backup_note: &'static str,
    /// When all cases were last saved to a file.
    pub last_backup: fn(Option<Date>) -> String,
    /// Writes all cases to a file.
    pub export_all: &'static str,
    /// The file's name.
    pub backup_file: &'static str,
    /// Title of the wizard while no question is shown.
    pub ask_title: &'static str,
    /// To the question before.
    pub back: &'static str,
    /// Name of the list of steps.
    pub progress: &'static str,
    /// Group, and how many questions are left.
    pub ask_progress: fn(usize, usize) -> String,
    /// The same when nothing else is left.
    pub ask_progress_last: fn(usize) -> String,
    /// Head of the error summary.
    pub errors: &'static str,
    /// The window's title while something is wrong.
    pub errors_title: fn(&str) -> String,
    /// Above the answer for those who do not know.
    pub unsure_or: &'static str,
    /// That answer.
    pub unsure: &'static str,
    /// What it means.
    pub unsure_note: &'static str,
    /// Of several: none.
    pub none_of_these: &'static str,
    /// Several may be chosen.
    pub several_note: &'static str,
    /// Behind the three fields of a date.
    pub date_parts: [&'static str; 3],
    /// Fills in today.
    pub today: &'static str,
    /// Fills in yesterday.
    pub yesterday: &'static str,
    /// Answers that the day is not known.
    pub which_day: &'static str,
    /// Keeps the answer and goes on.
    pub next_question: &'static str,
    /// Keeps a changed answer and goes back to the list.
    pub keep_answer: &'static str,
    /// It is kept.
    pub saved: &'static str,
    /// It is kept, since this time of day.
    pub saved_at: fn(&str) -> String,
    /// A change is on its way.
    pub saving: &'static str,
    /// It is not kept.
    pub unsaved: &'static str,
    /// Nothing to keep yet.
    pub not_kept_yet: &'static str,
    /// Heading of why a question is asked.
    pub why: &'static str,
    /// What its answer can change.
    pub why_changes: fn(usize) -> String,
    /// More of them than are listed.
    pub why_more: fn(usize) -> String,
    /// It changes nothing as things stand.
    pub why_nothing: &'static str,
    /// It decides a claim.
    pub why_claim: fn(&str) -> String,
    /// It decides an amount.
    pub why_amount: fn(&str) -> String,
    /// It says what is proven.
    pub why_proof: fn(&str) -> String,
    /// It starts a limit.
    pub why_limit: fn(&str) -> String,
    /// It opens a step.
    pub why_rung: fn(&str) -> String,
    /// The interview has nothing left to ask.
    pub ask_done: &'static str,
    /// And what that means.
    pub ask_done_body: &'static str,
    /// To the result.
    pub see_result: &'static str,
    /// To the answers.
    pub see_answers: &'static str,
    /// Heading of the findings beside the question.
    pub so_far: &'static str,
    /// What is owed on the facts as told.
    pub now_owed: &'static str,
    /// What more may be.
    pub at_most: &'static str,
    /// In place of an amount that is not known.
    pub not_yet_known: &'static str,
    /// What the two amounts are.
    pub so_far_note: &'static str,
    /// How many may be liable.
    pub parties_count: fn(usize) -> String,
    /// Nobody so far.
    pub parties_none: &'static str,
    /// Said when a finding changed.
    pub changed: fn(&str, &str) -> String,
    /// A party is liable.
    pub party_yes: &'static str,
    /// It is not settled.
    pub party_open: &'static str,
    /// It is not.
    pub party_no: &'static str,
    /// It is open on this point.
    pub open_on: fn(&str) -> String,
    /// An element is not met.
    pub fails_on: fn(&str) -> String,
    /// A defence stands in the way.
    pub fails_against: fn(&str) -> String,
    /// It depends on a claim against someone else.
    pub waits_for: fn(&str) -> String,
    /// Above the next step.
    pub next_step: &'static str,
    /// Heading of the next step while the facts do not carry one.
    pub next_ask: &'static str,
    /// Why.
    pub next_ask_why: &'static str,
    /// Its button.
    pub next_ask_do: &'static str,
    /// The button of the next step, where it has a paper.
    pub next_letter: &'static str,
    /// The button of the next step, where it has a site.
    pub next_where: &'static str,
    /// The button of the next step otherwise.
    pub next_ladder: &'static str,
    /// Heading when every step was taken.
    pub next_none: &'static str,
    /// What then.
    pub next_none_why: &'static str,
    /// Heading while an answer has to be waited for.
    pub next_wait: &'static str,
    /// What runs meanwhile.
    pub meanwhile: fn(&str, &str, i32) -> String,
    /// Something of theirs is over.
    pub overdue: fn(&str, &str) -> String,
    /// Questions are left.
    pub unanswered: fn(usize) -> String,
    /// Questions were answered.
    pub answered: fn(usize) -> String,
    /// Heading of the amounts.
    pub sum_head: &'static str,
    /// Which law was applied.
    pub by_law_of: fn(Date, Date) -> String,
    /// The amount on the facts as told.
    pub band_now: &'static str,
    /// The amount if all open points turn out well.
    pub band_most: &'static str,
    /// In place of an amount.
    pub band_none: &'static str,
    /// Caption of the amounts line by line.
    pub sums_caption: &'static str,
    /// Head of its first column.
    pub sums_item: &'static str,
    /// Head of its second column.
    pub sums_amount: &'static str,
    /// An amount that cannot be had together with the one above.
    pub instead: fn(&str) -> String,
    /// What that means.
    pub instead_note: &'static str,
    /// A court may award less.
    pub up_to: &'static str,
    /// The total.
    pub sums_total: &'static str,
    /// An amount that lacks an answer.
    pub sums_lacks: fn(&str) -> String,
    /// Under the amounts.
    pub no_fines: &'static str,
    /// Heading of what can be asked for beside money.
    pub acts: &'static str,
    /// Heading of who answers.
    pub who_head: &'static str,
    /// Beside it.
    pub who_note: &'static str,
    /// Heading of the claims.
    pub why_head: &'static str,
    /// Beside it.
    pub why_note: &'static str,
    /// How many elements: all, met, not known.
    pub elements_count: fn(usize, usize, usize) -> String,
    /// Above what the other side may bring up.
    pub defences: &'static str,
    /// A claim or element holds.
    pub holds: &'static str,
    /// It is not known.
    pub open: &'static str,
    /// It does not hold.
    pub fails: &'static str,
    /// A defence holds.
    pub defence_yes: &'static str,
    /// A defence does not.
    pub defence_no: &'static str,
    /// Who has to prove it.
    pub who_proves: &'static str,
    /// What proves it.
    pub what_proves: &'static str,
    /// Which articles say so.
    pub by_what: &'static str,
    /// Leads to the question that is missing.
    pub answer_this: fn(&str) -> String,
    /// Head of what is not settled.
    pub caveat: &'static str,
    /// A basis was not read in full.
    pub second_hand: &'static str,
    /// Heading of what is missing.
    pub gap_head: &'static str,
    /// Beside it.
    pub gap_note: &'static str,
    /// Nothing is.
    pub gap_none: &'static str,
    /// 还有3样
    pub gap_more: fn(usize) -> String,
    /// Find this out.
    pub gap_find_out: fn(&str) -> String,
    /// Prove this.
    pub gap_prove: fn(&str) -> String,
    /// Any of these would do.
    pub gap_evidence: fn(&str) -> String,
    /// It is for the other side to show.
    pub gap_theirs: &'static str,
    /// What it would carry.
    pub gap_gain: fn(&str, Option<Money>) -> String,
    /// The button: note what one has.
    pub gap_record: &'static str,
    /// Heading of the limits.
    pub time_head: &'static str,
    /// None runs yet.
    pub time_none: &'static str,
    /// Tag of the other side's limits.
    pub theirs: &'static str,
    /// Tag of a limit that is near.
    pub days_left: fn(i32) -> String,
    /// Tag of a limit that is over.
    pub over: &'static str,
    /// The last day, where another is safer.
    pub last_day_is: fn(Date) -> String,
    /// The stricter of two readings.
    pub strict_is: fn(Date) -> String,
    /// It may still move.
    pub provisional: fn(Date, Date) -> String,
    /// It cannot be counted yet.
    pub lacks_start: fn(&str) -> String,
    /// Opens the counting strip.
    pub show_count: &'static str,
    /// How long a limit is.
    pub length: fn(Length) -> String,
    /// What is counted, from what.
    pub counted_from: fn(&str, &str) -> String,
    /// Heads of the strip's columns.
    pub week: [&'static str; 7],
    /// What stands in a day of the strip.
    pub strip_cell: fn(Mark) -> String,
    /// The same as a sentence.
    pub strip_words: fn(Counted) -> String,
    /// A limit we have not read in full.
    pub low_limit: &'static str,
    /// Heading of the ladder.
    pub way_head: &'static str,
    /// A step that was taken.
    pub done: &'static str,
    /// The step to take next.
    pub can_do: &'static str,
    /// A step that is shut.
    pub shut: &'static str,
    /// Opens what else there is to know about a step.
    pub notes: &'static str,
    /// Opens what stands beside the ladder: so many steps.
    pub beside: fn(usize) -> String,
    /// What would have to be told in addition, and what would not: of several things that may be chosen together.
    pub carry_several: fn(Option<String>, Option<String>) -> String,
    /// Opens the differences that were folded.
    pub differs_more: fn(usize) -> String,
    /// Opens so many articles: what they are, how many.
    pub articles_more: fn(&str, usize) -> String,
    /// Opens where a step is taken.
    pub seats: &'static str,
    /// What is taken there, as a heading.
    pub seats_of: fn(What) -> &'static str,
    /// A place that is open.
    pub seat_open: &'static str,
    /// One of which something is still to be found out.
    pub seat_unknown: &'static str,
    /// One that is shut.
    pub seat_shut: &'static str,
    /// That we are not sure of it, and whom to ask.
    pub seat_unsure: fn(Confidence, What) -> String,
    /// The company behind this platform.
    pub operator: fn(&str) -> String,
    /// Its name.
    pub operator_company: &'static str,
    /// Its seat.
    pub operator_seat: &'static str,
    /// How sure we are that it is this company.
    pub operator_sure: fn(Confidence) -> &'static str,
    /// What each way costs.
    pub costs: &'static str,
    /// The most that may be asked for, and what a court takes in advance at half the fee.
    pub costs_lead: fn(Money, Money) -> String,
    /// That is more than is asked for.
    pub costs_too_much: &'static str,
    /// No amount is known yet.
    pub costs_unknown: &'static str,
    /// Caption of the table of the ways of this case.
    pub costs_caption: &'static str,
    /// Opens what may come after them.
    pub costs_later: &'static str,
    /// Caption of that table.
    pub costs_later_caption: &'static str,
    /// Head of the column of ways.
    pub costs_way: &'static str,
    /// Head of the column of fees.
    pub costs_fee: &'static str,
    /// A way without a fee.
    pub costs_free: &'static str,
    /// The note that says the same.
    pub costs_nothing: &'static str,
    /// A fee that the body sets itself.
    pub costs_by_tariff: &'static str,
    /// A step that was taken, and whose answer has to come first.
    pub waiting: &'static str,
    /// What must have happened before, and how to get there.
    pub gate: fn(&str, &str) -> String,
    /// The same where it is not known.
    pub gate_unknown: fn(&str, &str) -> String,
    /// What a court takes: of this amount, in full, and half.
    pub court_fee: fn(Money, Money, Money) -> String,
    /// The same while the amount is not known.
    pub court_fee_unknown: &'static str,
    /// A number to call.
    pub phone: fn(&str) -> String,
    /// Head of the one thing not to do.
    pub never_head: &'static str,
    /// Opens the other things not to do.
    pub never_more: &'static str,
    /// Where there is more about it.
    pub never_link: &'static str,
    /// No claim was found.
    pub nothing_head: &'static str,
    /// Why, and what still helps.
    pub nothing_body: &'static str,
    /// The order is older than all law carried here: the day of the order, the first day there is.
    pub nothing_that_day: fn(Date, Date) -> String,
    /// Every claim fails.
    pub nothing_fails: &'static str,
    /// What still helps.
    pub nothing_helps: [&'static str; 3],
    /// The answers of a case.
    pub answers: &'static str,
    /// What can be done with them.
    pub answers_lead: &'static str,
    /// Changes one.
    pub change: &'static str,
    /// Answers one.
    pub answer: &'static str,
    /// It was not asked yet.
    pub not_answered: &'static str,
    /// Heading of what was not asked yet.
    pub answers_open: &'static str,
    /// Answers to questions that this version does not know.
    pub answers_unknown: fn(usize) -> String,
    /// Heading of what papers need.
    pub paper_details: &'static str,
    /// The papers.
    pub papers: &'static str,
    /// How many gaps are left.
    pub paper_gaps: fn(usize) -> String,
    /// Prints it.
    pub print: &'static str,
    /// Copies it as text.
    pub copy_text: &'static str,
    /// It was copied.
    pub copied_text: &'static str,
    /// It could not be.
    pub copy_failed: &'static str,
    /// Asks for what is still open too.
    pub with_open: &'static str,
    /// What that means.
    pub with_open_note: &'static str,
    /// Heading of the details.
    pub fill_in: &'static str,
    /// Where they go.
    pub fill_in_note: &'static str,
    /// Heading of how to send it.
    pub delivery: &'static str,
    /// What it sets off.
    pub effect: &'static str,
    /// No request stands.
    pub nothing_to_ask: &'static str,
    /// The number of a piece of evidence.
    pub proof: fn(usize) -> String,
    /// A gap.
    pub gap: fn(&str) -> String,
    /// Heads of the table of amounts.
    pub table_heads: [&'static str; 3],
    /// Its last row.
    pub table_total: &'static str,
    /// Name of the sheet.
    pub paper_label: &'static str,
    /// Where one signs.
    pub sign_line: &'static str,
    /// How large the text is.
    pub text_size: &'static str,
    /// Its choices.
    pub text_sizes: [&'static str; 3],
    /// Light or dark.
    pub theme: &'static str,
    /// Its choices.
    pub themes: [&'static str; 3],
    /// How strong the contrast is.
    pub contrast: &'static str,
    /// Its choices.
    pub contrasts: [&'static str; 2],
    /// Heading of what is kept where.
    pub kept_head: &'static str,
    /// What is kept where.
    pub kept_list: [&'static str; 4],
    /// Heading of erasing everything.
    pub erase_head: &'static str,
    /// What it does.
    pub erase_note: &'static str,
    /// Asks for it.
    pub erase: &'static str,
    /// What is about to happen.
    pub erase_sure: fn(usize) -> String,
    /// Does it.
    pub erase_do: &'static str,
    /// It was not all done.
    pub erase_failed: &'static str,
    /// Does not.
    pub erase_keep: &'static str,
    /// It was done.
    pub erased: &'static str,
    /// Nothing can be kept here.
    pub problem_refused: &'static str,
    /// There is no room left.
    pub problem_full: &'static str,
    /// Something kept could not be read and was set aside.
    pub problem_unreadable: &'static str,
    /// Something kept is of a newer version.
    pub problem_newer: &'static str,
    /// Two tabs changed one case.
    pub problem_conflict: &'static str,
    /// Nothing at all is kept here.
    pub problem_memory: &'static str,
    /// The browser has thrown so many cases away; the last backup is of that day.
    pub problem_evicted: fn(usize, Option<Date>) -> String,
    /// A file could not be read as a case.
    pub problem_file: &'static str,
    /// And why.
    pub fault: fn(&Fault) -> String,
    /// Behind the name of a copy.
    pub name_copy: &'static str,
    /// Behind the name of one of two versions that were changed at the same time.
    pub name_other_tab: &'static str,
    /// Leads to the page that takes everything out.
    pub rescue_out: &'static str,
    /// Closes a notice.
    pub dismiss: &'static str,
    /// All types of dispute.
    pub disputes: &'static str,
    /// What the list is for.
    pub disputes_lead: &'static str,
    /// The way to the list.
    pub disputes_all: &'static str,
    /// Playbook: begins a case.
    pub play_begin: &'static str,
    /// Playbook: who answers for what.
    pub play_ask: &'static str,
    /// Playbook: opens claims that depend on more.
    pub play_maybe: fn(usize) -> String,
    /// Playbook: above what must be so.
    pub play_must: &'static str,
    /// Playbook: evidence.
    pub play_prove: &'static str,
    /// Playbook: the first of what a kind of evidence proves, and of how many.
    pub play_proves: fn(&str, usize) -> String,
    /// Playbook: refusals.
    pub play_say: &'static str,
    /// Playbook: leads to all of them.
    pub play_say_all: &'static str,
    /// Playbook: limits.
    pub play_days: &'static str,
    /// Playbook: no limit is certain before the case is told.
    pub play_no_days: &'static str,
    /// Playbook: common errors.
    pub play_traps: &'static str,
    /// Playbook: the ladder.
    pub play_steps: &'static str,
    /// Playbook: decisions.
    pub play_decided: &'static str,
    /// Playbook: opens the sources.
    pub play_sources: fn(usize) -> String,
    /// Playbook: a base, and how many times it is taken.
    pub play_term: fn(&str, u64) -> String,
    /// Playbook: between bases of which the largest counts.
    pub play_or: &'static str,
    /// Playbook: the least an amount is.
    pub play_floor: fn(Money) -> String,
    /// The evidence handbook.
    pub handbook: &'static str,
    /// What it is for.
    pub handbook_lead: &'static str,
    /// Handbook: what goes for all proof.
    pub handbook_rules: &'static str,
    /// Handbook: by type of dispute.
    pub handbook_types: &'static str,
    /// Handbook: what to keep.
    pub handbook_keep: &'static str,
    /// Handbook: how.
    pub handbook_how: &'static str,
    /// Handbook: until when.
    pub handbook_gone: &'static str,
    /// Handbook: who else has it.
    pub handbook_ask: &'static str,
    /// The directory of channels.
    pub channels: &'static str,
    /// What it is for.
    pub channels_lead: &'static str,
    /// Channel: what it takes.
    pub channel_takes: &'static str,
    /// Channel: what it does not.
    pub channel_leaves: &'static str,
    /// Channel: its site.
    pub channel_site: &'static str,
    /// Channel: how sure we are, where it is not high.
    pub channel_sure: fn(Confidence) -> String,
    /// Guide: heading of the pages beside the chapters.
    pub guide_more: &'static str,
    /// What many believe.
    pub myths: &'static str,
    /// What the page is for.
    pub myths_lead: &'static str,
    /// Heading of what is so.
    pub myth_truth: &'static str,
    /// Heading of what to do.
    pub myth_instead: &'static str,
    /// In a case: myths that concern it.
    pub myths_here: &'static str,
    /// The words a lay reader may not know.
    pub glossary: &'static str,
    /// What the page is for.
    pub glossary_lead: &'static str,
    /// What sellers say when they refuse.
    pub excuses: &'static str,
    /// What the page is for.
    pub excuses_lead: &'static str,
    /// Only what concerns a case, or a type of dispute, is shown.
    pub excuses_some: &'static str,
    /// Leads to all of them.
    pub excuses_all: &'static str,
    /// Leads back to the case.
    pub excuses_back: &'static str,
    /// In a case: leads to what the other side may say.
    pub excuses_here: &'static str,
    /// Words that somebody says.
    pub quoted: fn(&str) -> String,
    /// Heading of what is right in them.
    pub excuse_right: &'static str,
    /// Heading of what is not.
    pub excuse_wrong: &'static str,
    /// Heading of what defeats them.
    pub excuse_evidence: &'static str,
    /// Heading of the answer.
    pub excuse_reply: &'static str,
    /// Heading of the limit that goes on meanwhile.
    pub excuse_limit: &'static str,
    /// Copies the answer.
    pub excuse_copy: &'static str,
    /// The walk through all types.
    pub soundness: &'static str,
    /// What the walk is.
    pub soundness_lead: &'static str,
    /// What the walk proves, and what not.
    pub soundness_what: [&'static str; 4],
    /// Caption of the table.
    pub soundness_types: &'static str,
    /// Heads of the table.
    pub soundness_columns: [&'static str; 5],
    /// When it was walked and what was checked.
    pub soundness_total: fn(Date, &Checked) -> String,
    /// Engine and courts side by side.
    pub rulings: &'static str,
    /// What the page is for.
    pub rulings_lead: &'static str,
    /// The button.
    pub rulings_replay: &'static str,
    /// Agreements of how many.
    pub rulings_count: fn(usize, usize) -> String,
    /// Heading of the facts.
    pub ruling_story: &'static str,
    /// Heading of what was held.
    pub ruling_holding: &'static str,
    /// Heading of what the engine says.
    pub ruling_engine: &'static str,
    /// Why the two part.
    pub ruling_parting: &'static str,
    /// Where a decision was published.
    pub ruling_source: &'static str,
    /// A claim, what the court did, what the engine says.
    pub ruling_line: fn(&str, &str, &str) -> String,
    /// A claim fails since its law binds traders towards consumers alone.
    pub unbound: &'static str,
    /// How many published decisions there are on a claim.
    pub decided: fn(usize) -> String,
    /// A fact and its answer.
    pub pair: fn(&str, &str) -> String,
    /// A claim and whom it is against.
    pub claim_against: fn(&str, &str) -> String,
    /// The two agree.
    pub ruling_agrees: &'static str,
    /// The two part.
    pub ruling_differs: &'static str,
    /// The court granted it.
    pub ruling_granted: &'static str,
    /// The court refused it.
    pub ruling_refused: &'static str,
    /// The same case on another day.
    pub elsewhen: &'static str,
    /// What the page is for.
    pub elsewhen_lead: &'static str,
    /// The field of the first day.
    pub elsewhen_from: &'static str,
    /// The field of the second day.
    pub elsewhen_to: &'static str,
    /// Compares them.
    pub elsewhen_go: &'static str,
    /// A field is not a day.
    pub elsewhen_wrong: &'static str,
    /// Nothing differs.
    pub elsewhen_same: &'static str,
    /// Heading of the days on which it differs.
    pub elsewhen_days: &'static str,
    /// What the list says.
    pub elsewhen_days_note: &'static str,
    /// Provisions relied on only then.
    pub elsewhen_came: &'static str,
    /// Provisions relied on only before.
    pub elsewhen_went: &'static str,
    /// From a case to the page.
    pub elsewhen_link: &'static str,
    /// A claim that was not about the case.
    pub absent: &'static str,
    /// A name, before and after.
    pub differs: fn(&str, &str, &str) -> String,
    /// A limit that matters.
    pub limit_matters: &'static str,
    /// A limit that does not.
    pub limit_absent: &'static str,
    /// A new version of the law changed this case.
    pub law_changed: &'static str,
    /// What is compared.
    pub law_changed_note: fn(&str) -> String,
    /// Provisions behind it.
    pub law_changed_by: &'static str,
    /// The person has read it.
    pub law_changed_seen: &'static str,
    /// In the list of cases.
    pub law_changed_short: &'static str,
    /// The law is past its review.
    pub review_over: fn(Date) -> String,
    /// What would carry a claim.
    pub carry: &'static str,
    /// Between two ways.
    pub carry_or: &'static str,
    /// Never answer otherwise than it was.
    pub carry_honest: &'static str,
    /// Nothing within three facts.
    pub carry_none: &'static str,
    /// What was told instead.
    pub carry_now: fn(&str) -> String,
}

/// 简体中文.
pub static ZH_HANS: Messages = Messages {
    brand: "维权罗盘",
    description: "网购吃了亏，一步一步来：该谁负责，能要回多少，哪天之前要办，下一步去哪里。内容只存在你的设备上，断网也能用。",
    skip: "跳到正文",
    nav_label: "主要栏目",
    tabs_label: "主要栏目（底部）",
    home: "首页",
    guide: "维权指南",
    cases: "我的案件",
    law: "法条",
    settings_note: "选了马上生效。",
    settings: "设置",
    large_text: "大字",
    foot_notice: "这是一份公益指南，不是律师意见，也不保证结果。你填的内容只存在这台设备上，不上传，本站没有服务器。",
    foot_checked: |it| format!("法律内容核对到{}。拿不准的地方，页面上会写明。", date(it)),
    foot_law: "法律依据",
    foot_changes: "规则变化",
    foot_erase: "清除我的全部内容",
    starting: "正在打开……",
    no_script: "这一页要用到JavaScript，现在它没有打开。",
    no_script_guide: "不用它也能看的：维权指南和法条",
    rescue_head: "填写功能没有打开",
    rescue_body: "指南和法条照常能看。你存下的内容还在这台设备上，可以先取出来保管。网络慢的时候，再等一会儿也可能打开。",
    rescue_link: "取出我存下的内容",
    rescue_reload: "重新打开这一页",
    update_ready: "有新版本。写完这一段再换也行。",
    update_now: "现在换",
    no_such_page: "没有这一页",
    no_such_page_body: "地址可能写错了，或者这一页搬走了。",
    search: "搜索",
    search_label: "搜指南、纠纷、法条",
    search_hint: "用自己的话写，比如“不给退”“店跑了”；也可以写拼音，或“消法55”。写的内容不离开这台设备。",
    search_without: "搜索要等这一页打开完才能用。不用它，也可以从目录里找：",
    search_found: "找到的",
    search_count: |count, also| {
        let tried: Vec<String> = also.iter().take(3).map(|it| format!("“{it}”")).collect();
        match (count, tried.is_empty()) {
            (0, true) => "没找到。换一种说法试试".into(),
            (0, false) => format!("没找到。也试了{}", tried.concat()),
            (_, true) => format!("找到{count}条"),
            (_, false) => format!("找到{count}条，也找了{}", tried.concat()),
        }
    },
    search_more: |count| format!("看全部{count}条"),
    search_only: "只看",
    search_all: "全部",
    search_kind: |kind| match kind {
        Found::Dispute => "纠纷",
        Found::Excuse => "对方的话",
        Found::Guide => "指南",
        Found::Law => "法条",
        Found::Myth => "误区",
        Found::Ruling => "判决",
        Found::Change => "规则变化",
        Found::Term => "词语",
    },
    search_else: "没有你要的？",
    search_else_body: "用自己的话说说发生了什么，按问题走也能找到。",
    crumbs: "位置",
    on_this_page: "本页",
    external: "会离开本站，需要联网",
    yuan: "元",
    date,
    date_weekday: |it| format!("{}（{}）", date(it), weekday(it)),
    month_day,
    year: |it| format!("{}年", it.year()),
    weekday,
    money: |it| format!("{}元", it.grouped()),
    citation: |it| format!("{} {}", it.instrument.short, article(it.article, it.paragraph)),
    article: |it| article(it, 0),
    paragraph: |it| format!("第{}款", chinese(u16::from(it))),
    party,
    liability,
    bearer,
    group,
    rank,
    confidence,
    refusal,
    hero_1: "买东西吃了亏，",
    hero_2: "一步一步来。",
    hero_lead: "回答二十个左右的问题，就能看清：该谁负责，能要回多少，哪天之前要办，下一步去哪里。要用的信，也会帮你写好。",
    tell: "说说发生了什么",
    read_first: "先看看指南",
    trust: ["内容只存在你的设备上", "不用注册，断网也能用", "不收费，不卖东西"],
    resume: |it| format!("接着办：{it}"),
    open_case: "打开案件",
    firsts: "不管哪种纠纷，今天先做三件事",
    firsts_list: [
        ("把看得见的都录下来", "订单、商品页、聊天、直播回放。从手机时间录起，一镜到底，别剪辑。"),
        ("东西先别扔、别退", "食品密封冷藏。寄回之前，先把外包装六面、标签、面单拍清楚。"),
        ("不私下转账，不改口", "对方说“先撤诉再退款”，请他把退款写在平台聊天里，钱到账再说。"),
    ],
    kinds: "你遇到的是哪一种",
    kinds_note: "点一种，就从这里开始",
    kind_live: ("直播间买的", "说的和收到的不一样，找不到卖家"),
    chapters: "八章指南",
    chapters_note: "按办事的先后写，每章都有一个算好的例子",
    guide_lead: "按办事的先后写。每章讲清一件今天就能做的事，每句话都能点到法条。",
    chapter_no: |it| format!("维权指南，第{}章", chinese(u16::try_from(it).unwrap_or_default())),
    gains: "看完这一章，你会：",
    sources: "依据",
    reviewed: |it, sure| {
        let sure = match sure {
            Confidence::High => "引用的都核对过全文。",
            Confidence::Medium => "引用的有的没核对到全文，字句以原文为准。",
            Confidence::Low => "引用的有的只见到转述，里面的数字不要直接引用。",
        };
        format!("核对到{}。{sure}", date(it))
    },
    example_told: "这个例子里还回答了什么",
    example_today: "说这件事的那天",
    example_note: "人和店是编的，日子和钱是照法条算的。下面写的“今天”，是说这件事的那天。",
    example_days: "换一天会怎样",
    example_turn: |before, after| {
        format!("整件事一字不改，从{}开始，和从{}开始，差在这里：", date(before), date(after))
    },
    previous: "上一章",
    next_chapter: "下一章",
    neighbours: "前后两章",
    law_lead: "指南和计算用到的每一条，都用自己的话写了大意。大意不是原文，原文请点到官方网站看。",
    articles_count: |it| format!("{it}条"),
    number: "文号",
    in_force: "从哪天起",
    since: |it| format!("{}起施行", date(it)),
    since_future: |it| format!("{}才施行，现在还不能引用", date(it)),
    until: |it| format!("用到{}为止，以后的事不能再引用", date(it)),
    repealed: "已失效",
    not_yet: "还没施行",
    rank_label: "是什么",
    sure: "我们的把握",
    official: "原文",
    official_link: "去官方网站看原文",
    articles: "这里收的条文",
    gist: "大意",
    not_the_text: "这是我们用自己的话写的大意，不是原文。",
    points: "要点",
    burden: "谁来证明",
    exceptions: "例外",
    used_for: "在这里用来做什么",
    used_claim: "请求",
    used_limit: "期限",
    used_rung: "步骤",
    used_chapters: "指南",
    used_disputes: "用得到它的纠纷",
    used_redlines: "别这样说、别这样做",
    used_myths: "常见的误会",
    used_excuses: "对方拒绝时的说法",
    used_rulings: "公开的判决",
    used_more: |it| format!("还有{it}项"),
    changes: "规则变化",
    changes_lead: "2024年以来改了什么，接下来要改什么，和你的案子有没有关系。看你的事发生在哪天，再对日期。",
    changes_since: "你上次来以后",
    share: "分享这一页",
    share_copied: "链接已复制，里面没有你的任何内容",
    share_refused: "这个浏览器分享不了。可以复制地址栏里的地址",
    changes_visit: "从这次起，下回再来会告诉你中间变了什么。哪天来过只记在这台设备上。",
    changes_visited: |it, new| match new {
        0 => format!("上次来是{}，从那以后没有新的变化。", date(it)),
        _ => format!("上次来是{}，从那以后有{new}处变化。", date(it)),
    },
    changes_pack: |it| format!("{}，这份指南更新了", date(it)),
    changes_mine: "和你的案子有没有关系",
    changes_mine_note: "在这台设备上算，不外传",
    changes_no_case: "这台设备上还没有案件。先说说发生了什么，这里就会告诉你哪些变化碰得到它。",
    changes_untouched: "这件案子靠的条文，没有被上面这些变化碰到。",
    changes_touch: |it, title| format!("{}：{title}", date(it)),
    changes_rests: "这件案子靠的条文里，有这些是变过的：",
    changes_compared: |before, after| format!("同样的事，要是从{}开始，和从{}开始相比：", date(before), date(after)),
    changes_coming: "就要施行的",
    changes_drafts: "还不是法律的",
    changes_draft_head: "不能拿来用",
    changes_draft: "下面这些没有通过，也可能再改。写材料、跟人理论，都别引用。列出的是现在仍有效的条文。",
    changes_known: |it| format!("{}{}月前后的消息，没有施行日", year_number(it.year()), it.month()),
    changes_published: |it| format!("{}公布，个案的判法", date(it)),
    changes_feed: "订阅这些变化（Atom）",
    year_number,
    replaced: "代替了",
    replaced_partly: "代替了其中一部分",
    replaced_by: "由它代替",
    replaced_by_partly: "有一部分由它代替",
    instrument_from: |it| format!("{}（{}起）", it.short, date(it.in_force.from)),
    checked_up_to: "核对到哪天",
    next_article: "后一条",
    previous_article: "前一条",
    not_used: "指南和计算里暂时没有直接用到这一条，收在这里供查对。",
    nearby: "相邻的条文",
    loading: "正在取出你存下的内容……",
    no_case: "没有找到这个案件",
    no_case_body: "它可能已经删除，或者存在另一台设备、另一个浏览器里。",
    to_cases: "回到我的案件",
    unnamed: |problem, day| format!("{problem}（{}）", month_day(day)),
    unnamed_problem: "新的案件",
    cases_lead: "一件纠纷一个案件。都存在这台设备的这个浏览器里。",
    cases_new: "说一件新的",
    cases_empty: "还没有案件。答一题，就会自动存下来。",
    cases_next: |it| format!("下一步：{it}"),
    cases_changed: |it| format!("{}改过", date(it)),
    cases_day: |what, day, left| match left {
        0 => format!("今天到期：{what}"),
        _ => format!("{day}前：{what}，还有{left}天"),
    },
    cases_answered: |it| format!("答了{it}题"),
    rename: "改名",
    rename_label: "新的名称",
    refusal_of_name: |it| match it {
        Refusal::TooLong { max } => format!("太长了，请写在{max}个字以内"),
        _ => "请换一个名称".to_owned(),
    },
    rename_save: "保存名称",
    copy: "复制",
    export: "存成文件",
    delete: "删除",
    more_acts: "改名、复制、存成文件、删除",
    for_case: |it| format!("：{it}"),
    deleted: |it| format!("已删除“{it}”"),
    deleted_head: "最近删除的",
    deleted_note: "30天内可以恢复，过了就真的没有了。",
    undelete: "恢复",
    undo: "撤销",
    copied: |it| format!("已复制“{it}”"),
    imported: |it| format!("读进来{it}个案件"),
    import: "读入备份",
    import_note: "选一个存好的文件，或者把文件里的内容贴进来。已有的案件不会被盖掉。",
    import_file: "选文件",
    import_text: "或者贴在这里",
    import_done: "读进来了，在上面的列表里。",
    import_do: "读入",
    backup: "备份",
    last_backup: |it| it.map_or_else(|| "还没有存过备份。".to_owned(), |it| format!("上次存备份：{}。", date(it))),
    backup_note: "换手机、清理浏览器之前，先存一份文件。有的浏览器几天不打开，会自己清掉网页存的内容。",
    backup_file: "维权罗盘备份.json",
    export_all: "全部存成一个文件",
    ask_title: "说说发生了什么",
    back: "上一题",
    progress: "进度",
    ask_progress: |group, left| format!("第{group}组，共5组。大约还有{left}题，可以随时停下，已答的都留着。"),
    ask_progress_last: |group| format!("第{group}组，共5组。这是现在要问的最后一题。"),
    errors: "这里要改一下",
    errors_title: |it| format!("出错：{it}"),
    unsure_or: "想不起来也没关系",
    unsure: "不清楚",
    unsure_note: "先按“还不知道”算，不会当成“没有”",
    none_of_these: "以上都没有",
    several_note: "可以选几样",
    date_parts: ["年", "月", "日"],
    today: "今天",
    yesterday: "昨天",
    which_day: "记不清哪天",
    next_question: "下一题",
    keep_answer: "改好了",
    saving: "正在存……",
    saved_at: |it| format!("已保存在这台设备上，今天{it}"),
    saved: "已保存在这台设备上",
    unsaved: "还没存上",
    not_kept_yet: "答完这一题就会存在这台设备上",
    why: "为什么问这个",
    why_changes: |it| format!("你的回答会改变{it}件事："),
    why_more: |it| format!("还有{it}件"),
    why_nothing: "照现在的情况，这一题不再影响结果。改了也照样记着。",
    why_claim: |it| format!("{it}，要不要得到"),
    why_proof: |it| format!("{it}，证据够不够"),
    why_amount: |it| format!("{it}，能要多少"),
    why_limit: |it| format!("{it}，从哪天数起"),
    why_rung: |it| format!("{it}，这一步能不能走"),
    ask_done: "要问的都问完了",
    ask_done_body: "任何一题都能回头改，别的不动。情况变了，也回来改。",
    see_result: "看完整结果",
    see_answers: "看我的回答",
    so_far: "到目前为止",
    now_owed: "现在能要",
    at_most: "最多到",
    not_yet_known: "还算不出",
    so_far_note: "按你说的算到这里；后面的回答还会改变它。",
    parties_count: |it| format!("{it}方可能要负责。"),
    parties_none: "还没有谁要负责。",
    changed: |who, state| format!("{who}的结论变了：{state}"),
    party_yes: "要负责",
    party_open: "未定",
    party_no: "不成立",
    open_on: |it| format!("还要看：{it}"),
    fails_on: |it| format!("差这一条：{it}"),
    fails_against: |it| format!("对方有理由：{it}"),
    waits_for: |it| format!("跟着{it}走：{it}要赔，它才要赔"),
    next_step: "下一步",
    next_ask: "接着把要紧的几题答完",
    next_ask_why: "现在知道的还太少，算不出谁该负责、能要多少。",
    next_ask_do: "接着回答",
    next_letter: "打开写好的文书",
    next_where: "去官方网站办",
    next_ladder: "看这一步怎么走",
    next_none: "能走的步骤都走过了",
    next_wait: "等答复，先不急着走下一步",
    next_none_why: "等对方和有关部门答复。有了新情况，回来改回答，下一步会重新算。",
    meanwhile: |what, day, left| match left {
        0 => format!("同时在走：{what}，今天到期。"),
        _ => format!("同时在走：{what}，到{day}，还有{left}天。"),
    },
    overdue: |what, day| format!("已经过了{day}：{what}。"),
    unanswered: |it| format!("还有{it}题没答。答了，结果会更准。"),
    answered: |it| format!("你答了{it}题。任何一题都能改，别的不动。"),
    sum_head: "能要多少",
    by_law_of: |today, checked| format!("按{}的法律，内容核对到{}", date(today), date(checked)),
    band_now: "按你现在说的，能要",
    band_most: "没定的都补上，最多到",
    band_none: "还没有能算成钱的",
    sums_caption: "每一笔怎么来的",
    sums_item: "项目",
    sums_amount: "金额",
    instead: |it| format!("或者：{it}"),
    instead_note: "只能选一个，不加进合计",
    up_to: "这是上限，法院可能判得少",
    sums_total: "都成立时合计",
    sums_lacks: |it| format!("还缺：{it}"),
    no_fines: "行政罚款归国库，不会给到你，所以没有算进来。",
    acts: "除了钱，还可以要",
    who_head: "该谁负责",
    who_note: "可以只找一个，也可以一起找",
    why_head: "凭什么",
    why_note: "最要紧的排在前面",
    elements_count: |all, met, open| match (met, open) {
        (_, 0) if all == met => format!("{all}样都成立"),
        (_, 0) => format!("{all}样里，{met}样成立"),
        (0, _) if all == open => format!("{all}样还不知道"),
        _ => format!("{all}样里，{met}样成立，{open}样还不知道"),
    },
    defences: "对方可能这样反驳",
    holds: "成立",
    open: "还不知道",
    fails: "不成立",
    defence_yes: "站得住",
    defence_no: "站不住",
    who_proves: "谁来证明",
    what_proves: "什么能证明",
    by_what: "凭什么",
    answer_this: |it| format!("回答：{it}"),
    caveat: "拿不准",
    second_hand: "这一项有依据没有核对到全文，引用前先看原文。",
    gap_head: "还差什么",
    gap_note: "最省事的排在前面",
    gap_none: "照现在说的，没有差的。",
    gap_more: |it| format!("还有{it}样"),
    gap_find_out: |it| format!("弄清：{it}"),
    gap_prove: |it| format!("补证据：{it}"),
    gap_evidence: |it| format!("有其中一样就好：{it}。"),
    gap_theirs: "这一样由对方拿证据，你先指出来。",
    gap_gain: |claim, gain| match gain {
        Some(it) => format!("关系到{claim}，{}元", it.grouped()),
        None => format!("关系到{claim}"),
    },
    gap_record: "手里有了，记下来",
    time_head: "哪天之前",
    time_none: "还没有开始数的期限。",
    theirs: "他们的期限",
    days_left: |it| if it == 0 { "今天到期".to_owned() } else { format!("还有{it}天") },
    over: "已过",
    last_day_is: |it| format!("最后一天是{}（{}）。为稳妥，按上面的日子办。", date(it), weekday(it)),
    strict_is: |it| format!("条文有两种读法，按严的算是{}。", date(it)),
    provisional: |from, to| format!("暂定：放假安排还没公布，最早{}，最晚{}。", date(from), date(to)),
    lacks_start: |it| format!("从{it}那天数起，还不知道是哪天。"),
    show_count: "看怎么数的",
    length,
    counted_from: |event, length| format!("从{event}数起，{length}。当天不算，从第二天数。"),
    week: ["一", "二", "三", "四", "五", "六", "日"],
    strip_cell,
    strip_words,
    low_limit: "这个期限没有核对到全文，办之前先看原文。",
    way_head: "一步一步往上走",
    done: "已做",
    can_do: "现在可以做",
    waiting: "已做，等答复",
    beside: |it| format!("另外还有{it}件可以做"),
    carry_several: |with, without| {
        let with = with.map(|it| format!("加上“{it}”"));
        let without = without.map(|it| format!("去掉“{it}”"));
        [with, without].into_iter().flatten().collect::<Vec<_>>().join("，")
    },
    differs_more: |it| format!("还有{it}处不一样"),
    articles_more: |name, it| format!("{name}（{it}条）"),
    seats: "去哪里、走哪种程序",
    seats_of,
    seat_open: "可以",
    seat_unknown: "先弄清",
    seat_shut: "不行",
    seat_unsure,
    operator: |it| format!("{it}是哪家公司"),
    operator_company: "公司",
    operator_seat: "住所地",
    operator_sure: |it| match it {
        Confidence::High => "高。交材料前，照平台首页底部的证照再核对一遍。",
        Confidence::Medium => "中。公开资料里是这一家，以平台首页底部的证照为准。",
        Confidence::Low => "低。可能是这一家，先看平台首页底部的证照，再写进材料。",
    },
    costs: "要花多少钱",
    costs_lead: |most, half| {
        format!("都补上最多能要{}元。上法院先交{}元（简易程序、小额诉讼）。", most.grouped(), half.grouped())
    },
    costs_too_much: "先交的比能要的还多：先走不花钱的路。",
    costs_unknown: "找卖家、找平台、打12315、调解都不花钱。上法院按金额交费，金额还没算出来。",
    costs_caption: "这件事能走的路",
    costs_later: "再往后可能要花的",
    costs_later_caption: "用到了才花",
    costs_way: "怎么走",
    costs_fee: "要花",
    costs_free: "不花钱",
    costs_nothing: "不花钱。",
    costs_by_tariff: "看机构的价目",
    notes: "办之前看一下",
    shut: "还不能走",
    gate: |what, how| format!("还缺：{what}。{how}"),
    gate_unknown: |what, how| format!("先弄清：{what}。{how}"),
    court_fee: |claim, full, half| {
        format!(
            "{}元的案子交{}元，简易程序和小额诉讼减半，{}元。通常由输的一方承担。",
            claim.grouped(),
            full.grouped(),
            half.grouped()
        )
    },
    court_fee_unknown: "按金额交案件受理费。金额还没算出来。",
    phone: |it| format!("电话{it}"),
    never_more: "还有三件事别做",
    never_head: "有一句话千万别写",
    never_link: "看看哪几步会触法",
    nothing_head: "按你说的，没有找到能用的请求",
    nothing_body: "也可能是哪一题说得和实际不一样，或者这类纠纷这里还没写到。",
    nothing_that_day: |ordered, begins| {
        let (ordered, begins) = (date(ordered), date(begins));
        format!("你是{ordered}下的单。这里收录的规定最早从{begins}起，那天有效的法律这里没有，所以不下结论。")
    },
    nothing_fails: "下面每一项都差了要紧的一条，写明了差在哪里。",
    nothing_helps: [
        "回头看看回答，改了就重新算。",
        "先把证据留好：订单、页面、聊天、实物。",
        "打12315或问当地消费者协会，不花钱，也不用先弄懂法条。",
    ],
    answers: "我的回答",
    answers_lead: "任何一题都能改，别的不动。",
    change: "修改",
    answer: "回答",
    not_answered: "还没答",
    answers_open: "还值得答的",
    answers_unknown: |it| format!("另有{it}条回答，这一版认不出来，原样留着。"),
    paper_details: "写文书要填的",
    papers: "文书",
    paper_gaps: |it| match it {
        0 => "都填好了。发出前从头到尾读一遍。".to_owned(),
        _ => format!("还有{it}处要你填，用【】标出来了。空着也能打印，拿到手里再写。"),
    },
    print: "打印或存成PDF",
    copy_text: "复制全文",
    copied_text: "已复制。粘贴到聊天框或者表格里就行",
    copy_failed: "没复制上。可以选中下面的文字自己复制",
    with_open: "还没定的请求也写进去",
    with_open_note: "不勾，就只写按现在说的已经成立的。",
    fill_in: "要你填的",
    fill_in_note: "只写进文书，存在这台设备上，不上传。",
    delivery: "怎么交",
    effect: "交了以后",
    nothing_to_ask: "现在还没有能写进去的请求。先接着回答，或者勾上“还没定的请求也写进去”。",
    proof: |it| format!("［{it}］"),
    gap: |it| format!("【{it}】"),
    table_heads: ["项目", "算法", "金额（元）"],
    table_total: "合计",
    paper_label: "文书正文",
    sign_line: "＿＿＿＿＿＿＿＿",
    text_size: "字的大小",
    text_sizes: ["标准", "大", "特大"],
    theme: "明暗",
    themes: ["跟设备一样", "浅", "深"],
    contrast: "对比",
    contrasts: ["跟设备一样", "更清楚"],
    kept_head: "存了什么，存在哪里",
    kept_list: [
        "你的回答和案件名：存在这台设备的这个浏览器里，不上传。",
        "字的大小、明暗、对比：也存在这里。",
        "网页本身：存一份，断网也能打开。",
        "除此以外什么都不存。没有账号，没有统计，没有广告。",
    ],
    erase_head: "清除全部内容",
    erase_note: "删掉这台设备上的全部案件和设置。别的设备、你存好的文件不受影响。",
    erase: "清除全部内容",
    erase_sure: |it| format!("会删掉{it}个案件和全部设置，找不回来。先存一份文件更稳妥。"),
    erase_failed: "没有清干净：浏览器留下了一部分。可以在浏览器的设置里清除本站的内容。",
    erase_do: "全部删掉",
    erase_keep: "留着",
    erased: "已经全部清除。",
    problem_refused: "这个浏览器不让网页存东西。你可以照常填，离开前先存成文件，不然会丢。",
    problem_full: "还没存上：这里的空间满了。先存一份文件，再删掉不用的案件。",
    problem_unreadable: "有存下的内容读不出来，已经原样放到一边，没有盖掉。可以取出来保管。",
    problem_newer: "这些内容是更新的版本存的。现在只能看，不会改动它。重新打开这一页，换成新版本再改。",
    problem_conflict: "另一个窗口也改了这个案件。两份都留着，名字里写明了。",
    problem_memory: "这个浏览器什么都不让存。关掉这一页，填的就没了。走之前先存成文件。",
    problem_evicted,
    problem_file: "这个文件读不出案件。它没有动你已有的内容。",
    fault,
    name_copy: "（另一份）",
    name_other_tab: "（同时改的另一份）",
    rescue_out: "取出全部内容",
    dismiss: "知道了",
    disputes: "三十五类纠纷",
    disputes_lead: "找到最像的一类，从这里开始。选错了没关系，后面都能改。",
    disputes_all: "看全部三十五类",
    play_begin: "从这里开始我的案件",
    play_ask: "找谁，能要什么",
    play_maybe: |it| format!("看情况，还可能有{it}项"),
    play_must: "要这些都成立",
    play_prove: "要准备的证据",
    play_proves: |first, of| {
        if of <= 2 { format!("能证明：{first}") } else { format!("能证明：{first}等{of}件事") }
    },
    play_say: "对方可能怎么说",
    play_say_all: "看怎么回",
    play_days: "要紧的日子",
    play_no_days: "日子要看具体情况。回答几个问题，就替你数出来。别拖。",
    play_traps: "容易想错的地方",
    play_steps: "一步一步来",
    play_decided: "法院判过的",
    play_sources: |it| format!("依据{it}条"),
    play_term: |name, times| if times == 1 { name.to_owned() } else { format!("{name}×{times}") },
    play_or: "，或者",
    play_floor: |it| format!("；不足{it}元，按{it}元"),
    handbook: "证据怎么留",
    handbook_lead: "一处一处地看：留什么，怎么留才站得住，什么时候会没，还能向谁要。",
    handbook_rules: "先记住这几条",
    handbook_types: "按纠纷看要哪些",
    handbook_keep: "留什么",
    handbook_how: "怎么留",
    handbook_gone: "能留多久",
    handbook_ask: "还能向谁要",
    channels: "去哪里说",
    channels_lead: "每个地方管什么、不管什么、怎么找。要钱走投诉，请人查处走举报，两回事。",
    channel_takes: "管什么",
    channel_leaves: "不管什么",
    channel_site: "官方网站",
    channel_sure: |it| {
        let degree = if it == Confidence::Low { "低" } else { "中" };
        format!("号码、网址或者受理范围，我们的把握：{degree}。用之前，以官方现在公布的为准。")
    },
    guide_more: "还可以看",
    myths: "十六个常见的错答案",
    myths_lead: "网上常见、说得很肯定、其实不对。信了会白跑一趟，甚至丢掉本来能要的钱。",
    myth_truth: "其实",
    myth_instead: "可以这样办",
    myths_here: "这种事容易想错的地方",
    glossary: "看不懂的词",
    glossary_lead: "法律和平台常用、平常不用的词，每个一两句话。",
    excuses: "对方这么说，怎么回",
    excuses_lead: "卖家、平台、快递不想管的时候常说的话：哪里对，哪里不对，拿什么说话，下一句发什么。发之前，把和你的事不一样的地方改掉。",
    excuses_some: "只列了和这件事有关的。",
    excuses_all: "看全部",
    excuses_back: "回到案件",
    excuses_here: "对方这么说，怎么回",
    quoted: |it| format!("“{it}”"),
    excuse_right: "对的地方",
    excuse_wrong: "不对的地方",
    excuse_evidence: "拿什么说话",
    excuse_reply: "下一句这样发",
    excuse_limit: "别忘了日子",
    excuse_copy: "复制这句",
    soundness: "这套问答怎么检查自己",
    soundness_lead: "每次改动之后，程序会替每一类纠纷把问答走一遍又一遍，看有没有问了没用的、该问没问的、走到死路的。",
    soundness_what: [
        "没有绕圈，也没有问两遍的：每走完一次，问过的都不重复，一定会停。",
        "问到的要有用：换一个回答，结果或者接下来要问的，会不一样。没变化的记下来。",
        "没问到的不该有用：随便怎么答，结果都一样。会变的也记下来。",
        "没有死路：每个终点都有能要的，或者老实说没有；都有下一步、文书和出处。",
    ],
    soundness_types: "每一类走了多少",
    soundness_columns: ["纠纷", "走了几遍", "到过几种情况", "最多问几题", "有得要／没有"],
    soundness_total: |day, it| {
        format!(
            "{}走的。问到的题换答案试了{}次，{}次怎么换都没变化；没问到的题试了{}次，{}次其实会有影响。\
             这是抽样走，不是把所有组合走完；以后的步骤要问的，轮到时才问，不算在内。",
            date(day),
            it.asked,
            it.idle,
            it.unasked,
            it.missed
        )
    },
    rulings: "与判决对表",
    rulings_lead: "这些是公开的判决和典型案例。把案情照样回答一遍，看引擎的结论和法院一不一样。不一样的，写明为什么，不改引擎去凑。",
    rulings_replay: "让引擎现在重算一遍",
    rulings_count: |agree, of| format!("{of}件里，{agree}件一致"),
    ruling_story: "案情",
    ruling_holding: "法院怎么判",
    ruling_engine: "引擎怎么说",
    ruling_parting: "为什么不一样",
    ruling_source: "出处",
    ruling_line: |claim, court, ours| format!("{claim}：法院{court}，引擎{ours}"),
    unbound: "这一项靠的法律只管做生意的卖家和生活里用的东西，这里用不上。",
    decided: |it| format!("法院判过的{it}件"),
    pair: |name, answer| format!("{name}：{answer}"),
    claim_against: |claim, party| format!("{claim}（{party}）"),
    ruling_agrees: "一致",
    ruling_differs: "不一致",
    ruling_granted: "支持",
    ruling_refused: "没支持",
    elsewhen: "同案异时：换个日子会怎样",
    elsewhen_lead: "把整件事挪到另一天，回答一个字不改，只看法律有什么不同。网上的老答案，多半就是那时候的法。",
    elsewhen_from: "这一天发生",
    elsewhen_to: "换成这一天",
    elsewhen_go: "比一比",
    elsewhen_wrong: "填一个日期，例如2024-06-30",
    elsewhen_same: "两天的结果一样。",
    elsewhen_days: "这件事在哪几天会变",
    elsewhen_days_note: "和前一天比，从这一天起不一样的地方。",
    elsewhen_came: "从这天起用到",
    elsewhen_went: "从这天起不再用",
    elsewhen_link: "换个日子会怎样",
    absent: "没有这一项",
    differs: |name, before, after| format!("{name}：{before} → {after}"),
    limit_matters: "有这条期限",
    limit_absent: "没有这条期限",
    law_changed: "法律更新了，这个案子有变化",
    law_changed_note: |news| format!("{news}下面按你原来的回答、原来那一天，新旧两版的差别。"),
    law_changed_by: "因为这些条文",
    law_changed_seen: "知道了",
    law_changed_short: "法律更新了，结果有变化",
    review_over: |day| {
        format!("这里的法律该在{}前重新核对，已经过了。数字和日期可能变了，用之前先看官方原文。", date(day))
    },
    carry: "要成立，事实得是",
    carry_or: "或者",
    carry_honest: "照实回答。和事实不符的，不要为了这一项去改。",
    carry_none: "三样以内的事实都不够，这一项基本要不到。",
    carry_now: |it| format!("现在答的是：{it}"),
};

fn date(it: Date) -> String {
    format!("{}年{}", it.year(), month_day(it))
}

fn year_number(it: u16) -> String {
    format!("{it}年")
}

fn month_day(it: Date) -> String {
    format!("{}月{}日", it.month(), it.day())
}

fn weekday(it: Date) -> &'static str {
    match it.weekday() {
        Weekday::Monday => "周一",
        Weekday::Tuesday => "周二",
        Weekday::Wednesday => "周三",
        Weekday::Thursday => "周四",
        Weekday::Friday => "周五",
        Weekday::Saturday => "周六",
        Weekday::Sunday => "周日",
    }
}

fn party(it: Party) -> &'static str {
    match it {
        Party::Seller => "卖家",
        Party::LiveRoom => "直播间",
        Party::Platform => "平台",
        Party::Producer => "生产厂家",
        Party::Streamer => "主播、推荐的人",
        Party::AdPublisher => "广告发布者",
        Party::Courier => "快递公司",
        Party::PaymentFirm => "支付机构、银行",
        Party::Agent => "代购、境内代理",
        Party::TravelAgency => "旅行社",
        Party::Carrier => "航空公司",
        Party::Handler => "拿着你信息的一方",
        Party::Repairer => "修理、安装的一方",
        Party::Backer => "背后的加盟总部、商场等",
    }
}

fn liability(it: Liability) -> &'static str {
    match it {
        Liability::Direct => "自己负责",
        Liability::Joint => "和别人一起负责，可以只找它要全部",
        Liability::Corresponding => "负相应的责任，多少由法院定",
        Liability::PaysFirst => "先赔给你，再去找该负责的人",
        Liability::Assist => "不赔钱，要提供信息和记录",
    }
}

fn bearer(it: Bearer) -> &'static str {
    match it {
        Bearer::Consumer | Bearer::ConsumerUnless(_) => "你来证明",
        Bearer::ConsumerStrict => "你来证明，而且要证明到没有合理怀疑",
        Bearer::Respondent => "对方来证明",
    }
}

fn seats_of(it: What) -> &'static str {
    match it {
        What::Complaint => "投诉交到哪里",
        What::Report => "举报交到哪里（和投诉不一样）",
        What::Court => "去哪个法院",
        What::Track => "走哪种程序",
        What::PaymentOrder => "能不能申请支付令",
        What::Arbitration => "要不要仲裁",
        What::Review => "部门不办，找谁",
    }
}

fn seat_unsure(it: Confidence, what: What) -> String {
    let degree = if it == Confidence::Low { "低" } else { "中" };
    let ask = match what {
        What::Complaint | What::Report => "去之前打12345问一句",
        What::Review => "去之前打12348问一句",
        What::Court | What::Track | What::PaymentOrder | What::Arbitration => "去之前打12368问一句",
    };
    format!("我们的把握：{degree}。{ask}。")
}

fn group(it: Group) -> &'static str {
    match it {
        Group::What => "发生了什么",
        Group::Who => "谁卖的",
        Group::When => "什么时候",
        Group::Hold => "手里有什么",
        Group::Done => "做过什么",
        Group::Paper => "写文书要填的",
    }
}

fn rank(it: Rank) -> &'static str {
    match it {
        Rank::Statute => "法律",
        Rank::Regulation => "行政法规",
        Rank::JudicialInterpretation => "司法解释",
        Rank::Rule => "部门规章",
        Rank::Guideline => "规范性文件",
    }
}

fn confidence(it: Confidence) -> &'static str {
    match it {
        Confidence::High => "高：全文核对过",
        Confidence::Medium => "中：没有核对到全文，方向没有问题，字句以原文为准",
        Confidence::Low => "低：只见到转述，里面的数字不要直接引用",
    }
}

fn refusal(question: &Question, it: Refusal) -> String {
    let text = match (it, question.answer) {
        (Refusal::Empty, Kind::YesNo { .. } | Kind::OneOf(_)) => "请选一个。想不起来就选“不清楚”",
        (Refusal::Empty, Kind::AnyOf(_)) => "请至少选一样。一样都没有，选“以上都没有”",
        (Refusal::Empty, Kind::PastDay) => "请填是哪天。想不起来就点“记不清哪天”",
        (Refusal::Empty, Kind::Text { .. }) => "请填一下。不填，文书里会留空",
        (Refusal::Empty, _) => "请填一个数。想不起来就点“不清楚”",
        (Refusal::Money(NotMoney::NotANumber), _) => "请只填数字，例如188或188.00",
        (Refusal::Money(NotMoney::FinerThanFen), _) => "最多到分，小数点后请填两位，例如188.50",
        (Refusal::Money(NotMoney::TooLarge), _) => "这里最多填到1亿元，请看看是不是多打了几位",
        (Refusal::NotACount, _) => "请填1到99999的整数",
        (Refusal::Year, _) => "请把年份填成四位，例如2026",
        (Refusal::Month, _) => "请把月份填成1到12",
        (Refusal::Day { month, last }, _) => return format!("{month}月只有{last}天，请填1到{last}"),
        (Refusal::Future, _) => "这一天还没到，请填已经过去的日子",
        (Refusal::TooLong { max }, _) => return format!("太长了，请写在{max}个字以内"),
        (Refusal::NotAChoice, _) => "请从下面选一个",
    };
    text.to_owned()
}

fn length(it: Length) -> String {
    match it {
        Length::Days(n) => format!("{n}天"),
        Length::WorkingDays(n) => format!("{n}个工作日"),
        Length::Months(n) => format!("{n}个月"),
        Length::Years(n) => format!("{n}年"),
    }
}

fn rest(it: Rest) -> &'static str {
    match it {
        Rest::Weekend => "周末",
        Rest::Holiday(name) => name,
        Rest::MayMove => "待定",
    }
}

fn strip_cell(it: Mark) -> String {
    match it {
        Mark::Start => "当天".to_owned(),
        Mark::Day(n) | Mark::Last(n) => n.to_string(),
        Mark::Skipped(why) | Mark::Moved(_, why) => rest(why).to_owned(),
    }
}

fn strip_words(it: Counted) -> String {
    let makeup = if it.makeup { "，调休上班" } else { "" };
    let words = match it.mark {
        Mark::Start => "当天，不算".to_owned(),
        Mark::Day(n) => format!("第{n}{makeup}"),
        Mark::Last(n) => format!("第{n}{makeup}，到期"),
        Mark::Skipped(why) => format!("{}，跳过", rest(why)),
        Mark::Moved(n, why) => format!("第{n}，遇上{}，往后顺延", rest(why)),
    };
    format!("{}：{words}", date(it.date))
}

fn problem_evicted(cases: usize, backup: Option<Date>) -> String {
    let way = match backup {
        Some(day) => format!("你在{}存过文件，可以从文件里读回来。", date(day)),
        None => "如果存过文件，可以从文件里读回来。".to_owned(),
    };
    format!("浏览器清掉了{cases}个案件。{way}")
}

fn fault(it: &Fault) -> String {
    match it {
        Fault::TooLarge { limit } => format!("文件太大，最多{}MB。", limit / 1024 / 1024),
        Fault::NotUtf8 => "文件不是UTF-8文字。换成UTF-8再存一次。".to_owned(),
        Fault::NotJson { line, column } => {
            format!("第{line}行第{}个字节起，写法不对。文件可能没有存完整。", (*column).max(1))
        }
        Fault::TooDeep { limit } => format!("一层套一层，超过了{limit}层。"),
        Fault::NotACase => "这不是案件文件。".to_owned(),
        Fault::Newer { version } => format!("这是更新的版本存的（格式{version}）。重新打开这一页，换成新版本再读。"),
        Fault::Field { path, why } => format!("“{path}”这一项不对：{}", why_wrong(*why)),
    }
}

fn why_wrong(it: Why) -> String {
    match it {
        Why::Missing => "没有写。".to_owned(),
        Why::NotText => "应该是文字。".to_owned(),
        Why::NotADay => "应该是日期，例如2026-11-03。".to_owned(),
        Why::NotAnObject => "应该是一组带名字的项。".to_owned(),
        Why::NotAList => "应该是一串案件。".to_owned(),
        Why::NotAnId => "应该是1到40个小写字母、数字或短横。".to_owned(),
        Why::NotAnAnswer => "这样的回答读不懂。".to_owned(),
        Why::TooLong { max } => format!("太长，最多{max}个字。"),
        Why::TooMany { max } => format!("太多，最多{max}项。"),
        Why::Refused(question, it) => refusal(question, it),
    }
}
