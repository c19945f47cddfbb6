#include "ui/shell/fontchoices.h"

#include "ui/base/look.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int familyLetters = 22; // a longer name is cut in the box, not in its list

QComboBox *familyBox(print::Typeface typeface, const QString &family)
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(familyLetters);
    box->addItem(FontChoices::tr("Comes with the program: %1").arg(print::shippedFamily(typeface)), QString());
    QStringList families = QFontDatabase::families(QFontDatabase::SimplifiedChinese);
    families.removeAll(print::shippedFamily(typeface));
    for (const QString &each : families)
        box->addItem(each, each);
    if (!family.isEmpty() && box->findData(family) < 0)
        box->addItem(FontChoices::tr("%1 (not on this computer)").arg(family), family);
    box->setCurrentIndex(std::max(0, box->findData(family)));
    return box;
}

} // namespace

FontChoices::FontChoices(QWidget *parent)
    : QGroupBox(tr("Fonts of papers"), parent)
{
    setObjectName("paperFonts"_L1);
    auto *form = new QFormLayout(this);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setHorizontalSpacing(Normal);
    const print::OfficeFonts fonts = print::officeFonts();
    for (const print::Typeface typeface : print::typefaces())
        addChoice(typeface, fonts.value(typeface));
}

void FontChoices::addChoice(print::Typeface typeface, const QString &family)
{
    QComboBox *box = familyBox(typeface, family);
    box->setObjectName(u"paperFont%1"_s.arg(static_cast<int>(typeface)));
    m_boxes.insert(typeface, box);
    static_cast<QFormLayout *>(layout())->addRow(tr("%1:").arg(print::typefaceTitle(typeface)), box);
    connect(box, &QComboBox::activated, this, [this] { print::storeOfficeFonts(chosen()); });
}

print::OfficeFonts FontChoices::chosen() const
{
    print::OfficeFonts fonts;
    for (auto each = m_boxes.cbegin(); each != m_boxes.cend(); ++each)
        if (const QString family = each.value()->currentData().toString(); !family.isEmpty())
            fonts.insert(each.key(), family);
    return fonts;
}

} // namespace lianxin::ui
