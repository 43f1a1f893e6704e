//! 人脸识别规定.

use crate::domain::law::{Confidence, Instrument, Provision, Rank, Span};

/// 最高人民法院人脸识别规定.
pub static FACE: Instrument = Instrument {
    id: "spc-face",
    name: "最高人民法院关于审理使用人脸识别技术处理个人信息相关民事案件适用法律若干问题的规定",
    short: "人脸识别规定",
    number: "法释〔2021〕15号",
    rank: Rank::JudicialInterpretation,
    in_force: Span::from(2021, 8, 1),
    url: "https://flk.npc.gov.cn/detail?id=ff8081817b96971c017b9bbbb82913ea",
    confidence: Confidence::High,
};

/// 人脸识别规定2.
pub static FACE_2: Provision =
    Provision::new(&FACE, 2, 0, "刷脸没单独征得同意、没公开规则、超出说好的范围、没保管好泄露的，算侵害人格权益。");

/// 人脸识别规定4.
pub static FACE_4: Provision =
    Provision::new(&FACE, 4, 0, "不刷脸就不给用、和别的授权绑在一起、变相逼出来的同意，不能拿来抗辩。")
        .except("刷脸确实是服务少不了的除外。");

/// 人脸识别规定8(2).
pub static FACE_8_2: Provision =
    Provision::new(&FACE, 8, 2, "为维权花的合理开支可以算进财产损失：取证费算，律师费由法院看情况算。");

/// Every provision of it we carry, in order.
pub static PROVISIONS: &[&Provision] = &[&FACE_2, &FACE_4, &FACE_8_2];
