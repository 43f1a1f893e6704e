//! OPERATORS: the companies behind the best-known platforms, as starting points for a respondent's name. Each with how
//! sure we are; what the page's own licence says comes first.

use super::questions::place;
use crate::domain::{facts::Reader, law::Confidence, question::Choice, truth::Truth};

/// The company that runs a platform.
#[derive(Debug)]
pub struct Operator {
    /// The choice that names the platform.
    pub choice: Choice,
    /// The platform as people call it.
    pub brand: &'static str,
    /// The company.
    pub company: &'static str,
    /// How sure we are that it is this company.
    pub company_confidence: Confidence,
    /// The city of its seat.
    pub city: &'static str,
    /// The district of its seat; empty where only the licence on the page tells.
    pub district: &'static str,
    /// How sure we are of the district.
    pub district_confidence: Confidence,
    /// The internet court of that city; empty where there is none.
    pub internet_court: &'static str,
    /// What else there is to know before it is named; may be empty.
    pub note: &'static str,
}

/// What most of them share.
const OPERATOR: Operator = Operator {
    choice: place::OTHER_PLATFORM,
    brand: "",
    company: "",
    company_confidence: Confidence::High,
    city: "",
    district: "",
    district_confidence: Confidence::Low,
    internet_court: "",
    note: "",
};

/// The internet court of Beijing.
pub const BEIJING_COURT: &str = "北京互联网法院";
/// The internet court of Hangzhou.
pub const HANGZHOU_COURT: &str = "杭州互联网法院";
/// The internet court of Guangzhou.
pub const GUANGZHOU_COURT: &str = "广州互联网法院";

/// All operators, in the order of the question.
pub static OPERATORS: [Operator; 12] = [
    Operator {
        choice: place::TAOBAO,
        brand: "淘宝",
        company: "浙江淘宝网络有限公司",
        city: "杭州市",
        district: "余杭区",
        district_confidence: Confidence::Medium,
        internet_court: HANGZHOU_COURT,
        note: "个人卖家可能没有执照，但要公示免登记的说明、实际经营地址和联系方式。",
        ..OPERATOR
    },
    Operator {
        choice: place::TMALL,
        brand: "天猫",
        company: "浙江天猫网络有限公司",
        city: "杭州市",
        district: "余杭区",
        district_confidence: Confidence::Medium,
        internet_court: HANGZHOU_COURT,
        note: "天猫超市这样的自营，卖家可能是别的公司，看发票抬头。",
        ..OPERATOR
    },
    Operator {
        choice: place::JD,
        brand: "京东",
        company: "北京京东叁佰陆拾度电子商务有限公司",
        city: "北京市",
        internet_court: BEIJING_COURT,
        note: "自营商品的卖家常是京东的别的公司，看发票抬头。",
        ..OPERATOR
    },
    Operator {
        choice: place::PDD,
        brand: "拼多多",
        company: "上海寻梦信息技术有限公司",
        city: "上海市",
        district: "长宁区",
        district_confidence: Confidence::High,
        note: "协议里的管辖条款管不管得到你和店铺之间，法院看法不一；可以主张收货地。",
        ..OPERATOR
    },
    Operator {
        choice: place::DOUYIN,
        brand: "抖音电商",
        company: "上海格物致品网络科技有限公司",
        company_confidence: Confidence::Medium,
        city: "上海市",
        district: "杨浦区",
        district_confidence: Confidence::Medium,
        note: "放直播的可能是另一家公司，先向平台要主播和直播间运营者的信息。",
        ..OPERATOR
    },
    Operator {
        choice: place::KUAISHOU,
        brand: "快手电商",
        company: "成都快购科技有限公司",
        company_confidence: Confidence::Medium,
        city: "成都市",
        note: "短视频平台是北京快手科技有限公司，和电商分清。",
        ..OPERATOR
    },
    Operator {
        choice: place::XHS,
        brand: "小红书",
        company: "行吟信息科技（上海）有限公司",
        company_confidence: Confidence::Medium,
        city: "上海市",
        district: "黄浦区",
        district_confidence: Confidence::Medium,
        ..OPERATOR
    },
    Operator {
        choice: place::MEITUAN,
        brand: "美团",
        company: "北京三快在线科技有限公司",
        company_confidence: Confidence::Medium,
        city: "北京市",
        district: "海淀区",
        district_confidence: Confidence::Medium,
        internet_court: BEIJING_COURT,
        note: "外卖、团购、闪购、酒旅可能是不同的公司。",
    },
    Operator {
        choice: place::XIANYU,
        brand: "闲鱼",
        company: "杭州闲鱼信息技术有限公司",
        company_confidence: Confidence::Medium,
        city: "杭州市",
        internet_court: HANGZHOU_COURT,
        note: "偶尔卖闲置的个人可能不算经营者，12315和加倍赔偿未必用得上。",
        ..OPERATOR
    },
    Operator {
        choice: place::VIP,
        brand: "唯品会",
        company: "广州唯品会电子商务有限公司",
        company_confidence: Confidence::Medium,
        city: "广州市",
        internet_court: GUANGZHOU_COURT,
        note: "自营的公司可能有好几家，看发票抬头。",
        ..OPERATOR
    },
    Operator {
        choice: place::ALIBABA_1688,
        brand: "1688",
        company: "杭州阿里巴巴广告有限公司",
        company_confidence: Confidence::Low,
        city: "杭州市",
        district: "滨江区",
        district_confidence: Confidence::Medium,
        internet_court: HANGZHOU_COURT,
        note: "批发平台：拿去卖的不算生活消费，自己用的要留下说明。",
    },
    Operator {
        choice: place::WECHAT,
        brand: "微信小店",
        company: "深圳市腾讯计算机系统有限公司",
        company_confidence: Confidence::Low,
        city: "深圳市",
        district: "南山区",
        district_confidence: Confidence::Low,
        note: "私聊转账、没有平台订单的，很难找平台负责。",
        ..OPERATOR
    },
];

/// The operator of the platform that was chosen; `None` for another one, or while nothing was.
pub fn chosen(it: &Reader) -> Option<&'static Operator> {
    OPERATORS.iter().find(|operator| it.is(&place::PLATFORM, operator.choice) == Truth::Yes)
}

impl Operator {
    /// The company with how sure we are of it, for a paper: 淘宝平台（浙江淘宝网络有限公司）.
    pub fn in_full(&self) -> String {
        let unsure = if self.company_confidence == Confidence::High { "" } else { "，以页面证照为准" };
        format!("{}平台（{}{unsure}）", self.brand, self.company)
    }

    /// Where its seat is, as far as we know: 杭州市余杭区，以页面证照为准.
    pub fn address(&self) -> String {
        match (self.district, self.district_confidence) {
            ("", _) => format!("{}，哪个区看页面证照", self.city),
            (district, Confidence::High) => format!("{}{district}", self.city),
            (district, _) => format!("{}{district}，以页面证照为准", self.city),
        }
    }

    /// Its seat with its name, for an office or a court: 上海市长宁区（上海寻梦信息技术有限公司）.
    pub fn seat(&self) -> String {
        format!("{}（{}）", self.address(), self.company)
    }
}
