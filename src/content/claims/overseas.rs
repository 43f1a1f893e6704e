//! 跨境、海淘、代购: the agent here and the platform behind a foreign shop (486号文), the buying agent, and whether the law
//! of China governs at all. What the goods themselves give is in the families of the goods.

use super::{
    food::{EDIBLE, SINCE_2015, TENFOLD, UNSAFE},
    platform::{SAME_AS_SELLER, bought},
    shared::{CONSUMER, SINCE_2014, SINCE_2021, and_also, sold_by_trader},
};
use crate::{
    content::{
        law::{
            cbec_486 as cbec, civil_code as civil, crpl, ecl, food_safety_law as food,
            foreign_conflict_law as conflict, spc_food_civil1 as civil1, spc_food_drug_punitive as punitive,
        },
        questions::{done, hold, overseas as asked, what, when, who},
    },
    domain::{
        claim::{Bearer, Claim, Element, InForce, Liability, Party, Remedy},
        facts::Reader,
        question::Choice,
        truth::Truth,
    },
};

/// Bought from abroad, by this way.
fn by_way(it: &Reader, way: Choice) -> Truth {
    bought(it, &[who::OVERSEAS]).and_then(|| it.is(&asked::WAY, way))
}

fn by_either(it: &Reader, ways: &[Choice]) -> Truth {
    bought(it, &[who::OVERSEAS]).and_then(|| it.is_any(&asked::WAY, ways))
}

const SINCE_486: InForce = InForce { span: cbec::CBEC.in_force, on: &when::ORDERED };

/// 境内代理连带.
pub static DOMESTIC_AGENT: Claim = Claim {
    id: "cbec-agent",
    title: "境内代理公司一起担责",
    party: Party::Agent,
    liability: Liability::Joint,
    scope: |it| by_way(it, asked::CROSS_BORDER),
    elements: &[Element {
        name: "卖家在境外，由境内公司代办",
        test: |it| it.yes(&asked::FOREIGN_SELLER),
        bearer: Bearer::Consumer,
        note: "下单前让你看过的“风险告知”，只说标签、标准和国内不同，免不了假货的责任。",
        proof: &[hold::LISTING, hold::ORDER],
        basis: &[&cbec::CBEC_1, &cbec::CBEC_0],
    }],
    defences: &[],
    follows: Some(Party::Seller),
    remedies: SAME_AS_SELLER,
    basis: &[&cbec::CBEC_1, &cbec::CBEC_0],
    in_force: SINCE_486,
    plain: "境外的店要有境内代理公司，出了事可以连它一起找。",
    caveat: "写它的是部门文件，细节没有核对；法院能不能直接照它判，看个案。",
};

/// 跨境平台先行赔付.
pub static CROSS_BORDER_PLATFORM: Claim = Claim {
    id: "cbec-platform",
    title: "跨境平台先赔",
    party: Party::Platform,
    liability: Liability::PaysFirst,
    scope: |it| by_way(it, asked::CROSS_BORDER),
    elements: &[Element {
        name: "找过卖家，没解决",
        test: |it| it.is(&done::STEPS, done::TO_SELLER),
        bearer: Bearer::Consumer,
        note: "先在聊天里向卖家提一次，再请平台先赔，都截图。",
        proof: &[hold::CHAT],
        basis: &[&cbec::CBEC_1],
    }],
    defences: &[],
    follows: Some(Party::Seller),
    remedies: &[Remedy { name: "退货款和损失，请平台先赔", amount: None }],
    basis: &[&cbec::CBEC_1, &crpl::CRPL_44_1],
    in_force: SINCE_486,
    plain: "跨境零售的平台应当有先行赔付的保障，可以请它先赔。",
    caveat: "写它的是部门文件，细节没有核对；法院能不能直接照它判，看个案。法律没有“平台一律先赔”。",
};

