#pragma once

#include "core/documents/invitation.h"
#include "core/documents/trackingcard.h"
#include "tests/support/printing.h"

/// A letter as the office writes it: a long theme, three projects.
inline lianxin::documents::InvitationLetterData aLetter()
{
    using namespace Qt::StringLiterals;
    return {
        {
            u"“联心汇智 履职为民”委员联络活动"_s,
            u"铝精深加工·用工难融资难专场对接"_s,
            QDate(2026, 3, 5),
            u"8:30"_s,
            u"12:00"_s,
            u"市政协机关院内"_s,
            u"邹平市"_s,
            {u"邹平市宏远铝业科技有限公司高端铝箔项目"_s, u"滨州麦禾坊食品有限公司速冻面点生产线项目"_s,
             u"邹平经济技术开发区产业园"_s},
            u"邹平市政协"_s,
            u"项怀德（市政协副主席）"_s,
            QDate(2026, 3, 2),
            u"齐绍南"_s,
            u"0543-3160001"_s,
        },
        u"政协滨州市委员会委员联络工作委员会"_s,
        u"滨政协联函〔2026〕3号"_s,
        u"高振纶"_s,
        u"委员"_s,
        u"银行信贷"_s,
        {u"活动日程"_s, u"项目情况及需求表"_s, u"回执"_s},
        u"政协滨州市委员会委员联络工作委员会"_s,
        QDate(2026, 2, 26),
    };
}

/// Without the slip to answer on.
inline lianxin::documents::Document letterOf(const lianxin::documents::InvitationLetterData &data)
{
    using namespace lianxin::documents;
    Wording wording = valueOf(shippedWording(QStringLiteral("invitation-letter")));
    wording.text = wording.text.section(QStringLiteral("\n==="), 0, 0);
    return valueOf(invitationLetter(data, wording));
}

/// The same letter to somebody else.
inline lianxin::documents::Document letterTo(const QString &name)
{
    lianxin::documents::InvitationLetterData data = aLetter();
    data.memberName = name;
    return letterOf(data);
}

/// The card of a suggestion that was handed to a department and answered.
inline lianxin::documents::TrackingCardData aCard()
{
    using namespace Qt::StringLiterals;
    return {
        u"市政协委员联络工作委员会"_s,
        u"2024-滨城-02"_s,
        u"第1次·滨城区　智能纺织与食品加工企业创新"_s,
        QDate(2024, 3, 28),
        {u"于维桢（滨州学院信息工程学院教授）"_s, u"高振纶（滨州织韵家纺有限公司总经理）"_s},
        u"滨州织澜智能纺织有限公司"_s,
        u"产业升级与科技创新"_s,
        u"建议市工信部门组织工业互联网服务商到织澜纺织开展“一企一策”免费诊断，重点解决停台原因自动识别和能耗分析两个问题，诊断报告的脱敏版本向同类企业公开。"_s,
        u"转部门办理"_s,
        u"市工业和信息化局"_s,
        {u"滨城区工业和信息化局"_s, u"市科学技术局"_s},
        QDate(2024, 3, 29),
        QDate(2024, 6, 28),
        {
            {QDate(2024, 4, 3), u"转市工业和信息化局办理，函件编号：联转1-02"_s},
            {QDate(2024, 4, 8), u"市工业和信息化局签收，明确责任科室"_s},
            {QDate(2024, 5, 6), u"联络工委电话催办，承办单位表示正在会商"_s},
            {QDate(2024, 5, 30),
             u"反馈：4月18日组织3家服务商到企业诊断，出具报告并接入停台识别模块，脱敏版已发12家同行企业"_s},
        },
        u"A（已解决或采纳）"_s,
        u"满意"_s,
        QDate(2024, 5, 30),
        lianxin::documents::Paper::A4,
    };
}

inline lianxin::documents::Document cardOf(const lianxin::documents::TrackingCardData &data)
{
    using namespace lianxin::documents;
    return valueOf(trackingCard(data, valueOf(shippedWording(QStringLiteral("tracking-card")))));
}
