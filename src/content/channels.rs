//! CHANNELS: where a step is taken, what each takes and what it does not, with the national number and the official site.

use crate::domain::{ladder::Channel, law::Confidence};

/// All channels: those of the ladder first, in its order.
pub static CHANNELS: &[&Channel] = &[
    &SELLER,
    &PLATFORM,
    &ODR,
    &COMPLAINTS,
    &REPORTS,
    &ASSOCIATION,
    &MEDIATION,
    &ARBITRATION,
    &COURT,
    &LEGAL_AID,
    &POLICE,
    &RECONSIDERATION,
    &HOTLINE,
    &TELECOM,
    &SPAM,
    &EXPRESS,
    &CYBERSPACE,
    &PAYMENTS,
    &BANKS,
    &TRANSPORT,
    &CUSTOMS,
    &CULTURE,
    &PROCURATOR,
    &MEDIA,
];

const fn channel(
    id: &'static str,
    name: &'static str,
    [phone, url]: [&'static str; 2],
    [takes, leaves]: [&'static str; 2],
    confidence: Confidence,
) -> Channel {
    Channel { id, name, phone, url, takes, leaves, confidence }
}

/// 卖家.
pub static SELLER: Channel =
    channel("seller", "卖家", ["", ""], ["退、换、修、赔，催告留痕", "处罚谁"], Confidence::High);
/// 平台客服.
pub static PLATFORM: Channel = channel(
    "platform",
    "平台客服",
    ["", ""],
    ["介入售后，给卖家信息、交易记录、直播回放，人工复核", "处罚谁，或强制谁付钱"],
    Confidence::High,
);
/// 12315平台上的企业和解.
pub static ODR: Channel = channel(
    "odr",
    "12315绿色通道",
    ["12315", "https://www.12315.cn"],
    ["企业在12315平台上有的，先和企业在线谈，10个工作日", "没入驻的企业，处罚"],
    Confidence::Medium,
);
/// 12315投诉.
pub static COMPLAINTS: Channel = channel(
    "c12315",
    "12315投诉",
    ["12315", "https://www.12315.cn"],
    ["生活消费的争议，由市场监管局调解", "经营用的、超过3年的、别处受理过的；也不能强令赔钱"],
    Confidence::High,
);
/// 12315举报.
pub static REPORTS: Channel = channel(
    "r12315",
    "12315举报",
    ["12315", "https://www.12315.cn"],
    ["违法的线索，请部门查处", "替你要回钱"],
    Confidence::High,
);
/// 消费者协会.
pub static ASSOCIATION: Channel = channel(
    "cca",
    "消费者协会",
    ["12315", "https://www.cca.org.cn"],
    ["调解，支持起诉，收涉及众多人的线索", "处罚，强制执行"],
    Confidence::Medium,
);
/// 人民调解.
pub static MEDIATION: Channel = channel(
    "pmc",
    "人民调解委员会",
    ["12348", ""],
    ["免费调解，调成的可以请法院确认", "一方不愿意的"],
    Confidence::High,
);
/// 仲裁.
pub static ARBITRATION: Channel =
    channel("arbitration", "仲裁机构", ["", ""], ["双方约定了仲裁的合同争议", "没有仲裁协议的"], Confidence::High);
/// 法院.
pub static COURT: Channel = channel(
    "court",
    "人民法院在线服务",
    ["12368", "https://zxfw.court.gov.cn"],
    ["有强制力的裁判和执行", "说不清被告是谁的"],
    Confidence::Medium,
);
/// 法律援助.
pub static LEGAL_AID: Channel = channel(
    "legalaid",
    "法律援助",
    ["12348", "https://www.12348.gov.cn"],
    ["免费咨询；符合条件的代理", "一般退款争议的代理"],
    Confidence::High,
);
/// 公安.
pub static POLICE: Channel =
    channel("police", "公安", ["110", ""], ["诈骗、敲诈、威胁、盗刷", "单纯的质量、退款争议"], Confidence::High);
/// 行政复议.
pub static RECONSIDERATION: Channel = channel(
    "recon",
    "行政复议",
    ["", ""],
    ["12315不受理、逾期不答复、受理了不办", "对调解结果不满；和自己无关的举报"],
    Confidence::Medium,
);
/// 12345.
pub static HOTLINE: Channel = channel(
    "h12345",
    "12345热线",
    ["12345", ""],
    ["不知道归谁管时的总入口，转给有关部门", "110、119、120的急事；重复的诉求会并单"],
    Confidence::Medium,
);
/// 电信用户申诉.
pub static TELECOM: Channel = channel(
    "telecom",
    "电信申诉",
    ["12345", "https://yhssglxt.miit.gov.cn"],
    ["运营商的话费、套餐、携号、乱扣费", "普通网购；没先找运营商的"],
    Confidence::Medium,
);
/// 12321.
pub static SPAM: Channel = channel(
    "spam12321",
    "12321举报",
    ["010-12321", "https://www.12321.cn"],
    ["骚扰电话和短信、不良App", "退款、赔偿"],
    Confidence::Medium,
);
/// 邮政业申诉.
pub static EXPRESS: Channel = channel(
    "express",
    "邮政业申诉",
    ["12345", "https://sswz.spb.gov.cn"],
    ["快递丢、坏、慢、服务差", "东西本身的质量；没先找快递公司的"],
    Confidence::Medium,
);
/// 网信部门.
pub static CYBERSPACE: Channel = channel(
    "cac12377",
    "12377举报",
    ["12377", "https://www.12377.cn"],
    ["违法收集、泄露个人信息，违法和不良信息", "退款，普通的交易争议"],
    Confidence::Medium,
);
/// 人民银行. Whether the number is still the one to call could not be checked.
pub static PAYMENTS: Channel = channel(
    "pbc12363",
    "人民银行12363",
    ["12363", "http://www.pbc.gov.cn"],
    ["支付账户、收单、个人征信", "东西退不退；银行保险的一般业务"],
    Confidence::Low,
);
/// 金融监管总局.
pub static BANKS: Channel = channel(
    "nfra12378",
    "金融监管12378",
    ["12378", "https://www.nfra.gov.cn"],
    ["银行、保险、消费贷款、分期", "东西的质量"],
    Confidence::Medium,
);
/// 交通运输.
pub static TRANSPORT: Channel = channel(
    "traffic12328",
    "交通运输12328",
    ["12328", "https://www.mot.gov.cn"],
    ["网约车、客运、货运的服务", "网购"],
    Confidence::Medium,
);
/// 海关.
pub static CUSTOMS: Channel = channel(
    "customs12360",
    "海关12360",
    ["12360", "http://www.customs.gov.cn"],
    ["跨境的通关、税款、个人额度、走私线索", "卖家的服务；境内的公司找12315"],
    Confidence::Medium,
);
/// 文化和旅游.
pub static CULTURE: Channel = channel(
    "culture",
    "文化和旅游",
    ["12345", "https://www.mct.gov.cn"],
    ["在线旅游、演出票、网络文化", "实物网购"],
    Confidence::Medium,
);
/// 检察公益诉讼.
pub static PROCURATOR: Channel = channel(
    "procurator",
    "检察公益诉讼线索",
    ["12309", "https://www.12309.gov.cn"],
    ["食品药品、个人信息这类害了很多人的线索", "一个人的退款"],
    Confidence::Medium,
);
/// 媒体、社交平台.
pub static MEDIA: Channel =
    channel("media", "媒体和社交平台", ["", ""], ["讲自己亲历、能证明的事", "代替证据和法定的路"], Confidence::High);
