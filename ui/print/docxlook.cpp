#include "ui/print/docxlook.h"

#include "core/base/resourcefolder.h"
#include "core/documents/linebreaking.h"
#include "ui/print/docxxml.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lianxin::print {

using documents::Role;

namespace {

constexpr qreal withinTwip = 0.01;
constexpr qreal titleShare = 1.3; // of the size of a title's letters, from line to line

struct StyleNames {
    const char *id;
    const char *name; ///< what a clerk reads in the list of styles
};

/// By Role.
constexpr std::array styleNames {
    StyleNames {"Mark", QT_TRANSLATE_NOOP("Docx", "Paper: issuing organ")},
    StyleNames {"PaperTitle", QT_TRANSLATE_NOOP("Docx", "Paper: title")},
    StyleNames {"Text", QT_TRANSLATE_NOOP("Docx", "Paper: text")},
    StyleNames {"LevelOne", QT_TRANSLATE_NOOP("Docx", "Paper: first level")},
    StyleNames {"LevelTwo", QT_TRANSLATE_NOOP("Docx", "Paper: second level")},
    StyleNames {"Small", QT_TRANSLATE_NOOP("Docx", "Paper: copy to")},
    StyleNames {"PageNumber", QT_TRANSLATE_NOOP("Docx", "Paper: page number")},
    StyleNames {"TableTitle", QT_TRANSLATE_NOOP("Docx", "Paper: title of a table")},
    StyleNames {"TableLabel", QT_TRANSLATE_NOOP("Docx", "Paper: field of a table")},
    StyleNames {"TableText", QT_TRANSLATE_NOOP("Docx", "Paper: text in a table")},
};

const StyleNames &namesOf(Role role)
{
    return styleNames.at(std::size_t(role));
}

QList<Role> allRoles()
{
    QList<Role> roles;
    for (std::size_t place = 0; place < styleNames.size(); ++place)
        roles.append(static_cast<Role>(place));
    return roles;
}

bool isTitle(Role role)
{
    return role == Role::Title || role == Role::TableTitle;
}

bool isOfTable(Role role)
{
    return role == Role::TableLabel || role == Role::TableCell;
}

QHash<QString, DocxFont> readWordFonts()
{
    QHash<QString, DocxFont> fonts;
    QFile file(resourcePath(u"fonts/wordfonts.tsv"_s));
    if (!file.open(QIODevice::ReadOnly))
        return fonts;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList columns = line.split(u'\t');
        if (!line.startsWith(u'#') && columns.size() == 3)
            fonts.insert(columns[0], {columns[1], columns[2].split(u',')});
    }
    return fonts;
}

void addLetterProperties(DocxXml &xml, const RoleFont &role)
{
    const QString family = docxFontOf(role).name;
    xml.open("w:rPr");
    xml.leaf(
        "w:rFonts",
        {{"w:ascii", family}, {"w:hAnsi", family}, {"w:eastAsia", family}, {"w:cs", family}, {"w:hint", "eastAsia"}});
    xml.value("w:color", role.colour == QColor(Qt::black) ? u"auto"_s : role.colour.name().mid(1).toUpper());
    xml.value("w:spacing", qRound(role.tracking * twipsPerPoint));
    xml.value("w:kern", 0);
    xml.value("w:sz", qRound(role.points * 2)).value("w:szCs", qRound(role.points * 2));
    xml.close();
}

void addParagraphProperties(DocxXml &xml, const DocxLook &look, Role role)
{
    const int pitch = isTitle(role) || role == Role::Mark ? look.titlePitch(role)
        : isOfTable(role)                                 ? look.tablePitch()
                                                          : look.pitch;
    xml.open("w:pPr");
    xml.leaf("w:spacing", {{"w:before", 0}, {"w:after", 0}, {"w:line", pitch}, {"w:lineRule", "exact"}});
    xml.value("w:jc", isTitle(role) || role == Role::Mark ? "center" : isOfTable(role) ? "left" : "both");
    if (isTitle(role))
        xml.value("w:outlineLvl", 0);
    xml.close();
}

void addStyles(DocxXml &xml, const DocxLook &look, Role role)
{
    const QString number = look.number == 0 ? QString() : u" %1"_s.arg(look.number + 1);
    const QString name = QCoreApplication::translate("Docx", namesOf(role).name) + number;
    xml.open("w:style", {{"w:type", "paragraph"}, {"w:customStyle", 1}, {"w:styleId", look.paragraphStyle(role)}});
    xml.value("w:name", name).value("w:basedOn", "Normal").leaf("w:qFormat");
    addParagraphProperties(xml, look, role);
    addLetterProperties(xml, look.fonts.value(role));
    xml.close();
    xml.open("w:style", {{"w:type", "character"}, {"w:customStyle", 1}, {"w:styleId", look.letterStyle(role)}});
    xml.value("w:name", QCoreApplication::translate("Docx", "%1 (letters)").arg(name));
    addLetterProperties(xml, look.fonts.value(role));
    xml.close();
}

