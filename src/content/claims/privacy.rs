//! 个人信息泄露、过度收集、骚扰营销: no least amount and no multiple (个人信息保护法 69).

use crate::{
    content::{
        law::{
            advertising_law as ad, civil_code as civil, crpl, crpl_reg, netdata_reg as netdata,
            online_trading as trading, pipl, spc_face as face,
        },
        questions::{hold, privacy, what, when},
    },
    domain::{
        claim::{Amount, Bearer, Claim, Element, InForce, Liability, Party, Pot, Remedy, Term},
        facts::Reader,
        money::Money,
        question::Choice,
        truth::Truth,
    },
};

/// The case is about personal data, and about this.
fn about(it: &Reader, acts: &[Choice]) -> Truth {
    it.is(&what::PROBLEM, what::PRIVACY).and_then(|| it.is_any(&privacy::ACT, acts))
}

fn needless(it: &Reader) -> Truth {
    !it.yes(&privacy::NEEDED)
}

/// Leaked by this handler, or taken without need.
fn wronged(it: &Reader) -> Truth {
    let traced = || it.is_any(&privacy::TRACED, &[privacy::ONLY_THERE, privacy::MANY, privacy::ADMITTED]);
    let leaked = it.is(&privacy::ACT, privacy::LEAKED).and_then(traced);
    leaked.or_else(|| it.is(&privacy::ACT, privacy::EXCESS).and_then(|| needless(it)))
}

const WRONGED: Element = Element {
    name: "是他泄露的，或违法收、违法用",
    test: wronged,
    bearer: Bearer::Consumer,
    note: "证明到很可能是他漏的：只有他才有的信息、同批好多人、部门通报。",
    proof: &[hold::CHAT, hold::ORDER, hold::LISTING],
    basis: &[&pipl::PIPL_69_1, &civil::CIVIL_1038],
};

/// Not at fault, for the handler to show (个人信息保护法 69(1)).
const BLAMELESS: Element = Element {
    name: "他证明了自己没有过错",
    test: |it| it.yes(&privacy::BLAMELESS),
    bearer: Bearer::Respondent,
    note: "先推定他有过错，要由他拿证据推翻。",
    proof: &[],
    basis: &[&pipl::PIPL_69_1],
};

/// In force since the law on personal data, by the day the person found out.
const SINCE_PIPL: InForce = InForce { span: pipl::PIPL.in_force, on: &when::KNEW };

const DAMAGES_BASE: Claim = Claim {
    id: "privacy-damages",
    title: "赔个人信息的损失",
    party: Party::Handler,
    liability: Liability::Direct,
    scope: |it| about(it, &[privacy::LEAKED, privacy::EXCESS]),
    elements: &[
        WRONGED,
        Element {
            name: "你因此受了损害",
            test: |it| {
                let money = it.money(&privacy::DAMAGE).map(|it| it != Money::ZERO);
                Truth::from(money).or_else(|| it.yes(&privacy::DISTRESS))
            },
            bearer: Bearer::Consumer,
            note: "被骗走的钱、取证的花费，要有票据。律师费由法院看情况算。",
            proof: &[hold::BILLS, hold::PAYMENT],
            basis: &[&pipl::PIPL_69_1, &face::FACE_8_2],
        },
    ],
    defences: &[BLAMELESS],
    follows: None,
    remedies: &[Remedy {
        name: "赔实际损失",
        amount: Some(Amount {
            pot: Pot::Loss,
            terms: &[Term { base_name: "实际损失", base: |it| it.money(&privacy::DAMAGE), times: 1 }],
            floor: None,
            up_to: true,
        }),
    }],
    basis: &[
        &pipl::PIPL_69_1,
        &pipl::PIPL_69_2,
        &civil::CIVIL_1038,
        &crpl::CRPL_29_2,
        &crpl::CRPL_50,
        &netdata::NETDATA_40_3,
    ],
    in_force: SINCE_PIPL,
    plain: "按实际损失，或者他因此得的利赔；都算不清的，由法院定。几家一起处理的，连带赔。",
    caveat: "没有最低额，也没有三倍。钱是被骗走的，主要责任在骗子，他赔多少由法院定。",
};

/// 损害赔偿.
pub static DAMAGES: Claim = DAMAGES_BASE;

/// 精神损害.
pub static DISTRESS: Claim = Claim {
    id: "privacy-distress",
    title: "赔精神损害",
    elements: &[
        WRONGED,
        Element {
            name: "精神损害严重",
            test: |it| it.yes(&privacy::DISTRESS),
            bearer: Bearer::Consumer,
            note: "要有病历这类证明。只是心烦、担心，一般不够。",
            proof: &[hold::BILLS],
            basis: &[&civil::CIVIL_1183],
        },
    ],
    remedies: &[Remedy { name: "精神抚慰金，由法院定", amount: None }],
    basis: &[&civil::CIVIL_1183, &pipl::PIPL_69_1],
    plain: "精神上受了严重伤害的，可以另要抚慰金，数由法院定。",
    caveat: "够不够“严重”，看个案。",
    ..DAMAGES_BASE
};

