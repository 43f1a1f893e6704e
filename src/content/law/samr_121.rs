//! 市场监督管理投诉举报处理办法: how 12315 takes complaints and reports.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 市场监督管理投诉举报处理办法 (总局令第121号).
pub static COMPLAINT: Instrument = Instrument {
    id: "samr-121",
    name: "市场监督管理投诉举报处理办法",
    short: "投诉举报办法",
    number: "国家市场监督管理总局令第121号",
    rank: Rank::Rule,
    in_force: Span::from(2026, 4, 15),
    url: "https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2026/art_e4d03a20c0fd49769e408c7bf3791ff5.html",
    confidence: Confidence::High,
};

/// 投诉举报办法3.
pub static COMPLAINT_3: Provision =
    Provision::new(&COMPLAINT, 3, 0, "请部门解决你与卖家的争议叫投诉；反映卖家涉嫌违法的线索叫举报。");

/// 投诉举报办法6.
pub static COMPLAINT_6: Provision =
    Provision::new(&COMPLAINT, 6, 0, "提倡先走企业的维权服务站、绿色通道、在线争议解决，与卖家自行谈妥。");

/// 投诉举报办法7(2).
pub static COMPLAINT_7_2: Provision =
    Provision::new(&COMPLAINT, 7, 2, "投诉、举报不得用来牟利或施压、侵害卖家、扰乱秩序。");

/// 投诉举报办法8.
pub static COMPLAINT_8: Provision =
    Provision::new(&COMPLAINT, 8, 0, "入口：全国12315平台、12315电话、部门公布的邮寄地址和窗口。");

/// 投诉举报办法9.
pub static COMPLAINT_9: Provision = Provision::new(&COMPLAINT, 9, 0, "一份材料里既投诉又举报的，分两套程序各办各的。");

/// 投诉举报办法10(1).
pub static COMPLAINT_10_1: Provision =
    Provision::new(&COMPLAINT, 10, 1, "投诉三样必备：你的姓名、电话、地址；对方名称和地址；明确的诉求和事实依据。");

/// 投诉举报办法10(3).
pub static COMPLAINT_10_3: Provision = Provision::new(&COMPLAINT, 10, 3, "为核对身份，部门可以让你补交身份证明。");

/// 投诉举报办法11.
pub static COMPLAINT_11: Provision =
    Provision::new(&COMPLAINT, 11, 0, "请人代投诉的，另交授权委托书原件和受托人身份证明。");

/// 投诉举报办法12.
pub static COMPLAINT_12: Provision =
    Provision::new(&COMPLAINT, 12, 0, "两人以上因同一争议告同一卖家的，可以共同投诉，推选2名代表。");

/// 投诉举报办法13(1).
pub static COMPLAINT_13_1: Provision =
    Provision::new(&COMPLAINT, 13, 1, "投诉一般归对方实际经营地或住所地的县级市场监管部门。");

/// 投诉举报办法13(2).
pub static COMPLAINT_13_2: Provision =
    Provision::new(&COMPLAINT, 13, 2, "告平台自己、自建网站的，归它住所地的县级部门。");

/// 投诉举报办法13(3).
pub static COMPLAINT_13_3: Provision = Provision::new(
    &COMPLAINT,
    13,
    3,
    "告平台里的店铺，可选店铺公示地址或平台住所地的县级部门；没公示或按公示地址联系不上的，只归平台住所地。",
);

/// 投诉举报办法14.
pub static COMPLAINT_14: Provision = Provision::new(&COMPLAINT, 14, 0, "几个部门都能管的，谁先收到谁办。");

/// 投诉举报办法15.
pub static COMPLAINT_15: Provision = Provision::new(
    &COMPLAINT,
    15,
    0,
    "有权的部门收到投诉起7个工作日内决定是否受理并告知；不受理的说明理由和别的途径。",
);

