#include "ui/papers/labelsdialog.h"

#include "core/base/codes.h"
#include "core/documents/template.h"
#include "ui/base/look.h"
#include "ui/base/taborder.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

using documents::LabelForm;
using documents::LetterKind;

LabelsDialog::LabelsDialog(QList<LabelForm> forms, QWidget *parent)
    : QDialog(parent)
    , m_forms(std::move(forms))
    , m_kind(new QComboBox)
    , m_form(new QComboBox)
    , m_first(new QSpinBox)
    , m_told(new QLabel)
{
    setObjectName("labelsDialog"_L1);
    setWindowTitle(tr("Labels and envelopes"));
    for (std::size_t place = 0; place < codesOf(LetterKind {}).size(); ++place)
        if (const auto kind = static_cast<LetterKind>(place); kind != LetterKind::Group)
            m_kind->addItem(documents::paperTitle(codeOf(kind)), static_cast<int>(kind));
    for (const LabelForm &form : std::as_const(m_forms))
        m_form->addItem(form.title);
    buildLayout();
    connect(m_form, &QComboBox::currentIndexChanged, this, &LabelsDialog::fitToForm);
    fitToForm();
    tabAsShown(*this);
}

void LabelsDialog::buildLayout()
{
    m_kind->setObjectName("labelsFor"_L1);
    m_form->setObjectName("labelForm"_L1);
    m_first->setObjectName("firstLabel"_L1);
    m_first->setToolTip(tr("The first label of the sheet that is still there: across, then down").toHtmlEscaped());
    m_told->setObjectName("labelsTold"_L1);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_told->hide();
    auto *show = new QPushButton(tr("&Show"));
    show->setObjectName("showLabels"_L1);
    makePrimary(show);
    auto *close = new QPushButton(tr("&Close"));
    close->setObjectName("closeLabels"_L1);
    connect(show, &QPushButton::clicked, this, &LabelsDialog::ask);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto *questions = new QFormLayout;
    questions->addRow(tr("For the &letters"), m_kind);
    questions->addRow(tr("&On"), m_form);
    questions->addRow(tr("&First label"), m_first);
    auto *verbs = new QHBoxLayout;
    verbs->addStretch();
    verbs->addWidget(close);
    verbs->addWidget(show);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Broad, Wide, Broad, Wide);
    layout->setSpacing(Wide);
    layout->addLayout(questions);
    layout->addWidget(m_told);
    layout->addLayout(verbs);
}

void LabelsDialog::choose(LetterKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
}

void LabelsDialog::tell(const QString &sentence)
{
    m_told->setText(sentence);
    m_told->show();
}

void LabelsDialog::fitToForm()
{
    const LabelForm form = m_forms.value(m_form->currentIndex());
    m_first->setRange(1, std::max(1, form.labels()));
    m_first->setEnabled(!form.isEnvelope);
}

void LabelsDialog::ask()
{
    m_told->hide();
    if (!m_forms.isEmpty())
        emit wanted(static_cast<LetterKind>(m_kind->currentData().toInt()), m_forms.at(m_form->currentIndex()),
                    m_first->value() - 1);
}

} // namespace lianxin::ui
