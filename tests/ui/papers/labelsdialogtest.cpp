#include "ui/papers/labelsdialog.h"

#include "tests/support/printing.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace lianxin;
using documents::LabelForm;
using documents::LetterKind;

namespace {

struct LabelsAsked {
    QList<LabelForm> forms = valueOf(documents::labelForms());
    ui::LabelsDialog dialog {forms};
    QComboBox &form = *dialog.findChild<QComboBox *>(u"labelForm"_s);
    QSpinBox &first = *dialog.findChild<QSpinBox *>(u"firstLabel"_s);

    LabelsAsked() { dialog.show(); }
};

} // namespace

TEST_CASE_METHOD(LabelsAsked, "labels are asked for with their letters, their form and the first one left", "[papers]")
{
    LetterKind kind = LetterKind::Members;
    QString code;
    int skipped = -1;
    QObject::connect(&dialog, &ui::LabelsDialog::wanted, &dialog,
                     [&](LetterKind askedKind, const LabelForm &askedForm, int free) {
                         kind = askedKind;
                         code = askedForm.code;
                         skipped = free;
                     });
    dialog.choose(LetterKind::Transfer);
    first.setValue(7);
    dialog.findChild<QPushButton *>(u"showLabels"_s)->click();
    CHECK(kind == LetterKind::Transfer);
    CHECK(code == forms.first().code);
    CHECK(skipped == 6);
}

TEST_CASE_METHOD(LabelsAsked, "an envelope has no first label, and a sheet no more than it has", "[papers]")
{
    CHECK(first.maximum() == forms.first().labels());
    form.setCurrentIndex(form.count() - 1);
    CHECK_FALSE(first.isEnabled());
    CHECK(first.value() == 1);
}

TEST_CASE_METHOD(LabelsAsked, "why there are no labels is told in the dialog", "[papers]")
{
    dialog.tell(u"Nobody <b>is</b> invited."_s);
    const auto *told = dialog.findChild<QLabel *>(u"labelsTold"_s);
    CHECK(told->isVisible());
    CHECK(told->textFormat() == Qt::PlainText);
    dialog.findChild<QPushButton *>(u"showLabels"_s)->click();
    CHECK_FALSE(told->isVisible());
}
