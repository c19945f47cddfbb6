#include "ui/forms/formdraft.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QDir draftFolder()
{
    return {QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/drafts"_L1};
}

FormDraft::Texts textsOf(const QJsonObject &fields)
{
    FormDraft::Texts texts;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        texts.insert(field.key(), field->toString());
    return texts;
}

QJsonObject fieldsOf(const FormDraft::Texts &texts)
{
    QJsonObject fields;
    for (auto text = texts.begin(); text != texts.end(); ++text)
        fields.insert(text.key(), text.value());
    return fields;
}

/// One that comes after all of `entries`.
QString idAfter(const QList<FormDraft::Entry> &entries)
{
    const int last = entries.isEmpty() ? 0 : entries.last().id.toInt();
    return u"%1"_s.arg(last + 1, 6, 10, QChar(u'0'));
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

QList<FormDraft::Entry> FormDraft::kept() const
{
    QList<Entry> entries = read();
    entries.removeIf([this](const Entry &entry) { return entry.id == m_id; });
    return entries;
}

QList<FormDraft::Entry> FormDraft::read() const
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    if (!all.isEmpty() && all.begin()->isString()) // as version 1 kept the only one
        return {{idAfter({}), textsOf(all)}};
    QList<Entry> entries;
    for (auto entry = all.begin(); entry != all.end(); ++entry)
        entries.append({entry.key(), textsOf(entry->toObject())});
    return entries;
}

bool FormDraft::keep(const Texts &texts)
{
    if (m_path.isEmpty())
        return true;
    QList<Entry> entries = read();
    const auto known = std::ranges::find(entries, m_id, &Entry::id);
    if (texts.isEmpty()) {
        discard();
        return true;
    }
    if (known != entries.end()) {
        known->texts = texts;
    } else {
        m_id = idAfter(entries);
        entries.append({m_id, texts});
    }
    return write(entries);
}

void FormDraft::discard()
{
    discard(m_id);
    m_id.clear();
}

void FormDraft::discard(const QString &id) const
{
    QList<Entry> entries = read();
    if (entries.removeIf([&id](const Entry &entry) { return entry.id == id; }) == 0)
        return;
    if (entries.isEmpty())
        QFile::remove(m_path);
    else
        static_cast<void>(write(entries)); // at worst it is offered once more
}

bool FormDraft::write(const QList<Entry> &entries) const
{
    QJsonObject all;
    for (const Entry &entry : entries)
        all.insert(entry.id, fieldsOf(entry.texts));
    QSaveFile file(m_path);
    return QDir().mkpath(draftFolder().path()) && file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(QJsonDocument(all).toJson(QJsonDocument::Compact)) > 0 && file.commit();
}

} // namespace lianxin::ui
