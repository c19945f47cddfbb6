"""What a window shows, read as a screen reader reads it (AT-SPI)."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

Role = Atspi.Role
State = Atspi.StateType

# Their cells are asked for by row and column: there may be millions.
_GRIDS = {Role.TABLE, Role.TREE_TABLE, Role.TREE}


class Seen:
    """Something on the screen. What is gone by now has no name, no place and no children."""

    def __init__(self, node):
        self.node = node

    def _ask(self, question, otherwise):
        try:
            return otherwise if self.node is None else question(self.node)
        except GLib.Error:
            return otherwise

    @property
    def name(self):
        return self._ask(Atspi.Accessible.get_name, "") or ""

    @property
    def role(self):
        return self._ask(Atspi.Accessible.get_role, Role.INVALID)

    @property
    def text(self):
        """What an edit field or a label holds."""
        def read(node):
            text = node.get_text_iface()
            return Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)) if text else node.get_name()
        return self._ask(read, "") or ""

    @property
    def description(self):
        """What is said of it beside its name."""
        return self._ask(Atspi.Accessible.get_description, "") or ""

    def has(self, state):
        states = self._ask(Atspi.Accessible.get_state_set, None)
        return states is not None and states.contains(state)

    @property
    def is_shown(self):
        return self.has(State.SHOWING) and self.has(State.VISIBLE)

    @property
    def is_enabled(self):
        return self.has(State.ENABLED)

    @property
    def is_focused(self):
        return self.has(State.FOCUSED)

    @property
    def place(self):
        """Its rectangle on the screen: x, y, width, height."""
        def read(node):
            component = node.get_component_iface()
            if component is None:  # as a hidden column
                return 0, 0, 0, 0
            where = Atspi.Component.get_extents(component, Atspi.CoordType.SCREEN)
            return where.x, where.y, where.width, where.height
        return self._ask(read, (0, 0, 0, 0))

    @property
    def middle(self):
        x, y, width, height = self.place
        return x + width // 2, y + height // 2

    def children(self):
        count = self._ask(Atspi.Accessible.get_child_count, 0)
        for number in range(count):
            child = self._ask(lambda node, number=number: node.get_child_at_index(number), None)
            if child is not None:
                yield Seen(child)

    def all(self, role=None, name=None):
        """What is shown below this, in the order of the tree; tables are not entered."""
        for child in self.children():
            if (role is None or child.role == role) and (name is None or bare(child.name) == bare(name)):
                if child.is_shown:
                    yield child
            if child.role not in _GRIDS:
                yield from child.all(role, name)

    def first(self, role=None, name=None):
        return next(self.all(role, name), None)

    def write(self, text):
        """Puts `text` in place of what an edit field holds, as an input method or a dictation program does."""
        def put(node):
            field = node.get_editable_text_iface()
            return field is not None and Atspi.EditableText.set_text_contents(field, text)
        return self._ask(put, False)

    def tree(self, depth=0):
        """Everything below, a line each: for the log of a flow that fails."""
        for child in self.children():
            if child.is_shown:
                yield f"{'  ' * depth}{child.role.value_nick}: {child.name!r}"
                if child.role not in _GRIDS:
                    yield from child.tree(depth + 1)


class Grid(Seen):
    """A table: its cells by number of row and title of column."""

    def _table(self, question, otherwise):
        def read(node):
            table = node.get_table_iface()
            return otherwise if table is None else question(table)
        return self._ask(read, otherwise)

    @property
    def rows(self):
        return self._table(Atspi.Table.get_n_rows, 0)

    @property
    def titles(self):
        count = self._table(Atspi.Table.get_n_columns, 0)
        return [self._table(lambda table, n=n: Atspi.Table.get_column_description(table, n), "") for n in range(count)]

    def _at(self, row, column):
        return Seen(self._table(lambda table: Atspi.Table.get_accessible_at(table, row, column), None))

    def cell(self, row, title):
        return self._at(row, self.titles.index(title))

    def texts(self, title):
        """A column from top to bottom, in the order of the screen."""
        column = self.titles.index(title)
        return [self._at(row, column).name for row in range(self.rows)]

    def head(self, title):
        column = self.titles.index(title)
        return Seen(self._table(lambda table: Atspi.Table.get_column_header(table, column), None))

    @property
    def shown_titles(self):
        """Those of the columns that are not hidden, from left to right."""
        places = {title: self.head(title).place for title in self.titles}
        shown = [title for title in self.titles if places[title][2] > 0]
        return sorted(shown, key=lambda title: places[title][0])

    @property
    def grid(self):
        """All that is shown, as the titles and a list a row."""
        titles = self.shown_titles
        columns = [self.texts(title) for title in titles]
        return titles, [list(row) for row in zip(*columns)]


def bare(name):
    """A name without the sign of its mnemonic: '打开(&O)…' and '打开(O)…' are '打开…'."""
    for sign in "&":
        name = name.replace(sign, "")
    at = name.find("(")
    if at >= 0 and name[at + 2 : at + 3] == ")" and name[at + 1].isascii():
        name = name[:at] + name[at + 3 :]
    return name


class Eyes:
    """Watches where the focus goes, and finds the program among those on the accessibility bus."""

    def __init__(self):
        Atspi.init()
        self._focused = None
        self._listener = Atspi.EventListener.new(self._notice)
        self._listener.register("object:state-changed:focused")

    def _notice(self, event):
        if event.detail1:
            self._focused = event.source

    def blink(self):
        """Takes in what has happened."""
        context = GLib.MainContext.default()
        while context.pending():
            context.iteration(False)

    @property
    def focused(self):
        self.blink()
        return Seen(self._focused) if self._focused is not None else None

    def program(self, process):
        """The program with this process id; None while it is not there."""
        try:
            desktop = Atspi.get_desktop(0)
            desktop.set_cache_mask(Atspi.Cache.NONE)
            for number in range(desktop.get_child_count()):
                found = desktop.get_child_at_index(number)
                if found is not None and found.get_process_id() == process:
                    found.set_cache_mask(Atspi.Cache.NONE)
                    return Seen(found)
        except GLib.Error:
            pass
        return None
