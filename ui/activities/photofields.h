#pragma once

#include "core/activities/project.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;

namespace lianxin::ui {

/// What is known of a photo beside its picture: caption, moment, project, photographer.
class PhotoFields : public QWidget
{
    Q_OBJECT

public:
    explicit PhotoFields(QWidget *parent = nullptr);

    /// Shows those of `file`, which may belong to one of `projects`; null = no file is chosen.
    void showFile(const ActivityFile *file, const QList<Project> &projects);

signals:
    /// Something was entered; `label` says what, in words.
    void entered(const QString &label, const std::function<void(lianxin::ActivityFile &)> &change);

private:
    void connectFields();
    void buildLayout();

    QLineEdit *m_caption;
    QComboBox *m_moment;
    QComboBox *m_project;
    QLineEdit *m_photographer;
};

} // namespace lianxin::ui