/// 代购进货再卖.
pub static RESELLER: Claim = Claim {
    id: "agent-as-seller",
    title: "进货再卖的代购，就是卖家",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: |it| by_either(it, &[asked::RESOLD, asked::COMMISSIONED]),
    elements: &[Element {
        name: "代购的人自己进货，再卖给你",
        test: |it| it.is(&asked::WAY, asked::RESOLD),
        bearer: Bearer::Consumer,
        note: "托他去买的，他不是卖家；要他赔，看他有没有过错，各案不同。",
        proof: &[hold::CHAT, hold::PAYMENT],
        basis: &[&civil::CIVIL_577, &ecl::ECL_9],
    }],
    defences: &[],
    follows: Some(Party::Seller),
    remedies: &[Remedy { name: "卖家该退、该赔的，由他退、他赔", amount: None }],
    basis: &[&civil::CIVIL_577, &ecl::ECL_9],
    in_force: SINCE_2021,
    plain: "代购自己进货、自己定价卖给你的，按卖家负责。",
    caveat: "买进卖出还是帮人代买，看谁定价、谁出面买、付的是什么钱，看个案。",
};

/// 受托代购的惩罚性赔偿.
pub static AGENT_TENFOLD: Claim = Claim {
    id: "agent-tenfold",
    title: "十倍赔偿（代购明知）",
    party: Party::Agent,
    liability: Liability::Direct,
    scope: |it| {
        let food = it.is(&what::PROBLEM, what::FOOD);
        and_also(it, food, || by_way(it, asked::COMMISSIONED))
    },
    elements: &[
        CONSUMER,
        Element {
            name: "他以代购为业",
            test: sold_by_trader,
            bearer: Bearer::Consumer,
            note: "朋友顺路帮带，不以代购为业的，没有惩罚性赔偿。",
            proof: &[hold::CHAT, hold::LISTING],
            basis: &[&punitive::FOOD_PUNITIVE_3_1],
        },
        EDIBLE,
        UNSAFE,
        Element {
            name: "他明知不合标准，还帮你买",
            test: |it| it.yes(&asked::AGENT_KNEW),
            bearer: Bearer::Consumer,
            note: "不知情的代购，没有惩罚性赔偿。",
            proof: &[hold::CHAT],
            basis: &[&punitive::FOOD_PUNITIVE_3_1],
        },
    ],
    defences: &[],
    follows: None,
    remedies: &[TENFOLD],
    basis: &[
        &punitive::FOOD_PUNITIVE_3_1,
        &food::FOOD_SAFETY_148_2,
        &punitive::FOOD_PUNITIVE_12_1,
        &civil1::FOOD_CIVIL_12,
    ],
    in_force: SINCE_2015,
    plain: "以代购为业、明知不合标准还帮你买，另要价款的10倍或损失的3倍，取多的，不到1000元按1000元。",
    caveat: "只缺中文标签、没有境内备案的，各地判法不一，跨境保税、直邮的很多不支持。",
};

/// 境外网站, 中国法律.
pub static CHINESE_LAW: Claim = Claim {
    id: "overseas-law",
    title: "境外网站，也能照中国法律要",
    party: Party::Seller,
    liability: Liability::Direct,
    scope: |it| by_either(it, &[asked::SERVES_CHINA, asked::FOREIGN_SITE]),
    elements: &[Element {
        name: "网站做着国内的生意",
        test: |it| it.is(&asked::WAY, asked::SERVES_CHINA),
        bearer: Bearer::Consumer,
        note: "不做国内生意的，用卖家那里的法律，下面写的中国规定不一定用得上。",
        proof: &[hold::LISTING, hold::ORDER],
        basis: &[&conflict::FOREIGN_CONFLICT_42],
    }],
    defences: &[],
    follows: Some(Party::Seller),
    remedies: &[Remedy { name: "中国法律给你的，可以照着要", amount: None }],
    basis: &[&conflict::FOREIGN_CONFLICT_42],
    in_force: SINCE_2014,
    plain: "消费合同一般用你常住地的法律；网站做着国内生意的，照中国法律要。",
    caveat: "你自己选了外国法律的除外。约定了外国法院或仲裁的，另看约定；判了也不一定执行得到。",
};
