#pragma once

#include "ui/print/officefonts.h"

#include <QGroupBox>

class QComboBox;

namespace lianxin::ui {

/// Which fonts of this computer the papers are set in, by the standard's kinds of letters. Each choice holds at once.
class FontChoices : public QGroupBox
{
    Q_OBJECT

public:
    explicit FontChoices(QWidget *parent = nullptr);

    [[nodiscard]] print::OfficeFonts chosen() const;

private:
    void addChoice(print::Typeface typeface, const QString &family);

    QHash<print::Typeface, QComboBox *> m_boxes;
};

} // namespace lianxin::ui
