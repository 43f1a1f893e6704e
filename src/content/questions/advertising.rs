//! Questions about who advertised it beside the seller, and about the agency behind a live room.

use super::{choice, done::ANSWERS};
use crate::domain::question::{Choice, Group, Kind, Question};

/// 代言、推荐.
pub const FACE: Choice = Choice::new("face", "博主、明星用自己的名义推荐", "种草笔记、短视频");
/// 别人发的广告.
pub const MEDIA: Choice = Choice::new("media", "别人的账号、网站发的广告", "公众号、信息流、直播切片");
/// 人工智能.
pub const AI_MADE: Choice = Choice::new("ai", "AI做的人物、声音、画面", "假名人、假医生、编的效果");

/// Who advertised it beside the seller (广告法 2, 56).
pub static PROMOTERS: Question = Question {
    id: "promoters",
    group: Group::Who,
    ask: "你是看了下面哪些宣传才买的？",
    name: "店铺以外的宣传",
    help: "只看了店铺自己的页面，就选“以上都没有”。",
    answer: Kind::AnyOf(&[FACE, MEDIA, AI_MADE]),
};

/// Whether whoever placed the advertisement names who ordered it (广告法 56(1)).
pub static ADVERTISER: Question = Question {
    id: "advertiser",
    group: Group::Done,
    ask: "发广告的说清广告主是谁了吗？",
    name: "广告主的信息",
    help: "真实名称、地址、有效联系方式，三样都要。少一样就选不给。",
    answer: ANSWERS,
};

/// 操盘.
pub const RAN_ROOM: Choice = choice("ran", "直播间其实是它在运营");
/// 参与造假.
pub const FAKED: Choice = Choice::new("faked", "和直播间一起造假", "编话术、刷单、刷好评");
/// 选品不查.
pub const PICKED: Choice = choice("picked", "货是它选的，没有查证");

/// What the agency behind the room did (直播电商办法 2(4), 43 to 45).
pub static AGENCY: Question = Question {
    id: "agency",
    group: Group::Who,
    ask: "主播背后的机构做过下面哪些？",
    name: "主播的机构（MCN）",
    help: "没有机构、不知道有没有，选不清楚；查过都没有，才选“以上都没有”。",
    answer: Kind::AnyOf(&[RAN_ROOM, FAKED, PICKED]),
};