/// 投诉举报办法16.
pub static COMPLAINT_16: Provision = Provision::new(
    &COMPLAINT,
    16,
    0,
    "不受理：不归它管；法院、仲裁、机关或消协已受理处理过；不是生活消费；知道受损超过3年；缺材料或造假；冒名等。",
)
.except("法律对3年另有规定的从其规定；这3年没写可以中断。");

/// 投诉举报办法17.
pub static COMPLAINT_17: Provision = Provision::new(
    &COMPLAINT,
    17,
    0,
    "认定不是生活消费可以看：买的数量次数不合常理、短期大量投诉、没有实际购买受损的证明等。",
);

/// 投诉举报办法18.
pub static COMPLAINT_18: Provision =
    Provision::new(&COMPLAINT, 18, 0, "投诉靠双方自愿的调解；一方不同意，部门不能强行裁断退赔。");

/// 投诉举报办法19.
pub static COMPLAINT_19: Provision = Provision::new(&COMPLAINT, 19, 0, "双方同意的，可以委托消协或别的调解组织调解。");

/// 投诉举报办法20.
pub static COMPLAINT_20: Provision = Provision::new(&COMPLAINT, 20, 0, "可以现场调解，也可以网络、电话、音视频调解。");

/// 投诉举报办法22.
pub static COMPLAINT_22: Provision = Provision::new(
    &COMPLAINT,
    22,
    0,
    "要鉴定检测的，双方先商定机构，商不成由部门指定；费用双方商定；时间不算进调解期限。",
);

/// 投诉举报办法23(1).
pub static COMPLAINT_23_1: Provision =
    Provision::new(&COMPLAINT, 23, 1, "和解、撤回、一方不来或拒绝、受理满60日谈不成等，终止调解。")
        .except("60日从受理起算，是自然日；鉴定检测的时间扣除。");

/// 投诉举报办法23(2).
pub static COMPLAINT_23_2: Provision = Provision::new(&COMPLAINT, 23, 2, "终止调解的，7个工作日内通知双方。");

/// 投诉举报办法24.
pub static COMPLAINT_24: Provision =
    Provision::new(&COMPLAINT, 24, 0, "现场调解成的一般要出调解书。").except("当场履行完，或双方都不要的除外。");

/// 投诉举报办法25.
pub static COMPLAINT_25: Provision =
    Provision::new(&COMPLAINT, 25, 0, "对终止调解或调解结果不满意的，走仲裁、诉讼等路。");

/// 投诉举报办法27.
pub static COMPLAINT_27: Provision = Provision::new(
    &COMPLAINT,
    27,
    0,
    "调解中发现违法线索的，15个工作日内核查，可以再延15个工作日；调成了也不免行政责任。",
);

/// 投诉举报办法28.
pub static COMPLAINT_28: Provision = Provision::new(&COMPLAINT, 28, 0, "举报要给具体线索和事实依据，并对真实性负责。");

/// 投诉举报办法29.
pub static COMPLAINT_29: Provision = Provision::new(&COMPLAINT, 29, 0, "举报一般归违法行为发生地的县级以上部门。");

/// 投诉举报办法31.
pub static COMPLAINT_31: Provision = Provision::new(
    &COMPLAINT,
    31,
    0,
    "举报平台、自建站看住所地；举报平台内店铺看实际经营地，平台住所地先收到的也可以办。",
);

/// 投诉举报办法32.
pub static COMPLAINT_32: Provision = Provision::new(
    &COMPLAINT,
    32,
    0,
    "违法广告的举报归发布者所在地；互联网广告，广告主、经营者所在地先收到的也可以办。",
);

/// 投诉举报办法33.
pub static COMPLAINT_33: Provision =
    Provision::new(&COMPLAINT, 33, 0, "部门争管辖的，7个工作日内协商，不成报上级指定。");

/// 投诉举报办法34.
pub static COMPLAINT_34: Provision = Provision::new(&COMPLAINT, 34, 0, "收到举报却无权处理的，要告诉举报人。");

