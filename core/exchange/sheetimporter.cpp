#include "core/exchange/sheetimporter.h"

namespace lianxin {

bool SheetImporter::isRepeated(RowReader &row, const QString &field, const QString &key)
{
    if (const auto before = m_keys.constFind(key); before != m_keys.constEnd()) {
        row.refuse(field,
                   exchangeText(QT_TRANSLATE_NOOP("Exchange", "Row %1 above has the same; each may stand here once."))
                       .arg(*before));
        return true;
    }
    m_keys.insert(key, row.number());
    return false;
}

void SheetImporter::refuseUnfit(RowReader &row, const QString &field, const Result<void> &fit)
{
    if (!row.isRefused() && !fit)
        row.refuse(field, fit.error().message);
}

SheetImporterPointer importerFor(ImportContext &context, const RecognisedSheet &sheet)
{
    using Make = SheetImporterPointer (*)(ImportContext &, const RecognisedSheet &);
    static const QHash<SheetKind, Make> makers {{SheetKind::Directory, directoryImporter},
                                                {SheetKind::Holidays, holidayImporter},
                                                {SheetKind::Enterprises, enterpriseImporter},
                                                {SheetKind::Venues, venueImporter},
                                                {SheetKind::Members, memberImporter},
                                                {SheetKind::Plan, planImporter},
                                                {SheetKind::PlanChanges, planChangeImporter},
                                                {SheetKind::Agenda, agendaImporter},
                                                {SheetKind::Projects, needImporter},
                                                {SheetKind::Needs, needImporter},
                                                {SheetKind::Pairings, pairingImporter},
                                                {SheetKind::Services, serviceImporter},
                                                {SheetKind::Outcomes, outcomeImporter},
                                                {SheetKind::Invitations, invitationImporter},
                                                {SheetKind::Ledger, suggestionImporter},
                                                {SheetKind::Proposals, proposalImporter},
                                                {SheetKind::Publicity, publicityImporter},
                                                {SheetKind::Cases, caseImporter},
                                                {SheetKind::Reviews, reviewImporter},
                                                {SheetKind::Reports, reportImporter},
                                                {SheetKind::Adoptions, adoptionImporter},
                                                {SheetKind::Comments, commentImporter},
                                                {SheetKind::Rules, ruleImporter},
                                                {SheetKind::Multipliers, multiplierImporter},
                                                {SheetKind::RuleClasses, ruleClassImporter},
                                                {SheetKind::RuleConditions, ruleConditionImporter},
                                                {SheetKind::Awards, awardImporter}};
    return makers.value(sheet.kind)(context, sheet);
}

} // namespace lianxin
