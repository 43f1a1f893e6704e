//! GLOSSARY: the words a lay reader may not know, each in a sentence or two. Their first use in a chapter leads here.

use super::law::{
    civil_code as civil, civil_procedure_interp as interp, civil_procedure_law as procedure,
    court_fee_measures as fees, criminal_law, crpl, crpl_reg, ecl, evidence_rules as evidence, express_reg as express,
    food_safety_law as food, internet_court, legal_aid_law as aid, livestream, net_defamation_interp as defamation,
    postal_law as postal, product_quality_law as product, public_interest, samr_121, sanbao_1995 as sanbao,
    spc_bankcard as card, spc_contract_general as contract, spc_food_drug_punitive as punitive,
    spc_general_part as general, spc_online_consumer as online, spc_prepaid as prepaid,
};
use crate::{content::law::arbitration_law as arbitration, domain::law::Provision};

/// A word that needs saying what it means.
#[derive(Debug)]
pub struct Term {
    /// Stable, kebab-case: it stands in links.
    pub id: &'static str,
    /// The word, and other ways to write it.
    pub names: &'static [&'static str],
    /// What it means, in at most 80 characters.
    pub says: &'static str,
    /// Where it comes from; empty for what is no term of the law.
    pub basis: &'static [&'static Provision],
    /// The chapter that explains it, or empty.
    pub chapter: &'static str,
}

const fn of(
    id: &'static str,
    names: &'static [&'static str],
    chapter: &'static str,
    says: &'static str,
    basis: &'static [&'static Provision],
) -> Term {
    Term { id, names, says, basis, chapter }
}

/// The longest name with which the text begins, and its term.
pub fn begins(text: &str) -> Option<(&'static Term, &'static str)> {
    let names = TERMS.iter().flat_map(|term| term.names.iter().map(move |name| (term, *name)));
    names.filter(|(_, name)| text.starts_with(name)).max_by_key(|(_, name)| name.len())
}