/// Chinese is broken by the two rules of core/documents/linebreaking.h alone; nothing hangs over the edge, nothing is
/// drawn together, nothing is added between Chinese and Latin.
void addDefaults(DocxXml &xml, const DocxLook &look)
{
    xml.open("w:docDefaults").open("w:rPrDefault");
    addLetterProperties(xml, look.fonts.value(Role::Body));
    xml.close().open("w:pPrDefault").open("w:pPr");
    xml.value("w:widowControl", 0).value("w:kinsoku", 1).value("w:overflowPunct", 0).value("w:topLinePunct", 0);
    xml.value("w:autoSpaceDE", 0).value("w:autoSpaceDN", 0).value("w:adjustRightInd", 0).value("w:snapToGrid", 0);
    xml.close().close().close();
}

QString charactersThat(bool (*test)(char32_t))
{
    QString characters;
    for (char16_t code = 0x21; code < 0xFFFE; ++code)
        if (test(code))
            characters += QChar(code);
    return characters;
}

} // namespace

QString DocxLook::paragraphStyle(Role role) const
{
    return QLatin1StringView(namesOf(role).id) + (number == 0 ? QString() : QString::number(number + 1));
}

QString DocxLook::letterStyle(Role role) const
{
    return u"Letters"_s + paragraphStyle(role);
}

int DocxLook::tablePitch() const
{
    return pitchInTwips(sheet.tablePitch);
}

int DocxLook::titlePitch(Role role) const
{
    return std::max(pitch, qRound(fonts.value(role).points * titleShare * twipsPerPoint));
}

int pitchInTwips(qreal millimetres)
{
    return int(std::floor(millimetres / millimetresPerPoint * twipsPerPoint + withinTwip));
}

DocxFont docxFontOf(const RoleFont &role)
{
    static const QHash<QString, DocxFont> known = readWordFonts();
    const QString family = role.families.value(0);
    return known.value(family, {family, role.families.mid(1)});
}

QByteArray stylesPart(const QList<DocxLook> &looks)
{
    DocxXml xml(DocxXml::Begin::Part);
    xml.open("w:styles", {{"xmlns:w", wordNamespace}});
    addDefaults(xml, looks.first());
    xml.open("w:style", {{"w:type", "paragraph"}, {"w:default", 1}, {"w:styleId", "Normal"}});
    xml.value("w:name", "Normal").leaf("w:qFormat").close();
    for (const DocxLook &look : looks)
        for (const Role role : allRoles())
            addStyles(xml, look, role);
    return xml.close().bytes();
}

QByteArray fontTablePart(const QList<DocxLook> &looks)
{
    QStringList told;
    DocxXml xml(DocxXml::Begin::Part);
    xml.open("w:fonts", {{"xmlns:w", wordNamespace}});
    for (const DocxLook &look : looks) {
        for (const Role role : allRoles()) {
            const DocxFont font = docxFontOf(look.fonts.value(role));
            if (told.contains(font.name))
                continue;
            told.append(font.name);
            xml.open("w:font", {{"w:name", font.name}});
            if (!font.others.isEmpty())
                xml.value("w:altName", font.others.join(u','));
            xml.value("w:charset", "86").close(); // GB2312
        }
    }
    return xml.close().bytes();
}

QByteArray settingsPart()
{
    static const QString before = charactersThat(documents::forbiddenAtStart);
    static const QString after = charactersThat(documents::forbiddenAtEnd);
    DocxXml xml(DocxXml::Begin::Part);
    xml.open("w:settings", {{"xmlns:w", wordNamespace}});
    xml.value("w:defaultTabStop", 640).leaf("w:evenAndOddHeaders").value("w:characterSpacingControl", "doNotCompress");
    xml.leaf("w:noLineBreaksAfter", {{"w:lang", "zh-CN"}, {"w:val", after}});
    xml.leaf("w:noLineBreaksBefore", {{"w:lang", "zh-CN"}, {"w:val", before}});
    xml.open("w:compat");
    xml.leaf("w:compatSetting",
             {{"w:name", "compatibilityMode"}, {"w:uri", "http://schemas.microsoft.com/office/word"}, {"w:val", "15"}});
    xml.close();
    xml.leaf("w:themeFontLang", {{"w:val", "en-US"}, {"w:eastAsia", "zh-CN"}});
    return xml.close().bytes();
}

} // namespace lianxin::print
