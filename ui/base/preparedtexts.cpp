#include "ui/base/preparedtexts.h"

#include <QtConcurrentRun>

namespace lianxin::ui {

PreparedTexts::PreparedTexts(Source source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
    connect(&m_preparing, &QFutureWatcher<Shared>::finished, this, [this] {
        if (m_preparing.isCanceled())
            return;
        m_texts = m_preparing.result();
        emit ready();
    });
}

PreparedTexts::~PreparedTexts()
{
    m_preparing.disconnect(this);
    m_preparing.cancel();
}

void PreparedTexts::prepare(std::shared_ptr<const KnownFacts> known)
{
    m_preparing.setFuture(QtConcurrent::run([source = m_source, kept = std::move(known)](QPromise<Shared> &promise) {
        promise.addResult(std::make_shared<const SimilarTexts>(source(kept->index),
                                                               [&promise](int, int) { return !promise.isCanceled(); }));
    }));
}

void PreparedTexts::wait()
{
    m_preparing.waitForFinished();
    if (m_preparing.future().resultCount() > 0)
        m_texts = m_preparing.result();
}

} // namespace lianxin::ui
