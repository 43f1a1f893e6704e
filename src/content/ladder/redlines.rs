//! REDLINES: what must not be done on any step: extortion, defamation, false evidence, other people's data, complaining as
//! a trade.

use crate::{
    content::law::{
        civil_code as civil, criminal_law, crpl_reg, extortion_interp, net_defamation_interp, public_order_law,
        samr_121, spc_food_drug_punitive as food_punitive,
    },
    domain::ladder::Note,
};

/// 有一句话千万别写: what turns a right into an offence, or a true post into a wrong.
pub static REDLINES: &[Note] = &[
    Note {
        title: "“不给钱我就曝光”“给钱就撤诉、就不举报”",
        text: "要赔偿、去投诉、去举报，各写各的，都是你的权利。拿一个换另一个，就可能变成敲诈。",
        basis: &[
            &criminal_law::CRIMINAL_274,
            &net_defamation_interp::NET_DEFAMATION_6,
            &extortion_interp::EXTORTION_1,
            &extortion_interp::EXTORTION_3,
            &public_order_law::PUBLIC_ORDER_58,
            &samr_121::COMPLAINT_42,
        ],
    },
    Note {
        title: "骂人、猜测，或者把别人的话当真的发",
        text: "曝光只写自己亲历、能证明的事。不用侮辱的词，不加没核实的细节。编造的内容传开了，可能是诽谤。",
        basis: &[
            &civil::CIVIL_1024_1,
            &civil::CIVIL_1025,
            &net_defamation_interp::NET_DEFAMATION_1,
            &public_order_law::PUBLIC_ORDER_50,
        ],
    },
    Note {
        title: "卖家、主播的住址、电话、家人",
        text: "截图先打码。散布别人的隐私和个人信息，自己要担责。",
        basis: &[&public_order_law::PUBLIC_ORDER_50, &public_order_law::PUBLIC_ORDER_56],
    },
    Note {
        title: "没有的事，一样也别添",
        text: "夹带、掉包、改日期、编造经过，三倍就没有了，还会移送公安。",
        basis: &[&crpl_reg::CRPL_REG_49_2, &samr_121::COMPLAINT_42],
    },
    Note {
        title: "买很多、到处投，专门来要赔偿",
        text: "买的数量、次数不合常理，短时间大量投诉，12315可以不受理；法院也只按平常过日子的量来算。投诉和举报不是生意，也不是施压的工具。",
        basis: &[
            &samr_121::COMPLAINT_7_2,
            &samr_121::COMPLAINT_17,
            &crpl_reg::CRPL_REG_27_2,
            &food_punitive::FOOD_PUNITIVE_12_1,
        ],
    },
    Note {
        title: "用别人的名字、假材料去投诉",
        text: "投诉要用真实身份。冒名、交假材料、几个人串通的，不受理；骗赔的移送公安。",
        basis: &[&samr_121::COMPLAINT_10_3, &samr_121::COMPLAINT_16, &samr_121::COMPLAINT_42],
    },
    Note {
        title: "盯着一个人反复打电话、上门堵",
        text: "催一次，留好记录，到期走下一步。威胁、反复滋扰、诬告，都会被拘留或者罚款。",
        basis: &[&public_order_law::PUBLIC_ORDER_50],
    },
    Note {
        title: "“听说他家全是毒”这样的传言",
        text: "没核实的话传开了，扰乱了秩序，要拘留或者罚款。同一条诽谤被看5000次、转500次，就算情节严重。",
        basis: &[&public_order_law::PUBLIC_ORDER_29, &net_defamation_interp::NET_DEFAMATION_2],
    },
];
