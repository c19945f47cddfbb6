#pragma once

#include "core/evaluation/knownfacts.h"
#include "core/reports/similartexts.h"

#include <QFutureWatcher>

#include <memory>

namespace lianxin::ui {

/// The texts in which somebody who types looks for what is alike; another thread prepares them.
class PreparedTexts : public QObject
{
    Q_OBJECT

public:
    /// The texts among facts, without waiting for anything.
    using Source = QList<ComparedText> (*)(const FactIndex &);

    explicit PreparedTexts(Source source, QObject *parent = nullptr);
    ~PreparedTexts() override;
    Q_DISABLE_COPY_MOVE(PreparedTexts)

    /// Begins with those of `known`; what was prepared before is there until they are ready().
    void prepare(std::shared_ptr<const KnownFacts> known);
    [[nodiscard]] bool isPreparing() const { return m_preparing.isRunning(); }
    /// Until they are ready.
    void wait();
    /// Null until some were prepared.
    [[nodiscard]] const SimilarTexts *texts() const { return m_texts.get(); }

signals:
    void ready();

private:
    using Shared = std::shared_ptr<const SimilarTexts>;

    Source m_source;
    QFutureWatcher<Shared> m_preparing;
    Shared m_texts;
};

} // namespace lianxin::ui
