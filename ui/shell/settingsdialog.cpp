#include "ui/shell/settingsdialog.h"

#include "ui/base/look.h"
#include "ui/shell/fontchoices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

SettingsDialog::SettingsDialog(const Preferences &chosen, QWidget *parent)
    : QDialog(parent)
    , m_theme(new QComboBox)
    , m_fontSize(new QDoubleSpinBox)
    , m_language(new QComboBox)
    , m_reopen(new QCheckBox(tr("At the start, &open the workbook that was open last")))
    , m_hide(new QCheckBox(tr("&Hide telephone numbers, as when others see the screen")))
{
    setObjectName("settings"_L1);
    setWindowTitle(tr("Settings"));
    fillChoices();
    buildLayout();
    show(chosen);
    connect(m_theme, &QComboBox::activated, this, &SettingsDialog::tell);
    connect(m_language, &QComboBox::activated, this, &SettingsDialog::tell);
    connect(m_fontSize, &QDoubleSpinBox::valueChanged, this, &SettingsDialog::tell);
    connect(m_reopen, &QCheckBox::clicked, this, &SettingsDialog::tell);
    connect(m_hide, &QCheckBox::clicked, this, &SettingsDialog::tell);
}

void SettingsDialog::fillChoices()
{
    m_theme->setObjectName("theme"_L1);
    m_theme->addItems({tr("As the desktop"), tr("Light"), tr("Dark")}); // in the order of ThemeChoice
    m_fontSize->setObjectName("fontSize"_L1);
    m_fontSize->setRange(Preferences::leastFontSize, Preferences::greatestFontSize);
    m_fontSize->setSingleStep(0.5);
    m_fontSize->setDecimals(1);
    m_fontSize->setSuffix(tr(" pt"));
    m_fontSize->setKeyboardTracking(false); // "1" on the way to "12" is no size
    m_language->setObjectName("language"_L1);
    for (const QString &language : {u"zh_CN"_s, u"en"_s})
        m_language->addItem(QLocale(language).nativeLanguageName(), language);
    m_reopen->setObjectName("reopen"_L1);
    m_hide->setObjectName("hidePersonal"_L1);
}

void SettingsDialog::buildLayout()
{
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setHorizontalSpacing(Normal);
    form->setVerticalSpacing(Wide - Narrow);
    form->addRow(tr("&Theme:"), m_theme);
    form->addRow(tr("&Size of type:"), m_fontSize);
    form->addRow(tr("&Language:"), m_language);
    form->addRow(m_reopen);
    form->addRow(m_hide);

    auto *hint = new QLabel(tr("What is chosen holds at once, in every workbook."));
    hint->setTextFormat(Qt::PlainText);
    hint->setProperty("soft", true);
    auto *buttons = new QDialogButtonBox;
    QPushButton *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setObjectName("closeSettings"_L1);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Broad, Broad, Broad, Wide);
    layout->setSpacing(Wide);
    layout->addLayout(form);
    layout->addWidget(new FontChoices);
    layout->addWidget(hint);
    layout->addWidget(buttons);
}

void SettingsDialog::show(const Preferences &chosen)
{
    m_isShowing = true;
    m_theme->setCurrentIndex(static_cast<int>(chosen.theme));
    m_fontSize->setValue(chosen.fontSize);
    m_language->setCurrentIndex(m_language->findData(chosen.language));
    m_reopen->setChecked(chosen.reopensLast);
    m_hide->setChecked(chosen.hidesPersonal);
    m_isShowing = false;
}

void SettingsDialog::tell()
{
    if (m_isShowing)
        return;
    Preferences preferences;
    preferences.theme = static_cast<ThemeChoice>(m_theme->currentIndex());
    preferences.fontSize = m_fontSize->value();
    preferences.language = m_language->currentData().toString();
    preferences.reopensLast = m_reopen->isChecked();
    preferences.hidesPersonal = m_hide->isChecked();
    emit chosen(preferences);
}

} // namespace lianxin::ui
