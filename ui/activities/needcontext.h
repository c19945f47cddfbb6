#pragma once

#include "ui/base/preparedtexts.h"
#include "ui/base/recordcard.h"

#include <QTimer>

namespace lianxin {
class Workbook;
}

namespace lianxin::ui {

/// What the office knows beside a project and a need: who the enterprise is, when it was visited, what it asked for,
/// with whom it is paired, and what was asked for or proposed before that is like the need, with what became of it,
/// while somebody types. What has to be prepared for that, another thread prepares.
class NeedContext : public RecordCard
{
    Q_OBJECT

public:
    explicit NeedContext(Workbook &workbook, QWidget *parent = nullptr);

    /// `index` stays until this is called again.
    void setFacts(const FactIndex &index);
    void showProject(ProjectId project);
    void showNeed(NeedId need);
    /// Somebody types `content` into `need`; it looks a moment later.
    void type(NeedId need, const QString &content);
    /// Looks now; waits until all is prepared.
    void lookNow();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void prepare();
    void look();
    [[nodiscard]] CardSection similarSection() const;
    [[nodiscard]] QList<CardSection> enterpriseSections(const Project &project) const;

    Workbook &m_workbook;
    const FactIndex *m_index = nullptr;
    ProjectId m_project;
    Need m_need; ///< with what is being typed
    PreparedTexts m_texts; ///< earlier needs and suggestions
    bool m_isOutdated = true; ///< facts came after those of which the texts were made
    QTimer m_pause;
};

} // namespace lianxin::ui