/// 停止、补救、道歉.
pub static STOP: Claim = Claim {
    id: "privacy-stop",
    title: "停止、补救、道歉",
    scope: |it| about(it, &[privacy::LEAKED]),
    elements: &[WRONGED],
    defences: &[],
    remedies: &[
        Remedy { name: "马上补救，讲清漏了什么、怎么漏的", amount: None },
        Remedy { name: "停止侵害，道歉", amount: None },
    ],
    basis: &[&pipl::PIPL_57_1, &pipl::PIPL_47, &crpl::CRPL_29_2, &crpl::CRPL_50, &civil::CIVIL_1038],
    plain: "他要马上补救，告诉你漏了什么、怎么防。再漏、再用的，可以要他停手、道歉。",
    caveat: "",
    ..DAMAGES_BASE
};

/// 过度收集.
pub static EXCESS: Claim = Claim {
    id: "privacy-excess",
    title: "不给也要让你用",
    scope: |it| about(it, &[privacy::EXCESS]),
    elements: &[Element {
        name: "这些信息不是非有不可",
        test: needless,
        bearer: Bearer::Respondent,
        note: "订单少不了的除外。不刷脸就不给用、打包授权逼出来的同意，不算数。",
        proof: &[hold::LISTING],
        basis: &[&pipl::PIPL_16, &face::FACE_4],
    }],
    defences: &[],
    remedies: &[
        Remedy { name: "不交这些信息，照样给用", amount: None },
        Remedy { name: "删掉已经收走的", amount: None },
    ],
    basis: &[
        &pipl::PIPL_16,
        &pipl::PIPL_47,
        &pipl::PIPL_29,
        &netdata::NETDATA_22_1,
        &face::FACE_2,
        &face::FACE_4,
        &crpl_reg::CRPL_REG_23,
        &crpl::CRPL_29_1,
    ],
    plain: "服务用不着的信息，你可以不给，他不能因此不让你用；给过的可以要他删。",
    caveat: "",
    ..DAMAGES_BASE
};

/// 查阅、更正、删除、注销.
pub static RIGHTS: Claim = Claim {
    id: "privacy-rights",
    title: "给查、给改、给删、给注销",
    scope: |it| about(it, &[privacy::REFUSED]),
    elements: &[Element {
        name: "你提过，他拒绝或不理",
        test: |it| it.yes(&privacy::TURNED_DOWN),
        bearer: Bearer::Consumer,
        note: "先正式提一次，留下记录。拒绝要说理由。",
        proof: &[hold::CHAT],
        basis: &[&pipl::PIPL_50_2],
    }],
    defences: &[],
    remedies: &[Remedy { name: "查阅、复制、更正、删除或注销", amount: None }],
    basis: &[
        &pipl::PIPL_50_2,
        &pipl::PIPL_44,
        &pipl::PIPL_45_1,
        &pipl::PIPL_46,
        &pipl::PIPL_47,
        &pipl::PIPL_15,
        &netdata::NETDATA_23,
        &netdata::NETDATA_24,
    ],
    plain: "你的信息，你可以查、复制、改、删，也可以注销。不给办的，可以起诉。",
    caveat: "交易记录平台依法至少要留3年，这部分暂时删不了，只能停止别的用法。",
    ..DAMAGES_BASE
};

/// 骚扰营销.
pub static SPAM: Claim = Claim {
    id: "spam-stop",
    title: "停止发广告、打电话",
    scope: |it| about(it, &[privacy::SPAM]),
    elements: &[
        Element {
            name: "发的是推销",
            test: |it| !it.is(&privacy::MESSAGES, privacy::NOTICE),
            bearer: Bearer::Consumer,
            note: "订单、物流的通知不是推销。",
            proof: &[hold::CHAT, hold::PHOTOS],
            basis: &[&crpl::CRPL_29_3],
        },
        Element {
            name: "你没同意，或已经拒绝",
            test: |it| it.is_any(&privacy::MESSAGES, &[privacy::UNASKED, privacy::GO_ON]),
            bearer: Bearer::Respondent,
            note: "默认勾上的不算同意。同意过的，退订了就要停。",
            proof: &[hold::CHAT, hold::PHOTOS],
            basis: &[&civil::CIVIL_1033, &crpl_reg::CRPL_REG_24],
        },
    ],
    defences: &[],
    remedies: &[Remedy { name: "停止发送，删掉联系方式，道歉", amount: None }],
    basis: &[
        &civil::CIVIL_1033,
        &crpl::CRPL_29_3,
        &crpl_reg::CRPL_REG_24,
        &pipl::PIPL_24_2,
        &pipl::PIPL_15,
        &ad::AD_43,
        &trading::ONLINE_TRADING_16,
    ],
    in_force: InForce { span: civil::CIVIL.in_force, on: &when::KNEW },
    plain: "没同意过，或者退订了还发，可以要他停、要他道歉，也可以举报。",
    caveat: "真有损失才赔钱，一般很少。没有最低额，也没有三倍。",
    ..DAMAGES_BASE
};
