#include "ui/forms/formdraft.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QDir draftFolder()
{
    return {QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/drafts"_L1};
}

} // namespace

FormDraft::FormDraft(const QString &workbook, const QString &form)
{
    if (workbook.isEmpty())
        return;
    const QByteArray key =
        QCryptographicHash::hash(workbook.toUtf8() + '\0' + form.toUtf8(), QCryptographicHash::Sha256);
    m_path = draftFolder().filePath(QString::fromLatin1(key.toHex().first(32)) + ".json"_L1);
}

FormDraft::Texts FormDraft::kept() const
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    Texts texts;
    const QJsonObject fields = QJsonDocument::fromJson(file.readAll()).object();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        texts.insert(field.key(), field->toString());
    return texts;
}

bool FormDraft::keep(const Texts &texts) const
{
    if (texts.isEmpty())
        discard();
    if (m_path.isEmpty() || texts.isEmpty())
        return true;
    QJsonObject fields;
    for (auto text = texts.begin(); text != texts.end(); ++text)
        fields.insert(text.key(), text.value());
    QSaveFile file(m_path);
    return QDir().mkpath(draftFolder().path()) && file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(QJsonDocument(fields).toJson(QJsonDocument::Compact)) > 0 && file.commit();
}

void FormDraft::discard() const
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

} // namespace lianxin::ui