/// 投诉举报办法35(1).
pub static COMPLAINT_35_1: Provision = Provision::new(&COMPLAINT, 35, 1, "举报按行政处罚程序核查、立案、决定。");

/// 投诉举报办法35(2).
pub static COMPLAINT_35_2: Provision =
    Provision::new(&COMPLAINT, 35, 2, "同一事实重复举报同一对象的不另办；补充新事实的可以合并，从最后一次起重算。");

/// 投诉举报办法36.
pub static COMPLAINT_36: Provision =
    Provision::new(&COMPLAINT, 36, 0, "只有法律、法规、规章写了要告知或奖励的，部门才有告知或奖励的义务。");

/// 投诉举报办法37.
pub static COMPLAINT_37: Provision = Provision::new(&COMPLAINT, 37, 0, "举报人信息和办理情况对被举报人保密。")
    .except("同一份材料既投诉又举报、调解必须让对方知道的除外。");

/// 投诉举报办法40.
pub static COMPLAINT_40: Provision = Provision::new(&COMPLAINT, 40, 0, "投诉和举报统一在全国12315平台上办。");

/// 投诉举报办法41.
pub static COMPLAINT_41: Provision =
    Provision::new(&COMPLAINT, 41, 0, "统一接收的机构要及时分送；收到却无权办的应退回，不能自己转给别处。");

/// 投诉举报办法42.
pub static COMPLAINT_42: Provision =
    Provision::new(&COMPLAINT, 42, 0, "造假、掉包、捏造事实骗赔或敲诈的，移送公安等部门。");

/// 投诉举报办法43(3).
pub static COMPLAINT_43_3: Provision =
    Provision::new(&COMPLAINT, 43, 3, "药监部门处理投诉举报也照这个办法。").except("举报注册、备案问题的另有规定。");

/// 投诉举报办法44.
pub static COMPLAINT_44: Provision =
    Provision::new(&COMPLAINT, 44, 0, "咨询、信息公开、复议、告发公务人员，不走这个办法。");

/// 投诉举报办法45.
pub static COMPLAINT_45: Provision =
    Provision::new(&COMPLAINT, 45, 0, "起算当天不算，从下一个工作日或自然日起；末日是法定节假日的，移到节后第一天。")
        .except("没写周末：自然日的末日是普通周末的，按字面不顺延。");

/// 投诉举报办法46.
pub static COMPLAINT_46: Provision = Provision::new(&COMPLAINT, 46, 0, "2026年4月15日起施行，20号令同日作废。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[
    &COMPLAINT_3,
    &COMPLAINT_6,
    &COMPLAINT_7_2,
    &COMPLAINT_8,
    &COMPLAINT_9,
    &COMPLAINT_10_1,
    &COMPLAINT_10_3,
    &COMPLAINT_11,
    &COMPLAINT_12,
    &COMPLAINT_13_1,
    &COMPLAINT_13_2,
    &COMPLAINT_13_3,
    &COMPLAINT_14,
    &COMPLAINT_15,
    &COMPLAINT_16,
    &COMPLAINT_17,
    &COMPLAINT_18,
    &COMPLAINT_19,
    &COMPLAINT_20,
    &COMPLAINT_22,
    &COMPLAINT_23_1,
    &COMPLAINT_23_2,
    &COMPLAINT_24,
    &COMPLAINT_25,
    &COMPLAINT_27,
    &COMPLAINT_28,
    &COMPLAINT_29,
    &COMPLAINT_31,
    &COMPLAINT_32,
    &COMPLAINT_33,
    &COMPLAINT_34,
    &COMPLAINT_35_1,
    &COMPLAINT_35_2,
    &COMPLAINT_36,
    &COMPLAINT_37,
    &COMPLAINT_40,
    &COMPLAINT_41,
    &COMPLAINT_42,
    &COMPLAINT_43_3,
    &COMPLAINT_44,
    &COMPLAINT_45,
    &COMPLAINT_46,
];
