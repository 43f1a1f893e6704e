//! The long texts: what the guide, the law and the results say at length. In the browser they come after the program, so
//! that the questions need not wait for them: `tools/finish.mjs` takes these very texts out of the constants, and
//! `public/boot.js` lays them back in their places once they are here.

use super::{
    LAW, changes::CHANGES, chapters::CHAPTERS, disputes::DISPUTES, excuses, glossary, handbook, history,
    ladder::REDLINES, law, myths::MYTHS, rulings::RULINGS,
};

/// Every long text, in any order; empty ones and doubles among them.
pub fn texts() -> Vec<&'static str> {
    let mut texts: Vec<&str> = CHAPTERS.iter().map(|it| it.text).collect();
    for it in law::provisions() {
        texts.extend([it.gist, it.burden, it.exceptions]);
    }
    texts.extend(law::INSTRUMENTS.iter().flat_map(|it| [it.name, it.number, it.url]));
    for claim in LAW.claims {
        texts.extend([claim.plain, claim.caveat]);
        texts.extend(claim.elements.iter().chain(claim.defences).map(|it| it.note));
    }
    for limit in LAW.limits {
        texts.extend([limit.effect, limit.over]);
    }
    for rung in LAW.rungs {
        texts.extend([rung.about, rung.why]);
        texts.extend(rung.gates.iter().map(|it| it.how));
        texts.extend(rung.notes.iter().flat_map(|it| [it.title, it.text]));
        texts.extend(rung.venues.iter().map(|it| it.why));
        texts.extend(rung.venues.iter().flat_map(|it| it.gates).map(|it| it.how));
    }
    texts.extend(REDLINES.iter().flat_map(|it| [it.title, it.text]));
    texts.extend(MYTHS.iter().flat_map(|it| [it.belief, it.truth, it.instead]));
    texts.extend(excuses::all().flat_map(|it| [it.says, it.right, it.wrong, it.reply]));
    texts.extend(glossary::TERMS.iter().map(|it| it.says));
    for it in RULINGS {
        texts.extend([it.title, it.court, it.story, it.holding, it.source, it.url, it.facts, it.parting]);
    }
    texts.extend(DISPUTES.iter().map(|it| it.lead));
    texts.extend(handbook::SURFACES.iter().flat_map(|it| [it.name, it.keep, it.how, it.gone, it.ask]));
    texts.extend(handbook::RULES.iter().flat_map(|it| [it.0, it.1]));
    texts.extend(history::names());
    texts.extend(CHANGES.iter().flat_map(|it| [it.title, it.effect]));
    texts
}
