#include "ui/activities/photofields.h"

#include "ui/base/fieldwords.h"
#include "ui/base/look.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

PhotoFields::PhotoFields(QWidget *parent)
    : QWidget(parent)
    , m_caption(new QLineEdit)
    , m_moment(new QComboBox)
    , m_project(new QComboBox)
    , m_photographer(new QLineEdit)
{
    m_caption->setObjectName("photoCaption"_L1);
    m_moment->setObjectName("photoMoment"_L1);
    for (const PhotoMoment each : {PhotoMoment::Any, PhotoMoment::Before, PhotoMoment::After})
        m_moment->addItem(momentWord(each), static_cast<int>(each));
    m_project->setObjectName("photoProject"_L1);
    m_project->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_project->setMinimumContentsLength(14);
    m_photographer->setObjectName("photographer"_L1);
    connectFields();
    buildLayout();
}

void PhotoFields::connectFields()
{
    connect(m_caption, &QLineEdit::editingFinished, this, [this] {
        const QString caption = m_caption->text().trimmed();
        if (m_caption->isModified())
            emit entered(tr("Caption: %1").arg(caption), [=](ActivityFile &file) { file.caption = caption; });
    });
    connect(m_moment, &QComboBox::activated, this, [this] {
        const auto moment = static_cast<PhotoMoment>(m_moment->currentData().toInt());
        emit entered(tr("Photo: %1").arg(momentWord(moment)), [=](ActivityFile &file) { file.moment = moment; });
    });
    connect(m_project, &QComboBox::activated, this, [this] {
        const ProjectId project {m_project->currentData().toLongLong()};
        emit entered(tr("Photo of %1").arg(m_project->currentText()),
                     [=](ActivityFile &file) { file.project = project; });
    });
    connect(m_photographer, &QLineEdit::editingFinished, this, [this] {
        const QString name = m_photographer->text().trimmed();
        if (m_photographer->isModified())
            emit entered(tr("Photo taken by %1").arg(name), [=](ActivityFile &file) { file.photographer = name; });
    });
}

void PhotoFields::buildLayout()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Normal);
    const std::initializer_list<std::tuple<QString, QWidget *, int>> named {{tr("&Caption"), m_caption, 2},
                                                                            {tr("&Moment"), m_moment, 0},
                                                                            {tr("Pro&ject"), m_project, 0},
                                                                            {tr("Photog&rapher"), m_photographer, 1}};
    for (const auto &[title, field, stretch] : named) {
        auto *label = new QLabel(title);
        label->setBuddy(field);
        layout->addWidget(label);
        layout->addWidget(field, stretch);
    }
}

void PhotoFields::showFile(const ActivityFile *file, const QList<Project> &projects)
{
    const ActivityFile shown = file != nullptr ? *file : ActivityFile {};
    m_caption->setText(shown.caption);
    m_moment->setCurrentIndex(m_moment->findData(static_cast<int>(shown.moment)));
    m_project->clear();
    m_project->addItem(tr("none"), 0);
    for (const Project &each : projects)
        m_project->addItem(each.name, each.id.value);
    m_project->setCurrentIndex(std::max(0, m_project->findData(shown.project.value)));
    m_photographer->setText(shown.photographer);
    for (QWidget *field : std::initializer_list<QWidget *> {m_caption, m_moment, m_project, m_photographer})
        field->setEnabled(file != nullptr);
}

} // namespace lianxin::ui
