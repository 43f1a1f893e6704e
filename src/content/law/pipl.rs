//! 个人信息保护法.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 个人信息保护法.
pub static PIPL: Instrument = Instrument {
    id: "pipl",
    name: "中华人民共和国个人信息保护法",
    short: "个人信息保护法",
    number: "2021年主席令第91号",
    rank: Rank::Statute,
    in_force: Span::from(2021, 11, 1),
    url: "https://flk.npc.gov.cn/detail?id=ff8081817b6472a3017b656cc2040044",
    confidence: Confidence::High,
};

/// 个人信息保护法13(1).
pub static PIPL_13_1: Provision = Provision::new(
    &PIPL,
    13,
    1,
    "处理个人信息要有依据：你同意，或者履行合同必需、法定义务、紧急情况、合理使用已公开的信息等。",
);

/// 个人信息保护法14.
pub static PIPL_14: Provision =
    Provision::new(&PIPL, 14, 0, "你的同意要知情、自愿、明确；目的、方式、种类变了，要重新征得同意。");

/// 个人信息保护法15.
pub static PIPL_15: Provision =
    Provision::new(&PIPL, 15, 0, "同意随时可以撤回，要给方便的办法；撤回不影响之前的处理。");

/// 个人信息保护法16.
pub static PIPL_16: Provision =
    Provision::new(&PIPL, 16, 0, "不能因为你不同意、撤回同意，就不给服务。").except("这项信息是服务少不了的除外。");

/// 个人信息保护法17.
pub static PIPL_17: Provision = Provision::new(
    &PIPL,
    17,
    0,
    "处理之前要显眼地讲清：谁在处理、怎么联系、为什么、怎么用、哪几种、留多久、怎么行使权利。",
);

/// 个人信息保护法23.
pub static PIPL_23: Provision =
    Provision::new(&PIPL, 23, 0, "把你的信息给别家，要告诉你给谁、做什么，还要单独征得同意。");

/// 个人信息保护法24(1).
pub static PIPL_24_1: Provision =
    Provision::new(&PIPL, 24, 1, "用算法做决定要透明、公平，不得在价格等条件上不合理地差别对待。")
        .burden("害了你的，对方证明不了没过错就要赔。");

/// 个人信息保护法24(2).
pub static PIPL_24_2: Provision =
    Provision::new(&PIPL, 24, 2, "个性化的推送、营销，要给不看你特征的选项，或方便的拒绝办法。");

/// 个人信息保护法24(3).
pub static PIPL_24_3: Provision =
    Provision::new(&PIPL, 24, 3, "对你影响重大的决定，例如封号、拒退，可以要它说明，也可以拒绝只由机器来定。");

/// 个人信息保护法28.
pub static PIPL_28: Provision = Provision::new(
    &PIPL,
    28,
    0,
    "敏感信息要有特定目的、确有必要、严格保护：人脸指纹、病历、银行账户、行踪、不满14岁孩子的信息等。",
);

/// 个人信息保护法29.
pub static PIPL_29: Provision = Provision::new(&PIPL, 29, 0, "处理敏感信息，要单独征得同意。");

/// 个人信息保护法31(1).
pub static PIPL_31_1: Provision = Provision::new(&PIPL, 31, 1, "处理不满14岁孩子的信息，要监护人同意。");

/// 个人信息保护法44.
pub static PIPL_44: Provision =
    Provision::new(&PIPL, 44, 0, "对自己的信息，你有权知道、作主，可以限制、拒绝别人处理。");

/// 个人信息保护法45(1).
pub static PIPL_45_1: Provision = Provision::new(&PIPL, 45, 1, "可以查阅、复制自己的信息，例如订单、客服记录。")
    .except("法定要保密、紧急等情形除外。");

/// 个人信息保护法46.
pub static PIPL_46: Provision = Provision::new(&PIPL, 46, 0, "信息不准、不全的，可以要求更正、补充。");

/// 个人信息保护法47.
pub static PIPL_47: Provision =
    Provision::new(&PIPL, 47, 0, "目的达成了、服务停了、你撤回同意、违法处理的，可以要求删除。")
        .except("法定保存期没满、技术上难删的，只停止别的处理。");

/// 个人信息保护法50(2).
pub static PIPL_50_2: Provision = Provision::new(&PIPL, 50, 2, "要求被拒绝的，你可以起诉。");

/// 个人信息保护法57(1).
pub static PIPL_57_1: Provision = Provision::new(
    &PIPL,
    57,
    1,
    "泄露或可能泄露，要马上补救，通知主管部门和你：哪些信息、原因、危害、怎么补救、怎么联系。",
)
.except("补救后确实不会有害的，可以不通知你。");

/// 个人信息保护法65.
pub static PIPL_65: Provision =
    Provision::new(&PIPL, 65, 0, "谁都可以向主管部门投诉、举报违法处理个人信息；部门要及时处理，并告诉你结果。")
        .except("没写天数。");

/// 个人信息保护法66.
pub static PIPL_66: Provision =
    Provision::new(&PIPL, 66, 0, "违法处理的责令改正，不改的罚100万元以下；严重的罚5000万元以下或上年营业额5%以下。")
        .except("罚款归国库，不归你。");

/// 个人信息保护法69(1).
pub static PIPL_69_1: Provision = Provision::new(&PIPL, 69, 1, "处理个人信息害了你，证明不了自己没过错的要赔。")
    .burden("处理者证明没过错；处理行为、损害和关联由你证明。");

/// 个人信息保护法69(2).
pub static PIPL_69_2: Provision = Provision::new(&PIPL, 69, 2, "按你的实际损失或对方的获利赔，难定的由法院按情况定。")
    .except("没有最低额，也没有三倍。");

/// 个人信息保护法70.
pub static PIPL_70: Provision =
    Provision::new(&PIPL, 70, 0, "害了很多人的，检察院、法定的消费者组织等可以提公益诉讼。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &PIPL_13_1, &PIPL_14, &PIPL_15, &PIPL_16, &PIPL_17, &PIPL_23, &PIPL_24_1, &PIPL_24_2, &PIPL_24_3, &PIPL_28,
    &PIPL_29, &PIPL_31_1, &PIPL_44, &PIPL_45_1, &PIPL_46, &PIPL_47, &PIPL_50_2, &PIPL_57_1, &PIPL_65, &PIPL_66,
    &PIPL_69_1, &PIPL_69_2, &PIPL_70,
];