/// All terms: what one buys and is owed, who is who, proof, ways, courts, days.
pub static TERMS: &[Term] = &[
    // What one is owed.
    of(
        "seven-day",
        &["七天无理由", "七日无理由"],
        "seller",
        "网购的商品，签收后7日内不讲理由也能退，签收当天不算，寄回的运费一般自己出。定做的、鲜活的等除外。",
        &[&crpl::CRPL_25_1, &crpl::CRPL_25_3],
    ),
    of(
        "sanbao",
        &["三包"],
        "",
        "目录里的商品有毛病，卖家包修、包换、包退。几天内能退、修几次能换，都有规定。",
        &[&sanbao::SANBAO_1995_9, &sanbao::SANBAO_1995_11],
    ),
    of(
        "punitive",
        &["惩罚性赔偿"],
        "law",
        "退款、赔损失以外，另给的钱：欺诈是价款的3倍，食品、假劣药有10倍。各有各的条件。",
        &[&crpl::CRPL_55_1, &food::FOOD_SAFETY_148_2],
    ),
    of(
        "floor",
        &["保底"],
        "law",
        "另赔的那部分算出来太少，就按最低数给：欺诈500元，食品1000元。",
        &[&crpl::CRPL_55_1, &food::FOOD_SAFETY_148_2],
    ),
    of(
        "fraud",
        &["欺诈"],
        "law",
        "故意说假话，或者该说的故意瞒着，让你信了才买。光是质量差，不算。",
        &[&general::GENERAL_PART_21],
    ),
    of(
        "mistake",
        &["重大误解"],
        "law",
        "把价格、品种这类要紧的事弄错了才成交。要请法院或仲裁撤销，90日内。",
        &[&civil::CIVIL_147, &civil::CIVIL_152],
    ),
    of(
        "rescission",
        &["撤销权"],
        "",
        "请法院或仲裁让被骗、弄错的合同不算数的权利。有期限，自己发通知不算。",
        &[&civil::CIVIL_148, &civil::CIVIL_152],
    ),
    of("breach", &["违约"], "law", "没照说好的做。可以要他继续做、补救，或者赔损失。", &[&civil::CIVIL_577]),
    of("void", &["无效"], "", "从一开始就不算数。", &[&civil::CIVIL_497]),
    of("ratify", &["追认"], "", "事后认账。孩子花的钱，家长不认，不相称的那部分就不算数。", &[&civil::CIVIL_145_1]),
    of(
        "standard-terms",
        &["格式条款"],
        "",
        "商家预先写好、不和你商量的条款。不公平的无效；要紧的没提示，可以主张不算数。",
        &[&civil::CIVIL_496_2, &civil::CIVIL_497],
    ),
    of(
        "deposit",
        &["定金"],
        "",
        "作担保的钱：付的一方违约要不回，收的一方违约双倍退。最多算总价的20%。",
        &[&civil::CIVIL_587, &civil::CIVIL_586_2],
    ),
    of(
        "down-payment",
        &["订金"],
        "",
        "只是先付的钱。没约定是定金的，不适用双倍退。",
        &[&contract::CONTRACT_GENERAL_67_1],
    ),
    of("paid", &["实付"], "law", "扣掉优惠，真正付出去的钱。退款先看凭证上的价。", &[&crpl_reg::CRPL_REG_18_2]),
    of("wear", &["折旧"], "", "用过以后少掉的价值。", &[&sanbao::SANBAO_1995_13]),
    of("prepaid", &["预付式", "预付款"], "", "先交钱，以后分几次用：卡、课、会员。", &[&prepaid::PREPAID_1]),
    of(
        "insured",
        &["保价"],
        "",
        "两个意思：寄东西时申报价值、多付费，丢了照它赔；买东西时，商家答应降价补差。",
        &[&express::EXPRESS_28_1, &crpl_reg::CRPL_REG_12],
    ),
    of("registered-mail", &["给据邮件"], "", "邮局给了单号或收据的邮件，例如挂号信、包裹。", &[&postal::POSTAL_47_1]),
    of("flaw", &["瑕疵"], "", "质量不合约定，或没有该有的样子。", &[&crpl::CRPL_23_1]),
    of(
        "defect",
        &["缺陷"],
        "law",
        "有不合理的危险，或不合保障安全的国家、行业标准。只是不好用，不算缺陷。",
        &[&product::PRODUCT_QUALITY_46],
    ),
    of(
        "daily-need",
        &["合理生活需要"],
        "law",
        "平常过日子用得着的数量。明知有问题还买的，只在这里面算惩罚性赔偿。",
        &[&punitive::FOOD_PUNITIVE_12_1, &punitive::FOOD_PUNITIVE_12_2],
    ),
    of("ticked", &["默认勾选"], "", "替你先勾好的选项。搭着卖东西，不能这样。", &[&ecl::ECL_19]),
    of("stolen", &["盗刷"], "", "没经你同意，用你的卡、账户付的钱。", &[&card::BANKCARD_7_1]),
    // Who is who.
    of("consumer", &["消费者"], "law", "为生活买东西、用东西的人。为了转卖、做生意买的，一般不算。", &[&crpl::CRPL_2]),
    of("trader", &["经营者"], "", "做生意的一方，个人也可能是。偶尔卖自己旧东西的，一般不是。", &[&ecl::ECL_9]),
    of("self-run", &["自营"], "law", "平台自己卖的。标了自营，平台就按卖家负责。", &[&ecl::ECL_37_2]),
    of(
        "live-room",
        &["直播间运营者"],
        "",
        "注册账号、开直播卖货的人。没标明谁是卖家的，按卖家负责。",
        &[&livestream::LIVESTREAM_2_4, &online::ONLINE_CONSUMER_12_1],
    ),
    of("mcn", &["MCN"], "", "帮主播策划、运营、经纪的机构。", &[&livestream::LIVESTREAM_2_5]),
    of(
        "joint",
        &["连带"],
        "law",
        "几家都要负全责：找哪一家要、要多少，由你挑，总数不能超过该赔的。",
        &[&civil::CIVIL_1168],
    ),
    of("corresponding", &["相应的责任"], "law", "怎么赔、赔多少，由法院看情况定，不一定是全部。", &[&ecl::ECL_38_2]),
    of(
        "pays-first",
        &["先行赔付"],
        "platform",
        "先赔给你，再去找该赔的人要。法律写明或自己承诺过的，才有。",
        &[&ecl::ECL_58_3, &crpl::CRPL_44_1],
    ),
    of(
        "defendant",
        &["被告"],
        "court",
        "你起诉的那一方。要说得清是谁，不然法院不收。",
        &[&interp::CIVIL_PROCEDURE_INTERP_209],
    ),
    // Proof.
    of(
        "burden",
        &["举证"],
        "evidence",
        "拿出证据，证明自己说的。一般谁说谁证明，有几种事归对方证明。",
        &[&interp::CIVIL_PROCEDURE_INTERP_90],
    ),
    of("evidence-term", &["举证期限"], "court", "法院定的交证据的期限。", &[&interp::CIVIL_PROCEDURE_INTERP_99]),
    of(
        "beyond-doubt",
        &["排除合理怀疑"],
        "",
        "证到没有别的讲得通的解释。欺诈要证到这一步，比一般的事难。",
        &[&evidence::EVIDENCE_86],
    ),
    of(
        "probable",
        &["高度可能"],
        "",
        "证到很可能是真的。一般的事，到这一步就行。",
        &[&interp::CIVIL_PROCEDURE_INTERP_108],
    ),
    of("electronic", &["电子证据"], "evidence", "聊天、网页、交易记录、照片、音视频这些。", &[&evidence::EVIDENCE_14]),
    of(
        "original-carrier",
        &["原始载体"],
        "evidence",
        "最先录下、收到它的那台手机、那张卡。法院要看它，别删别换。",
        &[&evidence::EVIDENCE_15],
    ),
    of(
        "fixing",
        &["存证"],
        "evidence",
        "把页面、聊天固定下来，记下时间和来源，以后好证明没改过。",
        &[&evidence::EVIDENCE_93],
    ),
    of(
        "notary",
        &["公证"],
        "evidence",
        "请公证处看着取证、出公证书，要花钱。有相反证据的可以推翻。",
        &[&evidence::EVIDENCE_94],
    ),
    of("timestamp", &["时间戳"], "evidence", "给文件记下时间的电子凭证，用来证明那时就有、后来没改。", &[]),
    of("blockchain", &["区块链"], "evidence", "把文件的特征记在许多地方，改了就看得出来。", &[]),
    of(
        "appraisal",
        &["鉴定"],
        "evidence",
        "请专门的机构判断真假、好坏。投诉里的，先和对方商定由谁做。",
        &[&crpl_reg::CRPL_REG_47],
    ),
    // Offices and associations.
    of(
        "complaint",
        &["投诉"],
        "association",
        "请部门帮你和卖家调解，把自己的事办了。要写真名、对方和要什么。",
        &[&samr_121::COMPLAINT_3, &samr_121::COMPLAINT_10_1],
    ),
    of("report", &["举报"], "media", "告诉部门谁可能违法，请它去查。罚款不归你。", &[&samr_121::COMPLAINT_3]),
    of("green-channel", &["绿色通道"], "", "部门把投诉先转给企业，由它直接和你谈。", &[&samr_121::COMPLAINT_6]),
    of("review", &["行政复议"], "court", "对行政部门的决定、不答复不服，请复议机关来看。它不替你要卖家的钱。", &[]),
    of(
        "public-interest",
        &["公益诉讼"],
        "association",
        "许多人受害，由消协、检察院这些机关和组织去打的官司。个人不能提，可以反映线索。",
        &[&public_interest::PUBLIC_INTEREST_1, &procedure::CIVIL_PROCEDURE_58],
    ),
    of("support", &["支持起诉"], "association", "官司还是你打，消协来帮忙。", &[&crpl::CRPL_37]),
    of(
        "extortion",
        &["敲诈勒索"],
        "media",
        "拿发帖、删帖这些要挟人给钱，可能是犯罪。",
        &[&criminal_law::CRIMINAL_274, &defamation::NET_DEFAMATION_6],
    ),
    of("defamation", &["诽谤"], "media", "编造事实、散布开来，坏人名声。", &[&defamation::NET_DEFAMATION_1]),
    // Courts and tribunals.
    of(
        "pleading",
        &["起诉状"],
        "court",
        "交给法院的：双方是谁、要什么、为什么、有什么证据。",
        &[&procedure::CIVIL_PROCEDURE_124],
    ),
    of(
        "venue",
        &["管辖"],
        "court",
        "归哪家法院、哪个部门办。网购寄来的东西，收货地的法院可以办。",
        &[&interp::CIVIL_PROCEDURE_INTERP_20],
    ),
    of(
        "internet-court",
        &["互联网法院"],
        "court",
        "北京、杭州、广州专办网上案件的法院。",
        &[&internet_court::INTERNET_COURT_1_1],
    ),
    of(
        "small-claims",
        &["小额诉讼"],
        "court",
        "简单、金额小的官司，审得快。一审就是终审，不能上诉。",
        &[&procedure::CIVIL_PROCEDURE_165_1, &procedure::CIVIL_PROCEDURE_168],
    ),
    of("summary", &["简易程序"], "court", "事情清楚、争议不大的官司用的程序。", &[&procedure::CIVIL_PROCEDURE_160]),
    of(
        "payment-order",
        &["支付令"],
        "court",
        "不开庭，法院直接叫对方付钱。对方收到15日内书面异议成立的，它就失效。",
        &[&procedure::CIVIL_PROCEDURE_225, &procedure::CIVIL_PROCEDURE_227_1, &procedure::CIVIL_PROCEDURE_228],
    ),
    of(
        "confirmation",
        &["司法确认"],
        "court",
        "调解成了，双方30日内一起请法院确认，对方不照办就能强制执行。",
        &[&procedure::CIVIL_PROCEDURE_205],
    ),
    of("enforcement", &["强制执行"], "court", "对方不照判决给，请法院用强制的办法让他给。", &[]),
    of(
        "preservation",
        &["保全"],
        "court",
        "怕对方转移钱、证据没了，请法院先冻住、留住。申请错了要赔。",
        &[&procedure::CIVIL_PROCEDURE_103, &procedure::CIVIL_PROCEDURE_84, &procedure::CIVIL_PROCEDURE_108],
    ),
    of("service", &["送达"], "court", "法院把文书交到人手里。很多期限从这天数起。", &[&procedure::CIVIL_PROCEDURE_90]),
    of(
        "public-notice",
        &["公告送达"],
        "court",
        "找不到人，法院发公告，满30日就算送到了。",
        &[&procedure::CIVIL_PROCEDURE_95],
    ),
    of("counterclaim", &["反诉"], "court", "被告在同一场官司里反过来告你。", &[&procedure::CIVIL_PROCEDURE_166]),
    of(
        "appeal",
        &["上诉"],
        "court",
        "不服一审，在期限里请上一级法院来审。小额诉讼不能。",
        &[&procedure::CIVIL_PROCEDURE_171],
    ),
    of("retrial", &["再审"], "", "判决已经生效，还有法定的理由，请法院重新审。", &[&procedure::CIVIL_PROCEDURE_216]),
    of(
        "court-fee",
        &["诉讼费", "案件受理费"],
        "court",
        "打官司交给法院的钱，按金额算，先交，一般由输的一方出。",
        &[&fees::COURT_FEES_13_1, &interp::CIVIL_PROCEDURE_INTERP_207],
    ),
    of(
        "legal-aid",
        &["法律援助"],
        "court",
        "经济困难、又属于规定的事，可以免费得到律师帮助。",
        &[&aid::LEGAL_AID_22, &aid::LEGAL_AID_34],
    ),
    of(
        "arbitration",
        &["仲裁"],
        "court",
        "双方先有协议，交给仲裁机构来断。断一次就定，没有协议不行。",
        &[&arbitration::ARBITRATION_4, &arbitration::ARBITRATION_10],
    ),
    of("interpretation", &["司法解释"], "", "最高法院写的、法律怎么用的规定。", &[]),
    // Days.
    of(
        "limitation",
        &["诉讼时效", "时效"],
        "court",
        "打官司的期限，一般3年。过了也能起诉，但对方可以拿它拒绝。催要能让它重新数。",
        &[&civil::CIVIL_188_1, &civil::CIVIL_193, &civil::CIVIL_195],
    ),
    of("working-day", &["工作日"], "", "要上班的日子：周末、放假不算，调休上班的算。", &[]),
    of("calendar-day", &["自然日"], "", "一天一天数，周末也算。", &[]),
    of("rolled", &["顺延"], "", "最后一天是休息日的，移到休息完的第一天。", &[&civil::CIVIL_203]),
    of("demand", &["催告"], "", "明白地催对方，在合理的时间里做到。", &[&civil::CIVIL_563_1]),
];
