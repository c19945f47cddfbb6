"""A click on a bar opens the list behind it, a line of the list its record; the charts go into files."""

from desk import Role, equal, run

FUNNEL = "建议转化与采用"


def bars_of(desk, chart):
    """The bars that lie below one another, as the heights of their middles, and a place across them."""
    x, y, width, height = chart.place
    across = width // 2 + 60  # beside the number that stands in the middle of each
    column = [row[0] for row in desk.screen.pixels((x + across, y, 1, min(height, 700 - y)))]
    colour = max(set(column) - {column[0]}, key=column.count)
    runs, begin = [], None
    for at, pixel in enumerate(column + [None]):
        if pixel == colour and begin is None:
            begin = at
        elif pixel != colour and begin is not None:
            if at - begin > 20:
                runs.append(y + (begin + at) // 2)
            begin = None
    return x + across, runs


def chart_to_list(desk):
    desk.start()
    desk.push("打开示例")
    desk.find("今日", Role.LABEL)
    desk.press("ctrl+0")
    chart = desk.find(FUNNEL)
    figures = desk.cli("stats", desk.sample)
    across, bars = desk.wait(lambda: (lambda found: found if len(found[1]) >= 2 else None)(bars_of(desk, chart)),
                             "two bars of the chart")

    desk.click_at(across, bars[1])
    desk.wait_text(f"{FUNNEL}：{figures['funnel']['信息']}")
    titles = [report["信息标题"] for report in desk.exported(desk.sample, "reports")]
    equal([title for title in titles if not desk.is_shown(title)], [], "reports that are not in the list")

    desk.push("导出全部图表…")
    desk.press("Down", "Return")  # pictures
    folder = desk.home / "charts"
    folder.mkdir()
    desk.answer_file_dialog(folder)
    desk.wait_text("张图表已存入")
    pictures = sorted(folder.glob("*.png"))
    equal(len(pictures) >= 5 and all(picture.stat().st_size > 5000 for picture in pictures), True, "the pictures")

    desk.click(desk.find("第1号"))
    desk.find("社情民意信息", Role.LABEL)
    desk.wait(lambda: desk.is_shown(titles[0]), "the report on its page")
    desk.quit()


run(chart_to_list)
